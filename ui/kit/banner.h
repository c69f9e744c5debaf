// A line at the top of the page it concerns, until it is resolved (UX 2.4).
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace mizan::ui {

enum class BannerKind { Info, Caution, Error, Waiting };

class Banner final : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    /// `action` may be empty.
    void show(BannerKind kind, const QString &words, const QString &action = {}, std::function<void()> onAction = {});
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    BannerKind m_kind = BannerKind::Info;
    QLabel *m_picture;
    QLabel *m_words;
    QPushButton *m_action;
    std::function<void()> m_onAction;
};

} // namespace mizan::ui
