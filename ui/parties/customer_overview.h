// Where a customer stands: what either side owes, points, what is open, what they bought.
#pragma once

#include "core/access/session.h"
#include "core/parties/customer.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class CustomerOverview final : public QWidget {
    Q_OBJECT
public:
    CustomerOverview(Shop &shop, const Session &session, Currency currency, QWidget *parent = nullptr);
    /// Reads everything again; may throw store::Fault.
    void show(const parties::Customer &customer);
    void clear();

private:
    void addHeading(const QString &words);
    void add(const QString &label, const QString &remark, const QString &figure);
    void addNote(const QString &words);
    void addBalances(const parties::Customer &customer);
    void addPoints(const parties::Customer &customer);
    void addOpen(const parties::Customer &customer);
    void addPrices(const parties::Customer &customer);

    Shop &m_shop;
    const Session &m_session;
    Currency m_currency;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

/// What they bought and brought back, newest first; each opens.
class CustomerPurchases final : public QWidget {
    Q_OBJECT
public:
    CustomerPurchases(Shop &shop, const Session &session, QWidget *parent = nullptr);
    /// From the newest; may throw store::Fault.
    void show(PartyId customer);

Q_SIGNALS:
    void receiptAsked(const mizan::SaleId &sale);

private:
    void addMore();

    Shop &m_shop;
    const Session &m_session;
    PartyId m_customer;
    std::optional<SaleId> m_last; ///< The oldest that is listed.
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace mizan::ui
