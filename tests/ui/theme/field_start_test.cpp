// The caret of an empty field stands where reading starts, whatever the keyboard's direction.
#include "ui/theme/field_start.h"

#include <QLineEdit>
#include <catch2/catch_test_macros.hpp>

using namespace mizan::ui;

namespace {

bool caretIsOnTheRight(QLineEdit &field)
{
    return field.inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().x() > field.width() / 2.0;
}

} // namespace

TEST_CASE("an empty field starts on the reading side, and follows the screen's direction", "[theme]")
{
    QLineEdit field;
    field.resize(300, 40);
    field.setLayoutDirection(Qt::RightToLeft);
    field.show(); // The theme sees to every field that is shown.
    field.grab();
    CHECK(caretIsOnTheRight(field));
    field.setLayoutDirection(Qt::LeftToRight);
    field.grab();
    CHECK_FALSE(caretIsOnTheRight(field));
}

TEST_CASE("text sets its own side, and an emptied field the screen's again", "[theme]")
{
    QLineEdit field;
    field.resize(300, 40);
    field.setLayoutDirection(Qt::RightToLeft);
    field.show();
    field.setText(QStringLiteral("خبز"));
    field.grab();
    CHECK_FALSE(field.alignment().testFlag(Qt::AlignAbsolute));
    field.clear();
    field.grab();
    CHECK(caretIsOnTheRight(field));
}

TEST_CASE("a field with a side of its own keeps it", "[theme]")
{
    QLineEdit field;
    field.setAlignment(Qt::AlignHCenter);
    field.setLayoutDirection(Qt::RightToLeft);
    field.show();
    CHECK(field.alignment().testFlag(Qt::AlignHCenter));
}
