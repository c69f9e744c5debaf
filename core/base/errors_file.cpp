// Writing the file of rows that were not taken.
#include "core/base/errors_file.h"

#include <QRegularExpression>

namespace mizan {

using namespace Qt::StringLiterals;

QString besideFile(const QString &path, const QString &ending)
{
    const QString base = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? path.chopped(4) : path;
    return base + u'.' + ending + u".csv"_s;
}

ErrorsFile::ErrorsFile(const QString &path)
    : m_file(path)
{
    QFile::remove(path);
}

ErrorsFile::~ErrorsFile()
{
    if (m_csv && !m_csv->finish())
        qWarning("%s: %s", qPrintable(m_file.fileName()), qPrintable(m_file.errorString()));
}

bool ErrorsFile::add(qint64 line, const QString &reason, const QStringList &fields)
{
    if (!m_csv) {
        if (!m_file.open(QIODevice::WriteOnly))
            return false;
        m_csv = std::make_unique<CsvWriter>(m_file);
        m_csv->text(u"line").text(u"reason");
        for (const QString &column : m_columns)
            m_csv->text(column);
        m_csv->endRow();
    }
    ++m_rows;
    m_csv->number(line).text(reason);
    // A number is no formula, though it may begin with a minus.
    static const QRegularExpression number(u"^-?[0-9]+([.][0-9]+)?$"_s);
    for (const QString &field : fields) {
        if (number.match(field).hasMatch())
            m_csv->plain(field.toLatin1());
        else
            m_csv->text(field);
    }
    m_csv->endRow();
    return true;
}

} // namespace mizan
