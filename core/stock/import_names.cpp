// Names are compared folded, so that "Stück" and "STUCK" are one.
#include "core/stock/import_names.h"

#include "core/base/text_fold.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_record.h"

namespace mizan::stock {

using namespace Qt::StringLiterals;

namespace {

struct Calling {
    QStringView code;
    QStringView names;
};

constexpr Calling Callings[] = {
    {u"H87", u"pc pcs piece pieces each ea unit units stk stuck st piezas pezzo قطعه حبه"},
    {u"KGM", u"kg kilo kilogram kilogramm kilogramme كيلو كجم"},
    {u"GRM", u"g gr gram gramm gramme غرام"},
    {u"LTR", u"l lt liter litre litro لتر"},
    {u"MTR", u"m meter metre metro متر"},
    {u"HUR", u"h hr hour stunde heure hora ساعه"},
};

QString rateKey(const Rate &rate) { return u"%"_s + rate.toPercentDecimal(); }

} // namespace

ImportNames::ImportNames(store::Connection &connection)
{
    for (const catalogue::Unit &unit : catalogue::allUnits(connection)) {
        for (const Calling &calling : Callings) {
            if (calling.code != unit.code)
                continue;
            for (const QStringView name : calling.names.split(u' '))
                m_units.insert(name.toString(), unit.id);
        }
        m_units.insert(foldForSearch(unit.code), unit.id);
        m_units.insert(foldForSearch(unit.symbol), unit.id);
        m_decimals[unit.id] = unit.decimals;
    }
    const tax::TaxTable taxes = tax::loadTaxTable(connection);
    for (const tax::TaxTable::Entry &entry : taxes.entries()) {
        if (entry.taxClass.taxes.size() == 1 && !m_taxClasses.contains(rateKey(entry.taxClass.taxes.front().rate)))
            m_taxClasses.insert(rateKey(entry.taxClass.taxes.front().rate), entry.id);
    }
    for (const tax::TaxTable::Entry &entry : taxes.entries())
        m_taxClasses.insert(foldForSearch(entry.taxClass.name), entry.id);
    for (const tax::TaxTable::Entry &entry : taxes.entries()) // Codes last: they are the surest.
        m_taxClasses.insert(foldForSearch(entry.taxClass.code.text), entry.id);
    for (const catalogue::Category &category : catalogue::allCategories(connection))
        addCategory(category);
}

std::optional<catalogue::UnitId> ImportNames::unit(const QString &name) const
{
    const auto found = m_units.find(foldForSearch(name));
    return found == m_units.end() ? std::nullopt : std::optional(*found);
}

int ImportNames::decimalsOf(catalogue::UnitId unit) const
{
    const auto found = m_decimals.find(unit);
    return found == m_decimals.end() ? 0 : found->second;
}

std::optional<TaxClassId> ImportNames::taxClass(const QString &name) const
{
    if (const auto found = m_taxClasses.find(foldForSearch(name)); found != m_taxClasses.end())
        return *found;
    QString percent = name.simplified().remove(u' ').replace(u',', u'.');
    if (!percent.endsWith(u'%'))
        percent += u'%';
    const auto rate = Rate::fromText(percent);
    const auto found = rate ? m_taxClasses.find(rateKey(*rate)) : m_taxClasses.end();
    return found == m_taxClasses.end() ? std::nullopt : std::optional(*found);
}

std::optional<CategoryId> ImportNames::category(const QString &name) const
{
    const auto found = m_categories.find(foldForSearch(name));
    return found == m_categories.end() ? std::nullopt : std::optional(*found);
}

void ImportNames::addCategory(const catalogue::Category &category)
{
    m_categories.insert(foldForSearch(category.name), category.id);
}

} // namespace mizan::stock
