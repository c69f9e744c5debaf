// Letters and commands of pole displays (Epson DM-D: ESC @, ESC t, US $).
#include "core/devices/pole_display.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::devices {

namespace {

constexpr char Escape = '\x1B';
constexpr char UnitSeparator = '\x1F';
constexpr char Unknown = '?';

QByteArray command(std::initializer_list<char> bytes) { return {bytes.begin(), static_cast<qsizetype>(bytes.size())}; }

/// The letters of a text, and how many of them say something else.
struct Letters {
    QByteArray bytes {};
    int lost = 0;
};

/// The letter without its accent, or the plain one that a wide one stands for.
QString plainer(char32_t letter)
{
    QString plain;
    for (const QChar part : QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD)) {
        if (part.category() != QChar::Mark_NonSpacing)
            plain += part;
    }
    return plain;
}

Letters lettersOf(const QString &text, const PrinterText &page)
{
    Letters letters;
    for (const char32_t letter : text.toUcs4()) {
        if (QChar::isSpace(letter) && letter >= U' ') { // Alone it would be taken for nothing.
            letters.bytes += ' ';
            continue;
        }
        const QString one = QString::fromUcs4(&letter, 1);
        if (const auto bytes = page.encoded(one)) {
            letters.bytes += *bytes;
            continue;
        }
        const QString plain = plainer(letter);
        if (const auto bytes = page.encoded(plain); bytes && !bytes->isEmpty()) {
            letters.bytes += *bytes;
            continue;
        }
        ++letters.lost;
        letters.bytes += Unknown;
    }
    return letters;
}

/// More than half of it could not be written.
bool isUnreadable(const Letters &letters) { return letters.lost * 2 > letters.bytes.size(); }

int lostOn(const PoleScreen &screen, const PrinterText &page)
{
    int lost = 0;
    for (const PoleLine *line : {&screen.upper, &screen.lower})
        lost += lettersOf(line->words, page).lost + lettersOf(line->figure, page).lost;
    return lost;
}

} // namespace

QByteArray poleLetters(const PoleLine &line, const PrinterText &page)
{
    const QByteArray figure = lettersOf(line.figure, page).bytes.right(PoleColumns);
    Letters words = lettersOf(line.words, page);
    if (isUnreadable(words) && !line.otherwise.isEmpty())
        words = lettersOf(line.otherwise, page);
    const auto room = PoleColumns - figure.size() - (figure.isEmpty() ? 0 : 1);
    const QByteArray start = words.bytes.left(std::max<qsizetype>(room, 0));
    return start + QByteArray(PoleColumns - start.size() - figure.size(), ' ') + figure;
}

QByteArray poleBytes(const PoleScreen &screen, bool afresh)
{
    const std::vector<CodePage> pages = PrinterProfile::commonCodePages();
    const CodePage *best = &pages.front();
    int fewest = -1;
    for (const CodePage &page : pages) {
        const int lost = lostOn(screen, PrinterText(page));
        if (fewest < 0 || lost < fewest) {
            fewest = lost;
            best = &page;
        }
        if (fewest == 0)
            break;
    }
    const PrinterText letters(*best);
    QByteArray bytes;
    if (afresh)
        bytes += command({Escape, '@'});
    bytes += command({Escape, 't', static_cast<char>(best->number)});
    char row = 1;
    for (const PoleLine *line : {&screen.upper, &screen.lower})
        bytes += command({UnitSeparator, '$', '\x01', row++}) + poleLetters(*line, letters);
    return bytes;
}

} // namespace mizan::devices
