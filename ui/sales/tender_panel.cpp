// The tender panel and the change screen.
#include "ui/kit/text_line.h"
#include "ui/kit/touch_key.h"
#include "ui/sales/entry_pad.h"
#include "ui/sales/till_keys.h"
#include "ui/sales/till_panels.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int QuickKeys = 4;

} // namespace

TenderPanel::TenderPanel(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_due(new TextLine(TypeSize::Due, Weight::Bold, Token::Text, this))
    , m_explanation(new TextLine(TypeSize::Body, Weight::Regular, Token::Text, this))
    , m_buffer(new BufferStrip(this))
    , m_digits(new DigitBlock(this))
    , m_clear(new TouchKey(KeyRole::Function, this))
    , m_other(new TouchKey(KeyRole::Function, this))
    , m_back(new TouchKey(KeyRole::Function, this))
    , m_finish(new TouchKey(KeyRole::Pay, this))
{
    m_due->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_explanation->setMaxLines(3);
    m_clear->setWords(tr("Clear"), QStringLiteral("⌫"));
    m_back->setWords(tr("Back to sale"), QStringLiteral("Esc"));
    connect(m_clear, &TouchKey::used, &model, [&model] { model.act(TillAction::Backspace); });
    connect(m_other, &TouchKey::used, &model, [&model] { model.act(TillAction::Multiply); });
    connect(m_back, &TouchKey::used, &model, [&model] { model.act(TillAction::Escape); });
    connect(m_finish, &TouchKey::used, &model, [&model] { model.act(TillAction::Enter); });
    connect(m_digits, &DigitBlock::digit, &model, [&model](QChar c) { model.digit(c); });
    connect(m_digits, &DigitBlock::asked, &model, [&model](TillAction action) { model.act(action); });
    for (int i = 0; i < QuickKeys; ++i) {
        auto *key = new TouchKey(KeyRole::Function, this);
        key->setCheckable(true);
        connect(key, &TouchKey::used, &model, [&model, i] { model.quickAmount(i); });
        m_quick.push_back(key);
    }
}

void TenderPanel::setMetrics(const TillGeometry &geometry)
{
    m_geometry = geometry;
    m_digits->setGap(geometry.gap);
    arrange();
}

void TenderPanel::setView(const TenderPanelView &view, const BufferView &buffer)
{
    m_title->setText(view.isRefund ? tr("To pay back") : view.title.isEmpty() ? tr("Due") : view.title);
    m_other->setWords(view.other, QStringLiteral("*"));
    m_other->setVisible(!view.other.isEmpty());
    m_due->setText(moneyWithCode(view.isRefund ? view.due.abs() : view.due));
    m_finish->setWords(view.isRefund ? tr("Pay back") : tr("Finish"), tr("Enter"));
    showMethods(view.methods);
    m_explanation->setText(view.explanation);
    m_explanation->setVisible(!view.explanation.isEmpty());
    m_shownQuick = view.isRefund ? 1 : view.quick.size();
    for (std::size_t i = 0; i < m_quick.size(); ++i) {
        const bool shown = i < m_shownQuick && i < view.quick.size();
        m_quick[i]->setVisible(shown);
        if (!shown)
            continue;
        m_quick[i]->setWords(amountText(view.quick[i].abs()), i == 0 ? tr("Exact") : QString());
        m_quick[i]->setChecked(static_cast<int>(i) == view.current && buffer.text.isEmpty());
    }
    m_buffer->setBuffer(buffer);
    arrange();
}

void TenderPanel::showMethods(const std::vector<MethodKey> &methods)
{
    m_shownMethods = methods.size();
    while (m_methods.size() < methods.size()) {
        auto *key = new TouchKey(KeyRole::Function, this);
        key->setCheckable(true);
        m_methods.push_back(key);
    }
    for (std::size_t i = 0; i < m_methods.size(); ++i) {
        TouchKey *key = m_methods[i];
        key->setVisible(i < methods.size());
        if (i >= methods.size())
            continue;
        const MethodKey &method = methods[i];
        key->setIcon(method.icon);
        key->setWords(method.name, method.hint);
        key->setToolTip(method.isUsable ? QString() : method.hint);
        key->setEnabled(method.isUsable);
        key->setChecked(method.isCurrent);
        key->disconnect(&m_model);
        connect(key, &TouchKey::used, &m_model, [&model = m_model, by = method.method] { model.payBy(by); });
    }
}

void TenderPanel::resizeEvent(QResizeEvent *) { arrange(); }

void TenderPanel::arrange()
{
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int gap = m_geometry.gap;
    QRect rest = rect().adjusted(m_geometry.padding, m_geometry.padding, -m_geometry.padding, -m_geometry.padding);
    const auto take = [&](int height) {
        const QRect taken(rest.x(), rest.y(), rest.width(), height);
        rest.setTop(rest.top() + height + gap);
        return taken;
    };
    const bool low = height() < 560; // A folded till: what is due shares its row with its title.
    if (!low)
        m_title->setGeometry(visual(take(20)));
    const QRect due = take(low ? 44 : 56);
    m_due->setGeometry(due);
    if (low)
        m_title->setGeometry(visual(QRect(due.x(), due.y(), due.width() / 4, due.height())));
    const int methodHeight = low ? 42 : 54;
    const int methodColumns = m_shownMethods > 4 ? 3 : 2; // Two rows, whatever they hold.
    const QRect methods = take(2 * methodHeight + gap);
    for (std::size_t i = 0; i < m_methods.size(); ++i) {
        const int cell = static_cast<int>(i);
        m_methods[i]->setGeometry(
            visual(gridCell(methods, methodColumns, 2, gap, cell % methodColumns, cell / methodColumns)));
    }
    const QRect quick = take(low ? 42 : 58);
    m_explanation->setGeometry(visual(quick));
    const int columns = static_cast<int>(std::max<std::size_t>(m_shownQuick, 1));
    for (std::size_t i = 0; i < m_quick.size() && i < m_shownQuick; ++i)
        m_quick[i]->setGeometry(visual(gridCell(quick, columns, 1, gap, static_cast<int>(i), 0)));
    m_buffer->setGeometry(visual(take(m_geometry.bufferHeight)));
    const int keyHeight = std::min(rest.height(), 4 * 84 + 3 * gap);
    const QRect keys(rest.x(), rest.bottom() + 1 - keyHeight, rest.width(), keyHeight);
    m_digits->setGeometry(visual(gridCell(keys, 5, 4, gap, 0, 0).united(gridCell(keys, 5, 4, gap, 2, 3))));
    const QRect clear = gridCell(keys, 5, 4, gap, 3, 0).united(gridCell(keys, 5, 4, gap, 4, 0));
    const bool hasOther = !m_other->isHidden();
    m_clear->setGeometry(visual(hasOther ? gridCell(clear, 2, 1, gap, 0, 0) : clear));
    m_other->setGeometry(visual(gridCell(clear, 2, 1, gap, 1, 0)));
    m_back->setGeometry(visual(gridCell(keys, 5, 4, gap, 3, 1).united(gridCell(keys, 5, 4, gap, 4, 1))));
    m_finish->setGeometry(visual(gridCell(keys, 5, 4, gap, 3, 2).united(gridCell(keys, 5, 4, gap, 4, 3))));
}

ChangePanel::ChangePanel(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_amount(new TextLine(TypeSize::Change, Weight::Bold, Token::Text, this))
    , m_rest(new TextLine(TypeSize::Due, Weight::Bold, Token::Text, this))
    , m_pieces(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_paid(new TextLine(TypeSize::Body, Weight::Regular, Token::Text, this))
    , m_paper(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_correct(new TouchKey(KeyRole::Function, this))
    , m_gift(new TouchKey(KeyRole::Function, this))
    , m_print(new TouchKey(KeyRole::Function, this))
    , m_next(new TouchKey(KeyRole::Pay, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    auto *title = new TextLine(TypeSize::Title, Weight::SemiBold, Token::Ok, this);
    title->setText(tr("Change"));
    layout->addWidget(title);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    layout->addWidget(m_amount);
    m_rest->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    layout->addWidget(m_rest);
    m_pieces->setMaxLines(3);
    layout->addWidget(m_pieces);
    layout->addSpacing(16);
    m_paid->setMaxLines(3);
    layout->addWidget(m_paid);
    m_paper->setMaxLines(3);
    layout->addWidget(m_paper);
    layout->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_print->setIcon(Icon::Printer);
    m_next->setWords(tr("New sale"), tr("Enter"));
    for (TouchKey *key : {m_correct, m_gift, m_print, m_next}) {
        key->setFixedHeight(84);
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    row->addWidget(m_correct, 1);
    row->addWidget(m_gift, 1);
    row->addWidget(m_print, 1);
    layout->addLayout(row);
    layout->addWidget(m_next);
    connect(m_gift, &TouchKey::used, &model, [&model] { model.act(TillAction::GiftReceipt); });
    connect(m_correct, &TouchKey::used, &model, [&model] { model.act(TillAction::Discount); });
    connect(m_print, &TouchKey::used, &model, [&model] { model.act(TillAction::Print); });
    connect(m_next, &TouchKey::used, &model, [&model] { model.act(TillAction::Enter); });
}

void ChangePanel::setView(const ChangePanelView &view)
{
    const bool isShopsToo = !view.change.isZero(); // Beside notes of another currency.
    m_amount->setText(view.foreign.isEmpty() ? amountText(view.change) : view.foreign);
    m_rest->setText(tr("and %1").arg(moneyWithCode(view.change)));
    m_rest->setVisible(!view.foreign.isEmpty() && isShopsToo);
    m_pieces->setText(view.pieces);
    m_paid->setText(view.paid);
    m_paper->setText(view.paper);
    m_correct->setVisible(view.canChangePayment);
    m_print->setWords(tr("Print"), isolated(tillKeyOf(TillAction::LineOptions)));
    m_gift->setWords(tr("Gift receipt"), isolated(tillKeyOf(TillAction::GiftReceipt)));
    m_correct->setWords(tr("Change payment"), isolated(tillKeyOf(TillAction::Discount)));
    m_correct->setAccessibleName(tr("Change payment method"));
}

} // namespace mizan::ui
