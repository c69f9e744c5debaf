// Numbers as they are typed, names as they are shown.
#include "ui/sales/document_lists.h"

#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/sales/sale_queries.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::DocumentLists)
};

} // namespace

std::optional<qint64> typedDocumentNumber(const QString &typed)
{
    if (const auto parsed = sales::parseDocumentNumber(typed))
        return parsed->value;
    const auto number = readWholeNumber(typed);
    return number && *number > 0 ? number : std::nullopt;
}

QString nameOfCustomer(Shop &shop, Currency currency, PartyId customer)
{
    const auto known = parties::findCustomer(shop.connection(), currency, customer);
    return !known || known->isErased ? Words::tr("Erased customer") : isolatedName(known->name);
}

} // namespace mizan::ui
