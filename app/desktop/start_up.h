// From the start of the program to an open shop: the first run, or opening what is there.
#pragma once

#include "app/desktop/options.h"
#include "app/desktop/shop_opening.h"
#include "ui/setup/new_shop_window.h"

#include <memory>

namespace mizan::desktop {

class StartUp final : public QObject {
    Q_OBJECT
public:
    /// All must outlive the shop.
    StartUp(const Clock &clock, RandomSource &random, ui::AppearanceSwitch &look, QObject *parent = nullptr);
    ~StartUp() override;

    /// With a passphrase nobody is asked anything: the shop opens, or the reason why not is shown.
    void begin(const QString &askedFolder, std::optional<QString> passphrase);
    /// After opened(): the shop, once.
    [[nodiscard]] std::unique_ptr<OpenedShop> take() { return std::move(m_opened); }
    [[nodiscard]] const QString &folder() const noexcept { return m_folder; }

Q_SIGNALS:
    void opened();

private:
    void open(const QString &folder, std::optional<QString> passphrase);
    void startNew(const QString &folder);
    void openExisting(const QString &folder);

    const Clock &m_clock;
    RandomSource &m_random;
    ui::AppearanceSwitch &m_look;
    std::unique_ptr<ShopOpening> m_opening;
    std::unique_ptr<ui::NewShopWindow> m_newShop;
    std::unique_ptr<OpenedShop> m_opened;
    QString m_folder;
};

} // namespace mizan::desktop
