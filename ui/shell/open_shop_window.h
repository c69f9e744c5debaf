// Before the shop is open: asks for the passphrase or the recovery code, shows work that takes long, and says what
// stands in the way.
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace mizan::ui {

class FormField;
class RecoverShopForm;

class OpenShopWindow final : public QWidget {
    Q_OBJECT
public:
    explicit OpenShopWindow(const QString &folder, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    /// `problem` stands at the field: what was wrong with the last try.
    void askPassphrase(const QString &problem = {});
    /// Instead of the passphrase.
    void askRecoveryCode(const QString &problem = {});
    /// The recovery code fits.
    void askNewPassphrase(const QString &problem = {});
    void showWorking();
    /// Of a rebuild: facts done and all of them; shown from then on.
    void showProgress(qint64 done, qint64 total);
    /// What happened, what was kept, what to do; with a way to try again.
    void showRefusal(const QString &words);

Q_SIGNALS:
    void passphraseGiven(const QString &passphrase);
    void recoveryCodeGiven(const QString &code);
    void newPassphraseGiven(const QString &passphrase);
    void retryAsked();
    void otherFolderAsked();
    void newShopAsked();
    void stopAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeAsking();
    QWidget *makeWorking();
    QWidget *makeRefusing();
    void retranslate();
    void submit();
    [[nodiscard]] QPushButton *folderButton(QWidget *parent);

    QLabel *m_title;
    QLabel *m_folder;
    QStackedWidget *m_states;
    QWidget *m_asking = nullptr;
    RecoverShopForm *m_recovering = nullptr;
    QWidget *m_working = nullptr;
    QWidget *m_refusing = nullptr;
    QLineEdit *m_passphrase = nullptr;
    FormField *m_passphraseField = nullptr;
    QPushButton *m_forgotten = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_work = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_refusalIcon = nullptr;
    QLabel *m_refusal = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_newShop = nullptr;
    std::vector<QPushButton *> m_folderButtons;
};

} // namespace mizan::ui
