// The auditor's promises: quotations that hold, and goods that are paid and still to be handed over.
#pragma once

#include "tests/audit/facts.h"

#include <vector>

namespace mizan::audit {

class PromiseBook {
public:
    explicit PromiseBook(Complaints &complaints)
        : m_complaints(complaints)
    {
    }
    void read(const Fact &fact);

    /// Totals of the quotations that nobody sold, ordered, replaced or gave up.
    [[nodiscard]] Sums openQuotations() const;
    /// To customers, by sale and line ("sale 0"); those that are done are 0.
    [[nodiscard]] Sums owed() const;
    [[nodiscard]] const Sums &seen() const noexcept { return m_seen; }

private:
    struct Quotation {
        qint64 totalMinor = 0;
        qint64 lastDay = 0;
        bool isOpen = true;
        std::vector<qint64> prices; ///< Of its lines, in millionths.
        std::vector<QString> products;
    };
    struct SoldLine {
        QString product;
        qint64 micro = 0;
        qint64 has = 0;  ///< The customer, now.
        qint64 owed = 0; ///< To them.
    };

    void give(const Fact &fact);
    void end(const QString &quotation, const QString &how);
    void sell(const Fact &fact);
    void handOver(const Fact &fact);
    void takeBack(const Fact &fact);
    void checkSections(const Fact &fact, const Sums &owed, const Sums &kept);
    SoldLine &lineOf(const QString &sale, qint64 line);

    Complaints &m_complaints;
    std::map<QString, Quotation> m_quotations;
    std::map<QString, std::vector<SoldLine>> m_sales;
    Sums m_seen;
};

} // namespace mizan::audit
