// mizanctl init: a new shop in an empty folder.
#include "app/ctl/console.h"
#include "app/ctl/shop_folder.h"
#include "core/create_shop.h"

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Six digits that nobody tries first.
QString randomPin(RandomSource &random)
{
    for (;;) {
        std::array<std::byte, 6> bytes;
        random.fill(bytes);
        QString pin;
        for (const std::byte byte : bytes)
            pin += QChar(u'0' + std::to_integer<int>(byte) % 10);
        if (access::checkedPin(pin))
            return pin;
    }
}

} // namespace

Result<Outcome> runInit(const Arguments &arguments, Console &)
{
    SystemClock clock;
    SystemRandom random;
    CreateShop request;
    for (const auto &[option, target] : {std::pair {u"--shop"_s, &request.folder},
             std::pair {u"--name"_s, &request.company.name}, std::pair {u"--country"_s, &request.company.country}}) {
        const Result<QString> value = arguments.required(option);
        if (!value)
            return refuseAs(value);
        *target = *value;
    }
    const Result<QString> passphrase = passphraseOf(arguments);
    if (!passphrase)
        return refuseAs(passphrase);
    request.passphrase = *passphrase;
    request.company.currency = arguments.value(u"--currency"_s);
    request.company.ownerName = arguments.value(u"--owner"_s, u"Owner"_s);
    request.company.ownerPin = arguments.value(u"--pin"_s, randomPin(random));
    request.company.language = arguments.value(u"--language"_s);
    request.company.timeZone = arguments.value(u"--time-zone"_s);
    request.company.taxNumber = arguments.value(u"--tax-number"_s);
    if (arguments.has(u"--address"_s))
        request.company.address = arguments.value(u"--address"_s).split(u';');

    const Result<ShopCreated> created = createShop(request, clock, random);
    if (!created)
        return refuseAs(created);
    return Outcome {u"Shop \"%1\" made in %2. %3 signs in with PIN %4. Recovery code, shown only now: %5"_s.arg(
        request.company.name, request.folder, request.company.ownerName, request.company.ownerPin,
        created->recoveryCode)};
}

} // namespace mizan::ctl
