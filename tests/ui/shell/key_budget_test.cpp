// The budgets of keys and taps: every flow of the till is played on the real window, and its keys and taps are counted
// as they are made. A scan is a scan, a chord is one key, what is typed in between ("d") is not counted.
#include "core/access/save_user.h"
#include "core/access/user.h"
#include "core/parties/save_customer.h"
#include "core/sales/close_shift.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "tests/ui/shell/window_counter.h"
#include "ui/access/lock_page.h"
#include "ui/sales/cart_view.h"

#include <QAbstractButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <functional>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using test::Water;
using test::WindowCounter;

namespace {

const QString Card = u"2900000000017"_s;
const QString CreditCard = u"2900000000024"_s; ///< Of a customer who has 10.00 of store credit.
const QString Badge = u"20010042"_s;
constexpr quint64 HumanMs = 200; ///< Between a person's keys: slower than any scanner.

class Counter : public WindowCounter {
public:
    Counter()
    {
        const auto users = access::allUsers(shop.connection());
        const auto manager = std::ranges::find(users, shop.manager().user(), &access::User::id);
        access::SaveUser badge {shop.newRequest(), manager->id, manager->name, manager->role, true, {}};
        badge.badge = Badge;
        REQUIRE(access::saveUser(shop, shop.manager(), badge, access::PinCost::lightForTests()));
        REQUIRE(parties::saveCustomer(shop, shop.manager(),
            {shop.newRequest(),
                {.id = shop.newId<PartyId>(),
                    .name = u"Layla"_s,
                    .phone = u"0305550143"_s,
                    .cardCode = Card,
                    .creditLimit = shop.money(100'000)}}));
    }

    /// Ten of the shop's money, for a customer with a card of their own.
    void giveCredit()
    {
        const auto customer = shop.newId<PartyId>();
        REQUIRE(parties::saveCustomer(
            shop, shop.manager(), {shop.newRequest(), {.id = customer, .name = u"Nadim"_s, .cardCode = CreditCard}}));
        shop.product(u"Jar"_s, 1000);
        sales::Ticket back = shop.ticket(sales::TicketMode::Return);
        back.customer = customer;
        shop.add(back, u"Jar"_s);
        REQUIRE(sales::recordReturn(shop, shop.manager(), {back, u"wrong one"_s, sales::RefundTo::StoreCredit}));
    }

    /// Words parted by spaces: "@Water" scans, "=5.00" types what is not counted, "!Pay" taps the key that is called so
    /// ('_' stands for a space), "~Price" the field of that name, "#0" the first line of the cart; anything else is one
    /// key.
    void play(const QString &script)
    {
        for (const QString &word : script.split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(u'@')) {
                scanNamed(word.mid(1));
            } else if (word.startsWith(u'!')) {
                tap(word.mid(1).replace(u'_', u' '));
                ++pressed;
            } else if (word.startsWith(u'~')) {
                tapField(word.mid(1));
                ++pressed;
            } else if (word.startsWith(u'#')) {
                tapLine(word.mid(1).toInt());
                ++pressed;
            } else if (word.startsWith(u'=')) {
                for (const QChar c : word.mid(1))
                    keyOf(QString(c));
            } else {
                keyOf(word);
                ++pressed;
            }
        }
    }

    int pressed = 0;
    QString receipt; ///< Of a sale that was paid before.

private:
    void scanNamed(const QString &name)
    {
        const QString code = name == u"Water"_s ? Water
            : name == u"Bread"_s                ? Bread
            : name == u"Card"_s                 ? Card
            : name == u"Credit"_s               ? CreditCard
            : name == u"Badge"_s                ? Badge
            : name == u"Unknown"_s              ? test::Unknown
                                                : receipt;
        keys.scan(code);
        keys.wait(HumanMs);
    }

    void tap(const QString &name)
    {
        QAbstractButton *found = nullptr;
        for (const bool mayHoldMore : {false, true}) { // "1" is a digit before it is a part of a price.
            for (auto *button : window.findChildren<QAbstractButton *>()) {
                const QString called = plain(button->accessibleName());
                const bool isCalledSo = mayHoldMore ? called.contains(name, Qt::CaseInsensitive) : called == name;
                if (!found && isCalledSo && button->isVisible() && button->isEnabled())
                    found = button;
            }
        }
        INFO("no key is called " << name.toStdString());
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
        keys.wait(HumanMs);
    }

    void tapField(const QString &name)
    {
        for (auto *field : window.findChildren<QLineEdit *>()) {
            if (!field->isVisible() || field->accessibleName() != name)
                continue;
            QTest::mouseClick(field, Qt::LeftButton);
            keys.wait(HumanMs);
            return;
        }
        FAIL("no field is called " << name.toStdString());
    }

    void tapLine(int row)
    {
        auto *cart = window.findChild<CartView *>();
        REQUIRE(cart);
        QTest::mouseClick(
            cart->viewport(), Qt::LeftButton, {}, cart->visualRect(cart->model()->index(row, 0)).center());
        keys.wait(HumanMs);
    }

    /// Without the marks that keep numbers and names apart.
    static QString plain(QString text)
    {
        return text.remove(QChar(u'\u2066')).remove(QChar(u'\u2068')).remove(QChar(u'\u2069'));
    }

    void keyOf(const QString &word)
    {
        const QStringList parts = word.size() > 1 ? word.split(u'+') : QStringList {word};
        Qt::KeyboardModifiers modifiers;
        if (parts.size() > 1)
            modifiers = parts.front() == u"Shift"_s ? Qt::ShiftModifier : Qt::ControlModifier;
        const QString &key = parts.back();
        if (key == u"Enter"_s)
            keys.enter();
        else if (key == u"Tab"_s)
            keys.special(Qt::Key_Tab, 15, {}, u"\t"_s);
        else if (key == u"Del"_s)
            keys.special(Qt::Key_Delete, 111);
        else if (key == u"Right"_s)
            keys.special(Qt::Key_Right, 106);
        else if (key.size() > 1 && key.startsWith(u'F'))
            keys.special(static_cast<Qt::Key>(Qt::Key_F1 + key.mid(1).toInt() - 1), 59, modifiers);
        else if (modifiers != Qt::NoModifier)
            keys.special(static_cast<Qt::Key>(key.at(0).unicode()), 44, modifiers);
        else
            keys.key(key.at(0).toLatin1());
        keys.wait(HumanMs);
    }
};

struct Flow {
    const char *name;
    int budget;
    const char *script;
    std::function<bool(Counter &)> isReached;
    const char *before = ""; ///< Played first and not counted.
    bool byManager = false;
    bool hasTerminal = false; ///< A card terminal is connected.
};

bool isPaid(Counter &counter) { return counter.shows<ChangePanelView>(); }
template <sales::TenderMethod method>
bool isPaidBy(Counter &counter)
{
    const auto last = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    return isPaid(counter) && last->sale.tenders.front().method == method;
}
qint64 lines(Counter &counter) { return static_cast<qint64>(counter.state().rows.size()); }
Quantity firstQuantity(Counter &counter) { return counter.state().rows.at(0).quantity; }

bool hasTenPercentOff(Counter &counter) { return counter.state().totals.total == counter.shop.money(314); } // Of 3.49.

const Flow Flows[] = {
    {"3 items, exact cash", 2, "@Water @Bread @Water F12 Enter", isPaid},
    {"3 items, exact cash at once", 1, "@Water @Bread @Water Shift+F12", isPaid},
    {"cash, the next note", 3, "@Water F12 Right Enter",
        [](Counter &counter) {
            return isPaid(counter)
                && !sales::lastSale(counter.shop.connection(), counter.shop.shop().device())->sale.change.isZero();
        }},
    {"cash, a typed amount", 2, "@Water F12 =5 Enter", isPaid},
    {"card, integrated", 2, "@Water F12 F3", isPaid, "", false, true},
    {"split 20 cash and the rest by card, integrated", 5,
        "@Bread @Bread @Bread @Bread @Bread @Bread @Bread F12 2 0 Enter F3", isPaid, "", false, true},
    {"card on a terminal of its own", 3, "@Water F12 F3 Enter", isPaid},
    {"split 20 cash and the rest by card on a terminal of its own", 6,
        "@Bread @Bread @Bread @Bread @Bread @Bread @Bread F12 2 0 Enter F3 Enter", isPaid},
    {"on account", 3, "@Card @Bread F12 F5 Enter", isPaidBy<sales::TenderMethod::OnAccount>},
    {"store credit", 3, "@Credit @Bread F12 F4 Enter", isPaidBy<sales::TenderMethod::StoreCredit>},
    {"12 of one item", 3, "1 2 * @Water",
        [](Counter &counter) { return firstQuantity(counter) == Quantity::units(12); }},
    {"change a quantity", 2, "F2 =5 Enter",
        [](Counter &counter) { return firstQuantity(counter) == Quantity::units(5); }, "@Water"},
    {"remove a line", 1, "Del", [](Counter &counter) { return lines(counter) == 1; }, "@Water @Bread", true},
    {"undo", 1, "Ctrl+Z", [](Counter &counter) { return lines(counter) == 2; }, "@Water @Bread Del", true},
    {"undo, by tap", 1, "!Undo", [](Counter &counter) { return lines(counter) == 2; }, "@Water @Bread Del", true},
    {"add by name", 5, "F3 b r e Enter", [](Counter &counter) { return lines(counter) == 1; }},
    {"10 % off the line", 4, "F6 1 0 Enter", [](Counter &counter) { return hasTenPercentOff(counter); }, "@Bread",
        true},
    {"10 % off the line, approved by badge", 4, "F6 1 0 Enter @Badge",
        [](Counter &counter) { return hasTenPercentOff(counter); }, "@Bread"},
    {"customer by card", 0, "@Card", [](Counter &counter) { return counter.state().customer.isKnown; }},
    {"customer by phone", 2, "F4 =5550143 Enter", [](Counter &counter) { return counter.state().customer.isKnown; }},
    {"hold", 1, "F7", [](Counter &counter) { return counter.state().held == 1; }, "@Water"},
    {"recall the latest", 2, "Shift+F7 Enter", [](Counter &counter) { return lines(counter) == 1; }, "@Water F7"},
    {"return one item with its receipt, in cash", 3, "@Receipt @Water Enter F12 Enter",
        [](Counter &counter) { return counter.shop.facts("return.recorded") == 1; }},
    {"unknown code, created and sold", 3, "Enter =Dates Tab =4.50 Enter",
        [](Counter &counter) { return lines(counter) == 1 && counter.state().canPay; }, "@Unknown", true},
    {"unknown code of a product we have", 6, "Enter F3 w a t Enter",
        [](Counter &counter) { return lines(counter) == 1 && counter.state().canPay; }, "@Unknown", true},
    {"the last receipt again", 2, "F10 1",
        [](Counter &counter) { return counter.shop.facts("document.reprinted") == 1; }, "@Water F12 Enter"},
    {"price check", 2, "Shift+F3 @Water",
        [](Counter &counter) { return lines(counter) == 0 && counter.state().feedback.text.contains(u"0.89"_s); }},
    {"cashier switch", 0, "@Badge",
        [](Counter &counter) { return counter.window.till()->session().user() == counter.shop.manager().user(); }},
    {"next customer after paying", 0, "@Bread", [](Counter &counter) { return lines(counter) == 1; },
        "@Water F12 Enter"},
    {"X report", 2, "F10 5",
        [](Counter &counter) {
            const auto *list = std::get_if<ChoicePanelView>(&counter.state().panel);
            return list && list->title.startsWith(u"X report"_s);
        },
        "", true},
    {"cash out", 4, "F10 3 =50 Enter Enter", [](Counter &counter) { return counter.shop.facts("cash.moved") == 1; }, "",
        true},
    {"touch: 3 items, exact cash", 2, "@Water @Bread @Water !Pay !Exact", isPaid},
    {"touch: cash, a note", 2, "@Water !Pay !5.00", isPaid},
    {"touch: card, integrated", 2, "@Water !Pay !Card", isPaid, "", false, true},
    {"touch: card on a terminal of its own", 3, "@Water !Pay !Card !Finish", isPaid},
    {"touch: cash, a typed amount", 2, "@Water !Pay =5 !Finish", isPaid},
    {"touch: split 20 cash and the rest by card, integrated", 5,
        "@Bread @Bread @Bread @Bread @Bread @Bread @Bread !Pay !2 !0 !Cash !Card", isPaid, "", false, true},
    {"touch: split 20 cash and the rest by card on a terminal of its own", 6,
        "@Bread @Bread @Bread @Bread @Bread @Bread @Bread !Pay !2 !0 !Cash !Card !Finish", isPaid},
    {"touch: on account", 3, "@Card @Bread !Pay !On_account !Finish", isPaidBy<sales::TenderMethod::OnAccount>},
    {"touch: store credit", 3, "@Credit @Bread !Pay !Store_credit_F4 !Finish",
        isPaidBy<sales::TenderMethod::StoreCredit>},
    {"touch: 12 of one item", 3, "@Water !1 !2 !Qty",
        [](Counter &counter) { return firstQuantity(counter) == Quantity::units(12); }},
    {"touch: change a quantity", 2, "!Qty =5 !Qty",
        [](Counter &counter) { return firstQuantity(counter) == Quantity::units(5); }, "@Water"},
    {"touch: remove a line", 2, "!Remove", [](Counter &counter) { return lines(counter) == 1; }, "@Water @Bread", true},
    {"touch: add by name", 2, "!Find =bre !Bread", [](Counter &counter) { return lines(counter) == 1; }},
    {"touch: 10 % off the line", 4, "!Discount !1 !0 !Discount", hasTenPercentOff, "@Bread", true},
    {"touch: 10 % off the line, approved by badge", 4, "!Discount !1 !0 !Discount @Badge", hasTenPercentOff, "@Bread"},
    {"touch: unknown code, created and sold", 3, "#0 =Dates ~Price =4.50 !Create_and_sell",
        [](Counter &counter) { return lines(counter) == 1 && counter.state().canPay; }, "@Unknown", true},
    {"touch: price check", 2, "!More !Price_check @Water",
        [](Counter &counter) { return lines(counter) == 0 && counter.state().feedback.text.contains(u"0.89"_s); }},
    {"touch: the last receipt again", 2, "!Menu !Print_the_last",
        [](Counter &counter) { return counter.shop.facts("document.reprinted") == 1; }, "@Water F12 Enter"},
    {"touch: customer by phone", 2, "!Walk-in =5550143 !Layla",
        [](Counter &counter) { return counter.state().customer.isKnown; }},
    {"touch: hold", 1, "!Hold", [](Counter &counter) { return counter.state().held == 1; }, "@Water"},
    {"touch: recall the latest", 2, "!Recall !Water", [](Counter &counter) { return lines(counter) == 1; },
        "@Water F7"},
    {"touch: return one item with its receipt, in cash", 3, "@Receipt @Water !Wrong_item !Pay !0.89",
        [](Counter &counter) { return counter.shop.facts("return.recorded") == 1; }},
    {"touch: X report", 2, "!More !X_report",
        [](Counter &counter) {
            const auto *list = std::get_if<ChoicePanelView>(&counter.state().panel);
            return list && list->title.startsWith(u"X report"_s);
        },
        "", true},
    {"touch: cash out", 4, "!More !Cash_out =50 !Safe",
        [](Counter &counter) { return counter.shop.facts("cash.moved") == 1; }, "", true},
};

} // namespace

TEST_CASE("no flow of the till needs more keys or taps than its budget", "[shell][budget]")
{
    const Flow &flow = GENERATE(from_range(std::begin(Flows), std::end(Flows)));
    INFO(flow.name);
    Counter counter;
    counter.hasTerminal = flow.hasTerminal;
    counter.openShift(flow.byManager ? counter.shop.manager() : counter.shop.cashier());
    if (QByteArray(flow.script).contains("@Receipt")) {
        counter.play(u"@Water F12 Enter"_s);
        counter.receipt =
            sales::lastSale(counter.shop.connection(), counter.shop.shop().device())->sale.number.toText();
    }
    if (QByteArray(flow.script).contains("@Credit"))
        counter.giveCredit();
    counter.play(QString::fromLatin1(flow.before));
    counter.pressed = 0;
    counter.play(QString::fromLatin1(flow.script));
    INFO(counter.state().feedback.text.toStdString());
    CHECK(flow.isReached(counter));
    CHECK(counter.pressed <= flow.budget);
}

TEST_CASE("a shift with what the last one left opens with the PIN and two keys, or taps", "[shell][budget]")
{
    const char *script = GENERATE("=2580 Enter Enter", "!2 !5 !8 !0 !Enter !Open_shift");
    INFO(script);
    Counter counter;
    counter.window.findChild<LockPage *>()->choose(counter.shop.cashier().user());
    counter.play(u"=2580 Enter"_s);
    REQUIRE_FALSE(counter.window.isLocked());
    counter.window.till()->openShift(u"100"_s);
    const auto first = sales::openShiftOf(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(first);
    REQUIRE(sales::closeShift(counter.shop, counter.shop.manager(),
        {.id = counter.shop.newRequest(),
            .shift = first->id,
            .firstCount = counter.shop.totalOnly(10'000),
            .leftInDrawer = counter.shop.money(10'000)}));
    counter.window.till()->reload();
    counter.window.lock();

    counter.pressed = 0;
    counter.play(QString::fromLatin1(script));
    const auto opened = sales::openShiftOf(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(opened);
    CHECK(opened->openingFloat == counter.shop.money(10'000));
    const int digitsOfPin = QByteArray(script).contains('!') ? 4 : 0;
    CHECK(counter.pressed - digitsOfPin <= 2);
}
