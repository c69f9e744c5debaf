// One column, one primary button.
#include "ui/kit/setting_form.h"

#include "core/store/fault.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int ColumnWidth = 420;

void makeQuiet(QLabel &label)
{
    label.setFont(ui::font(TypeSize::Label));
    label.setForegroundRole(QPalette::PlaceholderText);
    label.setWordWrap(true);
    label.setMaximumWidth(ColumnWidth);
}

} // namespace

SettingForm::SettingForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_scope(new QLabel(this))
    , m_rows(new QVBoxLayout)
    , m_save(new QPushButton(this))
    , m_answer(new QLabel(this))
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    makeQuiet(*m_scope);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    setButtonKind(*m_save, ButtonKind::Primary);
    m_rows->setSpacing(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    column->addLayout(m_rows);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addWidget(m_answer);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, [this] { runSave(); });
}

void SettingForm::addRow(QWidget &row)
{
    row.setMaximumWidth(ColumnWidth);
    m_rows->addWidget(&row);
}

QLabel *SettingForm::addHint()
{
    auto *hint = new QLabel(this);
    makeQuiet(*hint);
    m_rows->addWidget(hint);
    return hint;
}

void SettingForm::setWords(const QString &title, const QString &scope)
{
    m_title->setText(title);
    m_scope->setText(scope);
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(m_save->text());
}

void SettingForm::onSave(FormField &first, std::function<bool()> save, std::function<QString()> saved)
{
    m_first = &first;
    m_saveNow = std::move(save);
    m_saved = std::move(saved);
}

void SettingForm::forgetAnswer()
{
    m_answer->clear();
    m_first->setProblem({});
}

void SettingForm::runSave()
{
    forgetAnswer();
    try {
        if (m_saveNow())
            m_answer->setText(m_saved());
        else
            m_first->control()->setFocus();
    } catch (const store::Fault &fault) {
        m_first->setProblem(sentenceFor(fault));
    }
}

void SettingForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
