// One product: looked at, edited, archived. What is typed is kept as a draft until it is saved or discarded (UX 5).
#pragma once

#include "core/access/session.h"
#include "core/catalogue/product.h"
#include "ui/catalogue/product_draft.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace mizan {
class Shop;
}

namespace mizan::store {
class Fault;
}

namespace mizan::ui {

class Banner;
class ProductForm;
struct ProductChoices;

class ProductDetail final : public QWidget {
    Q_OBJECT
public:
    ProductDetail(Shop &shop, Session session, QWidget *parent = nullptr);

    void showProduct(ProductId id);
    /// An empty form; `barcode` may be a scanned code that nothing has yet.
    void startNew(const QString &barcode = {});
    [[nodiscard]] ProductId shown() const noexcept { return m_product.id; }
    [[nodiscard]] bool hasDraft() const noexcept { return m_hasDraft; }
    /// A scan while the form is open: a barcode for this product.
    void takeScan(const QString &code);
    void save();
    void discardDraft();
    /// The way back that a narrow window needs.
    void setBackVisible(bool visible);

Q_SIGNALS:
    void saved(mizan::ProductId id, bool isNew);
    /// A draft came or went: the list's pencil.
    void draftChanged(mizan::ProductId id);
    void archiveAsked(mizan::ProductId id, bool archived);
    void closeAsked();
    /// Whether there is something to save: then the save button is the primary one.
    void leadsChanged(bool leads);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    void retranslate();
    void applyLook();
    void showHeader();
    void fill(const ProductDraft &contents);
    void keepDraft();
    void dropDraft();
    [[nodiscard]] ProductChoices loadChoices() const;
    void makeForm();
    [[nodiscard]] QString figuresOf(const catalogue::Product &bundle) const;
    void tellFault(const store::Fault &fault);

    Shop &m_shop;
    Session m_session;
    Currency m_currency;
    catalogue::Product m_product; ///< As it is saved; for a new one, as the form began.
    bool m_isNew = false;
    bool m_hasDraft = false;
    FactId m_request; ///< Of the next save; the same for as long as it is tried again.
    QPushButton *m_back = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_close = nullptr;
    Banner *m_banner = nullptr;
    QScrollArea *m_scroll = nullptr;
    ProductForm *m_form = nullptr;
    QPushButton *m_archive = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace mizan::ui
