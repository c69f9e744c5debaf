// One statement of the driver QSQLCIPHER: bound, run, and read row by row.
#pragma once

#include <QSqlRecord>
#include <QSqlResult>

#include <vector>

struct sqlite3_stmt;

namespace mizan::store {

class SqlcipherDriver;

/// The first step is taken inside exec(), so that errors show there. Read forward only, columns are converted when
/// asked for; otherwise the rows seen so far are kept, so that one can go back.
class SqlcipherResult final : public QSqlResult {
public:
    explicit SqlcipherResult(const SqlcipherDriver *driver);
    ~SqlcipherResult() override;

    void letGo(); ///< The handle closes: gives up the statement and the driver.

protected:
    QVariant handle() const override;
    bool reset(const QString &query) override;
    bool prepare(const QString &query) override;
    bool exec() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_changes; }
    QVariant lastInsertId() const override { return m_lastInsertId; }
    QSqlRecord record() const override { return m_record; }
    void detachFromResultSet() override;

private:
    using Row = std::vector<QVariant>;

    bool bindAll();
    bool takeFirstStep();
    void describeColumns();
    bool fail(int code, const QString &doing);
    /// Steps on; keeps the row when it may be asked for again. False at the end or on an error.
    bool stepOnce();
    /// Reads ahead until `row` is known.
    bool readUntil(int row);
    void finalize();

    const SqlcipherDriver *m_driver;
    sqlite3_stmt *m_statement = nullptr;
    QSqlRecord m_record;
    QVariantList m_bound;    ///< Text and blobs are bound where they lie here.
    std::vector<Row> m_rows; ///< Those read so far, unless forward only.
    int m_read = 0;          ///< How many rows were read; forward only, the last of them is under the statement.
    bool m_atEnd = true;
    int m_changes = -1;
    QVariant m_lastInsertId;
};

} // namespace mizan::store
