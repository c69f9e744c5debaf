// What the till's lists of orders, quotations and goods to hand over have in common.
#pragma once

#include "core/base/currency.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace mizan {
class Shop;
}

namespace mizan::ui {

/// What is typed to find a document by its number, whole ("B1-T1-O-000012") or only its end ("12"); none: it is a name.
[[nodiscard]] std::optional<qint64> typedDocumentNumber(const QString &typed);

/// Isolated for a sentence; says so where the person was erased.
[[nodiscard]] QString nameOfCustomer(Shop &shop, Currency currency, PartyId customer);

} // namespace mizan::ui
