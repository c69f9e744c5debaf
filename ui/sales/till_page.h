// The till's page: regions A to G in their places, the panel that is asked for, and the keyboard. It shows a TillModel.
#pragma once

#include "ui/sales/till_geometry.h"
#include "ui/sales/till_model.h"

#include <QWidget>

namespace mizan::ui {

class CardPanel;
class CartView;
class ChangePanel;
class ChoicePanel;
class CustomerBar;
class CustomerPanel;
class EntryPad;
class FloatPanel;
class PaymentsView;
class PinPanel;
class ProductPanel;
class QuickKeysView;
class ScanLine;
class TenderPanel;
class TopBar;
class TotalsStrip;
class VariantPanel;
class WeighPanel;

class TillPage final : public QWidget {
    Q_OBJECT
public:
    explicit TillPage(TillModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const TillGeometry &geometryPlan() const noexcept { return m_plan; }
    /// The field that the open panel begins with takes the keys, or else the page itself.
    void takeFocus();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showPanel(const TillState &state);
    void place();
    void placePayments();
    [[nodiscard]] TillAction inReadingDirection(TillAction action) const;
    TillModel &m_model;
    TillGeometry m_plan;
    TopBar *m_top;
    CustomerBar *m_customer;
    ScanLine *m_scan;
    CartView *m_cart;
    PaymentsView *m_payments;
    TotalsStrip *m_totals;
    QuickKeysView *m_quick;
    EntryPad *m_pad;
    TenderPanel *m_tender;
    ChangePanel *m_change;
    ChoicePanel *m_choice;
    ProductPanel *m_product;
    CustomerPanel *m_newCustomer;
    PinPanel *m_pin;
    FloatPanel *m_float;
    WeighPanel *m_weigh;
    CardPanel *m_card;
    VariantPanel *m_variants;
    std::size_t m_shownPanel = std::variant_npos;
};

} // namespace mizan::ui
