// Answers about quotations: rows from the tables of QuotationLedger, what was offered from the fact.
#include "core/sales/quotation_queries.h"

#include "core/access/company.h"
#include "core/access/user.h"
#include "core/base/text_fold.h"
#include "core/daybook/fact_queries.h"
#include "core/daybook/person_key.h"
#include "core/daybook/tables.h"
#include "core/sales/quotation_facts.h"
#include "core/sales/sale_queries.h"
#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

constexpr qint64 MostNamesRead = 2000; ///< Names are sealed: looking one up opens each of the latest.

std::optional<QuotationState> stateOf(store::Connection &connection, QuotationId id)
{
    auto row = connection.query("SELECT state FROM quotation WHERE no = (SELECT no FROM local_key WHERE uid = ?)", id);
    return row.step() ? std::optional(static_cast<QuotationState>(row.int64(0))) : std::nullopt;
}

QString openedName(store::Connection &connection, const Quotation &quotation)
{
    if (quotation.sealedName.isEmpty())
        return {};
    const auto key = daybook::PersonKey::find(connection, quotation.id.as<RecordTag>());
    return key ? key->open("name", quotation.sealedName.toStdString()).value_or(QString()) : QString();
}

QString numberIn(const daybook::Fact &fact)
{
    daybook::BodyParser parser;
    const daybook::BodyValue body = parser.parse(fact.body);
    return body.find("number") ? daybook::readNumber(body).toText() : QString();
}

std::vector<QuotationEnd> endsOf(store::Connection &connection, QuotationId id)
{
    static const std::string Ids = "SELECT e.state, fact.id FROM quotation_end e JOIN fact ON fact.no = e.fact WHERE "
                                   "e.quotation = (SELECT no FROM local_key WHERE uid = ?) ORDER BY e.fact";
    std::vector<QuotationEnd> ends;
    {
        auto row = connection.query(Ids, id);
        while (row.step())
            ends.push_back({.fact = row.id<FactId>(1),
                .state = static_cast<QuotationState>(row.int64(0)),
                .user = {},
                .till = {}});
    }
    for (QuotationEnd &end : ends) {
        const auto fact = daybook::findFact(connection, end.fact);
        if (!fact)
            continue;
        end.atMs = fact->header.at.ms();
        end.user = fact->header.user;
        end.till = fact->header.device;
        end.number = numberIn(*fact);
    }
    return ends;
}

Refusal endedRefusal(store::Connection &connection, const QuotationDetail &detail)
{
    const bool isCancelled = detail.state == QuotationState::Cancelled;
    Refusal refusal {isCancelled ? rules::QuotationMustNotBeCancelled : rules::QuotationMustBeOpen, u"quotation"_s,
        {{"number", detail.quotation.number.toText()}}};
    const auto end = std::ranges::find(detail.ends, detail.state, &QuotationEnd::state);
    const auto fact = end == detail.ends.end() ? std::nullopt : daybook::findFact(connection, end->fact);
    if (!fact)
        return refusal;
    if (!end->number.isEmpty())
        refusal.values.push_back({"document", end->number});
    const auto user = access::findUser(connection, end->user);
    const auto till = access::tillOfDevice(connection, end->till);
    refusal.values.push_back({"by", user ? user->name : QString()});
    refusal.values.push_back({"till", till ? till->code : QString()});
    refusal.values.push_back({"day", fact->header.date});
    return refusal;
}

bool isNamed(const QString &name, const QStringList &asked)
{
    const QStringList words = foldedWords(name);
    return std::ranges::all_of(asked, [&](const QString &beginning) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(beginning); });
    });
}

} // namespace

std::optional<QuotationDetail> findQuotation(store::Connection &connection, QuotationId id)
{
    const auto state = stateOf(connection, id);
    const auto fact = state ? daybook::findFact(connection, id.as<FactTag>()) : std::nullopt;
    auto quotation = fact ? readQuotation(*fact) : std::nullopt;
    if (!quotation)
        return std::nullopt;
    QString name = openedName(connection, *quotation);
    return QuotationDetail {*std::move(quotation), *state, fact->header.user, fact->header.branch, fact->header.device,
        std::move(name), endsOf(connection, id)};
}

std::optional<QuotationDetail> findQuotationByNumber(store::Connection &connection, QStringView number)
{
    const auto parsed = parseDocumentNumber(number);
    if (!parsed)
        return std::nullopt;
    QuotationId id;
    {
        auto row = connection.query("SELECT uid FROM quotation WHERE series = ? AND value = ? ORDER BY uid",
            std::string_view(parsed->series), parsed->value);
        if (!row.step())
            return std::nullopt;
        id = row.id<QuotationId>(0);
    }
    return findQuotation(connection, id);
}

Result<QuotationDetail> findOpenQuotation(store::Connection &connection, QuotationId id)
{
    auto found = findQuotation(connection, id);
    if (!found)
        return refuse(rules::QuotationMustExist, u"quotation"_s);
    if (found->state != QuotationState::Open)
        return std::unexpected(endedRefusal(connection, *found));
    return *std::move(found);
}

std::vector<QuotationRow> openQuotations(store::Connection &connection, const QuotationListRequest &request)
{
    std::string sql = "SELECT q.uid, q.series, q.value, c.uid, q.at_ms, q.valid_day, q.currency, q.total_minor FROM "
                      "quotation q LEFT JOIN local_key c ON c.no = q.customer WHERE q.state = 0";
    if (request.customer)
        sql += " AND q.customer = (SELECT no FROM local_key WHERE uid = ?)";
    if (request.number)
        sql += " AND q.value = ?";
    if (!request.name.isEmpty())
        sql += " AND q.customer IS NULL";
    sql += " ORDER BY q.at_ms DESC, q.uid DESC LIMIT ?";
    std::vector<QuotationRow> rows;
    {
        store::Statement row = connection.statement(sql);
        row.bind();
        int position = 0;
        if (request.customer)
            row.bindAt(position++, *request.customer);
        if (request.number)
            row.bindAt(position++, *request.number);
        row.bindAt(position, request.name.isEmpty() ? static_cast<qint64>(request.count) : MostNamesRead);
        while (row.step()) {
            const auto currency = Currency::fromNumber(row.int64(6));
            if (!currency)
                continue;
            rows.push_back({row.id<QuotationId>(0), {std::string(row.utf8(1)), row.int64(2)},
                row.isNull(3) ? std::nullopt : std::optional(row.id<PartyId>(3)), {}, row.int64(4),
                BusinessDate::fromDays(row.int64(5)), Money(row.int64(7), *currency)});
        }
    }
    const QStringList asked = foldedWords(request.name);
    std::vector<QuotationRow> listed;
    for (QuotationRow &row : rows) {
        if (listed.size() == request.count)
            break;
        if (!row.customer) {
            const auto fact = daybook::findFact(connection, row.id.as<FactTag>());
            const auto quotation = fact ? readQuotation(*fact) : std::nullopt;
            row.name = quotation ? openedName(connection, *quotation) : QString();
        }
        if (asked.isEmpty() || isNamed(row.name, asked))
            listed.push_back(std::move(row));
    }
    return listed;
}

} // namespace mizan::sales
