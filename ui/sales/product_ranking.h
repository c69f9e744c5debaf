// After a shift is closed, what sells is put first in searches, on a thread of its own.
#pragma once

#include "ui/kit/task.h"

#include <QObject>

#include <memory>

namespace mizan {
class Shop;
}

namespace mizan::ui {

/// Works as long as it lives; `shop` must outlive it.
class ProductRanking final : public QObject {
    Q_OBJECT
public:
    explicit ProductRanking(Shop &shop, QObject *parent = nullptr);
    ~ProductRanking() override;

Q_SIGNALS:
    /// The search knows the ranking of today.
    void ranked();

private:
    void start();
    Shop &m_shop;
    std::unique_ptr<Task> m_task;
    std::shared_ptr<void> m_listening; ///< Last: no shift is heard of once the rest goes.
};

} // namespace mizan::ui
