// The auditor's pieces and batches: where each is, by what lines and adjustments say; first expired left first.
#pragma once

#include "tests/audit/facts.h"

#include <set>
#include <tuple>
#include <vector>

namespace mizan::audit {

class LotBook {
public:
    explicit LotBook(Complaints &complaints)
        : m_complaints(complaints)
    {
    }
    /// Any fact; what says nothing of pieces and batches changes nothing.
    void read(const Fact &fact);

    /// Of each product and number ("product number"), what is for sale and what was set aside.
    [[nodiscard]] const Sums &shelf() const noexcept { return m_shelf; }
    [[nodiscard]] const Sums &aside() const noexcept { return m_aside; }
    /// How often a thing was seen.
    [[nodiscard]] const Sums &seen() const noexcept { return m_seen; }

private:
    /// Product, number, from, to.
    using Moves = std::map<std::tuple<QString, QString, QString, QString>, qint64>;
    struct Taken {
        qint64 latest = 0; ///< Day of the batch that is good longest of what was taken.
        bool isAny = false;
    };

    void readPlaces(const QJsonObject &body);
    void arrive(const QJsonObject &body);
    /// `at`: the sale's line, "sale 0".
    void leave(const QJsonObject &line, const QString &at, Moves &moves);
    void comeBack(const QJsonObject &body, const QJsonObject &line, Moves &moves);
    void checkFirstExpired(const Fact &fact);
    [[nodiscard]] static Moves movesIn(const QJsonObject &body);

    Complaints &m_complaints;
    QString m_branch;
    QString m_quarantine;
    QString m_customer; ///< The place outside to which goods are sold.
    Sums m_shelf;
    Sums m_aside;
    Sums m_expiry;                ///< Day of each, where somebody said one.
    std::map<QString, Sums> m_at; ///< Of each sale's line ("sale 0"): what the customer has of each number.
    std::set<QString> m_batched;  ///< Products that come in batches.
    std::set<QString> m_changed;  ///< Tickets of which lines were removed.
    Sums m_seen;
};

} // namespace mizan::audit
