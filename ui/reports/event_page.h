// The audit list: what happened at the tills that is looked at when money is missing, by person, kind and days.
#pragma once

#include "core/access/session.h"
#include "ui/kit/list_page.h"
#include "ui/reports/event_source.h"
#include "ui/reports/period_choice.h"

#include <memory>

namespace mizan::ui {

class EventDetail;
class Task;

/// What is asked for; the days follow from the period.
struct EventQuestion {
    Period period = Period::LastSevenDays;
    reports::TillEventFilter filter {};
};

class EventPage final : public ListPage {
    Q_OBJECT
public:
    EventPage(Shop &shop, const Session &session, Currency currency, QWidget *parent = nullptr);
    ~EventPage() override;

    /// Shows what a figure of a report was made of.
    void ask(const EventQuestion &question);
    void openEvent(RecordId id);
    [[nodiscard]] KeysetModel &model() const noexcept { return *m_events; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    EventPage(Shop &shop, const Session &session, Currency currency, KeysetModel *model, QWidget *parent);
    void retranslate();
    void askList();
    void fillFilterMenu();
    void dropChip(const QString &key);
    void showChips();
    void countInBackground();
    [[nodiscard]] std::map<UserId, QString> people() const;

    Shop &m_shop;
    Session m_session;
    Currency m_currency;
    KeysetModel *m_events;
    EventDetail *m_detail;
    EventQuestion m_question;
    std::unique_ptr<Task> m_count;
};

} // namespace mizan::ui
