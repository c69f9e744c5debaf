// One worker for the terminal that is set; answers come to the window's thread.
#include "app/desktop/card_terminal.h"

#include "core/daybook/shop.h"
#include "core/payments/practice_terminal.h"

namespace mizan::desktop {

CardTerminal::CardTerminal(Shop &shop, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
{
    reload();
}

CardTerminal::~CardTerminal() = default;

QString CardTerminal::name() const { return m_worker ? QStringLiteral("practice") : QString(); }

void CardTerminal::order(const payments::TerminalOrder &order)
{
    if (m_worker)
        m_worker->order(order);
}

void CardTerminal::reload()
{
    const payments::TerminalSetting setting = payments::terminalSetting(m_shop.connection());
    if (m_worker && setting == m_setting)
        return;
    m_setting = setting;
    m_worker.reset();
    if (setting.kind == payments::TerminalKind::None)
        return;
    payments::TerminalWorkerSettings settings;
    settings.answered = [this](payments::AttemptId id, const payments::TerminalAnswer &answer) {
        QMetaObject::invokeMethod(this, [this, id, answer] { Q_EMIT answered(id, answer); }, Qt::QueuedConnection);
    };
    const store::FileLocation where = m_shop.connection().location(store::Access::Write);
    m_worker = std::make_unique<payments::TerminalWorker>(
        [where, mood = setting.mood] {
            auto connection = store::Connection::open(where);
            return payments::practiceTerminal(connection ? *std::move(connection) : nullptr, mood);
        },
        std::move(settings));
}

} // namespace mizan::desktop
