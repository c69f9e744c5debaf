// First run: the folder of the shop and the passphrase that opens it.
#pragma once

#include "core/create_shop.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mizan::ui {

class FormField;

class PlaceForm final : public QWidget {
    Q_OBJECT
public:
    explicit PlaceForm(const QString &folder, QWidget *parent = nullptr);

    void writeTo(CreateShop &request) const;
    /// Shows what the rules say against it; true: nothing. Moves to the first field concerned.
    bool check();
    /// What creating the shop said of the folder, or of the passphrase.
    void setFolderProblem(const QString &words);
    void setPassphraseProblem(const QString &words);

Q_SIGNALS:
    /// The folder holds a shop already.
    void openExistingAsked(const QString &folder);

private:
    void chooseFolder();
    void showStrength();
    [[nodiscard]] QString folder() const;

    QLineEdit *m_folder;
    QPushButton *m_openExisting;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    FormField *m_folderField;
    FormField *m_passphraseField;
    FormField *m_againField;
};

} // namespace mizan::ui
