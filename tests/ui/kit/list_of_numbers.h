// A list of numbered rows for tests of the kit: ordered by number, of any length, changed as a test likes.
#pragma once

#include "ui/kit/keyset_model.h"

#include <algorithm>
#include <map>

namespace mizan::test {

using namespace mizan::ui;

class ListOfNumbers {
public:
    explicit ListOfNumbers(int count)
    {
        for (int i = 0; i < count; ++i)
            set(idOf(i), i * 10);
    }
    static RecordId idOf(int i)
    {
        IdBytes bytes {};
        bytes[14] = static_cast<std::byte>(i >> 8);
        bytes[15] = static_cast<std::byte>(i & 0xff);
        return RecordId(bytes);
    }
    void set(RecordId id, int number) { m_numbers[id] = number; }
    void remove(RecordId id) { m_numbers.erase(id); }

    [[nodiscard]] KeysetSource source()
    {
        return {[this](const KeysetRow *from, PageDirection direction, int limit) {
                    ++asked;
                    return batch(from, direction, limit);
                },
            [this](RecordId id) -> std::optional<KeysetRow> {
                const auto found = m_numbers.find(id);
                return found == m_numbers.end() ? std::nullopt : std::optional(row(found->first, found->second));
            },
            [](const KeysetRow &a, const KeysetRow &b) { return keyOf(a) < keyOf(b); }};
    }
    static std::vector<TableColumn> columns()
    {
        return {
            {QStringLiteral("Name"), ColumnKind::Text, 120, true}, {QStringLiteral("Amount"), ColumnKind::Number, 100}};
    }
    int asked = 0;

private:
    static int keyOf(const KeysetRow &row) { return std::any_cast<int>(row.key); }
    static KeysetRow row(RecordId id, int number)
    {
        const QString words = QString::number(number);
        return {id, {{QStringLiteral("Row ") + words}, {words}}, number};
    }
    [[nodiscard]] std::vector<KeysetRow> batch(const KeysetRow *from, PageDirection direction, int limit) const
    {
        std::vector<KeysetRow> all;
        for (const auto &[id, number] : m_numbers)
            all.push_back(row(id, number));
        std::ranges::sort(all, {}, keyOf);
        std::vector<KeysetRow> wanted;
        const auto fits = [&](const KeysetRow &r) {
            return !from || (direction == PageDirection::Forward ? keyOf(r) > keyOf(*from) : keyOf(r) < keyOf(*from));
        };
        std::ranges::copy_if(all, std::back_inserter(wanted), fits);
        const auto most = std::min(wanted.size(), static_cast<std::size_t>(limit));
        if (direction == PageDirection::Forward)
            wanted.resize(most);
        else
            wanted.erase(wanted.begin(), wanted.end() - static_cast<std::ptrdiff_t>(most));
        return wanted;
    }

    std::map<RecordId, int> m_numbers;
};

} // namespace mizan::test
