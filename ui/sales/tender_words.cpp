// Names, keys and icons of the ways to pay.
#include "ui/sales/tender_words.h"

#include "ui/words/isolates.h"

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
    }
    return QCoreApplication::translate("Tender", "Cash");
}

QString tenderKey(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        break;
    case TenderMethod::Card:
        return u"F3"_s;
    case TenderMethod::StoreCredit:
        return u"F4"_s;
    case TenderMethod::OnAccount:
        return u"F5"_s;
    }
    return u"F2"_s;
}

Icon tenderIcon(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        break;
    case TenderMethod::Card:
        return Icon::Card;
    case TenderMethod::StoreCredit:
        return Icon::Tag;
    case TenderMethod::OnAccount:
        return Icon::Book;
    }
    return Icon::Cash;
}

QString tenderDetail(const sales::Tender &tender)
{
    if (tender.lastFour.isEmpty())
        return {};
    return QCoreApplication::translate("Tender", "Ends in %1").arg(isolated(tender.lastFour));
}

} // namespace mizan::ui
