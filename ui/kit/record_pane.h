// The pane of one record beside its list: what it is called and how it stands, its fields, what can be done with it.
// A page of records shows any of them without knowing what they are (record_page.h).
#pragma once

#include "core/base/ids.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mizan::store {
class Fault;
}

namespace mizan::ui {

class Banner;

/// How the record stands that is shown.
struct PaneState {
    QString title;
    Icon icon = Icon::None; ///< Of the state in words.
    QString state {};       ///< Icon and word; empty: as usual.
    bool isNew = false;
    bool hasDraft = false; ///< Something was typed that is not saved.
    QString save;          ///< "Save customer", "Create customer".
    QString locked {};     ///< Why nothing can be saved here, and who may; empty: it can.
};

class RecordPane : public QWidget {
    Q_OBJECT
public:
    virtual void showRecord(RecordId id) = 0;
    [[nodiscard]] virtual RecordId shown() const = 0;
    [[nodiscard]] virtual bool hasDraft() const = 0;
    virtual void save() = 0;
    virtual void discardDraft() = 0;
    /// In a narrow window the way back, in a wide one the cross that closes.
    void setBackVisible(bool visible);
    [[nodiscard]] Banner &banner() const noexcept { return *m_banner; }

Q_SIGNALS:
    void saved(mizan::RecordId id, bool isNew);
    /// A draft came or went: the list's pencil.
    void draftChanged(mizan::RecordId id);
    void closeAsked();
    /// Whether there is something to save: then the save button is the primary one.
    void leadsChanged(bool leads);

protected:
    explicit RecordPane(QWidget *parent = nullptr);
    /// Takes it; it fills what header and footer leave.
    void setBody(QWidget *body);
    /// What fits a long form into the pane; takes the content.
    [[nodiscard]] static QWidget *scrolled(QWidget *content);
    /// At the leading end of the footer.
    [[nodiscard]] QPushButton *addButton();
    void setState(const PaneState &state);
    void tellFault(const store::Fault &fault);
    virtual void retranslate() = 0;

    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    void applyLook();

    PaneState m_state;
    QPushButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_stateWords = nullptr;
    QPushButton *m_close = nullptr;
    Banner *m_banner = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QLabel *m_lockIcon = nullptr;
    QLabel *m_lock = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    int m_added = 0;
};

} // namespace mizan::ui
