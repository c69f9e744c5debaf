// The prices of one list beside the products' own: found, added by scan or name, changed, taken out.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/price_list_queries.h"
#include "core/sales/listed_margin.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class Banner;
class FormField;
class KeysetModel;
class PickList;
class PriceEdit;
class QuantityEdit;
class RecordTable;

class PriceEntries final : public QWidget {
    Q_OBJECT
public:
    PriceEntries(Shop &shop, const Session &session, QWidget *parent = nullptr);

    void show(const catalogue::PriceList &list);
    /// Reads the prices again; what is being typed stays.
    void reload();
    void retranslate();
    /// A product's code: its price in this list is asked for.
    void takeScan(const QString &code);
    [[nodiscard]] KeysetModel &model() const noexcept { return *m_model; }
    [[nodiscard]] RecordTable &table() const noexcept { return *m_table; }

Q_SIGNALS:
    void changed();

private:
    QWidget *makeEditor();
    void edit(ProductId product, Quantity from);
    void edit(const catalogue::ListedEntry &entry);
    void setPrice();
    void removePrice();
    bool save(std::optional<UnitPrice> price, Quantity from);
    [[nodiscard]] const catalogue::ListedEntry *current() const;

    Shop &m_shop;
    const Session &m_session;
    bool m_mayEdit;
    std::optional<catalogue::PriceList> m_list;
    std::shared_ptr<std::vector<catalogue::ListedEntry>> m_entries;
    std::optional<catalogue::ListedEntry> m_edited; ///< In the line below; its price is not yet a part of the list.
    bool m_isNew = false;
    QLineEdit *m_search;
    PickList *m_finder;
    Banner *m_banner;
    KeysetModel *m_model;
    RecordTable *m_table;
    QLabel *m_empty;
    QWidget *m_editor;
    QLabel *m_name;
    QuantityEdit *m_from;
    PriceEdit *m_price = nullptr;
    FormField *m_fromField;
    FormField *m_priceField = nullptr;
    QPushButton *m_set;
    QPushButton *m_remove;
};

} // namespace mizan::ui
