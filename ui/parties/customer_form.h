// The fields of a customer. It reads and shows; saving is somebody else's.
#pragma once

#include "core/base/result.h"
#include "core/parties/customer.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace mizan::ui {

class CodeEdit;
class FormField;
class LockedValue;
class MoneyEdit;

/// What stands in the fields, as it was typed.
struct CustomerDraft {
    QString name {};
    QString phone {};
    QString email {};
    QString card {};
    QString address {};
    QString taxNumber {};
    QString note {};
    QString group {};
    QString limit {};
    QString days {};
    bool isBlocked = false;
    QString blockReason {};
    friend bool operator==(const CustomerDraft &, const CustomerDraft &) = default;
};
[[nodiscard]] CustomerDraft draftOf(const parties::Customer &customer);

class CustomerForm final : public QWidget {
    Q_OBJECT
public:
    /// `mayTrust`: limit, days to pay, group and block may be changed; otherwise they are read, with a lock.
    CustomerForm(Currency currency, bool mayEdit, bool mayTrust, QWidget *parent = nullptr);

    void setGroups(const std::vector<QString> &groups);
    void setContents(const CustomerDraft &draft);
    [[nodiscard]] CustomerDraft contents() const;
    /// The customer as it would be saved; none while an amount cannot be read, which is then said at its field.
    [[nodiscard]] std::optional<parties::Customer> read(const parties::Customer &before);
    /// Says it at the field concerned and moves there; false where no field of the form is concerned.
    bool showRefusal(const Refusal &refusal);
    void focusName();
    /// The card that was scanned.
    void setCard(const QString &code);

Q_SIGNALS:
    /// Something differs from before.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showLocked();
    void noteEdit();
    void retranslate();
    void clearProblems();
    [[nodiscard]] std::vector<std::pair<QString, FormField *>> fields() const;

    Currency m_currency;
    bool m_mayEdit;
    bool m_mayTrust;
    QLineEdit *m_name;
    CodeEdit *m_phone;
    CodeEdit *m_email;
    CodeEdit *m_card;
    CodeEdit *m_taxNumber;
    QPlainTextEdit *m_address;
    QPlainTextEdit *m_note;
    QComboBox *m_group;
    MoneyEdit *m_limit;
    CodeEdit *m_days;
    QCheckBox *m_blocked;
    QLineEdit *m_reason;
    LockedValue *m_lockedGroup;
    LockedValue *m_lockedLimit;
    LockedValue *m_lockedDays;
    LockedValue *m_lockedBlock;
    FormField *m_nameField;
    FormField *m_phoneField;
    FormField *m_emailField;
    FormField *m_cardField;
    FormField *m_taxField;
    FormField *m_addressField;
    FormField *m_noteField;
    FormField *m_groupField;
    FormField *m_limitField;
    FormField *m_daysField;
    FormField *m_reasonField;
    CustomerDraft m_last;
    bool m_filling = false;
};

} // namespace mizan::ui
