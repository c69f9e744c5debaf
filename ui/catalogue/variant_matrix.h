// The variants of a family in rows that are edited in place: what each has of its own.
#pragma once

#include "ui/catalogue/family_draft.h"

#include <QTableWidget>

#include <unordered_map>

namespace mizan::ui {

class VariantMatrix final : public QTableWidget {
    Q_OBJECT
public:
    explicit VariantMatrix(QWidget *parent = nullptr);

    /// `stock` is what is here of each.
    void setDraft(const FamilyDraft &draft, const std::unordered_map<ProductId, Quantity> &stock);
    /// Combinations that join the rows, offered until somebody says otherwise.
    void add(const std::vector<catalogue::Variant> &variants);
    /// The attributes are others now; a value that took another's place is that value under another name.
    void setAttributes(const std::vector<catalogue::Attribute> &attributes);

    /// As they stand; new ones that are not offered are left out. None while a price cannot be read, which is then
    /// the current cell; `problem` says why.
    [[nodiscard]] std::optional<std::vector<catalogue::Variant>> read(Currency currency, QString &problem);
    [[nodiscard]] const std::vector<VariantRow> &rows() const noexcept { return m_rows; }
    /// Moves to the cell that a refusal names ("variants[3].code", of those that read() gave).
    void showProblem(const QString &subject);
    /// A barcode for the variant of the current row; the next row is the current one then, so that a whole shelf is
    /// scanned one after another.
    void takeScan(const QString &code);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column { Name, Code, Barcodes, Price, Stock, Offered, ColumnCount };
    void retranslate();
    void fill();
    void note(int row, int column);
    [[nodiscard]] QString nameOf(const catalogue::Variant &variant) const;

    std::vector<catalogue::Attribute> m_attributes;
    std::vector<VariantRow> m_rows;
    std::vector<int> m_read; ///< The row of each variant that read() gave.
    bool m_filling = false;
};

} // namespace mizan::ui
