// The barcodes of a product: listed, removed, and added with their check digit looked at (UX 3.2, 14.6).
#pragma once

#include "core/base/result.h"
#include "core/catalogue/product.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mizan::ui {

class FormField;
class PriceEdit;
class QuantityEdit;

class BarcodeEditor final : public QWidget {
    Q_OBJECT
public:
    explicit BarcodeEditor(Currency currency, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<catalogue::Barcode> &barcodes() const noexcept { return m_barcodes; }
    void setBarcodes(std::vector<catalogue::Barcode> barcodes);
    /// As scanned or typed; what cannot be taken stays in the field with the reason.
    void add(const QString &scanned);
    void setProblem(const QString &words);
    void focusEntry();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuildRows();
    void addTyped();
    void remove(std::size_t index);

    std::vector<catalogue::Barcode> m_barcodes;
    QVBoxLayout *m_rows;
    QLineEdit *m_entry;
    QuantityEdit *m_pack;
    PriceEdit *m_price; ///< Of the whole pack; empty: its units have the product's.
    FormField *m_entryField;
    FormField *m_packField;
    FormField *m_priceField;
    QPushButton *m_add;
};

} // namespace mizan::ui
