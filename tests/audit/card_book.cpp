// Attempts at a card terminal against the tenders that name them.
#include "tests/audit/card_book.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mizan::audit {

void CardBook::read(const Fact &fact)
{
    if (fact.kind == u"card.asked") {
        if (m_attempts.contains(fact.id))
            m_complaints.say(u"asked twice"_s);
        m_attempts[fact.id] = {text(fact.body, u"kind"_s), text(fact.body, u"ticket"_s), text(fact.body, u"charge"_s),
            number(fact.body, u"amount_minor"_s)};
        ++m_seen[u"cards asked"_s];
        m_seen[u"cards reversed"_s] += text(fact.body, u"kind"_s) == u"reversal" ? 1 : 0;
        m_seen[u"cards refunded"_s] += text(fact.body, u"kind"_s) == u"refund" ? 1 : 0;
    } else if (fact.kind == u"card.answered") {
        Attempt &attempt = m_attempts[text(fact.body, u"attempt"_s)];
        const bool isApproved = fact.body.value(u"approved"_s).toBool();
        if (attempt.kind.isEmpty())
            m_complaints.say(u"answers what nobody asked"_s);
        if (attempt.isApproved && !isApproved)
            m_complaints.say(u"a refusal after an approval"_s);
        attempt.isAnswered = true;
        attempt.isApproved = isApproved;
        if (attempt.kind == u"reversal")
            (isApproved ? m_attempts[attempt.charge].isBack : m_attempts[attempt.charge].isRefused) = true;
        ++m_seen[isApproved ? u"cards approved"_s : u"cards declined"_s];
    } else {
        readTenders(fact);
    }
}

void CardBook::readTenders(const Fact &fact)
{
    const bool isReturn = fact.kind == u"return.recorded";
    if (fact.kind != u"sale.recorded" && !isReturn)
        return;
    for (const QJsonValue &value : fact.body.value(u"tenders"_s).toArray()) {
        const QJsonObject tender = value.toObject();
        const QString id = text(tender, isReturn ? u"refund"_s : u"charge"_s);
        if (id.isEmpty() || text(tender, u"method"_s) != u"card")
            continue;
        const auto attempt = m_attempts.find(id);
        if (attempt == m_attempts.end() || !attempt->second.isApproved) {
            m_complaints.say(u"a card that no terminal approved"_s);
            continue;
        }
        Attempt &paid = attempt->second;
        const QString ticket = isReturn ? fact.id : text(fact.body, u"exchange"_s);
        if (paid.isTender || paid.isBack || (paid.ticket != fact.id && paid.ticket != ticket)
            || paid.kind != (isReturn ? u"refund" : u"charge"))
            m_complaints.say(u"a card that paid something else"_s);
        if (isReturn && paid.charge != text(tender, u"charge"_s))
            m_complaints.say(u"money that went back to another card"_s);
        m_complaints.check(u"paid by card"_s, number(tender, u"amount_minor"_s), isReturn ? -paid.minor : paid.minor);
        paid.isTender = true;
        ++m_seen[isReturn ? u"tenders back to a card"_s : u"tenders by card"_s];
    }
}

void CardBook::finish()
{
    for (const auto &[id, attempt] : m_attempts) {
        if (!attempt.isAnswered)
            m_complaints.say(u"%1 has no answer"_s.arg(id));
        const bool isByHand = attempt.isRefused && !attempt.isTender; // Somebody was told.
        if (attempt.isApproved && attempt.kind != u"reversal" && attempt.isTender == attempt.isBack && !isByHand)
            m_complaints.say(u"%1 %2 for %3 was moved and %4"_s.arg(
                attempt.kind, id, attempt.ticket, attempt.isBack ? u"pays and went back"_s : u"pays nothing"_s));
    }
}

Sums CardBook::standing() const
{
    Sums standing;
    for (const auto &[id, attempt] : m_attempts) {
        if (attempt.kind == u"charge" && attempt.isApproved && !attempt.isTender && !attempt.isBack)
            standing[id] = attempt.minor;
    }
    return standing;
}

Sums CardBook::moved() const
{
    Sums moved;
    for (const auto &[id, attempt] : m_attempts) {
        if (attempt.isApproved)
            moved[id] = attempt.kind == u"charge" ? attempt.minor : -attempt.minor;
    }
    return moved;
}

} // namespace mizan::audit
