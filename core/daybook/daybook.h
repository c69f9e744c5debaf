// The daybook: the append-only list of facts, and the only way by which anything that counts is written.
#pragma once

#include "core/base/result.h"
#include "core/daybook/fact.h"
#include "core/daybook/ledger_writer.h"
#include "core/daybook/signing_key.h"

#include <functional>
#include <memory>
#include <vector>

namespace mizan {
class Clock;
}

namespace mizan::daybook {

namespace rules { // Of facts that come from other devices; in the order of checking.
inline constexpr Rule StrandMustBeEnrolled {"daybook.strand-must-be-enrolled"};
inline constexpr Rule SequenceMustFollow {"daybook.sequence-must-follow"};
inline constexpr Rule ChainMustFit {"daybook.chain-must-fit"};
inline constexpr Rule HashMustFit {"daybook.hash-must-fit"};
inline constexpr Rule SignatureMustFit {"daybook.signature-must-fit"};
inline constexpr Rule BodyMustBeReadable {"daybook.body-must-be-readable"};
inline constexpr Rule SameIdMustSayTheSame {"daybook.same-id-must-say-the-same"};
} // namespace rules

/// What a verb hands over; the daybook adds device, sequence, instant, chain and signature.
struct NewFact {
    FactId id;
    std::string_view kind;
    int version = 1;
    BusinessDate date;
    BranchId branch;
    UserId user;
    std::optional<UserId> approvedBy {};
    std::string body;
};

inline constexpr std::string_view DeviceEnrolledKind = "device.enrolled";
/// Written before the first fact that follows a clock set back by more than a minute: {"from_ms", "to_ms"}.
inline constexpr std::string_view ClockSetBackKind = "clock.set-back";

/// Tells models and sync what was written, after the commit.
struct Announcement {
    struct Item {
        FactId id;
        std::string kind;
    };
    std::vector<Item> facts;
};

class Writing;

class Daybook {
public:
    /// Creates missing tables. `ledgers` must outlive the daybook. Ledgers of another version must have been rebuilt
    /// before (needsRebuild in rebuild.h).
    Daybook(store::Connection &connection, const Clock &clock, SigningKey key, std::vector<Ledger *> ledgers);
    ~Daybook();
    Daybook(const Daybook &) = delete;
    Daybook &operator=(const Daybook &) = delete;

    /// This installation's strand. Its first fact, "device.enrolled", carries the public key; written by enrol().
    [[nodiscard]] DeviceId device() const noexcept { return m_key.device(); }
    [[nodiscard]] const SigningKey &key() const noexcept { return m_key; }
    [[nodiscard]] bool isEnrolled();
    void enrol(BranchId branch, UserId user, BusinessDate date);

    [[nodiscard]] store::Connection &connection() noexcept { return m_connection; }
    [[nodiscard]] const std::vector<Ledger *> &ledgers() const noexcept { return m_ledgers; }

    using Listener = std::function<void(const Announcement &)>;
    /// Called on the writing thread after each commit; stays until the returned token goes.
    [[nodiscard]] std::shared_ptr<void> listen(Listener listener);

    [[nodiscard]] std::optional<Fact> find(FactId id);
    /// Another number once any record (settings, accounts, products …) may be another, whoever wrote it: this program
    /// or another one in the same database. What was read from records alone holds as long as it stays the same; inside
    /// a Writing, until that ends.
    [[nodiscard]] qint64 recordsEdition();
    /// The facts of one strand in order, from `fromSeq` on.
    void forEachFact(DeviceId device, qint64 fromSeq, const std::function<bool(const Fact &)> &each);

private:
    friend class Writing;
    void announce(const Announcement &announcement);
    void noteFact(qint64 no, bool hasRecords) noexcept;
    void noteRollback() noexcept;
    store::Connection &m_connection;
    const Clock &m_clock;
    SigningKey m_key;
    std::vector<Ledger *> m_ledgers;
    LedgerWriter m_writer;
    BodyParser m_parser;
    std::vector<std::weak_ptr<Listener>> m_listeners;
    qint64 m_recordsEdition = 0;
    qint64 m_lastNo = -1;    ///< The last fact that m_recordsEdition takes account of; -1 when that is not known.
    qint64 m_lastWallMs = 0; ///< The latest the clock has shown; earlier readings mean that it was set back.
};

/// One transaction of writing: checks and numbers are read inside it, so nobody can come between. Rolled back unless
/// committed.
class Writing {
public:
    explicit Writing(Daybook &daybook);
    ~Writing();
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

    [[nodiscard]] store::Connection &connection() noexcept { return m_daybook.connection(); }
    /// The wall-clock milliseconds of this writing.
    [[nodiscard]] qint64 nowMs() const noexcept { return m_nowMs; }
    /// A fact already written under this id: the request was asked before.
    [[nodiscard]] std::optional<Fact> find(FactId id) { return m_daybook.find(id); }
    /// The number that follows in a series, "B1-T2-2026" → 124. It counts once a fact that carries it is appended.
    [[nodiscard]] qint64 nextNumber(std::string_view series);
    /// Writes the fact and lets every ledger that follows it change its tables.
    Fact append(NewFact fact);
    /// Takes a fact of another strand as it is. A fact already here is accepted again without effect.
    [[nodiscard]] Result<void> accept(const Fact &fact);
    /// Durable when it returns; then listeners are told.
    void commit();

private:
    Fact chain(NewFact fact);
    void noteClockSetBack(const NewFact &next);
    void store(const Fact &fact);
    Daybook &m_daybook;
    store::Transaction m_transaction;
    qint64 m_nowMs = 0;
    bool m_committed = false;
    Announcement m_announcement;
};

} // namespace mizan::daybook
