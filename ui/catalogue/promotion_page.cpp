// Words, filter and rows of the promotions.
#include "ui/catalogue/promotion_page.h"

#include "core/base/clock.h"
#include "core/base/text_fold.h"
#include "core/catalogue/price_queries.h"
#include "core/daybook/shop.h"
#include "ui/catalogue/promotion_pane.h"
#include "ui/catalogue/promotion_words.h"
#include "ui/kit/short_source.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

const QString RunningChip = u"running"_s;

} // namespace

PromotionPage::PromotionPage(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : RecordPage(parent)
    , m_shop(shop)
    , m_timeZone(session.businessDay().timeZone)
    , m_mayEdit(session.allows(access::Right::EditProduct))
    , m_pane(new PromotionPane(shop, session, currency, this))
{
    setDetailAlone(true); // Form and tester need the page.
    connect(this, &ListPage::primaryPressed, this, [this] { startNew(); });
    begin(m_pane);
}

void PromotionPage::setWords()
{
    setTitle(tr("Promotions"));
    if (m_mayEdit)
        setPrimaryAction(tr("New promotion"));
    filterBar().setPlaceholder(tr("Search by name or coupon"));
    model().setColumns({{tr("Order"), ColumnKind::Number, 72}, {tr("Name"), ColumnKind::Text, 200},
        {tr("What it gives"), ColumnKind::Text, 260, true}, {tr("State"), ColumnKind::Text, 190}});
}

std::vector<KeysetRow> PromotionPage::rows() const
{
    store::Connection &connection = m_shop.connection();
    const auto now = catalogue::wallTimeOf(m_shop.clock().nowMs(), m_timeZone);
    const QStringList words = foldedWords(search());
    std::vector<KeysetRow> rows;
    for (const catalogue::Promotion &one : catalogue::allPromotions(connection)) {
        const auto state = catalogue::stateOf(one, now);
        const QString folded = foldForSearch(one.name + u' ' + one.coupon);
        const bool matches = std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
        if (!matches || (m_onlyRunning && state != catalogue::PromotionState::Runs))
            continue;
        const auto id = one.id.as<struct RecordTag>();
        const bool isOver = state == catalogue::PromotionState::Ended || state == catalogue::PromotionState::Stopped;
        const auto ink = isOver ? std::optional(Token::Text2) : std::nullopt;
        rows.push_back({id,
            {{countText(one.rank), Icon::None, ink},
                {isolatedName(one.name), m_pane->hasDraftOf(id) ? Icon::Pencil : Icon::None, ink},
                {promotionText(connection, one), Icon::None, ink}, {stateWords(one, state), stateIcon(state), ink}},
            ShortKey {one.rank, one.id.toText()}});
    }
    return rows;
}

KeysetSource PromotionPage::source()
{
    return shortSource([this] { return rows(); });
}

std::vector<FilterChip> PromotionPage::chips() const
{
    return m_onlyRunning ? std::vector<FilterChip> {{RunningChip, tr("Runs now")}} : std::vector<FilterChip> {};
}

void PromotionPage::removeFilter(const QString &) { m_onlyRunning = false; }

void PromotionPage::fillFilterMenu(QMenu &menu)
{
    menu.addAction(tr("Runs now"), this, [this] {
        m_onlyRunning = true;
        askList();
    });
}

EmptyWords PromotionPage::nothingYet()
{
    EmptyWords words {Icon::Discount, tr("No promotions yet. Nothing comes off by itself.")};
    if (m_mayEdit)
        words.actions.push_back({tr("New promotion"), [this] { startNew(); }});
    return words;
}

QString PromotionPage::nothingMatches(const QString &text, int)
{
    return text.isEmpty() ? tr("No promotion runs now.") : tr("No promotions match %1.").arg(isolatedName(text));
}

std::optional<qint64> PromotionPage::countAll() { return model().rowCount(); }

void PromotionPage::startNew()
{
    if (!m_mayEdit)
        return;
    openPane();
    m_pane->startNew();
}

void PromotionPage::takeScan(const QString &code)
{
    if (isDetailOpen())
        m_pane->takeScan(code);
}

} // namespace mizan::ui
