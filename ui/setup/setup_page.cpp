// Words and form in a column of readable width that scrolls; the ways stay below it.
#include "ui/setup/setup_page.h"

#include "ui/kit/banner.h"
#include "ui/theme/theme.h"
#include "ui/words/numbers.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int WaysHeight = 64;

QLabel *wordsOf(const QString &text, TypeSize size, Weight weight, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(ui::font(size, weight));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SetupPage::SetupPage(SetupStep step, const QString &title, const QString &intro, QWidget *form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_problem(new Banner(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_ways(new QHBoxLayout)
{
    auto *column = new QWidget;
    column->setMaximumWidth(ColumnWidth);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 16);
    inner->setSpacing(8);
    auto *place = wordsOf(
        tr("Step %1 of %2").arg(countText(step.number), countText(step.of)), TypeSize::Label, Weight::Regular, column);
    place->setForegroundRole(QPalette::PlaceholderText);
    inner->addWidget(place);
    inner->addWidget(wordsOf(title, TypeSize::Figure, Weight::SemiBold, column));
    inner->addWidget(wordsOf(intro, TypeSize::Body, Weight::Regular, column));
    inner->addSpacing(8);
    inner->addWidget(form);
    inner->addStretch(1);

    auto *centred = new QWidget;
    auto *middle = new QHBoxLayout(centred);
    middle->setContentsMargins(32, 24, 32, 0);
    middle->addStretch(1);
    middle->addWidget(column, 1000);
    middle->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(centred);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *bottom = new QWidget(this);
    bottom->setFixedHeight(WaysHeight);
    bottom->setAutoFillBackground(true);
    bottom->setBackgroundRole(QPalette::Base);
    m_ways->setContentsMargins(32, 8, 32, 8);
    m_ways->setSpacing(8);
    m_ways->addWidget(m_back);
    m_ways->addStretch(1);
    m_ways->addWidget(m_next);
    bottom->setLayout(m_ways);
    m_back->setAccessibleName(tr("Back to the step before"));
    m_next->hide();
    setButtonKind(*m_next, ButtonKind::Primary);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_problem);
    outer->addWidget(scroll, 1);
    outer->addWidget(bottom);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT backPressed(); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextPressed(); });
}

void SetupPage::setNext(const QString &words)
{
    m_next->setText(words);
    m_next->setAccessibleName(words);
    m_next->show();
}

QPushButton &SetupPage::addOtherWay(const QString &words)
{
    auto *button = new QPushButton(words, this);
    button->setAccessibleName(words);
    m_ways->insertWidget(m_ways->indexOf(m_next), button);
    setTabOrder(button, m_next);
    return *button;
}

void SetupPage::setBackVisible(bool visible) { m_back->setVisible(visible); }

void SetupPage::setNextEnabled(bool enabled) { m_next->setEnabled(enabled); }

void SetupPage::setProblem(const QString &words)
{
    if (words.isEmpty())
        m_problem->hide();
    else
        m_problem->show(BannerKind::Error, words);
}

void SetupPage::focusForm()
{
    QWidget *first = m_form;
    for (QWidget *widget = m_form->nextInFocusChain(); widget != m_form; widget = widget->nextInFocusChain()) {
        if (m_form->isAncestorOf(widget) && widget->focusPolicy() & Qt::TabFocus && widget->isEnabled()
            && !widget->isHidden()) {
            first = widget;
            break;
        }
    }
    first->setFocus(Qt::TabFocusReason);
}

void SetupPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_next->isVisible() && m_next->isEnabled())
        Q_EMIT nextPressed();
    else if (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier && m_back->isVisible())
        Q_EMIT backPressed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mizan::ui
