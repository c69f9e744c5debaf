// From a document to a PDF in a folder.
#include "app/desktop/sheet_files.h"

#include "core/access/company.h"
#include "core/daybook/shop.h"
#include "core/documents/document_layout.h"
#include "core/documents/font_set.h"
#include "core/documents/paper_words.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/promise_papers.h"
#include "core/documents/receipt_document.h"
#include "ui/kit/task.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace mizan::desktop {

using namespace Qt::StringLiterals;

namespace {

/// Why it was not written; empty: it was.
QString writeSheet(const documents::Document &document, const QString &path)
{
    const auto fonts = documents::FontSet::ofSystem();
    if (!fonts)
        return ui::sentenceFor(fonts.error());
    try {
        const QByteArray pdf = documents::pdfOf(documents::layOut(document, documents::Paper::a4(), *fonts));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
            return file.errorString();
    } catch (const documents::PdfFault &fault) {
        return QString::fromUtf8(fault.what());
    }
    return {};
}

} // namespace

SheetFiles::SheetFiles(Shop &shop, QString folder, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_folder(std::move(folder))
{
}

SheetFiles::~SheetFiles() = default;

QString SheetFiles::saveQuotation(FactId quotation)
{
    const auto detail = sales::findQuotation(m_shop.connection(), quotation.as<sales::QuotationTag>());
    if (!detail)
        return {};
    if (!QDir().mkpath(m_folder))
        return tr("The folder %1 cannot be made. Nothing was written.").arg(ui::isolatedName(m_folder));
    const documents::Wording words = documents::wordingOf(access::receiptTemplate(m_shop.connection(), detail->branch));
    const documents::Document document =
        documents::receiptDocument(documents::quotationPaperOf(m_shop, *detail, words), words);
    const QString path = QDir(m_folder).filePath(detail->quotation.number.toText() + u".pdf"_s);
    const auto problem = std::make_shared<QString>();
    auto task = std::make_unique<ui::Task>(
        [document, path, problem](ui::TaskControl &) { *problem = writeSheet(document, path); });
    ui::Task *running = task.get();
    connect(running, &ui::Task::finished, this, [this, running, path, problem] {
        const auto found = std::ranges::find(m_running, running, &std::unique_ptr<ui::Task>::get);
        found->release()->deleteLater(); // It is telling us this very moment.
        m_running.erase(found);
        if (problem->isEmpty())
            Q_EMIT written(path);
        else
            Q_EMIT failed(tr("%1 was not written: %2").arg(ui::isolatedName(path), *problem));
    });
    m_running.push_back(std::move(task));
    running->start();
    return tr("The sheet goes to %1").arg(ui::isolatedName(path));
}

} // namespace mizan::desktop
