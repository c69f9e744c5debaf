// Finding folder and passphrase.
#include "app/ctl/shop_folder.h"

#include "app/ctl/console.h"

#include <QFile>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

Result<QString> passphraseOf(const Arguments &arguments)
{
    const QString path = arguments.value(u"--passphrase-file"_s, qEnvironmentVariable("MIZAN_PASSPHRASE_FILE"));
    if (path.isEmpty())
        return refuse(rules::OptionMustBeGiven, u"--passphrase-file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(rules::FileMustBeReadable, path, {{"reason", file.errorString()}});
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<OpenShop> shopToOpen(const Arguments &arguments, Console &console)
{
    const Result<QString> folder = arguments.required(u"--shop"_s);
    if (!folder)
        return refuseAs(folder);
    const Result<QString> passphrase = passphraseOf(arguments);
    if (!passphrase)
        return refuseAs(passphrase);
    return OpenShop {*folder, *passphrase, console.onProgress(u"Rebuilding ledgers"_s)};
}

Result<ReadableShop> readableShop(const Arguments &arguments)
{
    const Result<QString> folder = arguments.required(u"--shop"_s);
    if (!folder)
        return refuseAs(folder);
    const Result<QString> passphrase = passphraseOf(arguments);
    if (!passphrase)
        return refuseAs(passphrase);
    return openShopForReading(*folder, *passphrase);
}

} // namespace mizan::ctl
