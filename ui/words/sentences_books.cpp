// Sentences of the rules of people, books and files.
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr Sentence Sentences[] = {
    {"access.approval-must-be-given",
        QT_TRANSLATE_NOOP("Refusal",
            "This needs somebody's approval. Nothing was changed yet; what you entered is kept. Ask a person who may, "
            "to approve it with their PIN.")},
    {"access.approver-must-be-another",
        QT_TRANSLATE_NOOP("Refusal",
            "{user} cannot approve their own action. Nothing was changed; what you entered is kept. Ask another person "
            "who may.")},
    {"access.approver-must-hold-right",
        QT_TRANSLATE_NOOP("Refusal",
            "{user} may not approve this. Nothing was changed; what you entered is kept. Ask a person who may.")},
    {"access.badge-must-be-known",
        QT_TRANSLATE_NOOP(
            "Refusal", "This badge is nobody's here. Nothing was changed. Scan another badge, or use a PIN.")},
    {"access.badge-must-be-unique",
        QT_TRANSLATE_NOOP("Refusal",
            "This badge is {user}'s already. Nothing was saved; what you entered is kept. Scan another badge.")},
    {"access.badge-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "A badge has {lowest} to {highest} letters, digits and signs of a barcode. Nothing was saved; what you "
            "entered is kept. Scan another badge.")},
    {"access.branch-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "This branch is not there. Nothing was saved; what you entered is kept. Choose another branch.")},
    {"access.idle-minutes-must-be-in-range",
        QT_TRANSLATE_NOOP("Refusal",
            "A machine locks after 1 to {highest} minutes. Nothing was saved; what you entered is kept. Type another "
            "number.")},
    {"access.limit-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal",
            "A limit cannot be below 0. Nothing was saved; what you entered is kept. Type another one, or leave it "
            "empty.")},
    {"access.lock-out-must-be-over",
        QT_TRANSLATE_NOOP(
            "Refusal", "Too many wrong PINs or passwords. Nobody is signed in. Try again in {seconds} seconds.")},
    {"access.new-user-must-have-pin",
        QT_TRANSLATE_NOOP("Refusal",
            "A new user needs a PIN. Nothing was saved; what you entered is kept. Type one of at least four digits.")},
    {"access.one-manager-must-stay",
        QT_TRANSLATE_NOOP("Refusal",
            "{user} is the last one who may edit users. Nothing was changed. Give another person that right first.")},
    {"access.own-password-must-be-set",
        QT_TRANSLATE_NOOP("Refusal",
            "You have no password yourself, so you would be locked out too. Nothing was saved; what you entered is "
            "kept. Give yourself one first.")},
    {"access.password-must-be-long-enough",
        QT_TRANSLATE_NOOP("Refusal",
            "A password has {shortest} to {longest} characters. Nothing was saved; what you entered is kept. Type "
            "another one.")},
    {"access.password-must-be-set",
        QT_TRANSLATE_NOOP("Refusal",
            "{user} has no password yet. The back office stays closed. Ask a person who edits users to give you one.")},
    {"access.password-must-not-be-weak",
        QT_TRANSLATE_NOOP("Refusal",
            "This password is easily guessed. Nothing was saved; what you entered is kept. Take several words, or mix "
            "letters with digits and signs.")},
    {"access.pin-must-be-digits",
        QT_TRANSLATE_NOOP("Refusal", "A PIN has digits only. The PIN is unchanged. Type digits.")},
    {"access.pin-must-be-long-enough",
        QT_TRANSLATE_NOOP(
            "Refusal", "A PIN has {shortest} to {longest} digits. The PIN is unchanged. Type another one.")},
    {"access.pin-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "The PIN or password does not fit. Nothing was changed. Try again.[ {tries_left} tries are left.][ Wait "
            "{seconds} seconds first.]")},
    {"access.pin-must-not-be-obvious",
        QT_TRANSLATE_NOOP("Refusal", "Everybody would try this PIN first. The PIN is unchanged. Choose another one.")},
    {"access.right-must-be-held",
        QT_TRANSLATE_NOOP("Refusal", "Your role does not allow this. Nothing was changed. Ask a person who may.")},
    {"access.role-must-be-unused",
        QT_TRANSLATE_NOOP("Refusal", "{user} has this role. Nothing was changed. Give them another role first.")},
    {"access.role-must-exist",
        QT_TRANSLATE_NOOP(
            "Refusal", "This role is not there. Nothing was saved; what you entered is kept. Choose another role.")},
    {"access.role-must-have-name",
        QT_TRANSLATE_NOOP("Refusal", "A role needs a name. Nothing was saved; what you entered is kept. Type a name.")},
    {"access.role-must-not-exceed-own",
        QT_TRANSLATE_NOOP("Refusal",
            "{user} cannot give others more than they may themselves. Nothing was saved; what you entered is kept. Ask "
            "a person who may.")},
    {"access.role-name-must-be-unique",
        QT_TRANSLATE_NOOP("Refusal",
            "The role {role} is there already. Nothing was saved; what you entered is kept. Choose another name.")},
    {"access.till-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "This machine is no till of this company. Nobody is signed in. Ask a manager to set the till up.")},
    {"access.user-must-be-active",
        QT_TRANSLATE_NOOP("Refusal",
            "{user} cannot sign in here any more. Nobody is signed in. Choose another user, or ask a manager.")},
    {"access.user-must-have-name",
        QT_TRANSLATE_NOOP("Refusal", "A user needs a name. Nothing was saved; what you entered is kept. Type a name.")},
    {"access.user-must-work-here",
        QT_TRANSLATE_NOOP("Refusal",
            "{user} does not work in {branch}. Nobody is signed in. Choose another user, or ask a manager.")},
    {"access.user-name-must-be-unique",
        QT_TRANSLATE_NOOP("Refusal",
            "{user} is there already. Nothing was saved; what you entered is kept. Add a family name or a letter.")},
    {"accounts.country-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "There is no country pack for {country}. Nothing was made. Choose another country, or ZZ to set taxes and "
            "accounts yourself.")},
    {"accounts.pack-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "The country pack cannot be read ({field}). Nothing was changed. Put the original file back, or correct "
            "it.")},
    {"accounts.pack-must-fit-together",
        QT_TRANSLATE_NOOP("Refusal",
            "The country pack contradicts itself. Nothing was changed. Put the original file back, or correct it.")},
    {"accounts.posting-must-balance",
        QT_TRANSLATE_NOOP("Refusal",
            "Debits of {debits} and credits of {credits} differ. Nothing was booked; what you entered is kept. Change "
            "the amounts until both are equal.")},
    {"accounts.role-must-have-account",
        QT_TRANSLATE_NOOP("Refusal",
            "No account is set for {role}. Nothing was booked; what you entered is kept. Choose the account in the "
            "settings.")},
    {"daybook.body-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "A record from another till cannot be read. It was not taken over; everything here is unchanged. Update "
            "this program, then synchronise again.")},
    {"daybook.chain-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "A record from another till does not follow the one before it. It was not taken over; everything here is "
            "unchanged. Ask the office to compare the two tills.")},
    {"daybook.hash-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "A record from another till was changed on its way. It was not taken over; everything here is unchanged. "
            "Synchronise again; if it stays, tell the office.")},
    {"daybook.same-id-must-say-the-same",
        QT_TRANSLATE_NOOP("Refusal",
            "This was already recorded with other content. The first record is kept. Open it and correct it there.")},
    {"daybook.sequence-must-follow",
        QT_TRANSLATE_NOOP("Refusal",
            "Records of another till are missing in between. Nothing was taken over yet. Synchronise again to fetch "
            "them.")},
    {"daybook.signature-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "A record does not carry the signature of its till. It was not taken over; everything here is unchanged. "
            "Ask the office to check that till.")},
    {"daybook.strand-must-be-enrolled",
        QT_TRANSLATE_NOOP("Refusal",
            "A record comes from a till that this shop does not know. It was not taken over. Enrol that till first.")},
    {"daybook.work-must-not-be-stopped",
        QT_TRANSLATE_NOOP(
            "Refusal", "The work was stopped. Everything is as it was before. Start it again when there is time.")},
    {"devices.print-job-must-be-waiting",
        QT_TRANSLATE_NOOP("Refusal",
            "Print job {no} is being printed or has been printed already. Nothing was changed. Wait for it, or print "
            "it again.")},
    {"devices.print-job-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "Print job {no} is no longer in the queue. Nothing was changed. Print the document again as a copy.")},
    {"devices.print-job-must-have-failed",
        QT_TRANSLATE_NOOP(
            "Refusal", "Print job {no} has not failed. Nothing was changed. It is printed by itself, or has been.")},
    {"devices.printer-address-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "{address} is no address of a printer. The printer set before is kept. Enter tcp:, device: or file: and "
            "where it is, such as tcp:192.168.1.50:9100.")},
    {"documents.font-must-be-installed",
        QT_TRANSLATE_NOOP("Refusal",
            "This machine has no font to print with. Nothing was printed; what was recorded is kept. Install the Noto "
            "fonts, then print again.")},
    {"number.must-fit",
        QT_TRANSLATE_NOOP("Refusal", "The number is too large. What you entered is kept; enter a smaller one.")},
    {"shop.currency-must-be-known",
        QT_TRANSLATE_NOOP(
            "Refusal", "{currency} is no currency of ISO 4217. Nothing was made. Choose a code such as EUR.")},
    {"shop.daybook-must-be-empty",
        QT_TRANSLATE_NOOP("Refusal",
            "There is a company in this daybook already. Nothing was changed. Make the new shop in another folder.")},
    {"shop.folder-must-be-empty",
        QT_TRANSLATE_NOOP("Refusal",
            "{folder} is not empty. No shop was made, and the folder is as it was. Choose an empty folder.")},
    {"shop.folder-must-hold-shop",
        QT_TRANSLATE_NOOP("Refusal",
            "There is no shop in {folder}. Nothing was changed. Choose another folder, or make a shop there.")},
    {"shop.ledgers-must-be-current",
        QT_TRANSLATE_NOOP("Refusal",
            "Another version of the program made the ledgers. Nothing was changed. Open the shop once for writing; "
            "they are then made anew.")},
    {"shop.must-have-name",
        QT_TRANSLATE_NOOP(
            "Refusal", "A shop needs a name. Nothing was made. Type the name that shall stand on receipts.")},
    {"shop.owner-must-have-name",
        QT_TRANSLATE_NOOP("Refusal", "The first user needs a name. Nothing was made. Type the owner's name.")},
    {"shop.time-zone-must-be-known",
        QT_TRANSLATE_NOOP(
            "Refusal", "{time_zone} is no time zone known here. Nothing was made. Choose one such as Europe/Berlin.")},
    {"store.database-must-not-be-newer",
        QT_TRANSLATE_NOOP("Refusal",
            "This database was written by a newer version of the program. Nothing was changed. Update the program on "
            "this machine, then open the shop again.")},
    {"store.file-must-be-encrypted",
        QT_TRANSLATE_NOOP("Refusal",
            "The file {path} is not encrypted, so it is not a shop's database. Nothing was changed. Choose the shop's "
            "own folder, or restore a backup.")},
    {"store.file-must-be-whole",
        QT_TRANSLATE_NOOP("Refusal",
            "The database {path} is damaged or incomplete. It was left as it is. Keep it, and restore the last "
            "backup.")},
    {"store.file-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "The database {path} is not there. Nothing was changed. Connect the disk it is on, or choose another "
            "folder.")},
    {"store.file-must-not-be-in-use",
        QT_TRANSLATE_NOOP("Refusal",
            "Another program is using the database {path}. Nothing was changed. Close it there, then try again.")},
    {"store.folder-must-be-writable",
        QT_TRANSLATE_NOOP("Refusal",
            "{path} cannot be written. Nothing was changed. Give this user the right to write there, or choose another "
            "folder.")},
    {"store.key-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "The database {path} belongs to another shop's key. Nothing was changed. Put back the database and the "
            "vault that belong together.")},
    {"store.schema-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "The server has no company named {schema}. Nothing was changed. Check the name, or create the company "
            "first.")},
    {"store.server-must-answer",
        QT_TRANSLATE_NOOP("Refusal",
            "The database server {host} does not answer. Nothing was changed. Check the network and the server, then "
            "try again.")},
    {"store.shop-must-not-be-open-elsewhere",
        QT_TRANSLATE_NOOP("Refusal",
            "This shop is already open in another program ({program}, process {process}, on {host}). Nothing was "
            "changed. Close it there, then try again.")},
    {"tax.code-must-be-given",
        QT_TRANSLATE_NOOP("Refusal",
            "A tax has no code. Nothing was recorded; what you entered is kept. Give the tax a code in the settings.")},
    {"tax.code-must-have-one-meaning",
        QT_TRANSLATE_NOOP("Refusal",
            "The tax {tax} stands on this document with two meanings. Nothing was recorded; the lines are kept. "
            "Correct the tax in the settings, or remove one of the lines.")},
    {"tax.line-must-name-tax-once",
        QT_TRANSLATE_NOOP("Refusal",
            "The tax {tax} stands twice on one line. Nothing was recorded; the lines are kept. Correct the tax class "
            "in the settings.")},
    {"tax.lines-must-share-currency",
        QT_TRANSLATE_NOOP("Refusal",
            "A line is in {line}, the document in {document}. Nothing was recorded; the lines are kept. Put that line "
            "on a document of its own.")},
    {"tax.part-must-fit-in-line",
        QT_TRANSLATE_NOOP("Refusal",
            "{now} cannot come back: {whole} were sold, and {before} came back before. Nothing was recorded. Enter a "
            "smaller quantity.")},
    {"tax.rate-must-be-in-range",
        QT_TRANSLATE_NOOP("Refusal",
            "A tax of {rate} cannot be. Nothing was recorded; what you entered is kept. Enter a rate from 0 to 1000 "
            "per cent.")},
    {"tax.rounding-must-mirror-returns",
        QT_TRANSLATE_NOOP("Refusal",
            "With this rounding a return would give back another tax than the sale took. Nothing was changed. Choose "
            "another rounding.")},
    {"vault.must-be-whole",
        QT_TRANSLATE_NOOP("Refusal",
            "The key file {path} is damaged or was changed. It was left as it is. Restore it from a backup; without it "
            "the shop's data cannot be opened.")},
    {"vault.must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "The key file {path} is missing. Nothing was changed. Restore it from a backup; without it the shop's data "
            "cannot be opened.")},
    {"vault.must-not-be-newer",
        QT_TRANSLATE_NOOP("Refusal",
            "The key file was written by a newer version of the program. Nothing was changed. Update the program on "
            "this machine.")},
    {"vault.must-not-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "There is already a shop in this folder ({path}). It is unchanged. Open that shop, or choose an empty "
            "folder.")},
    {"vault.passphrase-must-be-long-enough",
        QT_TRANSLATE_NOOP("Refusal",
            "The passphrase needs at least {shortest} characters. Nothing was changed. Choose a longer one.")},
    {"vault.passphrase-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "That passphrase does not open this shop. Nothing was changed. Try again, or use the recovery code.")},
    {"vault.recovery-code-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "That recovery code does not open this shop. Nothing was changed. Compare it with your printed copy, "
            "letter by letter.")},
};
static_assert(std::ranges::is_sorted(Sentences, {}, &Sentence::rule));

} // namespace

std::span<const Sentence> bookSentences() { return Sentences; }

} // namespace mizan::ui
