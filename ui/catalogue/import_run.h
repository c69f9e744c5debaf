// One run over a product file on a thread of its own: a check that writes nothing, or the import itself.
#pragma once

#include "core/access/session.h"
#include "core/stock/import_products.h"
#include "core/work_shop.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace mizan::ui {

class Task;

struct ImportOrder {
    QString path;
    catalogue::ColumnMap map {};
    FactId request; ///< The same for the same file: what was stopped goes on.
    bool dryRun = true;
    bool skipBad = false;
    QString errorsPath {}; ///< Where the rows that are refused are written; empty: nowhere.
};

/// A row that is refused, as a person reads it.
struct RefusedRow {
    qint64 line = 0;
    QString reason;
    QString row; ///< Its beginning as it stands in the file.
};

struct ImportAnswer {
    static constexpr std::size_t MostRowsKept = 500;

    std::optional<stock::ImportSummary> summary {}; ///< None: see `problem`.
    std::optional<Refusal> refusal {};
    QString problem {};                 ///< What stands in the way, in a sentence.
    std::vector<RefusedRow> refused {}; ///< The first ones.
    qint64 refusedInAll = 0;
};

class ImportRun final : public QObject {
    Q_OBJECT
public:
    ImportRun(const WorkPlace &place, const Session &session, ImportOrder order, QObject *parent = nullptr);
    ~ImportRun() override; ///< Stops the run and waits for it.

    void start();
    void stop();
    [[nodiscard]] const ImportOrder &order() const noexcept { return m_order; }
    /// After finished().
    [[nodiscard]] const ImportAnswer &answer() const noexcept { return *m_answer; }

Q_SIGNALS:
    void progressed(qint64 bytes, qint64 ofBytes);
    void finished();

private:
    ImportOrder m_order;
    std::shared_ptr<ImportAnswer> m_answer;
    std::unique_ptr<Task> m_task;
};

} // namespace mizan::ui
