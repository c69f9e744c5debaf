// What a person changes of the keys: by itself each, with the way back.
#include "core/base/text_fold.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"
#include "ui/kit/picture_choice.h"
#include "ui/sales/key_colours.h"
#include "ui/sales/key_grid.h"
#include "ui/sales/quick_keys_page.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <utility>

namespace mizan::ui {

namespace {

constexpr int MostFound = 12;
constexpr int FoundHeight = 44;

} // namespace

catalogue::KeyPlace QuickKeysPage::place() const
{
    if (m_place->currentIndex() == 1)
        return m_session.device();
    return m_session.branch();
}

catalogue::QuickPage *QuickKeysPage::page() { return &m_keys.pages[static_cast<std::size_t>(m_page)]; }

catalogue::QuickKey *QuickKeysPage::key()
{
    const int row = m_grid->currentRow();
    if (row < 0 || row >= static_cast<int>(page()->keys.size()))
        return nullptr;
    return &page()->keys[static_cast<std::size_t>(row)];
}

std::optional<access::Picture> QuickKeysPage::pictureOf(RecordId id) const
{
    const auto chosen = m_chosen.find(id);
    return chosen != m_chosen.end() ? std::optional(chosen->second) : access::findPicture(m_shop.connection(), id);
}

/// The place's own; or what it shows without: the branch's, or the categories'.
void QuickKeysPage::load()
{
    store::Connection &connection = m_shop.connection();
    m_categories = catalogue::allCategories(connection);
    auto own = catalogue::findQuickLayout(connection, place());
    if (!own && m_place->currentIndex() == 1)
        own = catalogue::findQuickLayout(connection, m_session.branch());
    m_keys = own && !own->pages.empty() ? *own : catalogue::firstQuickLayout(connection, m_currency, tr("Products"));
    m_before.clear();
    m_page = 0;
    search(m_search->text());
    showAll(0);
}

void QuickKeysPage::change(const std::function<void(catalogue::QuickLayout &)> &edit, std::optional<int> current)
{
    takeName();
    catalogue::QuickLayout next = m_keys;
    edit(next);
    if (next == m_keys)
        return;
    m_before.push_back(std::exchange(m_keys, std::move(next)));
    say({}, false);
    showAll(current);
}

void QuickKeysPage::undo()
{
    if (m_before.empty())
        return;
    const int row = m_grid->currentRow();
    m_keys = std::move(m_before.back());
    m_before.pop_back();
    showAll(row);
}

void QuickKeysPage::search(const QString &text)
{
    m_found.clear();
    m_results->clear();
    const QString folded = foldForSearch(text);
    for (const catalogue::Category &category : m_categories) {
        if (m_results->count() >= MostFound || !foldForSearch(category.name).contains(folded))
            continue;
        m_found.emplace_back(category.id);
        m_results->addItem(tr("%1 · category").arg(isolatedName(category.name)));
    }
    catalogue::ProductListRequest request {.search = text.trimmed(), .limit = MostFound};
    for (const catalogue::ProductRow &row : catalogue::listProducts(m_shop.connection(), m_currency, request).rows) {
        m_found.emplace_back(row.id);
        m_results->addItem(tr("%1 · %2").arg(isolatedName(row.name), priceText(row.price)));
    }
    for (int row = 0; row < m_results->count(); ++row)
        m_results->item(row)->setSizeHint({0, FoundHeight});
}

void QuickKeysPage::addFound(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    addKey(m_found[static_cast<std::size_t>(row)]);
    m_search->selectAll();
}

void QuickKeysPage::addKey(const catalogue::KeyGoods &goods)
{
    if (page()->keys.size() >= catalogue::MostQuickKeys) {
        say(tr("This page is full. Nothing was added. Use another page."), true);
        return;
    }
    const int last = static_cast<int>(page()->keys.size());
    change([&](catalogue::QuickLayout &keys) { keys.pages[static_cast<std::size_t>(m_page)].keys.push_back({goods}); },
        last);
}

bool QuickKeysPage::takeScan(const QString &code)
{
    const auto answer = catalogue::findScanned(m_shop.connection(), m_currency, code);
    const auto *scanned = std::get_if<catalogue::ScannedProduct>(&answer);
    if (!scanned) {
        say(tr("Nothing here has the code %1. No key was added.").arg(isolated(code)), true);
        return false;
    }
    addKey(scanned->product.id);
    return true;
}

void QuickKeysPage::moveKey(int from, int to)
{
    change(
        [&](catalogue::QuickLayout &keys) {
            auto &list = keys.pages[static_cast<std::size_t>(m_page)].keys;
            if (from < to)
                std::rotate(list.begin() + from, list.begin() + from + 1, list.begin() + to + 1);
            else
                std::rotate(list.begin() + to, list.begin() + from, list.begin() + from + 1);
        },
        to);
}

void QuickKeysPage::removeKey()
{
    const int row = m_grid->currentRow();
    if (!key())
        return;
    change(
        [&](catalogue::QuickLayout &keys) {
            auto &list = keys.pages[static_cast<std::size_t>(m_page)].keys;
            list.erase(list.begin() + row);
        },
        row);
    say(tr("The key was removed. Undo brings it back."), false);
}

void QuickKeysPage::addPage()
{
    takeName();
    const int last = static_cast<int>(m_keys.pages.size());
    m_page = last;
    change([&](catalogue::QuickLayout &keys) { keys.pages.push_back({tr("Page %1").arg(last + 1)}); }, {});
    m_name->setFocus();
    m_name->selectAll();
}

void QuickKeysPage::removePage()
{
    change([&](catalogue::QuickLayout &keys) { keys.pages.erase(keys.pages.begin() + m_page); }, 0);
    say(tr("The page was removed. Undo brings it back."), false);
}

void QuickKeysPage::movePage(int from, int to)
{
    takeName();
    m_page = to; // It is the chosen one that moves.
    change(
        [&](catalogue::QuickLayout &keys) {
            catalogue::QuickPage moved = std::move(keys.pages[static_cast<std::size_t>(from)]);
            keys.pages.erase(keys.pages.begin() + from);
            keys.pages.insert(keys.pages.begin() + to, std::move(moved));
        },
        m_grid->currentRow());
}

void QuickKeysPage::renamePage(const QString &name)
{
    const QString given = name.simplified();
    if (given.isEmpty()) {
        m_name->setText(page()->name);
        return;
    }
    change([&](catalogue::QuickLayout &keys) { keys.pages[static_cast<std::size_t>(m_page)].name = given; },
        m_grid->currentRow());
}

void QuickKeysPage::takeName()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    renamePage(m_name->text());
}

void QuickKeysPage::setColour(int row)
{
    const int chosen = m_grid->currentRow();
    if (!key())
        return;
    change(
        [&](catalogue::QuickLayout &keys) {
            auto &changed = keys.pages[static_cast<std::size_t>(m_page)].keys[static_cast<std::size_t>(chosen)];
            changed.colour.reset();
            if (row > 0)
                changed.colour = KeyColours[static_cast<std::size_t>(row - 1)];
        },
        chosen);
}

void QuickKeysPage::setPicture()
{
    const int chosen = m_grid->currentRow();
    if (!key())
        return;
    const auto picture = m_picture->picture();
    if (picture)
        m_chosen.emplace(access::pictureId(*picture), *picture);
    change(
        [&](catalogue::QuickLayout &keys) {
            auto &changed = keys.pages[static_cast<std::size_t>(m_page)].keys[static_cast<std::size_t>(chosen)];
            changed.picture = picture ? std::optional(access::pictureId(*picture)) : std::nullopt;
        },
        chosen);
}

void QuickKeysPage::save()
{
    takeName();
    catalogue::SaveQuickLayout request {m_request, place(), m_keys, {}};
    for (const auto &[id, picture] : m_chosen)
        request.pictures.push_back(picture);
    const auto saved = catalogue::saveQuickLayout(m_shop, m_session, request);
    m_request = m_shop.ids().make<FactId>();
    if (!saved)
        say(sentenceFor(saved.error()), true);
    else
        Q_EMIT left();
}

/// The place says nothing of its own any more.
void QuickKeysPage::follow()
{
    const auto saved = catalogue::saveQuickLayout(m_shop, m_session, {m_request, place()});
    m_request = m_shop.ids().make<FactId>();
    if (!saved)
        say(sentenceFor(saved.error()), true);
    else
        Q_EMIT left();
}

} // namespace mizan::ui
