// Two choices; the second counts for practice only.
#include "ui/shell/terminal_page.h"

#include "ui/kit/form_field.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>

#include <algorithm>

namespace mizan::ui {

TerminalPage::TerminalPage(
    store::Connection &connection, const Session &session, std::function<void()> changed, QWidget *parent)
    : SettingForm(parent)
    , m_connection(connection)
    , m_session(session)
    , m_changed(std::move(changed))
    , m_kind(new QComboBox)
    , m_mood(new QComboBox)
    , m_kindField(new FormField({}, m_kind, this))
    , m_moodField(new FormField({}, m_mood, this))
{
    addRow(*m_kindField);
    addRow(*m_moodField);
    onSave(*m_kindField, [this] { return save(); }, [] { return tr("Saved. It holds for the next payment."); });
    connect(m_kind, &QComboBox::activated, this, [this] {
        arrange();
        forgetAnswer();
    });
    connect(m_mood, &QComboBox::activated, this, [this] { forgetAnswer(); });
    TerminalPage::retranslate();
    load();
}

void TerminalPage::load()
{
    const payments::TerminalSetting setting = payments::terminalSetting(m_connection);
    m_kind->setCurrentIndex(static_cast<int>(setting.kind));
    m_mood->setCurrentIndex(static_cast<int>(setting.mood));
    arrange();
}

bool TerminalPage::save()
{
    const payments::TerminalSetting setting {static_cast<payments::TerminalKind>(m_kind->currentIndex()),
        static_cast<payments::PracticeMood>(m_mood->currentIndex())};
    const auto saved = payments::setTerminalSetting(m_connection, m_session, setting);
    if (!saved)
        m_kindField->setProblem(sentenceFor(saved.error()));
    else if (m_changed)
        m_changed();
    return saved.has_value();
}

void TerminalPage::arrange()
{
    const auto kind = static_cast<payments::TerminalKind>(m_kind->currentIndex());
    m_moodField->setVisible(kind == payments::TerminalKind::Simulated);
    m_kindField->setHint(kind == payments::TerminalKind::Simulated
            ? tr("No money moves. Choose None before the shop sells.")
            : tr("Cards are taken on a terminal of its own; the till notes what it printed."));
}

void TerminalPage::retranslate()
{
    setWords(tr("Card terminal"), tr("Applies to this machine"));
    const int kind = std::max(0, m_kind->currentIndex());
    const int mood = std::max(0, m_mood->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("None"), tr("For practice")});
    m_mood->clear();
    m_mood->addItems({tr("It approves"), tr("It declines"), tr("It answers late"), tr("Its answer is lost for a while"),
        tr("It waits for a card that nobody shows")});
    m_kind->setCurrentIndex(kind);
    m_mood->setCurrentIndex(mood);
    m_kindField->setLabel(tr("Connected terminal"));
    m_moodField->setLabel(tr("What it does with a charge"));
    arrange();
}

} // namespace mizan::ui
