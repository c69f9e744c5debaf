// Pages cut out of the whole.
#include "ui/kit/short_source.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace mizan::ui {

namespace {

bool isBefore(const KeysetRow &a, const KeysetRow &b)
{
    const auto &left = *std::any_cast<ShortKey>(&a.key);
    const auto &right = *std::any_cast<ShortKey>(&b.key);
    if (left.number != right.number)
        return left.number < right.number;
    const int texts = left.text.toUtf8().compare(right.text.toUtf8());
    return texts != 0 ? texts < 0 : a.id < b.id;
}

} // namespace

KeysetSource shortSource(std::function<std::vector<KeysetRow>()> all)
{
    const auto rows = std::make_shared<std::vector<KeysetRow>>();
    KeysetSource source;
    source.fetch = [all, rows](const KeysetRow *from, PageDirection direction, int limit) {
        if (!from) {
            *rows = all();
            std::ranges::sort(*rows, isBefore);
        }
        const auto size = static_cast<std::ptrdiff_t>(limit);
        if (direction == PageDirection::Forward) {
            const auto begin = from ? std::ranges::upper_bound(*rows, *from, isBefore) : rows->begin();
            return std::vector(begin, begin + std::min(size, rows->end() - begin));
        }
        const auto end = from ? std::ranges::lower_bound(*rows, *from, isBefore) : rows->end();
        return std::vector(end - std::min(size, end - rows->begin()), end);
    };
    source.find = [all](RecordId id) -> std::optional<KeysetRow> {
        auto now = all();
        const auto found = std::ranges::find(now, id, &KeysetRow::id);
        return found == now.end() ? std::nullopt : std::optional(std::move(*found));
    };
    source.comesBefore = isBefore;
    return source;
}

} // namespace mizan::ui
