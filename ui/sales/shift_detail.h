// One shift as its report says it: the Z of a closed one, what is known so far of an open one.
#pragma once

#include "core/sales/shift.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QScrollArea;

namespace mizan::ui {

class ShiftDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ShiftDetail(QString timeZone, QWidget *parent = nullptr);

    void show(const sales::ShiftReport &report, std::map<UserId, QString> people);
    /// What became of the copy.
    void setAnswer(const QString &words);
    /// The way back that a narrow window needs.
    void setBackVisible(bool visible);

Q_SIGNALS:
    void closeAsked();
    /// A copy of the Z report on paper.
    void printAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    [[nodiscard]] QWidget *makeReport() const;
    [[nodiscard]] QString nameOf(UserId person) const;
    void fill();
    void applyLook();

    QString m_timeZone;
    std::optional<sales::ShiftReport> m_report;
    std::map<UserId, QString> m_people;
    QPushButton *m_back = nullptr;
    QLabel *m_name = nullptr;
    QPushButton *m_close = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_answer = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace mizan::ui
