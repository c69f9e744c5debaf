// From a folder to an open shop: on a thread of its own, with a window only where a person is needed or it takes long.
#pragma once

#include "core/open_shop.h"
#include "ui/kit/task.h"
#include "ui/shell/open_shop_window.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace mizan::desktop {

class ShopOpening final : public QObject {
    Q_OBJECT
public:
    static constexpr int PatienceMs = 400; ///< So long nothing is shown of an opening that needs nobody.

    /// Clock and random source must outlive the shop.
    ShopOpening(const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~ShopOpening() override;

    /// Without a passphrase, it is asked for; a folder that holds no shop is refused at once.
    void open(const QString &folder, std::optional<QString> passphrase);
    /// After opened(): the shop, once.
    [[nodiscard]] std::unique_ptr<OpenedShop> take() { return std::move(m_opened); }
    [[nodiscard]] const QString &folder() const noexcept { return m_folder; }

Q_SIGNALS:
    void opened();
    /// A new shop instead, in this folder if it will do.
    void newShopAsked(const QString &folder);

private:
    /// What is tried on a working thread, and again when it is asked for.
    using Work = std::function<Result<OpenedShop>(const daybook::OnProgress &)>;
    void start(Work work);
    void openWith(const QString &passphrase);
    void takeCode(const QString &code);
    void recoverWith(const QString &newPassphrase);
    void finish();
    void refuse(const Refusal &refusal);
    void ask();
    void chooseFolder();
    void showWindow();

    struct Attempt;
    const Clock &m_clock;
    RandomSource &m_random;
    QString m_folder;
    QString m_code; ///< The recovery code that fits.
    Work m_work;    ///< The last try; none while somebody is asked.
    std::unique_ptr<ui::OpenShopWindow> m_window;
    std::shared_ptr<Attempt> m_attempt;
    std::unique_ptr<ui::Task> m_task;
    std::unique_ptr<OpenedShop> m_opened;
    QTimer m_patience;
};

} // namespace mizan::desktop
