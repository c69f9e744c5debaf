// What a person can ask of the till. The page paints a TillState and calls a TillModel; it decides nothing.
#pragma once

#include "ui/sales/till_state.h"

#include <QObject>

namespace mizan::ui {

enum class TillAction {
    Help,
    Quantity,
    Find,
    Customer,
    Price,
    Discount,
    SaleDiscount,
    Hold,
    Recall,
    Return,
    LineOptions,
    Menu,
    FullScreen,
    Pay,
    ExactCash,
    PriceCheck,
    Multiply,
    Plus,
    Minus,
    Remove,
    Undo,
    Redo,
    LineUp,
    LineDown,
    FirstLine,
    LastLine,
    Escape,
    Enter,
    Backspace,
    Decimal,
    DoubleZero,
    Forward,
    Backward,
    NextPage,
    PreviousPage,
    Lock,
    BackOffice,
    Print,
    GiftReceipt,
    EditKeys, ///< The quick keys.
};

class TillModel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual const TillState &state() const = 0;

    virtual void act(TillAction action) = 0;
    virtual void digit(QChar digit) = 0;
    virtual void scan(const QString &code) = 0;
    virtual void scanTooLong() = 0;
    virtual void selectRow(int row) = 0;
    virtual void openRow(int row) = 0;
    virtual void quickKey(int index) = 0;
    virtual void quickPage(int index) = 0;
    virtual void quickAmount(int index) = 0;
    virtual void payBy(sales::TenderMethod method) = 0;
    virtual void removePayment(int index) = 0;
    virtual void setQuery(const QString &query) = 0;
    virtual void choose(int index) = 0;
    virtual void saveProduct(const QString &name, const QString &price) = 0;
    virtual void saveCustomer(const QString &name, const QString &phone) = 0;
    virtual void enterPin(const QString &pin) = 0;
    virtual void openShift(const QString &floatAmount) = 0;
    virtual void countFloat(bool counting) = 0;
    virtual void openCountedShift(const sales::CashCount &drawer) = 0;

Q_SIGNALS:
    void changed();
    /// A row was added or counted up again: it pulses once.
    void rowTouched(int row);
};

} // namespace mizan::ui
