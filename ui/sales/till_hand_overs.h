// Goods that are paid and handed over later, at the till: said in the sale, listed, handed over by scan or by the list.
#pragma once

#include "core/sales/later_queries.h"
#include "ui/sales/till_panels.h"
#include "ui/sales/till_questions.h"

#include <map>
#include <optional>
#include <vector>

namespace mizan::catalogue {
struct ScannedProduct;
}

namespace mizan::ui {

class ShopTill;

/// Part of the till, in a class of its own: what it asks and shows goes through the till's panels.
class TillHandOvers {
public:
    explicit TillHandOvers(ShopTill &till)
        : m_till(till)
    {
    }

    /// From the menu: which lines of the sale are handed over later, and where they go.
    void offerLater();
    /// From the menu: the sales of which something is still to be handed over.
    void offerList();
    /// After each letter that is typed into the list.
    void list(ChoicePanelView &view);
    /// A row of one of its panels, or what was typed there.
    void choose(ChoiceKind kind, const ChoicePanelView &list, std::optional<std::size_t> row);
    /// Whether something of the sale is still to be handed over; it is then shown.
    [[nodiscard]] bool open(const sales::SaleDetail &sale);
    /// While a sale's goods are listed: whether the code is one of them; it is then counted.
    [[nodiscard]] bool scan(const QString &code);

private:
    struct Row {
        enum class Kind { All, Line, Where, Sale, Confirm, Print, Return, Erase };
        Kind kind = Kind::All;
        std::size_t line = 0;          ///< Of the ticket, or of the sale.
        std::optional<SaleId> sale {}; ///< Of Sale.
    };
    /// What is being handed over now.
    struct Leaving {
        FactId id; ///< Made when the list opens: Enter pressed twice is one hand-over.
        sales::SaleDetail sale;
        std::vector<sales::LaterGoods> later;
        std::map<std::size_t, sales::HandedLine> counted {};
    };
    enum class Asked { Name, Phone, Address, Note, Days };

    void chooseLater(const Row &row, const QString &typed);
    void askWhere(Asked asked);
    void answerWhere(const QString &typed);
    void keepWhere();
    void chooseLeaving(const Row &row, const QString &typed);
    void showLeaving();
    void count(std::size_t line, Quantity quantity);
    void countLot(const QString &number);
    void askLot(std::size_t line);
    void confirm();
    [[nodiscard]] bool fillLots(sales::HandedLine &line);
    void handOver(const Session &session);
    void askAllowance(const Refusal &refusal);
    void print(FactId handOver, bool isCopy);
    void eraseNote();
    [[nodiscard]] catalogue::Tracking trackingOf(std::size_t line) const;
    [[nodiscard]] Quantity owed(std::size_t line) const;
    [[nodiscard]] QString whose(const sales::SaleDetail &sale) const;
    [[nodiscard]] QString whereWords(const sales::DeliveryNote &note) const;

    ShopTill &m_till;
    std::vector<Row> m_rows;
    std::optional<Leaving> m_leaving;
    std::size_t m_lotLine = 0; ///< While its number is asked for.
    Asked m_asked = Asked::Name;
    sales::DeliveryNote m_note; ///< As far as it was typed.
};

} // namespace mizan::ui
