// Somebody with more rights is asked, for one action.
#include "core/access/role.h"
#include "core/access/sign_in.h"
#include "core/access/user.h"
#include "core/daybook/shop.h"
#include "ui/sales/shop_till.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

namespace mizan::ui {

/// Goes on at once where the session holds the right, after somebody else's PIN where one may approve, and refuses
/// otherwise.
void ShopTill::askRight(access::Right right, const QString &what, Continuation go)
{
    const auto allowed = access::require(m_session, right);
    if (allowed) {
        go(m_session);
        return;
    }
    if (allowed.error().rule != access::rules::ApprovalMustBeGiven) {
        refuse(allowed.error());
        return;
    }
    ApprovalQuestion question {.right = right, .words = what, .go = std::move(go)};
    ChoicePanelView view {.title = tr("Who approves?"), .text = what, .empty = tr("Nobody here may approve this.")};
    for (const access::User &user : access::allUsers(m_shop.connection())) {
        const auto role = access::findRole(m_shop.connection(), user.role);
        if (user.id != m_session.user() && role && role->grants.of(right) == access::Grant::Allowed) {
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
        const auto approval = access::approve(m_shop, m_session, {m_approval->right, *m_approval->approver, pin});
        if (!approval) {
            panel->problem = sentenceFor(approval.error());
            beep(Tone::Error);
            Q_EMIT TillModel::changed();
            return;
        }
        const Continuation go = std::exchange(m_approval, std::nullopt)->go;
        showKeys();
        changed();
        go(m_session.withApproval(*approval));
    });
}

} // namespace mizan::ui
