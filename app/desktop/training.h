// Practising: a copy of the shop in windows of its own, with a red frame, until it is ended.
#pragma once

#include "app/desktop/options.h"
#include "core/training_shop.h"
#include "ui/kit/task.h"
#include "ui/shell/appearance.h"

#include <QObject>

#include <memory>
#include <optional>

class QProgressDialog;

namespace mizan::desktop {

class Desktop;

class Training final : public QObject {
    Q_OBJECT
public:
    Training(Shop &shop, const Options &options, ui::AppearanceSwitch &look, QObject *parent = nullptr);
    /// Ends the practice and takes its copy away.
    ~Training() override;

    /// Copies on a thread of its own; the way to stop it stands over `window`.
    void begin(QWidget &window);
    /// None before it has begun.
    [[nodiscard]] Desktop *desktop() const noexcept { return m_desktop.get(); }

Q_SIGNALS:
    void begun();
    /// Instead of begun().
    void failed(const QString &words);
    void ended();

private:
    void open();
    struct Attempt;
    Shop &m_shop;
    Options m_options;
    ui::AppearanceSwitch &m_look;
    QString m_folder;
    std::shared_ptr<Attempt> m_attempt;
    std::unique_ptr<QProgressDialog> m_progress;
    std::unique_ptr<ui::Task> m_task;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace mizan::desktop
