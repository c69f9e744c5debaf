// mizanctl demo: a shop of its own, with a whole day behind it.
#include "app/ctl/command.h"
#include "app/ctl/demo_day.h"
#include "app/ctl/demo_papers.h"
#include "core/access/role.h"
#include "core/access/save_user.h"
#include "core/access/sign_in.h"
#include "core/base/random_source.h"
#include "core/create_shop.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimeZone>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

const QString ManagerPin = u"7391"_s;
const QString CashierPin = u"2580"_s;

/// Eight in the morning of yesterday in Berlin: whoever opens the demo shop now comes after its day.
qint64 morningOfYesterday()
{
    const QTimeZone berlin("Europe/Berlin");
    const QDate yesterday = QDateTime::currentDateTimeUtc().toTimeZone(berlin).date().addDays(-1);
    return QDateTime(yesterday, QTime(8, 0), berlin).toMSecsSinceEpoch();
}

QString randomPassphrase(RandomSource &random)
{
    std::array<std::byte, 12> bytes;
    random.fill(bytes);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes.data()), bytes.size()).toHex());
}

Result<void> writeText(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return refuse(rules::FileMustBeWritable, path, {{"reason", file.errorString()}});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

CreateShop demoShop(const QString &folder, const QString &passphrase)
{
    CreateShop request;
    request.folder = folder;
    request.passphrase = passphrase;
    request.company = {.name = u"Eckladen Waage"_s,
        .country = u"DE"_s,
        .ownerName = u"Lena"_s,
        .ownerPin = ManagerPin,
        .address = {u"Sonnenallee 1"_s, u"12047 Berlin"_s},
        .taxNumber = u"DE123456789"_s,
        .receiptFooter = u"Danke · Thank you · شكرا · Teşekkürler"_s};
    return request;
}

Result<DemoPeople> signEverybodyIn(Shop &shop, const CompanyFounded &founded)
{
    const auto manager = access::signIn(shop, {founded.owner, ManagerPin});
    if (!manager)
        return refuseAs(manager);
    const access::SaveUser sami {
        shop.ids().make<FactId>(), shop.ids().make<UserId>(), u"Sami"_s, founded.cashierRole, true, CashierPin};
    if (const auto saved = access::saveUser(shop, *manager, sami); !saved)
        return refuseAs(saved);
    const auto cashier = access::signIn(shop, {sami.id, CashierPin});
    if (!cashier)
        return refuseAs(cashier);
    return DemoPeople {*manager, *cashier, ManagerPin};
}

} // namespace

Result<Outcome> runDemo(const Arguments &arguments, Console &)
{
    const Result<QString> out = arguments.required(u"--out"_s);
    if (!out)
        return refuseAs(out);
    bool isNumber = false;
    const quint64 seed = arguments.value(u"--seed"_s, u"1"_s).toULongLong(&isNumber);
    if (!isNumber)
        return refuse(rules::ValueMustBeUnderstood, arguments.value(u"--seed"_s));

    SystemRandom random; // Keys are never those of a seed.
    DemoClock clock(morningOfYesterday());
    Dice dice(seed);
    const QDir folder(*out);
    const QString passphrase = randomPassphrase(random);
    const auto created = createShop(demoShop(folder.filePath(u"shop"_s), passphrase), clock, random);
    if (!created)
        return refuseAs(created);
    if (const auto written = writeText(folder.filePath(u"passphrase.txt"_s), passphrase + u'\n'); !written)
        return refuseAs(written);
    if (const auto written = writeText(
            folder.filePath(u"pins.txt"_s), u"Lena (manager) %1\nSami (cashier) %2\n"_s.arg(ManagerPin, CashierPin));
        !written)
        return refuseAs(written);

    Shop &shop = *created->opened.shop;
    const auto people = signEverybodyIn(shop, created->company);
    if (!people)
        return refuseAs(people);
    const auto day = playDemoDay(shop, *people, clock, dice);
    if (!day)
        return refuseAs(day);
    const auto papers = writeDemoPapers(shop, *day, folder.path());
    if (!papers)
        return refuseAs(papers);
    return Outcome {
        u"Demo day in %1: %2 sales, 1 return, turnover %3, %4 papers. Passphrase in passphrase.txt, PINs in pins.txt."_s
            .arg(*out)
            .arg(day->sales.size())
            .arg(day->turnover.toPlainText())
            .arg(papers->size())};
}

} // namespace mizan::ctl
