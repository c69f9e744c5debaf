// The tax of a part of a line, by differences of cumulated parts.
#include "core/tax/part_of_line.h"

#include "core/base/assertion.h"

namespace mizan::tax {

namespace {

/// The first `taken` of `whole` of an amount; taken / whole lies between 0 and 1, so it fits.
Money firstPart(Money amount, Quantity taken, Quantity whole)
{
    const qint64 sign = whole.isNegative() ? -1 : 1;
    const auto minor = multiplyDivide(amount.minor(), taken.micro() * sign, whole.micro() * sign, Rounding::HalfUp);
    MIZAN_ASSERT(minor.has_value());
    return {*minor, amount.currency()};
}

} // namespace

Result<LineTax> partOfLine(const PartOfLine &request)
{
    const auto isWithin = [&](Quantity taken) {
        return request.whole.isNegative() ? taken <= Quantity() && taken >= request.whole
                                          : taken >= Quantity() && taken <= request.whole;
    };
    if (request.whole.isZero() || !isWithin(request.before) || !isWithin(request.now)
        || !isWithin(request.before + request.now))
        return refuse(rules::PartMustFitInLine, QStringLiteral("now"),
            {{"whole", request.whole}, {"before", request.before}, {"now", request.now}});

    const auto part = [&](Money amount) {
        return firstPart(amount, request.before + request.now, request.whole)
            - firstPart(amount, request.before, request.whole);
    };
    const Money gross =
        part(request.line.gross); // What the customer gets back comes first; the net is what taxes leave of it.
    LineTax result {.net = gross, .gross = gross, .treatment = request.line.treatment};
    for (const LineTaxAmount &tax : request.line.taxes) {
        result.taxes.push_back({tax.code, tax.rate, part(tax.base), part(tax.tax)});
        result.net -= result.taxes.back().tax;
    }
    return result;
}

} // namespace mizan::tax
