// The shop's customers: list, search, filters, and the one that is open.
#pragma once

#include "core/access/session.h"
#include "ui/kit/record_page.h"
#include "ui/parties/customer_source.h"

namespace mizan {
class Shop;
}

namespace mizan::ui {

class CustomerPane;

class CustomerPage final : public RecordPage {
    Q_OBJECT
public:
    CustomerPage(Shop &shop, const Session &session, Currency currency, QWidget *parent = nullptr);

    void startNew(const QString &card = {});
    /// A customer's card: opens them, or goes into the open form. False where the code is none of this page's.
    bool takeScan(const QString &code);
    [[nodiscard]] CustomerPane &pane() const noexcept { return *m_pane; }

protected:
    void setWords() override;
    [[nodiscard]] KeysetSource source() override;
    [[nodiscard]] std::vector<FilterChip> chips() const override;
    void removeFilter(const QString &key) override;
    void fillFilterMenu(QMenu &menu) override;
    [[nodiscard]] EmptyWords nothingYet() override;
    [[nodiscard]] QString nothingMatches(const QString &search, int filters) override;
    [[nodiscard]] std::optional<qint64> countAll() override;

private:
    Shop &m_shop;
    Currency m_currency;
    bool m_mayEdit;
    CustomerFilter m_filter;
    CustomerPane *m_pane;
};

} // namespace mizan::ui
