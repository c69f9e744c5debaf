// From a recorded sale to a job in the queue.
#include "app/desktop/till_printer.h"

#include "core/access/company.h"
#include "core/base/clock.h"
#include "core/daybook/shop.h"
#include "core/devices/escpos.h"
#include "core/documents/hand_over_paper.h"
#include "core/documents/paper_parts.h"
#include "core/documents/paper_words.h"
#include "core/documents/promise_papers.h"
#include "core/documents/receipt_document.h"
#include "core/documents/sale_papers.h"
#include "core/documents/z_report_document.h"
#include "core/sales/order_facts.h"
#include "core/sales/settlement_facts.h"
#include "ui/kit/task.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace mizan::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 JobsLookedAt = 50;
constexpr int AskEveryMs = 20'000;

} // namespace

TillPrinter::TillPrinter(Shop &shop, const QString &address, bool isTraining, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_address(address)
    , m_isTraining(isTraining)
{
    connect(&m_asking, &QTimer::timeout, this, [this] {
        if (m_printer && m_worker)
            m_worker->askStatus(*m_printer);
    });
    m_asking.start(AskEveryMs);
    reload();
}

void TillPrinter::reload()
{
    m_printer.reset();
    m_status.reset();
    m_problem.clear();
    auto printer = devices::receiptPrinter(m_shop.connection());
    if (printer && !m_address.isEmpty()) {
        const auto given = devices::printerAddressFrom(m_address);
        if (given)
            printer->address = *given;
        else
            printer = refuseAs(given);
    }
    if (!printer) {
        m_problem = ui::sentenceFor(printer.error());
        return;
    }
    if (!printer->address)
        return;
    if (!m_fonts) {
        const auto fonts = documents::FontSet::ofSystem();
        if (!fonts) {
            m_problem = ui::sentenceFor(fonts.error());
            return;
        }
        m_fonts = *fonts;
    }
    m_printer = printer->address;
    m_roll = printer->roll;
    startWorker();
    m_worker->askStatusAgain(*m_printer);
}

/// The one worker of this run: each job names its own printer, so another setting needs no other worker, and nobody
/// waits for a printer that is away.
void TillPrinter::startWorker()
{
    if (m_worker)
        return;
    devices::PrintWorkerSettings settings;
    settings.jobChanged = [this](const devices::PrintJob &) {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT stateChanged(); }, Qt::QueuedConnection);
    };
    settings.statusAnswered = [this](const QString &printer, const std::optional<devices::PrinterStatus> &status) {
        QMetaObject::invokeMethod(this, [this, printer, status] { noteStatus(printer, status); }, Qt::QueuedConnection);
    };
    const store::FileLocation where = m_shop.connection().location(store::Access::Write);
    m_worker =
        std::make_unique<devices::PrintWorker>([where] { return store::Connection::open(where); }, std::move(settings));
}

TillPrinter::~TillPrinter() = default;

documents::Wording TillPrinter::wording() const
{
    const auto till = access::tillOfDevice(m_shop.connection(), m_shop.device());
    return documents::wordingOf(access::receiptTemplate(m_shop.connection(), till ? till->branch : BranchId()));
}

QString TillPrinter::printReceipt(SaleId sale, qint64 copy)
{
    const auto detail = sales::findSale(m_shop.connection(), sale);
    if (!detail)
        return {};
    const documents::Wording words = wording();
    return print({detail->sale.number.toText(),
        documents::receiptDocument(documents::receiptOf(m_shop, *detail, words, copy), words)});
}

QString TillPrinter::printGiftReceipt(SaleId sale)
{
    const auto detail = sales::findSale(m_shop.connection(), sale);
    if (!detail)
        return {};
    const documents::Wording words = wording();
    return print({tr("Gift receipt %1").arg(detail->sale.number.toText()),
        documents::receiptDocument(documents::giftReceiptOf(m_shop, *detail, words), words)});
}

QString TillPrinter::printGiftCard(SaleId sale, const payments::GiftCardRef &card, const QString &number)
{
    const auto detail = sales::findSale(m_shop.connection(), sale);
    if (!detail)
        return {};
    const documents::Wording words = wording();
    return print({words.giftCard.section(documents::SecondLanguage, 0, 0) + QStringLiteral(" **** ") + card.lastFour,
        documents::giftCardDocument(documents::giftCardPaperOf(m_shop, *detail, card, number, words), words)});
}

QString TillPrinter::printSettlement(FactId payment, qint64 copy)
{
    const auto fact = m_shop.daybook().find(payment);
    const auto settled = fact ? sales::readSettlement(*fact) : std::nullopt;
    if (!settled)
        return {};
    const documents::Wording words = wording();
    return print({settled->number.toText(),
        documents::settlementDocument(documents::settlementPaperOf(m_shop, *settled, words, copy), words)});
}

QString TillPrinter::printOrder(FactId document, qint64 copy)
{
    const auto fact = m_shop.daybook().find(document);
    if (!fact)
        return {};
    const auto paid = sales::readOrderPayment(*fact);
    const auto cancelled = sales::readCancellation(*fact);
    const sales::OrderId id = paid ? paid->order : cancelled ? cancelled->order : document.as<sales::SaleOrderTag>();
    const auto order = sales::findOrder(m_shop.connection(), id);
    if (!order)
        return {};
    const documents::Wording words = wording();
    documents::OrderPaper paper = documents::orderPaperOf(m_shop, *order, words, copy);
    if (paid) {
        paper.payment = documents::orderPaymentOf(*paid, words);
        paper.held = paid->held; // As it was then: a copy says the same.
        paper.left = paid->left;
    } else if (cancelled) {
        paper.payment = documents::orderPaymentOf(*cancelled, words);
        paper.kept = cancelled->fee;
    }
    return print({paper.number, documents::orderDocument(paper, words)});
}

QString TillPrinter::printQuotation(FactId quotation, qint64 copy)
{
    const auto detail = sales::findQuotation(m_shop.connection(), quotation.as<sales::QuotationTag>());
    if (!detail)
        return {};
    const documents::Wording words = wording();
    return print({detail->quotation.number.toText(),
        documents::receiptDocument(documents::quotationPaperOf(m_shop, *detail, words, copy), words)});
}

QString TillPrinter::printHandOver(FactId document, qint64 copy)
{
    const auto handed = sales::findHandOver(m_shop.connection(), document);
    if (!handed)
        return {};
    const documents::Wording words = wording();
    return print({handed->number.toText(),
        documents::handOverDocument(documents::handOverPaperOf(m_shop, *handed, words, copy), words)});
}

QString TillPrinter::printDraft(const sales::Ticket &ticket, const sales::PrintedDraft &draft, const Session &session)
{
    const documents::Wording words = wording();
    return print({draft.number.toText(),
        documents::receiptDocument(documents::draftPaperOf(m_shop, session, ticket, draft, words), words)});
}

QString TillPrinter::printZ(const sales::ShiftReport &report, qint64 copy)
{
    const documents::Wording wording; // For who reads the screens.
    const QString title = report.number ? report.number->toText() : tr("X report");
    return print({title, documents::zReportDocument(documents::zReportOf(m_shop, report, wording, copy), wording)});
}

QString TillPrinter::printTest()
{
    using namespace documents;
    Document document {.title = tr("Test print"), .blocks = {}};
    document.blocks.push_back(Paragraph {tr("Test print"), Role::Title, Align::Centre});
    document.blocks.push_back(Separator {});
    document.blocks.push_back(
        Paragraph {tr("If both edges of the line above are on the paper, the paper is set right."), Role::Body});
    document.blocks.push_back(Paragraph {u"ABC abc 0123456789 \u20AC äöüßéñ\nسعر · מחיר · मूल्य"_s, Role::Body});
    document.blocks.push_back(Separator {});
    return print({document.title, document});
}

QString TillPrinter::print(Paper paper)
{
    if (!m_printer)
        return m_problem.isEmpty() ? tr("No printer is set up; nothing was printed.") : m_problem;
    if (m_isTraining)
        documents::markAsTraining(paper.document, wording());
    const auto bytes = std::make_shared<QByteArray>();
    auto task = std::make_unique<ui::Task>(
        [bytes, document = std::move(paper.document), fonts = m_fonts, roll = m_roll](
            ui::TaskControl &) { *bytes = devices::escPosOf(document, devices::profileOf(roll), fonts); });
    ui::Task *running = task.get();
    connect(running, &ui::Task::finished, this,
        [this, running, bytes, title = paper.title] { finishPaper(running, title, *bytes); });
    m_layouts.push_back(std::move(task));
    running->start();
    return tr("%1 goes to the printer").arg(ui::isolated(paper.title));
}

void TillPrinter::finishPaper(ui::Task *task, const QString &title, const QByteArray &bytes)
{
    if (m_printer && !devices::enqueue(m_shop.connection(), {*m_printer, title, bytes}, m_shop.clock().nowMs()))
        qWarning("the print queue did not take %s", qPrintable(title));
    if (m_worker)
        m_worker->wake();
    Q_EMIT stateChanged();
    const auto found = std::ranges::find(m_layouts, task, &std::unique_ptr<ui::Task>::get);
    found->release()->deleteLater(); // It is telling us this very moment.
    m_layouts.erase(found);
}

void TillPrinter::tryAgain()
{
    if (m_worker)
        m_worker->tryAgainNow();
    Q_EMIT stateChanged();
}

void TillPrinter::openDrawer()
{
    if (m_printer && !m_isTraining)
        m_worker->openDrawer(*m_printer);
}

void TillPrinter::noteStatus(const QString &printer, const std::optional<devices::PrinterStatus> &status)
{
    if (!m_printer || devices::textOf(*m_printer) != printer || status == m_status)
        return;
    const bool wasStuck = m_status && !m_status->canPrint();
    m_status = status;
    if (wasStuck && status && status->canPrint())
        m_worker->tryAgainNow(); // Somebody put paper in: what waits is not kept waiting.
    Q_EMIT stateChanged();
}

std::optional<TillPrinter::State> TillPrinter::toldState() const
{
    if (!m_status)
        return std::nullopt;
    if (m_status->coverOpen)
        return State {tr("Printer's cover is open"), false};
    if (m_status->roll == devices::RollLeft::None)
        return State {tr("Printer has no paper"), false};
    if (m_status->hasError)
        return State {tr("Printer needs a look"), false};
    if (m_status->isOffline)
        return State {tr("Printer is offline"), false};
    if (m_status->roll == devices::RollLeft::NearEnd)
        return State {tr("Paper low"), false};
    return std::nullopt;
}

TillPrinter::State TillPrinter::state()
{
    if (!m_printer)
        return {m_problem.isEmpty() ? tr("No printer") : m_problem, m_problem.isEmpty()};
    if (const auto told = toldState())
        return *told;
    const auto jobs = devices::printJobs(m_shop.connection(), JobsLookedAt);
    const auto count = [&](devices::PrintState state) {
        return static_cast<int>(std::ranges::count(jobs, state, &devices::PrintJob::state));
    };
    if (const int failed = count(devices::PrintState::Failed); failed > 0)
        return {tr("%n not printed", nullptr, failed), false};
    const auto away = std::ranges::find_if(jobs,
        [](const devices::PrintJob &job) { return job.state == devices::PrintState::Waiting && job.attempts > 0; });
    if (away != jobs.end())
        return {tr("Printer not answering"), false};
    return {tr("Printer ready"), true};
}

} // namespace mizan::desktop
