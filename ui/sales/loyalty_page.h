// Settings, loyalty: what earns points, what they are worth, how long they stay, tiers, and goods that earn otherwise.
#pragma once

#include "core/parties/loyalty_terms.h"
#include "ui/kit/setting_form.h"

#include <vector>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class MoneyEdit;

class LoyaltyPage final : public SettingForm {
    Q_OBJECT
public:
    LoyaltyPage(Shop &shop, const Session &session, Currency currency, QWidget *parent = nullptr);
    /// Reads the terms again.
    void reload();

private:
    [[nodiscard]] bool save();
    void retranslate() override;
    void fillTiers(const std::vector<parties::LoyaltyTier> &tiers);
    void fillGoods(const std::vector<parties::LoyaltyGoods> &goods);
    /// Each reads its table into `terms`; false: its field says what is wrong.
    [[nodiscard]] bool readTiers(parties::LoyaltyTerms &terms);
    [[nodiscard]] bool readGoods(parties::LoyaltyTerms &terms);
    [[nodiscard]] bool readDays(parties::LoyaltyTerms &terms);
    void show(const Refusal &refusal);

    Shop &m_shop;
    Session m_session;
    Currency m_currency;
    FactId m_request; ///< Made anew once something was asked.
    MoneyEdit *m_perPoint;
    MoneyEdit *m_worth;
    QLineEdit *m_days;
    QLineEdit *m_period;
    QTableWidget *m_tiers;
    QTableWidget *m_goods;
    FormField *m_perPointField;
    FormField *m_worthField;
    FormField *m_daysField;
    FormField *m_periodField;
    FormField *m_tiersField;
    FormField *m_goodsField;
    QLabel *m_goodsHint = nullptr;
    std::vector<RecordId> m_listed; ///< The goods of the first rows.
};

} // namespace mizan::ui
