// Settings, selling: what happens below zero stock for the company, a branch or a category, and minimum ages.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/save_goods_rule.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class Banner;
class FormField;

/// "As above", allow, warn, block: the data is the policy's number, or -1.
void fillStockPolicies(QComboBox &box);

class GoodsRulesPage final : public QWidget {
    Q_OBJECT
public:
    GoodsRulesPage(Shop &shop, const Session &session, QWidget *parent = nullptr);
    void reload();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Where = decltype(catalogue::SaveGoodsRule::where);
    struct Place {
        Where where;
        QString name;
    };

    void choose(std::size_t index);
    void save();
    void retranslate();
    [[nodiscard]] catalogue::GoodsRule ruleOf(const Where &where) const;

    Shop &m_shop;
    Session m_session;
    catalogue::GoodsRules m_rules;
    std::vector<Place> m_places;
    std::size_t m_chosen = 0;
    QLabel *m_title;
    QLabel *m_scope;
    QListWidget *m_list;
    Banner *m_banner;
    QComboBox *m_stock;
    QLineEdit *m_age;
    FormField *m_stockField;
    FormField *m_ageField;
    QPushButton *m_save;
};

} // namespace mizan::ui
