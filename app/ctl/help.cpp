// The help text.
#include "app/ctl/help.h"

namespace mizan::ctl {

QString helpText()
{
    return QString::fromUtf8(R"(mizanctl: Mizan without a screen.

  mizanctl init    --shop DIR --name NAME --country DE [--currency EUR] [--owner NAME] [--pin DIGITS]
                   [--language de] [--time-zone Europe/Berlin] [--tax-number N] [--address "LINE;LINE"]
      Makes a new shop in an empty folder. Prints the owner's PIN and the recovery code, once.
  mizanctl import  --shop DIR products FILE.csv [--map MAP.json] [--dry-run] [--skip-bad]
      Columns code, name, barcodes, category, unit, price, cost, tax_class, stock, kind, contents (of a bundle:
      "71053*2|71054", behind the rows of what it holds), by their usual names or as MAP.json says:
      {"code": "Article", "barcodes": ["EAN 1", "EAN 2"]}. Bad rows go to FILE.errors.csv with line
      and reason; nothing is imported then, unless --skip-bad is given. --dry-run only says what would happen.
  mizanctl import  --shop DIR variants FILE.csv
      Columns family (its code), name, category, unit, tax_class, price, cost, code, barcodes, own_price; each other
      heading is an attribute (Colour, Size), each row a variant. What the file does not say stays; the same file again
      changes nothing.
  mizanctl import  --shop DIR customers FILE.csv
      Columns name, phone, email, card, group (of price lists), credit_limit, address, tax_number, note. A customer is
      known again by card, else by phone and name; what the file does not say stays.
  mizanctl import  --shop DIR price-lists FILE.csv
      Columns list, code, quantity, price; in any row of a list rank, off, group, branch, customer (card), from, through.
      A row without a price takes the entry out. The same file again changes nothing.
  mizanctl import  --shop DIR promotions FILE.json
      An array of promotions: name, kind (percent-off, amount-off-each, amount-off-total, bundle-price, buy-and-get),
      percent, amount, minimum, rank, exclusive, coupon, max_uses, max_times, from, through, hours, weekdays, branches,
      groups, customers, slots (units, products, categories). One of the same name is replaced (docs/prices.md).
  mizanctl replay  --shop DIR FILE.csv [--echo]
      Rings up the invoices of a file with InvoiceNo, StockCode, Description, Quantity, InvoiceDate and UnitPrice, each
      at its own time. Lists what it cannot ring up in FILE.listed.csv, and prints the sums of both. With --echo, says
      "paid INVOICE NUMBER" as soon as each sale or return is safe. The same file again adds nothing.
  mizanctl export  --shop DIR facts|products|sales|stock|journal FILE
      facts: every fact as a line of JSON, with chain and signatures (docs/daybook-format.md).
      products, sales, stock, journal: CSV files; products has the columns that import takes.
  mizanctl report  --shop DIR z|sales-by-day|cashiers|stock|trial-balance [--from DAY --to DAY]
                   [--format text|csv|json]
      Prints a report; days as 2026-03-31, both included.
  mizanctl demo    --out DIR [--seed N]
      Makes a shop in DIR/shop with a whole day behind it, passphrase.txt, pins.txt, and its receipts and Z report as
      PDF and as a receipt printer's bytes. The same seed plays the same day.
  mizanctl verify  --shop DIR
      Checks sequence, chain, signatures, ledgers against a rebuild, and the file. Names strand and sequence of
      what is wrong. May run while the till sells.
  mizanctl rebuild --shop DIR
      Throws the ledgers away and derives them again from the daybook.

Every verb takes --passphrase-file FILE, or the environment variable MIZAN_PASSPHRASE_FILE: a file whose first line
is the shop's passphrase. Answers go to standard output, progress and refusals to standard error. Ctrl-C stops long
work; what was kept by then stays kept.

Exit code: 0 done; 1 refused, or verify found something; 2 the command line was not understood; 3 disk, file or
server failed; 130 interrupted.)");
}

} // namespace mizan::ctl
