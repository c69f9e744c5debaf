// From recorded sales to paper, as the till prints them.
#include "app/ctl/demo_papers.h"

#include "app/ctl/command.h"
#include "core/daybook/shop.h"
#include "core/devices/escpos.h"
#include "core/documents/document_layout.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/receipt_document.h"
#include "core/documents/sale_papers.h"
#include "core/documents/z_report_document.h"
#include "core/sales/shift_queries.h"

#include <QDir>
#include <QSaveFile>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

class PaperFolder {
public:
    PaperFolder(const QString &folder, std::shared_ptr<const documents::FontSet> fonts)
        : m_folder(folder)
        , m_fonts(std::move(fonts))
    {
    }
    [[nodiscard]] Result<void> write(const QString &name, const documents::Document &document)
    {
        const documents::DisplayList pages = documents::layOut(document, documents::Paper::receipt80(), m_fonts);
        if (const Result<void> done = writeFile(name + u".pdf"_s, documents::pdfOf(pages)); !done)
            return done;
        return writeFile(name + u".escpos"_s, devices::escPosOf(document, devices::PrinterProfile::roll80(), m_fonts));
    }
    [[nodiscard]] const QStringList &names() const noexcept { return m_names; }

private:
    Result<void> writeFile(const QString &name, const QByteArray &bytes)
    {
        QSaveFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return refuse(rules::FileMustBeWritable, file.fileName(), {{"reason", file.errorString()}});
        m_names.append(name);
        return {};
    }
    QDir m_folder;
    std::shared_ptr<const documents::FontSet> m_fonts;
    QStringList m_names;
};

} // namespace

Result<QStringList> writeDemoPapers(Shop &shop, const DemoDay &day, const QString &folder)
{
    const auto fonts = documents::FontSet::ofSystem();
    if (!fonts)
        return refuseAs(fonts);
    PaperFolder papers(folder, *fonts);
    const documents::Wording wording;
    const auto printSale = [&](SaleId sale, const QString &name) -> Result<void> {
        const auto detail = sales::findSale(shop.connection(), sale);
        return papers.write(name, documents::receiptDocument(documents::receiptOf(shop, *detail, wording), wording));
    };
    for (std::size_t i = 0; i < day.sales.size(); ++i) {
        if (const Result<void> printed = printSale(day.sales[i], u"receipt-%1"_s.arg(i + 1, 2, 10, QChar(u'0')));
            !printed)
            return refuseAs(printed);
    }
    if (const Result<void> printed = printSale(day.returned, u"return"_s); !printed)
        return refuseAs(printed);
    const auto report = sales::zReport(shop.connection(), day.shift);
    const documents::ZReport paper = documents::zReportOf(shop, *report, wording);
    if (const Result<void> printed = papers.write(u"z-report"_s, documents::zReportDocument(paper, wording)); !printed)
        return refuseAs(printed);
    return papers.names();
}

} // namespace mizan::ctl
