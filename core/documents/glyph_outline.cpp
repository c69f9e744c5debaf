// Takes outlines from HarfBuzz, so that every back end draws the same shapes.
#include "core/documents/glyph_outline.h"

#include <hb.h>

namespace mizan::documents {

namespace {

QPainterPath &pathOf(void *data) { return *static_cast<QPainterPath *>(data); }

hb_draw_funcs_t *makeFunctions()
{
    hb_draw_funcs_t *functions = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        functions,
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) { pathOf(data).moveTo(x, y); },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        functions,
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) { pathOf(data).lineTo(x, y); },
        nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        functions,
        [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float controlX, float controlY, float x, float y, void *) {
            pathOf(data).quadTo(controlX, controlY, x, y);
        },
        nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(
        functions, [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, void *) { pathOf(data).closeSubpath(); },
        nullptr, nullptr);
    hb_draw_funcs_make_immutable(functions);
    return functions;
}

} // namespace

QPainterPath outlineOf(const Face &face, quint32 glyph)
{
    static hb_draw_funcs_t *const functions = makeFunctions();
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(face.hbFont(), glyph, functions, &path);
#else
    hb_font_get_glyph_shape(face.hbFont(), glyph, functions, &path);
#endif
    return path;
}

} // namespace mizan::documents
