// The columns of a product file with their first values, and what each becomes; a person may say otherwise.
#pragma once

#include "core/catalogue/product_file.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace mizan::ui {

/// "Price", as a form calls it.
[[nodiscard]] QString wordsFor(catalogue::ProductColumn column);

/// What is wrong with the columns, or with a row, told with the column's name where it concerns one.
[[nodiscard]] QString importSentence(const Refusal &refusal);

class ImportColumns final : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumns(QWidget *parent = nullptr);

    void setPreview(const catalogue::ProductFilePreview &preview);
    /// What the choices say; each of our columns is in it, so that nothing is found by its name any more.
    [[nodiscard]] catalogue::ColumnMap map() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(
        int row, const QString &heading, const QString &values, std::optional<catalogue::ProductColumn> meaning);

    QGridLayout *m_grid;
    QStringList m_headings;
    std::vector<QComboBox *> m_meanings;
};

} // namespace mizan::ui
