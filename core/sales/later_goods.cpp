// What is handed over later, on a ticket and in facts.
#include "core/sales/later_goods.h"

#include "core/sales/ticket_lots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

/// A return is counted where its line was not wholly taken at the sale.
bool isOfLater(const RecordedLine &line, const RecordedSale *original)
{
    const auto no = static_cast<std::size_t>(line.originalLine.value_or(0));
    return original && no < original->lines.size() && !original->lines[no].later.isZero();
}

} // namespace

void writeLaterGoods(daybook::BodyWriter &body, std::span<const LaterGoods> rows)
{
    if (rows.empty())
        return;
    body.beginArray("later_goods");
    for (const LaterGoods &row : rows) {
        body.beginObject();
        body.field("sale", row.sale);
        body.field("line", row.line);
        body.field("owed_micro", row.owed.micro());
        body.field("handed_micro", row.handed.micro());
        body.field("cost_minor", row.cost.minor());
        body.endObject();
    }
    body.endArray();
}

std::vector<LaterGoods> laterGoodsOf(SaleId id, const RecordedSale &sale, const RecordedSale *original)
{
    std::vector<LaterGoods> rows;
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        const RecordedLine &line = sale.lines[i];
        const Money zero = Money::zero(sale.currency);
        if (sale.kind == SaleKind::Sale && !line.later.isZero())
            rows.push_back({id, static_cast<int>(i), line.later, Quantity(), zero});
        else if (sale.kind == SaleKind::Return && isOfLater(line, original))
            rows.push_back(
                {*sale.original, line.originalLine.value_or(0), -line.later, line.quantity + line.later, line.cost});
    }
    return rows;
}

namespace {

Result<void> checkLine(const TicketLine &line, Quantity later, const QString &subject)
{
    const QString name = line.product ? line.product->name : line.barcode;
    if (!line.product || !line.product->isStocked)
        return refuse(rules::LaterMustBeOfStock, subject, {{"product", name}});
    TicketLine part = line;
    part.quantity = later;
    const bool fits = later <= line.quantity && later > Quantity() && fitsUnit(part);
    if (!fits)
        return refuse(rules::LaterMustFitLine, subject, {{"product", name}, {"quantity", line.quantity}});
    return {};
}

} // namespace

Result<void> setLater(Ticket &ticket, LineId id, Quantity later)
{
    const auto line = std::ranges::find(ticket.lines, id, &TicketLine::id);
    if (line == ticket.lines.end())
        return refuse(rules::LineMustExist, u"line"_s);
    if (!later.isZero()) {
        if (const auto checked = checkLine(*line, later, u"later"_s); !checked)
            return checked;
    }
    line->later = later;
    trimLots(*line);
    return {};
}

void setAllLater(Ticket &ticket)
{
    for (TicketLine &line : ticket.lines) {
        if (!line.product || !line.product->isStocked)
            continue;
        line.later = line.quantity;
        trimLots(line);
    }
}

bool hasLater(const Ticket &ticket) noexcept
{
    return std::ranges::any_of(ticket.lines, [](const TicketLine &line) { return !line.later.isZero(); });
}

Result<void> checkLater(const Ticket &ticket)
{
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        if (line.later.isZero())
            continue;
        if (const auto checked = checkLine(line, line.later, u"lines[%1]"_s.arg(i)); !checked)
            return checked;
    }
    if (!ticket.delivery)
        return {};
    const DeliveryNote &note = *ticket.delivery;
    for (const QString &text : {note.name, note.phone, note.address, note.note}) {
        if (text.size() > MaxNoteLength)
            return refuse(rules::DeliveryMustFit, u"delivery"_s, {{"highest", qint64 {MaxNoteLength}}});
    }
    return {};
}

} // namespace mizan::sales
