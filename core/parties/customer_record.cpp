// Customers to records, whole or only what changed.
#include "core/parties/customer_record.h"

namespace mizan::parties {

using daybook::FieldType;
using daybook::FieldValue;

namespace {

struct PersonalField {
    std::string_view name;
    QString Customer::*text;
};

constexpr PersonalField PersonalFields[] = {{"name", &Customer::name}, {"phone", &Customer::phone},
    {"email", &Customer::email}, {"card_code", &Customer::cardCode}, {"address", &Customer::address},
    {"tax_number", &Customer::taxNumber}, {"note", &Customer::note}, {"block_reason", &Customer::blockReason}};

struct Flag {
    std::string_view name;
    bool Customer::*value;
};

constexpr Flag Flags[] = {
    {"is_blocked", &Customer::isBlocked}, {"is_archived", &Customer::isArchived}, {"is_erased", &Customer::isErased}};

} // namespace

const daybook::RecordType &customerType()
{
    static const daybook::RecordType type = [] {
        daybook::RecordType made {"customer", {}, {{"customer_by_card", {"card_code"}, false}}};
        for (const PersonalField &field : PersonalFields)
            made.fields.push_back({field.name, FieldType::Personal});
        made.fields.push_back({"credit_limit_minor", FieldType::Int64});
        made.fields.push_back({"payment_days", FieldType::Int64});
        made.fields.push_back({"price_group", FieldType::Text});
        for (const Flag &flag : Flags)
            made.fields.push_back({flag.name, FieldType::Int64});
        return made;
    }();
    return type;
}

daybook::RecordChange customerChange(
    const std::optional<Customer> &before, const Customer &after, const daybook::PersonKey &key, RandomSource &random)
{
    daybook::RecordChange change {customerType().name, after.id.as<RecordTag>(), {}};
    for (const PersonalField &field : PersonalFields) {
        const bool isNew = !before && (field.name != "block_reason" || !after.blockReason.isEmpty());
        if (isNew || (before && (*before).*field.text != after.*field.text))
            change.fields.emplace_back(field.name, key.seal(random, field.name, after.*field.text));
    }
    if (!before || before->creditLimit != after.creditLimit) {
        FieldValue limit = std::nullopt;
        if (after.creditLimit)
            limit = after.creditLimit->minor();
        change.fields.emplace_back("credit_limit_minor", std::move(limit));
    }
    if (before ? before->paymentDays != after.paymentDays : after.paymentDays.has_value()) {
        FieldValue days = std::nullopt;
        if (after.paymentDays)
            days = *after.paymentDays;
        change.fields.emplace_back("payment_days", std::move(days));
    }
    if (before ? before->priceGroup != after.priceGroup : !after.priceGroup.isEmpty())
        change.fields.emplace_back("price_group", after.priceGroup);
    for (const Flag &flag : Flags) {
        if (!before || (*before).*flag.value != after.*flag.value)
            change.fields.emplace_back(flag.name, qint64 {after.*flag.value ? 1 : 0});
    }
    return change;
}

} // namespace mizan::parties
