// A small basket that is priced as the till would: with every price list and promotion, and the one in the form.
#pragma once

#include "core/access/session.h"
#include "core/sales/try_prices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;
class QVBoxLayout;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class FormField;
class PickList;

class PriceTester final : public QWidget {
    Q_OBJECT
public:
    PriceTester(Shop &shop, const Session &session, Currency currency, QWidget *parent = nullptr);

    /// Another promotion, or another state of it: the basket is priced again.
    void setPromotion(const catalogue::Promotion &promotion);
    /// One more of what has the code; false where nothing has it.
    bool takeScan(const QString &code);
    void add(ProductId product);
    /// Again with what stands in the fields.
    void price();
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fillRows();
    void showAnswer(const sales::TriedBasket &tried);
    void say(const QString &words);
    [[nodiscard]] std::optional<sales::TryPrices> request();

    Shop &m_shop;
    Session m_session;
    Currency m_currency;
    std::optional<catalogue::Promotion> m_promotion;
    std::vector<sales::TryPrices::Line> m_lines;
    std::vector<QString> m_names;
    bool m_filling = false;
    QLabel *m_title;
    PickList *m_finder;
    QTableWidget *m_table;
    PickList *m_customer;
    QComboBox *m_branch;
    QLineEdit *m_day;
    QLineEdit *m_hour;
    QLineEdit *m_coupon;
    FormField *m_customerField;
    FormField *m_branchField;
    FormField *m_dayField;
    FormField *m_hourField;
    FormField *m_couponField;
    QLabel *m_total;
    QLabel *m_explanation;
};

} // namespace mizan::ui
