// The card terminal beside this till, as the setting of this machine says, and the thread that speaks to it.
#pragma once

#include "core/payments/terminal_setting.h"
#include "core/payments/terminal_worker.h"

#include <QObject>

#include <memory>

namespace mizan {
class Shop;
}

namespace mizan::desktop {

class CardTerminal final : public QObject {
    Q_OBJECT
public:
    explicit CardTerminal(Shop &shop, QObject *parent = nullptr);
    ~CardTerminal() override;

    /// In its own words; empty: none is connected.
    [[nodiscard]] QString name() const;
    void order(const payments::TerminalOrder &order);
    /// The setting has changed.
    void reload();

Q_SIGNALS:
    void answered(mizan::payments::AttemptId id, const mizan::payments::TerminalAnswer &answer);

private:
    Shop &m_shop;
    payments::TerminalSetting m_setting;
    std::unique_ptr<payments::TerminalWorker> m_worker;
};

} // namespace mizan::desktop
