// What a check or an import of a product file found: counts, and the rows that are refused with line and reason.
#pragma once

#include "ui/catalogue/import_run.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace mizan::ui {

class ImportReport final : public QWidget {
    Q_OBJECT
public:
    explicit ImportReport(QWidget *parent = nullptr);
    void show(const ImportAnswer &answer, bool isDryRun);

Q_SIGNALS:
    void saveRefusedAsked();

private:
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_refusedTitle;
    QPushButton *m_save;
    QTableWidget *m_refused;
};

} // namespace mizan::ui
