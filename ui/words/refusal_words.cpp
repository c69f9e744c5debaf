// One sentence for each rule. {name} stands for the refusal's value of that name; [ … ] is said only where its values
// are given.
#include "ui/words/refusal_words.h"

#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

struct Sentence {
    std::string_view rule;
    const char *words;
};

// Sorted by the rule's name.
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
    {"access.lock-out-must-be-over",
        QT_TRANSLATE_NOOP("Refusal", "Too many wrong PINs. Nobody is signed in. Try again in {seconds} seconds.")},
    {"access.new-user-must-have-pin",
        QT_TRANSLATE_NOOP("Refusal",
            "A new user needs a PIN. Nothing was saved; what you entered is kept. Type one of at least four digits.")},
    {"access.one-manager-must-stay",
        QT_TRANSLATE_NOOP("Refusal",
            "{user} is the last one who may edit users. Nothing was changed. Give another person that right first.")},
    {"access.pin-must-be-digits",
        QT_TRANSLATE_NOOP("Refusal", "A PIN has digits only. The PIN is unchanged. Type digits.")},
    {"access.pin-must-be-long-enough",
        QT_TRANSLATE_NOOP(
            "Refusal", "A PIN has {shortest} to {longest} digits. The PIN is unchanged. Type another one.")},
    {"access.pin-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "The PIN does not fit. Nothing was changed. Try again.[ {tries_left} tries are left.][ Wait {seconds} "
            "seconds first.]")},
    {"access.pin-must-not-be-obvious",
        QT_TRANSLATE_NOOP("Refusal", "Everybody would try this PIN first. The PIN is unchanged. Choose another one.")},
    {"access.right-must-be-held",
        QT_TRANSLATE_NOOP("Refusal", "Your role does not allow this. Nothing was changed. Ask a person who may.")},
    {"access.role-must-exist",
        QT_TRANSLATE_NOOP(
            "Refusal", "This role is not there. Nothing was saved; what you entered is kept. Choose another role.")},
    {"access.till-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "This machine is no till of this company. Nobody is signed in. Ask a manager to set the till up.")},
    {"access.user-must-be-active",
        QT_TRANSLATE_NOOP("Refusal",
            "{user} cannot sign in here any more. Nobody is signed in. Choose another user, or ask a manager.")},
    {"access.user-must-have-name",
        QT_TRANSLATE_NOOP("Refusal", "A user needs a name. Nothing was saved; what you entered is kept. Type a name.")},
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
    {"catalogue.barcode-must-be-free",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} already has the barcode {barcode}. What you entered is kept. Remove it there first.")},
    {"catalogue.barcode-must-have-right-check-digit",
        QT_TRANSLATE_NOOP(
            "Refusal", "The check digit of {barcode} is wrong. What you entered is kept. Scan the code again.")},
    {"catalogue.barcode-must-not-be-empty",
        QT_TRANSLATE_NOOP("Refusal", "A barcode is empty. What you entered is kept. Scan it, or remove the row.")},
    {"catalogue.barcode-must-stand-once",
        QT_TRANSLATE_NOOP(
            "Refusal", "The barcode {barcode} stands here twice. What you entered is kept. Remove one of them.")},
    {"catalogue.category-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This category does not exist. What you entered is kept. Choose another one.")},
    {"catalogue.cell-must-be-number",
        QT_TRANSLATE_NOOP("Refusal", "{text} is no number. The row was not imported. Correct it, then try again.")},
    {"catalogue.code-must-be-free",
        QT_TRANSLATE_NOOP("Refusal", "{product} already has this code. What you entered is kept. Enter another code.")},
    {"catalogue.column-must-be-there",
        QT_TRANSLATE_NOOP(
            "Refusal", "The file lacks a column that is needed. Nothing was imported. Add it, or map another one.")},
    {"catalogue.column-must-stand-once",
        QT_TRANSLATE_NOOP("Refusal", "The file has a column twice. Nothing was imported. Remove one of them.")},
    {"catalogue.cost-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal", "A cost cannot be below zero. What you entered is kept. Enter another one.")},
    {"catalogue.kind-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "The kind of a product is not known[: {text}]. The row was not imported. Use goods, service or other.")},
    {"catalogue.map-column-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "The column map names a column that does not exist. Nothing was imported. Correct it, then try again.")},
    {"catalogue.map-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "The column map cannot be read[ ({detail})]. Nothing was imported. Correct it, then try again.")},
    {"catalogue.mapped-heading-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "The column map names a heading that the file lacks. Nothing was imported. Correct one of them.")},
    {"catalogue.pack-must-be-positive",
        QT_TRANSLATE_NOOP("Refusal",
            "A pack has to hold more than nothing. What you entered is kept. Enter how many units it holds.")},
    {"catalogue.price-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal", "A price cannot be below zero. What you entered is kept. Enter another one.")},
    {"catalogue.product-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This product does not exist any more. Nothing was changed. Choose another one.")},
    {"catalogue.product-must-have-code",
        QT_TRANSLATE_NOOP("Refusal", "The product has no code yet. What you entered is kept. Enter a code.")},
    {"catalogue.product-must-have-name",
        QT_TRANSLATE_NOOP("Refusal", "The product has no name yet. What you entered is kept. Enter a name.")},
    {"catalogue.row-must-fit-header",
        QT_TRANSLATE_NOOP("Refusal",
            "A row has more or fewer fields than there are headings. It was not imported. Correct it, then try "
            "again.")},
    {"catalogue.tax-class-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This tax class does not exist. What you entered is kept. Choose another one.")},
    {"catalogue.text-must-not-be-too-long",
        QT_TRANSLATE_NOOP(
            "Refusal", "The text is longer than {longest} characters. What you entered is kept. Make it shorter.")},
    {"catalogue.unit-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This unit does not exist. What you entered is kept. Choose another one.")},
    {"csv.field-must-be-text",
        QT_TRANSLATE_NOOP("Refusal",
            "A field holds characters that are no text. The row was not imported. Correct it, then try again.")},
    {"csv.field-must-not-be-too-long",
        QT_TRANSLATE_NOOP(
            "Refusal", "A field is too long. The row was not imported. Make it shorter, then try again.")},
    {"csv.file-must-be-readable",
        QT_TRANSLATE_NOOP(
            "Refusal", "The file cannot be read. Nothing was imported. Check that it is there and may be read.")},
    {"csv.file-must-not-be-too-long",
        QT_TRANSLATE_NOOP("Refusal", "The file is too long. Nothing was imported. Split it into several files.")},
    {"csv.must-have-header",
        QT_TRANSLATE_NOOP(
            "Refusal", "The file has no row of headings. Nothing was imported. Add one as the first row.")},
    {"csv.quote-must-be-closed",
        QT_TRANSLATE_NOOP("Refusal",
            "A quotation mark is never closed. The rest of the file was not imported. Close it, then try again.")},
    {"csv.quote-must-end-field",
        QT_TRANSLATE_NOOP("Refusal",
            "Something follows a closing quotation mark. The row was not imported. Correct it, then try again.")},
    {"csv.row-must-be-utf8",
        QT_TRANSLATE_NOOP(
            "Refusal", "A row is not written in UTF-8. It was not imported. Save the file as UTF-8, then try again.")},
    {"csv.row-must-not-be-too-wide",
        QT_TRANSLATE_NOOP("Refusal", "A row has too many fields. It was not imported. Correct it, then try again.")},
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
    {"replay.code-must-be-given",
        QT_TRANSLATE_NOOP(
            "Refusal", "A row has no product code. The row was left out and listed. Give it a code, then try again.")},
    {"replay.columns-must-be-there",
        QT_TRANSLATE_NOOP(
            "Refusal", "The file lacks columns[: {missing}]. Nothing was rung up. Use a file with all columns.")},
    {"replay.file-must-be-seekable",
        QT_TRANSLATE_NOOP("Refusal",
            "This file can be read only once, and it has to be read twice. Nothing was rung up. Save it to the disk "
            "first.")},
    {"replay.instant-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "The time of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try "
            "again.")},
    {"replay.invoice-must-be-named",
        QT_TRANSLATE_NOOP("Refusal",
            "A row has no invoice number. The row was left out and listed. Give it a number, then try again.")},
    {"replay.price-must-be-given",
        QT_TRANSLATE_NOOP(
            "Refusal", "A row has no price. The row was left out and listed. Give it a price, then try again.")},
    {"replay.price-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "The price of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try "
            "again.")},
    {"replay.quantity-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "The quantity of a row cannot be read[: {text}]. The row was left out and listed. Correct it, then try "
            "again.")},
    {"replay.return-line-must-take-back",
        QT_TRANSLATE_NOOP(
            "Refusal", "A return has a line that sells goods. It was left out and listed. Enter it as a sale.")},
    {"replay.sale-line-must-not-take-back",
        QT_TRANSLATE_NOOP(
            "Refusal", "A sale has a line that takes goods back. It was left out and listed. Enter it as a return.")},
    {"sales.cash-currency-must-be-shops",
        QT_TRANSLATE_NOOP("Refusal",
            "The cash is not in the shop's currency[ {currency}]. Nothing was recorded. Enter it in that currency.")},
    {"sales.cash-must-be-positive",
        QT_TRANSLATE_NOOP("Refusal", "The amount has to be above zero. Nothing was recorded. Enter another one.")},
    {"sales.cash-must-have-reason",
        QT_TRANSLATE_NOOP("Refusal", "The cash has no reason yet. Nothing was recorded. Say what it is for.")},
    {"sales.codes-must-be-resolved",
        QT_TRANSLATE_NOOP("Refusal", "Code {code} is still unknown. The sale is kept. Say what it is, then pay.")},
    {"sales.count-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "The count cannot be right: a number in it is negative or too large. What you entered is kept. Correct "
            "it.")},
    {"sales.difference-must-be-recounted",
        QT_TRANSLATE_NOOP("Refusal", "The drawer differs by {difference}. Your count is kept. Count once more.")},
    {"sales.difference-must-have-reason",
        QT_TRANSLATE_NOOP(
            "Refusal", "The drawer still differs. Both counts are kept. Enter the reason for the difference.")},
    {"sales.discount-must-be-allowed",
        QT_TRANSLATE_NOOP("Refusal",
            "The discount was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take it "
            "back.")},
    {"sales.discount-must-be-on-sale",
        QT_TRANSLATE_NOOP("Refusal",
            "A return gives back what was paid and takes no discount. The return is unchanged. Pay it back as it is.")},
    {"sales.discount-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal", "A discount cannot be below zero. The line is unchanged. Enter another one.")},
    {"sales.discount-must-not-exceed-line",
        QT_TRANSLATE_NOOP(
            "Refusal", "The discount is more than the line[ ({amount})]. The line is unchanged. Enter a smaller one.")},
    {"sales.discount-must-not-exceed-sale",
        QT_TRANSLATE_NOOP("Refusal",
            "The discount is more than the sale[ ({amount})]. The sale is unchanged. Give a smaller discount first.")},
    {"sales.held-ticket-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "This held sale is gone; it was recalled elsewhere. The current sale is kept. Choose another one.")},
    {"sales.held-tickets-must-have-room",
        QT_TRANSLATE_NOOP("Refusal",
            "[{highest} sales are held already. ]The sale on the screen is kept. Recall a held sale and finish it "
            "first.")},
    {"sales.left-must-be-in-drawer",
        QT_TRANSLATE_NOOP("Refusal",
            "More would stay in the drawer than was counted[ ({counted})]. The count is kept. Enter a smaller "
            "amount.")},
    {"sales.line-must-be-of-original",
        QT_TRANSLATE_NOOP("Refusal",
            "An item is not on this receipt. Nothing was recorded; the lines are kept. Remove it, or choose another "
            "receipt.")},
    {"sales.line-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This line is no longer in the sale. Nothing was changed. Choose another line.")},
    {"sales.note-must-fit",
        QT_TRANSLATE_NOOP(
            "Refusal", "The text is longer than {highest} characters. Nothing was changed. Make it shorter.")},
    {"sales.original-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "The receipt is not on this till. Nothing was recorded. Check the number, or take the goods back without a "
            "receipt.")},
    {"sales.override-must-be-allowed",
        QT_TRANSLATE_NOOP("Refusal",
            "The changed price was not approved. Nothing was recorded; the sale is kept. Ask for an approval, or take "
            "the price back.")},
    {"sales.override-must-have-reason",
        QT_TRANSLATE_NOOP("Refusal", "The changed price has no reason. The line is unchanged. Choose why it differs.")},
    {"sales.price-must-be-in-ticket-currency",
        QT_TRANSLATE_NOOP(
            "Refusal", "The price is not in {currency}. The line is unchanged. Enter it in that currency.")},
    {"sales.price-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal", "A price cannot be below zero. The line is unchanged. Enter another one.")},
    {"sales.quantity-must-be-in-range",
        QT_TRANSLATE_NOOP(
            "Refusal", "{quantity} is more than a line can hold. The line is unchanged. Enter a smaller quantity.")},
    {"sales.quantity-must-be-positive",
        QT_TRANSLATE_NOOP("Refusal",
            "The quantity has to be above zero. The line is unchanged. Enter another one, or remove the line.")},
    {"sales.return-must-have-reason",
        QT_TRANSLATE_NOOP("Refusal",
            "The return has no reason yet. Nothing was recorded; the lines are kept. Choose why the goods come back.")},
    {"sales.return-must-not-exceed-sold",
        QT_TRANSLATE_NOOP("Refusal",
            "More would come back than was sold[: {left} are left]. Nothing was recorded; the lines are kept. Enter a "
            "smaller quantity.")},
    {"sales.shift-must-be-open",
        QT_TRANSLATE_NOOP(
            "Refusal", "No shift is open. Nothing was recorded; the lines are kept. Open the shift first.")},
    {"sales.shift-must-be-the-open-one",
        QT_TRANSLATE_NOOP(
            "Refusal", "This shift is not the open one. Nothing was closed; the count is kept. Open the page again.")},
    {"sales.tax-class-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "The taxes of {product} are not known here. It was not added; the sale is kept. Set its tax class in the "
            "back office.")},
    {"sales.tender-currency-must-be-shops",
        QT_TRANSLATE_NOOP("Refusal",
            "The payment is not in the shop's currency[ {currency}]. Nothing was recorded. Take it in that currency.")},
    {"sales.tender-must-not-be-negative",
        QT_TRANSLATE_NOOP(
            "Refusal", "A payment cannot be below zero. Nothing was recorded. Enter what the customer gave.")},
    {"sales.tenders-must-cover-total",
        QT_TRANSLATE_NOOP("Refusal",
            "{missing} are missing of {total}. Nothing was recorded; the sale is kept. Enter the amount again.")},
    {"sales.ticket-currency-must-be-shops",
        QT_TRANSLATE_NOOP("Refusal",
            "The sale is not in the shop's currency[ {currency}]. Nothing was recorded; the lines are kept. Start a "
            "new sale.")},
    {"sales.ticket-must-be-return",
        QT_TRANSLATE_NOOP(
            "Refusal", "This is a sale, not a return. Nothing was recorded; the lines are kept. Finish it as a sale.")},
    {"sales.ticket-must-be-sale",
        QT_TRANSLATE_NOOP("Refusal",
            "This is a return, not a sale. Nothing was recorded; the lines are kept. Finish it as a return.")},
    {"sales.ticket-must-have-lines",
        QT_TRANSLATE_NOOP("Refusal", "There is nothing to pay yet. Nothing was recorded. Scan an item first.")},
    {"sales.ticket-must-have-room",
        QT_TRANSLATE_NOOP("Refusal",
            "A sale holds at most {highest} lines. The item was not added; the sale is kept. Finish it, then begin "
            "another one.")},
    {"sales.till-must-have-no-open-shift",
        QT_TRANSLATE_NOOP(
            "Refusal", "A shift is already open at this till. It goes on unchanged. Sell, or close it first.")},
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
    {"stock.adjustment-must-have-lines",
        QT_TRANSLATE_NOOP("Refusal", "The adjustment has no lines. Nothing was moved. Add a product first.")},
    {"stock.cost-must-not-be-negative",
        QT_TRANSLATE_NOOP(
            "Refusal", "A cost cannot be below zero. Nothing was moved; what you entered is kept. Enter another one.")},
    {"stock.import-barcode-must-be-of-one",
        QT_TRANSLATE_NOOP("Refusal",
            "A barcode belongs to two products. The second row was not imported. Remove it from one of them.")},
    {"stock.import-code-must-stand-once",
        QT_TRANSLATE_NOOP(
            "Refusal", "A code stands in the file twice. The second row was not imported. Remove one of them.")},
    {"stock.import-must-not-be-stopped",
        QT_TRANSLATE_NOOP("Refusal",
            "The import was stopped. {products} products are imported and kept. Import the file again for the "
            "others.")},
    {"stock.import-price-must-be-given",
        QT_TRANSLATE_NOOP(
            "Refusal", "A new product has no price. The row was not imported. Give it a price, then try again.")},
    {"stock.import-rows-must-be-good",
        QT_TRANSLATE_NOOP(
            "Refusal", "Some rows cannot be imported. Nothing was imported. Correct them, or import the others only.")},
    {"stock.import-stock-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal", "A stock is below zero. The row was not imported. Correct it, then try again.")},
    {"stock.place-must-exist",
        QT_TRANSLATE_NOOP(
            "Refusal", "This place does not exist. Nothing was moved; what you entered is kept. Choose another one.")},
    {"stock.product-must-be-kept-in-stock",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} is not kept in stock. Nothing was moved; what you entered is kept. Remove its line.")},
    {"stock.product-must-be-known",
        QT_TRANSLATE_NOOP("Refusal", "A product is not known here. Nothing was moved. Make the product first.")},
    {"stock.product-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "A product does not exist any more. Nothing was moved; what you entered is kept. Remove its line.")},
    {"stock.quantity-must-fit-reason",
        QT_TRANSLATE_NOOP("Refusal",
            "The quantity has the wrong sign for this reason. Nothing was moved; what you entered is kept. Change one "
            "of them.")},
    {"stock.quantity-must-fit-unit",
        QT_TRANSLATE_NOOP("Refusal",
            "The quantity is finer than its unit allows. Nothing was moved; what you entered is kept. Enter fewer "
            "decimals.")},
    {"stock.quantity-must-not-be-zero",
        QT_TRANSLATE_NOOP("Refusal",
            "A line moves nothing. Nothing was recorded; what you entered is kept. Enter a quantity, or remove the "
            "line.")},
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

const Sentence *find(std::string_view rule)
{
    const auto *found = std::ranges::lower_bound(Sentences, rule, {}, &Sentence::rule);
    return found != std::end(Sentences) && found->rule == rule ? found : nullptr;
}

/// Leaves out each [ … ] one of whose values the refusal does not have; the brackets of the others go.
QString withoutUnknown(QString words, const Refusal &refusal)
{
    static const QRegularExpression option(u"\\[([^\\]]*)\\]"_s);
    static const QRegularExpression place(u"\\{([^}]*)\\}"_s);
    for (auto match = option.match(words); match.hasMatch(); match = option.match(words)) {
        const QString said = match.captured(1);
        const QByteArray name = place.match(said).captured(1).toUtf8();
        const bool known =
            refusal.find(std::string_view(name.constData(), static_cast<std::size_t>(name.size()))) != nullptr;
        words.replace(match.capturedStart(), match.capturedLength(), known ? said : QString());
    }
    return words;
}

struct ShowValue {
    QString operator()(const QString &text) const { return isolatedName(text); }
    QString operator()(qint64 count) const { return countText(count); }
    QString operator()(Money amount) const { return moneyText(amount); }
    QString operator()(Quantity quantity) const { return quantityText(quantity); }
    QString operator()(UnitPrice price) const { return priceText(price); }
    QString operator()(Rate rate) const { return percentText(rate); }
    QString operator()(BusinessDate date) const { return dateText(date); }
};

} // namespace

QString shownText(const Shown &value) { return std::visit(ShowValue {}, value); }

bool hasSentence(std::string_view ruleName) { return find(ruleName) != nullptr; }

std::vector<std::string_view> ruleNamesWithSentence()
{
    std::vector<std::string_view> names;
    std::ranges::transform(Sentences, std::back_inserter(names), &Sentence::rule);
    return names;
}

QString sentenceFor(const Refusal &refusal)
{
    const Sentence *sentence = find(refusal.rule.name);
    if (!sentence) {
        return QCoreApplication::translate(
            "Refusal", "This is not allowed (%1). Nothing was changed. Tell the person who looks after this till.")
            .arg(isolated(
                QString::fromUtf8(refusal.rule.name.data(), static_cast<qsizetype>(refusal.rule.name.size()))));
    }
    QString words = withoutUnknown(QCoreApplication::translate("Refusal", sentence->words), refusal);
    for (const Refusal::Value &value : refusal.values) {
        const QString place =
            u'{' + QString::fromUtf8(value.name.data(), static_cast<qsizetype>(value.name.size())) + u'}';
        words.replace(place, shownText(value.value));
    }
    return words;
}

} // namespace mizan::ui
