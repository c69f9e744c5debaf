// Finds a rule's sentence and puts the refusal's values into it.
#include "ui/words/refusal_words.h"

#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

std::array<std::span<const Sentence>, 8> allSentences()
{
    return {bookSentences(), foreignSentences(), goodsSentences(), orderSentences(), paperSentences(),
        paymentSentences(), promiseSentences(), salesSentences()};
}

const Sentence *find(std::string_view rule)
{
    for (const auto sentences : allSentences()) {
        const auto found = std::ranges::lower_bound(sentences, rule, {}, &Sentence::rule);
        if (found != sentences.end() && found->rule == rule)
            return &*found;
    }
    return nullptr;
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
    for (const auto sentences : allSentences())
        std::ranges::transform(sentences, std::back_inserter(names), &Sentence::rule);
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
