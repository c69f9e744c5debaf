// A passphrase that is chosen: typed twice, with a hint at how hard it is to guess.
#pragma once

#include <QWidget>

class QLineEdit;

namespace mizan::ui {

class FormField;

class NewPassphraseForm final : public QWidget {
    Q_OBJECT
public:
    explicit NewPassphraseForm(QWidget *parent = nullptr);

    void setLabels(const QString &passphrase, const QString &again);
    [[nodiscard]] QString passphrase() const;
    /// Whether it will do and was typed alike twice; says at the field where not, and moves there.
    bool check();
    /// At the first field, which gets the keyboard.
    void setProblem(const QString &words);
    void clear();

Q_SIGNALS:
    /// Enter was pressed in the second field.
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStrength();

    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    FormField *m_passphraseField;
    FormField *m_againField;
};

} // namespace mizan::ui
