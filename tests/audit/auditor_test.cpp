// The auditor itself: what is wrong in a fact, it says.
#include "tests/audit/auditor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

const char *Pack = R"({"accounts": [
    {"code": "1000", "roles": ["till-cash"]}, {"code": "1010", "roles": ["safe"]}, {"code": "8400", "roles": ["sales-revenue"]},
    {"code": "1776", "roles": ["tax-output"]}, {"code": "4906", "roles": ["cash-rounding"]},
    {"code": "1705", "roles": ["gift-cards"]}, {"code": "3200", "roles": ["cost-of-goods-sold"]}, {"code": "3980", "roles": ["inventory"]}],
    "taxes": [{"code": "DE-19", "rate": "19%"}]})";

const char *Sale =
    R"({"lines": [{"product": "P", "class": "standard", "quantity_micro": 1000000, "price_micro": 11900000,
    "net_minor": 1000, "tax_minor": {"DE-19": 190}}],
    "taxes": [{"code": "DE-19", "base_minor": 1000, "tax_minor": 190}],
    "tenders": [{"method": "cash", "amount_minor": 1200}], "change_minor": 10,
    "journal": [{"currency": "EUR", "lines": [{"account": "1000", "debit": 1190}, {"account": "8400", "credit": 1000},
    {"account": "1776", "credit": 190}]}]})";

struct Read {
    audit::Auditor auditor {object(Pack)};
    explicit Read(const QJsonObject &body, const QString &kind = u"sale.recorded"_s)
    {
        auditor.read({kind, u"S"_s, 0, body});
    }
};

} // namespace

TEST_CASE("a sale that is right is booked without a word", "[audit]")
{
    const Read read(object(Sale));
    const audit::Auditor &auditor = read.auditor;
    INFO(auditor.complaints().join(u'\n').toStdString());
    CHECK(auditor.complaints().isEmpty());
    CHECK(auditor.accounts().at(u"1000"_s) == 1190);
    CHECK(auditor.accounts().at(u"8400"_s) == -1000);
    CHECK(auditor.drawer() == 1190);
    CHECK(auditor.sold().at(u"P"_s) == 1'000'000);
}

TEST_CASE("whatever is wrong in a sale is said", "[audit]")
{
    const auto spoilt = [](const QString &key, const QJsonValue &value) {
        QJsonObject sale = object(Sale);
        sale[key] = value;
        return Read(sale).auditor.complaints();
    };
    CHECK_FALSE(spoilt(u"change_minor"_s, 9).isEmpty());
    CHECK_FALSE(spoilt(u"rounding_minor"_s, 1).isEmpty());
    CHECK_FALSE(spoilt(u"journal"_s, QJsonArray()).isEmpty());
    CHECK_FALSE(
        spoilt(u"taxes"_s, object(R"({"t": [{"code": "DE-19", "base_minor": 1001, "tax_minor": 189}]})")[u"t"_s])
            .isEmpty());
    CHECK_FALSE(
        spoilt(u"tenders"_s, object(R"({"t": [{"method": "shells", "amount_minor": 1200}]})")[u"t"_s]).isEmpty());
    QJsonObject dearer = object(Sale)[u"lines"_s][0].toObject();
    dearer[u"price_micro"_s] = 12'000'000;
    CHECK_FALSE(spoilt(u"lines"_s, QJsonArray {dearer}).isEmpty());
}

TEST_CASE("a kind of fact that moves money and is not known here is said", "[audit]")
{
    CHECK_FALSE(Read(object(Sale), u"coupon.eaten"_s).auditor.complaints().isEmpty());
}
