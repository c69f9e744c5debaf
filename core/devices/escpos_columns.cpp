// Pads, wraps and aligns encoded text: here one byte is one column.
#include "core/devices/escpos_columns.h"

#include <algorithm>

namespace mizan::devices {

using documents::Align;
using documents::Role;

namespace {

constexpr qsizetype Gap = 1;
constexpr qsizetype Indent = 2;
constexpr qsizetype LeastShare = 8; ///< Columns that a name needs beside its amounts.

/// A character or a table that these letters cannot print; the document goes as dots instead.
struct NotInColumns { };

/// Breaks at spaces, inside a word only where it is longer than the line.
void wrap(const QByteArray &text, qsizetype width, std::vector<QByteArray> &lines)
{
    width = std::max<qsizetype>(width, 1);
    qsizetype from = 0;
    while (text.size() - from > width) {
        qsizetype to = text.lastIndexOf(' ', from + width);
        if (to <= from)
            to = from + width;
        lines.push_back(text.mid(from, to - from).trimmed());
        from = to;
        while (from < text.size() && text[from] == ' ')
            ++from;
    }
    if (from < text.size() || lines.empty())
        lines.push_back(text.mid(from));
}

qsizetype indentOf(const documents::Row &row, std::size_t column) { return row.indented && column == 0 ? Indent : 0; }

QByteArray aligned(const QByteArray &text, qsizetype width, Align align)
{
    switch (align) {
    case Align::Leading:
        return text.leftJustified(width);
    case Align::Trailing:
    case Align::Right:
        return text.rightJustified(width);
    case Align::Centre:
        return QByteArray((width - text.size()) / 2, ' ') + text;
    }
    return text;
}

class Columns {
public:
    Columns(const PrinterText &text, PrinterColumns columns)
        : m_text(text)
        , m_columns(columns)
    {
    }

    void add(const documents::Paragraph &paragraph)
    {
        PrinterLine form = formOf(paragraph.role);
        if (paragraph.framed)
            m_parts.push_back(PrinterLine {QByteArray(m_columns.normal, '*')});
        for (const QByteArray &line : wrapped(paragraph.text, widthOf(form)))
            put(form, aligned(line, widthOf(form), paragraph.align));
        if (paragraph.framed)
            m_parts.push_back(PrinterLine {QByteArray(m_columns.normal, '*')});
    }

    void add(const documents::Separator &separator)
    {
        if (separator.dashed)
            m_parts.push_back(PrinterLine {QByteArray("- ").repeated(m_columns.normal / 2)});
        else
            m_parts.push_back(PrinterLine {QByteArray(m_columns.normal, separator.heavy ? '=' : '-')});
    }

    void add(const documents::Space &space)
    {
        if (space.lines >= 0.3)
            m_parts.push_back(PrinterLine {});
    }

    void add(const documents::Barcode &barcode) { m_parts.push_back(barcode); }

    void add(const documents::Picture &picture) { m_parts.push_back(picture); }

    void add(const documents::Table &table)
    {
        const std::vector<qsizetype> natural = naturalWidths(table);
        for (const documents::Row &row : table.rows)
            addRow(table, row, natural);
    }

    [[nodiscard]] std::vector<PrinterPart> take() { return std::move(m_parts); }

private:
    static PrinterLine formOf(Role role)
    {
        const bool large = role == Role::Title || role == Role::Total;
        return {
            {}, role != Role::Small && role != Role::Body, large, large || role == Role::Heading, role == Role::Small};
    }

    [[nodiscard]] qsizetype widthOf(const PrinterLine &form) const
    {
        return form.small ? m_columns.small : form.doubleWidth ? m_columns.normal / 2 : m_columns.normal;
    }

    QByteArray encoded(const QString &text) const
    {
        auto bytes = m_text.encoded(text);
        if (!bytes)
            throw NotInColumns {};
        return *bytes;
    }

    /// A second language begins a line of its own.
    std::vector<QByteArray> wrapped(const QString &text, qsizetype width) const
    {
        std::vector<QByteArray> lines;
        for (const QString &language : text.split(documents::SecondLanguage))
            wrap(encoded(language), width, lines);
        return lines;
    }

    /// Of the wider language.
    qsizetype columnsOf(const QString &text) const
    {
        qsizetype widest = 0;
        for (const QString &language : text.split(documents::SecondLanguage))
            widest = std::max(widest, encoded(language).size());
        return widest;
    }

    void put(PrinterLine form, QByteArray text)
    {
        form.text = std::move(text);
        m_parts.push_back(std::move(form));
    }

    std::vector<qsizetype> naturalWidths(const documents::Table &table) const
    {
        std::vector<qsizetype> widths;
        for (const documents::Column &column : table.columns)
            widths.push_back(columnsOf(column.atLeast));
        for (const documents::Row &row : table.rows) {
            std::size_t column = 0;
            for (const documents::Cell &cell : row.cells) {
                const qsizetype wanted = columnsOf(cell.text);
                if (cell.span == 1)
                    widths.at(column) = std::max(widths.at(column), wanted + indentOf(row, column));
                column += static_cast<std::size_t>(cell.span);
            }
        }
        return widths;
    }

    /// What each column gets of `columns`: content what it asks for, the first stretching one the rest.
    static std::vector<qsizetype> widthsOf(
        const documents::Table &table, std::vector<qsizetype> natural, qsizetype columns)
    {
        qsizetype used = Gap * static_cast<qsizetype>(natural.size() - 1);
        std::size_t stretching = 0;
        for (std::size_t i = 0; i < natural.size(); ++i) {
            if (table.columns[i].width == documents::Column::Width::Share)
                stretching = i;
        }
        for (std::size_t i = 0; i < natural.size(); ++i)
            used += i == stretching ? 0 : natural[i];
        const bool shares = table.columns[stretching].width == documents::Column::Width::Share;
        const qsizetype least = shares ? std::min(natural[stretching], LeastShare) : natural[stretching];
        if (columns - used < least)
            throw NotInColumns {};
        natural[stretching] = columns - used;
        return natural;
    }

    void addRow(const documents::Table &table, const documents::Row &row, const std::vector<qsizetype> &natural)
    {
        PrinterLine form = formOf(row.role);
        std::vector<qsizetype> widths;
        try {
            widths = widthsOf(table, natural, widthOf(form));
        } catch (const NotInColumns &) {
            if (!form.doubleWidth)
                throw;
            form.doubleWidth = false; // A long total is still tall.
            widths = widthsOf(table, natural, widthOf(form));
        }
        std::vector<std::vector<QByteArray>> cells;
        std::vector<qsizetype> cellWidths;
        std::size_t column = 0;
        std::size_t height = 1;
        for (const documents::Cell &cell : row.cells) {
            qsizetype width = widths.at(column);
            for (int i = 1; i < cell.span; ++i)
                width += Gap + widths.at(column + static_cast<std::size_t>(i));
            const Align align = table.columns[column].align;
            const qsizetype indent = indentOf(row, column);
            std::vector<QByteArray> lines;
            for (const QByteArray &line : wrapped(cell.text, width - indent))
                lines.push_back(QByteArray(indent, ' ') + aligned(line, width - indent, align));
            height = std::max(height, lines.size());
            cells.push_back(std::move(lines));
            cellWidths.push_back(width);
            column += static_cast<std::size_t>(cell.span);
        }
        for (std::size_t line = 0; line < height; ++line) {
            QByteArray text;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (i > 0)
                    text += QByteArray(Gap, ' ');
                text += (line < cells[i].size() ? cells[i][line] : QByteArray()).leftJustified(cellWidths[i]);
            }
            put(form, std::move(text));
        }
    }

    const PrinterText &m_text;
    PrinterColumns m_columns;
    std::vector<PrinterPart> m_parts;
};

} // namespace

std::optional<std::vector<PrinterPart>> inColumns(
    const documents::Document &document, const PrinterText &text, PrinterColumns columns)
{
    Columns done(text, columns);
    try {
        for (const documents::Block &block : document.blocks)
            std::visit([&](const auto &one) { done.add(one); }, block);
    } catch (const NotInColumns &) {
        return std::nullopt;
    }
    return done.take();
}

std::optional<PrintedLetters> inLetters(const documents::Document &document, const PrinterProfile &profile)
{
    if (profile.alwaysRaster || document.direction == documents::Direction::RightToLeft)
        return std::nullopt;
    for (const CodePage &page : profile.codePages) {
        if (auto parts = inColumns(document, PrinterText(page), {profile.columns, profile.smallColumns}))
            return PrintedLetters {page, std::move(*parts)};
    }
    return std::nullopt;
}

} // namespace mizan::devices
