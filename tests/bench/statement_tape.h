// Tapes the writing statements that a connection runs, and plays them again by hand through SQLCipher's C API: the
// floor under a sale, the same rows with nothing around them.
#pragma once

#include <QByteArray>

#include <string>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace mizan::bench {

using Bound = std::variant<std::monostate, qint64, std::string, QByteArray>; ///< NULL, integer, text, blob.

struct TapedStatement {
    std::size_t sql = 0; ///< Its place in Tape::texts.
    std::vector<Bound> values;
};

/// Transactions in the order in which they were committed.
struct Tape {
    std::vector<std::string> texts;
    std::vector<std::vector<TapedStatement>> transactions;
};

/// Listens to `database` while it lives.
class TapeRecorder {
public:
    explicit TapeRecorder(sqlite3 *database);
    ~TapeRecorder();
    TapeRecorder(const TapeRecorder &) = delete;
    TapeRecorder &operator=(const TapeRecorder &) = delete;
    [[nodiscard]] Tape take();

private:
    static int heard(unsigned what, void *self, void *statement, void *text);
    sqlite3 *m_database;
    Tape m_tape;
    std::vector<TapedStatement> m_current;
};

/// Plays transactions first … first + count − 1, each durable, with statements prepared once.
class TapePlayer {
public:
    TapePlayer(sqlite3 *database, const Tape &tape);
    ~TapePlayer();
    TapePlayer(const TapePlayer &) = delete;
    TapePlayer &operator=(const TapePlayer &) = delete;
    void play(std::size_t first, std::size_t count);

private:
    sqlite3 *m_database;
    const Tape &m_tape;
    std::vector<sqlite3_stmt *> m_statements;
};

} // namespace mizan::bench
