// Six of the screen's own colours, so that they hold in light and dark.
#include "ui/sales/key_colours.h"

#include <QCoreApplication>

namespace mizan::ui {

using catalogue::KeyColour;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::KeyColours)
};

} // namespace

Token tokenOf(KeyColour colour)
{
    switch (colour) {
    case KeyColour::Blue:
        return Token::Accent;
    case KeyColour::Green:
        return Token::Ok;
    case KeyColour::Amber:
        return Token::WarnFill;
    case KeyColour::Red:
        return Token::Bad;
    case KeyColour::Violet:
        return Token::Pend;
    case KeyColour::Grey:
        return Token::Control;
    }
    return Token::Control;
}

QString colourText(KeyColour colour)
{
    switch (colour) {
    case KeyColour::Blue:
        return Words::tr("Blue");
    case KeyColour::Green:
        return Words::tr("Green");
    case KeyColour::Amber:
        return Words::tr("Amber");
    case KeyColour::Red:
        return Words::tr("Red");
    case KeyColour::Violet:
        return Words::tr("Violet");
    case KeyColour::Grey:
        return Words::tr("Grey");
    }
    return {};
}

} // namespace mizan::ui
