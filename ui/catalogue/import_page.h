// Importing products from a file: choose it, see what its columns become, check it, import it.
#pragma once

#include "core/access/session.h"
#include "ui/catalogue/import_run.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace mizan::ui {

class Banner;
class ImportColumns;
class ImportReport;
class TextLine;

class ImportPage final : public QWidget {
    Q_OBJECT
public:
    ImportPage(Shop &shop, const Session &session, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// As if the file had been chosen.
    void openFile(const QString &path);
    [[nodiscard]] bool isWorking() const noexcept { return m_isWorking; }

Q_SIGNALS:
    /// Products came or changed.
    void imported();
    /// The person is done here, with or without an import.
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeColumnsPage();
    QWidget *makeWorkingPage();
    QWidget *makeButtons();
    void retranslate();
    void goTo(QWidget *page);
    void chooseFile();
    void lookAgain();
    void showPreview(const Result<catalogue::ProductFilePreview> &preview, bool withColumns);
    void start(bool dryRun, const QString &errorsPath = {});
    void takeAnswer();
    void saveRefused();
    void primary();

    WorkPlace m_place;
    Session m_session;
    IdMaker &m_ids;
    QString m_path;
    FactId m_request;
    std::unique_ptr<ImportRun> m_run;
    bool m_isWorking = false;
    bool m_canCheck = false;
    bool m_hasImported = false;

    QLabel *m_title;
    TextLine *m_file;
    Banner *m_banner;
    QStackedWidget *m_pages;
    QLabel *m_choosePage;
    QWidget *m_columnsPage = nullptr;
    QLabel *m_detected = nullptr;
    ImportColumns *m_columns = nullptr;
    QWidget *m_workingPage = nullptr;
    QLabel *m_work = nullptr;
    QProgressBar *m_progress = nullptr;
    ImportReport *m_report;
    QPushButton *m_close = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_back = nullptr;
    QCheckBox *m_skipBad = nullptr;
    QPushButton *m_primary = nullptr;
};

} // namespace mizan::ui
