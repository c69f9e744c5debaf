// What papers say besides amounts: who sells, names behind ids, instants as the paper's language writes them.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/wording.h"
#include "core/sales/ticket_totals.h"
#include "core/store/connection.h"

#include <QLocale>
#include <QTimeZone>

namespace mizan {
class Shop;
}

namespace mizan::documents {

/// Looks up what ids stand for, and writes instants in the branch's zone.
class PaperSource {
public:
    PaperSource(Shop &shop, const Wording &wording, BranchId branch, DeviceId till);

    /// The month by its name, so that no reader takes it for the day.
    [[nodiscard]] QString instant(qint64 atMs) const;
    [[nodiscard]] QString day(BusinessDate day) const;
    [[nodiscard]] QString userName(UserId user) const;
    /// Empty once they are erased: the paper then names nobody.
    [[nodiscard]] QString customerName(PartyId customer, Currency currency) const;

    PaperHead head;
    QStringList footer;
    access::ReceiptCode code = access::ReceiptCode::Bars;
    QString tillCode;

private:
    [[nodiscard]] QString date(QDate day) const;

    store::Connection &m_connection;
    QLocale m_locale;
    QTimeZone m_zone;
};

/// "VAT 19 %" → "VAT": papers print the rate beside the name.
[[nodiscard]] QString nameWithoutRate(QString name);
/// The first digits of the fact's hash: who has the paper can later prove what the books must say.
[[nodiscard]] QString anchorOf(Shop &shop, FactId id);
[[nodiscard]] ReceiptLine lineOf(const sales::TicketLine &line, const sales::LineAmounts &amounts);
/// A ticket's lines, discounts, taxes and total by the shop's terms, under its head; no number and nobody's name yet.
[[nodiscard]] Receipt ticketPaper(Shop &shop, const PaperSource &source, const sales::Ticket &ticket);

} // namespace mizan::documents
