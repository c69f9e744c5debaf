// Reads the body of a fact. What is missing or of another type is a damaged fact: it throws store::Fault (Damaged).
#pragma once

#include "core/base/id.h"

#include <QString>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace mizan::daybook {

[[noreturn]] void throwMalformed(std::string_view what);

/// One JSON value of a parsed body; cheap to copy, lives as long as its parser's document.
class BodyValue {
public:
    explicit BodyValue(simdjson::dom::element element) noexcept
        : m_element(element)
    {
    }
    [[nodiscard]] qint64 int64() const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] std::string_view utf8() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isNull() const noexcept { return m_element.is_null(); }
    [[nodiscard]] bool isText() const noexcept { return m_element.is_string(); }
    [[nodiscard]] bool isObject() const noexcept { return m_element.is_object(); }
    [[nodiscard]] bool isInt64() const noexcept { return m_element.is_int64(); }
    template <class IdType>
    [[nodiscard]] IdType id() const
    {
        return IdType(idBytes());
    }

    /// The field of an object; at() throws when it is not there.
    [[nodiscard]] BodyValue at(std::string_view key) const;
    [[nodiscard]] std::optional<BodyValue> find(std::string_view key) const;
    /// The i-th item of an array, from 0.
    [[nodiscard]] BodyValue item(std::size_t index) const;

    template <class Each>
    void forEachItem(Each each) const
    {
        for (const simdjson::dom::element item : array())
            each(BodyValue(item));
    }
    template <class Each>
    void forEachField(Each each) const
    {
        for (const simdjson::dom::key_value_pair field : object())
            each(field.key, BodyValue(field.value));
    }

private:
    [[nodiscard]] IdBytes idBytes() const;
    [[nodiscard]] simdjson::dom::array array() const;
    [[nodiscard]] simdjson::dom::object object() const;
    simdjson::dom::element m_element;
};

/// Parses one body at a time; the value it gives lives until the next parse.
class BodyParser {
public:
    [[nodiscard]] BodyValue parse(std::string_view body);

private:
    simdjson::dom::parser m_parser;
};

} // namespace mizan::daybook
