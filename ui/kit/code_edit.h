// A field for codes: they read left to right, and stand where reading starts (UX 13.10).
#pragma once

#include <QLineEdit>

namespace mizan::ui {

class CodeEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit CodeEdit(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();
};

} // namespace mizan::ui
