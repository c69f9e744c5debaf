// Keys by name; one local setting holds those that are not the standard's: "price=Ctrl+K;hold=F8".
#include "core/devices/key_map.h"

#include "core/access/session.h"
#include "core/store/local_setting.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::devices {

namespace {

constexpr std::string_view Setting = "keys.till";
constexpr int FunctionKeys = 12;

QString textOf(std::string_view text) { return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())); }

bool isFunctionKey(QStringView name)
{
    bool isNumber = false;
    const int number = name.mid(1).toInt(&isNumber);
    return name.startsWith(u'F') && isNumber && number >= 1 && number <= FunctionKeys;
}

bool isLetter(QStringView name) { return name.size() == 1 && name[0] >= u'A' && name[0] <= u'Z'; }

bool isUsable(const QString &key)
{
    const QStringList parts = key.split(u'+');
    if (parts.size() > 2)
        return false;
    const QString modifier = parts.size() == 2 ? parts[0] : QString();
    const QString &name = parts.back();
    const bool isChord = modifier == u"Ctrl" || modifier == u"Alt";
    if (!modifier.isEmpty() && !isChord && modifier != u"Shift")
        return false;
    if (isLetter(name))
        return isChord;
    static const QStringList others {u"Ins"_s, u"Del"_s, u"PgUp"_s, u"PgDown"_s};
    return isFunctionKey(name) || others.contains(name);
}

std::optional<std::size_t> taskNamed(std::string_view name)
{
    const auto *const found = std::ranges::find(KeyTasks, name, &KeyTask::name);
    return found == KeyTasks.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - KeyTasks.begin()));
}

constexpr QLatin1StringView SpareBegin {"Alt+F"};

/// One that nothing has; empty, which no task takes, where all are given.
QString spareKey(const KeyMap &map)
{
    for (int number = 1; number <= FunctionKeys; ++number) {
        const QString key = SpareBegin + QString::number(number);
        if (!map.taskOf(key))
            return key;
    }
    return {};
}

} // namespace

KeyMap::KeyMap()
{
    for (const KeyTask &task : KeyTasks)
        m_keys.push_back(textOf(task.standard));
}

bool KeyMap::isStandard(std::size_t task) const { return m_keys.at(task) == textOf(KeyTasks.at(task).standard); }

std::optional<std::size_t> KeyMap::taskOf(QStringView key) const
{
    for (std::size_t i = 0; i < KeyTasks.size(); ++i) {
        if (m_keys[i] == key || (!KeyTasks[i].other.empty() && textOf(KeyTasks[i].other) == key))
            return i;
    }
    return std::nullopt;
}

Result<void> KeyMap::assign(std::string_view task, const QString &key)
{
    const auto wanted = taskNamed(task);
    if (!wanted)
        return refuse(rules::KeyTaskMustBeKnown, u"task"_s, {{"task", textOf(task)}});
    if (!isUsable(key))
        return refuse(rules::KeyMustBeUsable, u"key"_s, {{"key", key}});
    const auto owner = taskOf(key);
    if (owner && *owner != *wanted)
        return refuse(rules::KeyMustBeFree, u"key"_s, {{"key", key}, {"task", textOf(KeyTasks[*owner].name)}});
    m_keys[*wanted] = key;
    return {};
}

Result<void> KeyMap::makeStandard(std::size_t task)
{
    return assign(KeyTasks.at(task).name, textOf(KeyTasks.at(task).standard));
}

KeyMap keyMap(store::Connection &connection)
{
    KeyMap map;
    const QString text = store::localSetting(connection, Setting).value_or(QString());
    QStringList waiting = text.split(u';', Qt::SkipEmptyParts);
    const auto fits = [&](const QString &one) {
        return map.assign(one.section(u'=', 0, 0).toStdString(), one.section(u'=', 1)).has_value();
    };
    QStringList aside;
    while (!waiting.isEmpty()) {
        if (waiting.removeIf(fits) > 0)
            continue;
        // In a ring each waits for the next one's key: the first steps aside, once.
        const QString first = waiting.front().section(u'=', 0, 0);
        if (aside.contains(first) || !map.assign(first.toStdString(), spareKey(map)))
            waiting.removeFirst();
        else
            aside += first;
    }
    for (const QString &task : aside) { // What stepped aside for nothing goes back; the standard, if it cannot.
        const auto index = taskNamed(task.toStdString());
        if (index && map.keyOf(*index).startsWith(SpareBegin) && !text.contains(map.keyOf(*index))
            && !map.makeStandard(*index))
            return {};
    }
    return map;
}

Result<void> setKeyMap(store::Connection &connection, const Session &session, const KeyMap &map)
{
    if (const auto allowed = access::require(session, access::Right::EditSettings); !allowed)
        return refuseAs(allowed);
    // From here it must succeed.
    QStringList changed;
    for (std::size_t i = 0; i < KeyTasks.size(); ++i) {
        if (!map.isStandard(i))
            changed += textOf(KeyTasks[i].name) + u'=' + map.keyOf(i);
    }
    if (changed.isEmpty())
        store::dropLocalSetting(connection, Setting);
    else
        store::setLocalSetting(connection, Setting, changed.join(u';'));
    return {};
}

} // namespace mizan::devices
