// An outside witness: compares what the till has said with what the shop's file holds.
#pragma once

#include "core/base/ids.h"
#include "core/daybook/body_reader.h"
#include "core/sales/recorded_sale.h"
#include "core/store/vault.h"

#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::test {

/// Invoices that the till has reported as paid, with the numbers it gave.
using Reported = std::map<QString, QString>;

struct Testimony {
    qint64 facts = 0;
    qint64 sales = 0;      ///< And returns.
    qint64 unreported = 0; ///< Of these, committed, but the till died before it could say so.
    QStringList wrong;     ///< One sentence each; empty where all is as it must be.
};

class ShopWitness {
public:
    ShopWitness(const QString &folder, const QString &passphrase);
    /// Reads the facts that are new since the last look, and the rows that ledgers made of them.
    [[nodiscard]] Testimony look(const Reported &reported);

private:
    struct Sums { ///< Of all facts so far; the tables must have the same.
        qint64 sales = 0;
        qint64 soldLines = 0;
        qint64 soldMinor = 0; ///< With tax, before rounding; less what came back.
        qint64 movements = 0;
        qint64 movedMinor = 0;
        qint64 journalLines = 0;
        qint64 debitMinor = 0;
        friend bool operator==(const Sums &, const Sums &) = default;
    };
    struct NewFact {
        qint64 no = 0;
        qint64 seq = 0;
        FactId id;
        std::string kind;
        std::string body;
    };
    [[nodiscard]] std::unique_ptr<store::Connection> open() const;
    [[nodiscard]] std::vector<NewFact> newFacts(store::Connection &connection) const;
    void readFact(store::Connection &connection, const NewFact &fact);
    void readNumber(const NewFact &fact, const daybook::BodyValue &body);
    void readSaleFact(store::Connection &connection, const NewFact &fact, const sales::RecordedSale &sale);
    void compareReported(const Reported &reported);
    [[nodiscard]] static Sums sumsOfTables(store::Connection &connection);
    void say(const QString &sentence) { m_wrong.append(sentence); }

    QString m_path;
    store::Vault m_vault;
    daybook::BodyParser m_parser;
    qint64 m_lastNo = 0;
    qint64 m_lastSeq = 0;
    std::map<std::string, qint64> m_lastOfSeries;
    std::map<IdBytes, QString> m_numberOf; ///< Of sales and returns in the daybook.
    Sums m_sums;
    QStringList m_wrong;
};

} // namespace mizan::test
