// A verb of mizanctl: what it takes, and the function that does it.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <span>
#include <vector>

namespace mizan::ctl {

class Console;

namespace rules { // Of the command line itself; they end with ExitCode::Usage.
inline constexpr Rule VerbMustBeKnown {"ctl.verb-must-be-known"};
inline constexpr Rule OptionMustBeKnown {"ctl.option-must-be-known"};
inline constexpr Rule OptionMustHaveValue {"ctl.option-must-have-value"};
inline constexpr Rule OptionMustBeGiven {"ctl.option-must-be-given"};
inline constexpr Rule ArgumentMustBeGiven {"ctl.argument-must-be-given"};
inline constexpr Rule ArgumentMustBeExpected {"ctl.argument-must-be-expected"};
inline constexpr Rule ValueMustBeUnderstood {"ctl.value-must-be-understood"};
inline constexpr Rule FileMustBeReadable {"ctl.file-must-be-readable"};
inline constexpr Rule FileMustBeWritable {"ctl.file-must-be-writable"};
} // namespace rules

enum class ExitCode {
    Done = 0,
    Refused = 1, ///< A rule did not allow it, or verify found something.
    Usage = 2,   ///< The command line was not understood.
    Fault = 3,   ///< Disk, damaged file, server.
    Interrupted = 130,
};

struct Outcome {
    QString line; ///< The one clear line; empty where the verb has written its answer already.
    ExitCode code = ExitCode::Done;
};

struct Option {
    QString name;      ///< "--shop".
    bool flag = false; ///< Stands alone.
};

class Arguments;

struct Command {
    QString name;
    std::vector<Option> options; ///< Besides --shop and --passphrase-file, which every verb knows.
    QStringList positional;      ///< What must follow, by name, for the refusal.
    Result<Outcome> (*run)(const Arguments &arguments, Console &console);
};

/// What stood behind the verb, checked against its options.
class Arguments {
public:
    [[nodiscard]] static Result<Arguments> parse(const Command &command, const QStringList &words);
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    [[nodiscard]] Result<QString> required(const QString &option) const;
    [[nodiscard]] const QString &positional(int index) const { return m_positional.at(index); }

private:
    std::map<QString, QString> m_options;
    QStringList m_positional;
};

[[nodiscard]] Result<Outcome> runDemo(const Arguments &arguments, Console &console);
[[nodiscard]] Result<Outcome> runImport(const Arguments &arguments, Console &console);
[[nodiscard]] Result<Outcome> runInit(const Arguments &arguments, Console &console);
[[nodiscard]] Result<Outcome> runExport(const Arguments &arguments, Console &console);
[[nodiscard]] Result<Outcome> runReplay(const Arguments &arguments, Console &console);
[[nodiscard]] Result<Outcome> runReport(const Arguments &arguments, Console &console);
[[nodiscard]] Result<Outcome> runVerify(const Arguments &arguments, Console &console);
[[nodiscard]] Result<Outcome> runRebuild(const Arguments &arguments, Console &console);

} // namespace mizan::ctl
