// A grocer's customers with what they owe, hold and bought; the office window over them.
#include "tests/ui/shots/customer_screens.h"

#include "core/access/company.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/parties/loyalty_terms.h"
#include "core/parties/save_customer.h"
#include "core/sales/open_shift.h"
#include "core/sales/place_order.h"
#include "core/sales/record_sale.h"
#include "core/sales/ticket_product.h"
#include "core/tax/tax_record.h"
#include "tests/support/test_shop.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/record_table.h"
#include "ui/parties/customer_page.h"
#include "ui/parties/customer_pane.h"
#include "ui/shell/office_window.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the picture's shop refused: %s", qPrintable(result.error().toLogLine()));
    return *std::move(result);
}

struct Person {
    const char16_t *english;
    const char16_t *arabic;
    const char16_t *phone;
    const char16_t *card;
    const char16_t *group;
};

constexpr Person People[] = {
    {u"Layla Haddad", u"ليلى حداد", u"+961 3 123 456", u"C-1001", u"Trade"},
    {u"Omar Said", u"عمر سعيد", u"070 99 88 77", u"C-1002", u""},
    {u"Kindergarten “Little bears”, Mrs. Andrea Oberhauser-Lindemann", u"روضة «الدببة الصغيرة»، السيدة أندريا",
        u"+49 30 5550 1234", u"", u"Schools"},
    {u"Zoë Ångström", u"زوي أنغستروم", u"", u"C-1004", u""},
    {u"Bakery Weber", u"مخبز فيبر", u"+49 30 555 0199", u"", u"Trade"},
    {u"Sami Aziz", u"سامي عزيز", u"070 11 22 33", u"", u""},
};

class CustomerShot final : public QWidget {
public:
    CustomerShot(const QString &language, bool isEmpty, bool mayTrust)
        : m_arabic(language == u"rtl")
    {
        if (!isEmpty)
            fill();
        access::Grants grants = m_shop.manager().grants();
        if (!mayTrust)
            grants.set(access::Right::SellOverLimit, access::Grant::WithApprover);
        const Session &own = m_shop.manager();
        const Session session({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(),
            own.tillCode(), own.businessDay()});
        m_window = new ui::OfficeWindow(m_shop, session, {}, {}, this);
        m_window->openSection(u"sales"_s);
        m_window->show();
    }
    [[nodiscard]] ui::CustomerPage &page() const { return m_window->customers(); }
    [[nodiscard]] TestShop &shop() { return m_shop; }
    void open(std::size_t person, ui::CustomerPane::Tab tab)
    {
        page().openRecord(m_people[person].as<struct RecordTag>());
        page().pane().openTab(tab);
    }
    [[nodiscard]] SaleId lastSale() const { return m_sale; }

protected:
    void resizeEvent(QResizeEvent *) override { m_window->setGeometry(rect()); }

private:
    void fill()
    {
        parties::LoyaltyTerms terms(m_shop.currency());
        terms.perPoint = m_shop.money(100);
        terms.worth = m_shop.money(2);
        terms.validDays = 365;
        terms.tiers = {{u"Silver"_s, m_shop.money(5'000), 150}, {u"Gold"_s, m_shop.money(200'000), 200}};
        must(parties::saveLoyaltyTerms(m_shop, m_shop.manager(), {m_shop.newRequest(), terms}));
        for (const Person &person : People) {
            parties::Customer customer {.id = m_shop.newId<PartyId>(),
                .name = QString::fromUtf16(m_arabic ? person.arabic : person.english),
                .phone = QString::fromUtf16(person.phone),
                .cardCode = QString::fromUtf16(person.card),
                .priceGroup = QString::fromUtf16(person.group)};
            if (m_people.empty()) {
                customer.email = u"layla@example.org"_s;
                customer.address = m_arabic ? u"شارع الحمرا 12\nبيروت"_s : u"12 Rue Hamra\nBeirut"_s;
                customer.taxNumber = u"LB-77"_s;
                customer.creditLimit = m_shop.money(50'000);
                customer.paymentDays = 30;
                customer.note = m_arabic ? u"تفضل الأكياس الورقية"_s : u"Prefers paper bags"_s;
            }
            if (m_people.size() == 1) {
                customer.isBlocked = true;
                customer.blockReason = m_arabic ? u"فاتورتان غير مدفوعتين"_s : u"Two bills unpaid"_s;
            }
            m_people.push_back(customer.id);
            must(parties::saveCustomer(m_shop, m_shop.manager(), {m_shop.newRequest(), customer}));
        }
        trade();
    }
    void trade()
    {
        m_shop.addProduct({m_arabic ? u"خبز أسمر"_s : u"Wholemeal bread, sliced"_s, 349, u"1001"_s});
        m_shop.addProduct({m_arabic ? u"قهوة 1 كغ"_s : u"Coffee, whole beans 1 kg"_s, 1599, u"1002"_s});
        must(sales::openShift(m_shop, m_shop.manager(), {m_shop.newId<ShiftId>(), {{{1, 10'000}}}}));
        const auto terms = sales::tradeTerms(access::companySettings(m_shop.connection()).value());
        for (int sale = 0; sale < 4; ++sale) {
            const sales::Ticket ticket = basket(1 + sale);
            const auto totals = must(sales::ticketTotals(ticket, terms));
            const bool onAccount = sale == 3;
            m_sale = must(sales::recordSale(m_shop, m_shop.manager(),
                              {ticket,
                                  {{onAccount ? sales::TenderMethod::OnAccount : sales::TenderMethod::Cash,
                                      onAccount ? totals.total : totals.cashTotal()}}}))
                         .id;
            m_shop.clock.advance(86'400'000);
        }
        must(sales::placeOrder(
            m_shop, m_shop.manager(), {m_shop.newId<sales::OrderId>(), sales::OrderKind::Layaway, basket(2)}));
    }
    sales::Ticket basket(int units)
    {
        sales::Ticket ticket {.id = m_shop.newId<SaleId>(), .currency = m_shop.currency()};
        ticket.customer = m_people.front();
        for (const auto &listed : catalogue::listProducts(m_shop.connection(), m_shop.currency(), {}).rows) {
            const auto found = catalogue::findById(m_shop.connection(), m_shop.currency(), listed.id);
            const auto taken = must(sales::ticketProduct(*found, tax::loadTaxTable(m_shop.connection())));
            must(sales::addProduct(
                ticket, {m_shop.newId<sales::LineId>(), taken, found->product.price, Quantity::units(units)}));
        }
        return ticket;
    }

    TestShop m_shop;
    bool m_arabic;
    std::vector<PartyId> m_people;
    SaleId m_sale;
    ui::OfficeWindow *m_window = nullptr;
};

Screen customers(const QString &name, const QString &state, const std::function<void(CustomerShot &)> &arrange,
    bool isEmpty = false, bool mayTrust = true)
{
    return {name, state, [=](const QString &language) -> std::unique_ptr<QWidget> {
                auto shot = std::make_unique<CustomerShot>(language, isEmpty, mayTrust);
                shot->show();
                arrange(*shot);
                return shot;
            }};
}

using Tab = ui::CustomerPane::Tab;

} // namespace

std::vector<Screen> customerScreens()
{
    return {
        customers(u"customers"_s, u"normal"_s, [](CustomerShot &) {}),
        customers(
            u"customers"_s, u"empty"_s, [](CustomerShot &) {}, true),
        customers(u"customers"_s, u"nomatch"_s,
            [](CustomerShot &shot) {
                shot.page().filterBar().setSearchText(u"xyz"_s);
                QTest::keyClick(&shot.page().filterBar().searchField(), Qt::Key_Return);
            }),
        customers(u"customer-detail"_s, u"overview"_s, [](CustomerShot &shot) { shot.open(0, Tab::Overview); }),
        customers(u"customer-detail"_s, u"details"_s, [](CustomerShot &shot) { shot.open(0, Tab::Details); }),
        customers(
            u"customer-detail"_s, u"locked"_s, [](CustomerShot &shot) { shot.open(1, Tab::Details); }, false, false),
        customers(u"customer-detail"_s, u"purchases"_s, [](CustomerShot &shot) { shot.open(0, Tab::Purchases); }),
        customers(u"customer-detail"_s, u"receipt"_s,
            [](CustomerShot &shot) {
                shot.open(0, Tab::Purchases);
                shot.page().pane().openReceipt(shot.lastSale());
            }),
        customers(u"customer-detail"_s, u"erase"_s,
            [](CustomerShot &shot) {
                shot.open(2, Tab::Overview);
                for (auto *button : shot.page().pane().findChildren<QAbstractButton *>()) {
                    if (button->objectName() == u"erase")
                        button->click();
                }
            }),
        customers(u"customer-new"_s, u"normal"_s, [](CustomerShot &shot) { shot.page().startNew(u"C-2001"_s); }),
    };
}

} // namespace mizan::test
