// One column; a row for each sound.
#include "ui/shell/sound_page.h"

#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int ColumnWidth = 420;
constexpr int VolumeStep = 10;

} // namespace

Tone toneOf(devices::SoundEvent event)
{
    switch (event) {
    case devices::SoundEvent::ItemAdded:
        return Tone::ItemAdded;
    case devices::SoundEvent::Attention:
        return Tone::Attention;
    case devices::SoundEvent::Error:
        return Tone::Error;
    case devices::SoundEvent::Paid:
        return Tone::Paid;
    }
    return Tone::ItemAdded;
}

SoundPage::SoundPage(store::Connection &connection, const Session &session, SoundOutlets outlets, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_session(session)
    , m_outlets(std::move(outlets))
    , m_title(new QLabel(this))
    , m_scope(new QLabel(this))
    , m_on(new QCheckBox(this))
    , m_volume(new QSlider(Qt::Horizontal))
    , m_volumeField(new FormField({}, m_volume, this))
    , m_hint(new QLabel(this))
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    for (QLabel *quiet : {m_scope, m_hint}) {
        quiet->setFont(ui::font(TypeSize::Label));
        quiet->setForegroundRole(QPalette::PlaceholderText);
        quiet->setWordWrap(true);
        quiet->setMaximumWidth(ColumnWidth);
    }
    m_volume->setRange(VolumeStep, 100);
    m_volume->setSingleStep(VolumeStep);
    m_volume->setPageStep(VolumeStep);
    m_volumeField->setMaximumWidth(ColumnWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    column->addWidget(m_on);
    column->addWidget(m_volumeField);
    for (const devices::SoundEvent event : devices::AllSoundEvents) {
        Row &row = m_rows[static_cast<std::size_t>(event)];
        row = {new QCheckBox(this), new QPushButton(this)};
        auto *line = new QWidget(this);
        line->setMaximumWidth(ColumnWidth);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(row.heard, 1);
        layout->addWidget(row.play);
        column->addWidget(line);
        connect(row.heard, &QCheckBox::toggled, this, [this] { save(); });
        connect(row.play, &QPushButton::clicked, this, [this, event] {
            if (m_outlets.play)
                m_outlets.play(toneOf(event), m_volume->value());
        });
    }
    column->addWidget(m_hint);
    column->addStretch(1);
    connect(m_on, &QCheckBox::toggled, this, [this] { save(); });
    connect(m_volume, &QSlider::valueChanged, this, [this] { save(); });
    retranslate();
    load();
}

void SoundPage::load()
{
    m_filling = true;
    try {
        const devices::SoundSetting setting = devices::soundSetting(m_connection);
        m_on->setChecked(setting.isOn);
        m_volume->setValue(setting.volume);
        for (const devices::SoundEvent event : devices::AllSoundEvents)
            m_rows[static_cast<std::size_t>(event)].heard->setChecked(setting.hears(event));
    } catch (const store::Fault &fault) {
        m_volumeField->setProblem(sentenceFor(fault));
    }
    m_filling = false;
    arrange();
}

devices::SoundSetting SoundPage::chosen() const
{
    devices::SoundSetting setting {.isOn = m_on->isChecked(), .volume = m_volume->value()};
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        setting.isHeard[i] = m_rows[i].heard->isChecked();
    return setting;
}

void SoundPage::save()
{
    if (m_filling)
        return;
    arrange();
    try {
        const auto saved = devices::setSoundSetting(m_connection, m_session, chosen());
        m_volumeField->setProblem(saved ? QString() : sentenceFor(saved.error()));
        if (saved && m_outlets.changed)
            m_outlets.changed();
    } catch (const store::Fault &fault) {
        m_volumeField->setProblem(sentenceFor(fault));
    }
}

void SoundPage::arrange()
{
    m_volumeField->setLabel(tr("Volume %1").arg(isolated(countText(m_volume->value()) + u" %"_s)));
    m_volumeField->setEnabled(m_on->isChecked());
    for (const Row &row : m_rows)
        row.heard->setEnabled(m_on->isChecked());
}

void SoundPage::retranslate()
{
    m_title->setText(tr("Sounds"));
    m_scope->setText(tr("Applies to this machine"));
    m_on->setText(tr("Sounds are on"));
    m_on->setAccessibleName(m_on->text());
    m_hint->setText(tr("Whatever is silent here is still shown on the screen."));
    const std::array words {tr("An item was added"), tr("Attention: a price, an age, an approval is asked"),
        tr("Error: unknown code, misread, refused"), tr("Payment complete")};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].heard->setText(words[i]);
        m_rows[i].heard->setAccessibleName(words[i]);
        m_rows[i].play->setText(tr("Listen"));
        m_rows[i].play->setAccessibleName(tr("Listen: %1").arg(words[i]));
    }
    arrange();
}

void SoundPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
