// A device in memory, as careful with its own book as a real one has to be.
#include "core/payments/simulated_terminal.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::payments {

namespace {

using Outcome = TerminalOutcome;
using Kind = TerminalMood::Kind;

TerminalAnswer declined(const QString &reason) { return {Outcome::Declined, {}, reason}; }

QString referenceOf(AttemptId id) { return u"SIM-"_s + id.toText().right(12).toUpper(); }

CardDetails cardOf(AttemptId id)
{
    constexpr int Codes = 1'000'000;
    const auto code = static_cast<qint64>(id.toText().right(8).toULongLong(nullptr, 16)) % Codes;
    return {u"%1"_s.arg(code, 6, 10, QChar(u'0')), u"4242"_s, u"Visa"_s, referenceOf(id)};
}

constexpr int FieldsOfEntry = 6;

} // namespace

SimulatedTerminal::SimulatedTerminal(std::function<TerminalMood(const TerminalRequest &)> moods)
    : m_moods(std::move(moods))
{
}

bool SimulatedTerminal::isAway() { return m_away > 0 && m_away-- > 0; }

/// Never more back than was taken, whoever asks.
bool SimulatedTerminal::mayMove(const TerminalRequest &request) const
{
    if (request.kind == AttemptKind::Charge)
        return true;
    Money left = Money::zero(request.amount.currency());
    for (const TerminalBookEntry &entry : m_book) {
        if (entry.reference == request.reference && entry.kind == AttemptKind::Charge)
            left += entry.amount;
        else if (entry.ofReference == request.reference)
            left -= entry.amount;
    }
    return request.amount <= left && (request.kind == AttemptKind::Refund || request.amount == left);
}

TerminalAnswer SimulatedTerminal::move(const TerminalRequest &request)
{
    if (!mayMove(request))
        return declined(u"No such charge"_s);
    m_book.push_back({request.id, request.kind, request.amount, referenceOf(request.id),
        request.kind == AttemptKind::Charge ? QString() : request.reference});
    return {Outcome::Approved, cardOf(request.id), {}};
}

TerminalAnswer SimulatedTerminal::advance(Known &known)
{
    if (known.answer.isFinal())
        return known.answer;
    if (known.mood.kind == Kind::Stall || known.mood.kind == Kind::AfterCancel || known.mood.calls-- > 0)
        return known.answer;
    known.answer = known.mood.kind == Kind::Decline ? declined(u"Insufficient funds"_s) : move(*known.request);
    return known.answer;
}

TerminalAnswer SimulatedTerminal::start(const TerminalRequest &request)
{
    if (isAway())
        return {};
    if (const auto known = m_known.find(request.id); known != m_known.end())
        return advance(known->second);
    const TerminalMood mood = m_moods(request);
    if (mood.kind == Kind::Lost)
        return {};
    Known &known = m_known[request.id];
    known = {request, mood, {Outcome::InProgress, {}, {}}};
    if (mood.kind != Kind::LoseAnswer && mood.kind != Kind::GoAway)
        return advance(known);
    known.answer = move(request);
    m_away = mood.kind == Kind::GoAway ? mood.calls : 0;
    return {};
}

TerminalAnswer SimulatedTerminal::stateOf(AttemptId id)
{
    if (isAway())
        return {};
    const auto known = m_known.find(id);
    return known == m_known.end() ? TerminalAnswer {Outcome::NotKnown, {}, {}} : advance(known->second);
}

TerminalAnswer SimulatedTerminal::cancel(AttemptId id)
{
    if (isAway())
        return {};
    Known &known = m_known[id]; // One that it never heard of is dead from now on.
    if (!known.answer.isFinal()) {
        const bool wasQuicker = known.request && known.mood.kind == Kind::AfterCancel;
        known.answer = wasQuicker ? move(*known.request) : declined(u"Cancelled"_s);
    }
    return known.answer;
}

void SimulatedTerminal::takeUp(std::vector<TerminalBookEntry> book)
{
    m_book = std::move(book);
    for (const TerminalBookEntry &entry : m_book)
        m_known[entry.id] = {TerminalRequest {entry.id, entry.kind, entry.amount, entry.ofReference}, {},
            {Outcome::Approved, cardOf(entry.id), {}}};
}

QString bookText(const std::vector<TerminalBookEntry> &book)
{
    QStringList lines;
    for (const TerminalBookEntry &entry : book)
        lines += QStringList {entry.id.toText(), QString::number(static_cast<int>(entry.kind)),
            QString::number(entry.amount.minor()), entry.amount.currency().code(), entry.reference, entry.ofReference}
                     .join(u' ');
    return lines.join(u'\n');
}

std::vector<TerminalBookEntry> bookFromText(const QString &text)
{
    std::vector<TerminalBookEntry> book;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u' ');
        const auto id = fields.size() == FieldsOfEntry ? AttemptId::fromText(fields[0]) : std::nullopt;
        const auto currency = id ? Currency::fromCode(fields[3]) : std::nullopt;
        if (currency)
            book.push_back({*id, static_cast<AttemptKind>(fields[1].toInt()), Money(fields[2].toLongLong(), *currency),
                fields[4], fields[5]});
    }
    return book;
}

} // namespace mizan::payments
