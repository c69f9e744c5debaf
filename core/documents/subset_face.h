// A font file rebuilt for one document: only its glyphs, each under one character, so that libharu can draw any of
// them.
#pragma once

#include "core/documents/display_list.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace mizan::documents {

/// Collects what a document draws with one face.
class GlyphUse {
public:
    /// Notes each glyph with the characters it stands for; the first use of a glyph decides.
    void note(const GlyphRun &run);
    [[nodiscard]] const std::map<quint32, QString> &glyphs() const noexcept { return m_glyphs; }

private:
    std::map<quint32, QString> m_glyphs;
};

struct SubsetFace {
    QByteArray file;                         ///< TrueType.
    std::map<quint32, char16_t> characterOf; ///< By the glyph's number in the original face.
    QString characters;                      ///< All that the file knows, parts of composed glyphs included.
};

/// libharu writes each character into the file as the text that a reader copies; so a glyph gets its own character
/// where that is free, else one of its presentation forms (which fold back under NFKC), else one of private use.
/// An empty file: the face could not be subset.
[[nodiscard]] SubsetFace subsetOf(const Face &face, const GlyphUse &use);

} // namespace mizan::documents
