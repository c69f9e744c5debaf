// Sentences of the rules of the till and its customers.
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr Sentence Sentences[] = {
    {"parties.balance-must-be-settled",
        QT_TRANSLATE_NOOP("Refusal",
            "Something is still open with this customer ({receivable} owed, {credit} of credit). Nobody was erased. "
            "Settle "
            "it first.")},
    {"parties.card-must-be-free",
        QT_TRANSLATE_NOOP("Refusal",
            "The card {card} belongs to {customer}. Nothing was saved; what you entered is kept. Scan another card.")},
    {"parties.cell-must-be-amount",
        QT_TRANSLATE_NOOP("Refusal", "{text} is no amount. Nothing was imported. Correct it, then try again.")},
    {"parties.column-must-be-there",
        QT_TRANSLATE_NOOP("Refusal",
            "The file needs the columns name, and card or phone. Nothing was imported. Add them, then try again.")},
    {"parties.credit-limit-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal",
            "A credit limit is not below zero. Nothing was saved; what you entered is kept. Type another amount.")},
    {"parties.customer-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This customer is not there. Nothing was changed. Choose another one.")},
    {"parties.customer-must-have-name",
        QT_TRANSLATE_NOOP(
            "Refusal", "A customer needs a name. Nothing was saved; what you entered is kept. Type a name.")},
    {"parties.customer-must-not-be-erased",
        QT_TRANSLATE_NOOP(
            "Refusal", "This customer was erased for ever. Nothing was saved. Create them anew, if they ask for it.")},
    {"parties.payment-days-must-be-in-range",
        QT_TRANSLATE_NOOP("Refusal",
            "The days to pay are between 0 and {highest}. Nothing was saved; what you entered is kept. Type another "
            "number.")},
    {"parties.phone-must-have-digits",
        QT_TRANSLATE_NOOP("Refusal",
            "A phone number has at least three digits. Nothing was saved; what you entered is kept. Type the number.")},
    {"parties.row-must-fit-header",
        QT_TRANSLATE_NOOP("Refusal",
            "A row has more or fewer fields than the headings. Nothing was imported. Correct it, then try again.")},
    {"parties.row-must-tell-customer",
        QT_TRANSLATE_NOOP(
            "Refusal", "A row has neither a card nor a phone number. Nothing was imported. Add one, then try again.")},
    {"parties.text-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "This text is longer than {longest} characters. Nothing was saved; what you entered is kept. Shorten it.")},
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
    {"sales.age-must-be-checked",
        QT_TRANSLATE_NOOP("Refusal",
            "These goods are only for buyers of {age} and older, born on or before {born}. Nothing was recorded; the "
            "sale is kept. Check a document, then pay.")},
    {"sales.approval-code-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "An approval code has at most {highest} characters. Nothing was recorded; the sale is kept. Type the code "
            "of the slip, never a card's number.")},
    {"sales.batch-must-not-be-expired",
        QT_TRANSLATE_NOOP("Refusal",
            "Batch {number} is past its day, {expires}. Nothing was recorded; the sale is kept. Take a fresher one, or "
            "ask for an approval.")},
    {"sales.bundle-must-be-whole",
        QT_TRANSLATE_NOOP("Refusal",
            "Not all that {product} holds is known here. Nothing was added. Open the product in the back office, or "
            "scan its goods one by one.")},
    {"sales.card-digits-must-be-four",
        QT_TRANSLATE_NOOP("Refusal",
            "Of a card's number only its last four digits are kept. Nothing was taken; the sale is kept. Type those "
            "four, or none.")},
    {"sales.cash-currency-must-be-shops",
        QT_TRANSLATE_NOOP("Refusal",
            "The cash is not in the shop's currency[ {currency}]. Nothing was recorded. Enter it in that currency.")},
    {"sales.cash-must-be-positive",
        QT_TRANSLATE_NOOP("Refusal", "The amount has to be above zero. Nothing was recorded. Enter another one.")},
    {"sales.cash-must-have-reason",
        QT_TRANSLATE_NOOP("Refusal", "The cash has no reason yet. Nothing was recorded. Say what it is for.")},
    {"sales.codes-must-be-resolved",
        QT_TRANSLATE_NOOP("Refusal", "Code {code} is still unknown. The sale is kept. Say what it is, then pay.")},
    {"sales.cost-must-be-met",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} would be sold below what it cost, which needs an approval. Nothing was recorded; the sale is "
            "kept. Give the price or discount anew and ask for it.")},
    {"sales.count-must-be-readable",
        QT_TRANSLATE_NOOP("Refusal",
            "The count cannot be right: a number in it is negative or too large. What you entered is kept. Correct "
            "it.")},
    {"sales.coupon-must-be-known",
        QT_TRANSLATE_NOOP("Refusal", "The shop knows no coupon {coupon}. Nothing was taken off. Check the code.")},
    {"sales.coupon-must-hold",
        QT_TRANSLATE_NOOP("Refusal",
            "{promotion} does not hold here and now[; from {from}][; through {through}]. Nothing was taken off. Check "
            "the coupon's conditions.")},
    {"sales.coupon-must-not-be-used-up",
        QT_TRANSLATE_NOOP(
            "Refusal", "The coupon {coupon} has been used as often as it may be ({uses}). Nothing was taken off.")},
    {"sales.coupon-must-stand-once",
        QT_TRANSLATE_NOOP("Refusal", "The coupon {coupon} is on this sale already. It counts once.")},
    {"sales.credit-limit-must-hold",
        QT_TRANSLATE_NOOP("Refusal",
            "[{after} would be owed. ]The credit limit is {limit}. Nothing was taken; the sale is kept. Ask for an "
            "approval, or take less on account.")},
    {"sales.customer-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "This customer is not there any more. Nothing was recorded; the sale is kept. Take the customer off, or "
            "choose "
            "another one.")},
    {"sales.customer-must-have-limit",
        QT_TRANSLATE_NOOP("Refusal",
            "This customer has no credit limit. Nothing was taken; the sale is kept. Choose another way to pay, or set "
            "a limit in the back office.")},
    {"sales.customer-must-not-be-blocked",
        QT_TRANSLATE_NOOP("Refusal",
            "Nothing is sold to this customer on account: they are blocked. The sale is kept. Ask for an approval, or "
            "choose another way to pay.")},
    {"sales.customer-must-not-be-overdue",
        QT_TRANSLATE_NOOP("Refusal",
            "This customer has {overdue} overdue. Nothing was taken; the sale is kept. Settle that first, ask for an "
            "approval, or choose another way to pay.")},
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
    {"sales.document-must-exist",
        QT_TRANSLATE_NOOP("Refusal", "This paper is not known here. Nothing was printed. Look for its number.")},
    {"sales.draft-must-be-of-sale",
        QT_TRANSLATE_NOOP("Refusal",
            "Only a sale has a bill before payment. Nothing was printed; the return is kept. Finish it first.")},
    {"sales.draft-must-have-lines",
        QT_TRANSLATE_NOOP("Refusal",
            "A bill needs lines, all of them known. Nothing was printed; the sale is kept. Resolve the lines first.")},
    {"sales.exchange-must-be-of-return",
        QT_TRANSLATE_NOOP("Refusal",
            "Goods pay for others only where they come back on the same ticket. Nothing was recorded; the ticket is "
            "kept. Choose another way to pay.")},
    {"sales.exchange-must-go-both-ways",
        QT_TRANSLATE_NOOP("Refusal",
            "An exchange takes something back and gives something for it. Nothing was recorded; the ticket is kept. "
            "Scan "
            "what comes back.")},
    {"sales.goods-must-come-back",
        QT_TRANSLATE_NOOP("Refusal",
            "The customer takes this line and does not bring it back. Nothing was changed. Choose a line that comes "
            "back.")},
    {"sales.held-ticket-must-exist",
        QT_TRANSLATE_NOOP("Refusal",
            "This held sale is gone; it was recalled elsewhere. The current sale is kept. Choose another one.")},
    {"sales.held-tickets-must-have-room",
        QT_TRANSLATE_NOOP("Refusal",
            "[{highest} sales are held already. ]The sale on the screen is kept. Recall a held sale and finish it "
            "first.")},
    {"sales.label-must-be-scanned-each",
        QT_TRANSLATE_NOOP("Refusal", "A label is one item. Nothing was added. Scan each label by itself.")},
    {"sales.label-must-be-weight",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} is not sold by weight, but its label says {quantity}. Nothing was added. Correct its unit or "
            "the label.")},
    {"sales.label-must-stand-as-printed",
        QT_TRANSLATE_NOOP("Refusal",
            "The label says how much it is. The line is kept as it was. Remove it and weigh the item again.")},
    {"sales.labelled-product-must-have-price",
        QT_TRANSLATE_NOOP("Refusal",
            "{product} has no price that the label's {amount} could be a weight of. Nothing was added. Give it a "
            "price.")},
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
    {"sales.load-must-be-on-sale",
        QT_TRANSLATE_NOOP("Refusal",
            "A gift card cannot be loaded while goods come back. Nothing was recorded. Load it in a sale of its own.")},
    {"sales.lot-must-be-of-original",
        QT_TRANSLATE_NOOP("Refusal",
            "The number {number} is not on this receipt. Nothing was recorded; the return is kept. Check the number on "
            "the piece.")},
    {"sales.lot-must-be-of-tracked-goods",
        QT_TRANSLATE_NOOP("Refusal",
            "These goods have neither serial numbers nor batches. The sale is unchanged. Scan the item instead.")},
    {"sales.lot-must-have-number",
        QT_TRANSLATE_NOOP("Refusal", "The number is empty. The sale is unchanged. Scan or type it.")},
    {"sales.lot-must-not-be-back",
        QT_TRANSLATE_NOOP("Refusal",
            "The number {number} came back before, or is in stock already. Nothing was recorded; the return is kept. "
            "Check the number on the piece.")},
    {"sales.lot-number-must-fit",
        QT_TRANSLATE_NOOP("Refusal",
            "The number is longer than {highest} characters. The sale is unchanged. Scan or type it again.")},
    {"sales.lots-must-be-said",
        QT_TRANSLATE_NOOP("Refusal",
            "{missing} of {quantity} {product} have no serial number or batch yet. Nothing was recorded; the sale is "
            "kept. Say them, then pay.")},
    {"sales.lots-must-fit-line",
        QT_TRANSLATE_NOOP("Refusal",
            "All pieces of this line have their numbers[; {number} is one too many]. The sale is unchanged. Raise the "
            "quantity first.")},
    {"sales.note-must-fit",
        QT_TRANSLATE_NOOP(
            "Refusal", "The text is longer than {highest} characters. Nothing was changed. Make it shorter.")},
    {"sales.open-item-must-be-allowed",
        QT_TRANSLATE_NOOP("Refusal",
            "An open item[ of {amount}] needs an approval. Nothing was recorded; the sale is kept. Remove it and enter "
            "it again.")},
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
    {"sales.price-must-be-entered",
        QT_TRANSLATE_NOOP(
            "Refusal", "The price of this item was not said[: {product}]. Nothing was added. Enter its price.")},
    {"sales.price-must-be-in-ticket-currency",
        QT_TRANSLATE_NOOP(
            "Refusal", "The price is not in {currency}. The line is unchanged. Enter it in that currency.")},
    {"sales.price-must-not-be-negative",
        QT_TRANSLATE_NOOP("Refusal", "A price cannot be below zero. The line is unchanged. Enter another one.")},
    {"sales.promotion-must-not-exceed-line",
        QT_TRANSLATE_NOOP("Refusal",
            "{promotion} takes off more than a line comes to. Nothing was changed. Change the line, then try again.")},
    {"sales.quantity-must-be-entered",
        QT_TRANSLATE_NOOP(
            "Refusal", "How much it is was not said[: {product}]. Nothing was added. Enter its quantity.")},
    {"sales.quantity-must-be-in-range",
        QT_TRANSLATE_NOOP(
            "Refusal", "{quantity} is more than a line can hold. The line is unchanged. Enter a smaller quantity.")},
    {"sales.quantity-must-be-positive",
        QT_TRANSLATE_NOOP("Refusal",
            "The quantity has to be above zero. The line is unchanged. Enter another one, or remove the line.")},
    {"sales.quantity-must-fit-pack",
        QT_TRANSLATE_NOOP(
            "Refusal", "It is sold in whole boxes of {pack}. The line is kept as it was. Enter how many boxes.")},
    {"sales.quantity-must-fit-unit",
        QT_TRANSLATE_NOOP("Refusal",
            "{quantity} has more decimals than its unit, which has {decimals}. The line is kept as it was. Enter "
            "another quantity.")},
    {"sales.return-days-must-be-in-range",
        QT_TRANSLATE_NOOP("Refusal",
            "The days to bring goods back are between 0 and {highest}. Nothing was saved; what you entered is kept. "
            "Type another number.")},
    {"sales.return-must-have-reason",
        QT_TRANSLATE_NOOP("Refusal",
            "The return has no reason yet. Nothing was recorded; the lines are kept. Choose why the goods come back.")},
    {"sales.return-must-not-exceed-sold",
        QT_TRANSLATE_NOOP("Refusal",
            "More would come back than was sold[: {left} are left]. Nothing was recorded; the lines are kept. Enter a "
            "smaller quantity.")},
    {"sales.scan-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "The code {code} is unknown. Nothing was kept. Give it to a product, or set up a pattern for it.")},
    {"sales.scan-must-be-read-right", QT_TRANSLATE_NOOP("Refusal", "Misread {code}. Nothing was kept. Scan again.")},
    {"sales.serial-must-be-here",
        QT_TRANSLATE_NOOP("Refusal",
            "The serial number {number} is in {place} by the books. Nothing was recorded; the sale is kept. Ask for an "
            "approval, or take another piece.")},
    {"sales.serial-must-be-of-product",
        QT_TRANSLATE_NOOP("Refusal",
            "The serial number {number} belongs to another product. Nothing was added. Check which item it is.")},
    {"sales.serial-must-be-once",
        QT_TRANSLATE_NOOP(
            "Refusal", "The serial number {number} is on this sale already. Nothing was added. Scan the next piece.")},
    {"sales.serial-must-not-be-sold",
        QT_TRANSLATE_NOOP("Refusal",
            "The serial number {number} left the shop on {date}[ with receipt {receipt}][, recorded by {by}][, under "
            "warranty until {warranty}]. Nothing was added. Check the number on the piece.")},
    {"sales.settlement-must-be-paid-now",
        QT_TRANSLATE_NOOP(
            "Refusal", "What is owed cannot be paid on account again. Nothing was taken. Choose another way to pay.")},
    {"sales.settlement-must-have-amount",
        QT_TRANSLATE_NOOP("Refusal", "The amount has to be above zero. Nothing was taken. Type another one.")},
    {"sales.settlement-must-not-exceed-owed",
        QT_TRANSLATE_NOOP(
            "Refusal", "{owed} is owed, and {amount} is more. Nothing was taken. Take what is owed, or less.")},
    {"sales.shift-must-be-open",
        QT_TRANSLATE_NOOP(
            "Refusal", "No shift is open. Nothing was recorded; the lines are kept. Open the shift first.")},
    {"sales.shift-must-be-the-open-one",
        QT_TRANSLATE_NOOP(
            "Refusal", "This shift is not the open one. Nothing was closed; the count is kept. Open the page again.")},
    {"sales.stock-must-suffice",
        QT_TRANSLATE_NOOP("Refusal",
            "Only {onHand} of {product} are in stock, and the sale takes {quantity}. Nothing was recorded; the sale is "
            "kept. Take fewer, or ask for an approval by changing the quantity.")},
    {"sales.store-credit-must-suffice",
        QT_TRANSLATE_NOOP("Refusal",
            "There is {credit} of store credit. Nothing was taken; the sale is kept. Take that much, and the rest "
            "another way.")},
    {"sales.tax-class-must-be-known",
        QT_TRANSLATE_NOOP("Refusal",
            "The taxes of {product} are not known here. It was not added; the sale is kept. Set its tax class in the "
            "back office.")},
    {"sales.tender-currency-must-be-shops",
        QT_TRANSLATE_NOOP("Refusal",
            "The payment is not in the shop's currency[ {currency}]. Nothing was recorded. Take it in that currency.")},
    {"sales.tender-must-have-amount",
        QT_TRANSLATE_NOOP("Refusal",
            "There is nothing left to pay this way. Nothing was taken; the sale is kept. Finish it, or type an "
            "amount.")},
    {"sales.tender-must-have-customer",
        QT_TRANSLATE_NOOP("Refusal",
            "Store credit and accounts belong to a customer. Nothing was taken; the sale is kept. Choose the customer "
            "first.")},
    {"sales.tender-must-not-be-negative",
        QT_TRANSLATE_NOOP(
            "Refusal", "A payment cannot be below zero. Nothing was recorded. Enter what the customer gave.")},
    {"sales.tender-must-not-exceed-due",
        QT_TRANSLATE_NOOP("Refusal",
            "Only {due} are still due, and only cash gives change. Nothing was taken; the sale is kept. Type a smaller "
            "amount.")},
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
    {"sales.variant-must-be-chosen",
        QT_TRANSLATE_NOOP("Refusal", "{product} is sold in variants. Nothing was added. Choose one of them.")},
    {"sales.weight-must-be-allowed",
        QT_TRANSLATE_NOOP("Refusal",
            "A weight was entered by hand, which needs an approval. Nothing was recorded; the sale is kept. Ask for it "
            "with F2 on the line.")},
    {"sales.weight-must-exceed-tare",
        QT_TRANSLATE_NOOP("Refusal",
            "The tare of {tare} is taken off, so nothing is left of {quantity}. Nothing was changed. Weigh the item "
            "again.")},
};
static_assert(std::ranges::is_sorted(Sentences, {}, &Sentence::rule));

} // namespace

std::span<const Sentence> salesSentences() { return Sentences; }

} // namespace mizan::ui
