// A paper as data: blocks and tables in reading order, without a single coordinate.
#pragma once

#include "core/documents/modules.h"

#include <QImage>
#include <QString>

#include <variant>
#include <vector>

namespace mizan::documents {

enum class Direction { LeftToRight, RightToLeft };

/// Leading and trailing follow the paper's direction; Right does not: numbers stand under each other in every language.
enum class Align { Leading, Centre, Trailing, Right };

/// What a text is for; the paper decides how large that is.
enum class Role {
    Small,
    Body,
    Strong,
    Heading,
    Title,
    Total,
};

/// Parts two languages of one text: what follows stands below it, smaller.
inline constexpr QChar SecondLanguage(0x2028);

struct Paragraph {
    QString text;
    Role role = Role::Body;
    Align align = Align::Leading;
    bool framed = false; ///< In a box: marks that nobody may overlook.
};

struct Column {
    enum class Width {
        Content, ///< As wide as its widest cell.
        Share,   ///< What the others leave, shared equally.
    };
    Width width = Width::Content;
    Align align = Align::Leading;
    QString atLeast {}; ///< Of a Content column: a text that fits as well, so that tables line up with each other.
};

struct Cell {
    QString text;
    int span = 1; ///< Columns it takes.
};

struct Row {
    std::vector<Cell> cells;
    Role role = Role::Body;
    bool indented = false; ///< Belongs to the row before it.
};

struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool shrinks = false; ///< Rather smaller than on two lines: for a total.
};

struct Separator {
    bool dashed = false;
    bool heavy = false;
};

struct Space {
    double lines = 0.5; ///< Of body text.
};

/// The first of the forms that fits with bars wide enough to be scanned is printed; if none does, only the caption.
struct Barcode {
    std::vector<Modules> forms;
    QString caption;
};

/// In the middle, a dot of the picture on a dot of the printer; a wider one is made as wide as the paper.
struct Picture {
    QImage image;
};

using Block = std::variant<Paragraph, Table, Separator, Space, Barcode, Picture>;

struct Document {
    QString title; ///< For the file's properties and the queue.
    QString language = QStringLiteral("en");
    Direction direction = Direction::LeftToRight;
    std::vector<Block> blocks;
};

} // namespace mizan::documents
