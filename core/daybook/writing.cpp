// One transaction of writing: the device's own facts, and facts taken over from other strands.
#include "core/daybook/daybook.h"

#include "core/base/assertion.h"
#include "core/base/clock.h"
#include "core/daybook/body_writer.h"
#include "core/daybook/record.h"
#include "core/daybook/tables.h"

#include <algorithm>

namespace mizan::daybook {

namespace {

constexpr qint64 ToleratedSetBackMs = 60'000; // Time servers correct clocks by less.

Hlc latestInstant(store::Connection &connection)
{
    auto row = connection.query("SELECT max(at) FROM strand");
    return row.step() && !row.isNull(0) ? Hlc::fromPacked(row.int64(0)) : Hlc {};
}

} // namespace

Writing::Writing(Daybook &daybook)
    : m_daybook(daybook)
    , m_transaction(daybook.m_connection)
    , m_nowMs(daybook.m_clock.nowMs())
{
}

Writing::~Writing()
{
    if (m_committed)
        return;
    m_daybook.m_writer.forgetKeys(); // Local numbers given in this transaction are gone with it.
    m_daybook.noteRollback();
}

qint64 Writing::nextNumber(std::string_view series)
{
    auto row = connection().query("SELECT last FROM number_series WHERE series = ?", series);
    return row.step() ? row.int64(0) + 1 : 1;
}

Fact Writing::append(NewFact fact)
{
    noteClockSetBack(fact);
    Fact chained = chain(std::move(fact));
    store(chained);
    return chained;
}

Fact Writing::chain(NewFact fact)
{
    auto head = readStrandHead(connection(), m_daybook.device());
    MIZAN_ASSERT(head.has_value()); // enrol() comes first.
    Fact chained;
    chained.header = {fact.id, m_daybook.device(), head->seq + 1, following(latestInstant(connection()), m_nowMs),
        fact.date, fact.branch, fact.user, fact.approvedBy, std::string(fact.kind), fact.version};
    chained.body = std::move(fact.body);
    chained.previous = head->hash;
    chained.hash = hashOf(chained.previous, chained.header, chained.body);
    chained.signature = m_daybook.m_key.sign(chained.hash);
    return chained;
}

void Writing::noteClockSetBack(const NewFact &next)
{
    qint64 &lastWallMs = m_daybook.m_lastWallMs;
    if (lastWallMs == 0)
        lastWallMs = latestInstant(connection()).ms();
    const qint64 before = std::exchange(lastWallMs, m_nowMs);
    if (m_nowMs >= before - ToleratedSetBackMs) {
        lastWallMs = std::max(before, m_nowMs);
        return;
    }
    BodyWriter body;
    body.beginObject();
    body.field("from_ms", before);
    body.field("to_ms", m_nowMs);
    body.endObject();
    // Its id follows from the fact that it precedes, so that a repeated request finds both or neither.
    IdBytes id = next.id.bytes();
    id[15] ^= std::byte(0xff);
    Fact noted = chain({FactId(id), ClockSetBackKind, 1, next.date, next.branch, next.user, std::nullopt, body.take()});
    store(noted);
}

void Writing::store(const Fact &fact)
{
    const FactHeader &header = fact.header;
    const qint64 no = insertFact(connection(), fact);
    moveStrandHead(connection(), fact);

    const FactView view {no, header, m_daybook.m_parser.parse(fact.body)};
    m_daybook.noteFact(no, changesRecords(view));
    for (Ledger *ledger : m_daybook.m_ledgers) {
        const auto kinds = ledger->kinds();
        if (kinds.empty() || std::ranges::find(kinds, std::string_view(header.kind)) != kinds.end())
            ledger->apply(view, m_daybook.m_writer);
    }
    m_announcement.facts.push_back({header.id, header.kind});
}

namespace {

bool isReadable(const std::string &body)
{
    try {
        BodyParser parser;
        return parser.parse(body).isObject();
    } catch (const store::Fault &) {
        return false;
    }
}

std::vector<Refusal::Value> strandAndSequence(const Fact &fact)
{
    return {{"strand", fact.header.device.toText()}, {"sequence", fact.header.seq}};
}

} // namespace

Result<void> Writing::accept(const Fact &fact)
{
    const FactHeader &header = fact.header;
    if (!isReadable(fact.body))
        return refuse(rules::BodyMustBeReadable, {}, strandAndSequence(fact));
    auto head = readStrandHead(connection(), header.device);
    if (!head) {
        const auto key = enrolledKey(fact);
        if (!key)
            return refuse(rules::StrandMustBeEnrolled, {}, strandAndSequence(fact));
        head = StrandHead {*key, 0, Hash {}, Hlc {}};
    }
    if (const auto known = find(header.id)) {
        if (known->hash != fact.hash)
            return refuse(rules::SameIdMustSayTheSame, {}, strandAndSequence(fact));
        return {};
    }
    if (header.seq != head->seq + 1)
        return refuse(rules::SequenceMustFollow, {}, strandAndSequence(fact));
    if (fact.previous != head->hash || header.at <= head->at)
        return refuse(rules::ChainMustFit, {}, strandAndSequence(fact));
    if (fact.hash != hashOf(fact.previous, header, fact.body))
        return refuse(rules::HashMustFit, {}, strandAndSequence(fact));
    if (!SigningKey::verify(head->key, fact.hash, fact.signature))
        return refuse(rules::SignatureMustFit, {}, strandAndSequence(fact));
    // From here it must succeed.
    if (head->seq == 0)
        writeStrandHead(connection(), header.device, *head);
    store(fact);
    return {};
}

void Writing::commit()
{
    m_transaction.commit();
    m_committed = true;
    m_daybook.announce(m_announcement);
}

} // namespace mizan::daybook
