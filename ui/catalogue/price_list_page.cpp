// Words, filter and rows of the price lists.
#include "ui/catalogue/price_list_page.h"

#include "core/base/text_fold.h"
#include "core/catalogue/price_list_queries.h"
#include "core/catalogue/price_queries.h"
#include "core/daybook/shop.h"
#include "ui/catalogue/price_list_pane.h"
#include "ui/catalogue/scope_form.h"
#include "ui/kit/short_source.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QMenu>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

const QString ArchivedChip = u"archived"_s;

} // namespace

PriceListPage::PriceListPage(Shop &shop, const Session &session, Currency currency, QWidget *parent)
    : RecordPage(parent)
    , m_shop(shop)
    , m_currency(currency)
    , m_mayEdit(session.allows(access::Right::EditProduct))
    , m_pane(new PriceListPane(shop, session, currency, this))
{
    setDetailAlone(true); // Prices need the page.
    connect(this, &ListPage::primaryPressed, this, [this] { startNew(); });
    begin(m_pane);
}

void PriceListPage::setWords()
{
    setTitle(tr("Price lists"));
    if (m_mayEdit)
        setPrimaryAction(tr("New price list"));
    filterBar().setPlaceholder(tr("Search by name"));
    model().setColumns({{tr("Order"), ColumnKind::Number, 72}, {tr("Name"), ColumnKind::Text, 220},
        {tr("Holds"), ColumnKind::Text, 260, true}, {tr("Off all else"), ColumnKind::Number, 110},
        {tr("Prices"), ColumnKind::Number, 88}});
}

std::vector<KeysetRow> PriceListPage::rows() const
{
    store::Connection &connection = m_shop.connection();
    const QStringList words = foldedWords(search());
    std::map<catalogue::PriceListId, qint64> counts;
    for (const auto &[list, count] : catalogue::countEntries(connection))
        counts[list] = count;
    std::vector<KeysetRow> rows;
    for (const catalogue::PriceList &list : catalogue::allPriceLists(connection)) {
        const QString folded = foldForSearch(list.name);
        const bool matches = std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
        if (!matches || (list.isArchived && !m_withArchived))
            continue;
        const auto id = list.id.as<struct RecordTag>();
        TableCell name {isolatedName(list.name), m_pane->hasDraftOf(id) ? Icon::Pencil : Icon::None};
        if (list.isArchived) {
            name.text = tr("%1 (archived)").arg(name.text);
            name.ink = Token::Text2;
        }
        const QString holds = scopeText(connection, m_currency, list.scope);
        rows.push_back({id,
            {{countText(list.rank)}, name, {holds.isEmpty() ? tr("for everybody") : holds},
                list.off ? TableCell {percentText(*list.off)} : TableCell {u"–"_s, Icon::None, Token::Text2},
                {countText(counts[list.id])}},
            ShortKey {list.rank, list.id.toText()}});
    }
    return rows;
}

KeysetSource PriceListPage::source()
{
    return shortSource([this] { return rows(); });
}

std::vector<FilterChip> PriceListPage::chips() const
{
    return m_withArchived ? std::vector<FilterChip> {{ArchivedChip, tr("With archived")}} : std::vector<FilterChip> {};
}

void PriceListPage::removeFilter(const QString &) { m_withArchived = false; }

void PriceListPage::fillFilterMenu(QMenu &menu)
{
    menu.addAction(tr("With archived"), this, [this] {
        m_withArchived = true;
        askList();
    });
}

EmptyWords PriceListPage::nothingYet()
{
    EmptyWords words {Icon::Tag, tr("No price lists yet. Every product costs its own price.")};
    if (m_mayEdit)
        words.actions.push_back({tr("New price list"), [this] { startNew(); }});
    return words;
}

QString PriceListPage::nothingMatches(const QString &text, int)
{
    return text.isEmpty() ? tr("No price lists match.") : tr("No price lists match %1.").arg(isolatedName(text));
}

std::optional<qint64> PriceListPage::countAll() { return model().rowCount(); }

void PriceListPage::startNew()
{
    if (!m_mayEdit)
        return;
    openPane();
    m_pane->startNew();
}

void PriceListPage::takeScan(const QString &code)
{
    if (isDetailOpen())
        m_pane->takeScan(code);
}

} // namespace mizan::ui
