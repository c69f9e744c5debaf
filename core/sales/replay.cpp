// Rings up the invoices of a file, day by day.
#include "core/sales/replay.h"

#include "core/access/company.h"
#include "core/accounts/country_pack.h"
#include "core/base/named_id.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"
#include "core/sales/close_shift.h"
#include "core/sales/move_cash.h"
#include "core/sales/open_shift.h"
#include "core/sales/record_return.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_product.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/place.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

/// Codes that such files use for what is no article: postage, fees, discounts, samples, manual entries, vouchers.
bool isNoArticle(const QString &code)
{
    static const QStringList Known {
        u"AMAZONFEE"_s, u"B"_s, u"BANK CHARGES"_s, u"C2"_s, u"CRUK"_s, u"D"_s, u"DOT"_s, u"M"_s, u"POST"_s, u"S"_s};
    return Known.contains(code, Qt::CaseInsensitive) || code.startsWith(u"gift_"_s, Qt::CaseInsensitive);
}

struct Article {
    TicketProduct product;
    UnitPrice price;
};

/// What the daybook says of an invoice.
struct Recorded {
    daybook::DocumentNumber number;
    Money amount; ///< Σ of its lines.
};

class Player {
public:
    Player(Shop &shop, const Session &session, const SetClock &setClock, const access::CompanySettings &company,
        TaxClassId taxClass, const ReplayFile &file, const ReplayOptions &options)
        : m_shop(shop)
        , m_session(session)
        , m_setClock(setClock)
        , m_terms(tradeTerms(company))
        , m_currency(company.currency)
        , m_taxClass(taxClass)
        , m_taxes(tax::loadTaxTable(shop.connection()))
        , m_file(file)
        , m_options(options)
        , m_articles(file.codes.size())
    {
    }

    Result<ReplayResult> play();

private:
    Result<void> ringUp(const ReplayInvoice &invoice);
    Result<void> ringUpTicket(const ReplayInvoice &invoice, const std::vector<ReplayLine> &lines);
    void ringUpAdjustment(const ReplayInvoice &invoice, const std::vector<ReplayLine> &lines);
    Result<const Article *> articleOf(const ReplayLine &line);
    Result<Article> makeArticle(const ReplayLine &line);
    Result<void> openDay(qint64 atMs);
    Result<void> closeDay();
    Result<Recorded> record(const Ticket &ticket);
    void count(const ReplayInvoice &invoice, const std::vector<ReplayLine> &lines, Money amount);
    void list(const ReplayInvoice &invoice, const ReplayLine &line, const Refusal &reason);
    void list(const ReplayListed &listed);

    Shop &m_shop;
    const Session &m_session;
    const SetClock &m_setClock;
    TradeTerms m_terms;
    Currency m_currency;
    TaxClassId m_taxClass;
    tax::TaxTable m_taxes;
    const ReplayFile &m_file;
    const ReplayOptions &m_options;
    std::vector<std::optional<Article>> m_articles; ///< By number of the code.
    std::optional<ShiftId> m_shift;
    BusinessDate m_day;
    ReplayResult m_result {sumsOf0(), sumsOf0()};

    [[nodiscard]] ReplaySums sumsOf0() const { return {0, {}, Money::zero(m_currency), Money::zero(m_currency)}; }
};

void addTo(ReplaySums &sums, bool isReturn, Quantity quantity, Money amount)
{
    ++sums.lines;
    sums.units += quantity;
    (isReturn ? sums.returns : sums.sales) += amount;
}

/// The line as a ticket has it: neither counted up with an equal one, since each line of the file is rounded by itself,
/// nor checked here.
TicketLine ticketLine(const ReplayInvoice &invoice, const ReplayLine &line, const Article &article)
{
    TicketLine result {.id = LineId(idFromName(u"replay:line:%1:%2"_s.arg(invoice.number).arg(line.line))),
        .product = article.product,
        .quantity = invoice.isReturn ? -line.quantity : line.quantity,
        .price = line.price};
    if (line.price != article.price)
        result.overrideReason = u"replay"_s;
    return result;
}

Result<ReplayResult> Player::play()
{
    for (const ReplayListed &listed : m_file.listed)
        list(listed);
    if (const auto open = openShiftOf(m_shop.connection(), m_shop.device())) {
        m_shift = open->id;
        m_day = m_session.businessDate(open->openedAtMs);
    }
    qint64 done = 0;
    const auto total = static_cast<qint64>(m_file.invoices.size());
    for (const ReplayInvoice &invoice : m_file.invoices) {
        if (const auto rung = ringUp(invoice); !rung)
            return refuseAs(rung);
        if (m_options.progress && !m_options.progress({++done, total})) {
            m_result.stopped = true;
            break;
        }
    }
    if (const auto closed = closeDay(); !closed)
        return refuseAs(closed);
    return m_result;
}

Result<void> Player::ringUp(const ReplayInvoice &invoice)
{
    std::vector<ReplayLine> tradeLines;
    std::vector<ReplayLine> adjustLines;
    for (const ReplayLine &line : invoice.lines) {
        const bool takesBack = line.quantity < Quantity();
        if (invoice.isReturn && !takesBack)
            list(invoice, line, {rules::ReturnLineMustTakeBack, u"Quantity"_s});
        else if (!invoice.isReturn && takesBack && !line.price.isZero())
            list(invoice, line, {rules::SaleLineMustNotTakeBack, u"Quantity"_s});
        else if (line.price.isNegative())
            list(invoice, line, {rules::PriceMustNotBeNegative, u"UnitPrice"_s, {{"price", line.price}}});
        else if (!invoice.isReturn && takesBack)
            adjustLines.push_back(line);
        else
            tradeLines.push_back(line);
    }
    m_setClock(invoice.atMs);
    if (!adjustLines.empty())
        ringUpAdjustment(invoice, adjustLines);
    return tradeLines.empty() ? Result<void>() : ringUpTicket(invoice, tradeLines);
}

Result<void> Player::ringUpTicket(const ReplayInvoice &invoice, const std::vector<ReplayLine> &lines)
{
    Ticket ticket {.id = SaleId(idFromName(u"replay:sale:"_s + invoice.number)),
        .currency = m_currency,
        .mode = invoice.isReturn ? TicketMode::Return : TicketMode::Sale};
    std::vector<ReplayLine> taken;
    for (const ReplayLine &line : lines) {
        const auto article = articleOf(line);
        if (!article) {
            list(invoice, line, article.error());
            continue;
        }
        ticket.lines.push_back(ticketLine(invoice, line, **article));
        taken.push_back(line);
    }
    if (taken.empty())
        return {};
    if (!m_shop.daybook().find(ticket.id.as<FactTag>())) {
        if (const auto opened = openDay(invoice.atMs); !opened)
            return opened;
    }
    const auto recorded = record(ticket);
    if (recorded) {
        if (m_options.onRecorded)
            m_options.onRecorded(invoice.number, recorded->number);
        count(invoice, taken, recorded->amount);
        ++(invoice.isReturn ? m_result.returns : m_result.sales);
        return {};
    }
    for (const ReplayLine &line : taken)
        list(invoice, line, recorded.error());
    return {};
}

/// As the daybook has it now.
Result<Recorded> Player::record(const Ticket &ticket)
{
    if (ticket.mode == TicketMode::Return) {
        const auto returned = recordReturn(m_shop, m_session, {ticket, u"replay"_s});
        if (!returned)
            return refuseAs(returned);
        return Recorded {returned->number, returned->amount};
    }
    const auto totals = ticketTotals(ticket, m_terms);
    if (!totals)
        return refuseAs(totals);
    const auto sold = recordSale(m_shop, m_session, {ticket, {{TenderMethod::Cash, totals->cashTotal()}}});
    if (!sold)
        return refuseAs(sold);
    return Recorded {sold->number, sold->amount};
}

void Player::ringUpAdjustment(const ReplayInvoice &invoice, const std::vector<ReplayLine> &lines)
{
    for (const ReplayLine &line : lines) {
        const auto article = articleOf(line);
        if (!article) {
            list(invoice, line, article.error());
            continue;
        }
        const QString &description = m_file.descriptions[static_cast<std::size_t>(line.description)];
        const auto adjusted = stock::adjustStock(m_shop, m_session,
            {FactId(idFromName(u"replay:adjust:%1:%2"_s.arg(invoice.number).arg(line.line))),
                stock::branchPlace(m_session.branch()), stock::AdjustReason::Correction,
                description.isEmpty() ? invoice.number : description.left(100),
                {{(*article)->product.id, line.quantity}}});
        if (!adjusted) {
            list(invoice, line, adjusted.error());
            continue;
        }
        count(invoice, {line}, Money::zero(m_currency));
        ++m_result.adjustments;
    }
}

Result<const Article *> Player::articleOf(const ReplayLine &line)
{
    std::optional<Article> &article = m_articles[static_cast<std::size_t>(line.code)];
    if (!article) {
        auto made = makeArticle(line);
        if (!made)
            return refuseAs(made);
        article = *std::move(made);
    }
    return &*article;
}

Result<Article> Player::makeArticle(const ReplayLine &line)
{
    const QString &code = m_file.codes[static_cast<std::size_t>(line.code)];
    auto known = catalogue::findByCode(m_shop.connection(), m_currency, code);
    if (!known) {
        const QString &description = m_file.descriptions[static_cast<std::size_t>(line.description)];
        const catalogue::Product product {.id = m_shop.ids().make<ProductId>(),
            .code = code,
            .name = (description.isEmpty() ? code : description).left(catalogue::LongestName),
            .kind = isNoArticle(code) ? catalogue::ProductKind::Other : catalogue::ProductKind::Goods,
            .unit = catalogue::pieceUnit().id,
            .taxClass = m_taxClass,
            .price = line.price,
            .cost = UnitPrice(0, m_currency)};
        const auto saved = catalogue::saveProduct(m_shop, m_session, {m_shop.ids().make<FactId>(), product});
        if (!saved)
            return refuseAs(saved);
        ++m_result.newProducts;
        known = catalogue::findById(m_shop.connection(), m_currency, product.id);
    }
    auto snapshot = ticketProduct(*known, m_taxes);
    if (!snapshot)
        return refuseAs(snapshot);
    return Article {*std::move(snapshot), known->product.price};
}

Result<void> Player::openDay(qint64 atMs)
{
    const BusinessDate day = m_session.businessDate(atMs);
    if (m_shift && m_day == day)
        return {};
    if (const auto closed = closeDay(); !closed)
        return closed;
    m_setClock(atMs);
    const auto opened = openShift(m_shop, m_session, {m_shop.ids().make<ShiftId>(), {}});
    if (!opened)
        return refuseAs(opened);
    m_shift = opened->id;
    m_day = day;
    ++m_result.shifts;
    return {};
}

/// The drawer is taken to hold what it should; where more was paid back than was there, that came from the safe.
Result<void> Player::closeDay()
{
    if (!m_shift)
        return {};
    const auto report = xReport(m_shop.connection(), *m_shift, m_shop.clock().nowMs(), m_session.user());
    Money expected = report->expectedCash;
    if (expected.isNegative()) {
        const auto moved = moveCash(m_shop, m_session,
            {m_shop.ids().make<FactId>(), CashDirection::In, CashPurpose::Safe, -expected,
                u"replay: paid back more than was taken"_s});
        if (!moved)
            return refuseAs(moved);
        expected = Money::zero(m_currency);
    }
    const auto closed = closeShift(m_shop, m_session,
        {.id = m_shop.ids().make<FactId>(),
            .shift = *m_shift,
            .firstCount = {{{1, expected.minor()}}},
            .leftInDrawer = Money::zero(m_currency)});
    if (!closed)
        return refuseAs(closed);
    m_shift.reset();
    return {};
}

void Player::count(const ReplayInvoice &invoice, const std::vector<ReplayLine> &lines, Money amount)
{
    for (const ReplayLine &line : lines)
        addTo(m_result.rungUp, invoice.isReturn, line.quantity, Money::zero(m_currency));
    (invoice.isReturn ? m_result.rungUp.returns : m_result.rungUp.sales) += amount;
}

void Player::list(const ReplayInvoice &invoice, const ReplayLine &line, const Refusal &reason)
{
    list({line.line, invoice.number, m_file.codes[static_cast<std::size_t>(line.code)], invoice.isReturn, line.quantity,
        line.amount, reason});
}

void Player::list(const ReplayListed &listed)
{
    addTo(m_result.listed, listed.isReturn, listed.quantity, listed.amount);
    if (m_options.onListed)
        m_options.onListed(listed);
}

} // namespace

Result<ReplayResult> replay(
    Shop &shop, const Session &session, const SetClock &setClock, QIODevice &file, const ReplayOptions &options)
{
    for (const access::Right right : {access::Right::RecordSale, access::Right::ReturnWithoutReceipt,
             access::Right::OverridePrice, access::Right::OpenShift, access::Right::CloseShift, access::Right::MoveCash,
             access::Right::EditProduct, access::Right::AdjustStock}) {
        if (const auto held = access::require(session, right); !held)
            return refuseAs(held);
    }
    const access::CompanySettings company = access::companySettings(shop.connection()).value();
    const auto pack = accounts::loadCountryPack(company.country);
    if (!pack)
        return refuseAs(pack);
    const auto invoices = readReplayFile(file, company.currency, session.businessDay().timeZone);
    if (!invoices)
        return refuseAs(invoices);
    return Player(shop, session, setClock, company, tax::taxClassId(pack->standardClass), *invoices, options).play();
}

} // namespace mizan::sales
