// Drives what the customer sees: the window on the second screen and the pole display, as the settings of this machine
// say.
#pragma once

#include "core/devices/pole_worker.h"
#include "ui/sales/display_follower.h"

#include <QObject>

#include <memory>

class QScreen;

namespace mizan {
class Shop;
}
namespace mizan::ui {
class CustomerDisplay;
class TillModel;
} // namespace mizan::ui

namespace mizan::desktop {

class CustomerScreens final : public QObject {
    Q_OBJECT
public:
    explicit CustomerScreens(Shop &shop, QObject *parent = nullptr);
    ~CustomerScreens() override;

    /// From now on this till's sale; null: nothing is sold.
    void follow(ui::TillModel *till) { m_follower.follow(till); }
    /// The setting has changed, or a screen came or went.
    void reload();
    /// The screens that a customer could see: all but the first.
    [[nodiscard]] static QStringList screens();
    /// Shows a test for a moment; what to tell the person about it.
    [[nodiscard]] QString showTest();
    [[nodiscard]] QString poleState() const;

private:
    void show(const ui::CustomerDisplayView &view);

    Shop &m_shop;
    ui::DisplayFollower m_follower;
    QString m_shopName;
    ui::DisplayWords m_words;
    std::unique_ptr<ui::CustomerDisplay> m_window;
    std::unique_ptr<devices::PoleWorker> m_pole;
    QString m_poleAddress;
    bool m_poleAnswers = true;
};

} // namespace mizan::desktop
