// Turns text of any script and direction into placed glyphs: ICU orders and breaks it, HarfBuzz shapes it.
#pragma once

#include "core/documents/document.h"
#include "core/documents/font_set.h"

#include <QString>

#include <vector>

namespace mizan::documents {

/// All lengths are points (1/72 inch); y grows downwards.
struct Glyph {
    quint32 id = 0;        ///< In its face.
    double x = 0;          ///< Of its origin, from the start of the line; after layout, from the page's left edge.
    double y = 0;          ///< Of its origin, from the baseline; after layout, from the page's top edge.
    qsizetype cluster = 0; ///< Where in `GlyphRun::text` the characters begin that it draws.
};

/// Glyphs of one face, in the order in which they stand from left to right.
struct GlyphRun {
    FacePtr face;
    double size = 0;
    bool rightToLeft = false;
    QString text; ///< In reading order.
    std::vector<Glyph> glyphs;
};

struct TextLine {
    std::vector<GlyphRun> runs;
    double width = 0;
    double ascent = 0;  ///< What stands above the baseline, marks included.
    double descent = 0; ///< What hangs below it.
};

struct TextStyle {
    double size = 9;
    bool bold = false;
};

class TextEngine {
public:
    /// Base direction of every text; the language (BCP 47) picks letter forms.
    TextEngine(std::shared_ptr<const FontSet> fonts, QString language, Direction direction);

    /// The whole text on one line, however long.
    [[nodiscard]] TextLine line(const QString &text, TextStyle style) const;
    /// Of the widest of the text's languages, each on one line.
    [[nodiscard]] double width(const QString &text, TextStyle style) const;
    /// A second language begins a line of its own, smaller. Broken where its language allows, inside words only where a
    /// word is wider than the line. What does not fit in `maxLines` is cut, and the last line ends in an ellipsis.
    [[nodiscard]] std::vector<TextLine> lines(const QString &text, TextStyle style, double width, int maxLines) const;

private:
    struct Paragraph;
    [[nodiscard]] std::vector<TextLine> wrapped(const QString &text, TextStyle style, double width, int maxLines) const;
    [[nodiscard]] TextLine shaped(const Paragraph &paragraph, qsizetype from, qsizetype to, TextStyle style) const;
    [[nodiscard]] std::vector<double> advances(const QString &text, TextStyle style) const;

    std::shared_ptr<const FontSet> m_fonts;
    QByteArray m_language;
    Direction m_direction;
};

} // namespace mizan::documents
