// mizanctl: the same core without a screen.
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "app/ctl/help.h"
#include "app/ctl/refusal_sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

const std::vector<Command> &commands()
{
    static const std::vector<Command> list {
        {u"init"_s,
            {{u"--name"_s}, {u"--country"_s}, {u"--currency"_s}, {u"--owner"_s}, {u"--pin"_s}, {u"--language"_s},
                {u"--time-zone"_s}, {u"--tax-number"_s}, {u"--address"_s}},
            {}, runInit},
        {u"import"_s, {{u"--map"_s}, {u"--dry-run"_s, true}, {u"--skip-bad"_s, true}}, {u"WHAT"_s, u"FILE"_s},
            runImport},
        {u"replay"_s, {{u"--echo"_s, true}}, {u"FILE"_s}, runReplay},
        {u"export"_s, {}, {u"WHAT"_s, u"FILE"_s}, runExport},
        {u"report"_s, {{u"--from"_s}, {u"--to"_s}, {u"--format"_s}}, {u"WHAT"_s}, runReport},
        {u"demo"_s, {{u"--out"_s}, {u"--seed"_s}}, {}, runDemo},
        {u"verify"_s, {}, {}, runVerify},
        {u"rebuild"_s, {}, {}, runRebuild},
    };
    return list;
}

Result<Outcome> runCommand(const QStringList &words, Console &console)
{
    const auto command = std::ranges::find(commands(), words.first(), &Command::name);
    if (command == commands().end())
        return refuse(rules::VerbMustBeKnown, words.first());
    const Result<Arguments> arguments = Arguments::parse(*command, words.mid(1));
    if (!arguments)
        return refuseAs(arguments);
    return command->run(*arguments, console);
}

ExitCode exitCodeOf(const Refusal &refusal)
{
    if (refusal.rule.name.starts_with("ctl."))
        return ExitCode::Usage;
    return Console::wasInterrupted() ? ExitCode::Interrupted : ExitCode::Refused;
}

ExitCode runMain(const QStringList &words)
{
    Console console;
    if (words.isEmpty() || words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        console.say(helpText());
        return words.isEmpty() ? ExitCode::Usage : ExitCode::Done;
    }
    try {
        const Result<Outcome> outcome = runCommand(words, console);
        if (!outcome) {
            console.warn(u"mizanctl: "_s + sentenceFor(outcome.error()));
            return exitCodeOf(outcome.error());
        }
        if (!outcome->line.isEmpty())
            console.say(outcome->line);
        return outcome->code;
    } catch (const store::Fault &fault) {
        console.warn(u"mizanctl: "_s + sentenceFor(fault));
        return ExitCode::Fault;
    }
}

} // namespace
} // namespace mizan::ctl

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mizanctl"));
    return static_cast<int>(mizan::ctl::runMain(QCoreApplication::arguments().mid(1)));
}
