// Two local settings, as texts.
#include "core/devices/receipt_printer.h"

#include "core/access/session.h"
#include "core/store/local_setting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::devices {

namespace {

constexpr std::string_view AddressSetting = "printer.receipt";
constexpr std::string_view RollSetting = "printer.receipt.roll";
constexpr std::array RollNames {QLatin1StringView("80"), QLatin1StringView("80-narrow"), QLatin1StringView("58")};

} // namespace

PrinterProfile profileOf(Roll roll)
{
    switch (roll) {
    case Roll::Wide80:
        return PrinterProfile::roll80();
    case Roll::Narrow80:
        return PrinterProfile::roll80Narrow();
    case Roll::Wide58:
        return PrinterProfile::roll58();
    }
    Q_UNREACHABLE();
}

Result<ReceiptPrinter> receiptPrinter(store::Connection &connection)
{
    ReceiptPrinter printer;
    const auto *const roll = std::ranges::find(RollNames, store::localSetting(connection, RollSetting).value_or(u""_s));
    if (roll != RollNames.end())
        printer.roll = static_cast<Roll>(roll - RollNames.begin());
    const QString text = store::localSetting(connection, AddressSetting).value_or(QString());
    if (text.isEmpty())
        return printer;
    const Result<PrinterAddress> address = printerAddressFrom(text);
    if (!address)
        return refuseAs(address);
    printer.address = *address;
    return printer;
}

Result<void> setReceiptPrinter(store::Connection &connection, const Session &session, const ReceiptPrinter &printer)
{
    if (const auto allowed = access::require(session, access::Right::EditSettings); !allowed)
        return refuseAs(allowed);
    if (printer.address) {
        if (const auto known = printerAddressFrom(textOf(*printer.address)); !known)
            return refuseAs(known);
    }
    // From here it must succeed.
    store::setLocalSetting(connection, RollSetting, RollNames[static_cast<std::size_t>(printer.roll)]);
    if (printer.address)
        store::setLocalSetting(connection, AddressSetting, textOf(*printer.address));
    else
        store::dropLocalSetting(connection, AddressSetting);
    return {};
}

} // namespace mizan::devices
