// The fixed content: a basket of groceries in euros.
#include "tests/ui/shots/demo_till.h"

#include "ui/kit/cash_values.h"
#include "ui/sales/card_desk.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/sales/till_foreign.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/phones.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mizan::test {

using namespace ui;

namespace {

const Currency Euro = Currency::of("EUR");

struct Article {
    const char *code;
    const char16_t *english;
    const char16_t *arabic;
    qint64 quantityMicro;
    qint64 priceMinor;
    const char *discount;
};

constexpr Article Articles[] = {
    {"6291041500213", u"Mineral water 1.5 l", u"مياه معدنية ١٫٥ لتر", 6'000'000, 89, ""},
    {"4006381333931", u"Wholemeal bread, sliced", u"خبز أسمر مقطّع", 1'000'000, 349, ""},
    {"5000159461122", u"Chocolate bar with hazelnuts and sea salt, family size",
        u"لوح شوكولاتة بالبندق وملح البحر، حجم عائلي", 2'000'000, 1299, "10 %"},
    {"2012345012345", u"Tomatoes", u"طماطم", 1'284'000, 299, ""},
    {"4011", u"Bananas", u"موز", 956'000, 189, ""},
    {"8076809513692", u"Spaghetti no. 5", u"معكرونة سباغيتي رقم ٥", 3'000'000, 159, ""},
    {"4002971243703", u"Olive oil, extra virgin", u"زيت زيتون بكر ممتاز", 1'000'000, 1149, ""},
    {"7613035040823", u"Coffee, whole beans 1 kg", u"قهوة حبوب كاملة ١ كغ", 1'000'000, 1599, ""},
    {"4388844146852", u"Butter", u"زبدة", 2'000'000, 229, ""},
    {"4061458012345", u"Paper towels, 4 rolls", u"مناديل ورقية، ٤ لفات", 1'000'000, 275, ""},
};

QString text(const char16_t *words) { return QString::fromUtf16(words); }

} // namespace

DemoTill::DemoTill(const QString &language, QObject *parent)
    : TillModel(parent)
    , m_state {.currency = Euro,
          .title = ShopTill::tr("Sale"),
          .totals = {.total = Money::zero(Euro),
              .discount = Money::zero(Euro),
              .tax = Money::zero(Euro),
              .rounding = Money::zero(Euro)}}
    , m_arabic(language == u"ar" || language == u"rtl")
{
    m_state.user = m_arabic ? u"سارة"_s : u"Sara Lindner"_s;
    m_state.clock = isolated(u"14:32");
    m_state.held = 2;
    m_state.customer = {.name = ShopTill::tr("Walk-in customer")};
    m_state.buffer = {ShopTill::tr("Code"), {}};
    KeysPanel keys;
    keys.pages = m_arabic ? std::vector<QString> {u"المفضلة"_s, u"فواكه"_s, u"مخبوزات"_s}
                          : std::vector<QString> {u"Favourites"_s, u"Fruit"_s, u"Bakery"_s};
    const std::vector<std::pair<QString, qint64>> products = m_arabic
        ? std::vector<std::pair<QString, qint64>> {{u"موز"_s, 189}, {u"تفاح أحمر"_s, 249}, {u"خبز عربي"_s, 120},
              {u"كيس تسوق ورقي"_s, 25}, {u"قهوة"_s, 280}, {u"شاي"_s, 220}, {u"كرواسون"_s, 165}, {u"زهور"_s, 990},
              {u"جريدة"_s, 310}, {u"ليمون"_s, 45}, {u"بطيخ"_s, 450}, {u"نعناع"_s, 99}}
        : std::vector<std::pair<QString, qint64>> {{u"Bananas"_s, 189}, {u"Apples, red"_s, 249}, {u"Bread roll"_s, 45},
              {u"Paper carrier bag"_s, 25}, {u"Coffee"_s, 280}, {u"Tea"_s, 220}, {u"Croissant"_s, 165},
              {u"Flowers"_s, 990}, {u"Newspaper"_s, 310}, {u"Lemons"_s, 45}, {u"Water melon"_s, 450}, {u"Mint"_s, 99}};
    for (const auto &[name, price] : products)
        keys.keys.push_back({name, moneyText(Money(price, Euro))});
    m_state.panel = keys;
}

void DemoTill::addUp()
{
    Money total = Money::zero(Euro);
    Quantity items;
    for (const CartRow &row : m_state.rows) {
        total += row.total;
        items += row.quantity;
    }
    m_state.totals.total = total;
    m_state.totals.items = items;
    m_state.totals.lines = static_cast<qint64>(m_state.rows.size());
    m_state.totals.tax = Money(total.minor() * 19 / 119, Euro);
    m_state.canPay = !m_state.rows.empty();
    m_state.selected = static_cast<int>(m_state.rows.size()) - 1;
}

void DemoTill::addLines(int count)
{
    for (int i = 0; i < count; ++i) {
        const Article &article = Articles[i % std::size(Articles)];
        const Quantity quantity = Quantity::fromMicro(article.quantityMicro);
        const bool hasDiscount = article.discount[0] != '\0';
        qint64 total = (article.quantityMicro * article.priceMinor + 500'000) / 1'000'000;
        CartRow row {.id = QByteArray::number(i),
            .code = QString::fromLatin1(article.code),
            .name = text(m_arabic ? article.arabic : article.english),
            .unit = quantity.isWhole() ? QString() : u"kg"_s,
            .tax = isolated(u"19 %"),
            .quantity = quantity,
            .price = UnitPrice::of(Money(article.priceMinor, Euro)),
            .total = Money(total, Euro)};
        if (hasDiscount) {
            row.discount = isolated(QString(QChar(u'\u2212')) + u"10 %"_s);
            row.total = Money(total - total / 10, Euro);
            const QString change = changeText(Money(total, Euro), row.total);
            row.detail = m_arabic ? u"خصم "_s + row.discount + u" · "_s + change + u" · عبوة تالفة"_s
                                  : u"Discount "_s + row.discount + u" · "_s + change + u" · Damaged packaging"_s;
            m_state.totals.discount = Money(total / 10, Euro);
        }
        m_state.rows.push_back(row);
    }
    addUp();
    m_state.feedback = {
        FeedbackLevel::Good, isolatedName(m_state.rows.back().name) + u"  "_s + moneyText(m_state.rows.back().total)};
}

void DemoTill::addUnknown()
{
    m_state.rows.push_back({.id = "unknown",
        .code = u"6291041500213"_s,
        .name = QCoreApplication::translate("mizan::ui::CartRows", "Unknown code %1").arg(isolated(u"6291041500213")),
        .detail = QCoreApplication::translate("mizan::ui::CartRows", "Press Enter to say what it is"),
        .quantity = Quantity::units(1),
        .price = UnitPrice(0, Euro),
        .total = Money::zero(Euro),
        .mark = RowMark::Unknown});
    addUp();
    m_state.canPay = false;
    m_state.feedback = {FeedbackLevel::Error,
        ShopTill::tr("Code %1 is unknown. It is kept as a line. Say what it is before paying.")
            .arg(isolated(u"6291041500213"))};
}

void DemoTill::showExchange()
{
    showReturn();
    m_state.banner = ShopTill::tr("Exchange of receipt %1").arg(isolated(u"B1-T1-2026-000031"));
    m_state.title = ShopTill::tr("Exchange");
    m_state.rows.front().detail = QStringList {QCoreApplication::translate("mizan::ui::CartRows", "Set aside"),
        isolatedName(m_arabic ? u"المقبض مكسور" : u"Handle broken")}
                                      .join(QStringLiteral(" · "));
    CartRow &taken = m_state.rows.back();
    taken.mark = RowMark::None;
    taken.quantity = Quantity::units(2);
    taken.price = UnitPrice::of(Money(1995, Euro));
    taken.total = Money(3990, Euro);
    taken.detail.clear();
    taken.discount.clear();
    addUp();
    m_state.totals.isPaidBack = m_state.totals.total <= Money::zero(Euro);
    m_state.feedback = {FeedbackLevel::Notice, ShopTill::tr("%1 is taken instead.").arg(isolatedName(taken.name))};
}

void DemoTill::showReturn()
{
    m_state.banner = ShopTill::tr("Return of receipt %1").arg(isolated(u"B1-T1-2026-000031"));
    for (CartRow &row : m_state.rows) {
        row.mark = RowMark::Return;
        row.quantity = -row.quantity;
        row.total = -row.total;
    }
    m_state.totals.discount = Money::zero(Euro);
    m_state.totals.isPaidBack = true;
    m_state.feedback = {};
    addUp();
}

namespace {

std::vector<MethodKey> methodKeys(sales::TenderMethod current)
{
    std::vector<MethodKey> keys;
    for (const auto method : {sales::TenderMethod::Cash, sales::TenderMethod::Card, sales::TenderMethod::StoreCredit,
             sales::TenderMethod::OnAccount})
        keys.push_back({method, tenderIcon(method), tenderName(method), tenderKey(method), true, method == current});
    keys.back().isUsable = false;
    keys.back().hint = ShopTill::tr("No limit set");
    return keys;
}

} // namespace

void DemoTill::showTender()
{
    m_state.buffer = {ShopTill::tr("Amount given"), {}};
    m_state.panel = TenderPanelView {.due = m_state.totals.total,
        .quick = quickAmounts(m_state.totals.total),
        .methods = methodKeys(sales::TenderMethod::Cash)};
    m_state.feedback = {};
}

void DemoTill::showSplit()
{
    showTender();
    const sales::Tender card {sales::TenderMethod::Card, Money(830, Euro), {}, u"4242"_s};
    const sales::Tender credit {sales::TenderMethod::StoreCredit, Money(500, Euro)};
    for (const sales::Tender &paid : {card, credit})
        m_state.payments.push_back({tenderIcon(paid.method), tenderName(paid.method), tenderDetail(paid), paid.amount});
    auto &panel = std::get<TenderPanelView>(m_state.panel);
    panel.due -= Money(1330, Euro);
    panel.quick = quickAmounts(panel.due);
    m_state.feedback = {FeedbackLevel::Good,
        ShopTill::tr("%1 taken: %2. Still due: %3.")
            .arg(tenderName(credit.method), moneyText(credit.amount), moneyText(panel.due))};
}

void DemoTill::showForeign()
{
    showTender();
    const Currency dollars = Currency::of("USD");
    auto &panel = std::get<TenderPanelView>(m_state.panel);
    const Money due = panel.due;
    panel.due = Money((due.minor() * 10 / 9 / 100 + 1) * 100, dollars); // 1 USD = 0.90 EUR, whole dollars.
    panel.quick = quickAmounts(panel.due);
    panel.methods = methodKeys(sales::TenderMethod::ForeignCash);
    panel.methods.push_back({sales::TenderMethod::ForeignCash, tenderIcon(sales::TenderMethod::ForeignCash),
        TillForeign::words(dollars), tenderKey(sales::TenderMethod::ForeignCash), true, true});
    panel.title = TillForeign::title(due, {dollars, Rate::fromText(u"0.9").value()}, true);
    panel.other = TillForeign::otherWords(Euro);
    m_state.buffer = {ShopTill::tr("Amount given"), u"50"_s};
}

void DemoTill::showForeignChange()
{
    showChange();
    auto &panel = std::get<ChangePanelView>(m_state.panel);
    const Currency dollars = Currency::of("USD");
    panel.change = Money(60, Euro);
    panel.foreign = moneyWithCode(Money(2900, dollars));
    panel.pieces = piecesText(Money(60, Euro));
    panel.paid = ShopTill::tr("Receipt %1 · Total %2").arg(isolated(u"B1-T1-2026-000042"), moneyText(Money(1830, Euro)))
        + u" · "_s + tenderName(sales::TenderMethod::Cash) + u' ' + moneyWithCode(Money(5000, dollars));
}

void DemoTill::showCard()
{
    showTender();
    auto &panel = std::get<TenderPanelView>(m_state.panel);
    panel.methods = methodKeys(sales::TenderMethod::Card);
    panel.quick.clear();
    panel.explanation = ShopTill::tr("Take %1 on the card terminal. Then press Enter, with the card's last four digits "
                                     "or the approval code if you like.")
                            .arg(moneyText(panel.due));
    panel.other = ShopTill::tr("Approval code");
    m_state.buffer = {ShopTill::tr("Last four digits (optional)"), u"42"_s};
}

void DemoTill::showCardWaiting(bool isSilent)
{
    CardDesk desk({});
    desk.waitFor({{}, payments::AttemptKind::Charge, m_state.totals.total});
    if (isSilent)
        desk.heard({});
    m_state.feedback = {};
    m_state.panel = desk.view();
}

void DemoTill::showGiftCard()
{
    showTender();
    auto &panel = std::get<TenderPanelView>(m_state.panel);
    panel.methods = methodKeys(sales::TenderMethod::StoreCredit);
    panel.methods[2].name = tenderName(sales::TenderMethod::GiftCard);
    panel.quick.clear();
    panel.explanation = ShopTill::tr("Take %1 off the gift card ending in %2: %3 now, %4 after. Press Enter.")
                            .arg(moneyText(panel.due), isolated(u"4711"), moneyText(Money(5000, Euro)),
                                moneyText(Money(5000, Euro) - panel.due));
    m_state.buffer = {ShopTill::tr("Number of the gift card"), {}};
}

void DemoTill::showGiftCardPanel()
{
    ChoicePanelView view {.title = ShopTill::tr("Gift card ending in %1").arg(isolated(u"4711")),
        .text = ShopTill::tr("Balance %1.").arg(moneyText(Money(1394, Euro))),
        .queryPlaceholder = ShopTill::tr("Amount to put on it"),
        .current = -1};
    for (const qint64 amount : {500, 1000, 2000, 5000})
        view.rows.push_back({Icon::Tag, ShopTill::tr("Put on the card"), {}, amountText(Money(amount, Euro))});
    view.rows.push_back({Icon::Lock, ShopTill::tr("Block"), ShopTill::tr("Nobody can spend it then")});
    m_state.panel = view;
}

void DemoTill::showChanging()
{
    showCard();
    m_state.title = ShopTill::tr("Change payment");
    std::get<TenderPanelView>(m_state.panel).title =
        ShopTill::tr("Payment of receipt %1").arg(isolated(u"B1-T1-2026-000042"));
    m_state.selected = -1;
}

void DemoTill::showChange()
{
    const Money change(3170, Euro);
    m_state.panel = ChangePanelView {.change = change,
        .pieces = isolated(u"1 × 20.00") + u" · "_s + isolated(u"1 × 10.00"),
        .paid = ShopTill::tr("Receipt %1 · Total %2").arg(isolated(u"B1-T1-2026-000042"), moneyText(Money(1830, Euro)))
            + u" · "_s + tenderName(sales::TenderMethod::Cash) + u' ' + moneyText(Money(5000, Euro)),
        .paper = QCoreApplication::translate("mizan::desktop::TillPrinter", "%1 goes to the printer")
            .arg(isolated(u"B1-T1-2026-000042")),
        .canChangePayment = true};
    m_state.rows.clear();
    addUp();
    m_state.feedback = {};
}

void DemoTill::showHeld()
{
    ChoicePanelView view {.title = ShopTill::tr("Held sales")};
    view.rows = {
        {Icon::Hold, m_arabic ? u"مياه معدنية"_s : u"Mineral water"_s,
            ShopTill::tr("%1 · %n line(s)", nullptr, 3).arg(isolated(u"14:05")), amountText(Money(1245, Euro))},
        {Icon::Hold, m_arabic ? u"خبز أسمر"_s : u"Wholemeal bread"_s,
            ShopTill::tr("%1 · %n line(s)", nullptr, 12).arg(isolated(u"13:41")), amountText(Money(8790, Euro))}};
    m_state.panel = view;
}

void DemoTill::showProduct() { m_state.panel = ProductPanelView {u"6291041500213"_s, Euro, {}}; }

void DemoTill::showPin()
{
    m_state.panel = PinPanelView {ShopTill::tr("Approval by %1").arg(isolatedName(m_arabic ? u"هدى"_s : u"Lena"_s)),
        ShopTill::tr("Give a discount of %1.").arg(isolated(u"10 %")), {}};
}

void DemoTill::showFloat(bool counting)
{
    m_state.panel = FloatPanelView {.proposed = Money(20000, Euro), .isCounting = counting};
    m_state.canPay = false;
}

void DemoTill::showSaleDiscount()
{
    Money all = Money::zero(Euro);
    for (CartRow &row : m_state.rows) {
        const Money share(row.total.minor() / 10, Euro);
        const QString words =
            QCoreApplication::translate("mizan::ui::CartRows", "Sale discount %1").arg(amountText(-share));
        row.detail = row.detail.isEmpty() ? words : row.detail + u" · "_s + words;
        row.total -= share;
        all += share;
    }
    m_state.rows[1].detail += u" · "_s + isolatedName(m_arabic ? u"تغليف هدية" : u"Gift wrapped");
    m_state.totals.discount += all;
    m_state.totals.saleDiscount = isolated(QString(QChar(u'\u2212')) + u"10 %"_s);
    m_state.buffer = {ShopTill::tr("Discount on the sale %"), u"10"_s};
    addUp();
    m_state.feedback = {};
}

void DemoTill::showNote()
{
    m_state.panel = ChoicePanelView {.title = ShopTill::tr("Note"),
        .text = ShopTill::tr("Printed under the line on the receipt. Enter keeps it; an empty one is taken off."),
        .queryPlaceholder = ShopTill::tr("Note"),
        .query = m_arabic ? u"تغليف هدية"_s : u"Gift wrapped"_s,
        .rows = {{Icon::Check, ShopTill::tr("Keep the note"), {}, ShopTill::tr("Enter")}}};
    m_state.feedback = {};
}

void DemoTill::showFind()
{
    m_state.panel =
        ChoicePanelView {.title = ShopTill::tr("Find a product"), .queryPlaceholder = ShopTill::tr("Name or code")};
    m_state.feedback = {};
}

void DemoTill::addCustomer()
{
    m_state.customer = {.name = isolatedName(m_arabic ? u"ليلى حداد" : u"Layla Haddad"),
        .isKnown = true,
        .chips = {{Icon::Receipt, ShopTill::tr("Owes %1").arg(amountText(Money(1200, Euro)))},
            {Icon::Cash, ShopTill::tr("Store credit %1").arg(amountText(Money(550, Euro)))}}};
}

void DemoTill::addBlockedCustomer()
{
    const QString name =
        m_arabic ? u"شركة الأفق الجديد للتجارة والمقاولات"_s : u"Alexandra Konstantinidou-Papadopoulou"_s;
    m_state.customer = {.name = isolatedName(name),
        .isKnown = true,
        .chips = {{Icon::Error, ShopTill::tr("Blocked"), ChipMood::Stop},
            {Icon::Receipt,
                ShopTill::tr("Credit %1 of %2").arg(amountText(Money(48000, Euro)), amountText(Money(50000, Euro)))},
            {Icon::Cash, ShopTill::tr("Store credit %1").arg(amountText(Money(550, Euro)))}}};
}

void DemoTill::showCustomers()
{
    addBlockedCustomer();
    ChoicePanelView view {.title = ShopTill::tr("Customer"),
        .queryPlaceholder = ShopTill::tr("Name, or last digits of the phone"),
        .query = m_arabic ? u"ليلى"_s : u"lay"_s};
    view.rows = {{Icon::Close, ShopTill::tr("Walk-in customer"), ShopTill::tr("Takes the customer off the sale")},
        {Icon::Customer, isolatedName(m_arabic ? u"ليلى حداد" : u"Layla Haddad"), phoneText(u"+49 30 5550143"_s)},
        {Icon::Customer, isolatedName(m_arabic ? u"ليلى منصور" : u"Layla Mansour"),
            shortPhoneText(u"+49 30 5550178"_s)},
        {Icon::Customer, isolatedName(m_arabic ? u"ليلى سعيد" : u"Laylani Kealoha-Rothschild")},
        {Icon::Add, ShopTill::tr("New customer…"), ShopTill::tr("Name and phone")}};
    view.current = 1;
    m_state.panel = view;
    m_state.feedback = {};
}

void DemoTill::addOverdueCustomer()
{
    m_state.customer = {.name = isolatedName(m_arabic ? u"ليلى حداد" : u"Layla Haddad"),
        .isKnown = true,
        .chips = {
            {Icon::Receipt,
                ShopTill::tr("Credit %1 of %2").arg(amountText(Money(48000, Euro)), amountText(Money(50000, Euro)))},
            {Icon::Warning, ShopTill::tr("Overdue %1").arg(amountText(Money(12000, Euro))), ChipMood::Stop}}};
}

void DemoTill::showSettling()
{
    addOverdueCustomer();
    const Money owed(48000, Euro);
    std::vector<MethodKey> methods = methodKeys(sales::TenderMethod::Cash);
    methods.pop_back();
    m_state.buffer = {ShopTill::tr("Amount given"), {}};
    m_state.panel = TenderPanelView {.due = owed,
        .quick = quickAmounts(owed),
        .methods = std::move(methods),
        .title = ShopTill::tr("Owed by %1").arg(m_state.customer.name)};
    m_state.feedback = {};
}

void DemoTill::showCreditTerms()
{
    addOverdueCustomer();
    ChoicePanelView view {.title = ShopTill::tr("Credit of %1").arg(m_state.customer.name),
        .text =
            ShopTill::tr("Type an amount or a number of days, then choose what it is. Choosing without a figure takes "
                         "it away."),
        .queryPlaceholder = ShopTill::tr("Amount, or days"),
        .rows = {{Icon::Receipt, ShopTill::tr("Credit limit"), ShopTill::tr("How much may be owed"),
                     amountText(Money(50000, Euro))},
            {Icon::Clock, ShopTill::tr("Days to pay"), ShopTill::tr("After them what is open is overdue"),
                countText(30)},
            {Icon::Lock, ShopTill::tr("Block"), ShopTill::tr("Nothing on account")}},
        .current = -1};
    m_state.panel = view;
    m_state.feedback = {};
}

void DemoTill::showPurchases()
{
    addCustomer();
    ChoicePanelView view {.title = ShopTill::tr("Purchases of %1").arg(m_state.customer.name),
        .text = ShopTill::tr("Enter prints a copy of the receipt.")};
    view.rows = {
        {Icon::Receipt, isolated(u"B1-T1-2026-000042"), isolated(u"21 Nov 2026 14:05"), amountText(Money(1830, Euro))},
        {Icon::Return, isolated(u"B1-T2-2026-000031"), isolated(u"14 Nov 2026 18:40"), amountText(Money(-1299, Euro))},
        {Icon::Receipt, isolated(u"B1-T2-2026-000029"), isolated(u"14 Nov 2026 18:12"),
            amountText(Money(114940, Euro))}};
    m_state.panel = view;
    m_state.feedback = {};
}

void DemoTill::showNewCustomer()
{
    m_state.panel = CustomerPanelView {.id = PartyId {}, .phone = u"+49 30 5550143"_s};
    m_state.feedback = {};
}

} // namespace mizan::test
