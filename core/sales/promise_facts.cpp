// Promises as JSON.
#include "core/sales/promise_facts.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::BodyWriter;

namespace {

void writeText(BodyWriter &body, std::string_view key, const QString &text)
{
    if (!text.isEmpty())
        body.field(key, text);
}

QString textOr(const BodyValue &body, std::string_view key)
{
    const auto found = body.find(key);
    return found ? found->text() : QString();
}

} // namespace

void writeLinePromises(BodyWriter &body, const RecordedLine &line)
{
    if (line.quotedLine)
        body.field("quoted_line", *line.quotedLine);
    if (!line.later.isZero())
        body.field("later_micro", line.later.micro());
}

void readLinePromises(const BodyValue &value, RecordedLine &line)
{
    if (const auto quoted = value.find("quoted_line"))
        line.quotedLine = static_cast<int>(quoted->int64());
    if (const auto later = value.find("later_micro"))
        line.later = Quantity::fromMicro(later->int64());
}

void writeDelivery(BodyWriter &body, const SealedDelivery &delivery)
{
    body.field("person", delivery.person);
    writeText(body, "name", delivery.name);
    writeText(body, "phone", delivery.phone);
    writeText(body, "address", delivery.address);
    writeText(body, "note", delivery.note);
    if (delivery.day)
        body.field("day", delivery.day->toIso());
}

SealedDelivery readDelivery(const BodyValue &value)
{
    SealedDelivery delivery {value.at("person").id<RecordId>(), textOr(value, "name"), textOr(value, "phone"),
        textOr(value, "address"), textOr(value, "note")};
    if (const auto day = value.find("day"))
        delivery.day = BusinessDate::fromIso(day->text());
    return delivery;
}

void writePromises(BodyWriter &body, const RecordedSale &sale)
{
    if (sale.quotation) {
        body.beginObject("quotation");
        body.field("id", sale.quotation->id);
        if (const auto &approval = sale.quotation->approval) {
            body.beginObject("approval");
            body.field("right", std::string_view(approval->right));
            body.field("approver", approval->approver);
            body.endObject();
        }
        body.endObject();
    }
    if (sale.delivery) {
        body.beginObject("delivery");
        writeDelivery(body, *sale.delivery);
        body.endObject();
    }
}

void readPromises(const BodyValue &body, RecordedSale &sale)
{
    if (const auto quotation = body.find("quotation")) {
        sale.quotation = RecordedQuotation {quotation->at("id").id<QuotationId>()};
        if (const auto approval = quotation->find("approval"))
            sale.quotation->approval =
                LineApproval {std::string(approval->at("right").utf8()), approval->at("approver").id<UserId>()};
    }
    if (const auto delivery = body.find("delivery"))
        sale.delivery = readDelivery(*delivery);
}

} // namespace mizan::sales
