// Finds fonts through fontconfig and opens them with HarfBuzz.
#include "core/documents/font_set.h"

#include <QFile>

#include <fontconfig/fontconfig.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <string_view>
#include <vector>

namespace mizan::documents {

namespace {

/// In the order of asking: the first family that has a character draws it.
constexpr std::array<std::string_view, 24> PreferredFamilies {"Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew",
    "Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans Gurmukhi", "Noto Sans Gujarati", "Noto Sans Tamil",
    "Noto Sans Telugu", "Noto Sans Kannada", "Noto Sans Malayalam", "Noto Sans Sinhala", "Noto Sans Thai",
    "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Myanmar", "Noto Sans Ethiopic", "Noto Sans Armenian",
    "Noto Sans Georgian", "Noto Sans Symbols", "Noto Sans Symbols2", "Droid Sans Fallback", "Noto Naskh Arabic",
    "DejaVu Sans"};

struct FontFile {
    QString file;
    int index = 0;
    std::size_t preference = PreferredFamilies.size();
    bool bold = false;
    FcCharSet *characters = nullptr;
    FacePtr face;
    bool opened = false;
};

std::size_t preferenceOf(std::string_view family)
{
    const auto found = std::find(PreferredFamilies.begin(), PreferredFamilies.end(), family);
    return static_cast<std::size_t>(found - PreferredFamilies.begin());
}

std::string_view stringOf(FcPattern *pattern, const char *object)
{
    FcChar8 *value = nullptr;
    if (FcPatternGetString(pattern, object, 0, &value) != FcResultMatch)
        return {};
    return reinterpret_cast<const char *>(value);
}

int integerOf(FcPattern *pattern, const char *object, int otherwise)
{
    int value = otherwise;
    return FcPatternGetInteger(pattern, object, 0, &value) == FcResultMatch ? value : otherwise;
}

/// Upright TrueType faces of regular or bold weight; everything else cannot be embedded or does not suit a paper.
bool isUsable(FcPattern *pattern)
{
    FcBool variable = FcFalse;
    FcPatternGetBool(pattern, FC_VARIABLE, 0, &variable);
    const int weight = integerOf(pattern, FC_WEIGHT, FC_WEIGHT_REGULAR);
    return variable == FcFalse && stringOf(pattern, FC_FONTFORMAT) == "TrueType"
        && integerOf(pattern, FC_SLANT, FC_SLANT_ROMAN) == FC_SLANT_ROMAN
        && integerOf(pattern, FC_WIDTH, FC_WIDTH_NORMAL) == FC_WIDTH_NORMAL
        && (weight == FC_WEIGHT_REGULAR || weight == FC_WEIGHT_BOLD);
}

std::vector<FontFile> fontsOf(FcConfig *config)
{
    std::vector<FontFile> fonts;
    FcPattern *everything = FcPatternCreate();
    FcObjectSet *wanted = FcObjectSetBuild(FC_FAMILY, FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_WIDTH, FC_FONTFORMAT,
        FC_CHARSET, FC_VARIABLE, static_cast<const char *>(nullptr));
    FcFontSet *found = FcFontList(config, everything, wanted);
    for (int i = 0; found && i < found->nfont; ++i) {
        FcPattern *pattern = found->fonts[i];
        FcCharSet *characters = nullptr;
        if (!isUsable(pattern) || FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters) != FcResultMatch)
            continue;
        const std::string_view file = stringOf(pattern, FC_FILE);
        fonts.push_back({QFile::decodeName(QByteArray(file.data(), static_cast<qsizetype>(file.size()))),
            integerOf(pattern, FC_INDEX, 0), preferenceOf(stringOf(pattern, FC_FAMILY)),
            integerOf(pattern, FC_WEIGHT, FC_WEIGHT_REGULAR) == FC_WEIGHT_BOLD, FcCharSetCopy(characters), nullptr,
            false});
    }
    if (found)
        FcFontSetDestroy(found);
    FcObjectSetDestroy(wanted);
    FcPatternDestroy(everything);
    // Fontconfig's own order changes from machine to machine; the paper must not.
    std::sort(fonts.begin(), fonts.end(), [](const FontFile &a, const FontFile &b) {
        return std::tie(a.preference, a.file, a.index) < std::tie(b.preference, b.file, b.index);
    });
    return fonts;
}

} // namespace

std::shared_ptr<const Face> Face::open(const QString &file, int index)
{
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(QFile::encodeName(file).constData());
    if (!blob)
        return nullptr;
    std::shared_ptr<Face> face(new Face);
    face->m_face = hb_face_create(blob, static_cast<unsigned>(index));
    hb_blob_destroy(blob);
    hb_blob_t *outlines = hb_face_reference_table(face->m_face, HB_TAG('g', 'l', 'y', 'f'));
    const bool hasOutlines = hb_blob_get_length(outlines) > 0;
    hb_blob_destroy(outlines);
    if (!hasOutlines)
        return nullptr;
    hb_face_make_immutable(face->m_face);
    face->m_unitsPerEm = hb_face_get_upem(face->m_face);
    face->m_font = hb_font_create(face->m_face);
    hb_font_make_immutable(face->m_font);
    return face;
}

Face::~Face()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

quint32 Face::glyphOf(char32_t character) const noexcept
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, character, &glyph) ? glyph : 0;
}

struct FontSet::Private {
    ~Private()
    {
        for (const FontFile &font : fonts)
            FcCharSetDestroy(font.characters);
    }

    /// The face of a font whose outlines can really be opened, opened once.
    FacePtr opened(FontFile &font)
    {
        if (!font.opened) {
            font.face = Face::open(font.file, font.index);
            font.opened = true;
        }
        return font.face;
    }

    FacePtr find(char32_t character, bool bold)
    {
        for (const bool weight : {bold, !bold}) { // A thin letter is better than none.
            for (FontFile &font : fonts) {
                if (font.bold != weight || !FcCharSetHasChar(font.characters, character))
                    continue;
                if (FacePtr face = opened(font); face && face->glyphOf(character) != 0)
                    return face;
            }
        }
        return nullptr;
    }

    std::mutex mutex;
    std::vector<FontFile> fonts;
    std::map<std::pair<char32_t, bool>, FacePtr> known;
};

FontSet::FontSet(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

FontSet::~FontSet() = default;

namespace {

Result<std::shared_ptr<const FontSet>> setOrRefusal(std::shared_ptr<const FontSet> set, const QString &where = {})
{
    if (!set->mainFace(false))
        return refuse(rules::FontMustBeInstalled, where);
    return set;
}

} // namespace

Result<std::shared_ptr<const FontSet>> FontSet::ofSystem()
{
    auto data = std::make_unique<Private>();
    data->fonts = fontsOf(nullptr);
    return setOrRefusal(std::shared_ptr<const FontSet>(new FontSet(std::move(data))));
}

Result<std::shared_ptr<const FontSet>> FontSet::ofFolder(const QString &folder)
{
    auto data = std::make_unique<Private>();
    FcConfig *config = FcConfigCreate();
    FcConfigAppFontAddDir(config, reinterpret_cast<const FcChar8 *>(QFile::encodeName(folder).constData()));
    data->fonts = fontsOf(config);
    FcConfigDestroy(config);
    return setOrRefusal(std::shared_ptr<const FontSet>(new FontSet(std::move(data))), folder);
}

FacePtr FontSet::faceFor(char32_t character, bool bold) const
{
    const std::scoped_lock lock(d->mutex);
    const auto [place, isNew] = d->known.try_emplace({character, bold});
    if (isNew)
        place->second = d->find(character, bold);
    return place->second;
}

FacePtr FontSet::mainFace(bool bold) const { return faceFor(U'0', bold); }

} // namespace mizan::documents
