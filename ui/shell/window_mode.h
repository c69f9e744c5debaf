// What is not as usual in a window, said at its top as long as it lasts: practising, or seeing it as a role does.
#pragma once

#include <QWidget>

class QPainter;

namespace mizan::ui {

class Banner;

struct WindowMode {
    bool isTraining = false;
    QString viewedRole {}; ///< As people call it; empty: one's own rights.
};

class ModeBanner final : public QWidget {
    Q_OBJECT
public:
    static constexpr int FrameWidth = 4; ///< Of the red frame around a window where people practise.

    explicit ModeBanner(QWidget *parent = nullptr);
    void setMode(const WindowMode &mode);
    [[nodiscard]] const WindowMode &mode() const noexcept { return m_mode; }
    /// Paints the frame of `window`, whose layout keeps that much free.
    void paintFrame(QWidget &window) const;

Q_SIGNALS:
    void trainingEndAsked();
    void ownRightsAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    WindowMode m_mode;
    Banner *m_training;
    Banner *m_viewed;
};

} // namespace mizan::ui
