// How facts change what drawers hold of other currencies: sums only, so that no order matters.
#include "core/sales/foreign_cash_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/sales/foreign_facts.h"
#include "core/sales/order_facts.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_sums.h"
#include "core/sales/settlement_facts.h"
#include "core/sales/shift_facts.h"
#include "core/sales/tender_change_facts.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::FactView;
using daybook::LedgerWriter;
using daybook::Table;
using daybook::TableKind;

namespace {

const Table Tables[] = {
    {TableKind::Sums,
        {"drawer_currency", {{"shift"}, {"currency"}, {"what"}, {"times"}, {"amount_minor"}, {"value_minor"}},
            {"shift", "currency", "what"}},
        {"shift"}, {}},
};

constexpr std::string_view Kinds[] = {SaleRecordedKind, AccountSettledKind, OrderPaidKind, TenderChangedKind,
    ShiftOpenedKind, ShiftClosedKind, CashMovedKind};

struct Sum {
    DrawerSum what;
    qint64 times;
    qint64 amountMinor;
    qint64 valueMinor;
};

void add(qint64 shift, Currency currency, const Sum &sum, LedgerWriter &writer)
{
    writer.add(Tables[0], {shift, currency.number(), qint64(sum.what)}, {sum.times, sum.amountMinor, sum.valueMinor});
}

/// `sign` is −1 for what is no longer so.
void addTenders(const BodyValue &body, qint64 shift, LedgerWriter &writer, qint64 sign = 1)
{
    body.at("tenders").forEachItem([&](const BodyValue &tender) {
        const auto cash = tender.find("foreign");
        if (!cash)
            return;
        const Currency currency = readForeignCurrency(*cash);
        add(shift, currency,
            {DrawerSum::Taken, sign, sign * cash->at("given_minor").int64(), sign * cash->at("held_minor").int64()},
            writer);
        if (const qint64 change = int64Or0(*cash, "change_minor"); change != 0)
            add(shift, currency, {DrawerSum::Change, sign, sign * change, 0}, writer);
    });
}

void applyMove(const BodyValue &body, qint64 shift, LedgerWriter &writer)
{
    const auto cash = body.find("foreign");
    if (!cash)
        return;
    const bool isIn = body.at("direction").utf8() == directionText(CashDirection::In);
    add(shift, readForeignCurrency(*cash),
        {isIn ? DrawerSum::CashIn : DrawerSum::CashOut, 1, cash->at("amount_minor").int64(),
            body.at("amount_minor").int64()},
        writer);
}

/// What lies there at the beginning, or is left at the end.
void applyCount(const BodyValue &body, qint64 shift, bool isOpening, LedgerWriter &writer)
{
    const auto section = body.find("currencies");
    if (!section)
        return;
    section->forEachItem([&](const BodyValue &one) {
        const qint64 amount = one.at(isOpening ? "float_minor" : "left_minor").int64();
        const qint64 value = one.at(isOpening ? "value_minor" : "left_value_minor").int64();
        add(shift, readForeignCurrency(one), {isOpening ? DrawerSum::Float : DrawerSum::Left, 1, amount, value},
            writer);
    });
}

} // namespace

std::span<const Table> ForeignCashLedger::tables() const noexcept { return Tables; }

std::span<const std::string_view> ForeignCashLedger::kinds() const noexcept { return Kinds; }

void ForeignCashLedger::apply(const FactView &fact, LedgerWriter &writer)
{
    const std::string_view kind = fact.header.kind;
    const BodyValue &body = fact.body;
    if (kind == ShiftOpenedKind) {
        applyCount(body, writer.keyOf(fact.header.id), true, writer);
        return;
    }
    const qint64 shift = writer.keyOf(body.at("shift").id<ShiftId>());
    if (kind == TenderChangedKind) {
        addTenders(body.at("before"), shift, writer, -1);
        addTenders(body.at("after"), shift, writer);
    } else if (kind == ShiftClosedKind) {
        applyCount(body, shift, false, writer);
    } else if (kind == CashMovedKind) {
        applyMove(body, shift, writer);
    } else {
        addTenders(body, shift, writer);
    }
}

} // namespace mizan::sales
