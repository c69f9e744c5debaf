// Answers about drafts and copies, from the tables of TillEventLedger.
#include "core/sales/printed_draft.h"
#include "core/sales/reprint_document.h"
#include "core/store/connection.h"

namespace mizan::sales {

std::optional<PrintedDraft> printedDraftOf(store::Connection &connection, SaleId ticket)
{
    auto row = connection.query("SELECT fact.id, draft_bill.series, draft_bill.value, draft_bill.total_minor, "
                                "draft_bill.currency FROM draft_bill JOIN fact ON fact.no = draft_bill.fact "
                                "WHERE draft_bill.ticket = (SELECT no FROM local_key WHERE uid = ?)",
        ticket);
    if (!row.step())
        return std::nullopt;
    const auto currency = Currency::fromNumber(row.int64(4));
    if (!currency)
        return std::nullopt;
    return PrintedDraft {row.id<FactId>(0), {std::string(row.utf8(1)), row.int64(2)}, Money(row.int64(3), *currency)};
}

qint64 copiesOf(store::Connection &connection, FactId document)
{
    auto row = connection.query(
        "SELECT copies FROM reprinted WHERE document = (SELECT no FROM local_key WHERE uid = ?)", document);
    return row.step() ? row.int64(0) : 0;
}

} // namespace mizan::sales
