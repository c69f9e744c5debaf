// What payments of debts and payments for orders have in common.
#include "core/sales/payment_without_goods.h"

#include "core/daybook/shop.h"
#include "core/sales/charge_card.h"
#include "core/sales/foreign_tender.h"
#include "core/sales/tender_booking.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

Result<void> checkMethods(const std::vector<Tender> &tenders)
{
    for (const Tender &tender : tenders) {
        if (tender.method == TenderMethod::OnAccount)
            return refuse(rules::SettlementMustBePaidNow, u"tenders"_s);
        if (tender.method == TenderMethod::GiftCard)
            return refuse(rules::GiftCardMustPayGoods, u"tenders"_s);
        if (tender.charge) // A connected terminal is worked by hand for it.
            return refuse(rules::CardChargeMustStand, u"tenders"_s, {{"amount", tender.amount}});
    }
    return {};
}

} // namespace

Money settledBy(Money owed, const Tender &tender, const TradeTerms &terms)
{
    const bool coversAll = tender.method == TenderMethod::Cash && tender.amount >= owed + cashRounding(owed, terms);
    return coversAll || (tender.foreign && tender.amount > owed) ? owed : tender.amount;
}

Result<Settlement> checkPayment(
    Shop &shop, const Session &session, const PaymentWithoutGoods &payment, const TradeTerms &terms)
{
    if (const auto checked = checkHandedOver(payment.tenders); !checked)
        return refuseAs(checked);
    if (const auto checked = checkMethods(payment.tenders); !checked)
        return refuseAs(checked);
    auto settlement = settle(payment.amount, payment.tenders, terms);
    if (!settlement)
        return settlement;
    if (const auto checked = checkForeignCash(shop, session, payment.tenders); !checked)
        return refuseAs(checked);
    if (const auto checked = checkCredit(payment.credit, payment.tenders, session); !checked)
        return refuseAs(checked);
    return settlement;
}

Result<std::vector<accounts::JournalLine>> paymentJournal(const accounts::AccountBook &book, accounts::Role role,
    const PaymentWithoutGoods &payment, const Settlement &settlement)
{
    accounts::Posting posting(book);
    bookTenders(posting, payment.tenders, settlement.change);
    posting.credit(role, payment.amount);
    posting.credit(accounts::Role::CashRounding, settlement.rounding);
    return posting.lines();
}

} // namespace mizan::sales
