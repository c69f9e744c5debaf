// Changes gather in the matrix and are listed below it; saving writes one fact for each role.
#include "ui/access/roles_page.h"

#include "core/access/company.h"
#include "core/access/save_role.h"
#include "core/daybook/shop.h"
#include "core/store/fault.h"
#include "ui/access/right_words.h"
#include "ui/kit/banner.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/kit/table_header.h"
#include "ui/theme/theme.h"
#include "ui/words/refusal_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int RoleWidth = 168;
constexpr int NameWidth = 280;
constexpr int RowHeight = 36;

Currency currencyOf(Shop &shop)
{
    const auto company = access::companySettings(shop.connection());
    return company ? company->currency : Currency::of("EUR");
}

} // namespace

RolesPage::RolesPage(Shop &shop, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_matrix(new RoleMatrix(currencyOf(shop), this))
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_banner(new Banner(this))
    , m_table(new QTableView(this))
    , m_name(new QLineEdit)
    , m_nameField(new FormField({}, m_name, this))
    , m_add(new QPushButton(this))
    , m_retire(new QPushButton(this))
    , m_view(new QPushButton(this))
    , m_changesTitle(new QLabel(this))
    , m_changes(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_help->setWordWrap(true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_changesTitle->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
    for (QLabel *label : {m_changesTitle, m_changes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table->setHorizontalHeader(new TableHeader(m_table));
    m_table->horizontalHeader()->setVisible(true);
    m_table->setModel(m_matrix);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultSectionSize(RoleWidth);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setFixedHeight(RowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->verticalHeader()->hide();
    m_table->setColumnWidth(0, NameWidth);
    m_table->installEventFilter(this);
    m_nameField->setMaximumWidth(NameWidth);
    setButtonKind(*m_save, ButtonKind::Primary);

    auto *naming = new QHBoxLayout;
    naming->setSpacing(8);
    naming->addWidget(m_nameField);
    naming->addWidget(m_retire, 0, Qt::AlignBottom);
    naming->addWidget(m_view, 0, Qt::AlignBottom);
    naming->addWidget(m_add, 0, Qt::AlignBottom);
    naming->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addWidget(m_banner);
    column->addWidget(m_table);
    column->addLayout(naming);
    column->addWidget(m_changesTitle);
    column->addWidget(m_changes);
    column->addLayout(buttons);
    column->addStretch(1);

    connect(m_table, &QTableView::clicked, m_matrix, &RoleMatrix::cycle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_matrix, &RoleMatrix::edited, this, [this] { showChanges(); });
    connect(m_matrix, &QAbstractItemModel::columnsInserted, this, [this] { fitTable(); });
    connect(m_matrix, &QAbstractItemModel::columnsRemoved, this, [this] { fitTable(); });
    connect(m_matrix, &QAbstractItemModel::modelReset, this, [this] { fitTable(); });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (currentColumn() >= 0)
            m_matrix->renameRole(currentColumn(), name);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_retire, &QPushButton::clicked, this, [this] {
        if (currentColumn() >= 0)
            m_matrix->retire(currentColumn());
        showCurrent();
    });
    connect(m_view, &QPushButton::clicked, this, [this] { viewAs(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_discard, &QPushButton::clicked, this, [this] { reload(); });
    retranslate();
    reload();
}

/// −1 where none of the roles is meant.
int RolesPage::currentColumn() const
{
    const int column = m_table->currentIndex().column();
    return column < RoleMatrix::FirstRole ? -1 : column;
}

void RolesPage::reload()
{
    m_banner->hide();
    try {
        m_matrix->setRoles(access::allRoles(m_shop.connection()));
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
    }
    m_table->setCurrentIndex(m_matrix->index(1, RoleMatrix::FirstRole));
    showCurrent();
}

/// With what the role beside it may, so that little is left to set.
void RolesPage::add()
{
    const int column = std::max(RoleMatrix::FirstRole, currentColumn());
    access::Role role = m_matrix->role(column);
    role.id = m_shop.ids().make<RoleId>();
    role.builtIn.reset();
    role.retired = false;
    role.name = tr("New role");
    m_matrix->addRole(role);
    m_table->setCurrentIndex(m_matrix->index(1, m_matrix->columnCount() - 1));
    m_name->setFocus();
    m_name->selectAll();
}

/// As it is saved: what is changed in the matrix holds only then.
void RolesPage::viewAs()
{
    if (currentColumn() < 0)
        return;
    try {
        if (const auto role = access::findRole(m_shop.connection(), m_matrix->role(currentColumn()).id))
            Q_EMIT viewAsAsked(*role);
        else
            m_banner->show(BannerKind::Caution, tr("This role is not saved yet. Save it, then see what it sees."));
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
    }
}

void RolesPage::save()
{
    try {
        for (const access::Role &role : m_matrix->changed()) {
            const auto done = access::saveRole(
                m_shop, m_session, {m_shop.ids().make<FactId>(), role.id, role.name, role.grants, role.retired});
            if (!done) {
                m_banner->show(BannerKind::Error, roleText(role) + QStringLiteral(": ") + sentenceFor(done.error()));
                return; // The roles before it are saved; this one and those behind wait as changes.
            }
        }
    } catch (const store::Fault &fault) {
        m_banner->show(BannerKind::Error, sentenceFor(fault));
        return;
    }
    reload();
    m_banner->show(BannerKind::Info, tr("Saved. People have their new rights when they sign in again."));
    Q_EMIT saved();
}

void RolesPage::showChanges()
{
    const QStringList changes = m_matrix->changes();
    const bool any = !changes.isEmpty();
    m_changesTitle->setText(any ? tr("What saving changes (%n)", nullptr, static_cast<int>(changes.size()))
                                : tr("Nothing is changed yet."));
    m_changes->setText(changes.join(QLatin1Char('\n')));
    m_changes->setVisible(any);
    m_save->setEnabled(any);
    m_discard->setEnabled(any);
    if (!m_matrix->problem().isEmpty())
        m_banner->show(BannerKind::Caution, m_matrix->problem());
    else
        m_banner->hide();
}

void RolesPage::showCurrent()
{
    const int column = currentColumn();
    const bool isOwn = column >= 0 && !m_matrix->role(column).builtIn;
    if (!m_name->hasFocus() || !isOwn)
        m_name->setText(column < 0 ? QString()
                : isOwn            ? m_matrix->role(column).name
                                   : roleText(m_matrix->role(column)));
    m_name->setEnabled(isOwn);
    m_nameField->setHint(isOwn ? QString() : tr("This role comes with Mizan and keeps its name."));
    m_view->setEnabled(column >= 0);
    m_retire->setEnabled(isOwn);
    m_retire->setText(isOwn && m_matrix->role(column).retired ? tr("Keep role") : tr("Retire role"));
    m_retire->setAccessibleName(m_retire->text());
}

/// As high as its rows: the page scrolls, not the table in it.
void RolesPage::fitTable()
{
    int height = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_matrix->rowCount(); ++row)
        height += m_table->rowHeight(row);
    const int roles = m_matrix->columnCount() - RoleMatrix::FirstRole;
    const int width = NameWidth + roles * RoleWidth + 2 * m_table->frameWidth();
    m_table->setMaximumWidth(width);
    m_table->setColumnWidth(0, NameWidth);
    m_table->setFixedHeight(height + (width > m_table->width() ? RowHeight / 2 : 0));
}

bool RolesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && m_matrix->isRight(m_table->currentIndex())) {
            m_matrix->cycle(m_table->currentIndex());
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
            m_table->edit(m_table->currentIndex());
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize)
        fitTable();
    return QWidget::eventFilter(watched, event);
}

void RolesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_matrix->changed().empty())
        reload();
}

void RolesPage::retranslate()
{
    m_title->setText(tr("Roles"));
    m_help->setText(
        tr("Press Space or click to go from No to With approval to Allowed. Above a limit, somebody who may "
           "is asked to approve."));
    m_table->setAccessibleName(tr("Rights of the roles"));
    m_nameField->setLabel(tr("Name of the role"));
    m_add->setText(tr("New role"));
    m_view->setText(tr("View as role"));
    m_save->setText(tr("Save roles"));
    m_discard->setText(tr("Discard changes"));
    for (QPushButton *button : {m_add, m_view, m_save, m_discard})
        button->setAccessibleName(button->text());
    showChanges();
    showCurrent();
}

void RolesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
