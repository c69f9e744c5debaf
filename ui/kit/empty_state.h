// What a list shows instead of rows: one sentence, and how to get on (UX 5).
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace mizan::ui {

struct EmptyAction {
    QString label;
    std::function<void()> act;
    bool primary = false;
};

struct EmptyWords {
    Icon icon = Icon::Box;
    QString sentence;
    std::vector<EmptyAction> actions {};
};

class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void show(EmptyWords words);

private:
    void applyLook();
    Icon m_icon = Icon::Box;
    QLabel *m_picture;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace mizan::ui
