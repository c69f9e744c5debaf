// JSON by simdjson; whatever does not fit is a damaged fact.
#include "core/daybook/body_reader.h"

#include "core/store/fault.h"

namespace mizan::daybook {

void throwMalformed(std::string_view what)
{
    throw store::Fault(store::FaultKind::Damaged,
        QStringLiteral("a fact's body is not readable: ")
            + QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size())));
}

namespace {

template <class T>
T orThrow(simdjson::simdjson_result<T> result, std::string_view what)
{
    T value;
    if (std::move(result).get(value) != simdjson::SUCCESS)
        throwMalformed(what);
    return value;
}

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    throwMalformed("id");
}

} // namespace

qint64 BodyValue::int64() const { return orThrow(m_element.get_int64(), "integer"); }
bool BodyValue::boolean() const { return orThrow(m_element.get_bool(), "boolean"); }
std::string_view BodyValue::utf8() const { return orThrow(m_element.get_string(), "text"); }

QString BodyValue::text() const
{
    const std::string_view bytes = utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

IdBytes BodyValue::idBytes() const
{
    const std::string_view text = utf8();
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        throwMalformed("id");
    IdBytes bytes;
    std::size_t at = 0;
    for (std::byte &byte : bytes) {
        if (text[at] == '-')
            ++at;
        byte = std::byte((nibble(text[at]) << 4) | nibble(text[at + 1]));
        at += 2;
    }
    return bytes;
}

BodyValue BodyValue::at(std::string_view key) const { return BodyValue(orThrow(m_element.at_key(key), key)); }

std::optional<BodyValue> BodyValue::find(std::string_view key) const
{
    simdjson::dom::element found;
    if (m_element.at_key(key).get(found) != simdjson::SUCCESS)
        return std::nullopt;
    return BodyValue(found);
}

BodyValue BodyValue::item(std::size_t index) const { return BodyValue(orThrow(array().at(index), "item")); }

simdjson::dom::array BodyValue::array() const { return orThrow(m_element.get_array(), "array"); }
simdjson::dom::object BodyValue::object() const { return orThrow(m_element.get_object(), "object"); }

BodyValue BodyParser::parse(std::string_view body)
{
    return BodyValue(orThrow(m_parser.parse(body.data(), body.size()), "JSON"));
}

} // namespace mizan::daybook
