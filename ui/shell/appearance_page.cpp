// Three choices and a switch.
#include "ui/shell/appearance_page.h"

#include "ui/kit/form_field.h"
#include "ui/words/isolates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int ColumnWidth = 420;

void fill(QComboBox &box, const std::vector<std::pair<QString, int>> &choices, int current)
{
    box.clear();
    for (const auto &[words, value] : choices)
        box.addItem(words, value);
    box.setCurrentIndex(box.findData(current));
}

} // namespace

AppearancePage::AppearancePage(const Appearance &appearance, AppearanceChoices choices, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_atStart(appearance)
    , m_title(new QLabel(this))
    , m_scope(new QLabel(this))
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_scale(new QComboBox)
    , m_contrast(new QCheckBox(this))
    , m_themeField(new FormField({}, m_theme, this))
    , m_languageField(new FormField({}, m_language, this))
    , m_scaleField(new FormField({}, m_scale, this))
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_scope->setFont(ui::font(TypeSize::Label));
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    for (QWidget *widget : {static_cast<QWidget *>(m_themeField), static_cast<QWidget *>(m_contrast),
             static_cast<QWidget *>(m_languageField), static_cast<QWidget *>(m_scaleField)}) {
        widget->setMaximumWidth(ColumnWidth);
        column->addWidget(widget);
    }
    column->addStretch();
    if (choices == AppearanceChoices::FirstRun) {
        m_title->hide();
        column->removeWidget(m_languageField);
        column->insertWidget(0, m_languageField);
        setTabOrder(m_language, m_theme);
        column->setContentsMargins(0, 0, 0, 0);
    }
    for (QComboBox *box : {m_theme, m_language, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { noteChoice(); });
    connect(m_contrast, &QCheckBox::toggled, this, [this] { noteChoice(); });
    retranslate();
}

void AppearancePage::keepLanguage()
{
    m_languageField->setEnabled(false);
    m_languageField->setHint(tr("Once the shop is there, the settings change it."));
}

void AppearancePage::noteChoice()
{
    if (m_filling)
        return;
    const Appearance chosen {static_cast<SchemeChoice>(m_theme->currentData().toInt()), m_contrast->isChecked(),
        static_cast<Language>(m_language->currentData().toInt()), m_scale->currentData().toInt()};
    if (chosen == m_appearance)
        return;
    m_appearance = chosen;
    m_scaleField->setHint(
        chosen.scalePercent == m_atStart.scalePercent ? QString() : tr("The new scale is used at the next start."));
    Q_EMIT appearanceChanged(chosen);
}

void AppearancePage::retranslate()
{
    m_filling = true;
    m_title->setText(tr("Appearance"));
    m_scope->setText(tr("Applies to this machine"));
    m_themeField->setLabel(tr("Theme"));
    m_languageField->setLabel(tr("Language"));
    m_scaleField->setLabel(tr("Scale"));
    m_contrast->setText(tr("High contrast"));
    m_contrast->setAccessibleName(m_contrast->text());
    m_contrast->setChecked(m_appearance.highContrast);
    fill(*m_theme,
        {{tr("As the system"), static_cast<int>(SchemeChoice::System)},
            {tr("Light"), static_cast<int>(SchemeChoice::Light)}, {tr("Dark"), static_cast<int>(SchemeChoice::Dark)}},
        static_cast<int>(m_appearance.scheme));
    std::vector<std::pair<QString, int>> languages;
    for (const Language language : AllLanguages) {
        if (!isPseudo(language))
            languages.emplace_back(isolatedName(nameOf(language)), static_cast<int>(language));
    }
    languages.emplace_back(tr("Test: longer words"), static_cast<int>(Language::LongPseudo));
    languages.emplace_back(tr("Test: right to left"), static_cast<int>(Language::RightToLeftPseudo));
    fill(*m_language, languages, static_cast<int>(m_appearance.language));
    std::vector<std::pair<QString, int>> scales;
    for (const int percent : ScalePercents)
        scales.emplace_back(isolated(u"%1 %"_s.arg(percent)), percent);
    fill(*m_scale, scales, m_appearance.scalePercent);
    m_filling = false;
}

void AppearancePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
