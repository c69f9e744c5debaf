// What the till remembers while a question is open.
#pragma once

#include "core/access/session.h"
#include "core/sales/sale_queries.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace mizan::ui {

/// Which list is open.
enum class ChoiceKind {
    None,
    Find,
    PriceCheck,
    Held,
    Menu,
    Unknown,
    Link,
    Approver,
    Reason,
    ReturnNumber,
    ReturnLines,
    LineOptions,
    Note,
    CashIn,
    CashOut,
    Text
};

/// What goes on once a person with more rights has agreed, or at once where the session holds the right.
using Continuation = std::function<void(const Session &)>;

/// Somebody with more rights is asked.
struct ApprovalQuestion {
    access::Right right = access::Right::RecordSale;
    QString words;
    Continuation go;
    std::vector<UserId> approvers {};
    std::optional<UserId> approver {}; ///< Whose PIN is asked for.
};

struct ReasonQuestion {
    QStringList reasons;
    std::function<void(const QString &)> use;
};

/// The receipt whose goods come back.
struct ReturnedReceipt {
    sales::SaleDetail sale;
    std::vector<std::size_t> listed {}; ///< Its lines that the panel lists.
};

} // namespace mizan::ui
