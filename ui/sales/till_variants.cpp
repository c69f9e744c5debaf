// The grid of a family's variants with what is here of each.
#include "ui/sales/till_variants.h"

#include "core/catalogue/family_queries.h"
#include "core/daybook/shop.h"
#include "core/stock/place.h"
#include "core/stock/variant_stock.h"
#include "ui/sales/shop_till.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <algorithm>

namespace mizan::ui {

namespace {

/// A value that another till took off the list while a variant here still has it stands at the end.
std::vector<catalogue::Attribute> shownAttributes(const catalogue::Family &family)
{
    std::vector<catalogue::Attribute> shown = family.attributes;
    for (const catalogue::Variant &variant : family.variants) {
        for (std::size_t i = 0; i < shown.size() && !variant.archived; ++i) {
            if (std::ranges::find(shown[i].values, variant.values[i]) == shown[i].values.end())
                shown[i].values.push_back(variant.values[i]);
        }
    }
    return shown;
}

} // namespace

void TillVariants::open(ProductId family, Use use, const QString &text)
{
    auto found = catalogue::findFamily(m_till.m_shop.connection(), m_till.m_terms.currency, family);
    if (!found)
        return;
    m_family = std::move(found);
    m_shown = shownAttributes(*m_family);
    m_stock =
        stock::availableVariants(m_till.m_shop.connection(), family, stock::branchPlace(m_till.m_session.branch()));
    m_use = std::move(use);
    m_text = text;
    m_page = 0;
    m_current = firstToShow();
    m_till.m_choice = ChoiceKind::None;
    show();
}

bool TillVariants::isOpen() const { return std::holds_alternative<VariantPanelView>(m_till.m_state.panel); }

/// The values of a cell of the page that is shown, in the order of the attributes.
std::vector<QString> TillVariants::valuesAt(int cell) const
{
    const int columns = m_shown.size() > 1 ? static_cast<int>(m_shown[1].values.size()) : 1;
    std::vector<QString> values {m_shown[0].values[static_cast<std::size_t>(cell / columns)]};
    if (m_shown.size() > 1)
        values.push_back(m_shown[1].values[static_cast<std::size_t>(cell % columns)]);
    if (m_shown.size() > 2)
        values.push_back(m_shown[2].values[static_cast<std::size_t>(m_page)]);
    return values;
}

/// Where two tills made one combination at the same time, both mean the same product; should two stand here all the
/// same, the first by code is sold.
const catalogue::Variant *TillVariants::variantAt(int cell) const
{
    const std::vector<QString> values = valuesAt(cell);
    const auto found = std::ranges::find_if(m_family->variants,
        [&](const catalogue::Variant &variant) { return !variant.archived && variant.values == values; });
    return found == m_family->variants.end() ? nullptr : &*found;
}

/// The first that is here, or else the first that is offered at all.
int TillVariants::firstToShow() const
{
    if (m_shown.empty())
        return -1;
    const int cells = static_cast<int>(m_shown[0].values.size() * (m_shown.size() > 1 ? m_shown[1].values.size() : 1));
    int offered = -1;
    for (int cell = 0; cell < cells; ++cell) {
        const catalogue::Variant *variant = variantAt(cell);
        if (!variant)
            continue;
        if (const auto level = m_stock.find(variant->id); level != m_stock.end() && level->second > Quantity())
            return cell;
        offered = offered < 0 ? cell : offered;
    }
    return offered;
}

void TillVariants::show()
{
    VariantPanelView view {.title = isolatedName(m_family->product.name), .text = m_text};
    if (!m_shown.empty()) {
        view.rows = m_shown[0].values;
        if (m_shown.size() > 1)
            view.columns = m_shown[1].values;
        if (m_shown.size() > 2)
            view.pages = m_shown[2].values;
        view.page = m_page;
        QStringList names;
        for (const catalogue::Attribute &attribute : m_shown)
            names += isolatedName(attribute.name);
        if (view.text.isEmpty())
            view.text = ShopTill::tr("Choose: %1").arg(names.join(QStringLiteral(" · ")));
    }
    const int cells = static_cast<int>(view.rows.size()) * view.columnCount();
    bool isAny = false;
    for (int cell = 0; cell < cells; ++cell) {
        const catalogue::Variant *variant = variantAt(cell);
        const auto level = variant ? m_stock.find(variant->id) : m_stock.end();
        const Quantity here = level == m_stock.end() ? Quantity() : level->second;
        QStringList values;
        for (const QString &value : valuesAt(cell))
            values += isolatedName(value);
        view.cells.push_back({.isOffered = variant != nullptr,
            .isSoldOut = here <= Quantity(),
            .stock = quantityText(here),
            .name = values.join(QStringLiteral(", "))});
        isAny = isAny || variant;
    }
    view.current = m_current;
    view.chosen = m_current < 0 ? QString() : chosenWords(variantAt(m_current));
    if (!isAny)
        view.chosen = view.empty = ShopTill::tr("Nothing of it is offered. Add variants in the back office.");
    m_till.m_state.panel = std::move(view);
    m_till.changed();
}

QString TillVariants::chosenWords(const catalogue::Variant *variant) const
{
    if (!variant)
        return ShopTill::tr("Not offered");
    QStringList values;
    for (const QString &value : variant->values)
        values += isolatedName(value);
    const auto level = m_stock.find(variant->id);
    const Quantity here = level == m_stock.end() ? Quantity() : level->second;
    return ShopTill::tr("%1 · %2 · %3 in stock")
        .arg(values.join(QStringLiteral(", ")), priceText(variant->price.value_or(m_family->product.price)),
            quantityText(here));
}

/// `columns` forward in the reading direction, `rows` down.
void TillVariants::move(int columns, int rows)
{
    const auto &view = std::get<VariantPanelView>(m_till.m_state.panel);
    if (view.cells.empty())
        return;
    const int width = view.columnCount();
    const int height = static_cast<int>(view.rows.size());
    const int from = std::max(m_current, 0);
    const int column = std::clamp(from % width + columns, 0, width - 1);
    const int row = std::clamp(from / width + rows, 0, height - 1);
    m_current = row * width + column;
    show();
}

bool TillVariants::act(TillAction action)
{
    if (!isOpen())
        return false;
    constexpr int Far = 1000;
    switch (action) {
    case TillAction::LineUp:
        move(0, -1);
        return true;
    case TillAction::LineDown:
        move(0, 1);
        return true;
    case TillAction::FirstLine:
        move(-Far, -Far);
        return true;
    case TillAction::LastLine:
        move(Far, Far);
        return true;
    case TillAction::Forward:
        move(1, 0);
        return true;
    case TillAction::Backward:
        move(-1, 0);
        return true;
    case TillAction::NextPage:
        turnTo(m_page + 1);
        return true;
    case TillAction::PreviousPage:
        turnTo(m_page - 1);
        return true;
    case TillAction::Enter:
        choose(m_current);
        return true;
    default:
        return false;
    }
}

void TillVariants::turnTo(int page)
{
    const int pages = m_shown.size() > 2 ? static_cast<int>(m_shown[2].values.size()) : 1;
    m_page = std::clamp(page, 0, pages - 1);
    show();
}

void TillVariants::choose(int cell)
{
    const auto &view = std::get<VariantPanelView>(m_till.m_state.panel);
    if (cell < 0 || cell >= static_cast<int>(view.cells.size()))
        return;
    m_current = cell;
    const catalogue::Variant *variant = variantAt(cell);
    if (!variant) {
        show();
        m_till.say(FeedbackLevel::Notice,
            ShopTill::tr("%1 is not offered. Choose another one.").arg(view.cells[static_cast<std::size_t>(cell)].name),
            Tone::Attention);
        return;
    }
    const auto product = catalogue::findById(m_till.m_shop.connection(), m_till.m_terms.currency, variant->id);
    if (!product)
        return;
    const Use use = m_use; // Whatever it opens next may choose anew.
    m_till.showKeys();
    use(*product);
}

} // namespace mizan::ui
