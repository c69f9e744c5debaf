// The fonts that papers are set in: which face draws which character.
#pragma once

#include "core/base/result.h"
#include "core/base/rule.h"

#include <QString>

#include <memory>

struct hb_face_t;
struct hb_font_t;

namespace mizan::documents {

namespace rules {
inline constexpr mizan::Rule FontMustBeInstalled {"documents.font-must-be-installed"};
}

/// One face of one font file, open and never changed again; safe to use from several threads.
class Face {
public:
    /// None when the file is not a font with TrueType outlines, the only ones that libharu embeds.
    [[nodiscard]] static std::shared_ptr<const Face> open(const QString &file, int index);
    ~Face();
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    [[nodiscard]] hb_face_t *hbFace() const noexcept { return m_face; }
    [[nodiscard]] hb_font_t *hbFont() const noexcept { return m_font; } ///< Scaled to unitsPerEm.
    [[nodiscard]] double unitsPerEm() const noexcept { return m_unitsPerEm; }
    /// 0 when the face has no glyph for it.
    [[nodiscard]] quint32 glyphOf(char32_t character) const noexcept;

private:
    Face() = default;
    hb_face_t *m_face = nullptr;
    hb_font_t *m_font = nullptr;
    double m_unitsPerEm = 1000;
};

using FacePtr = std::shared_ptr<const Face>;

/// The faces in order of preference: Noto Sans for each script first, then whatever is installed. Faces are opened when
/// first needed; one set may serve several threads.
class FontSet {
public:
    /// The fonts that fontconfig knows; refused when there is none at all (`documents.font-must-be-installed`).
    [[nodiscard]] static Result<std::shared_ptr<const FontSet>> ofSystem();
    /// Only the fonts of one folder.
    [[nodiscard]] static Result<std::shared_ptr<const FontSet>> ofFolder(const QString &folder);
    ~FontSet();
    FontSet(const FontSet &) = delete;
    FontSet &operator=(const FontSet &) = delete;

    /// The first face that has the character; none when no font has it.
    [[nodiscard]] FacePtr faceFor(char32_t character, bool bold) const;
    /// The face of Latin letters and digits; also draws the empty box for characters that no font has.
    [[nodiscard]] FacePtr mainFace(bool bold) const;

private:
    struct Private;
    explicit FontSet(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace mizan::documents
