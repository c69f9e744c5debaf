// Sentences of the rules of papers, pictures and what a machine shows.
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr Sentence Sentences[] = {
    {"access.paper-language-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "There are no words for papers in {language}. Nothing was saved; what you entered is kept. Choose another "
            "language.")},
    {"access.paper-languages-must-differ",
        QT_TRANSLATE_NOOP("Refusal",
            "Both languages are the same. Nothing was saved; what you entered is kept. Choose another second one, or "
            "none.")},
    {"access.picture-must-be-small",
        QT_TRANSLATE_NOOP("Refusal",
            "The picture needs more than {most} KiB even when it is made small. Nothing was saved; what you entered is "
            "kept. Choose a plainer one.")},
    {"access.picture-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "The picture is not there any more. Nothing was saved; what you entered is kept. Choose it again.")},
    {"access.receipt-line-must-be-short",
        QT_TRANSLATE_NOOP("Refusal",
            "The line that begins with {line} is longer than {most} letters. Nothing was saved; what you entered is "
            "kept. Break it into two.")},
    {"access.receipt-lines-must-be-few",
        QT_TRANSLATE_NOOP("Refusal",
            "There are more than {most} lines. Nothing was saved; what you entered is kept. Take some away.")},
    {"access.template-branch-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "This branch is not there. Nothing was saved; what you entered is kept. Choose another branch.")},
    {"devices.key-must-be-free",
        QT_TRANSLATE_NOOP("Refusal",
            "{key} does something else already: {task}. Nothing was changed. Press another key, or give that one "
            "another key first.")},
    {"devices.key-must-be-usable",
        QT_TRANSLATE_NOOP("Refusal",
            "{key} cannot be used here. Nothing was changed. Press a function key, or a letter together with Ctrl or "
            "Alt.")},
    {"devices.key-task-must-be-known",
        QT_TRANSLATE_NOOP(
            "Refusal", "{task} is nothing that a key can do. Nothing was changed. Choose something from the list.")},
    {"devices.volume-must-be-in-range",
        QT_TRANSLATE_NOOP(
            "Refusal", "A volume is from 1 to 100. Nothing was saved; the volume before is kept. Choose another.")},
    {"documents.picture-file-must-be-small",
        QT_TRANSLATE_NOOP(
            "Refusal", "The file is larger than {most} MiB. The picture before is kept. Choose a smaller file.")},
    {"documents.picture-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "The file is no picture that can be read here. The picture before is kept. Choose a PNG or JPEG file.")},
    {"documents.picture-must-have-usual-size",
        QT_TRANSLATE_NOOP("Refusal",
            "The picture has {width} × {height} dots. The picture before is kept. Choose one with {least} to {most} "
            "dots "
            "on each side.")},
    {"sales.gift-receipt-must-be-of-a-sale",
        QT_TRANSLATE_NOOP("Refusal",
            "{number} is a return, which gives nothing away. Nothing was printed. Choose the receipt of a sale.")},
    {"sales.gift-receipt-sale-must-exist",
        QT_TRANSLATE_NOOP(
            "Refusal", "The sale is not known at this till. Nothing was printed. Choose a receipt from here.")},
};
static_assert(std::ranges::is_sorted(Sentences, {}, &Sentence::rule));

} // namespace

std::span<const Sentence> paperSentences() { return Sentences; }

} // namespace mizan::ui
