// The fields of a promotion: those that its kind needs, for whom and when it holds, and the whole of it in words.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/promotion.h"
#include "ui/catalogue/scope_form.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mizan::ui {

class FormField;
class MoneyEdit;
class PickList;

class PromotionForm final : public QWidget {
    Q_OBJECT
public:
    PromotionForm(store::Connection &connection, Currency currency, bool locked, QWidget *parent = nullptr);

    /// Names are read; may throw store::Fault.
    void setContents(const catalogue::Promotion &promotion);
    /// The promotion as it would be saved; none while something cannot be read, which is then said at its field.
    [[nodiscard]] std::optional<catalogue::Promotion> read(const catalogue::Promotion &before);
    /// The same without a word: what can be read of it, for the sentence and the tester.
    [[nodiscard]] catalogue::Promotion sketch(const catalogue::Promotion &before) const;
    /// Says it at the field concerned and moves there; false where no field of the form is concerned.
    bool showRefusal(const Refusal &refusal);
    void focusName();
    void retranslate();
    /// The sentence below the fields; may throw store::Fault.
    void showSentence(const catalogue::Promotion &promotion);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Slot {
        QWidget *row;
        QLabel *label;
        QLineEdit *units;
        PickList *goods;
        QPushButton *remove;
    };

    void layOut();
    Slot makeSlot(const catalogue::PromotionSlot &from);
    void setSlots(const std::vector<catalogue::PromotionSlot> &from);
    void fitSlots();
    void showKind();
    void noteEdit();
    void clearProblems();
    [[nodiscard]] catalogue::PromotionKind kind() const;
    [[nodiscard]] catalogue::Selection selectionOf(const Slot &slot) const;
    [[nodiscard]] std::vector<std::pair<QString, FormField *>> fields() const;

    store::Connection &m_connection;
    Currency m_currency;
    bool m_locked;
    bool m_filling = false;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_percent;
    MoneyEdit *m_amount;
    QWidget *m_slotBox;
    QVBoxLayout *m_slotColumn;
    std::vector<Slot> m_slots;
    QPushButton *m_addSlot;
    MoneyEdit *m_minimum;
    QLineEdit *m_coupon;
    QLineEdit *m_fromHour;
    QLineEdit *m_toHour;
    std::array<QCheckBox *, 7> m_weekdays {};
    QWidget *m_weekdayBox;
    QLineEdit *m_maxUses;
    QLineEdit *m_maxTimes;
    QLineEdit *m_rank;
    QCheckBox *m_exclusive;
    ScopeForm *m_scope;
    FormField *m_nameField;
    FormField *m_kindField;
    FormField *m_percentField;
    FormField *m_amountField;
    FormField *m_slotField;
    FormField *m_minimumField;
    FormField *m_couponField;
    FormField *m_fromHourField;
    FormField *m_toHourField;
    FormField *m_weekdayField;
    FormField *m_maxUsesField;
    FormField *m_maxTimesField;
    FormField *m_rankField;
    QLabel *m_sentence;
};

} // namespace mizan::ui
