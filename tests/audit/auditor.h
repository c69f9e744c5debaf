// An auditor who shares no code with the shop: reads the daybook's facts as the papers say they are, and keeps books of
// its own, in plain numbers of minor units and millionths.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace mizan::audit {

/// Millionths of a unit and minor units, by the text of an id, a code or a name.
using Sums = std::map<QString, qint64>;

class Auditor {
public:
    /// `pack` is the country's file: its chart of accounts, its taxes, its coins.
    explicit Auditor(const QJsonObject &pack);

    /// Of the strand of the only till, in order.
    void read(const QString &kind, const QString &id, const QJsonObject &body);

    /// Debits less credits, by the account's code.
    [[nodiscard]] const Sums &accounts() const noexcept { return m_accounts; }
    [[nodiscard]] const Sums &sold() const noexcept { return m_shelf; } ///< Left the shelf, by product; less returned.
    [[nodiscard]] const Sums &setAside() const noexcept { return m_quarantine; }
    [[nodiscard]] const Sums &owed() const noexcept { return m_owed; } ///< By customer.
    [[nodiscard]] const Sums &storeCredit() const noexcept { return m_credit; }
    [[nodiscard]] const Sums &giftCards() const noexcept { return m_gifts; }   ///< What is on each.
    [[nodiscard]] const Sums &deposits() const noexcept { return m_deposits; } ///< Held, by order.
    /// Kept aside for orders, by product.
    [[nodiscard]] const Sums &reserved() const noexcept { return m_reserved; }
    [[nodiscard]] qint64 drawer() const noexcept { return m_drawer; }
    [[nodiscard]] qint64 stockValue() const noexcept { return m_stockValue; }
    [[nodiscard]] qint64 zReports() const noexcept { return m_closed; }
    /// How many facts of each kind were read.
    [[nodiscard]] const Sums &kinds() const noexcept { return m_kinds; }
    /// What does not agree, in words.
    [[nodiscard]] const QStringList &complaints() const noexcept { return m_complaints; }

private:
    struct SoldLine {
        qint64 micro = 0;
        qint64 grossMinor = 0;
        qint64 returnedMicro = 0;
        qint64 returnedMinor = 0;
    };
    struct Sale {
        std::vector<SoldLine> lines;
        QString customer;
        qint64 paidMinor = 0;
        qint64 refundedMinor = 0;
        Sums paidBy {}; ///< By how the money came in the first place; change taken off cash.
        Sums refundedBy {};
    };
    struct Counted {
        qint64 times = 0;
        qint64 minor = 0;
    };
    /// What the Z report must say.
    struct Shift {
        qint64 sales = 0;
        qint64 salesMinor = 0;
        qint64 returns = 0;
        qint64 returnsMinor = 0;
        qint64 settlements = 0;
        qint64 settlementsMinor = 0;
        qint64 discountsMinor = 0;
        qint64 removedLines = 0;
        qint64 removedMinor = 0;
        qint64 cashInMinor = 0;
        qint64 cashOutMinor = 0;
        qint64 openings = 0;
        qint64 reprints = 0;
        std::map<QString, Counted> counted {}; ///< By the name on the report.
        qint64 roundingMinor = 0;
        Sums methods {};
        Sums taxes {};
        Sums bases {};
    };

    void readSale(const QString &id, const QJsonObject &body, bool isReturn);
    void readLines(const QString &id, const QJsonObject &body, bool isReturn);
    void checkTaxes(const QJsonObject &body);
    /// What the drawer holds of another currency, in it and as the books have it.
    struct Foreign {
        qint64 minor = 0;
        qint64 valueMinor = 0;
        qint64 openingMinor = 0;
        qint64 leftMinor = 0; ///< By the shift before.
        qint64 leftValueMinor = 0;
        qint64 rateNano = 0; ///< As somebody said it last.
        int decimals = 2;

        [[nodiscard]] qint64 worth(qint64 minor, int shopDecimals) const;
        [[nodiscard]] qint64 part(qint64 minor, int shopDecimals) const;
    };
    void readRate(const QJsonObject &fields);
    void readForeignTender(const QJsonObject &tender, int sign);
    void openForeign(const QJsonObject &body);
    void moveForeign(const QJsonObject &body, bool isIn);
    void closeForeign(const QJsonObject &body);
    void readTenders(const QJsonObject &body, const QString &customer, int sign);
    void readRefund(const QString &id, const QJsonObject &body);
    void readMovements(const QJsonObject &body);
    void readTenderChange(const QJsonObject &body);
    void readSettlement(const QJsonObject &body);
    [[nodiscard]] bool readOrder(const QString &kind, const QJsonObject &body);
    [[nodiscard]] bool readCare(const QString &kind, const QJsonObject &body);
    void readKept(const QJsonObject &body);
    void count(const QString &what, qint64 minor);
    void readClose(const QJsonObject &body);
    void checkJournal(const QString &id, const QJsonObject &body);

    void debit(const QString &role, qint64 minor, const QString &qualifier = {});
    void complain(const QString &what, qint64 found, qint64 expected);
    [[nodiscard]] qint64 lineAmount(const QJsonObject &line) const;

    Sums m_accounts;
    Sums m_entry;                         ///< Of the fact that is being read.
    std::map<QString, QString> m_codes;   ///< Of roles.
    std::map<QString, QString> m_idCodes; ///< Codes of accounts' ids, as the founding says.
    std::set<QString> m_outside;          ///< Places that are not the shop's.
    std::map<QString, qint64> m_rates;    ///< In thousand-millionths.
    std::map<QString, Sale> m_sales;
    Sums m_shelf;
    Sums m_quarantine;
    Sums m_owed;
    Sums m_credit;
    Sums m_gifts;
    Sums m_deposits;
    Sums m_reserved;
    Sums m_kinds;
    std::map<QString, Foreign> m_foreign; ///< By the currency's code.
    qint64 m_drawer = 0;
    qint64 m_left = 0;
    qint64 m_stockValue = 0;
    qint64 m_grandTotal = 0;
    qint64 m_closed = 0;
    int m_decimals = 2;
    Shift m_shift;
    QString m_fact;
    QStringList m_complaints;
};

} // namespace mizan::audit
