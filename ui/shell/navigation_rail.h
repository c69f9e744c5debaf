// The sections of the back office down the leading side: icons with words below, or beside when there is room (UX 2.1).
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace mizan::ui {

class RailButton;

struct RailEntry {
    QString key; ///< For the window.
    Icon icon = Icon::None;
    QString words;
    QString shortcut {}; ///< "Ctrl+4"; said in the tooltip.
    bool atEnd = false;  ///< Stands at the bottom, apart from the sections.
};

class NavigationRail final : public QWidget {
    Q_OBJECT
public:
    static constexpr int CollapsedWidth = 72;
    static constexpr int ExpandedWidth = 224;

    explicit NavigationRail(QWidget *parent = nullptr);
    void setEntries(const std::vector<RailEntry> &entries);
    void setCurrent(const QString &key);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const noexcept { return m_expanded; }

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column;
    std::vector<RailButton *> m_buttons;
    QString m_current;
    bool m_expanded = false;
};

} // namespace mizan::ui
