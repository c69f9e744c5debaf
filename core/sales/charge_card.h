// Money by card, on a terminal that the till speaks to: every attempt stands in the daybook before the device hears of
// it, so that no answer, late, lost or doubled, charges anybody twice.
#pragma once

#include "core/payments/card_attempt_queries.h"
#include "core/payments/payment_terminal.h"
#include "core/sales/record_return.h"

#include <string_view>

namespace mizan::sales {

/// The card pays this much of the ticket.
struct ChargeCard {
    payments::AttemptId id;
    Ticket ticket;
    Money amount;
    QString terminal {}; ///< Which one, in its own words.
};

/// A part of a return goes back to the card that paid.
struct RefundCard {
    payments::AttemptId id;
    Ticket ticket; ///< In mode Return, as recordReturn() will get it.
    payments::AttemptId charge;
    Money amount; ///< As the preview says.
    QString terminal {};
};

/// A charge that pays nothing goes back, all of it.
struct ReverseCard {
    payments::AttemptId id;
    payments::AttemptId charge;
    QString terminal {};
};

/// What the device said, for certain.
struct HearCard {
    payments::AttemptId attempt;
    payments::TerminalAnswer answer;
};

namespace rules { // In the order of checking, after the right; ShiftMustBeOpen and the ticket's own come between.
inline constexpr Rule CardAttemptMustExist {"sales.card-attempt-must-exist"}; ///< On this till's strand.
inline constexpr Rule CardAnswerMustBeFinal {"sales.card-answer-must-be-final"};
inline constexpr Rule CardAttemptsMustBeSettled {"sales.card-attempts-must-be-settled"}; ///< Of the same ticket first.
inline constexpr Rule CardChargeMustStand {"sales.card-charge-must-stand"}; ///< Approved, for this, and not gone back.
inline constexpr Rule CardChargeMustBeTender {"sales.card-charge-must-be-tender"};
inline constexpr Rule CardRefundMustBeOfReturn {"sales.card-refund-must-be-of-return"};
inline constexpr Rule ChargedCardMustStay {"sales.charged-card-must-stay"}; ///< Of changing how a sale was paid.
} // namespace rules

/// Each writes one fact "card.asked", or nothing, and answers what is to be sent. Asked again with the same content it
/// answers the same; with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<payments::TerminalOrder> chargeCard(Shop &shop, const Session &session, const ChargeCard &request);
[[nodiscard]] Result<payments::TerminalOrder> refundCard(Shop &shop, const Session &session, const RefundCard &request);
[[nodiscard]] Result<payments::TerminalOrder> reverseCard(
    Shop &shop, const Session &session, const ReverseCard &request);

/// Writes "card.answered" where it says something new, whoever works at the till: an approval after a refusal too,
/// never a refusal after an approval. The attempt as it is known now.
[[nodiscard]] Result<payments::CardAttempt> hearCard(Shop &shop, const Session &session, const HearCard &request);

/// What the attempts of a till make of the ticket that is open there, and what else is to be done about them.
struct CardWork {
    std::vector<payments::CardAttempt> ask {};     ///< The device, what became of them.
    std::vector<payments::CardAttempt> cancel {};  ///< Their ticket is not here any more: nobody waits for them.
    std::vector<payments::CardAttempt> reverse {}; ///< They pay nothing: the ticket is another, or needs less.
    bool isTicketChanged = false;                  ///< Its payments are others now, and have to be kept.
};
/// After every answer, and when the till comes back: an approved charge pays the ticket it was for as long as it fits,
/// and is reversed where it does not; what went back pays no more.
[[nodiscard]] Result<CardWork> workOnCards(
    store::Connection &connection, DeviceId till, Ticket &ticket, const TradeTerms &terms);
/// As an order to the device.
[[nodiscard]] payments::TerminalOrder orderTo(payments::TerminalOrder::Action action, const payments::CardAttempt &of);

/// Every tender that names a charge has one that stands, of one of these ids (an exchange has two), and no approved
/// charge of theirs is left out.
[[nodiscard]] Result<void> checkCharges(
    store::Connection &connection, std::span<const SaleId> tickets, std::span<const Tender> tenders);
/// A return's tenders say which refunds the device has made for it; refused where it made one that is
/// not among them, or may still make it.
[[nodiscard]] Result<void> noteRefunds(store::Connection &connection, SaleId ticket, std::vector<Tender> &tenders);
/// Those a fact with these tenders settles.
[[nodiscard]] std::vector<payments::AttemptId> attemptsIn(std::span<const Tender> tenders);

} // namespace mizan::sales
