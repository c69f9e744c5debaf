// Writes facts as lines of JSON.
#include "core/daybook/export_facts.h"

#include "core/daybook/body_writer.h"
#include "core/daybook/tables.h"

#include <QIODevice>

namespace mizan::daybook {

namespace {

constexpr qint64 ProgressEvery = 1000;

QString hex(std::span<const std::byte> bytes)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex());
}

std::string lineOf(const Fact &fact)
{
    const FactHeader &header = fact.header;
    BodyWriter line;
    line.beginObject();
    line.field("id", header.id);
    line.field("device", header.device);
    line.field("seq", header.seq);
    line.field("at", header.at.packed());
    line.field("date", header.date.toIso());
    line.field("branch", header.branch);
    line.field("user", header.user);
    line.field("approved_by", header.approvedBy);
    line.field("kind", std::string_view(header.kind));
    line.field("version", header.version);
    line.field("body", std::string_view(fact.body));
    line.field("previous", hex(fact.previous));
    line.field("hash", hex(fact.hash));
    line.field("signature", hex(fact.signature));
    line.endObject();
    return line.take() + '\n';
}

} // namespace

Result<qint64> exportFacts(store::Connection &connection, QIODevice &file, const OnProgress &progress)
{
    static const std::string Sql = "SELECT " + std::string(FactColumns) + " FROM fact ORDER BY device, seq";
    store::Statement counted = connection.query("SELECT count(*) FROM fact");
    const qint64 total = counted.step() ? counted.int64(0) : 0;
    store::Statement row = connection.query(Sql);
    Fact fact;
    qint64 done = 0;
    while (row.step()) {
        readFact(row, fact);
        const std::string line = lineOf(fact);
        if (file.write(line.data(), static_cast<qint64>(line.size())) != static_cast<qint64>(line.size()))
            throw store::Fault(store::FaultKind::DiskFull, file.errorString());
        if (++done % ProgressEvery == 0 && progress && !progress({done, total}))
            return refuse(rules::WorkMustNotBeStopped);
    }
    return done;
}

} // namespace mizan::daybook
