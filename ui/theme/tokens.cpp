// The table of colours and the pairs in which they are used.
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace mizan::ui {

namespace {

struct Shade {
    Token token;
    QRgb light;
    QRgb dark;
};

constexpr Shade Shades[] = {
    {Token::Window, 0xffF3F5F7, 0xff10161C},
    {Token::Surface, 0xffFFFFFF, 0xff19212A},
    {Token::Raised, 0xffFFFFFF, 0xff222C37},
    {Token::Sunken, 0xffE8ECF0, 0xff0B1015},
    {Token::Alt, 0xffF7F9FA, 0xff1D2630},
    {Token::Hover, 0xffEDF2F7, 0xff283441},
    {Token::Text, 0xff17212B, 0xffE9EEF3},
    {Token::Text2, 0xff4A5764, 0xffA9B5C1},
    {Token::TextDisabled, 0xff8B96A1, 0xff66727E},
    {Token::Border, 0xffD3DAE1, 0xff33404D},
    {Token::Control, 0xff75828F, 0xff7B8996},
    {Token::Accent, 0xff0B5CAD, 0xff6DB3F8},
    {Token::AccentHover, 0xff094C90, 0xff8DC4FA},
    {Token::AccentPressed, 0xff073B70, 0xff4E9DEB},
    {Token::OnAccent, 0xffFFFFFF, 0xff05203B},
    {Token::Selection, 0xffCFE4F8, 0xff1F4468},
    {Token::Focus, 0xff0B5CAD, 0xff8DC4FA},
    {Token::Ok, 0xff0A6B46, 0xff5CCB97},
    {Token::OkBg, 0xffE1F3E9, 0xff123326},
    {Token::OnPay, 0xffFFFFFF, 0xff04241A},
    {Token::Warn, 0xff8A4A00, 0xffF5BD55},
    {Token::WarnBg, 0xffFFF0D4, 0xff3A2B0B},
    {Token::WarnFill, 0xffF5B642, 0xffF5BD55},
    {Token::OnWarn, 0xff2B1A00, 0xff2B1A00},
    {Token::Bad, 0xffB3261E, 0xffFF9087},
    {Token::BadBg, 0xffFCE8E6, 0xff441B1A},
    {Token::OnBad, 0xffFFFFFF, 0xff2A0704},
    {Token::Info, 0xff0B5CAD, 0xff6DB3F8},
    {Token::InfoBg, 0xffE4F0FB, 0xff15304B},
    {Token::Pend, 0xff5B3FA8, 0xffB9A6F5},
    {Token::PendBg, 0xffEEEAFB, 0xff2C2450},
};

constexpr Pairing Pairings[] = {
    {Token::Text, Token::Surface, 4.5},
    {Token::Text, Token::Window, 4.5},
    {Token::Text, Token::Raised, 4.5},
    {Token::Text, Token::Sunken, 4.5},
    {Token::Text, Token::Alt, 4.5},
    {Token::Text, Token::Hover, 4.5},
    {Token::Text, Token::Selection, 4.5},
    {Token::Text2, Token::Surface, 4.5},
    {Token::Text2, Token::Window, 4.5},
    {Token::Text2, Token::Raised, 4.5},
    {Token::Text2, Token::Sunken, 4.5},
    {Token::Text2, Token::Alt, 4.5},
    {Token::Text2, Token::Hover, 4.5},
    {Token::Text2, Token::Selection, 4.5},
    {Token::TextDisabled, Token::Surface, 3},
    {Token::Control, Token::Surface, 3},
    {Token::Control, Token::Sunken, 3},
    {Token::Control, Token::Window, 3},
    {Token::Control, Token::Raised, 3},
    {Token::Accent, Token::Surface, 4.5},
    {Token::Accent, Token::Window, 4.5},
    {Token::OnAccent, Token::Accent, 4.5},
    {Token::OnAccent, Token::AccentHover, 4.5},
    {Token::OnAccent, Token::AccentPressed, 4.5},
    {Token::Focus, Token::Surface, 3},
    {Token::Focus, Token::Window, 3},
    {Token::Focus, Token::Raised, 3},
    {Token::Focus, Token::Sunken, 3},
    {Token::Focus, Token::Selection, 3},
    {Token::Ok, Token::Surface, 4.5},
    {Token::Ok, Token::OkBg, 4.5},
    {Token::OnPay, Token::Ok, 4.5},
    {Token::Warn, Token::Surface, 4.5},
    {Token::Warn, Token::WarnBg, 4.5},
    {Token::OnWarn, Token::WarnFill, 4.5},
    {Token::Text, Token::WarnBg, 4.5},
    {Token::Text, Token::BadBg, 4.5},
    {Token::Text2, Token::WarnBg, 4.5},
    {Token::Bad, Token::Surface, 4.5},
    {Token::Bad, Token::BadBg, 4.5},
    {Token::Bad, Token::Raised, 4.5},
    {Token::OnBad, Token::Bad, 4.5},
    {Token::Info, Token::Surface, 4.5},
    {Token::Info, Token::InfoBg, 4.5},
    {Token::Pend, Token::Surface, 4.5},
    {Token::Pend, Token::PendBg, 4.5},
    {Token::Pend, Token::Sunken, 4.5},
};

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue());
}

Token inHighContrast(Token token)
{
    switch (token) {
    case Token::Border:
    case Token::Control:
    case Token::Text2:
        return Token::Text;
    default:
        return token;
    }
}

} // namespace

QColor color(Token token, Scheme scheme, bool highContrast)
{
    if (highContrast) {
        if (token == Token::Window || token == Token::Surface || token == Token::Raised || token == Token::Alt)
            return scheme == Scheme::Light ? QColor(Qt::white) : QColor(Qt::black);
        token = inHighContrast(token);
    }
    const auto *shade = std::ranges::find(Shades, token, &Shade::token);
    return QColor::fromRgb(scheme == Scheme::Light ? shade->light : shade->dark);
}

std::span<const Pairing> pairings() { return Pairings; }

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace mizan::ui
