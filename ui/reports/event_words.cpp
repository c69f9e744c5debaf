// One name and one remark for each kind of event.
#include "ui/reports/event_words.h"

#include "ui/access/right_words.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

namespace mizan::ui {

using sales::TillEventKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::TillEvents)
};

QString rightOf(const QString &name)
{
    const auto right = access::rightFromName(name);
    return right ? rightText(*right) : isolated(name);
}

QString triedFor(const QString &purpose)
{
    return purpose == QStringLiteral("approval") ? Words::tr("for an approval") : Words::tr("to sign in");
}

} // namespace

QString eventText(TillEventKind kind)
{
    switch (kind) {
    case TillEventKind::LineRemoved:
        return Words::tr("Line removed");
    case TillEventKind::TicketEmptied:
        return Words::tr("Sale emptied");
    case TillEventKind::DrawerOpened:
        return Words::tr("Drawer opened without a sale");
    case TillEventKind::Reprinted:
        return Words::tr("Copy printed");
    case TillEventKind::DraftPrinted:
        return Words::tr("Bill before payment");
    case TillEventKind::DraftShrunk:
        return Words::tr("Less after the bill");
    case TillEventKind::Refused:
        return Words::tr("Refused");
    case TillEventKind::Approved:
        return Words::tr("Approved");
    case TillEventKind::PriceOverridden:
        return Words::tr("Price changed");
    case TillEventKind::DiscountGiven:
        return Words::tr("Discount given");
    case TillEventKind::DrawerDiffered:
        return Words::tr("Drawer difference");
    case TillEventKind::WrongPin:
        return Words::tr("Wrong PIN");
    case TillEventKind::PaymentChanged:
        return Words::tr("Payment of a sale changed");
    }
    return {};
}

Icon eventIcon(TillEventKind kind) noexcept
{
    switch (kind) {
    case TillEventKind::LineRemoved:
    case TillEventKind::TicketEmptied:
        return Icon::Trash;
    case TillEventKind::DrawerOpened:
    case TillEventKind::DrawerDiffered:
        return Icon::Drawer;
    case TillEventKind::PaymentChanged:
        return Icon::Cash;
    case TillEventKind::Reprinted:
        return Icon::Printer;
    case TillEventKind::DraftPrinted:
        return Icon::Draft;
    case TillEventKind::DraftShrunk:
        return Icon::Minus;
    case TillEventKind::Refused:
    case TillEventKind::WrongPin:
        return Icon::Lock;
    case TillEventKind::Approved:
        return Icon::Check;
    case TillEventKind::PriceOverridden:
        return Icon::Pencil;
    case TillEventKind::DiscountGiven:
        return Icon::Discount;
    }
    return Icon::None;
}

QString eventRemark(const reports::TillEvent &event)
{
    switch (event.kind) {
    case TillEventKind::LineRemoved:
    case TillEventKind::TicketEmptied:
        return Words::tr("%n line(s)", nullptr, static_cast<int>(event.times));
    case TillEventKind::Reprinted:
        return Words::tr("%1, copy %2").arg(isolated(event.words), countText(event.times));
    case TillEventKind::DraftPrinted:
    case TillEventKind::DraftShrunk:
    case TillEventKind::DrawerDiffered:
        return isolated(event.words);
    case TillEventKind::Refused:
    case TillEventKind::Approved:
        return rightOf(event.words);
    case TillEventKind::WrongPin:
        return triedFor(event.words);
    case TillEventKind::PaymentChanged:
        return Words::tr("cash taken out of the sale");
    case TillEventKind::DrawerOpened:
    case TillEventKind::PriceOverridden:
    case TillEventKind::DiscountGiven:
        return event.words.isEmpty() ? QString() : isolatedName(event.words);
    }
    return {};
}

bool hasAmount(TillEventKind kind) noexcept
{
    switch (kind) {
    case TillEventKind::LineRemoved:
    case TillEventKind::TicketEmptied:
    case TillEventKind::DraftPrinted:
    case TillEventKind::DraftShrunk:
    case TillEventKind::PriceOverridden:
    case TillEventKind::DiscountGiven:
    case TillEventKind::DrawerDiffered:
    case TillEventKind::PaymentChanged:
        return true;
    case TillEventKind::DrawerOpened:
    case TillEventKind::Reprinted:
    case TillEventKind::Refused:
    case TillEventKind::Approved:
    case TillEventKind::WrongPin:
        return false;
    }
    return false;
}

} // namespace mizan::ui
