// Founds the small shop of access_shop.h.
#include "tests/core/access/access_shop.h"

#include "core/daybook/record.h"

namespace mizan::test {

using namespace access;
using namespace Qt::StringLiterals;

AccessShop::AccessShop()
{
    m_shop = open();
    IdMaker &ids = m_shop->ids();
    branch = {ids.make<BranchId>(), u"B1"_s, u"Main street"_s, {u"Europe/Berlin"_s, 240}};
    till = {ids.make<RecordId>(), m_shop->device(), u"T1"_s, u"Front till"_s, branch.id};
    cashierRole = {ids.make<RoleId>(), {}, BuiltInRole::Cashier, grantsOf(BuiltInRole::Cashier)};
    managerRole = {ids.make<RoleId>(), {}, BuiltInRole::Manager, grantsOf(BuiltInRole::Manager)};
    cashier = {ids.make<UserId>(), u"Sami"_s, cashierRole.id, true, hashPin(u"2580"_s, PinCost::lightForTests())};
    manager = {ids.make<UserId>(), u"Lena"_s, managerRole.id, true, hashPin(u"7391"_s, PinCost::lightForTests())};
    CompanySettings company {ids.make<RecordId>(), u"Corner Shop"_s, {u"Main street 1"_s, u"10115 Berlin"_s},
        u"DE123"_s, u"DE"_s, Currency::of("EUR")};
    company.owner = manager.id;
    company.taxRounding = TaxRounding::PerLine;
    company.cashStepMinor = 5;
    company.cashRoundingMode = Rounding::HalfEven;
    company.language = u"de"_s;
    company.receiptFooter = u"Danke"_s;

    const BusinessDate today = businessDateOf(clock.nowMs(), branch.day);
    m_shop->daybook().enrol(branch.id, manager.id, today);
    const std::vector<daybook::RecordChange> changes {companyChange(company), branchChange(branch), tillChange(till),
        roleChange(cashierRole), roleChange(managerRole), userChange(cashier), userChange(manager)};
    daybook::Writing writing(m_shop->daybook());
    writing.append({ids.make<FactId>(), daybook::RecordSetKind, 1, today, branch.id, manager.id, std::nullopt,
        daybook::recordSetBody(changes)});
    writing.commit();
}

std::unique_ptr<Shop> AccessShop::open()
{
    return std::make_unique<Shop>(
        m_database.connect(), clock, m_random, daybook::SigningKey(QByteArray(32, '\x07')), ledgers());
}

void AccessShop::restart()
{
    m_shop.reset();
    m_shop = open();
}

Session AccessShop::sessionOf(const User &user, BuiltInRole role) const
{
    return Session({user.id, user.name, grantsOf(role), branch.id, branch.code, till.device, till.code, branch.day});
}

qint64 AccessShop::facts(std::string_view kind)
{
    if (kind.empty()) {
        store::Statement row = connection().query("SELECT count(*) FROM fact");
        return row.step() ? row.int64(0) : -1;
    }
    store::Statement row = connection().query("SELECT count(*) FROM fact WHERE kind = ?", kind);
    return row.step() ? row.int64(0) : -1;
}

} // namespace mizan::test
