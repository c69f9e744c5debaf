// What a verb of sales needs to know of the shop: its terms and its posting rules. And the digest of what was asked.
#pragma once

#include "core/accounts/account_book.h"
#include "core/daybook/daybook.h"
#include "core/sales/ticket_totals.h"

#include <memory>
#include <string>

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct Trade {
    TradeTerms terms;
    accounts::AccountBook book;
};
/// As the records of the shop have it now; kept between verbs, since it is the same for nearly every sale.
[[nodiscard]] std::shared_ptr<const Trade> tradeOf(Shop &shop);

/// SHA-256 of the text, its first 16 bytes in hexadecimal: enough to tell one request from another.
[[nodiscard]] std::string digestOf(std::string_view text);
/// Of a request asked again: its fact must be of the same kind and of the same request
/// (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<void> saysTheSame(const daybook::Fact &known, std::string_view kind, std::string_view asked);

/// "B1-T2-2026": receipts, sales and returns alike.
[[nodiscard]] std::string receiptSeries(const Session &session, BusinessDate date);
/// "B1-T2-P": money received without goods.
[[nodiscard]] std::string paymentSeries(const Session &session);
/// "B1-T2-D": bills before payment.
[[nodiscard]] std::string draftSeries(const Session &session);
/// "B1-T2-Z".
[[nodiscard]] std::string closingSeries(const Session &session);

} // namespace mizan::sales
