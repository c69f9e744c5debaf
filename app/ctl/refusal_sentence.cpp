// Rules are positive sentences, so most of them read well as they are; a few say more.
#include "app/ctl/refusal_sentence.h"

#include <array>
#include <utility>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Where what happened and what to do is not plain from the rule's own name.
constexpr std::array<std::pair<std::string_view, const char *>, 14> Sentences {{
    {"vault.passphrase-must-fit",
        "The passphrase does not open this shop. Nothing was changed. Check the passphrase file."},
    {"vault.passphrase-must-be-long-enough", "The passphrase is too short. No shop was made."},
    {"vault.must-be-whole",
        "The vault file is damaged. Restore vault.json from a backup; the database was not touched."},
    {"store.file-must-be-whole", "The database file is damaged. Nothing was changed. Restore it from a backup."},
    {"store.key-must-fit", "The database does not belong to this vault. Put both files back from the same backup."},
    {"store.database-must-not-be-newer", "A newer Mizan wrote this database. Nothing was changed. Use that version."},
    {"store.shop-must-not-be-open-elsewhere", "Another program has this shop open. Close it first."},
    {"shop.folder-must-hold-shop", "There is no shop in this folder."},
    {"shop.folder-must-be-empty", "The folder is not empty. No shop was made. Choose another one."},
    {"shop.ledgers-must-be-current", "Another version made the ledgers. Run: mizanctl rebuild"},
    {"accounts.country-must-be-known", "There is no pack for this country. ZZ is for countries without one."},
    {"daybook.work-must-not-be-stopped", "Stopped. Everything is as it was before."},
    {"ctl.option-must-be-given", "An option is missing. See mizanctl --help."},
    {"ctl.verb-must-be-known", "There is no such verb. See mizanctl --help."},
}};

/// "shop.folder-must-be-empty" → "Folder must be empty".
QString plainSentence(std::string_view rule)
{
    QString words = QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size()));
    words = words.mid(words.indexOf(u'.') + 1).replace(u'-', u' ');
    words[0] = words[0].toUpper();
    return words + u'.';
}

QString sentenceOf(std::string_view rule)
{
    for (const auto &[name, sentence] : Sentences) {
        if (name == rule)
            return QString::fromUtf8(sentence);
    }
    return plainSentence(rule);
}

} // namespace

QString sentenceFor(const Refusal &refusal)
{
    return u"%1 [%2]"_s.arg(sentenceOf(refusal.rule.name), refusal.toLogLine());
}

QString sentenceFor(const store::Fault &fault)
{
    const auto what = [&]() -> const char * {
        switch (fault.kind()) {
        case store::FaultKind::DiskFull:
            return "The disk is full. What was not finished is not kept; make room and try again.";
        case store::FaultKind::ReadOnly:
            return "The folder cannot be written.";
        case store::FaultKind::Damaged:
            return "The data is damaged. Nothing was changed. Run verify, then restore a backup.";
        case store::FaultKind::Busy:
            return "Another program kept the database busy too long. Nothing was changed; try again.";
        case store::FaultKind::Unreachable:
            return "The database server does not answer.";
        case store::FaultKind::SyncFailed:
            return "The disk refused to keep the last change. Look at the disk, then run verify.";
        case store::FaultKind::Constraint:
        case store::FaultKind::Other:
            break;
        }
        return "The database refused.";
    }();
    return u"%1 [%2]"_s.arg(QString::fromUtf8(what), fault.detail());
}

} // namespace mizan::ctl
