// Somebody with more rights is asked, for one action.
#include "core/access/role.h"
#include "core/access/sign_in.h"
#include "core/access/user.h"
#include "core/daybook/shop.h"
#include "core/sales/customer_credit.h"
#include "ui/sales/shop_till.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

namespace mizan::ui {

/// Goes on at once where the session holds the right, after somebody else's PIN where one may approve, and refuses
/// otherwise.
void ShopTill::askRight(access::Right right, const QString &what, Continuation go, qint64 extent)
{
    const auto allowed = access::require(m_session, right, extent);
    if (allowed) {
        go(m_session);
        return;
    }
    if (allowed.error().rule != access::rules::ApprovalMustBeGiven) {
        refuse(allowed.error());
        return;
    }
    ApprovalQuestion question {.right = right, .extent = extent, .words = what, .go = std::move(go)};
    ChoicePanelView view {.title = tr("Who approves?"), .text = what, .empty = tr("Nobody here may approve this.")};
    for (const access::User &user : access::allUsers(m_shop.connection())) {
        const auto role = access::findRole(m_shop.connection(), user.role);
        if (user.id != m_session.user() && access::worksIn(user, m_session.branch()) && role
            && role->grants.of(right, extent) == access::Grant::Allowed) {
            question.approvers.push_back(user.id);
            view.rows.push_back({Icon::User, isolatedName(user.name)});
        }
    }
    beep(Tone::Attention);
    m_approval = std::move(question);
    if (m_approval->approvers.size() == 1)
        askPin(m_approval->approvers.front());
    else
        offer(ChoiceKind::Approver, view);
}

/// Of an action that is approved at its end: whether nobody at all may begin it here.
bool ShopTill::refuseRight(access::Right right)
{
    const auto allowed = access::require(m_session, right);
    if (allowed || allowed.error().rule == access::rules::ApprovalMustBeGiven)
        return false;
    refuse(allowed.error());
    return true;
}

void ShopTill::askPin(UserId approver)
{
    m_approval->approver = approver;
    const auto user = access::findUser(m_shop.connection(), approver);
    m_choice = ChoiceKind::None;
    m_state.panel =
        PinPanelView {tr("Approval by %1").arg(isolatedName(user ? user->name : QString())), m_approval->words, {}};
    changed();
}

void ShopTill::enterPin(const QString &pin)
{
    guarded([&] {
        auto *panel = std::get_if<PinPanelView>(&m_state.panel);
        if (!panel || !m_approval || !m_approval->approver)
            return;
        const auto approval =
            access::approve(m_shop, m_session, {m_approval->right, *m_approval->approver, pin, m_approval->extent});
        if (!approval) {
            panel->problem = sentenceFor(approval.error());
            noteRefused(m_approval->right, approval.error().rule);
            beep(Tone::Error);
            Q_EMIT TillModel::changed();
            return;
        }
        goApproved(*approval);
    });
}

/// A badge answers at once, whoever was to be asked.
void ShopTill::approveByBadge(const QString &code)
{
    const auto approval = access::approveByBadge(m_shop, m_session, {m_approval->right, code, m_approval->extent});
    if (approval) {
        goApproved(*approval);
        return;
    }
    if (auto *panel = std::get_if<PinPanelView>(&m_state.panel))
        panel->problem = sentenceFor(approval.error());
    noteRefused(m_approval->right, approval.error().rule);
    refuse(approval.error());
}

/// Another person goes on with the same sale.
bool ShopTill::scanBadge(const QString &code)
{
    const auto session = access::signInByBadge(m_shop, code);
    if (!session && session.error().rule == access::rules::BadgeMustBeKnown)
        return false;
    if (!session) {
        refuse(session.error());
        return true;
    }
    setSession(*session);
    say(FeedbackLevel::Notice, tr("%1 is working now.").arg(isolatedName(session->userName())), Tone::Attention);
    return true;
}

void ShopTill::goApproved(const Approval &approval)
{
    const Continuation go = std::exchange(m_approval, std::nullopt)->go;
    m_choice = ChoiceKind::None;
    showKeys();
    changed();
    go(m_session.withApproval(approval));
}

bool ShopTill::mayAskOverLimit(const Refusal &refusal) const
{
    return sales::isApprovable(refusal.rule)
        && m_session.grant(access::Right::SellOverLimit) == access::Grant::WithApprover;
}

/// Who approves is told all that stands against it.
void ShopTill::askOverLimit(const sales::Tender &tender, const sales::CustomerCredit &after, const Refusal &refusal)
{
    QString words = tr("Sell %1 on account; %2 will be owed, the limit is %3.")
                        .arg(moneyText(tender.amount), moneyText(after.owed), moneyText(*after.limit));
    if (!after.overdue.isZero())
        words += u' ' + tr("%1 is overdue.").arg(moneyText(after.overdue));
    if (refusal.rule == sales::rules::CustomerMustNotBeBlocked)
        words += u' ' + tr("The customer is blocked.");
    askRight(access::Right::SellOverLimit, words, [this, tender](const Session &session) {
        const Approval &given = *session.approval();
        sales::Tender approved = tender;
        approved.approval = sales::LineApproval {std::string(access::nameOf(given.right)), given.approver};
        showTender();
        ask(approved);
    });
}

} // namespace mizan::ui
