// Folding of text for searching: what a person would call the same word becomes the same letters, in index and query
// alike.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace mizan {

/// Words of small letters and Latin digits, separated by single spaces. Case, diacritics, harakat and tatweel go; forms
/// of alef, hamza, ya, ta marbuta and kaf become one; so do digits of all scripts, wide and ligature forms. What is
/// neither letter, digit nor mark separates words; Chinese characters and kana are words by themselves, since nothing
/// else separates them.
[[nodiscard]] QString foldForSearch(QStringView text);

/// The words of foldForSearch.
[[nodiscard]] QStringList foldedWords(QStringView text);

} // namespace mizan
