// A furniture shop's counter with a fixed clock and seed; orders placed and paid as a person would.
#include "tests/ui/shots/order_screens.h"

#include "core/catalogue/find_barcode.h"
#include "core/parties/save_customer.h"
#include "core/sales/give_quotation.h"
#include "core/sales/later_goods.h"
#include "core/sales/open_shift.h"
#include "core/sales/order_queries.h"
#include "core/sales/pay_order.h"
#include "core/sales/place_order.h"
#include "core/sales/record_sale.h"
#include "core/sales/ticket_product.h"
#include "core/sales/trade.h"
#include "core/tax/tax_record.h"
#include "tests/support/test_shop.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_page.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

class Counter final : public QWidget {
public:
    Counter(const QString &language, const std::function<void(Counter &)> &fill)
        : m_isArabic(language == u"ar" || language == u"rtl")
        , m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        static_cast<void>(sales::openShift(m_shop, m_shop.manager(), {m_shop.newId<ShiftId>(), {{{10'000, 1}}}}));
        m_shop.addProduct({.name = m_isArabic ? u"طاولة طعام من خشب البلوط"_s : u"Dining table, oak"_s,
            .priceMinor = 64'900,
            .barcode = u"4006381333931"_s,
            .code = u"T"_s});
        m_shop.addProduct({.name = m_isArabic ? u"كرسي"_s : u"Chair, oak"_s,
            .priceMinor = 12'950,
            .barcode = u"6291041500213"_s,
            .code = u"C"_s});
        const auto person = [&](const QString &name, const QString &arabic) {
            m_people.push_back(m_shop.newId<PartyId>());
            static_cast<void>(parties::saveCustomer(m_shop, m_shop.manager(),
                {m_shop.newRequest(),
                    {.id = m_people.back(),
                        .name = m_isArabic ? arabic : name,
                        .cardCode = m_people.size() == 1 ? u"2900000000017"_s : QString()}}));
        };
        person(u"Layla Haddad"_s, u"ليلى حداد"_s);
        person(u"Jonas Winterfeld"_s, u"يونس الشامي"_s);
        person(u"Amira Okafor"_s, u"أميرة العلي"_s);
        order(0, 1, 4, sales::OrderKind::Order, 14, 20'000);
        order(1, 0, 2, sales::OrderKind::Layaway, 30, 5'000);
        order(2, 1, 0, sales::OrderKind::Order, {}, 0);
        fill(*this);
    }

    /// An order of tables and chairs, with what was paid of it.
    void order(std::size_t person, qint64 tables, qint64 chairs, sales::OrderKind kind, std::optional<qint64> days,
        qint64 paid)
    {
        m_shop.clock.advance(3'600'000);
        sales::Ticket ticket {
            .id = m_shop.newId<SaleId>(), .currency = m_shop.currency(), .customer = m_people[person]};
        add(ticket, u"T"_s, tables);
        add(ticket, u"C"_s, chairs);
        const auto day = days ? std::optional(BusinessDate::fromDays(m_shop.today().days() + *days)) : std::nullopt;
        const bool isLayaway = kind == sales::OrderKind::Layaway;
        const auto placed = sales::placeOrder(m_shop, m_shop.manager(),
            {m_shop.newId<sales::OrderId>(), kind, ticket, isLayaway ? std::nullopt : day,
                isLayaway ? day : std::nullopt});
        if (placed && paid > 0)
            static_cast<void>(sales::payOrder(m_shop, m_shop.manager(),
                {m_shop.newRequest(), placed->id, m_shop.money(paid),
                    {{sales::TenderMethod::Card, m_shop.money(paid)}}}));
    }
    /// Three quotations, the first of which is over.
    void quote()
    {
        quotation(1, {}, 0, 6, 7);
        m_shop.clock.advance(9 * qint64 {24 * 3'600'000});
        quotation(0, {}, 1, 4, 30);
        quotation({}, m_isArabic ? u"سامي الخوري"_s : u"Sami Khoury"_s, 2, 8, 14);
    }
    void quotation(std::optional<std::size_t> person, const QString &name, qint64 tables, qint64 chairs, qint64 days)
    {
        sales::Ticket ticket {.id = m_shop.newId<SaleId>(),
            .currency = m_shop.currency(),
            .customer = person ? std::optional(m_people[*person]) : std::nullopt};
        add(ticket, u"T"_s, tables);
        add(ticket, u"C"_s, chairs);
        static_cast<void>(sales::giveQuotation(m_shop, m_shop.manager(),
            {m_shop.newId<sales::QuotationId>(), ticket, BusinessDate::fromDays(m_shop.today().days() + days), name}));
    }
    ui::ShopTill &till()
    {
        auto *till = new ui::ShopTill(m_shop, m_shop.manager(), {}, this);
        m_layout->addWidget(new ui::TillPage(*till, this));
        return *till;
    }
    /// The till with the list of orders, over a sale for the first customer or over none.
    ui::ShopTill &list(bool hasSale = false)
    {
        ui::ShopTill &shown = till();
        if (hasSale) {
            shown.scan(u"6291041500213"_s);
            shown.scan(u"2900000000017"_s);
        }
        shown.act(ui::TillAction::Menu);
        choose(shown, ui::ShopTill::tr("Customer orders, layaway"));
        return shown;
    }
    /// A table and four chairs for the first customer, brought to them in three days.
    ui::ShopTill &soldLater()
    {
        sales::Ticket ticket {.id = m_shop.newId<SaleId>(), .currency = m_shop.currency(), .customer = m_people[0]};
        add(ticket, u"T"_s, 1);
        add(ticket, u"C"_s, 4);
        sales::setAllLater(ticket);
        ticket.delivery = sales::DeliveryNote {.phone = u"030 5551234"_s,
            .address = m_isArabic ? u"شارع الزيتون 5"_s : u"Lindenweg 5, 10115 Berlin"_s,
            .note = m_isArabic ? u"الطابق الثاني"_s : u"Second floor, ring twice"_s,
            .day = BusinessDate::fromDays(m_shop.today().days() + 3)};
        const auto totals = sales::ticketTotals(ticket, sales::tradeOf(m_shop)->terms);
        if (totals)
            static_cast<void>(
                sales::recordSale(m_shop, m_shop.manager(), {ticket, {{sales::TenderMethod::Card, totals->total}}}));
        return till();
    }
    ui::ShopTill &later()
    {
        ui::ShopTill &shown = till();
        shown.scan(u"4006381333931"_s);
        for (int i = 0; i < 4; ++i)
            shown.scan(u"6291041500213"_s);
        shown.act(ui::TillAction::Menu);
        choose(shown, ui::ShopTill::tr("Hand over later: which goods, where"));
        shown.setQuery(u"3"_s);
        shown.choose(2);
        return shown;
    }
    ui::ShopTill &quotations()
    {
        quote();
        ui::ShopTill &shown = till();
        shown.scan(u"6291041500213"_s);
        shown.act(ui::TillAction::Menu);
        choose(shown, ui::ShopTill::tr("Quotations"));
        return shown;
    }
    static void choose(ui::ShopTill &till, const QString &words)
    {
        const auto *list = std::get_if<ui::ChoicePanelView>(&till.state().panel);
        if (!list)
            return;
        const auto found = std::ranges::find(list->rows, words, &ui::ChoiceRow::title);
        if (found != list->rows.end())
            till.choose(static_cast<int>(found - list->rows.begin()));
    }

private:
    void add(sales::Ticket &ticket, const QString &code, qint64 units)
    {
        const auto found = catalogue::findByCode(m_shop.connection(), m_shop.currency(), code);
        if (!found || units == 0)
            return;
        const auto product = sales::ticketProduct(*found, tax::loadTaxTable(m_shop.connection()));
        if (product)
            static_cast<void>(sales::addProduct(ticket,
                {.line = m_shop.newId<sales::LineId>(),
                    .product = *product,
                    .price = found->product.price,
                    .quantity = Quantity::units(units)}));
    }

    bool m_isArabic;
    TestShop m_shop;
    std::vector<PartyId> m_people;
    QVBoxLayout *m_layout;
};

Screen screen(const QString &name, const std::function<void(Counter &)> &fill)
{
    return {name, u"normal"_s, [fill](const QString &language) -> std::unique_ptr<QWidget> {
                return std::make_unique<Counter>(language, fill);
            }};
}

} // namespace

std::vector<Screen> orderScreens()
{
    return {
        screen(u"orders"_s, [](Counter &counter) { counter.list(true); }),
        screen(u"order"_s, [](Counter &counter) { counter.till().scan(u"B1-T1-O-000001"_s); }),
        screen(u"order-payment"_s,
            [](Counter &counter) {
                ui::ShopTill &till = counter.till();
                till.scan(u"B1-T1-O-000002"_s);
                till.choose(0);
            }),
        screen(u"order-collected"_s,
            [](Counter &counter) {
                ui::ShopTill &till = counter.till();
                till.scan(u"B1-T1-O-000001"_s);
                till.choose(0);
            }),
        screen(u"order-cancelled"_s,
            [](Counter &counter) {
                ui::ShopTill &till = counter.till();
                till.scan(u"B1-T1-O-000001"_s);
                till.choose(static_cast<int>(std::get<ui::ChoicePanelView>(till.state().panel).rows.size()) - 1);
            }),
        screen(u"order-day"_s,
            [](Counter &counter) {
                ui::ShopTill &till = counter.list(true);
                till.choose(0);
            }),
        screen(u"quotations"_s, [](Counter &counter) { counter.quotations(); }),
        screen(u"quotation-name"_s, [](Counter &counter) { counter.quotations().choose(0); }),
        screen(u"quotation"_s,
            [](Counter &counter) {
                counter.quote();
                counter.till().scan(u"B1-T1-Q-000003"_s);
            }),
        screen(u"quotation-old"_s,
            [](Counter &counter) {
                counter.quote();
                counter.till().scan(u"B1-T1-Q-000001"_s);
            }),
        screen(u"quotation-sold"_s,
            [](Counter &counter) {
                counter.quote();
                ui::ShopTill &till = counter.till();
                till.scan(u"B1-T1-Q-000002"_s);
                till.choose(0);
                till.scan(u"6291041500213"_s);
            }),
        screen(u"later"_s, [](Counter &counter) { counter.later(); }),
        screen(u"later-where"_s, [](Counter &counter) { counter.later().choose(3); }),
        screen(u"hand-overs"_s,
            [](Counter &counter) {
                ui::ShopTill &till = counter.soldLater();
                till.act(ui::TillAction::Menu);
                Counter::choose(till, ui::ShopTill::tr("To hand over"));
            }),
        screen(u"hand-over"_s,
            [](Counter &counter) {
                ui::ShopTill &till = counter.soldLater();
                till.act(ui::TillAction::Menu);
                Counter::choose(till, ui::ShopTill::tr("To hand over"));
                till.choose(0);
                till.scan(u"6291041500213"_s);
                till.scan(u"6291041500213"_s);
            }),
    };
}

} // namespace mizan::test
