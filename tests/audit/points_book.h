// The auditor's loyalty points: what each sale earns by the company's terms, what is lost on which day.
#pragma once

#include "tests/audit/facts.h"

#include <vector>

namespace mizan::audit {

class PointsBook {
public:
    explicit PointsBook(Complaints &complaints)
        : m_complaints(complaints)
    {
    }
    void read(const Fact &fact);

    /// What a customer has on a day; below 0: more was spent than there was.
    [[nodiscard]] qint64 left(const QString &customer, qint64 day) const;
    [[nodiscard]] QStringList customers() const;
    [[nodiscard]] const Sums &seen() const noexcept { return m_seen; }

private:
    struct Tier {
        qint64 fromMinor = 0;
        qint64 percent = 100;
    };
    /// Points with one last day.
    struct Grain {
        qint64 left = 0;
        qint64 lost = 0;
    };
    struct Purse {
        std::map<qint64, Grain> grains {};
        qint64 owed = 0;
        std::map<qint64, qint64> turnover {}; ///< By day.

        void passTo(qint64 day, Sums &seen);
        void spend(qint64 points);
        [[nodiscard]] qint64 total() const;
    };
    struct SoldLine {
        qint64 micro = 0;
        qint64 earned = 0;
        qint64 redeemed = 0;
        qint64 backMicro = 0;
        qint64 backEarned = 0;
        qint64 backRedeemed = 0;
    };
    struct Sale {
        QString customer;
        qint64 expires = 0;
        bool hasEarned = false;
        std::vector<SoldLine> lines;
    };

    void readTerms(const QJsonObject &body);
    void readSale(const Fact &fact);
    void readReturn(const Fact &fact);
    void checkSection(const Fact &fact, const Sums &events);
    void checkLeft(const Fact &fact, const QString &customer);
    [[nodiscard]] qint64 earnedBy(const Fact &fact, const Purse &purse) const;
    [[nodiscard]] qint64 expiryOf(qint64 day) const;

    Complaints &m_complaints;
    qint64 m_perPoint = 0;
    qint64 m_worth = 0;
    qint64 m_validDays = -1; ///< Below 0: they stay.
    qint64 m_periodDays = 0;
    std::vector<Tier> m_tiers;
    Sums m_percents; ///< By product.
    std::map<QString, Purse> m_purses;
    std::map<QString, Sale> m_sales;
    Sums m_seen;
};

} // namespace mizan::audit
