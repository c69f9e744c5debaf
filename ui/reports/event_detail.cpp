// Labels and values of one event.
#include "ui/reports/event_detail.h"

#include "ui/reports/event_words.h"
#include "ui/theme/theme.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace mizan::ui {

namespace {

QLabel *textLabel(const QString &words, QWidget &parent, Weight weight = Weight::Regular)
{
    auto *label = new QLabel(words, &parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(ui::font(TypeSize::Body, weight));
    return label;
}

void addRow(QGridLayout &grid, QWidget &page, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = grid.rowCount();
    QLabel *name = textLabel(label, page);
    name->setForegroundRole(QPalette::PlaceholderText);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    QLabel *said = textLabel(value, page);
    said->setAccessibleName(label + u' ' + value);
    grid.addWidget(said, row, 1);
}

} // namespace

EventDetail::EventDetail(Currency currency, QString timeZone, QWidget *parent)
    : QWidget(parent)
    , m_currency(currency)
    , m_timeZone(std::move(timeZone))
    , m_title(new QLabel(this))
    , m_close(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setButtonKind(*m_close, ButtonKind::Quiet);
    m_close->setFixedWidth(44);
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT closeAsked(); });
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 8, 8);
    header->addWidget(m_title, 1);
    header->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_scroll, 1);
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
    applyLook();
}

void EventDetail::show(
    const reports::TillEvent &event, const reports::TillEventDetail &detail, std::map<UserId, QString> people)
{
    m_event = event;
    m_facts = detail;
    m_people = std::move(people);
    fill();
}

QString EventDetail::nameOf(UserId person) const
{
    const auto found = m_people.find(person);
    return found == m_people.end() ? QString() : isolatedName(found->second);
}

QWidget *EventDetail::makeFacts() const
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 8, 16, 16);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    const auto row = [&](const QString &label, const QString &value) { addRow(*grid, *page, label, value); };
    const auto money = [](const std::optional<Money> &amount) { return amount ? moneyText(*amount) : QString(); };
    row(tr("When"), instantText(m_event->cursor.atMs, m_timeZone));
    row(tr("Who"), nameOf(m_event->person));
    if (m_event->approver)
        row(tr("Approved by"), nameOf(*m_event->approver));
    row(tr("About"), eventRemark(*m_event));
    if (hasAmount(m_event->kind))
        row(tr("Amount"), moneyText(Money(m_event->amountMinor, m_currency)));
    if (m_facts.wasHeld)
        row(tr("Where from"), tr("Thrown away from the held sales"));
    if (!m_facts.number.isEmpty())
        row(tr("Number"), isolated(m_facts.number));
    if (!m_facts.rule.empty())
        row(tr("Answer"), sentenceFor(Refusal {Rule {m_facts.rule}}));
    if (!m_facts.draft.isEmpty())
        row(tr("Bill before payment"), isolated(m_facts.draft));
    row(tr("The bill said"), money(m_facts.draftTotal));
    row(tr("Due before"), money(m_facts.before));
    row(tr("Due after"), money(m_facts.after));
    if (m_event->kind == sales::TillEventKind::DraftPrinted) {
        row(tr("Paid with receipt"), m_facts.endedBy.isEmpty() ? tr("Not paid") : isolated(m_facts.endedBy));
        row(tr("Paid"), money(m_facts.paid));
    }
    addLines(*column, *page);
    column->addStretch(1);
    return page;
}

void EventDetail::addLines(QVBoxLayout &column, QWidget &page) const
{
    if (m_facts.lines.empty())
        return;
    column.addSpacing(8);
    column.addWidget(textLabel(tr("Lines"), page, Weight::SemiBold));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    column.addLayout(grid);
    for (const reports::EventLine &line : m_facts.lines) {
        const int row = grid->rowCount();
        grid->addWidget(textLabel(isolatedName(line.name), page), row, 0);
        QLabel *times = textLabel(tr("%1 × %2").arg(quantityText(line.quantity), priceText(line.price)), page);
        times->setWordWrap(false);
        times->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        grid->addWidget(times, row, 1);
    }
}

void EventDetail::fill()
{
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(m_close->accessibleName());
    if (!m_event)
        return;
    m_title->setText(eventText(m_event->kind));
    m_scroll->setWidget(makeFacts()); // The old one goes.
}

void EventDetail::applyLook()
{
    m_close->setIcon(icon(Icon::Close, Theme::current().color(Token::Text), layoutDirection(), 20));
}

void EventDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyLook();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
