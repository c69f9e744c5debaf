// A family whole: what its variants have in common, how they differ, and each of them.
#pragma once

#include "core/access/session.h"
#include "ui/catalogue/family_draft.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace mizan {
class Shop;
}

namespace mizan::store {
class Fault;
}

namespace mizan::ui {

class AttributeEditor;
class Banner;
class ProductForm;
class VariantMatrix;

class FamilyDetail final : public QWidget {
    Q_OBJECT
public:
    FamilyDetail(Shop &shop, Session session, QWidget *parent = nullptr);

    /// False where there is no such family.
    bool showFamily(ProductId id);
    void startNew();
    [[nodiscard]] ProductId shown() const noexcept { return m_family.product.id; }
    [[nodiscard]] bool hasDraft() const noexcept { return m_hasDraft; }
    void discardDraft();
    /// A scan while the form is open: a barcode of the variant whose row is the current one.
    void takeScan(const QString &code);
    void save();

Q_SIGNALS:
    /// A draft came or went: the list's pencil.
    void draftChanged(mizan::ProductId id);
    void saved(mizan::ProductId id, bool isNew);
    void archiveAsked(mizan::ProductId id, bool archived);
    void closeAsked();
    /// Whether there is something to save: then the save button is the primary one.
    void leadsChanged(bool leads);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeVariants();
    void retranslate();
    void applyLook();
    void showState();
    void fill();
    void noteEdit();
    void addMissing();
    void dropDraft();
    [[nodiscard]] FamilyDraft contents() const;
    void showRefusal(const Refusal &refusal);
    void tellFault(const store::Fault &fault);

    Shop &m_shop;
    Session m_session;
    Currency m_currency;
    catalogue::Family m_family; ///< As it is saved; of a new one, as the form began.
    bool m_isNew = false;
    bool m_hasDraft = false;
    FactId m_request; ///< Of the next save; the same for as long as it is tried again.
    QPushButton *m_back = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_state = nullptr;
    Banner *m_banner = nullptr;
    QScrollArea *m_scroll = nullptr;
    ProductForm *m_form = nullptr;
    QLabel *m_differ = nullptr;
    AttributeEditor *m_attributes = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_hint = nullptr;
    VariantMatrix *m_matrix = nullptr;
    QPushButton *m_archive = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace mizan::ui
