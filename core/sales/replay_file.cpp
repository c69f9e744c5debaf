// Reads the file twice: once to see how it writes numbers and dates, once to take them.
#include "core/sales/replay_file.h"

#include "core/base/csv_number.h"
#include "core/base/csv_reader.h"
#include "core/base/number_rules.h"
#include "core/sales/ticket.h"

#include <QDateTime>
#include <QHash>
#include <QIODevice>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

enum Column { Invoice, Code, Description, Units, Instant, Price, ColumnCount };

constexpr std::array<QLatin1StringView, ColumnCount> ColumnNames {
    "invoiceno"_L1, "stockcode"_L1, "description"_L1, "quantity"_L1, "invoicedate"_L1, "unitprice"_L1};

constexpr qint64 LargestAmountMinor = 4'000'000'000'000; ///< So that the sums of two million lines fit.

using Columns = std::array<std::size_t, ColumnCount>;

Result<Columns> findColumns(const CsvRow &header)
{
    Columns columns {};
    QStringList missing;
    for (std::size_t i = 0; i < ColumnCount; ++i) {
        const auto found = std::ranges::find_if(header.fields, [&](const QString &field) {
            return QString(field).remove(u' ').remove(u'_').compare(ColumnNames[i], Qt::CaseInsensitive) == 0;
        });
        if (found == header.fields.end())
            missing.append(ColumnNames[i]);
        columns[i] = static_cast<std::size_t>(found - header.fields.begin());
    }
    if (!missing.isEmpty())
        return refuse(rules::ReplayColumnsMustBeThere, u"header"_s, {{"missing", missing.join(u", "_s)}});
    return columns;
}

QStringView fieldOf(const CsvRow &row, const Columns &columns, Column column)
{
    return columns[column] < row.fields.size() ? QStringView(row.fields[columns[column]]).trimmed() : QStringView();
}

/// The numbers of a date and time: 2010-12-01 08:26:00, 12/1/2010 8:26, 01.12.2010 08:26.
struct InstantParts {
    std::array<int, 6> numbers {};
    std::size_t count = 0;
    QChar dateMark;
};

std::optional<InstantParts> splitInstant(QStringView text)
{
    InstantParts parts;
    bool inNumber = false;
    for (const QChar c : text) {
        if (c.isDigit()) {
            if (!inNumber && ++parts.count > 6)
                return std::nullopt;
            int &number = parts.numbers[parts.count - 1];
            number = inNumber ? number * 10 + c.digitValue() : c.digitValue();
            if (number > 9999)
                return std::nullopt;
            inNumber = true;
            continue;
        }
        if (!inNumber || !u"-/.: T"_s.contains(c))
            return std::nullopt;
        if (parts.count == 1)
            parts.dateMark = c;
        inNumber = false;
    }
    if (parts.count < 3 || parts.count == 4 || !inNumber)
        return std::nullopt;
    return parts;
}

/// Whether dates with slashes put the day first: they do with points, and where a first number is above twelve.
struct DateOrder {
    bool dayFirst = false;
    void look(QStringView text)
    {
        const auto parts = splitInstant(text);
        if (parts && parts->numbers[0] > 12 && parts->numbers[0] <= 31)
            dayFirst = true;
    }
};

std::optional<qint64> readInstant(QStringView text, DateOrder order, const QTimeZone &zone)
{
    const auto parts = splitInstant(text);
    if (!parts)
        return std::nullopt;
    const auto &n = parts->numbers;
    QDate date(n[0], n[1], n[2]);
    if (n[0] <= 31)
        date = order.dayFirst || parts->dateMark == u'.' ? QDate(n[2], n[1], n[0]) : QDate(n[2], n[0], n[1]);
    const QTime time(n[3], n[4], n[5]);
    if (!date.isValid() || !time.isValid() || date.year() < 1971)
        return std::nullopt;
    return QDateTime(date, time, zone).toMSecsSinceEpoch();
}

/// Gives each text a number.
class Texts {
public:
    explicit Texts(std::vector<QString> &texts)
        : m_texts(texts)
    {
    }
    int numberOf(QStringView text)
    {
        const auto known = m_numbers.constFind(text.toString());
        if (known != m_numbers.cend())
            return *known;
        m_texts.push_back(text.toString());
        const int number = static_cast<int>(m_texts.size()) - 1;
        m_numbers.insert(m_texts.back(), number);
        return number;
    }

private:
    std::vector<QString> &m_texts;
    QHash<QString, int> m_numbers;
};

struct FileLooks {
    Columns columns {};
    QChar decimalMark;
    DateOrder dates;
};

Result<FileLooks> lookAt(QIODevice &file)
{
    auto reader = CsvReader::open(file);
    if (!reader)
        return refuseAs(reader);
    const auto columns = findColumns(reader->header());
    if (!columns)
        return refuseAs(columns);
    DecimalMarkFinder marks;
    FileLooks looks {*columns, {}, {}};
    CsvRow row;
    while (reader->next(row)) {
        if (row.refusal)
            continue;
        marks.look(fieldOf(row, *columns, Price));
        looks.dates.look(fieldOf(row, *columns, Instant));
    }
    looks.decimalMark = marks.mark(reader->separator());
    return looks;
}

class Taker {
public:
    Taker(ReplayFile &file, FileLooks looks, Currency currency, const QString &timeZone)
        : m_file(file)
        , m_looks(looks)
        , m_currency(currency)
        , m_zone(timeZone.toUtf8())
        , m_codes(file.codes)
        , m_descriptions(file.descriptions)
    {
        (void)m_descriptions.numberOf({});
    }

    void take(const CsvRow &row)
    {
        const QString number = fieldOf(row, m_looks.columns, Invoice).toString();
        ReplayListed listed {row.line, number, fieldOf(row, m_looks.columns, Code).toString(),
            number.startsWith(u'C', Qt::CaseInsensitive), {}, Money::zero(m_currency), {rules::InvoiceMustBeNamed}};
        if (const auto taken = takeLine(row, listed); !taken) {
            listed.reason = taken.error();
            m_file.listed.push_back(std::move(listed));
        }
    }

private:
    Result<void> takeLine(const CsvRow &row, ReplayListed &listed)
    {
        if (row.refusal)
            return std::unexpected(*row.refusal);
        const auto quantity = parseFileDecimal(fieldOf(row, m_looks.columns, Units), 6, m_looks.decimalMark);
        const bool hasQuantity = !quantity.error && std::abs(quantity.scaled) <= MaxLineQuantity.micro();
        if (hasQuantity)
            listed.quantity = Quantity::fromMicro(quantity.scaled);
        const QStringView priceText = fieldOf(row, m_looks.columns, Price);
        const auto price = parseFileDecimal(priceText, 6, m_looks.decimalMark);
        const UnitPrice unitPrice(price.error ? 0 : price.scaled, m_currency);
        auto amount = amountOf(unitPrice, listed.quantity);
        if (amount && amount->abs().minor() > LargestAmountMinor)
            amount = refuse(mizan::rules::NumberMustFit, u"amount"_s, {{"amount", *amount}});
        if (amount)
            listed.amount = *amount;
        if (listed.invoice.isEmpty())
            return refuse(rules::InvoiceMustBeNamed, u"InvoiceNo"_s);
        if (listed.code.isEmpty())
            return refuse(rules::CodeMustBeGiven, u"StockCode"_s);
        const QStringView instantText = fieldOf(row, m_looks.columns, Instant);
        const auto atMs = readInstant(instantText, m_looks.dates, m_zone);
        if (!atMs)
            return refuse(rules::InstantMustBeReadable, u"InvoiceDate"_s, {{"text", instantText.left(40).toString()}});
        if (!hasQuantity)
            return refuse(rules::QuantityMustBeReadable, u"Quantity"_s);
        if (priceText.isEmpty())
            return refuse(rules::PriceMustBeGiven, u"UnitPrice"_s);
        if (price.error)
            return refuse(rules::PriceMustBeReadable, u"UnitPrice"_s, {{"text", priceText.left(40).toString()}});
        if (!amount)
            return refuseAs(amount);
        ReplayInvoice &invoice = invoiceOf(listed.invoice, listed.isReturn, *atMs);
        invoice.lines.push_back({row.line, m_codes.numberOf(listed.code),
            m_descriptions.numberOf(fieldOf(row, m_looks.columns, Description)), listed.quantity, unitPrice, *amount});
        return {};
    }

    ReplayInvoice &invoiceOf(const QString &number, bool isReturn, qint64 atMs)
    {
        const auto known = m_invoices.constFind(number);
        if (known != m_invoices.cend())
            return m_file.invoices[*known];
        m_invoices.insert(number, m_file.invoices.size());
        return m_file.invoices.emplace_back(ReplayInvoice {number, isReturn, atMs, {}});
    }

    ReplayFile &m_file;
    FileLooks m_looks;
    Currency m_currency;
    QTimeZone m_zone;
    Texts m_codes;
    Texts m_descriptions;
    QHash<QString, std::size_t> m_invoices;
};

} // namespace

Result<ReplayFile> readReplayFile(QIODevice &file, Currency currency, const QString &timeZone)
{
    const auto looks = lookAt(file);
    if (!looks)
        return refuseAs(looks);
    if (!file.seek(0))
        return refuse(rules::ReplayFileMustBeSeekable);
    auto reader = CsvReader::open(file);
    if (!reader)
        return refuseAs(reader);
    ReplayFile result;
    Taker taker(result, *looks, currency, timeZone);
    CsvRow row;
    while (reader->next(row))
        taker.take(row);
    std::ranges::stable_sort(result.invoices, {}, &ReplayInvoice::atMs);
    return result;
}

} // namespace mizan::sales
