// For who has forgotten the passphrase: the recovery code, and then a new passphrase.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace mizan::ui {

class FormField;
class NewPassphraseForm;

class RecoverShopForm final : public QWidget {
    Q_OBJECT
public:
    explicit RecoverShopForm(QWidget *parent = nullptr);

    /// `problem` stands at the field: what was wrong with the last try.
    void askCode(const QString &problem = {});
    /// The code fits.
    void askNewPassphrase(const QString &problem = {});
    void clear();

Q_SIGNALS:
    void codeGiven(const QString &code);
    void newPassphraseGiven(const QString &passphrase);
    void passphraseAsked(); ///< It is remembered after all.

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCodePage();
    QWidget *makePassphrasePage();
    void retranslate();
    void submitCode();
    void submitPassphrase();

    QStackedWidget *m_pages;
    QLineEdit *m_code = nullptr;
    FormField *m_codeField = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_words = nullptr;
    NewPassphraseForm *m_passphrase = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace mizan::ui
