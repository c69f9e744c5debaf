// The frame of a page of settings: what it is about, its fields, one button that saves them, and the answer.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mizan::ui {

class FormField;

class SettingForm : public QWidget {
    Q_OBJECT
public:
    explicit SettingForm(QWidget *parent = nullptr);

protected:
    /// Takes the field or control; the narrow column is kept.
    void addRow(QWidget &row);
    /// A quiet sentence below the last row.
    [[nodiscard]] QLabel *addHint();
    void setWords(const QString &title, const QString &scope);
    /// Runs `save` for the button; what the disk refuses is shown at `first`, which is also where a person goes on.
    void onSave(FormField &first, std::function<bool()> save, std::function<QString()> saved);
    /// Something was changed: what was said of the last saving is no longer true.
    void forgetAnswer();
    void runSave();
    void changeEvent(QEvent *event) override;
    virtual void retranslate() = 0;

private:
    QLabel *m_title;
    QLabel *m_scope;
    QVBoxLayout *m_rows;
    QPushButton *m_save;
    QLabel *m_answer;
    FormField *m_first = nullptr;
    std::function<bool()> m_saveNow;
    std::function<QString()> m_saved;
};

} // namespace mizan::ui
