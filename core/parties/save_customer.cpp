// Checks in their order, then one fact with the fields that changed, sealed under the customer's key.
#include "core/parties/save_customer.h"

#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/parties/customer_record.h"
#include "core/parties/phone_digits.h"

namespace mizan::parties {

using namespace Qt::StringLiterals;
using daybook::PersonKey;
using daybook::Writing;

namespace {

constexpr std::string_view CustomerSavedKind = "customer.saved";

/// What was asked, as text; only ever written as the customer's key makes it (PersonKey::proofOf).
std::string askedOf(const Customer &customer)
{
    QStringList parts {customer.id.toText(), customer.name, customer.phone, customer.email, customer.cardCode,
        customer.address, customer.taxNumber, customer.note,
        customer.creditLimit ? customer.creditLimit->toPlainText() : u"-"_s,
        QString::number((customer.isBlocked ? 1 : 0) + (customer.isArchived ? 2 : 0))};
    if (customer.paymentDays)
        parts += QString::number(*customer.paymentDays);
    if (!customer.priceGroup.isEmpty()) // So that what was asked before there were groups reads the same.
        parts += u"group "_s + customer.priceGroup;
    if (!customer.blockReason.isEmpty())
        parts += u"blocked because "_s + customer.blockReason;
    return parts.join(QChar(0x1f)).toStdString();
}

/// Of another customer's request, or of another request, the key or the proof differs.
bool saysTheSame(store::Connection &connection, const daybook::Fact &fact, const Customer &customer)
{
    const auto key = PersonKey::find(connection, customer.id.as<RecordTag>());
    daybook::BodyParser parser;
    return fact.header.kind == CustomerSavedKind && key
        && parser.parse(fact.body).at("asked").text() == key->proofOf(askedOf(customer));
}

Result<void> checkText(const QString &text, qsizetype longest, const QString &subject)
{
    if (text.size() > longest)
        return refuse(rules::TextMustFit, subject, {{"longest", qint64 {longest}}});
    return {};
}

/// Cleaned; refused by the rules that need no database.
Result<Customer> checkedCustomer(const Customer &asked)
{
    Customer customer = asked;
    customer.isErased = false;
    for (QString Customer::*const field : {&Customer::name, &Customer::phone, &Customer::email, &Customer::cardCode,
             &Customer::taxNumber, &Customer::priceGroup, &Customer::blockReason})
        customer.*field = (customer.*field).simplified();
    if (!customer.isBlocked)
        customer.blockReason.clear();
    customer.address = customer.address.trimmed();
    customer.note = customer.note.trimmed();
    if (customer.name.isEmpty())
        return refuse(rules::CustomerMustHaveName, u"name"_s);
    struct Length {
        const QString &text;
        qsizetype longest;
        const char *subject;
    };
    for (const Length &length : {Length {customer.name, LongestName, "name"}, {customer.phone, LongestName, "phone"},
             {customer.email, LongestName, "email"}, {customer.cardCode, LongestName, "card"},
             {customer.address, LongestText, "address"}, {customer.taxNumber, LongestName, "taxNumber"},
             {customer.note, LongestText, "note"}, {customer.priceGroup, LongestName, "group"},
             {customer.blockReason, LongestText, "blockReason"}}) {
        if (auto checked = checkText(length.text, length.longest, QString::fromLatin1(length.subject)); !checked)
            return refuseAs(checked);
    }
    if (!customer.phone.isEmpty() && phoneDigits(customer.phone).size() < FewestPhoneDigits)
        return refuse(rules::PhoneMustHaveDigits, u"phone"_s);
    if (customer.creditLimit && customer.creditLimit->isNegative())
        return refuse(rules::CreditLimitMustNotBeNegative, u"creditLimit"_s, {{"limit", *customer.creditLimit}});
    if (customer.paymentDays && (*customer.paymentDays < 0 || *customer.paymentDays > MostPaymentDays))
        return refuse(rules::PaymentDaysMustBeInRange, u"paymentDays"_s, {{"highest", MostPaymentDays}});
    return customer;
}

/// Whether anything differs that decides what is sold on account, or for which prices.
bool changesCredit(const std::optional<Customer> &before, const Customer &customer)
{
    const Customer none {};
    const Customer &was = before ? *before : none;
    return was.creditLimit != customer.creditLimit || was.paymentDays != customer.paymentDays
        || was.isBlocked != customer.isBlocked || was.blockReason != customer.blockReason
        || was.priceGroup != customer.priceGroup;
}

Result<void> checkAgainstShop(
    store::Connection &connection, const std::optional<Customer> &before, const Customer &customer, Currency currency)
{
    if (before && before->isErased)
        return refuse(rules::CustomerMustNotBeErased, u"customer"_s);
    const auto owner = customerWithCard(connection, customer.cardCode);
    if (owner && *owner != customer.id)
        return refuse(rules::CardMustBeFree, u"card"_s,
            {{"card", customer.cardCode}, {"customer", findCustomer(connection, currency, *owner)->name}});
    return {};
}

std::string savedBody(const QString &proof, const daybook::RecordChange &change)
{
    daybook::BodyWriter writer;
    writer.beginObject();
    writer.field("asked", proof);
    daybook::writeRecords(writer, std::span(&change, 1));
    writer.endObject();
    return writer.take();
}

} // namespace

Result<CustomerSaved> saveCustomer(Shop &shop, const Session &session, const SaveCustomer &request)
{
    auto approver = access::require(session, access::Right::EditCustomer);
    if (!approver)
        return refuseAs(approver);
    const auto customer = checkedCustomer(request.customer);
    if (!customer)
        return refuseAs(customer);
    Writing writing(shop.daybook());
    store::Connection &connection = writing.connection();
    if (const auto written = writing.find(request.request)) {
        if (!saysTheSame(connection, *written, *customer))
            return refuse(daybook::rules::SameIdMustSayTheSame);
        return CustomerSaved {customer->id};
    }
    // A limit that was there is compared in its own currency: the shop's, which never changes.
    const Currency currency = customer->creditLimit ? customer->creditLimit->currency() : Currency::of("EUR");
    const auto before = findCustomer(connection, currency, customer->id);
    if (auto checked = checkAgainstShop(connection, before, *customer, currency); !checked)
        return refuseAs(checked);
    if (changesCredit(before, *customer)) {
        const auto creditor = access::require(session, access::Right::SellOverLimit);
        if (!creditor)
            return refuseAs(creditor);
        if (*creditor)
            approver = creditor;
    }
    const PersonKey key = PersonKey::ensure(connection, shop.random(), customer->id.as<RecordTag>());
    const daybook::RecordChange change = customerChange(before, *customer, key, shop.random());
    if (change.fields.empty())
        return CustomerSaved {customer->id};

    // From here it must succeed.
    writing.append({request.request, CustomerSavedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, savedBody(key.proofOf(askedOf(*customer)), change)});
    writing.commit();
    return CustomerSaved {customer->id};
}

} // namespace mizan::parties
