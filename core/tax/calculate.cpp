// The calculation of tax: exact shares of every line, rounded where the policy says, then put together so that all sums
// hold.
#include "core/tax/calculate.h"

#include "core/base/number_rules.h"
#include "core/tax/exact_share.h"

#include <algorithm>
#include <numeric>

namespace mizan::tax {

namespace {

QString lineSubject(std::size_t line) { return QStringLiteral("lines[%1]").arg(line); }

std::unexpected<Refusal> tooLarge(std::size_t line) { return refuse(mizan::rules::NumberMustFit, lineSubject(line)); }

/// Each tax as numerator / net of the net, where gross / net is what one net becomes with all taxes.
struct Factors {
    Wide net = 1;
    Wide gross = 1;
    std::vector<Wide> numerators {};

    [[nodiscard]] bool addLevel(std::span<const std::size_t> taxesOfLevel, const std::vector<TaxRate> &taxes)
    {
        const Wide base = gross;
        net *= Rate::NanoPerOne;
        gross *= Rate::NanoPerOne;
        for (Wide &numerator : numerators)
            numerator *= Rate::NanoPerOne;
        for (const std::size_t tax : taxesOfLevel) {
            numerators[tax] = base * taxes[tax].rate.nano();
            gross += numerators[tax];
        }
        Wide shared = net;
        for (Wide number : numerators) {
            while (number != 0)
                shared = std::exchange(number, shared % number);
        }
        net /= shared;
        gross /= shared;
        for (Wide &numerator : numerators)
            numerator /= shared;
        return gross <= ExactShare::LargestDivisor;
    }
};

std::optional<Factors> factorsOf(const std::vector<TaxRate> &taxes)
{
    std::vector<std::size_t> byOrder(taxes.size());
    std::iota(byOrder.begin(), byOrder.end(), std::size_t(0));
    std::ranges::stable_sort(byOrder, {}, [&](std::size_t tax) { return taxes[tax].order; });

    Factors factors;
    factors.numerators.resize(taxes.size());
    for (auto from = byOrder.begin(); from != byOrder.end();) {
        const auto to =
            std::find_if(from, byOrder.end(), [&](std::size_t tax) { return taxes[tax].order != taxes[*from].order; });
        if (!factors.addLevel({from, to}, taxes))
            return std::nullopt;
        from = to;
    }
    return factors;
}

/// One tax of one line: its exact share, and which row of the totals it belongs to.
struct Entry {
    std::size_t total = 0;
    ExactShare share {};
    qint64 roundedMinor = 0;
};

class Calculation {
public:
    explicit Calculation(const TaxRequest &request)
        : m_request(request)
        , m_entries(request.lines.size())
    {
    }

    [[nodiscard]] Result<TaxResult> run()
    {
        for (std::size_t line = 0; line < m_request.lines.size(); ++line) {
            if (auto entered = enter(line); !entered)
                return refuseAs(entered);
        }
        if (auto rounded = m_request.policy.scope == RoundingScope::PerLine ? roundEach() : roundTotals(); !rounded)
            return refuseAs(rounded);
        for (std::size_t line = 0; line < m_request.lines.size(); ++line) {
            if (auto added = addLine(line); !added)
                return refuseAs(added);
        }
        return finish();
    }

private:
    [[nodiscard]] Treatment treatmentOf(const TaxableLine &line) const
    {
        return m_request.treatment == Treatment::Taxed ? line.treatment : m_request.treatment;
    }
    [[nodiscard]] bool isInclusive(const TaxableLine &line) const
    {
        return line.prices.value_or(m_request.policy.prices) == PriceBasis::Inclusive;
    }

    Result<void> enter(std::size_t lineIndex)
    {
        const TaxableLine &line = m_request.lines[lineIndex];
        const auto factors = factorsOf(line.taxes);
        if (!factors)
            return tooLarge(lineIndex);
        for (std::size_t tax = 0; tax < line.taxes.size(); ++tax) {
            const Wide divisor = isInclusive(line) ? factors->gross : factors->net;
            m_entries[lineIndex].push_back({totalFor(line.taxes[tax], treatmentOf(line)),
                {Wide(line.amount.minor()) * factors->numerators[tax], divisor}});
        }
        return {};
    }

    std::size_t totalFor(const TaxRate &tax, Treatment treatment)
    {
        const auto found = std::ranges::find_if(
            m_totals, [&](const Total &total) { return total.tax->code == tax.code && total.treatment == treatment; });
        if (found != m_totals.end())
            return static_cast<std::size_t>(found - m_totals.begin());
        m_totals.push_back({&tax, treatment});
        return m_totals.size() - 1;
    }

    Result<void> roundEach()
    {
        for (std::size_t line = 0; line < m_entries.size(); ++line) {
            for (Entry &entry : m_entries[line]) {
                const auto rounded = divide(entry.share.numerator, entry.share.divisor, m_request.policy.rounding);
                if (!rounded)
                    return tooLarge(line);
                entry.roundedMinor = *rounded;
            }
        }
        return {};
    }

    Result<void> roundTotals()
    {
        for (std::size_t total = 0; total < m_totals.size(); ++total) {
            std::vector<Entry *> members;
            std::vector<ExactShare> shares;
            for (auto &line : m_entries) {
                for (Entry &entry : line) {
                    if (entry.total == total) {
                        members.push_back(&entry);
                        shares.push_back(entry.share);
                    }
                }
            }
            const auto rounded = roundTogether(shares, m_request.policy.rounding);
            if (!rounded)
                return refuse(mizan::rules::NumberMustFit, m_totals[total].tax->code.text);
            for (std::size_t member = 0; member < members.size(); ++member)
                members[member]->roundedMinor = (*rounded)[member];
        }
        return {};
    }

    Result<void> addLine(std::size_t lineIndex)
    {
        const TaxableLine &line = m_request.lines[lineIndex];
        const auto &entries = m_entries[lineIndex];
        Wide due = 0;
        for (const Entry &entry : entries)
            due += entry.roundedMinor;
        const Wide net = isInclusive(line) ? line.amount.minor() - due : Wide(line.amount.minor());
        const bool charged = treatmentOf(line) == Treatment::Taxed;
        const Wide gross = charged ? net + due : net;

        const auto netMoney = money(net);
        const auto grossMoney = money(gross);
        if (!netMoney || !grossMoney)
            return tooLarge(lineIndex);
        LineTax result {.net = *netMoney, .gross = *grossMoney, .treatment = treatmentOf(line)};
        for (std::size_t tax = 0; tax < entries.size(); ++tax) {
            Wide base = net;
            for (std::size_t lower = 0; lower < entries.size() && charged; ++lower) {
                if (line.taxes[lower].order < line.taxes[tax].order)
                    base += entries[lower].roundedMinor;
            }
            const auto baseMoney = money(base);
            const auto taxMoney = money(charged ? entries[tax].roundedMinor : 0);
            if (!baseMoney || !taxMoney)
                return tooLarge(lineIndex);
            result.taxes.push_back({line.taxes[tax].code, line.taxes[tax].rate, *baseMoney, *taxMoney});
            Total &total = m_totals[entries[tax].total];
            total.base += base;
            total.amount += taxMoney->minor();
        }
        m_net += net;
        m_gross += gross;
        m_lines.push_back(std::move(result));
        return {};
    }

    [[nodiscard]] Result<TaxResult> finish()
    {
        const auto net = money(m_net);
        const auto tax = money(m_gross - m_net);
        const auto gross = money(m_gross);
        if (!net || !tax || !gross)
            return refuse(mizan::rules::NumberMustFit);
        TaxResult result {.lines = std::move(m_lines), .net = *net, .tax = *tax, .gross = *gross};
        for (const Total &total : m_totals) {
            const auto base = money(total.base);
            const auto amount = money(total.amount);
            if (!base || !amount)
                return refuse(mizan::rules::NumberMustFit, total.tax->code.text);
            result.totals.push_back({*total.tax, total.treatment, *base, *amount});
        }
        return result;
    }

    [[nodiscard]] std::optional<Money> money(Wide minor) const
    {
        const bool fits = minor <= Money::Limit && minor >= -Money::Limit;
        return fits ? std::optional(Money(static_cast<qint64>(minor), m_request.currency)) : std::nullopt;
    }

    struct Total {
        const TaxRate *tax;
        Treatment treatment;
        Wide base = 0;
        Wide amount = 0;
    };

    const TaxRequest &m_request;
    std::vector<std::vector<Entry>> m_entries; ///< By line, then by the line's tax.
    std::vector<Total> m_totals;
    std::vector<LineTax> m_lines;
    Wide m_net = 0;
    Wide m_gross = 0;
};

/// The first meaning given to each code of the document.
class Meanings {
public:
    [[nodiscard]] bool agree(const TaxRate &tax)
    {
        const auto found = std::ranges::find(m_known, tax.code, [](const TaxRate *known) { return known->code; });
        if (found == m_known.end()) {
            m_known.push_back(&tax);
            return true;
        }
        return (*found)->rate == tax.rate && (*found)->order == tax.order && (*found)->category == tax.category;
    }

private:
    std::vector<const TaxRate *> m_known;
};

Result<void> checkLine(const TaxRequest &request, std::size_t index, Meanings &meanings)
{
    const TaxableLine &line = request.lines[index];
    const QString subject = lineSubject(index);
    if (line.amount.currency() != request.currency)
        return refuse(rules::LinesMustShareCurrency, subject,
            {{"line", line.amount.currency().code()}, {"document", request.currency.code()}});
    if (!Money::checked(line.amount.minor(), request.currency))
        return refuse(mizan::rules::NumberMustFit, subject, {{"amount", line.amount}});
    for (auto tax = line.taxes.begin(); tax != line.taxes.end(); ++tax) {
        if (tax->code.text.isEmpty())
            return refuse(rules::CodeMustBeGiven, subject);
        if (tax->rate < Rate() || tax->rate > HighestRate)
            return refuse(rules::RateMustBeInRange, subject, {{"tax", tax->code.text}, {"rate", tax->rate}});
        if (std::find_if(line.taxes.begin(), tax, [&](const TaxRate &other) { return other.code == tax->code; }) != tax)
            return refuse(rules::LineMustNameTaxOnce, subject, {{"tax", tax->code.text}});
        if (!meanings.agree(*tax))
            return refuse(rules::CodeMustHaveOneMeaning, subject, {{"tax", tax->code.text}});
    }
    return {};
}

} // namespace

Result<TaxResult> calculate(const TaxRequest &request)
{
    if (request.policy.rounding == Rounding::Floor || request.policy.rounding == Rounding::Ceiling)
        return refuse(rules::RoundingMustMirrorReturns, QStringLiteral("policy.rounding"));
    Meanings meanings;
    for (std::size_t line = 0; line < request.lines.size(); ++line) {
        if (auto checked = checkLine(request, line, meanings); !checked)
            return refuseAs(checked);
    }
    return Calculation(request).run();
}

} // namespace mizan::tax
