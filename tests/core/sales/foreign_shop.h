// A test shop that takes cash of other currencies.
#pragma once

#include "core/access/company.h"
#include "core/accounts/account_record.h"
#include "core/accounts/accounts_queries.h"
#include "core/daybook/daybook.h"
#include "core/sales/foreign_tender.h"
#include "core/sales/shift_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <initializer_list>

namespace mizan::test {

class ForeignShop : public SalesShop {
public:
    explicit ForeignShop(TestShopOptions options = {})
        : SalesShop(std::move(options))
    {
    }

    /// "0.95" of the shop's money for one of it.
    sales::CurrencyTerms accept(const char *code, const char *rate, qint64 stepMinor = 1)
    {
        const auto known = Rate::fromText(QString::fromLatin1(rate));
        REQUIRE(known);
        const sales::CurrencyTerms taken {Currency::of(code), *known, stepMinor};
        const auto saved = sales::saveForeignCurrency(shop(), manager(), {newRequest(), taken});
        if (!saved)
            FAIL(saved.error().toLogLine().toStdString());
        return taken;
    }
    /// The smallest coin that cash is rounded to.
    void roundCashTo(qint64 stepMinor)
    {
        daybook::Writing writing(shop().daybook());
        const auto company = access::companySettings(connection());
        REQUIRE(company);
        const daybook::RecordChange change {
            access::companyType().name, company->id, {{"cash_step_minor", daybook::FieldValue(stepMinor)}}};
        writing.append({newRequest(), daybook::RecordSetKind, 1, today(), manager().branch(), manager().user(),
            std::nullopt, daybook::recordSetBody(std::span(&change, 1))});
        writing.commit();
    }
    /// Goods that come to exactly this much.
    [[nodiscard]] sales::Ticket costing(qint64 minor)
    {
        const QString name = QStringLiteral("goods of %1").arg(minor);
        static_cast<void>(product(name, minor));
        sales::Ticket rungUp = ticket();
        add(rungUp, name);
        return rungUp;
    }
    [[nodiscard]] sales::Tender handOver(
        const sales::CurrencyTerms &taken, qint64 givenMinor, Money due, bool changeInIt)
    {
        const auto tender = sales::foreignTender({Money(givenMinor, taken.currency), due, changeInIt}, taken);
        if (!tender)
            FAIL(tender.error().toLogLine().toStdString());
        return *tender;
    }
    [[nodiscard]] sales::SaleRecorded pay(const sales::Ticket &ticket, std::vector<sales::Tender> tenders)
    {
        const auto sold = sales::recordSale(shop(), cashier(), {ticket, std::move(tenders)});
        if (!sold)
            FAIL(sold.error().toLogLine().toStdString());
        return *sold;
    }
    [[nodiscard]] sales::ShiftReport report()
    {
        const auto open = sales::openShiftOf(connection(), shop().device());
        REQUIRE(open);
        return sales::xReport(connection(), open->id, clock.nowMs(), manager().user()).value();
    }
    /// What an account holds by now, debits less credits.
    [[nodiscard]] Money booked(accounts::Role role)
    {
        Money sum = money(0);
        const auto account = accounts::loadAccountBook(connection()).find(role);
        for (const auto &row : accounts::trialBalance(connection(), {today(), today()})) {
            if (row.account.id == account)
                sum += row.closing();
        }
        return sum;
    }
    /// Counts what there should be in every currency, and leaves all of it.
    [[nodiscard]] sales::CloseShift closing(const sales::ShiftReport &report)
    {
        sales::CloseShift request {.id = newRequest(),
            .shift = report.shift,
            .firstCount = totalOnly(report.expectedCash.minor()),
            .leftInDrawer = report.expectedCash};
        for (const sales::ShiftCurrency &one : report.currencies)
            request.currencies.push_back(
                {one.currency, totalOnly(one.expected().minor()), std::nullopt, one.expected()});
        return request;
    }
};

} // namespace mizan::test
