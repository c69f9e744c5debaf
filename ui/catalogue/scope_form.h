// For whom, where and on which days a price list or a promotion holds; each field empty: it does not matter.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/price_scope.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;

namespace mizan::access {
struct Branch;
}

namespace mizan::store {
class Connection;
}

namespace mizan::ui {

class FormField;
class PickList;

/// As it was typed and picked.
struct ScopeDraft {
    std::vector<QString> groups {};
    std::vector<PartyId> customers {};
    std::vector<BranchId> branches {};
    QString from {};
    QString through {};
    friend bool operator==(const ScopeDraft &, const ScopeDraft &) = default;
};
[[nodiscard]] ScopeDraft draftOf(const catalogue::PriceScope &scope);

class ScopeForm final : public QWidget {
    Q_OBJECT
public:
    /// `locked`: to be read only.
    ScopeForm(store::Connection &connection, Currency currency, bool locked, QWidget *parent = nullptr);

    /// Names are read; may throw store::Fault.
    void setContents(const ScopeDraft &draft);
    [[nodiscard]] ScopeDraft contents() const;
    /// None while a day cannot be read, which is then said at its field.
    [[nodiscard]] std::optional<catalogue::PriceScope> read();
    bool showRefusal(const Refusal &refusal);
    void clearProblems();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void fillBranches(const std::vector<BranchId> &chosen);

    store::Connection &m_connection;
    Currency m_currency;
    bool m_locked;
    PickList *m_groups;
    PickList *m_customers;
    QWidget *m_branchBoxes;
    std::vector<std::pair<BranchId, QCheckBox *>> m_branches;
    QLineEdit *m_from;
    QLineEdit *m_through;
    FormField *m_groupField;
    FormField *m_customerField;
    FormField *m_branchField;
    FormField *m_fromField;
    FormField *m_throughField;
};

/// "For the group Trade, from 1 Nov 2026": one sentence, for lists and under forms; empty: for everybody, always.
[[nodiscard]] QString scopeText(store::Connection &connection, Currency currency, const catalogue::PriceScope &scope);

} // namespace mizan::ui
