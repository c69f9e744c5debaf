// Blocks gift cards and writes off what was spent twice: every check in its order, then one fact.
#include "core/payments/manage_gift_card.h"

#include "core/accounts/account_book.h"
#include "core/accounts/account_record.h"
#include "core/accounts/journal_body.h"
#include "core/accounts/posting.h"
#include "core/daybook/shop.h"

using namespace Qt::StringLiterals;

namespace mizan::payments {

namespace {

/// What a fact about one card says, whichever it is.
struct CardFact {
    FactId id;
    std::string_view kind;
    GiftCardId card;
    bool isBlocked = false;
    QString reason;
};

bool saysTheSame(const daybook::Fact &known, const CardFact &asked)
{
    if (known.header.kind != asked.kind)
        return false;
    daybook::BodyParser parser;
    const daybook::BodyValue body = parser.parse(known.body);
    const auto blocked = body.find("blocked");
    return body.at("gift_card").id<GiftCardId>() == asked.card && body.at("reason").text() == asked.reason
        && (!blocked || blocked->boolean() == asked.isBlocked);
}

/// `settle` gives the card's entry and the journal.
template <class Settle>
Result<void> write(Shop &shop, const Session &session, const CardFact &asked, Settle settle)
{
    const auto approver = access::require(session, access::Right::ManageGiftCards);
    if (!approver)
        return refuseAs(approver);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(asked.id)) {
        if (!saysTheSame(*known, asked))
            return refuse(daybook::rules::SameIdMustSayTheSame, u"id"_s);
        return {};
    }
    const auto card = findGiftCard(writing.connection(), asked.card);
    if (!card)
        return refuse(rules::CardMustBeKnown, u"card"_s);
    std::vector<accounts::JournalLine> journal;
    const Result<GiftCardEntry> entry = settle(*card, journal);
    if (!entry)
        return refuseAs(entry);
    if (asked.reason.trimmed().isEmpty() || asked.reason.size() > MaxCardReason)
        return refuse(rules::CardReasonMustFit, u"reason"_s, {{"highest", qint64 {MaxCardReason}}});

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    body.field("at_ms", writing.nowMs());
    body.field("gift_card", asked.card);
    if (asked.kind == CardBlockedKind)
        body.field("blocked", asked.isBlocked);
    body.field("reason", asked.reason);
    if (*approver)
        body.field("approved", access::nameOf(access::Right::ManageGiftCards));
    writeGiftCardEntries(body, {&*entry, 1});
    accounts::writeJournal(body, journal);
    body.endObject();
    writing.append({asked.id, asked.kind, GiftCardVersion, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, body.take()});
    writing.commit();
    return {};
}

} // namespace

Result<void> blockGiftCard(Shop &shop, const Session &session, const BlockGiftCard &request)
{
    const auto settle = [&](const GiftCard &card, std::vector<accounts::JournalLine> &) -> Result<GiftCardEntry> {
        return GiftCardEntry {card.card, request.isBlocked ? CardEvent::Blocked : CardEvent::Unblocked,
            Money::zero(card.balance.currency())};
    };
    return write(shop, session, {request.id, CardBlockedKind, request.card, request.isBlocked, request.reason}, settle);
}

Result<void> writeOffGiftCard(Shop &shop, const Session &session, const WriteOffGiftCard &request)
{
    const auto settle = [&](const GiftCard &card,
                            std::vector<accounts::JournalLine> &journal) -> Result<GiftCardEntry> {
        if (!card.balance.isNegative())
            return refuse(rules::CardMustBeOverspent, u"card"_s, {{"balance", card.balance}});
        const accounts::AccountBook book = accounts::loadAccountBook(shop.connection());
        accounts::Posting posting(book);
        posting.debit(accounts::Role::CashOverShort, -card.balance);
        posting.credit(accounts::Role::GiftCards, -card.balance);
        auto lines = posting.lines();
        if (!lines)
            return refuseAs(lines);
        journal = *std::move(lines);
        return GiftCardEntry {card.card, CardEvent::WrittenOff, -card.balance};
    };
    return write(shop, session, {request.id, CardWrittenOffKind, request.card, false, request.reason}, settle);
}

} // namespace mizan::payments
