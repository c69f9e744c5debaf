// A completer whose list comes from the finder; rows of buttons below.
#include "ui/kit/pick_list.h"

#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace mizan::ui {

namespace {

constexpr int RemoveWidth = 32;

} // namespace

PickList::PickList(Finder find, QWidget *parent)
    : QWidget(parent)
    , m_find(std::move(find))
    , m_field(new QLineEdit(this))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
    , m_column(new QVBoxLayout(this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_field->setCompleter(m_completer);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) { suggest(text); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { takeTyped(); });
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            const auto row = static_cast<std::size_t>(index.row());
            if (row < m_suggested.size())
                add(Pick(m_suggested[row]));
        });
    fill();
}

void PickList::setPlaceholder(const QString &words) { m_field->setPlaceholderText(words); }

void PickList::setName(const QString &name)
{
    setAccessibleName(name);
    m_field->setAccessibleName(name);
    fill();
}

void PickList::setPicks(std::vector<Pick> picks)
{
    m_picks = std::move(picks);
    m_field->clear();
    fill();
}

void PickList::setLocked(bool locked)
{
    m_locked = locked;
    m_field->setVisible(!locked);
    fill();
}

void PickList::suggest(const QString &text)
{
    m_suggested = text.trimmed().isEmpty() ? std::vector<Pick>() : m_find(text.trimmed());
    m_model->clear();
    for (const Pick &pick : m_suggested)
        m_model->appendRow(new QStandardItem(pick.words));
    if (!m_suggested.empty())
        m_completer->complete();
}

/// The best match; or the words themselves, where they may be new.
void PickList::takeTyped()
{
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty())
        return;
    const auto found = m_find(typed);
    const auto same = std::ranges::find_if(
        found, [&](const Pick &pick) { return pick.words.compare(typed, Qt::CaseInsensitive) == 0; });
    if (same != found.end())
        add(Pick(*same));
    else if (m_takesNew)
        add({typed, typed});
    else if (!found.empty())
        add(Pick(found.front()));
}

void PickList::add(const Pick &pick)
{
    // The completer writes its own text into the field once this is over.
    QMetaObject::invokeMethod(m_field, &QLineEdit::clear, Qt::QueuedConnection);
    m_field->clear();
    m_suggested.clear();
    if (std::ranges::find(m_picks, pick) != m_picks.end())
        return;
    m_picks.push_back(pick);
    fill();
    Q_EMIT edited();
}

void PickList::fill()
{
    if (QWidget *old = std::exchange(m_rows, nullptr)) {
        old->hide();
        old->deleteLater(); // It may be one of its buttons that asks.
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Pick &pick : m_picks) {
        auto *line = new QHBoxLayout;
        auto *words = new QLabel(isolatedName(pick.words), m_rows);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        column->addLayout(line);
        if (m_locked)
            continue;
        auto *remove = new QPushButton(m_rows);
        setButtonKind(*remove, ButtonKind::Quiet);
        remove->setFixedWidth(RemoveWidth);
        remove->setIcon(icon(Icon::Close, Theme::current().color(Token::Text2), layoutDirection(), 16));
        remove->setAccessibleName(tr("Remove %1").arg(isolatedName(pick.words)));
        remove->setToolTip(remove->accessibleName());
        line->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this, key = pick.key] {
            std::erase_if(m_picks, [&](const Pick &one) { return one.key == key; });
            fill();
            m_field->setFocus();
            Q_EMIT edited();
        });
    }
    m_rows->setVisible(!m_picks.empty());
    m_column->addWidget(m_rows);
}

} // namespace mizan::ui
