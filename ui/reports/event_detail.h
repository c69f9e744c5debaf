// One event of a till with what its fact says: the lines, what was due before and after, how a bill ended.
#pragma once

#include "core/reports/till_events.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace mizan::ui {

class EventDetail final : public QWidget {
    Q_OBJECT
public:
    EventDetail(Currency currency, QString timeZone, QWidget *parent = nullptr);
    void show(
        const reports::TillEvent &event, const reports::TillEventDetail &detail, std::map<UserId, QString> people);

Q_SIGNALS:
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QWidget *makeFacts() const;
    void addLines(QVBoxLayout &column, QWidget &page) const;
    void applyLook();
    [[nodiscard]] QString nameOf(UserId person) const;

    Currency m_currency;
    QString m_timeZone;
    std::optional<reports::TillEvent> m_event;
    reports::TillEventDetail m_facts;
    std::map<UserId, QString> m_people;
    QLabel *m_title;
    QPushButton *m_close;
    QScrollArea *m_scroll;
};

} // namespace mizan::ui
