// Words for customers, by language; not the program's own, so that they do not follow the cashier's.
#include "ui/words/display_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::ui {

std::span<const DisplayWords> allDisplayWords()
{
    static const std::array words {
        DisplayWords {u"en"_s, u"English"_s, Qt::LeftToRight, u"Welcome"_s, u"Total"_s, u"You save"_s, u"To pay"_s,
            u"Change"_s, u"Paid back"_s, u"Thank you"_s},
        DisplayWords {u"ar"_s, u"العربية"_s, Qt::RightToLeft, u"أهلًا وسهلًا"_s, u"المجموع"_s, u"وفّرت"_s, u"المطلوب"_s,
            u"الباقي"_s, u"المبلغ المردود"_s, u"شكرًا لكم"_s},
        DisplayWords {u"de"_s, u"Deutsch"_s, Qt::LeftToRight, u"Willkommen"_s, u"Summe"_s, u"Sie sparen"_s,
            u"Zu zahlen"_s, u"Rückgeld"_s, u"Erstattet"_s, u"Vielen Dank"_s},
        DisplayWords {u"es"_s, u"Español"_s, Qt::LeftToRight, u"Bienvenidos"_s, u"Total"_s, u"Ahorra"_s, u"A pagar"_s,
            u"Cambio"_s, u"Devuelto"_s, u"Gracias"_s},
        DisplayWords {u"fr"_s, u"Français"_s, Qt::LeftToRight, u"Bienvenue"_s, u"Total"_s, u"Économie"_s, u"À payer"_s,
            u"Rendu"_s, u"Remboursé"_s, u"Merci"_s},
        DisplayWords {u"he"_s, u"עברית"_s, Qt::RightToLeft, u"ברוכים הבאים"_s, u"סה״כ"_s, u"חסכת"_s, u"לתשלום"_s,
            u"עודף"_s, u"הוחזר"_s, u"תודה"_s},
        DisplayWords {u"tr"_s, u"Türkçe"_s, Qt::LeftToRight, u"Hoş geldiniz"_s, u"Toplam"_s, u"Kazancınız"_s,
            u"Ödenecek"_s, u"Para üstü"_s, u"İade edilen"_s, u"Teşekkürler"_s},
    };
    return words;
}

const DisplayWords &displayWords(QStringView code)
{
    const auto all = allDisplayWords();
    const auto found = std::ranges::find(all, code, &DisplayWords::code);
    return found == all.end() ? all.front() : *found;
}

} // namespace mizan::ui
