// The steps of the shift, and the hands that play them.
#include "app/desktop/play_shift.h"

#include "core/access/company.h"
#include "core/base/clock.h"
#include "core/catalogue/gtin.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"
#include "core/documents/document_layout.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/receipt_document.h"
#include "core/documents/sale_papers.h"
#include "core/documents/z_report_document.h"
#include "core/sales/shift_queries.h"
#include "ui/kit/cash_values.h"
#include "ui/kit/denomination_counter.h"
#include "ui/sales/close_shift_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSaveFile>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <cstdio>

namespace mizan::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookMs = 50; ///< Between two looks at whether a step has worked.
constexpr int PatienceMs = 30'000;
constexpr quint64 TypingMs = 120; ///< Between a person's keys.
constexpr quint64 ScannerMs = 5;  ///< Between a scanner's.

bool isRightToLeft(const QString &name)
{
    return std::ranges::any_of(
        name, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool writePdf(const QString &path, const documents::Document &document)
{
    const auto fonts = documents::FontSet::ofSystem();
    return fonts
        && writeFile(path, documents::pdfOf(documents::layOut(document, documents::Paper::receipt80(), *fonts)));
}

} // namespace

PlayShift::PlayShift(Shop &shop, ui::TillWindow &till, ShiftToPlay request, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_till(till)
    , m_request(std::move(request))
{
    m_clock.start();
}

void PlayShift::start()
{
    if (!m_request.folder.mkpath(u"screens"_s)) {
        Q_EMIT finished(u"the folder %1 cannot be made"_s.arg(m_request.folder.path()));
        return;
    }
    if (!chooseCodes()) {
        Q_EMIT finished(u"the shop has fewer than three products with barcodes"_s);
        return;
    }
    addOpening();
    addSale();
    addHoldAndRecall();
    addReturn();
    addClosing();
    QTimer::singleShot(LookMs, this, [this] { playNext(); });
}

bool PlayShift::chooseCodes()
{
    const auto company = access::companySettings(m_shop.connection());
    QStringList others;
    QStringList rightToLeft;
    for (const auto &row : catalogue::listProducts(m_shop.connection(), company->currency, {}).rows) {
        const auto product = catalogue::findProduct(m_shop.connection(), company->currency, row.id);
        if (!product || product->barcodes.empty())
            continue;
        const auto scanned = catalogue::findById(m_shop.connection(), company->currency, row.id);
        if (!scanned || scanned->unitDecimals > 0) // What is weighed asks for its weight, and this shift is in a hurry.
            continue;
        (isRightToLeft(row.name) ? rightToLeft : others) += catalogue::shownBarcode(product->barcodes.front().code);
    }
    m_codes = (rightToLeft.first(std::min<qsizetype>(1, rightToLeft.size())) + others)
                  .first(std::min<qsizetype>(3, rightToLeft.size() + others.size()));
    std::ranges::reverse(m_codes);
    return m_codes.size() == 3;
}

void PlayShift::addOpening()
{
    m_steps.push_back({u"lock"_s, [] {}, [this] { return m_till.isLocked(); }});
    m_steps.push_back({u"signed-in"_s,
        [this] {
            type(m_request.pin);
            press(Qt::Key_Return);
        },
        [this] { return m_till.till() && !m_till.isLocked(); }});
    m_steps.push_back({u"shift-open"_s, [] {}, [this] { return shows<ui::FloatPanelView>(); }});
    m_steps.push_back({u"till-empty"_s, [this] { press(Qt::Key_Return); },
        [this] {
            const auto open = sales::openShiftOf(m_shop.connection(), m_shop.device());
            m_shift = open ? open->id : ShiftId {};
            return open && shows<ui::KeysPanel>();
        }});
}

void PlayShift::addSale()
{
    m_steps.push_back({u"till-lines"_s,
        [this] {
            for (const QString &code : m_codes)
                scan(code);
            scan(m_codes.front()); // A repeated code is a repeated item.
        },
        [this] { return state().rows.size() == 3 && state().rows.front().quantity == Quantity::units(2); }});
    m_steps.push_back(
        {u"tender-cash"_s, [this] { press(Qt::Key_F12); }, [this] { return shows<ui::TenderPanelView>(); }});
    m_steps.push_back({u"change"_s,
        [this] {
            type(u"100"_s);
            press(Qt::Key_Return);
        },
        [this] {
            const auto *change = std::get_if<ui::ChangePanelView>(&state().panel);
            keepReceipt();
            return change && change->change > Money::zero(change->change.currency()) && !m_receipt.isEmpty();
        }});
}

void PlayShift::addHoldAndRecall()
{
    m_steps.push_back({u"held"_s,
        [this] {
            scan(m_codes.at(1)); // Begins the next sale.
            press(Qt::Key_F7);
        },
        [this] { return state().rows.empty() && state().held == 1; }});
    m_steps.push_back({u"recall"_s, [this] { press(Qt::Key_F7, Qt::ShiftModifier); },
        [this] { return shows<ui::ChoicePanelView>(); }});
    m_steps.push_back({u"recalled"_s, [this] { press(Qt::Key_Return); },
        [this] { return state().rows.size() == 1 && state().held == 0; }});
    m_steps.push_back({u"tender-split"_s,
        [this] {
            press(Qt::Key_F12);
            type(u"1"_s);
            press(Qt::Key_F3); // By card, on a terminal of its own.
            press(Qt::Key_Return);
        },
        [this] { return state().payments.size() == 1; }});
    m_steps.push_back({u"exact-cash"_s, [this] { press(Qt::Key_Return); }, // The rest.
        [this] { return shows<ui::ChangePanelView>(); }});
}

void PlayShift::addReturn()
{
    m_steps.push_back({u"return-lines"_s, [this] { scan(m_receipt); }, [this] { return state().banner.has_value(); }});
    m_steps.push_back(
        {u"return-reason"_s, [this] { scan(m_codes.front()); }, [this] { return shows<ui::ChoicePanelView>(); }});
    m_steps.push_back(
        {u"till-return"_s, [this] { press(Qt::Key_Return); }, [this] { return state().rows.size() == 1; }});
    m_steps.push_back({u"refund"_s,
        [this] {
            press(Qt::Key_F12);
            press(Qt::Key_Return);
        },
        [this] { return shows<ui::ChangePanelView>(); }});
}

void PlayShift::addClosing()
{
    const auto at = [this](ui::CloseShiftPage::Step step) {
        const auto *page = m_till.findChild<ui::CloseShiftPage *>();
        return page && page->currentStep() == step;
    };
    using CloseStep = ui::CloseShiftPage::Step;
    m_steps.push_back({u"close-open-items"_s,
        [this] {
            press(Qt::Key_Return);
            press(Qt::Key_F10);
            press(Qt::Key_6, Qt::NoModifier, u"6"_s);
        },
        [at] { return at(CloseStep::OpenItems); }});
    m_steps.push_back({u"close-count"_s, [this] { pressNext(); }, [at] { return at(CloseStep::Count); }});
    m_steps.push_back({u"close-counted"_s, [this] { countDrawer(); }, [at] { return at(CloseStep::Count); }});
    m_steps.push_back({u"close-difference"_s, [this] { pressNext(); },
        [at] { return at(CloseStep::Difference) || at(CloseStep::Deposit); }});
    m_steps.push_back({u"close-deposit"_s,
        [this, at] {
            if (at(CloseStep::Difference))
                pressNext();
        },
        [at] { return at(CloseStep::Deposit); }});
    m_steps.push_back({u"close-done"_s, [this] { pressNext(); },
        [this, at] {
            keepZReport();
            return at(CloseStep::Done) && sales::zReport(m_shop.connection(), m_shift).has_value();
        }});
    m_steps.push_back({u"locked"_s, [this] { pressNext(); }, [this] { return m_till.isLocked(); }});
}

void PlayShift::playNext()
{
    if (m_at == m_steps.size()) {
        Q_EMIT finished({});
        return;
    }
    m_steps[m_at].act();
    m_sinceAct.start();
    QTimer::singleShot(LookMs, this, [this] { lookAgain(); });
}

void PlayShift::lookAgain()
{
    const Step &step = m_steps[m_at];
    const bool worked = step.worked();
    if (!worked && m_sinceAct.elapsed() < PatienceMs) {
        QTimer::singleShot(LookMs, this, [this] { lookAgain(); });
        return;
    }
    keepPicture(u"%1-%2"_s.arg(m_at + 1, 2, 10, QChar(u'0')).arg(step.name));
    ++m_at;
    if (!worked) {
        Q_EMIT finished(u"step %1 (%2) did not do what it should"_s.arg(m_at).arg(step.name));
        return;
    }
    std::printf("%s: %s\n", qPrintable(step.name), qPrintable(whatIsShown()));
    std::fflush(stdout);
    if (step.name != m_request.until)
        playNext();
}

QString PlayShift::whatIsShown() const
{
    if (m_till.isLocked())
        return u"locked"_s;
    const auto *closing = m_till.findChild<ui::CloseShiftPage *>();
    if (closing && closing->isVisible())
        return u"closing, step %1, counted %2"_s.arg(static_cast<int>(closing->currentStep()) + 1)
            .arg(closing->findChild<ui::DenominationCounter *>()->total().toPlainText());
    QStringList rows;
    for (const ui::CartRow &row : state().rows)
        rows += row.quantity.toDecimal() + u" × "_s + row.code;
    QString shown = u"%1; held %2; total %3"_s.arg(rows.isEmpty() ? u"no lines"_s : rows.join(u", "_s))
                        .arg(state().held)
                        .arg(state().totals.total.toPlainText());
    for (const ui::PaymentRow &payment : state().payments)
        shown += u"; paid "_s + payment.amount.toPlainText();
    return shown;
}

void PlayShift::keepPicture(const QString &name) const
{
    if (!m_till.grab().save(m_request.folder.filePath(u"screens/%1.png"_s.arg(name))))
        qWarning("the picture %s was not kept", qPrintable(name));
}

void PlayShift::keepReceipt()
{
    const auto sale = sales::lastSale(m_shop.connection(), m_shop.device());
    if (!sale)
        return;
    const documents::Wording wording;
    if (writePdf(m_request.folder.filePath(u"receipt.pdf"_s),
            documents::receiptDocument(documents::receiptOf(m_shop, *sale, wording), wording)))
        m_receipt = sale->sale.number.toText();
}

void PlayShift::keepZReport()
{
    const documents::Wording wording;
    if (const auto report = sales::zReport(m_shop.connection(), m_shift))
        writePdf(m_request.folder.filePath(u"z-report.pdf"_s),
            documents::zReportDocument(documents::zReportOf(m_shop, *report, wording), wording));
}

void PlayShift::send(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        event.setTimestamp(m_eventMs);
        QCoreApplication::sendEvent(m_till.windowHandle(), &event);
    }
}

void PlayShift::press(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    m_eventMs = std::max<quint64>(m_eventMs + TypingMs, static_cast<quint64>(m_clock.elapsed()));
    send(key, modifiers, key == Qt::Key_Return ? u"\r"_s : text);
}

void PlayShift::type(const QString &text)
{
    for (const QChar c : text)
        press(static_cast<Qt::Key>(c.toUpper().unicode()), Qt::NoModifier, c);
}

void PlayShift::scan(const QString &code)
{
    m_eventMs = std::max<quint64>(m_eventMs + TypingMs, static_cast<quint64>(m_clock.elapsed()));
    for (const QChar c : code) {
        send(c.toUpper().unicode(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, c);
        m_eventMs += ScannerMs;
    }
    send(Qt::Key_Return, Qt::NoModifier, u"\r"_s);
}

void PlayShift::countDrawer()
{
    auto *counter = m_till.findChild<ui::CloseShiftPage *>()->findChild<ui::DenominationCounter *>();
    const auto report = sales::xReport(m_shop.connection(), m_shift, m_shop.clock().nowMs(), {});
    if (!counter || !report)
        return;
    const auto denominations = ui::denominationsOf(report->currency);
    const auto pieces = ui::piecesOf(report->expectedCash);
    std::vector<Money> values = denominations.notes;
    values.insert(values.end(), denominations.coins.begin(), denominations.coins.end());
    counter->focusFirst();
    for (const Money value : values) { // Enter moves down.
        const auto piece = std::ranges::find(pieces, value, &ui::ChangePiece::value);
        if (piece != pieces.end())
            type(QString::number(piece->count));
        press(Qt::Key_Return);
    }
}

void PlayShift::pressNext()
{
    for (QPushButton *button : m_till.findChild<ui::CloseShiftPage *>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->objectName() == u"next") {
            button->click();
            return;
        }
    }
}

} // namespace mizan::desktop
