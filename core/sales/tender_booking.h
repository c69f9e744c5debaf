// Where tenders are booked: the account that each brings its money to, and what it does to the customer's own.
#pragma once

#include "core/accounts/posting.h"
#include "core/parties/party_entry.h"
#include "core/payments/gift_card_queries.h"
#include "core/sales/tender.h"

#include <optional>
#include <span>
#include <vector>

namespace mizan::sales {

/// The account that holds what a tender brought.
[[nodiscard]] accounts::Role accountRoleOf(TenderMethod method) noexcept;

/// Debits what tenders brought and credits the change; of foreign cash what stays of it, and what converting it gave or
/// took. Backward: what had been booked so is taken back.
enum class Booking { Forward, Backward };
void bookTenders(
    accounts::Posting &posting, std::span<const Tender> tenders, Money change, Booking booking = Booking::Forward);

/// What tenders do to the customer's accounts; `due` goes with what is bought on account. In a return, negative tenders
/// turn them round.
[[nodiscard]] std::vector<parties::PartyEntry> partyEntries(
    std::optional<PartyId> customer, std::span<const Tender> tenders, std::optional<BusinessDate> due = {});

/// What tenders take off gift cards, or give back to them where they are negative.
[[nodiscard]] std::vector<payments::GiftCardEntry> giftCardEntries(std::span<const Tender> tenders);
/// The gift cards that pay among tenders, with how much each; those that get money back are left out.
[[nodiscard]] std::vector<payments::CardUse> cardUses(std::span<const Tender> tenders);
/// Whether cards may get money back: one that is blocked or of another currency may not.
[[nodiscard]] Result<void> checkRefundedCards(store::Connection &connection, std::span<const Tender> tenders);
/// What is left on a card once these are paid.
[[nodiscard]] Money spendableOf(const payments::GiftCard &card, std::span<const Tender> tenders);
/// Notes with each gift card what will be on it, as the books say now.
void noteCardsLeft(store::Connection &connection, std::vector<Tender> &tenders);

} // namespace mizan::sales
