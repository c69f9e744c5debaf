// The till's papers: laid out on a thread, put into the print queue, printed by its worker.
#pragma once

#include "core/base/ids.h"
#include "core/devices/print_worker.h"
#include "core/devices/receipt_printer.h"
#include "core/documents/document.h"
#include "core/documents/font_set.h"
#include "core/documents/wording.h"
#include "core/sales/printed_draft.h"
#include "core/sales/shift.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::ui {
class Task;
}

namespace mizan::desktop {

class TillPrinter final : public QObject {
    Q_OBJECT
public:
    /// `address` for this run; without it, what the machine's setting says; empty: no printer.
    /// In training every paper says so, and the drawer stays shut.
    TillPrinter(Shop &shop, const QString &address, bool isTraining = false, QObject *parent = nullptr);
    ~TillPrinter() override;

    /// What to tell the person about the paper; `copy` from 1, 0: the paper itself.
    [[nodiscard]] QString printReceipt(SaleId sale, qint64 copy);
    [[nodiscard]] QString printGiftReceipt(SaleId sale);
    /// The paper of a gift card whose number the till made; money was put on it by this sale.
    [[nodiscard]] QString printGiftCard(SaleId sale, const payments::GiftCardRef &card, const QString &number);
    [[nodiscard]] QString printSettlement(FactId payment, qint64 copy);
    /// The slip of an order, of a payment of it, or of its end: by the fact that says so.
    [[nodiscard]] QString printOrder(FactId document, qint64 copy);
    [[nodiscard]] QString printQuotation(FactId quotation, qint64 copy);
    /// The delivery note of goods handed over after their sale.
    [[nodiscard]] QString printHandOver(FactId document, qint64 copy);
    [[nodiscard]] QString printDraft(
        const sales::Ticket &ticket, const sales::PrintedDraft &draft, const Session &session);
    [[nodiscard]] QString printZ(const sales::ShiftReport &report, qint64 copy = 0);
    [[nodiscard]] QString printTest();
    [[nodiscard]] bool isSetUp() const noexcept { return m_printer.has_value(); }
    void openDrawer();
    /// A person put a paper back into the queue: pauses end now.
    void tryAgain();
    /// The setting has changed; what is in the queue goes on to where it was meant.
    void reload();

    struct State {
        QString words;
        bool isWell = true;
    };
    [[nodiscard]] State state();

Q_SIGNALS:
    void stateChanged();

private:
    struct Paper {
        QString title;
        documents::Document document;
    };
    /// In the languages of the shop's template.
    [[nodiscard]] documents::Wording wording() const;
    void startWorker();
    [[nodiscard]] QString print(Paper paper);
    void noteStatus(const QString &printer, const std::optional<devices::PrinterStatus> &status);
    /// What the printer says, where it matters to a person.
    [[nodiscard]] std::optional<State> toldState() const;
    void finishPaper(ui::Task *task, const QString &title, const QByteArray &bytes);

    Shop &m_shop;
    QString m_address; ///< For this run; empty: the setting's.
    bool m_isTraining;
    std::optional<devices::PrinterAddress> m_printer;
    devices::Roll m_roll = devices::Roll::Wide80;
    std::optional<devices::PrinterStatus> m_status; ///< What the printer said of itself last; none: it does not say.
    QString m_problem;                              ///< Why there is no printer, where one was named.
    std::shared_ptr<const documents::FontSet> m_fonts;
    QTimer m_asking;
    std::unique_ptr<devices::PrintWorker> m_worker;
    std::vector<std::unique_ptr<ui::Task>> m_layouts;
};

} // namespace mizan::desktop
