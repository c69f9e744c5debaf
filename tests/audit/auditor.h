// An auditor who shares no code with the shop: reads the daybook's facts as the papers say they are, and keeps books of
// its own, in plain numbers of minor units and millionths.
#pragma once

#include "tests/audit/card_book.h"
#include "tests/audit/lot_book.h"
#include "tests/audit/points_book.h"
#include "tests/audit/promise_book.h"

#include <set>
#include <vector>

namespace mizan::audit {

class Auditor {
public:
    /// `pack` is the country's file: its chart of accounts, its taxes, its coins.
    explicit Auditor(const QJsonObject &pack);
    Auditor(const Auditor &) = delete; // Its books hold on to its complaints.
    Auditor &operator=(const Auditor &) = delete;

    /// Of the strand of the only till, in order.
    void read(const Fact &fact);
    /// The day is over.
    void finish() { m_cards.finish(); }

    [[nodiscard]] const LotBook &lots() const noexcept { return m_lots; }
    [[nodiscard]] const PointsBook &points() const noexcept { return m_points; }
    [[nodiscard]] const CardBook &cards() const noexcept { return m_cards; }
    [[nodiscard]] const PromiseBook &promises() const noexcept { return m_promises; }

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
    /// What there must be of another currency.
    [[nodiscard]] qint64 drawerOf(const QString &currency) const;
    /// How often a kind of fact, or a thing in one, was read.
    [[nodiscard]] Sums seen() const;
    /// What does not agree, in words.
    [[nodiscard]] const QStringList &complaints() const noexcept { return m_complaints.list(); }

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

    void readRecords(const QJsonObject &body);
    void readCash(const QJsonObject &body);
    void readStock(const QJsonObject &body);
    void readSale(const QString &id, const QJsonObject &body, bool isReturn);
    void readLines(const QString &id, const QJsonObject &body, bool isReturn);
    void readSoldLine(const QJsonObject &line);
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
        Sums of {}; ///< Of this shift: "taken", "change", "cash_in", "cash_out".

        [[nodiscard]] qint64 worth(qint64 minor, int shopDecimals) const;
        [[nodiscard]] qint64 part(qint64 minor, int shopDecimals) const;
    };
    void readRate(const QJsonObject &fields);
    void readForeignTender(const QJsonObject &tender, int sign);
    void openForeign(const QJsonObject &body);
    void moveForeign(const QJsonObject &body, bool isIn);
    void closeForeign(const QJsonObject &body);
    void readTenders(const QJsonObject &body, const QString &customer, int sign);
    void readRefund(const QJsonObject &body);
    void readGiftCards(const QJsonObject &body);
    void readMovements(const QJsonObject &body);
    void readTenderChange(const QJsonObject &body);
    void readSettlement(const QJsonObject &body);
    [[nodiscard]] bool readOrder(const QString &kind, const QJsonObject &body);
    [[nodiscard]] bool readCare(const QString &kind, const QJsonObject &body);
    void readKept(const QJsonObject &body);
    void count(const QString &what, qint64 minor);
    void readClose(const QJsonObject &body);
    void checkJournal(const QJsonObject &body);

    void debit(const QString &role, qint64 minor, const QString &qualifier = {});
    [[nodiscard]] qint64 lineAmount(const QJsonObject &line) const;

    Complaints m_complaints;
    LotBook m_lots {m_complaints};
    PointsBook m_points {m_complaints};
    CardBook m_cards {m_complaints};
    PromiseBook m_promises {m_complaints};
    Sums m_accounts;
    Sums m_entry;                         ///< Of the fact that is being read.
    std::map<QString, QString> m_codes;   ///< Of roles.
    std::map<QString, QString> m_idCodes; ///< Codes of accounts' ids, as the founding says.
    std::map<QString, QString> m_outside; ///< Places that are not the shop's: the role against which goods move there.
    QString m_shelfPlace;
    std::map<QString, qint64> m_rates; ///< In thousand-millionths.
    std::map<QString, Sale> m_sales;
    Sums m_shelf;
    Sums m_quarantine;
    Sums m_owed;
    Sums m_credit;
    Sums m_gifts;
    Sums m_deposits;
    Sums m_reserved;
    Sums m_seen;
    std::map<QString, Foreign> m_foreign; ///< By the currency's code.
    qint64 m_drawer = 0;
    qint64 m_left = 0;
    qint64 m_stockValue = 0;
    qint64 m_grandTotal = 0;
    qint64 m_closed = 0;
    int m_decimals = 2;
    Shift m_shift;
};

} // namespace mizan::audit
