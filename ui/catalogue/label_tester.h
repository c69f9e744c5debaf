// Tries a code: which pattern reads it, which product it is, and the line that the till would make of it (UX 3.8).
#pragma once

#include "core/catalogue/label_pattern.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace mizan::sales {
struct ScanTrial;
}

namespace mizan::ui {

class FormField;

class LabelTester final : public QWidget {
    Q_OBJECT
public:
    using Trial = std::function<sales::ScanTrial(const QString &code)>;

    explicit LabelTester(Trial trial, QWidget *parent = nullptr);
    void take(const QString &code);
    /// Tries the same code again, as after a change of the patterns.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Trial m_trial;
    QLabel *m_title;
    QLineEdit *m_code;
    FormField *m_codeField;
    QLabel *m_answer;
};

} // namespace mizan::ui
