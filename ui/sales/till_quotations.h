// Quotations at the till: given from the sale, found, sold, ordered, cancelled.
#pragma once

#include "core/sales/quotation_queries.h"
#include "ui/sales/till_panels.h"
#include "ui/sales/till_questions.h"

#include <optional>
#include <vector>

namespace mizan::ui {

class ShopTill;

/// Part of the till, in a class of its own: what it asks and shows goes through the till's panels.
class TillQuotations {
public:
    explicit TillQuotations(ShopTill &till)
        : m_till(till)
    {
    }

    /// From the menu: what the sale may become, and the quotations that are open.
    void offerList();
    /// After each letter that is typed into the list.
    void list(ChoicePanelView &view);
    /// A row of one of its panels, or what was typed there.
    void choose(ChoiceKind kind, const ChoicePanelView &list, std::optional<std::size_t> row);
    /// Whether the code is a quotation's number; it is then shown.
    [[nodiscard]] bool scan(const QString &code);

    /// "Quotation B1-T1-Q-000001"; none but of a ticket that sells from one.
    [[nodiscard]] std::optional<QString> banner();
    /// Whether the ticket may become `next`: what was quoted is sold as it was.
    [[nodiscard]] bool mayBecome(const sales::Ticket &next);
    /// Whether nothing but what was quoted is on the ticket: it is given up without a word, the quotation stays open.
    [[nodiscard]] bool leave();

private:
    struct Row {
        enum class Kind { Give, Open, Sell, Reprice, Order, Print, Save, Erase, Cancel };
        Kind kind = Kind::Open;
        std::optional<sales::QuotationId> quotation {};
    };
    enum class Prices { Quoted, Todays };

    void chooseRow(const Row &row);
    void chooseDay(const ChoicePanelView &list, std::optional<std::size_t> row);
    void offerName();
    void offerDay();
    void give(qint64 days);
    void offer(sales::QuotationId id);
    void offer(const sales::QuotationDetail &quotation);
    void use(sales::QuotationId id, Prices prices, bool isOrdered);
    void load(const sales::QuotationDetail &quotation, Prices prices, const std::optional<Approval> &allowed);
    void allowShortages();
    void offerCancel(const sales::QuotationDetail &quotation);
    void cancel(std::size_t reason);
    void print(sales::QuotationId id);
    void save(sales::QuotationId id);
    void erase(const sales::QuotationDetail &quotation);
    void addOpen(ChoicePanelView &view, const sales::QuotationListRequest &request);
    [[nodiscard]] BusinessDate today() const;
    [[nodiscard]] QString whose(const std::optional<PartyId> &customer, const QString &name) const;
    [[nodiscard]] QString validity(BusinessDate until) const;
    [[nodiscard]] QString endOf(const sales::QuotationDetail &quotation) const;

    ShopTill &m_till;
    std::vector<Row> m_rows;
    sales::QuotationId m_new;                       ///< Made when its first question opens.
    QString m_name;                                 ///< Whose it will be, where no customer is chosen.
    std::optional<sales::QuotationId> m_cancelling; ///< While its reason is asked for.
    FactId m_cancellation;                          ///< Made when that question opens.
    std::optional<sales::QuotationId> m_fresh;      ///< Given just now: its slip is no copy.
};

} // namespace mizan::ui
