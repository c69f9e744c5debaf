// The rows follow the sections of right_words.h; limits stand below them all.
#include "ui/access/role_matrix.h"

#include "ui/access/right_words.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using access::Grant;
using access::LimitKind;
using access::Right;

namespace {

Icon iconOf(Grant grant)
{
    switch (grant) {
    case Grant::Allowed:
        return Icon::Check;
    case Grant::WithApprover:
        return Icon::User;
    case Grant::Denied:
        break;
    }
    return Icon::Minus;
}

} // namespace

RoleMatrix::RoleMatrix(Currency currency, QObject *parent)
    : QAbstractTableModel(parent)
    , m_currency(currency)
{
    const auto sections = rightSections();
    for (std::size_t i = 0; i < sections.size(); ++i) {
        m_rows.push_back({.section = static_cast<int>(i)});
        for (const Right right : sections[i].rights)
            m_rows.push_back({.right = right});
    }
    m_rows.push_back({});
    for (const Right right : access::allRights()) {
        if (access::limitKindOf(right) != LimitKind::None)
            m_rows.push_back({.right = right, .isLimit = true});
    }
}

void RoleMatrix::setRoles(std::vector<access::Role> roles)
{
    beginResetModel();
    m_saved = roles;
    m_now = std::move(roles);
    m_problem.clear();
    endResetModel();
    Q_EMIT edited();
}

void RoleMatrix::addRole(const access::Role &role)
{
    const int column = columnCount();
    beginInsertColumns({}, column, column);
    m_now.push_back(role);
    endInsertColumns();
    Q_EMIT edited();
}

void RoleMatrix::renameRole(int column, const QString &name)
{
    m_now[indexOf(column)].name = name;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    Q_EMIT edited();
}

void RoleMatrix::retire(int column)
{
    access::Role &role = m_now[indexOf(column)];
    if (savedAs(role)) {
        role.retired = !role.retired;
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    } else {
        beginRemoveColumns({}, column, column);
        m_now.erase(m_now.begin() + static_cast<std::ptrdiff_t>(indexOf(column)));
        endRemoveColumns();
    }
    Q_EMIT edited();
}

const access::Role *RoleMatrix::savedAs(const access::Role &now) const
{
    const auto saved = std::ranges::find(m_saved, now.id, &access::Role::id);
    return saved == m_saved.end() ? nullptr : &*saved;
}

std::vector<access::Role> RoleMatrix::changed() const
{
    std::vector<access::Role> roles;
    for (const access::Role &role : m_now) {
        const access::Role *saved = savedAs(role);
        if (!saved || saved->name != role.name || saved->retired != role.retired || saved->grants != role.grants)
            roles.push_back(role);
    }
    return roles;
}

QStringList RoleMatrix::changes() const
{
    QStringList lines;
    for (const access::Role &role : changed()) {
        const access::Role *saved = savedAs(role);
        if (!saved)
            lines += tr("%1 · new role").arg(roleText(role));
        else if (saved->name != role.name)
            lines += tr("%1 · now called %2").arg(roleText(*saved), roleText(role));
        if (saved && role.retired != saved->retired)
            lines += tr("%1 · retired").arg(roleText(role));
        for (const Row &row : m_rows) {
            if (!saved || !row.right || !isChanged(row, role))
                continue;
            const QString name = row.isLimit ? limitName(*row.right) : rightText(*row.right);
            lines += tr("%1 · %2: %3 → %4").arg(roleText(role), name, cellText(row, *saved), cellText(row, role));
        }
    }
    return lines;
}

void RoleMatrix::cycle(const QModelIndex &cell)
{
    if (!isRight(cell))
        return;
    const Right right = *m_rows[static_cast<std::size_t>(cell.row())].right;
    access::Grants &grants = m_now[indexOf(cell.column())].grants;
    const int next = (static_cast<int>(grants.of(right)) + 1) % 3;
    grants.set(right, static_cast<Grant>(next));
    Q_EMIT dataChanged(cell, cell);
    Q_EMIT edited();
}

bool RoleMatrix::isRight(const QModelIndex &cell) const
{
    if (!cell.isValid() || cell.column() < FirstRole)
        return false;
    const Row &row = m_rows[static_cast<std::size_t>(cell.row())];
    return row.right && !row.isLimit;
}

bool RoleMatrix::isHeading(int row) const { return !m_rows[static_cast<std::size_t>(row)].right; }

int RoleMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoleMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstRole + static_cast<int>(m_now.size());
}

QString RoleMatrix::cellText(const Row &row, const access::Role &role) const
{
    if (!row.right)
        return {};
    return row.isLimit ? limitText(*row.right, role.grants.limitOf(*row.right), m_currency)
                       : grantText(role.grants.of(*row.right));
}

bool RoleMatrix::isChanged(const Row &row, const access::Role &role) const
{
    const access::Role *saved = savedAs(role);
    if (!row.right || !saved)
        return row.right.has_value();
    return row.isLimit ? saved->grants.limitOf(*row.right) != role.grants.limitOf(*row.right)
                       : saved->grants.of(*row.right) != role.grants.of(*row.right);
}

QVariant RoleMatrix::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(cell.row())];
    if (cell.column() < FirstRole)
        return nameData(row, role);
    const access::Role &shown = m_now[indexOf(cell.column())];
    const Theme &theme = Theme::current();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, shown);
    case Qt::EditRole: // Without signs, to be typed over.
        return row.isLimit && shown.grants.limitOf(*row.right) ? cellText(row, shown) : QString();
    case Qt::DecorationRole:
        return row.right && !row.isLimit
            ? QVariant(icon(iconOf(shown.grants.of(*row.right)),
                  theme.color(shown.grants.of(*row.right) == Grant::Allowed ? Token::Ok : Token::Text2),
                  Qt::LeftToRight))
            : QVariant();
    case Qt::FontRole:
        return font(TypeSize::Body, isChanged(row, shown) ? Weight::SemiBold : Weight::Regular);
    case Qt::ForegroundRole:
        return theme.color(
            row.right && !row.isLimit && shown.grants.of(*row.right) == Grant::Denied ? Token::Text2 : Token::Text);
    case Qt::BackgroundRole:
        return row.right ? QVariant() : QVariant(theme.color(Token::Sunken));
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(roleText(shown), nameOf(row), cellText(row, shown));
    default:
        return {};
    }
}

QString RoleMatrix::nameOf(const Row &row) const
{
    if (row.right)
        return row.isLimit ? limitName(*row.right) : rightText(*row.right);
    return row.section < 0 ? tr("Limits") : sectionText(rightSections()[static_cast<std::size_t>(row.section)]);
}

QVariant RoleMatrix::nameData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(row);
    case Qt::FontRole:
        return font(TypeSize::Body, row.right ? Weight::Regular : Weight::SemiBold);
    case Qt::BackgroundRole:
        return row.right ? QVariant() : QVariant(Theme::current().color(Token::Sunken));
    default:
        return {};
    }
}

QVariant RoleMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (section < FirstRole)
        return tr("Right");
    const access::Role &shown = m_now[indexOf(section)];
    return shown.retired ? tr("%1 (retired)").arg(roleText(shown)) : roleText(shown);
}

Qt::ItemFlags RoleMatrix::flags(const QModelIndex &cell) const
{
    const Row &row = m_rows[static_cast<std::size_t>(cell.row())];
    if (!row.right || cell.column() < FirstRole)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (row.isLimit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool RoleMatrix::setData(const QModelIndex &cell, const QVariant &value, int role)
{
    const Row &row = m_rows[static_cast<std::size_t>(cell.row())];
    if (role != Qt::EditRole || !row.isLimit || cell.column() < FirstRole)
        return false;
    QString text = value.toString();
    text.remove(u'%');
    std::optional<qint64> limit;
    m_problem.clear();
    if (!text.trimmed().isEmpty()) {
        if (access::limitKindOf(*row.right) == LimitKind::Share) {
            const auto typed = readPercent(text);
            if (typed.value)
                limit = typed.value->nano();
            else
                m_problem = typingErrorText(typed.error, 2);
        } else {
            const auto typed = readMoney(text, m_currency);
            if (typed.value)
                limit = typed.value->minor();
            else
                m_problem = typingErrorText(typed.error, m_currency.decimals());
        }
    }
    if (m_problem.isEmpty())
        m_now[indexOf(cell.column())].grants.setLimit(*row.right, limit);
    Q_EMIT dataChanged(cell, cell);
    Q_EMIT edited();
    return m_problem.isEmpty();
}

} // namespace mizan::ui
