// The bar of 28 px at the bottom of every window: each item an icon and a word, each a button (UX 2.3).
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>

#include <vector>

class QHBoxLayout;

namespace mizan::ui {

struct StatusView {
    QString name; ///< What it is about, for screen readers: "Printer".
    Icon icon = Icon::None;
    QString text;
    Token ink = Token::Text2;
    friend bool operator==(const StatusView &, const StatusView &) = default;
};

class StatusItem final : public QAbstractButton {
    Q_OBJECT
public:
    explicit StatusItem(QWidget *parent = nullptr);
    void show(const StatusView &view);
    [[nodiscard]] QSize sizeHint() const override;
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusView m_view;
};

class StatusBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int Height = 28;
    explicit StatusBar(QWidget *parent = nullptr);
    /// `trailing` items stand at the far end.
    void setItems(const std::vector<StatusView> &leading, const std::vector<StatusView> &trailing);

Q_SIGNALS:
    void itemPressed(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<StatusItem *> m_items;
    QHBoxLayout *m_layout;
    std::size_t m_leadingCount = 0;
};

} // namespace mizan::ui
