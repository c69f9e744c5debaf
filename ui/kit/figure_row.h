// A figure of a report that opens the list of what it was made of.
#pragma once

#include <QAbstractButton>

namespace mizan::ui {

class FigureRow final : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int Height = 36;

    /// `remark` is how often, `figure` how much; both stand at the right in every language. Nothing to open: disabled;
    /// never anything to open: plain.
    FigureRow(const QString &label, const QString &remark, const QString &figure, QWidget *parent = nullptr);
    void setPlain();
    /// Where a remark is more than a count.
    void setRemarkWidth(int width);
    [[nodiscard]] QSize sizeHint() const override { return {320, Height}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_remark;
    QString m_figure;
    int m_remarkWidth = 48;
    bool m_isPlain = false;
};

} // namespace mizan::ui
