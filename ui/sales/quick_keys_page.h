// Changing the quick keys: pages, keys in them, their colours and pictures, of a branch's tills or of this one.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/product.h"
#include "core/catalogue/quick_keys.h"
#include "ui/sales/panel_views.h"

#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabBar;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class FormField;
class KeyGrid;
class PictureChoice;

class QuickKeysPage final : public QWidget {
    Q_OBJECT
public:
    /// The session carries who approved it, where somebody had to. `shop` must outlive the page.
    QuickKeysPage(Shop &shop, const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] UserId user() const { return m_session.user(); }
    /// Adds the product behind a scanned code; false: nobody has it.
    bool takeScan(const QString &code);
    [[nodiscard]] const catalogue::QuickLayout &layoutShown() const noexcept { return m_keys; }

Q_SIGNALS:
    /// Saved, or given up.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makePages();
    [[nodiscard]] QWidget *makeSide();
    void connectPages();
    void connectKeys();
    void retranslate();

    void load();
    /// Remembers what there was, then changes it.
    void change(const std::function<void(catalogue::QuickLayout &)> &edit, std::optional<int> current);
    void undo();
    void showAll(std::optional<int> current);
    void showKey();
    void say(const QString &words, bool isWrong);
    void search(const QString &text);
    void addFound(int row);
    void addKey(const catalogue::KeyGoods &goods);
    void moveKey(int from, int to);
    void removeKey();
    void addPage();
    void removePage();
    void movePage(int from, int to);
    void renamePage(const QString &name);
    /// What is still being typed as the page's name.
    void takeName();
    void setColour(int row);
    void setPicture();
    void save();
    void follow();

    [[nodiscard]] catalogue::KeyPlace place() const;
    [[nodiscard]] catalogue::QuickPage *page();
    [[nodiscard]] catalogue::QuickKey *key();
    [[nodiscard]] QuickKey faceOf(const catalogue::QuickKey &key);
    [[nodiscard]] std::optional<access::Picture> pictureOf(RecordId id) const;

    Shop &m_shop;
    Session m_session;
    FactId m_request; ///< Made anew once something was asked.
    Currency m_currency;
    std::vector<catalogue::Category> m_categories;
    catalogue::QuickLayout m_keys;
    std::vector<catalogue::QuickLayout> m_before; ///< Of each change, the last one last.
    std::map<RecordId, access::Picture> m_chosen; ///< Pictures picked here.
    std::vector<catalogue::KeyGoods> m_found;     ///< Of the search.
    int m_page = 0;
    bool m_showing = false; ///< Controls are being filled, not used.

    QLabel *m_title;
    QLabel *m_answer;
    QComboBox *m_place;
    FormField *m_placeField;
    QPushButton *m_undo;
    QPushButton *m_follow;
    QPushButton *m_leave;
    QPushButton *m_save;
    QTabBar *m_tabs;
    QPushButton *m_addPage;
    QPushButton *m_removePage;
    QLineEdit *m_name;
    FormField *m_nameField;
    KeyGrid *m_grid;
    QLineEdit *m_search;
    FormField *m_searchField;
    QListWidget *m_results;
    QComboBox *m_colour;
    FormField *m_colourField;
    PictureChoice *m_picture;
    FormField *m_pictureField;
    QPushButton *m_removeKey;
};

} // namespace mizan::ui
