// Each field by itself, bound to its name.
#include "core/sales/delivery.h"

#include "core/daybook/person_key.h"

namespace mizan::sales {

using daybook::PersonKey;

SealedDelivery sealDelivery(
    store::Connection &connection, RandomSource &random, RecordId person, const DeliveryNote &note)
{
    const PersonKey key = PersonKey::ensure(connection, random, person);
    const auto seal = [&](std::string_view field, const QString &text) {
        return text.isEmpty() ? QString() : key.seal(random, field, text);
    };
    return {person, seal("delivery.name", note.name), seal("delivery.phone", note.phone),
        seal("delivery.address", note.address), seal("delivery.note", note.note), note.day};
}

DeliveryNote openDelivery(store::Connection &connection, const SealedDelivery &sealed)
{
    DeliveryNote note {.day = sealed.day};
    const auto key = PersonKey::find(connection, sealed.person);
    if (!key)
        return note;
    const auto open = [&](std::string_view field, const QString &text) {
        return text.isEmpty() ? QString() : key->open(field, text.toStdString()).value_or(QString());
    };
    note.name = open("delivery.name", sealed.name);
    note.phone = open("delivery.phone", sealed.phone);
    note.address = open("delivery.address", sealed.address);
    note.note = open("delivery.note", sealed.note);
    return note;
}

bool isDelivery(store::Connection &connection, const std::optional<SealedDelivery> &sealed,
    const std::optional<DeliveryNote> &asked)
{
    if (!sealed || !asked)
        return sealed.has_value() == asked.has_value();
    return !PersonKey::find(connection, sealed->person) || openDelivery(connection, *sealed) == *asked;
}

} // namespace mizan::sales
