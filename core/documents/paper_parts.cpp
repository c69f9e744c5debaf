// Builds the blocks that receipts and reports share.
#include "core/documents/paper_parts.h"

#include "core/documents/amount_text.h"
#include "core/documents/barcode_writer.h"
#include "core/documents/isolate.h"

#include <QLocale>

namespace mizan::documents {

void addHead(Document &document, const PaperHead &head, const Wording &wording)
{
    if (!head.logo.isNull()) {
        document.blocks.push_back(Picture {head.logo});
        document.blocks.push_back(Space {0.4});
    }
    document.blocks.push_back(Paragraph {userText(head.shopName), Role::Title, Align::Centre});
    for (const QString &line : head.address)
        document.blocks.push_back(Paragraph {userText(line), Role::Body, Align::Centre});
    if (!head.phone.isEmpty())
        document.blocks.push_back(
            Paragraph {labelWith(wording.phone, machineValue(head.phone)), Role::Body, Align::Centre});
    for (const QString &line : head.taxLines)
        document.blocks.push_back(Paragraph {userText(line), Role::Small, Align::Centre});
    for (const QString &line : head.lines)
        document.blocks.push_back(Paragraph {userText(line), Role::Body, Align::Centre});
    document.blocks.push_back(Space {0.5});
}

void addCopyMark(Document &document, qint64 copy, const Wording &wording)
{
    if (copy == 0)
        return;
    document.blocks.push_back(Paragraph {labelWith(wording.copy, countText(copy)), Role::Heading, Align::Centre, true});
    document.blocks.push_back(Space {0.5});
}

void markAsTraining(Document &document, const Wording &wording)
{
    const Paragraph mark {wording.training, Role::Heading, Align::Centre, true};
    document.blocks.insert(document.blocks.begin(), {mark, Space {0.5}});
    document.blocks.insert(document.blocks.end(), {Space {0.5}, mark});
}

Table labelsAndNumbers(const QString &widest)
{
    return {{{Column::Width::Share, Align::Leading}, {Column::Width::Content, Align::Right, widest}}, {}};
}

QString widestAmount(const std::vector<Money> &amounts, const NumberMarks &marks)
{
    QString widest;
    for (const Money amount : amounts) {
        QString text = amountText(amount, marks);
        if (text.size() > widest.size())
            widest = std::move(text);
    }
    return widest;
}

Table labelsAndTexts()
{
    return {{{Column::Width::Share, Align::Leading}, {Column::Width::Content, Align::Trailing}}, {}};
}

Row labelled(const QString &label, const QString &value, Role role) { return {{{label}, {value}}, role}; }

QString asLabel(const QString &words, const Wording &wording)
{
    QStringList languages = words.split(SecondLanguage);
    for (QString &language : languages) // Turkish has an "i" of its own; other languages' first letters are the same.
        language = QLocale(wording.language).toUpper(language.left(1)) + language.mid(1);
    return languages.join(SecondLanguage);
}

QString labelWith(const QString &label, const QString &suffix)
{
    const qsizetype end = label.indexOf(SecondLanguage);
    return end < 0 ? label + u' ' + suffix : label.left(end) + u' ' + suffix + label.mid(end);
}

QString labelWithCode(const QString &label, Currency currency)
{
    return labelWith(label, machineValue(currency.code()));
}

Table taxTable(const std::vector<TaxAmounts> &taxes, const Wording &wording)
{
    Table table {{{Column::Width::Content, Align::Leading}, {Column::Width::Content, Align::Right},
                     {Column::Width::Content, Align::Right}, {Column::Width::Content, Align::Right}},
        {}};
    table.rows.push_back({{{wording.tax}, {wording.net}, {wording.tax}, {wording.gross}}, Role::Small});
    for (const TaxAmounts &row : taxes) {
        table.rows.push_back({{{row.label}, {amountText(row.net, wording.marks)}, {amountText(row.tax, wording.marks)},
                                  {amountText(row.gross, wording.marks)}},
            Role::Small});
    }
    return table;
}

Table tenderTable(
    const std::vector<ReceiptTender> &tenders, Money change, const QString &widest, const Wording &wording)
{
    Table table = labelsAndNumbers(widest);
    for (const ReceiptTender &tender : tenders) {
        QStringList languages;
        for (const QString &language : tender.method.split(SecondLanguage))
            languages.append(userText(language));
        QString label = languages.join(SecondLanguage);
        if (!tender.note.isEmpty())
            label = labelWith(label, userText(tender.note));
        if (tender.amount.currency() != change.currency())
            label = labelWithCode(label, tender.amount.currency());
        table.rows.push_back(labelled(label, amountText(tender.amount, wording.marks)));
    }
    if (!change.isZero())
        table.rows.push_back(labelled(wording.change, amountText(change, wording.marks), Role::Strong));
    return table;
}

void addScannable(Document &document, const QString &number, access::ReceiptCode code)
{
    Barcode barcode {{}, machineValue(number)};
    if (code == access::ReceiptCode::Bars) {
        if (auto bars = code128(number))
            barcode.forms.push_back(std::move(*bars));
    }
    auto square = code == access::ReceiptCode::None ? std::nullopt : qrCode(number);
    if (square)
        barcode.forms.push_back(std::move(*square));
    document.blocks.push_back(std::move(barcode));
}

QString partText(const ReceiptPart &part, const Wording &wording)
{
    const QString name = userText(part.name);
    if (part.unit.isEmpty() && part.quantity == Quantity::units(1))
        return name;
    return quantityWithUnit(part.quantity, part.unit, wording.marks) + QStringLiteral(" \u00d7 ") + name;
}

} // namespace mizan::documents
