// What a bundle holds: found by scan, code or name, each with how many of it (UX 3.2).
#pragma once

#include "core/catalogue/product.h"
#include "core/store/connection.h"
#include "ui/catalogue/product_draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace mizan::ui {

class FormField;
class QuantityEdit;

class ContentEditor final : public QWidget {
    Q_OBJECT
public:
    ContentEditor(store::Connection &connection, Currency currency, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<DraftContent> &contents() const noexcept { return m_contents; }
    void setContents(std::vector<DraftContent> contents);
    /// As scanned: one more of it. False where no product has the code.
    bool takeScan(const QString &code);
    /// None while a quantity cannot be read, which is then said at its row.
    [[nodiscard]] std::optional<std::vector<catalogue::BundleContent>> read();
    /// Of the row that a refusal names ("contents[1]"), or of all of them.
    void showProblem(const QString &subject, const QString &words);
    void clearProblem();
    /// What it all costs one by one, and together.
    void setFigures(const QString &words);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuildRows();
    void makeRow(std::size_t index);
    void addTyped();
    void offerHits();
    void dropHits();
    void add(ProductId product);
    void remove(std::size_t index);

    store::Connection &m_connection;
    Currency m_currency;
    std::vector<DraftContent> m_contents;
    std::vector<QuantityEdit *> m_quantities;
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QLineEdit *m_entry;
    FormField *m_entryField;
    QVBoxLayout *m_hits;
    QLabel *m_figures;
};

} // namespace mizan::ui
