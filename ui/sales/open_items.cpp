// Counts from the drafts of this till and from the ledger of card attempts.
#include "ui/sales/open_items.h"

#include "core/daybook/shop.h"
#include "core/payments/card_attempt_queries.h"
#include "core/sales/ticket_draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::OpenItems)
};

/// But for what the sale being rung up was paid with.
int openAtTerminal(Shop &shop, const std::optional<sales::Ticket> &ticket)
{
    const auto attempts = payments::unsettledAttempts(shop.connection(), shop.device());
    return static_cast<int>(std::ranges::count_if(attempts, [&](const payments::CardAttempt &attempt) {
        return attempt.state == payments::AttemptState::Open || !ticket || attempt.ticket != ticket->id;
    }));
}

} // namespace

QString openItemsText(Shop &shop)
{
    const auto held = sales::heldTickets(shop.connection(), shop.device()).size();
    const auto ticket = sales::loadCurrentTicket(shop.connection(), shop.device());
    const bool isCurrent = ticket && !sales::isEmpty(*ticket);
    const int count = static_cast<int>(held);
    const QString open = held == 0 && !isCurrent ? Words::tr("Nothing is open: no held sale, no sale being rung up.")
        : held == 0                              ? Words::tr("Still open: a sale being rung up.")
        : isCurrent ? Words::tr("Still open: %n held sale(s), and a sale being rung up.", nullptr, count)
                    : Words::tr("Still open: %n held sale(s).", nullptr, count);
    QString text = open + u' ' + Words::tr("They stay and can be finished in the next shift.");
    if (const int cards = openAtTerminal(shop, ticket); cards > 0)
        text += u' '
            + Words::tr(
                "The card terminal has not settled %n payment(s) yet. Leave it connected: the till goes on asking.",
                nullptr, cards);
    return text;
}

} // namespace mizan::ui
