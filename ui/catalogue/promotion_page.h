// The shop's promotions: list, search, and the one that is open.
#pragma once

#include "core/access/session.h"
#include "ui/kit/record_page.h"

namespace mizan {
class Shop;
}

namespace mizan::ui {

class PromotionPane;

class PromotionPage final : public RecordPage {
    Q_OBJECT
public:
    PromotionPage(Shop &shop, const Session &session, Currency currency, QWidget *parent = nullptr);

    void startNew();
    void takeScan(const QString &code);
    [[nodiscard]] PromotionPane &pane() const noexcept { return *m_pane; }

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
    [[nodiscard]] std::vector<KeysetRow> rows() const;

    Shop &m_shop;
    QString m_timeZone;
    bool m_mayEdit;
    bool m_onlyRunning = false;
    PromotionPane *m_pane;
};

} // namespace mizan::ui
