// From the till's state to what a customer may see of it.
#include "ui/sales/customer_display_view.h"

#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

/// Without the marks that keep its direction apart, up to the first space.
QString firstNameOf(QString name)
{
    name.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    return name.trimmed().section(u' ', 0, 0);
}

DisplayLine lineOf(const CartRow &row)
{
    const bool isOne = row.quantity == Quantity::units(1);
    return {row.name, row.code, isOne ? QString() : quantityText(row.quantity) + u" × "_s + priceText(row.price),
        row.total};
}

QString plain(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    return plain;
}

} // namespace

CustomerDisplayView customerDisplayView(const TillState &state)
{
    CustomerDisplayView view;
    if (const auto *paid = std::get_if<ChangePanelView>(&state.panel)) {
        view.stage = CustomerDisplayView::Stage::Paid;
        view.change = paid->change;
        view.foreignChange = paid->foreign;
        return view;
    }
    if (state.rows.empty())
        return view;
    view.stage = CustomerDisplayView::Stage::Selling;
    if (state.customer.isKnown)
        view.firstName = firstNameOf(state.customer.name);
    for (std::size_t i = 0; i < state.rows.size(); ++i) {
        const CartRow &row = state.rows[i];
        if (row.mark == RowMark::Unknown)
            continue; // Nobody knows yet what it is.
        view.lines.push_back(lineOf(row));
        if (static_cast<int>(i) == state.selected)
            view.last = view.lines.back();
    }
    if (!view.last && !view.lines.empty())
        view.last = view.lines.back();
    if (view.lines.size() > DisplayedLines)
        view.lines.erase(view.lines.begin(), view.lines.end() - DisplayedLines);
    view.isRefund = state.totals.total.isNegative();
    view.total = state.totals.total.abs();
    const Money saved = state.totals.discount + state.totals.promoted;
    if (saved > Money::zero(saved.currency()))
        view.saved = saved;
    const auto *tender = std::get_if<TenderPanelView>(&state.panel);
    const bool isForeign = tender && tender->due.currency() != view.total->currency();
    if (tender && (isForeign || !state.payments.empty()) && !view.isRefund)
        view.due = tender->due;
    return view;
}

devices::PoleScreen poleScreen(const CustomerDisplayView &view, const DisplayWords &words, const QString &shopName)
{
    const auto amount = [](const std::optional<Money> &money) { return money ? plain(amountText(*money)) : QString(); };
    const DisplayWords &english = displayWords(u"en");
    switch (view.stage) {
    case CustomerDisplayView::Stage::Idle:
        return {{shopName, {}, {}}, {words.welcome, {}, english.welcome}};
    case CustomerDisplayView::Stage::Paid:
        if (!view.foreignChange.isEmpty()) {
            const bool isShopsToo = view.change && !view.change->isZero();
            return {{words.change, plain(view.foreignChange), english.change},
                isShopsToo ? devices::PoleLine {words.change, plain(moneyWithCode(*view.change)), english.change}
                           : devices::PoleLine {words.thanks, {}, english.thanks}};
        }
        return {{words.change, amount(view.change), english.change}, {words.thanks, {}, english.thanks}};
    case CustomerDisplayView::Stage::Selling:
        break;
    }
    devices::PoleScreen screen;
    if (view.last)
        screen.upper = {view.last->times.isEmpty()
                ? view.last->name
                : plain(view.last->times.section(u' ', 0, 0)) + u"x "_s + view.last->name,
            amount(view.last->total), view.last->code};
    const bool isForeign = view.due && view.total && view.due->currency() != view.total->currency();
    screen.lower = view.due
        ? devices::PoleLine {words.toPay, isForeign ? plain(moneyWithCode(*view.due)) : amount(view.due), english.toPay}
        : view.isRefund ? devices::PoleLine {words.paidBack, amount(view.total), english.paidBack}
                        : devices::PoleLine {words.total, amount(view.total), english.total};
    return screen;
}

} // namespace mizan::ui
