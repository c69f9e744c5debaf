// What the till shows, and what every part of it needs: faults, words, sounds, keys.
#include "ui/sales/shop_till.h"

#include "core/base/assertion.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "core/store/fault.h"
#include "ui/sales/cart_rows.h"
#include "ui/sales/till_parts.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int FeedbackMs = 2000;
constexpr int ClockMs = 5000;

access::CompanySettings companyOf(Shop &shop)
{
    auto company = access::companySettings(shop.connection());
    MIZAN_ASSERT(company.has_value());
    return *company;
}

} // namespace

ShopTill::ShopTill(Shop &shop, Session session, TillOutlets outlets, QObject *parent)
    : TillModel(parent)
    , m_shop(shop)
    , m_session(std::move(session))
    , m_outlets(std::move(outlets))
    , m_company(companyOf(shop))
    , m_terms(sales::tradeTerms(m_company))
    , m_taxes(tax::loadTaxTable(shop.connection()))
    , m_desk(shop, m_session.device(), m_terms.currency)
    , m_state {.currency = m_terms.currency,
          .title = tr("Sale"),
          .totals = {.total = Money::zero(m_terms.currency),
              .discount = Money::zero(m_terms.currency),
              .tax = Money::zero(m_terms.currency),
              .rounding = Money::zero(m_terms.currency)}}
    , m_cards(m_outlets.card)
    , m_parts(std::make_unique<TillParts>(*this))
{
    m_feedbackEnd.setSingleShot(true);
    connect(&m_feedbackEnd, &QTimer::timeout, this, [this] {
        m_state.feedback = {};
        Q_EMIT TillModel::changed();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        const QString now = timeText(m_shop.clock().nowMs(), m_session.businessDay().timeZone);
        if (now != m_state.clock) {
            m_state.clock = now;
            Q_EMIT TillModel::changed();
        }
    });
    m_minute.start(ClockMs);
    if (const auto &original = ticket().original) {
        if (auto sale = sales::findSale(m_shop.connection(), original->id))
            m_receipt = ReturnedReceipt {*std::move(sale)};
    }
    reload();
}

ShopTill::~ShopTill() = default;

void ShopTill::reload()
{
    guarded([this] {
        m_company = companyOf(m_shop);
        m_terms = sales::tradeTerms(m_company);
        m_taxes = tax::loadTaxTable(m_shop.connection());
        m_quick.showFor(m_session.branch(), m_session.device());
        dropApproval(); // What was asked of another person went with the page.
        if (m_cards.waited()) {
            showCard(); // The terminal still works, whoever works here now.
            return;
        }
        if (!ticket().payments.empty() && sales::openShiftOf(m_shop.connection(), m_session.device())) {
            showTender(); // In the middle of a payment, whoever works here now and whatever happened in between.
        } else {
            showKeys();
            changed();
        }
        resumeCards();
    });
}

void ShopTill::setSession(Session session)
{
    guarded([this] { dropApproval(); }); // Of whoever worked here before.
    m_session = std::move(session);
    reload();
}

/// Faults end here: what was committed stays, what was not is not there, and the person is told.
void ShopTill::guarded(const std::function<void()> &work)
{
    try {
        work();
    } catch (const store::Fault &fault) {
        say(FeedbackLevel::Error,
            tr("The disk did not take it. What was paid before is kept; this step was not recorded. Try again, or call "
               "for help (%1).")
                .arg(isolated(QString::fromUtf8(fault.what()))),
            Tone::Error);
    }
}

void ShopTill::changed()
{
    m_state.user = m_session.userName();
    m_state.clock = timeText(m_shop.clock().nowMs(), m_session.businessDay().timeZone);
    m_state.held = static_cast<qint64>(sales::heldTickets(m_shop.connection(), m_session.device()).size());
    m_state.customer = customerView();
    showTicket();
    refreshTender();
    showBuffer();
    Q_EMIT TillModel::changed();
}

QString ShopTill::returnBanner() const
{
    const bool isExchange = sales::isExchange(ticket());
    if (!ticket().original)
        return isExchange ? tr("Exchange without a receipt") : tr("Return without a receipt");
    return (isExchange ? tr("Exchange of receipt %1") : tr("Return of receipt %1"))
        .arg(isolated(ticket().original->number.toText()));
}

void ShopTill::showTicket()
{
    m_state.title = sales::isExchange(ticket()) ? tr("Exchange") : m_desk.isReturn() ? tr("Return") : tr("Sale");
    m_state.banner = ticket().order ? m_parts->orders.banner() : m_parts->quotations.banner();
    m_state.isReturn = m_desk.isReturn();
    if (m_desk.isReturn()) {
        m_state.banner = returnBanner();
        if (sales::isExchange(ticket())) {
            const auto both = sales::previewExchange(m_shop.connection(), ticket(), m_terms, m_refundTo);
            if (both) {
                m_state.rows = exchangeRows(ticket(), *both);
                m_state.totals = exchangeTotals(ticket(), *both, m_terms);
            } else {
                refuse(both.error());
            }
        } else if (const auto preview = sales::previewReturn(m_shop.connection(), ticket(), m_terms)) {
            m_state.rows = returnRows(ticket(), *preview);
            m_state.totals = returnTotals(ticket(), *preview);
        } else {
            refuse(preview.error());
        }
    } else if (const auto totals = sales::ticketTotals(ticket(), m_terms)) {
        m_state.rows = cartRows(ticket(), *totals);
        m_state.totals = cartTotals(*totals, ticket(), m_terms);
    } else {
        refuse(totals.error());
    }
    if (!std::holds_alternative<TenderPanelView>(m_state.panel))
        m_state.totals.rounding = Money::zero(m_terms.currency);
    m_state.selected = m_desk.selectedRow().value_or(-1);
    if (m_changing)
        showChanged();
    m_state.canPay = !sales::isEmpty(ticket()) && !sales::hasUnresolvedLines(ticket());
}

void ShopTill::beep(Tone tone) const
{
    if (m_outlets.tone)
        m_outlets.tone(tone);
}

void ShopTill::say(FeedbackLevel level, const QString &text, std::optional<Tone> tone)
{
    m_state.feedback = {level, text};
    if (tone)
        beep(*tone);
    if (level == FeedbackLevel::Good)
        m_feedbackEnd.start(FeedbackMs);
    else
        m_feedbackEnd.stop(); // An error stays until the next action.
    Q_EMIT TillModel::changed();
}

void ShopTill::refuse(const Refusal &refusal)
{
    const Shown *named = refusal.find("right");
    if (const auto *name = named ? std::get_if<QString>(named) : nullptr) {
        if (const auto right = access::rightFromName(*name))
            noteRefused(*right, refusal.rule);
    }
    say(FeedbackLevel::Error, sentenceFor(refusal), Tone::Error);
}

void ShopTill::showBuffer()
{
    const auto meaning = [this] {
        if (m_tender.method == sales::TenderMethod::GiftCard && std::holds_alternative<TenderPanelView>(m_state.panel))
            return tr("Number of the gift card");
        switch (m_buffer.purpose()) {
        case BufferPurpose::Quantity:
            if (const auto *line = m_desk.selected(); line && line->pack)
                return tr("Packs of %1 on the line").arg(quantityText(line->pack->units));
            return tr("Quantity of the line");
        case BufferPurpose::Price:
            return tr("New price");
        case BufferPurpose::DiscountPercent:
            return tr("Discount %");
        case BufferPurpose::DiscountAmount:
            return tr("Discount amount");
        case BufferPurpose::SaleDiscountPercent:
            return tr("Discount on the sale %");
        case BufferPurpose::SaleDiscountAmount:
            return tr("Discount amount on the sale");
        case BufferPurpose::Amount:
            return tr("Amount given");
        case BufferPurpose::CardDigits:
            return tr("Last four digits (optional)");
        case BufferPurpose::ApprovalCode:
            return tr("Approval code (optional)");
        case BufferPurpose::Weight:
            return tr("What the scale shows");
        case BufferPurpose::Receipt:
        case BufferPurpose::Code:
            break;
        }
        return m_buffer.multiplier() ? tr("Next item %1 ×").arg(quantityText(*m_buffer.multiplier())) : tr("Code");
    };
    refreshWeighing();
    m_state.buffer = {meaning(), m_buffer.text(), m_buffer.purpose() == BufferPurpose::ApprovalCode};
}

void ShopTill::showKeys()
{
    m_choice = ChoiceKind::None;
    m_settling.reset();
    m_changing.reset();
    m_lastSettlement.reset();
    m_parts->orders.forget();
    m_weighing.reset();
    const bool shiftOpen = sales::openShiftOf(m_shop.connection(), m_session.device()).has_value();
    if (!shiftOpen) {
        m_state.panel =
            FloatPanelView {.proposed = sales::floatLeft(m_shop.connection(), m_session.device(), m_terms.currency),
                .others = m_parts->foreign.floatsLeft()};
        return;
    }
    m_state.panel = m_quick.panel(m_shop, m_terms.currency);
}

void ShopTill::digit(QChar digit)
{
    if (m_choice == ChoiceKind::Menu) {
        chooseMenu(digit.digitValue() - 1);
        return;
    }
    if (std::holds_alternative<CardPanelView>(m_state.panel) || m_parts->variants.isOpen())
        return;
    if (std::holds_alternative<ChangePanelView>(m_state.panel))
        guarded([this] { showKeys(); });
    m_buffer.digit(digit);
    if (m_state.feedback.level == FeedbackLevel::Error)
        m_state.feedback = {};
    showBuffer();
    if (auto *tender = std::get_if<TenderPanelView>(&m_state.panel))
        tender->current = 0;
    Q_EMIT TillModel::changed();
}

void ShopTill::quickPage(int index)
{
    if (m_parts->variants.isOpen()) {
        guarded([this, index] { m_parts->variants.turnTo(index); });
        return;
    }
    m_quick.turnTo(index);
    guarded([this] {
        showKeys();
        changed();
    });
}

void ShopTill::quickKey(int index)
{
    if (const auto product = m_quick.use(index)) {
        guarded([this, product] { chooseProduct(*product); });
    } else if (std::holds_alternative<KeysPanel>(m_state.panel)) {
        guarded([this] {
            showKeys();
            changed();
        });
    }
}

} // namespace mizan::ui
