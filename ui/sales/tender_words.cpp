// Names, keys and icons of the ways to pay.
#include "ui/sales/tender_words.h"

#include "ui/kit/cash_values.h"
#include "ui/sales/till_keys.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using sales::TenderMethod;

QString tenderName(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        break;
    case TenderMethod::Card:
        return QCoreApplication::translate("Tender", "Card");
    case TenderMethod::StoreCredit:
        return QCoreApplication::translate("Tender", "Store credit");
    case TenderMethod::OnAccount:
        return QCoreApplication::translate("Tender", "On account");
    case TenderMethod::Exchange:
        return QCoreApplication::translate("Tender", "Exchange");
    case TenderMethod::GiftCard:
        return QCoreApplication::translate("Tender", "Gift card");
    case TenderMethod::Deposit:
        return QCoreApplication::translate("Tender", "Deposit");
    case TenderMethod::ForeignCash:
        return QCoreApplication::translate("Tender", "Foreign cash");
    }
    return QCoreApplication::translate("Tender", "Cash");
}

QString tenderKey(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        break;
    case TenderMethod::Card:
        return tillKeyOf(TillAction::Find);
    case TenderMethod::StoreCredit:
    case TenderMethod::GiftCard:
        return tillKeyOf(TillAction::Customer);
    case TenderMethod::OnAccount:
        return tillKeyOf(TillAction::Price);
    case TenderMethod::ForeignCash:
        return tillKeyOf(TillAction::Hold);
    case TenderMethod::Exchange: // Nobody chooses them.
    case TenderMethod::Deposit:
        return {};
    }
    return tillKeyOf(TillAction::Quantity);
}

Icon tenderIcon(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
    case TenderMethod::ForeignCash:
        break;
    case TenderMethod::Card:
        return Icon::Card;
    case TenderMethod::StoreCredit:
    case TenderMethod::GiftCard:
        return Icon::Tag;
    case TenderMethod::OnAccount:
        return Icon::Book;
    case TenderMethod::Exchange:
        return Icon::Return;
    case TenderMethod::Deposit:
        return Icon::Box;
    }
    return Icon::Cash;
}

QString tenderDetail(const sales::Tender &tender)
{
    QStringList parts;
    if (!tender.brand.isEmpty())
        parts += isolatedName(tender.brand);
    if (!tender.lastFour.isEmpty())
        parts += QCoreApplication::translate("Tender", "Ends in %1").arg(isolated(tender.lastFour));
    if (!tender.approvalCode.isEmpty())
        parts += QCoreApplication::translate("Tender", "Approval %1").arg(isolated(tender.approvalCode));
    if (tender.foreign) {
        parts += moneyWithCode(tender.foreign->given);
        if (!tender.foreign->change.isZero())
            parts += QCoreApplication::translate("Tender", "%1 back").arg(moneyWithCode(tender.foreign->change));
    }
    if (tender.left)
        parts += QCoreApplication::translate("Tender", "%1 left").arg(moneyText(*tender.left));
    return parts.join(u" · "_s);
}

Money cashOf(const std::vector<sales::Tender> &tenders, Currency currency)
{
    Money cash = Money::zero(currency);
    for (const sales::Tender &tender : tenders) {
        if (sales::isCash(tender.method)) // What moves now: a deposit was taken before.
            cash += tender.amount.abs();
    }
    return cash;
}

QString handedOverText(const sales::Tender &tender)
{
    return tender.foreign ? moneyWithCode(tender.foreign->given) : moneyText(tender.amount.abs());
}

QString foreignChangeText(const std::vector<sales::Tender> &tenders)
{
    QStringList parts;
    for (const sales::Tender &tender : tenders) {
        if (tender.foreign && !tender.foreign->change.isZero())
            parts += moneyWithCode(tender.foreign->change);
    }
    return parts.join(u" · "_s);
}

QString tendersText(const std::vector<sales::Tender> &tenders)
{
    QStringList parts;
    for (const sales::Tender &tender : tenders) {
        if (tender.method != TenderMethod::Exchange) // Goods, not money: nobody hands it over.
            parts += tenderName(tender.method) + u' ' + handedOverText(tender);
    }
    return parts.join(u" · "_s);
}

QString piecesText(Money amount)
{
    QStringList parts;
    for (const ChangePiece &piece : piecesOf(amount))
        parts += isolated(countText(piece.count) + u" × "_s + amountText(piece.value));
    return parts.join(u" · "_s);
}

} // namespace mizan::ui
