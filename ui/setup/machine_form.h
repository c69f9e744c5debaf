// First run: what this machine is for, which decides where one lands after signing in.
#pragma once

#include <QWidget>

class QRadioButton;

namespace mizan::ui {

/// Where this machine goes after a sign-in (UX 2.1).
enum class Landing {
    Till,
    BackOffice, ///< Whoever may open it; the others stay at the till.
};

class MachineForm final : public QWidget {
    Q_OBJECT
public:
    explicit MachineForm(QWidget *parent = nullptr);
    [[nodiscard]] Landing chosen() const;

private:
    QRadioButton *m_till;
    QRadioButton *m_office;
};

} // namespace mizan::ui
