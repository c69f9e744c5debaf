// Pages of one section or one pane, of which a row of tabs shows one.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QStackedWidget;

namespace mizan::ui {

class TouchKey;

class TabbedPages final : public QWidget {
    Q_OBJECT
public:
    /// `tabWidth` is that of each tab; they share the width where it is 0.
    explicit TabbedPages(int tabWidth, QWidget *parent = nullptr);

    /// Takes the page. `words` is asked again when the language changes.
    void addPage(std::function<QString()> words, QWidget *page);
    void open(int index);
    [[nodiscard]] int current() const;
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] QWidget *currentPage() const;

Q_SIGNALS:
    void pageTurned();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_tabWidth;
    QHBoxLayout *m_row;
    QStackedWidget *m_pages;
    std::vector<TouchKey *> m_tabs;
    std::vector<std::function<QString()>> m_words;
};

} // namespace mizan::ui
