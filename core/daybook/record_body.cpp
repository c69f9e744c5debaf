// Records as they stand in a fact's body.
#include "core/daybook/record.h"

namespace mizan::daybook {

namespace {

struct WriteValue {
    BodyWriter &writer;
    void operator()(std::nullopt_t) const { writer.value(nullptr); }
    void operator()(qint64 value) const { writer.value(value); }
    void operator()(const QString &value) const { writer.value(value); }
    void operator()(const RecordId &value) const { writer.value(value); }
    void operator()(const std::vector<Cell> &cells) const
    {
        writer.beginObject();
        for (const Cell &cell : cells) {
            const QByteArray key = cell.key.toUtf8();
            writer.field(std::string_view(key.constData(), static_cast<std::size_t>(key.size())), cell.value);
        }
        writer.endObject();
    }
};

} // namespace

void writeRecords(BodyWriter &writer, std::span<const RecordChange> changes)
{
    writer.beginArray("records");
    for (const RecordChange &change : changes) {
        writer.beginObject();
        writer.field("type", change.type);
        writer.field("id", change.id);
        writer.beginObject("fields");
        for (const auto &[name, value] : change.fields) {
            writer.key(name);
            std::visit(WriteValue {writer}, value);
        }
        writer.endObject();
        writer.endObject();
    }
    writer.endArray();
}

std::string recordSetBody(std::span<const RecordChange> changes)
{
    BodyWriter writer;
    writer.beginObject();
    writeRecords(writer, changes);
    writer.endObject();
    return writer.take();
}

} // namespace mizan::daybook
