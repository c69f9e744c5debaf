// The till is locked then, so that nobody waits for the disk meanwhile.
#include "ui/sales/product_ranking.h"

#include "core/daybook/shop.h"
#include "core/rank_products.h"
#include "core/sales/shift_facts.h"

#include <algorithm>

namespace mizan::ui {

ProductRanking::ProductRanking(Shop &shop, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_listening(shop.daybook().listen([this](const daybook::Announcement &announcement) {
        if (std::ranges::find(announcement.facts, sales::ShiftClosedKind, &daybook::Announcement::Item::kind)
            != announcement.facts.end())
            start();
    }))
{
}

ProductRanking::~ProductRanking() = default;

void ProductRanking::start()
{
    const store::FileLocation where = m_shop.connection().location(store::Access::Write);
    m_task = std::make_unique<Task>([where](TaskControl &control) {
        const auto connection = store::Connection::open(where);
        if (!connection)
            throw store::Fault(store::FaultKind::Other, connection.error().toLogLine());
        rankProducts(**connection, [&control] { return !control.isStopped(); });
    });
    connect(m_task.get(), &Task::finished, this, [this] { Q_EMIT ranked(); });
    connect(m_task.get(), &Task::failed, this,
        [](const QString &detail) { qWarning("the products were not ranked: %s", qPrintable(detail)); });
    m_task->start();
}

} // namespace mizan::ui
