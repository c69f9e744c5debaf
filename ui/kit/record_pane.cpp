// Header, banner, body, footer.
#include "ui/kit/record_pane.h"

#include "ui/kit/banner.h"
#include "ui/kit/fault_words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace mizan::ui {

namespace {

constexpr int HeaderHeight = 56;
constexpr int IconButtonWidth = 44;
constexpr int SmallIcon = 16;

} // namespace

RecordPane::RecordPane(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_column(new QVBoxLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeHeader());
    m_column->addWidget(m_banner);
    m_column->addWidget(makeFooter());
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
    applyLook();
}

QWidget *RecordPane::makeHeader()
{
    auto *header = new QWidget(this);
    header->setMinimumHeight(HeaderHeight);
    m_back = new QPushButton(header);
    m_title = new QLabel(header);
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_stateIcon = new QLabel(header);
    m_stateWords = new QLabel(header);
    m_stateWords->setFont(ui::font(TypeSize::Label));
    m_stateWords->setTextFormat(Qt::PlainText);
    m_close = new QPushButton(header);
    for (QPushButton *button : {m_back, m_close}) {
        setButtonKind(*button, ButtonKind::Quiet);
        button->setFixedWidth(IconButtonWidth);
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT closeAsked(); });
    }
    m_back->hide();
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_stateIcon);
    row->addWidget(m_stateWords);
    row->addWidget(m_close);
    return header;
}

QWidget *RecordPane::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setAutoFillBackground(true);
    m_lockIcon = new QLabel(footer);
    m_lock = new QLabel(footer);
    m_lock->setWordWrap(true);
    m_lock->setFont(ui::font(TypeSize::Label));
    m_discard = new QPushButton(footer);
    m_save = new QPushButton(footer);
    connect(m_discard, &QPushButton::clicked, this, [this] { discardDraft(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    m_buttons = new QHBoxLayout(footer);
    m_buttons->setContentsMargins(16, 8, 16, 8);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addWidget(m_lockIcon);
    m_buttons->addWidget(m_lock, 1);
    m_buttons->addWidget(m_discard);
    m_buttons->addWidget(m_save);
    return footer;
}

void RecordPane::setBody(QWidget *body) { m_column->insertWidget(2, body, 1); }

QWidget *RecordPane::scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QPushButton *RecordPane::addButton()
{
    auto *button = new QPushButton(m_save->parentWidget());
    m_buttons->insertWidget(m_added++, button);
    return button;
}

void RecordPane::setState(const PaneState &state)
{
    m_state = state;
    m_title->setText(state.title);
    m_stateWords->setText(state.state);
    const bool isLocked = !state.locked.isEmpty();
    const bool leads = !isLocked && (state.hasDraft || state.isNew);
    m_lock->setText(state.locked);
    m_lock->setVisible(isLocked);
    m_lockIcon->setVisible(isLocked);
    m_discard->setText(state.isNew ? tr("Do not create") : tr("Discard"));
    m_discard->setAccessibleName(state.isNew ? m_discard->text() : tr("Discard what was typed"));
    m_discard->setVisible(leads);
    m_save->setText(state.save);
    m_save->setAccessibleName(state.save);
    m_save->setVisible(!isLocked);
    m_save->setEnabled(leads);
    setButtonKind(*m_save, leads ? ButtonKind::Primary : ButtonKind::Plain);
    applyLook();
    Q_EMIT leadsChanged(leads);
}

void RecordPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
    m_close->setVisible(!visible);
}

void RecordPane::tellFault(const store::Fault &fault)
{
    m_banner->show(BannerKind::Error, sentenceFor(fault)); // What was typed is still in the form.
}

void RecordPane::applyLook()
{
    const Theme &theme = Theme::current();
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(m_back->accessibleName());
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(m_close->accessibleName());
    m_back->setIcon(icon(Icon::Back, theme.color(Token::Text), layoutDirection(), 20));
    m_close->setIcon(icon(Icon::Close, theme.color(Token::Text), layoutDirection(), 20));
    const auto small = [&](Icon which) {
        return icon(which, theme.color(Token::Text2), layoutDirection(), SmallIcon).pixmap(SmallIcon, SmallIcon);
    };
    m_stateIcon->setVisible(m_state.icon != Icon::None);
    if (m_state.icon != Icon::None)
        m_stateIcon->setPixmap(small(m_state.icon));
    m_lockIcon->setPixmap(small(Icon::Lock));
}

void RecordPane::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool saves = event->matches(QKeySequence::Save) || (enter && event->modifiers() == Qt::ControlModifier);
    if (saves && m_save->isVisible() && m_save->isEnabled())
        save();
    else
        QWidget::keyPressEvent(event);
}

void RecordPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        applyLook();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        applyLook();
    }
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
