// Checks line by line, then one fact with movements and journal.
#include "core/stock/adjust_stock.h"

#include "core/access/company.h"
#include "core/accounts/account_record.h"
#include "core/accounts/journal_body.h"
#include "core/catalogue/product.h"
#include "core/daybook/shop.h"
#include "core/stock/movement_draft.h"
#include "core/stock/place.h"

#include <QCryptographicHash>

#include <array>
#include <utility>

namespace mizan::stock {

using namespace Qt::StringLiterals;
using accounts::Role;
using daybook::Writing;

namespace {

constexpr std::string_view StockAdjustedKind = "stock.adjusted";
constexpr std::array<std::string_view, 7> ReasonTexts {
    "opening-stock", "found", "lost", "damaged", "expired", "own-use", "correction"};

void writeAsked(daybook::BodyWriter &body, const AdjustStock &request)
{
    body.field("place", request.place);
    body.field("reason", adjustReasonText(request.reason));
    body.field("note", request.note.simplified());
    body.beginArray("lines");
    for (const AdjustLine &line : request.lines) {
        body.beginArray();
        body.value(line.product);
        body.value(line.change.micro());
        if (line.cost)
            body.value(line.cost->micro());
        for (const Lot &lot : line.lots) {
            body.value(lotNumber(lot.number));
            body.value(lot.quantity.micro());
            body.value(lot.expires ? std::optional(lot.expires->days()) : std::nullopt);
        }
        body.endArray();
    }
    body.endArray();
}

/// A short proof of what was asked, kept in the fact, so that the same request is known again.
QString proofOf(const AdjustStock &request)
{
    daybook::BodyWriter body;
    body.beginObject();
    writeAsked(body, request);
    body.endObject();
    const QByteArray bytes = QByteArray::fromStdString(body.take());
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(16).toHex());
}

bool saysTheSame(const daybook::Fact &fact, const QString &proof)
{
    daybook::BodyParser parser;
    return fact.header.kind == StockAdjustedKind && parser.parse(fact.body).at("asked").text() == proof;
}

bool fitsReason(Quantity change, AdjustReason reason) noexcept
{
    switch (reason) {
    case AdjustReason::OpeningStock:
    case AdjustReason::Found:
        return !change.isNegative();
    case AdjustReason::Lost:
    case AdjustReason::Damaged:
    case AdjustReason::Expired:
    case AdjustReason::OwnUse:
        return change.isNegative();
    case AdjustReason::Correction:
        return true;
    }
    return false;
}

/// Opening stock of goods that are told apart may be unnamed: their numbers are said when they are sold.
bool doLotsAddUp(const AdjustLine &line, catalogue::Tracking tracking)
{
    Quantity sum;
    for (std::size_t i = 0; i < line.lots.size(); ++i) {
        const Lot &lot = line.lots[i];
        const bool isOne = tracking != catalogue::Tracking::Serial || lot.quantity == Quantity::units(1);
        const auto isSame = [&](const Lot &other) {
            return lotId(line.product, other.number) == lotId(line.product, lot.number);
        };
        if (!isOne || lot.quantity <= Quantity() || lotNumber(lot.number).isEmpty()
            || lotNumber(lot.number).size() > MaxLotNumber || std::ranges::count_if(line.lots, isSame) != 1)
            return false;
        sum += lot.quantity;
    }
    const Quantity moved = line.change.isNegative() ? -line.change : line.change;
    return line.lots.empty() || (tracking != catalogue::Tracking::None && sum == moved);
}

Result<void> checkLine(
    store::Connection &connection, const AdjustLine &line, AdjustReason reason, const QString &subject)
{
    auto row = connection.query(
        "SELECT p.kind, coalesce(u.decimals, 0), p.name, coalesce(p.tracking, 0) FROM local_key k JOIN product p ON "
        "p.no = k.no LEFT JOIN unit u "
        "ON u.no = p.unit WHERE k.uid = ?",
        line.product);
    if (!row.step())
        return refuse(rules::ProductMustExist, subject, {{"product", line.product.toText()}});
    if (static_cast<catalogue::ProductKind>(row.int64(0)) != catalogue::ProductKind::Goods)
        return refuse(rules::ProductMustBeKeptInStock, subject, {{"product", row.text(2)}});
    if (line.change.isZero())
        return refuse(rules::QuantityMustNotBeZero, subject, {{"product", row.text(2)}});
    if (!fitsReason(line.change, reason))
        return refuse(rules::QuantityMustFitReason, subject, {{"quantity", line.change}, {"product", row.text(2)}});
    if (!isInDecimals(line.change, row.int64(1)))
        return refuse(rules::QuantityMustFitUnit, subject,
            {{"quantity", line.change}, {"decimals", row.int64(1)}, {"product", row.text(2)}});
    if (!doLotsAddUp(line, static_cast<catalogue::Tracking>(row.int64(3))))
        return refuse(rules::LotsMustAddUp, subject, {{"quantity", line.change}, {"product", row.text(2)}});
    if (line.cost && line.cost->isNegative())
        return refuse(rules::CostMustNotBeNegative, subject, {{"cost", *line.cost}, {"product", row.text(2)}});
    return {};
}

/// What the lines come to: goods in and out, and what was settled for goods sold before.
struct Sums {
    qint64 changeMinor = 0;
    qint64 settledMinor = 0;
};

Result<void> move(MovementDraft &draft, const AdjustStock &request, const AdjustLine &line, Sums &sums)
{
    if (line.change.isNegative()) {
        const auto value = draft.leave(line.product, -line.change, {request.place, outsidePlace(PlaceKind::Loss)});
        if (!value)
            return refuseAs(value);
        sums.changeMinor -= value->minor();
        return {};
    }
    const auto value = line.cost ? amountOf(*line.cost, line.change) : draft.standardValue(line.product, line.change);
    if (!value)
        return refuseAs(value);
    const PlaceKind from = request.reason == AdjustReason::OpeningStock ? PlaceKind::Supplier : PlaceKind::Found;
    const auto settled = draft.arrive(line.product, line.change, *value, {outsidePlace(from), request.place});
    if (!settled)
        return refuseAs(settled);
    sums.changeMinor += value->minor();
    sums.settledMinor += settled->minor();
    return {};
}

Result<std::vector<accounts::JournalLine>> journalOf(
    const AdjustContext &context, AdjustReason reason, const Sums &sums)
{
    const auto change = Money::checked(sums.changeMinor, context.currency);
    const auto settled = Money::checked(sums.settledMinor, context.currency);
    if (!change || !settled)
        return refuseAs(change ? settled : change);
    accounts::Posting posting(context.book);
    posting.debit(Role::Inventory, *change);
    posting.credit(reason == AdjustReason::OpeningStock ? Role::OpeningEquity : Role::InventoryAdjustment, *change);
    posting.debit(Role::CostOfGoodsSold, *settled);
    posting.credit(Role::Inventory, *settled);
    return posting.lines();
}

bool isRealPlace(store::Connection &connection, PlaceId place)
{
    auto row = connection.query("SELECT 1 FROM place WHERE uid = ?", place);
    return !isOutside(place) && row.step();
}

std::vector<MovedLot> lotsOf(const AdjustStock &request)
{
    std::vector<MovedLot> moved;
    const PlaceKind from = request.reason == AdjustReason::OpeningStock ? PlaceKind::Supplier : PlaceKind::Found;
    for (const AdjustLine &line : request.lines) {
        const bool leaves = line.change.isNegative();
        const PlaceId outside = outsidePlace(leaves ? PlaceKind::Loss : from);
        for (Lot lot : line.lots) {
            lot.number = lotNumber(lot.number);
            moved.push_back(
                {line.product, std::move(lot), leaves ? request.place : outside, leaves ? outside : request.place});
        }
    }
    return moved;
}

} // namespace

bool isInDecimals(Quantity quantity, qint64 decimals) noexcept
{
    qint64 step = Quantity::MicroPerUnit;
    for (qint64 i = 0; i < decimals && step > 1; ++i)
        step /= 10;
    return quantity.micro() % step == 0;
}

std::string_view adjustReasonText(AdjustReason reason) noexcept
{
    return ReasonTexts[static_cast<std::size_t>(reason)];
}

Result<StockAdjusted> writeAdjustment(Writing &writing, const AdjustContext &context, const AdjustStock &request)
{
    const QString proof = proofOf(request);
    store::Connection &connection = writing.connection();
    if (request.lines.empty())
        return refuse(rules::AdjustmentMustHaveLines, u"lines"_s);
    if (!isRealPlace(connection, request.place))
        return refuse(rules::PlaceMustExist, u"place"_s);
    MovementDraft draft(connection, context.currency);
    Sums sums;
    for (std::size_t i = 0; i < request.lines.size(); ++i) {
        const QString subject = u"lines[%1]"_s.arg(i);
        if (auto checked = checkLine(connection, request.lines[i], request.reason, subject); !checked)
            return refuseAs(checked);
        if (auto moved = move(draft, request, request.lines[i], sums); !moved)
            return refuse(moved.error().rule, subject, moved.error().values);
    }
    const auto journal = journalOf(context, request.reason, sums);
    if (!journal)
        return refuseAs(journal);

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    body.field("asked", proof);
    body.field("reason", adjustReasonText(request.reason));
    if (!request.note.isEmpty())
        body.field("note", request.note.simplified());
    writeMovements(body, draft.movements());
    writeMovedLots(body, lotsOf(request));
    accounts::writeJournal(body, *journal);
    body.endObject();
    const Session &session = context.session;
    writing.append({request.request, StockAdjustedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), context.approver, body.take()});
    return StockAdjusted {request.request, Money(sums.changeMinor - sums.settledMinor, context.currency)};
}

namespace {

/// What a fact written before says of the value: its movements into and out of the place.
Money valueOf(const daybook::Fact &fact, PlaceId place, Currency currency)
{
    daybook::BodyParser parser;
    qint64 minor = 0;
    for (const Movement &movement : readMovements(parser.parse(fact.body))) {
        for (const MovedGoods &goods : movement.goods)
            minor += movement.to == place ? goods.valueMinor : -goods.valueMinor;
    }
    return {minor, currency};
}

} // namespace

Result<StockAdjusted> adjustStock(Shop &shop, const Session &session, const AdjustStock &request)
{
    const auto approver = access::require(session, access::Right::AdjustStock);
    if (!approver)
        return refuseAs(approver);
    Writing writing(shop.daybook());
    const Currency currency = access::companySettings(shop.connection()).value().currency;
    if (const auto written = writing.find(request.request)) {
        if (!saysTheSame(*written, proofOf(request)))
            return refuse(daybook::rules::SameIdMustSayTheSame);
        return StockAdjusted {request.request, valueOf(*written, request.place, currency)};
    }
    const accounts::AccountBook book = accounts::loadAccountBook(shop.connection());
    auto adjusted = writeAdjustment(writing, {session, *approver, book, currency}, request);
    if (adjusted)
        writing.commit();
    return adjusted;
}

} // namespace mizan::stock
