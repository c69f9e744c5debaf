// Things that were picked one after another: found while typing, each with a button that takes it out again.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QVBoxLayout;

namespace mizan::ui {

struct Pick {
    QString key;   ///< For whoever reads it: an id as text, or the words themselves.
    QString words; ///< As shown, without isolates.
    friend bool operator==(const Pick &a, const Pick &b) { return a.key == b.key; }
};

class PickList final : public QWidget {
    Q_OBJECT
public:
    /// What matches the text, best first; may be asked with each key.
    using Finder = std::function<std::vector<Pick>(const QString &text)>;

    explicit PickList(Finder find, QWidget *parent = nullptr);
    /// Words that nothing matches are picked as they stand.
    void setTakesNew(bool takesNew) { m_takesNew = takesNew; }
    void setPlaceholder(const QString &words);
    /// What it is a list of, for the names of its parts: "Groups".
    void setName(const QString &name);
    void setPicks(std::vector<Pick> picks);
    [[nodiscard]] const std::vector<Pick> &picks() const noexcept { return m_picks; }
    void add(const Pick &pick);
    [[nodiscard]] QLineEdit &field() const noexcept { return *m_field; }
    void setLocked(bool locked);

Q_SIGNALS:
    void edited();

private:
    void suggest(const QString &text);
    void takeTyped();
    void fill();

    Finder m_find;
    bool m_takesNew = false;
    bool m_locked = false;
    std::vector<Pick> m_picks;
    std::vector<Pick> m_suggested;
    QLineEdit *m_field;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace mizan::ui
