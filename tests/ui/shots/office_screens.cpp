// A grocer's list in the language asked for, and the office window over it in each state.
#include "tests/ui/shots/office_screens.h"

#include "core/catalogue/product_record.h"
#include "core/catalogue/save_product.h"
#include "core/devices/print_queue.h"
#include "core/documents/picture_file.h"
#include "core/parties/loyalty_terms.h"
#include "core/sales/sale_queries.h"
#include "tests/support/test_shop.h"
#include "tests/ui/shots/demo_shifts.h"
#include "ui/access/lock_policy_page.h"
#include "ui/access/roles_page.h"
#include "ui/access/users_page.h"
#include "ui/catalogue/import_page.h"
#include "ui/catalogue/product_page.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/form_field.h"
#include "ui/kit/picture_choice.h"
#include "ui/kit/record_table.h"
#include "ui/reports/cashier_page.h"
#include "ui/reports/reports_page.h"
#include "ui/sales/foreign_cash_page.h"
#include "ui/sales/loyalty_page.h"
#include "ui/sales/return_policy_page.h"
#include "ui/shell/display_page.h"
#include "ui/shell/gift_card_page.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/office_window.h"
#include "ui/shell/paper_preview.h"
#include "ui/shell/print_queue_page.h"
#include "ui/shell/printer_page.h"
#include "ui/shell/receipt_page.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/terminal_page.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

struct Article {
    const char16_t *code;
    const char16_t *english;
    const char16_t *arabic;
    qint64 priceMinor;
    const char16_t *barcode;
};

constexpr Article Articles[] = {
    {u"WAT-15", u"Mineral water 1.5 l", u"مياه معدنية 1.5 لتر", 89, u"6291041500213"},
    {u"BRE-01", u"Wholemeal bread, sliced", u"خبز أسمر مقطّع", 349, u"4006381333931"},
    {u"CHO-77", u"Chocolate bar with hazelnuts and sea salt, family size",
        u"لوح شوكولاتة بالبندق وملح البحر، حجم عائلي", 1299, u"5000159461122"},
    {u"TOM-02", u"Tomatoes", u"طماطم", 299, u""},
    {u"BAN-4011", u"Bananas", u"موز", 189, u""},
    {u"SPA-05", u"Spaghetti no. 5", u"معكرونة سباغيتي رقم 5", 159, u"8076809513692"},
    {u"OIL-EV", u"Olive oil, extra virgin", u"زيت زيتون بكر ممتاز", 1149, u"4002971243703"},
    {u"COF-1K", u"Coffee, whole beans 1 kg", u"قهوة حبوب كاملة 1 كغ", 1599, u"7613035040823"},
    {u"BUT-25", u"Butter", u"زبدة", 229, u"4388844146853"},
    {u"PEN-00", u"Fountain pen, gold nib", u"قلم حبر بسن ذهبي", 1249900, u""},
};

class OfficeShot final : public QWidget {
public:
    OfficeShot(const QString &language, int articles)
    {
        const bool arabic = language == u"ar" || language == u"rtl";
        const auto drinks = addCategory(arabic ? u"مشروبات"_s : u"Drinks"_s);
        for (int i = 0; i < articles; ++i)
            add(Articles[i], arabic, i % 3 == 0 ? std::optional(drinks) : std::nullopt);
        m_window = new ui::OfficeWindow(m_shop, m_shop.manager(), {}, m_printer, this);
        m_window->show();
    }
    [[nodiscard]] ui::OfficeWindow &window() const { return *m_window; }
    [[nodiscard]] ui::ProductPage &products() const { return m_window->products(); }
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }
    [[nodiscard]] TestShop &shop() { return m_shop; }
    void openRow(int row) const { products().openProduct(products().model().idAt(row).as<struct ProductTag>()); }

protected:
    void resizeEvent(QResizeEvent *) override { m_window->setGeometry(rect()); }

private:
    CategoryId addCategory(const QString &name)
    {
        const catalogue::Category category {m_shop.newId<CategoryId>(), name};
        const daybook::RecordChange change = catalogue::categoryChange(category);
        daybook::Writing writing(m_shop.shop().daybook());
        writing.append({m_shop.newRequest(), daybook::RecordSetKind, 1, m_shop.today(), m_shop.manager().branch(),
            m_shop.manager().user(), std::nullopt, daybook::recordSetBody(std::span(&change, 1))});
        writing.commit();
        return category.id;
    }
    void add(const Article &article, bool arabic, std::optional<CategoryId> category)
    {
        const ProductId id = m_shop.addProduct({.name = QString::fromUtf16(arabic ? article.arabic : article.english),
            .priceMinor = article.priceMinor,
            .barcode = QString::fromUtf16(article.barcode),
            .costMinor = article.priceMinor * 6 / 10,
            .code = QString::fromUtf16(article.code)});
        if (!category)
            return;
        auto product = catalogue::findProduct(m_shop.connection(), m_shop.currency(), id);
        product->category = category;
        if (!catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), *product}))
            qFatal("the picture's product was refused");
    }

    QTemporaryDir m_folder;
    ui::OfficeOutlets m_printer {
        {[] { return tr("Test print goes to the printer"); }, [] { return tr("Printer ready"); }, [] {}}, {}};
    TestShop m_shop;
    ui::OfficeWindow *m_window = nullptr;
};

Screen office(const QString &name, const QString &state, int articles, const std::function<void(OfficeShot &)> &arrange)
{
    return {name, state, [articles, arrange](const QString &language) -> std::unique_ptr<QWidget> {
                auto shot = std::make_unique<OfficeShot>(language, articles);
                shot->show();
                arrange(*shot);
                QTest::qWait(50); // Counts come from another thread.
                return shot;
            }};
}

/// A grocer's file with two bad rows, at the step where `presses` lead.
void openImport(OfficeShot &shot, const QStringList &presses)
{
    shot.window().openSection(u"import"_s);
    ui::ImportPage &page = shot.window().import();
    QFile file(shot.folder().filePath(u"goods.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the picture's file was not made");
    file.write("Artikelnummer;Bezeichnung;EAN;VK;MwSt;Bestand;Regal\n"
               "K-100;Filterkaffee, gemahlen 500 g;4006381333931;6,49;7;24;A3\n"
               "K-101;Kaffee, ganze Bohne 1 kg;4006381333932;12,99;7;12;A3\n"
               "T-200;\xD8\xB4\xD8\xA7\xD9\x8A \xD8\xA3\xD8\xAE\xD8\xB6\xD8\xB1;;3,29;7;40;A4\n"
               "T-201;Pfefferminztee;;-1,99;7;8;A4\n");
    file.close();
    page.openFile(file.fileName());
    for (const QString &name : presses) {
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->objectName() == name)
                button->click();
        }
        if (!QTest::qWaitFor([&] { return !page.isWorking(); }, 30'000))
            qFatal("the picture's import did not end");
    }
}

/// The subject with this page.
template <class Page>
void openSettings(OfficeShot &shot)
{
    shot.window().openSection(u"settings"_s);
    ui::SettingsPage &settings = shot.window().settings();
    const auto *page = settings.findChild<Page *>();
    for (int subject = 0; !page->isVisible() && subject < settings.subjects(); ++subject)
        settings.openSubject(subject);
}

/// Two tiers, and points that are lost after a year.
void openLoyalty(OfficeShot &shot)
{
    parties::LoyaltyTerms terms(shot.shop().currency());
    terms.perPoint = shot.shop().money(100);
    terms.worth = shot.shop().money(2);
    terms.validDays = 365;
    terms.tiers = {{u"Silver"_s, shot.shop().money(50'000), 150}, {u"Gold"_s, shot.shop().money(200'000), 200}};
    if (!parties::saveLoyaltyTerms(shot.shop(), shot.shop().manager(), {shot.shop().newRequest(), terms}))
        qFatal("the picture's terms were refused");
    shot.window().findChild<ui::LoyaltyPage *>()->reload();
    openSettings<ui::LoyaltyPage>(shot);
}

/// With a logo, two languages and the preview made.
void openReceipts(OfficeShot &shot)
{
    openSettings<ui::ReceiptPage>(shot);
    auto &page = *shot.window().settings().findChild<ui::ReceiptPage *>();
    QImage logo(300, 120, QImage::Format_RGB32);
    logo.fill(Qt::white);
    QPainter painter(&logo);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient shade(0, 0, 300, 0);
    shade.setColorAt(0, Qt::black);
    shade.setColorAt(1, Qt::lightGray);
    painter.setBrush(shade);
    painter.drawEllipse(QRect(4, 4, 292, 112));
    painter.end();
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    page.form().logo().setPicture(*documents::pictureFrom(file, documents::LogoFit));
    QSignalSpy shown(&page.preview(), &ui::PaperPreview::shown);
    Q_EMIT page.form().logo().chosen();
    const auto boxes = page.form().findChildren<QComboBox *>();
    boxes[1]->setCurrentIndex(0);                 // English
    boxes[2]->setCurrentIndex(6);                 // Arabic
    for (int last = -1; last != shown.count();) { // Until no newer one is on its way.
        last = static_cast<int>(shown.count());
        shown.wait(2000);
    }
}

/// The list of shifts, with the report of one of them unless `row` is negative.
void openShifts(OfficeShot &shot, int row)
{
    tradeForAFortnight(shot.shop());
    shot.window().openSection(u"reports"_s);
    ui::ShiftPage &shifts = *shot.window().shifts();
    Q_EMIT shifts.refreshAsked();
    shot.window().refreshStatus();
    if (row >= 0)
        shifts.openShift(shifts.model().idAt(row).as<struct ShiftTag>());
    else
        shifts.table().selectRecord(shifts.model().idAt(1));
}

/// The report by cashier with one of them open, or the events that one of their figures leads to.
void openCashiers(OfficeShot &shot, bool events)
{
    tradeForAFortnight(shot.shop());
    shot.window().openSection(u"reports"_s);
    ui::ReportsPage &reports = *shot.window().reports();
    QSignalSpy shown(&reports.cashiers(), &ui::CashierPage::shown);
    reports.open(ui::ReportsPage::Tab::Cashiers);
    reports.cashiers().setPeriod(ui::Period::AllDays);
    if (!shown.wait(30'000))
        qFatal("the picture's report did not come");
    reports.cashiers().openCashier(reports.cashiers().model().idAt(1));
    if (!events)
        return;
    reports.open(ui::ReportsPage::Tab::Events);
    reports.events().ask({.period = ui::Period::AllDays});
    reports.events().openEvent(reports.events().model().idAt(4));
}

/// Papers of the last sales in each state.
void queuePapers(TestShop &shop)
{
    const devices::FilePort roll {u"/dev/usb/lp0"_s};
    const auto sold = sales::recentSales(shop.connection(), shop.shop().device(), 4);
    int state = 0;
    for (const sales::SaleRow &sale : sold) {
        const auto no = devices::enqueue(shop.connection(), {roll, sale.number.toText(), "paper"}, shop.clock.nowMs());
        shop.connection().run("UPDATE print_job SET state = ?, attempts = 1 WHERE no = ?", state++, no.value_or(0));
    }
}

constexpr int All = static_cast<int>(std::size(Articles));

} // namespace

std::vector<Screen> officeScreens()
{
    return {
        office(u"list-products"_s, u"normal"_s, All,
            [](OfficeShot &shot) { shot.products().table().selectRecord(shot.products().model().idAt(2)); }),
        office(u"list-products"_s, u"rail"_s, All, [](OfficeShot &shot) { shot.window().setView({{}, true}); }),
        office(u"list-empty"_s, u"normal"_s, 0, [](OfficeShot &) {}),
        office(u"list-nomatch"_s, u"normal"_s, All,
            [](OfficeShot &shot) {
                shot.products().filterBar().setSearchText(u"xyz"_s);
                QTest::keyClick(&shot.products().filterBar().searchField(), Qt::Key_Return);
            }),
        office(u"product-detail"_s, u"normal"_s, All, [](OfficeShot &shot) { shot.openRow(1); }),
        office(u"product-detail"_s, u"error"_s, All,
            [](OfficeShot &shot) {
                shot.openRow(1);
                shot.products().takeScan(u"4006381333932"_s);
            }),
        office(
            u"product-new"_s, u"normal"_s, All, [](OfficeShot &shot) { shot.products().startNew(u"5901234123457"_s); }),
        office(u"list-shifts"_s, u"normal"_s, All, [](OfficeShot &shot) { openShifts(shot, -1); }),
        office(u"list-shifts"_s, u"empty"_s, 0, [](OfficeShot &shot) { shot.window().openSection(u"reports"_s); }),
        office(u"shift-detail"_s, u"normal"_s, All, [](OfficeShot &shot) { openShifts(shot, 3); }),
        office(u"shift-detail"_s, u"open"_s, All, [](OfficeShot &shot) { openShifts(shot, 0); }),
        office(u"cashiers"_s, u"normal"_s, All, [](OfficeShot &shot) { openCashiers(shot, false); }),
        office(u"till-events"_s, u"normal"_s, All, [](OfficeShot &shot) { openCashiers(shot, true); }),
        office(u"import-choose"_s, u"normal"_s, 0, [](OfficeShot &shot) { shot.window().openSection(u"import"_s); }),
        office(u"import-columns"_s, u"normal"_s, 0, [](OfficeShot &shot) { openImport(shot, {}); }),
        office(u"import-checked"_s, u"badrows"_s, 0, [](OfficeShot &shot) { openImport(shot, {u"primary"_s}); }),
        office(u"import-done"_s, u"normal"_s, 0,
            [](OfficeShot &shot) { openImport(shot, {u"primary"_s, u"skip-bad"_s, u"primary"_s}); }),
        office(u"printer"_s, u"normal"_s, 0, [](OfficeShot &shot) { openSettings<ui::PrinterPage>(shot); }),
        office(u"printer"_s, u"network"_s, 0,
            [](OfficeShot &shot) {
                openSettings<ui::PrinterPage>(shot);
                shot.window()
                    .settings()
                    .findChild<ui::PrinterPage *>()
                    ->findChildren<QComboBox *>()
                    .front()
                    ->setCurrentIndex(1);
            }),
        office(u"displays"_s, u"normal"_s, All, [](OfficeShot &shot) { openSettings<ui::DisplayPage>(shot); }),
        office(u"print-queue"_s, u"normal"_s, All,
            [](OfficeShot &shot) {
                tradeForAFortnight(shot.shop());
                queuePapers(shot.shop());
                openSettings<ui::PrintQueuePage>(shot);
            }),
        office(u"users"_s, u"normal"_s, 0, [](OfficeShot &shot) { openSettings<ui::UsersPage>(shot); }),
        office(u"gift-cards"_s, u"normal"_s, 0, [](OfficeShot &shot) { openSettings<ui::GiftCardPage>(shot); }),
        office(u"roles-matrix"_s, u"normal"_s, 0, [](OfficeShot &shot) { openSettings<ui::RolesPage>(shot); }),
        office(u"roles-matrix"_s, u"changed"_s, 0,
            [](OfficeShot &shot) {
                openSettings<ui::RolesPage>(shot);
                ui::RoleMatrix &matrix = shot.window().findChild<ui::RolesPage *>()->matrix();
                matrix.cycle(matrix.index(6, 1));
                matrix.setData(matrix.index(matrix.rowCount() - 1, 1), u"10"_s, Qt::EditRole);
            }),
        office(u"return-policy"_s, u"normal"_s, 0, [](OfficeShot &shot) { openSettings<ui::ReturnPolicyPage>(shot); }),
        office(u"foreign-cash"_s, u"normal"_s, 0,
            [](OfficeShot &shot) {
                openSettings<ui::ForeignCashPage>(shot);
                auto *page = shot.window().findChild<ui::ForeignCashPage *>();
                page->findChildren<QAbstractButton *>().front()->click(); // Dollars are taken.
                const auto fields = page->findChildren<QLineEdit *>();
                fields[0]->setText(u"0.9"_s);
                fields[1]->setText(u"1"_s);
                fields[2]->setText(u"2"_s);
                Q_EMIT fields[2]->returnPressed();
            }),
        office(u"lock-policy"_s, u"normal"_s, 0, [](OfficeShot &shot) { openSettings<ui::LockPolicyPage>(shot); }),
        office(u"loyalty"_s, u"normal"_s, All, [](OfficeShot &shot) { openLoyalty(shot); }),
        office(u"card-terminal"_s, u"normal"_s, 0,
            [](OfficeShot &shot) {
                openSettings<ui::TerminalPage>(shot);
                auto *kind = shot.window().findChild<ui::TerminalPage *>()->findChildren<QComboBox *>().front();
                kind->setCurrentIndex(1);
                Q_EMIT kind->activated(1);
            }),
        office(u"receipt-template"_s, u"normal"_s, All, [](OfficeShot &shot) { openReceipts(shot); }),
        office(u"sounds"_s, u"normal"_s, 0, [](OfficeShot &shot) { openSettings<ui::SoundPage>(shot); }),
        office(u"keys"_s, u"normal"_s, 0, [](OfficeShot &shot) { openSettings<ui::KeysPage>(shot); }),
        office(u"appearance"_s, u"normal"_s, 0, [](OfficeShot &shot) { shot.window().openSection(u"settings"_s); }),
    };
}

} // namespace mizan::test
