// The papers of sales and shifts, from what the shop recorded; amounts are never worked out again.
#pragma once

#include "core/documents/gift_card_paper.h"
#include "core/documents/receipt.h"
#include "core/documents/settlement_paper.h"
#include "core/documents/wording.h"
#include "core/documents/z_report.h"
#include "core/sales/printed_draft.h"
#include "core/sales/sale_queries.h"
#include "core/sales/settle_account.h"
#include "core/sales/shift.h"

namespace mizan {
class Shop;
}

namespace mizan::documents {

/// For the till and for reprints alike; `copy` from 1 marks a reprint.
[[nodiscard]] Receipt receiptOf(Shop &shop, const sales::SaleDetail &sale, const Wording &wording, qint64 copy = 0);

/// Of the same sale, for whom its goods are given to: no prices, and no gift cards, which have papers of their own.
[[nodiscard]] Receipt giftReceiptOf(Shop &shop, const sales::SaleDetail &sale, const Wording &wording);

/// The bill before payment; it says that it is no receipt.
[[nodiscard]] Receipt draftPaperOf(Shop &shop, const Session &session, const sales::Ticket &ticket,
    const sales::PrintedDraft &draft, const Wording &wording);

/// For a card whose number this till made: money was put on it by this sale or return. `number` is kept nowhere.
[[nodiscard]] GiftCardPaper giftCardPaperOf(Shop &shop, const sales::SaleDetail &sale,
    const payments::GiftCardRef &card, const QString &number, const Wording &wording);

/// For who paid what they owed.
[[nodiscard]] SettlementPaper settlementPaperOf(
    Shop &shop, const sales::AccountSettled &settled, const Wording &wording, qint64 copy = 0);

/// Of a closed shift (Z), or of one so far (X), whose expected cash is then left out.
[[nodiscard]] ZReport zReportOf(Shop &shop, const sales::ShiftReport &report, const Wording &wording, qint64 copy = 0);

} // namespace mizan::documents
