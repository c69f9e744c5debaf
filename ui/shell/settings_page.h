// The settings by subject: a list on the leading side, the subject chosen beside it (UX 11).
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace mizan::ui {

class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Takes the page. `words` is asked again when the language changes.
    void addSubject(std::function<QString()> words, QWidget *page);
    void openSubject(int index);
    [[nodiscard]] int subjects() const noexcept { return static_cast<int>(m_words.size()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitList();

    QListWidget *m_list;
    QStackedWidget *m_pages;
    std::vector<std::function<QString()>> m_words;
};

} // namespace mizan::ui
