// How the last sale was paid is put right before the next one starts (UX 3.5, change screen).
#include "core/daybook/shop.h"
#include "core/sales/change_tenders.h"
#include "ui/sales/cart_rows.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using sales::Tender;

/// The tender panel, for what the last sale came to; whoever approves is asked at the end, with what changes.
void ShopTill::startChangingPayment()
{
    if (!sales::isEmpty(ticket())) {
        say(FeedbackLevel::Notice, tr("The next sale has begun. The payment of the last one stays as it is."));
        return;
    }
    auto last = sales::lastSale(m_shop.connection(), m_session.device());
    if (!last || last->sale.kind != sales::SaleKind::Sale) {
        say(FeedbackLevel::Notice, tr("There is no sale just before whose payment could be changed."));
        return;
    }
    if (refuseRight(access::Right::ChangeTenders))
        return;
    m_changing = ChangeQuestion {m_shop.ids().make<FactId>(), *std::move(last), {}};
    m_state.feedback = {};
    showTender();
}

/// The sale that is paid anew, in place of the one that has not begun.
void ShopTill::showChanged()
{
    const sales::RecordedSale &sale = m_changing->sale.sale;
    m_state.title = tr("Change payment");
    m_state.rows = recordedRows(sale);
    m_state.totals = recordedTotals(sale);
    m_state.selected = -1;
}

void ShopTill::finishChanging(std::vector<Tender> tenders)
{
    const ChangeQuestion question = *m_changing;
    const QString number = isolated(question.sale.sale.number.toText());
    const QString words = tr("Change the payment of receipt %1 from %2 to %3.")
                              .arg(number, tendersText(question.sale.sale.tenders), tendersText(tenders));
    m_buffer.clear(); // One Esc then puts the question off.
    askRight(access::Right::ChangeTenders, words,
        [this, number, request = sales::ChangeTenders {question.id, question.sale.id, std::move(tenders)}](
            const Session &session) {
            const auto changed = sales::changeTenders(m_shop, session, request);
            if (!changed) {
                refuse(changed.error());
                return;
            }
            const auto isCash = [](const Tender &tender) { return sales::isCash(tender.method); };
            const bool opens = std::ranges::any_of(changed->before.tenders, isCash)
                || std::ranges::any_of(changed->after.tenders, isCash);
            showPaid({request.sale},
                {.change = changed->after.change,
                    .pieces = piecesText(changed->after.change),
                    .paid = tr("Receipt %1 · %2, before %3")
                        .arg(number, tendersText(request.tenders), tendersText(changed->before.tenders)),
                    .foreign = foreignChangeText(request.tenders),
                    .canChangePayment = true},
                {.isCash = opens, .change = request.id});
        });
}

} // namespace mizan::ui
