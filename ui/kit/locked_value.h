// What somebody may read and not change: the value with a padlock, and who may (UX 2.1).
#pragma once

#include <QLineEdit>

class QAction;

namespace mizan::ui {

class LockedValue final : public QLineEdit {
    Q_OBJECT
public:
    explicit LockedValue(QWidget *parent = nullptr);
    /// "Needs the right …".
    void setReason(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    QAction *m_lock;
};

} // namespace mizan::ui
