// The window on the second screen (UX 3.10): it is handed what to show and asks nothing of the till.
#pragma once

#include "ui/sales/customer_display_view.h"

#include <QPixmap>
#include <QWidget>

namespace mizan::ui {

class CustomerDisplay final : public QWidget {
    Q_OBJECT
public:
    explicit CustomerDisplay(QWidget *parent = nullptr);

    /// Language and direction of the customer's words, and the name shown while nothing is sold.
    void setShop(const QString &shopName, const DisplayWords &words);
    /// Shown in place of the name while nothing is sold; null: the name.
    void setLogo(const QPixmap &logo);
    void setView(const CustomerDisplayView &view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintIdle(QPainter &painter) const;
    void paintSale(QPainter &painter) const;
    void paintPaid(QPainter &painter) const;
    void paintLines(QPainter &painter, const QRect &place) const;
    void paintAmount(QPainter &painter, const QRect &place, const QString &label, Money amount, int pixels) const;

    QString m_shopName;
    DisplayWords m_words;
    QPixmap m_logo;
    CustomerDisplayView m_view;
};

} // namespace mizan::ui
