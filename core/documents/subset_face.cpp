// Subsets with HarfBuzz, then replaces the tables by which libharu finds and measures glyphs.
#include "core/documents/subset_face.h"

#include <hb-subset.h>
#include <hb.h>
#include <unicode/uchar.h>

#include <QtEndian>

#include <algorithm>
#include <array>
#include <memory>
#include <set>

namespace mizan::documents {

namespace {

struct Deleter {
    void operator()(hb_face_t *face) const noexcept { hb_face_destroy(face); }
    void operator()(hb_blob_t *blob) const noexcept { hb_blob_destroy(blob); }
    void operator()(hb_subset_input_t *input) const noexcept { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t *plan) const noexcept { hb_subset_plan_destroy(plan); }
};
template <class T>
using Owned = std::unique_ptr<T, Deleter>;

constexpr hb_tag_t Cmap = HB_TAG('c', 'm', 'a', 'p');
constexpr hb_tag_t Hmtx = HB_TAG('h', 'm', 't', 'x');
constexpr hb_tag_t Hhea = HB_TAG('h', 'h', 'e', 'a');
constexpr char16_t FirstPrivate = 0xE000;
constexpr char16_t LastPrivate = 0xF8FF;

QByteArray tableOf(hb_face_t *face, hb_tag_t tag)
{
    const Owned<hb_blob_t> blob(hb_face_reference_table(face, tag));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    return {data, static_cast<qsizetype>(length)};
}

void append16(QByteArray &bytes, unsigned value)
{
    bytes += static_cast<char>(value >> 8);
    bytes += static_cast<char>(value);
}

quint16 read16(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}

/// Presentation forms by the text that they stand for: ﻻ for "لا", the joining forms of each Arabic letter.
const std::multimap<QString, char16_t> &presentationForms()
{
    static const auto forms = [] {
        std::multimap<QString, char16_t> found;
        for (char16_t c = 0xFB00; c <= 0xFEFC; ++c) {
            const QString text(QStringView(&c, 1).toString());
            const QString folded = text.normalized(QString::NormalizationForm_KC);
            if (u_isdefined(c) && folded != text && !folded.startsWith(u' '))
                found.emplace(folded, c);
        }
        return found;
    }();
    return forms;
}

/// Gives each glyph one character of its own.
class CharacterGiver {
public:
    void give(quint32 glyph, const QString &text)
    {
        if (text.size() == 1 && take(glyph, text.front().unicode()))
            return;
        const auto [first, last] = presentationForms().equal_range(text);
        for (auto form = first; form != last; ++form) {
            if (take(glyph, form->second))
                return;
        }
        while (m_nextPrivate < LastPrivate && !take(glyph, m_nextPrivate++)) { }
    }

    [[nodiscard]] const std::map<quint32, char16_t> &given() const noexcept { return m_characterOf; }

private:
    bool take(quint32 glyph, char16_t character)
    {
        if (!m_taken.insert(character).second)
            return false;
        m_characterOf[glyph] = character;
        return true;
    }

    std::map<quint32, char16_t> m_characterOf;
    std::set<char16_t> m_taken;
    char16_t m_nextPrivate = FirstPrivate;
};

/// One table (platform 3, encoding 1, format 4) with a segment for each character.
QByteArray cmapOf(const std::map<char16_t, quint32> &glyphOf)
{
    const auto segments = static_cast<unsigned>(glyphOf.size()) + 1;
    unsigned power = 1;
    unsigned exponent = 0;
    while (power * 2 <= segments) {
        power *= 2;
        ++exponent;
    }
    QByteArray ends;
    QByteArray starts;
    QByteArray deltas;
    QByteArray offsets;
    for (const auto &[character, glyph] : glyphOf) {
        append16(ends, character);
        append16(starts, character);
        append16(deltas, (glyph - character) & 0xFFFF);
        append16(offsets, 0);
    }
    append16(ends, 0xFFFF);
    append16(starts, 0xFFFF);
    append16(deltas, 1);
    append16(offsets, 0);

    QByteArray table;
    for (const unsigned value : {0U, 1U, 3U, 1U, 0U, 12U}) // Version, one record: platform 3, encoding 1, at byte 12.
        append16(table, value);
    for (const unsigned value : {4U, 16 + 8 * segments, 0U, 2 * segments, 2 * power, exponent, 2 * (segments - power)})
        append16(table, value);
    table += ends;
    append16(table, 0);
    return table + starts + deltas + offsets;
}

/// libharu skips text without width, and marks have none: every glyph gets at least a hundredth of an em.
QByteArray widthsOf(hb_face_t *face, unsigned glyphs)
{
    const QByteArray hhea = tableOf(face, Hhea);
    const QByteArray old = tableOf(face, Hmtx);
    const unsigned measured = std::max<unsigned>(1, read16(hhea, 34));
    const unsigned least = std::max(1U, hb_face_get_upem(face) / 100);
    QByteArray widths;
    for (unsigned glyph = 0; glyph < glyphs; ++glyph) {
        const qsizetype advanceAt = 4 * static_cast<qsizetype>(std::min(glyph, measured - 1));
        const qsizetype bearingAt = glyph < measured
            ? advanceAt + 2
            : 4 * static_cast<qsizetype>(measured) + 2 * static_cast<qsizetype>(glyph - measured);
        append16(widths, std::max<unsigned>(least, read16(old, advanceAt)));
        append16(widths, read16(old, bearingAt));
    }
    return widths;
}

void addTable(hb_face_t *builder, hb_tag_t tag, const QByteArray &bytes)
{
    const Owned<hb_blob_t> blob(hb_blob_create(
        bytes.constData(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
    hb_face_builder_add_table(builder, tag, blob.get());
}

QByteArray rebuilt(hb_face_t *subset, const std::map<char16_t, quint32> &glyphOf)
{
    const Owned<hb_face_t> builder(hb_face_builder_create());
    std::array<hb_tag_t, 64> tags {};
    unsigned count = tags.size();
    hb_face_get_table_tags(subset, 0, &count, tags.data());
    for (unsigned i = 0; i < count; ++i) {
        if (tags[i] != Cmap && tags[i] != Hmtx && tags[i] != Hhea)
            addTable(builder.get(), tags[i], tableOf(subset, tags[i]));
    }
    const unsigned glyphs = hb_face_get_glyph_count(subset);
    QByteArray hhea = tableOf(subset, Hhea);
    qToBigEndian(static_cast<quint16>(glyphs), hhea.data() + 34);
    addTable(builder.get(), Hhea, hhea);
    addTable(builder.get(), Hmtx, widthsOf(subset, glyphs));
    addTable(builder.get(), Cmap, cmapOf(glyphOf));
    const Owned<hb_blob_t> file(hb_face_reference_blob(builder.get()));
    unsigned length = 0;
    const char *data = hb_blob_get_data(file.get(), &length);
    return {data, static_cast<qsizetype>(length)};
}

/// The subset, opened again from its bytes (HarfBuzz lists no tables of a face that it has just built), and how its
/// glyphs are numbered now.
Owned<hb_face_t> cut(const Face &face, const GlyphUse &use, std::map<quint32, quint32> &newOf)
{
    const Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    if (!input)
        return nullptr;
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const auto &[glyph, text] : use.glyphs())
        hb_set_add(wanted, glyph);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F')})
        hb_set_add(dropped, tag);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    const Owned<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(face.hbFace(), input.get()));
    if (!plan)
        return nullptr;
    const hb_map_t *mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const auto &[glyph, text] : use.glyphs())
        newOf[glyph] = hb_map_get(mapping, glyph);
    const Owned<hb_face_t> built(hb_subset_plan_execute_or_fail(plan.get()));
    if (!built)
        return nullptr;
    const Owned<hb_blob_t> bytes(hb_face_reference_blob(built.get()));
    return Owned<hb_face_t>(hb_face_create(bytes.get(), 0));
}

/// Characters of a cluster that are worth copying.
QString visible(QStringView cluster)
{
    QString kept;
    for (const QChar c : cluster) {
        if (!u_hasBinaryProperty(c.unicode(), UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            kept += c;
    }
    return kept;
}

} // namespace

void GlyphUse::note(const GlyphRun &run)
{
    std::set<qsizetype> starts;
    for (const Glyph &glyph : run.glyphs)
        starts.insert(glyph.cluster);
    std::map<qsizetype, QString> leftOf; // Characters of each cluster that no glyph stands for yet.
    for (auto start = starts.begin(); start != starts.end(); ++start) {
        const qsizetype end = std::next(start) == starts.end() ? run.text.size() : *std::next(start);
        leftOf[*start] = visible(QStringView(run.text).mid(*start, end - *start));
    }
    // First the glyphs that are a character of their own, then what remains of each cluster goes to its first other
    // glyph.
    std::vector<const Glyph *> others;
    for (const Glyph &glyph : run.glyphs) {
        QString &left = leftOf[glyph.cluster];
        const auto own =
            std::find_if(left.begin(), left.end(), [&](QChar c) { return run.face->glyphOf(c.unicode()) == glyph.id; });
        if (own != left.end()) {
            m_glyphs.try_emplace(glyph.id, QString(*own));
            left.remove(own - left.begin(), 1);
        } else {
            others.push_back(&glyph);
        }
    }
    for (const Glyph *glyph : others) {
        QString &left = leftOf[glyph->cluster];
        m_glyphs.try_emplace(glyph->id, left);
        left.clear();
    }
}

SubsetFace subsetOf(const Face &face, const GlyphUse &use)
{
    std::map<quint32, quint32> newOf;
    const Owned<hb_face_t> subset = cut(face, use, newOf);
    if (!subset)
        return {};
    std::map<quint32, QString> textOf;
    for (const auto &[old, text] : use.glyphs())
        textOf[newOf[old]] = text;
    CharacterGiver giver;
    for (const auto &[glyph, text] : textOf) // Own characters first, so that no form takes one away.
        if (text.size() == 1)
            giver.give(glyph, text);
    for (unsigned glyph = 1; glyph < hb_face_get_glyph_count(subset.get()); ++glyph) {
        if (!giver.given().contains(glyph))
            giver.give(glyph, textOf.contains(glyph) ? textOf[glyph] : QString());
    }
    std::map<char16_t, quint32> glyphOf;
    SubsetFace done;
    for (const auto &[glyph, character] : giver.given()) {
        glyphOf[character] = glyph;
        done.characters += QChar(character);
    }
    for (const auto &[old, now] : newOf) {
        if (giver.given().contains(now))
            done.characterOf[old] = giver.given().at(now);
    }
    done.file = rebuilt(subset.get(), glyphOf);
    return done;
}

} // namespace mizan::documents
