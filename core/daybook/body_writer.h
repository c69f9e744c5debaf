// Writes the body of a fact: JSON, compact, keys in the order in which they are written.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>

namespace mizan::daybook {

class BodyWriter {
public:
    BodyWriter();
    ~BodyWriter();
    BodyWriter(BodyWriter &&) noexcept;
    BodyWriter &operator=(BodyWriter &&) noexcept;

    void beginObject();
    void beginObject(std::string_view key);
    void endObject();
    void beginArray();
    void beginArray(std::string_view key);
    void endArray();

    void key(std::string_view key);
    void value(qint64 value);
    void value(int value) { this->value(qint64 {value}); }
    void value(bool value);
    void value(std::string_view utf8);
    void value(const char *utf8) { value(std::string_view(utf8)); }
    void value(const QString &text);
    void value(std::nullptr_t);
    template <class Tag>
    void value(const Id<Tag> &id)
    {
        idValue(id.bytes());
    }
    template <class T>
    void value(const std::optional<T> &maybe)
    {
        maybe ? value(*maybe) : value(nullptr);
    }

    /// key and value at once.
    template <class T>
    void field(std::string_view name, const T &content)
    {
        key(name);
        value(content);
    }

    /// The finished bytes; the writer is empty afterwards.
    [[nodiscard]] std::string take();

private:
    void idValue(const IdBytes &bytes);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mizan::daybook
