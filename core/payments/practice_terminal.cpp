// Keeps the book among the settings of this machine, inside the encrypted database.
#include "core/payments/practice_terminal.h"

#include "core/payments/simulated_terminal.h"
#include "core/store/local_setting.h"

#include <algorithm>

namespace mizan::payments {

namespace {

constexpr std::string_view BookSetting = "terminal.practice-book";
constexpr std::size_t KeptEntries = 300;

/// Charges only: what goes back is never in question while somebody practises.
TerminalMood moodFor(PracticeMood mood, const TerminalRequest &request)
{
    using Kind = TerminalMood::Kind;
    constexpr int Usual = 3;
    constexpr int Slow = 40;
    constexpr int Away = 12;
    if (request.kind != AttemptKind::Charge)
        return {Kind::Approve, Usual};
    switch (mood) {
    case PracticeMood::Approves:
        break;
    case PracticeMood::Declines:
        return {Kind::Decline, Usual};
    case PracticeMood::IsSlow:
        return {Kind::Approve, Slow};
    case PracticeMood::LosesAnswers:
        return {Kind::GoAway, Away};
    case PracticeMood::Waits:
        return {Kind::Stall};
    }
    return {Kind::Approve, Usual};
}

class PracticeTerminal final : public PaymentTerminal {
public:
    PracticeTerminal(std::unique_ptr<store::Connection> connection, PracticeMood mood)
        : m_connection(std::move(connection))
        , m_terminal([mood](const TerminalRequest &request) { return moodFor(mood, request); })
    {
        if (m_connection)
            m_terminal.takeUp(bookFromText(store::localSetting(*m_connection, BookSetting).value_or(QString())));
        m_kept = m_terminal.book().size();
    }
    TerminalAnswer start(const TerminalRequest &request) override { return kept(m_terminal.start(request)); }
    TerminalAnswer stateOf(AttemptId id) override { return kept(m_terminal.stateOf(id)); }
    TerminalAnswer cancel(AttemptId id) override { return kept(m_terminal.cancel(id)); }

private:
    TerminalAnswer kept(TerminalAnswer answer)
    {
        const std::vector<TerminalBookEntry> &book = m_terminal.book();
        if (!m_connection || book.size() == m_kept)
            return answer;
        m_kept = book.size();
        const auto first = book.end() - static_cast<std::ptrdiff_t>(std::min(book.size(), KeptEntries));
        store::setLocalSetting(*m_connection, BookSetting, bookText({first, book.end()}));
        return answer;
    }

    std::unique_ptr<store::Connection> m_connection;
    SimulatedTerminal m_terminal;
    std::size_t m_kept = 0;
};

} // namespace

std::unique_ptr<PaymentTerminal> practiceTerminal(std::unique_ptr<store::Connection> connection, PracticeMood mood)
{
    return std::make_unique<PracticeTerminal>(std::move(connection), mood);
}

} // namespace mizan::payments
