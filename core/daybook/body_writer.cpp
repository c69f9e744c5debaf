// JSON by rapidjson's writer.
#include "core/daybook/body_writer.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace mizan::daybook {

struct BodyWriter::Private {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer {buffer};
};

BodyWriter::BodyWriter()
    : d(std::make_unique<Private>())
{
}

BodyWriter::~BodyWriter() = default;
BodyWriter::BodyWriter(BodyWriter &&) noexcept = default;
BodyWriter &BodyWriter::operator=(BodyWriter &&) noexcept = default;

void BodyWriter::beginObject() { d->writer.StartObject(); }
void BodyWriter::endObject() { d->writer.EndObject(); }
void BodyWriter::beginArray() { d->writer.StartArray(); }
void BodyWriter::endArray() { d->writer.EndArray(); }

void BodyWriter::beginObject(std::string_view name)
{
    key(name);
    beginObject();
}

void BodyWriter::beginArray(std::string_view name)
{
    key(name);
    beginArray();
}

void BodyWriter::key(std::string_view key) { d->writer.Key(key.data(), static_cast<rapidjson::SizeType>(key.size())); }

void BodyWriter::value(qint64 value) { d->writer.Int64(value); }
void BodyWriter::value(bool value) { d->writer.Bool(value); }
void BodyWriter::value(std::nullptr_t) { d->writer.Null(); }

void BodyWriter::value(std::string_view utf8)
{
    d->writer.String(utf8.data(), static_cast<rapidjson::SizeType>(utf8.size()));
}

void BodyWriter::value(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    value(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void BodyWriter::idValue(const IdBytes &bytes)
{
    static constexpr char Digits[] = "0123456789abcdef";
    char text[36];
    std::size_t at = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[at++] = '-';
        text[at++] = Digits[std::to_integer<unsigned>(bytes[i]) >> 4];
        text[at++] = Digits[std::to_integer<unsigned>(bytes[i]) & 15];
    }
    value(std::string_view(text, sizeof text));
}

std::string BodyWriter::take()
{
    std::string bytes(d->buffer.GetString(), d->buffer.GetSize());
    d->buffer.Clear();
    d->writer.Reset(d->buffer);
    return bytes;
}

} // namespace mizan::daybook
