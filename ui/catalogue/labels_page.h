// Settings, labels: how the codes that the shop's scales print are read, and a place to try them (UX 3.8, 11).
#pragma once

#include "core/access/session.h"
#include "core/catalogue/label_pattern.h"
#include "core/sales/ticket_totals.h"

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
class LabelTester;

class LabelsPage final : public QWidget {
    Q_OBJECT
public:
    LabelsPage(Shop &shop, const Session &session, QWidget *parent = nullptr);
    void reload();
    /// A scan while the page is open is tried.
    void takeScan(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void add();
    void choose(std::size_t index);
    void showPattern(const catalogue::LabelPattern &pattern);
    void save();
    void remove();
    void keep(const catalogue::LabelPattern &pattern);
    void showRefusal(const Refusal &refusal);
    void clearProblems();
    void fillList();
    void retranslate();
    [[nodiscard]] catalogue::LabelPattern contents() const;
    /// Those that are saved, with the one on the form as it stands there.
    [[nodiscard]] catalogue::LabelBook labelsOnTrial() const;

    Shop &m_shop;
    Session m_session;
    sales::TradeTerms m_terms;
    std::vector<catalogue::LabelPattern> m_patterns;
    catalogue::LabelPattern m_shown;
    bool m_isNew = true;
    QLabel *m_title;
    QLabel *m_scope;
    QListWidget *m_list;
    QPushButton *m_add;
    Banner *m_banner;
    QLineEdit *m_name;
    QLineEdit *m_prefixes;
    QLineEdit *m_layout;
    QComboBox *m_kind;
    QComboBox *m_decimals;
    FormField *m_nameField;
    FormField *m_prefixField;
    FormField *m_layoutField;
    FormField *m_kindField;
    FormField *m_decimalField;
    QPushButton *m_save;
    QPushButton *m_remove;
    LabelTester *m_tester;
};

} // namespace mizan::ui
