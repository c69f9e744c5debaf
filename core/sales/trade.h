// What a verb of sales needs to know of the shop: its terms and its posting rules.
#pragma once

#include "core/accounts/account_book.h"
#include "core/daybook/asked.h"
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

using daybook::digestOf;
using daybook::saysTheSame;

/// "B1-T2-2026": receipts, sales and returns alike.
[[nodiscard]] std::string receiptSeries(const Session &session, BusinessDate date);
/// "B1-T2-P": money received without goods.
[[nodiscard]] std::string paymentSeries(const Session &session);
/// "B1-T2-O": customers' orders and layaways.
[[nodiscard]] std::string orderSeries(const Session &session);
/// "B1-T2-Q": quotations.
[[nodiscard]] std::string quotationSeries(const Session &session);
/// "B1-T2-H": goods handed over after their sale.
[[nodiscard]] std::string handOverSeries(const Session &session);
/// "B1-T2-D": bills before payment.
[[nodiscard]] std::string draftSeries(const Session &session);
/// "B1-T2-Z".
[[nodiscard]] std::string closingSeries(const Session &session);

} // namespace mizan::sales
