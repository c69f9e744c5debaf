// Parsing of what stands behind the verb.
#include "app/ctl/command.h"

#include <algorithm>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options {{u"--shop"_s}, {u"--passphrase-file"_s}};
    return options;
}

const Option *findOption(const Command &command, const QString &name)
{
    for (const std::vector<Option> *options : {&command.options, &commonOptions()}) {
        const auto found = std::ranges::find(*options, name, &Option::name);
        if (found != options->end())
            return &*found;
    }
    return nullptr;
}

} // namespace

Result<Arguments> Arguments::parse(const Command &command, const QStringList &words)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u"--"_s)) {
            arguments.m_positional.append(words[i]);
            continue;
        }
        const qsizetype equals = words[i].indexOf(u'=');
        const QString name = equals < 0 ? words[i] : words[i].left(equals);
        const Option *option = findOption(command, name);
        if (!option)
            return refuse(rules::OptionMustBeKnown, name);
        if (option->flag)
            arguments.m_options[name] = QString();
        else if (equals >= 0)
            arguments.m_options[name] = words[i].mid(equals + 1);
        else if (i + 1 < words.size())
            arguments.m_options[name] = words[++i];
        else
            return refuse(rules::OptionMustHaveValue, name);
    }
    const qsizetype given = arguments.m_positional.size();
    if (given < command.positional.size())
        return refuse(rules::ArgumentMustBeGiven, command.positional[given]);
    if (given > command.positional.size())
        return refuse(rules::ArgumentMustBeExpected, arguments.m_positional[command.positional.size()]);
    return arguments;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? otherwise : found->second;
}

Result<QString> Arguments::required(const QString &option) const
{
    const auto found = m_options.find(option);
    if (found == m_options.end() || found->second.isEmpty())
        return refuse(rules::OptionMustBeGiven, option);
    return found->second;
}

} // namespace mizan::ctl
