// Tape recorder by sqlite3_trace_v2, player by prepared statements.
#include "tests/bench/statement_tape.h"

#include "core/base/assertion.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace mizan::bench {

namespace {

/// Reads one SQL literal at the beginning of `text` and takes it away.
Bound takeLiteral(std::string_view &text)
{
    if (text.starts_with("NULL")) {
        text.remove_prefix(4);
        return {};
    }
    if (text.starts_with("x'")) {
        const auto end = text.find('\'', 2);
        const QByteArray blob = QByteArray::fromHex(QByteArray(text.data() + 2, static_cast<qsizetype>(end - 2)));
        text.remove_prefix(end + 1);
        return blob;
    }
    if (text.starts_with('\'')) {
        std::string value;
        std::size_t i = 1;
        for (; text[i] != '\'' || (i + 1 < text.size() && text[i + 1] == '\''); ++i) {
            value += text[i];
            if (text[i] == '\'')
                ++i;
        }
        text.remove_prefix(i + 1);
        return value;
    }
    const auto end = std::min(text.find_first_not_of("-0123456789"), text.size());
    MIZAN_ASSERT(end > 0);
    const qint64 number = std::stoll(std::string(text.substr(0, end)));
    text.remove_prefix(end);
    return number;
}

/// The values that stand in `expanded` where `sql` has its question marks.
std::vector<Bound> boundValues(std::string_view sql, std::string_view expanded)
{
    std::vector<Bound> values;
    for (const char c : sql) {
        if (c == '?') {
            values.push_back(takeLiteral(expanded));
            continue;
        }
        MIZAN_ASSERT(!expanded.empty() && expanded.front() == c);
        expanded.remove_prefix(1);
    }
    return values;
}

struct BindValue {
    sqlite3_stmt *statement;
    int position;
    int operator()(std::monostate) const { return sqlite3_bind_null(statement, position); }
    int operator()(qint64 value) const { return sqlite3_bind_int64(statement, position, value); }
    int operator()(const std::string &value) const
    {
        return sqlite3_bind_text(statement, position, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    }
    int operator()(const QByteArray &value) const
    {
        return sqlite3_bind_blob(statement, position, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
    }
};

} // namespace

TapeRecorder::TapeRecorder(sqlite3 *database)
    : m_database(database)
{
    sqlite3_trace_v2(database, SQLITE_TRACE_STMT, heard, this);
}

TapeRecorder::~TapeRecorder() { sqlite3_trace_v2(m_database, 0, nullptr, nullptr); }

Tape TapeRecorder::take() { return std::move(m_tape); }

int TapeRecorder::heard(unsigned, void *self, void *statement, void *text)
{
    auto &recorder = *static_cast<TapeRecorder *>(self);
    auto *stmt = static_cast<sqlite3_stmt *>(statement);
    const std::string_view heardText(static_cast<const char *>(text));
    const char *sql = sqlite3_sql(stmt);
    if (!sql || heardText.starts_with("--")) // A trigger's step.
        return 0;
    const std::string sqlText(sql);
    if (sqlText == "COMMIT") {
        recorder.m_tape.transactions.push_back(std::move(recorder.m_current));
        recorder.m_current.clear();
        return 0;
    }
    if (sqlite3_stmt_readonly(stmt) || sqlText.starts_with("BEGIN"))
        return 0;
    auto found = std::ranges::find(recorder.m_tape.texts, sqlText);
    if (found == recorder.m_tape.texts.end())
        found = recorder.m_tape.texts.insert(found, sqlText);
    char *expanded = sqlite3_expanded_sql(stmt);
    recorder.m_current.push_back(
        {static_cast<std::size_t>(found - recorder.m_tape.texts.begin()), boundValues(sqlText, expanded)});
    sqlite3_free(expanded);
    return 0;
}

TapePlayer::TapePlayer(sqlite3 *database, const Tape &tape)
    : m_database(database)
    , m_tape(tape)
{
    for (const std::string &text : tape.texts) {
        sqlite3_stmt *statement = nullptr;
        MIZAN_ASSERT(sqlite3_prepare_v3(database, text.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
            == SQLITE_OK);
        m_statements.push_back(statement);
    }
}

TapePlayer::~TapePlayer()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
}

void TapePlayer::play(std::size_t first, std::size_t count)
{
    for (std::size_t i = first; i < first + count; ++i) {
        MIZAN_ASSERT(sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
        for (const TapedStatement &taped : m_tape.transactions[i]) {
            sqlite3_stmt *statement = m_statements[taped.sql];
            for (std::size_t k = 0; k < taped.values.size(); ++k)
                MIZAN_ASSERT(std::visit(BindValue {statement, static_cast<int>(k) + 1}, taped.values[k]) == SQLITE_OK);
            int answer = SQLITE_ROW;
            while (answer == SQLITE_ROW)
                answer = sqlite3_step(statement);
            MIZAN_ASSERT(answer == SQLITE_DONE);
            sqlite3_reset(statement);
        }
        MIZAN_ASSERT(sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
}

} // namespace mizan::bench
