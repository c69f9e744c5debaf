// How the variants of a family differ: a name and its values in each row.
#pragma once

#include "core/catalogue/family.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace mizan::ui {

class FormField;

class AttributeEditor final : public QWidget {
    Q_OBJECT
public:
    explicit AttributeEditor(QWidget *parent = nullptr);

    void setAttributes(const std::vector<catalogue::Attribute> &attributes);
    /// Rows where neither name nor values stand are left out.
    [[nodiscard]] std::vector<catalogue::Attribute> attributes() const;
    /// Below the row; empty words take it away.
    void setProblem(std::size_t attribute, const QString &words);
    void clearProblems();

Q_SIGNALS:
    /// A row was left, and something differs from before.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLineEdit *name = nullptr;
        QLineEdit *values = nullptr;
        FormField *nameField = nullptr;
        FormField *valuesField = nullptr;
    };
    void retranslate();
    void noteEdit();
    [[nodiscard]] std::size_t rowOf(std::size_t attribute) const;

    std::array<Row, catalogue::MostAttributes> m_rows;
    std::vector<catalogue::Attribute> m_last;
};

} // namespace mizan::ui
