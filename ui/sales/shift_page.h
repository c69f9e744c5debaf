// The shifts of the shop: list, search, and the X or Z report of the one that is open.
#pragma once

#include "core/access/session.h"
#include "ui/kit/list_page.h"
#include "ui/sales/shift_source.h"

#include <functional>
#include <memory>

namespace mizan::ui {

class ShiftDetail;
class Task;

class ShiftPage final : public ListPage {
    Q_OBJECT
public:
    using PrintCopy = std::function<QString(const sales::ShiftReport &, qint64 copy)>;
    /// `print` puts a copy of a Z report, which the daybook has counted, into the print queue and says what became of
    /// it; may be empty.
    ShiftPage(Shop &shop, const Session &session, PrintCopy print, QWidget *parent = nullptr);
    ~ShiftPage() override;

    void openShift(ShiftId id);
    [[nodiscard]] KeysetModel &model() const noexcept { return *m_shifts; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ShiftPage(Shop &shop, const Session &session, PrintCopy print, KeysetModel *model, QWidget *parent);
    void retranslate();
    void askList();
    void fillFilterMenu();
    void countInBackground();
    void printCopy();
    [[nodiscard]] EmptyWords emptyWords();
    [[nodiscard]] std::map<UserId, QString> people() const;

    Shop &m_shop;
    Session m_session;
    PrintCopy m_print;
    KeysetModel *m_shifts;
    ShiftDetail *m_detail;
    ShiftFilter m_filter;
    ShiftId m_shown;
    std::unique_ptr<Task> m_count;
};

} // namespace mizan::ui
