// First run: the folder of the shop and the passphrase that opens it.
#pragma once

#include "core/create_shop.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace mizan::ui {

class FormField;
class NewPassphraseForm;

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
    [[nodiscard]] QString folder() const;

    QLineEdit *m_folder;
    QPushButton *m_openExisting;
    FormField *m_folderField;
    NewPassphraseForm *m_passphrase;
};

} // namespace mizan::ui
