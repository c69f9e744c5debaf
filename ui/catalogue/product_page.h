// The shop's products: list, search, filters, and the one that is open.
#pragma once

#include "ui/catalogue/product_source.h"
#include "ui/kit/list_page.h"

#include "core/access/session.h"

#include <memory>

class QStackedWidget;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class FamilyDetail;
class ProductDetail;
class Task;

class ProductPage final : public ListPage {
    Q_OBJECT
public:
    ProductPage(Shop &shop, const Session &session, QWidget *parent = nullptr);
    ~ProductPage() override;

    void openProduct(ProductId id);
    void startNew(const QString &barcode = {});
    void startNewFamily();
    /// Scan anywhere: opens what has the code, or offers to create it (UX 2.2).
    void takeScan(const QString &code);
    [[nodiscard]] KeysetModel &model() const noexcept { return *m_products; }

Q_SIGNALS:
    void importAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ProductPage(Shop &shop, const Session &session, KeysetModel *model, QWidget *parent);
    void connectDetail();
    void connectFamily();
    void showPane(bool isFamily);
    void retranslate();
    void askList();
    void showChips();
    void fillFilterMenu();
    void countInBackground();
    void archive(ProductId id, bool archived);
    void noteSaved(ProductId id, bool isNew);
    [[nodiscard]] EmptyWords emptyWords();

    Shop &m_shop;
    Session m_session;
    Currency m_currency;
    QPushButton *m_import;
    QPushButton *m_newFamily;
    KeysetModel *m_products;
    QStackedWidget *m_panes; ///< One of the two that follow.
    ProductDetail *m_detail;
    FamilyDetail *m_family;
    ProductFilter m_filter;
    CatalogueNames m_names;
    catalogue::ProductCount m_counted;
    std::unique_ptr<Task> m_count;
};

} // namespace mizan::ui
