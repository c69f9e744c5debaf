// The frame of one step of the first run: where one is, what it is about, the form, and the ways back and on.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mizan::ui {

class Banner;

struct SetupStep {
    int number = 1;
    int of = 1;
};

class SetupPage final : public QWidget {
    Q_OBJECT
public:
    static constexpr int ColumnWidth = 560;

    /// Takes the form.
    SetupPage(SetupStep step, const QString &title, const QString &intro, QWidget *form, QWidget *parent = nullptr);

    /// The one way on; without it the form has its own.
    void setNext(const QString &words);
    /// A way beside the one on, at its leading side.
    QPushButton &addOtherWay(const QString &words);
    void setBackVisible(bool visible);
    void setNextEnabled(bool enabled);
    [[nodiscard]] QWidget *form() const noexcept { return m_form; }
    /// What concerns no single field.
    void setProblem(const QString &words);
    /// The first field that can be typed in has the keyboard.
    void focusForm();

Q_SIGNALS:
    void backPressed();
    void nextPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_form;
    Banner *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
    QHBoxLayout *m_ways;
};

} // namespace mizan::ui
