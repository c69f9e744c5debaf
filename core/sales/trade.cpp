// Reads the shop's terms; makes digests and the names of number series.
#include "core/sales/trade.h"

#include "core/accounts/account_record.h"
#include "core/base/assertion.h"
#include "core/daybook/shop.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

Trade loadTrade(store::Connection &connection)
{
    const auto company = access::companySettings(connection);
    MIZAN_ASSERT(company.has_value()); // A shop is founded before anybody signs in.
    return {tradeTerms(*company), accounts::loadAccountBook(connection)};
}

} // namespace

std::shared_ptr<const Trade> tradeOf(Shop &shop) { return shop.settled(&loadTrade); }

std::string receiptSeries(const Session &session, BusinessDate date)
{
    return u"%1-%2-%3"_s.arg(session.branchCode(), session.tillCode()).arg(date.year()).toStdString();
}

std::string paymentSeries(const Session &session)
{
    return u"%1-%2-P"_s.arg(session.branchCode(), session.tillCode()).toStdString();
}

std::string orderSeries(const Session &session)
{
    return u"%1-%2-O"_s.arg(session.branchCode(), session.tillCode()).toStdString();
}

std::string quotationSeries(const Session &session)
{
    return u"%1-%2-Q"_s.arg(session.branchCode(), session.tillCode()).toStdString();
}

std::string handOverSeries(const Session &session)
{
    return u"%1-%2-H"_s.arg(session.branchCode(), session.tillCode()).toStdString();
}

std::string draftSeries(const Session &session)
{
    return u"%1-%2-D"_s.arg(session.branchCode(), session.tillCode()).toStdString();
}

std::string closingSeries(const Session &session)
{
    return u"%1-%2-Z"_s.arg(session.branchCode(), session.tillCode()).toStdString();
}

} // namespace mizan::sales
