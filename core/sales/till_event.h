// What a till is held to account for: the kinds of things that are looked at when money is missing.
#pragma once

#include <QtGlobal>

#include <array>

namespace mizan::sales {

/// The numbers stand in ledgers.
enum class TillEventKind : qint64 {
    LineRemoved = 1,     ///< times: lines.
    TicketEmptied = 2,   ///< times: lines; a ticket cleared whole, or a held one thrown away.
    DrawerOpened = 3,    ///< Without a sale.
    Reprinted = 4,       ///< times: which copy it was.
    DraftPrinted = 5,    ///< A bill before payment; amount: its total.
    DraftShrunk = 6,     ///< amount: by how much a ticket fell after its draft was printed.
    Refused = 7,         ///< Something that was tried without the right to it.
    Approved = 8,        ///< Somebody with more rights said yes.
    PriceOverridden = 9, ///< amount: what it took off the line; 0 where the product's own price is not known.
    DiscountGiven = 10,  ///< By hand; times: lines and whole sales that have one.
    DrawerDiffered = 11, ///< At the close; amount: counted less expected.
    WrongPin = 12,
    PaymentChanged = 13, ///< Of a recorded sale; amount: by how much the cash taken became less.
};

inline constexpr std::array AllTillEventKinds {TillEventKind::LineRemoved, TillEventKind::TicketEmptied,
    TillEventKind::DrawerOpened, TillEventKind::Reprinted, TillEventKind::DraftPrinted, TillEventKind::DraftShrunk,
    TillEventKind::Refused, TillEventKind::Approved, TillEventKind::PriceOverridden, TillEventKind::DiscountGiven,
    TillEventKind::DrawerDiffered, TillEventKind::WrongPin, TillEventKind::PaymentChanged};

} // namespace mizan::sales
