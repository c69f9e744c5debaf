// Five bits a symbol, and a check symbol over the field with 32 elements.
#include "core/store/recovery_code.h"

#include <string_view>

namespace mizan::store {

namespace {

constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t DataSymbols = 24;
constexpr std::size_t GroupSize = 5;

/// Times x in GF(2)[x] / (x^5 + x^2 + 1); x generates all 31 elements but zero, more than there are positions.
constexpr unsigned timesX(unsigned element)
{
    const unsigned shifted = element << 1;
    return (shifted & 32) ? shifted ^ 0b100101 : shifted;
}

/// Each symbol is weighted by another power of x, so that changing one or swapping two changes the sum.
unsigned checkOf(const std::array<unsigned, DataSymbols> &symbols)
{
    unsigned sum = 0;
    for (const unsigned symbol : symbols)
        sum = timesX(sum ^ symbol);
    return sum;
}

std::optional<unsigned> symbolOf(QChar letter)
{
    switch (const char16_t upper = letter.toUpper().unicode()) {
    case u'O':
        return 0;
    case u'I':
    case u'L':
        return 1;
    default:
        if (upper > 127)
            return std::nullopt;
        const std::size_t found = Alphabet.find(static_cast<char>(upper));
        return found == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(found));
    }
}

} // namespace

QString recoveryCodeText(const RecoverySecret &secret)
{
    std::array<unsigned, DataSymbols> symbols {};
    for (std::size_t bit = 0; bit < DataSymbols * 5; ++bit) {
        const unsigned value = (std::to_integer<unsigned>(secret[bit / 8]) >> (7 - bit % 8)) & 1;
        symbols[bit / 5] = (symbols[bit / 5] << 1) | value;
    }
    QString text;
    for (std::size_t i = 0; i <= DataSymbols; ++i) {
        if (i > 0 && i % GroupSize == 0)
            text += u'-';
        text += QLatin1Char(Alphabet[i < DataSymbols ? symbols[i] : checkOf(symbols)]);
    }
    return text;
}

std::optional<RecoverySecret> recoverySecretFromText(QStringView text)
{
    std::array<unsigned, DataSymbols> symbols {};
    unsigned check = 0;
    std::size_t count = 0;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
            continue;
        const auto symbol = symbolOf(letter);
        if (!symbol || count > DataSymbols)
            return std::nullopt;
        (count < DataSymbols ? symbols[count] : check) = *symbol;
        ++count;
    }
    if (count != DataSymbols + 1 || check != checkOf(symbols))
        return std::nullopt;
    RecoverySecret secret {};
    for (std::size_t bit = 0; bit < DataSymbols * 5; ++bit)
        if ((symbols[bit / 5] >> (4 - bit % 5)) & 1)
            secret[bit / 8] |= static_cast<std::byte>(0x80u >> (bit % 8));
    return secret;
}

} // namespace mizan::store
