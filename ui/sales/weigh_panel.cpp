// The weight in large figures above the digits.
#include "ui/sales/weigh_panel.h"

#include "ui/kit/text_line.h"
#include "ui/kit/touch_key.h"
#include "ui/sales/entry_pad.h"
#include "ui/sales/panel_parts.h"

#include <QHBoxLayout>

namespace mizan::ui {

namespace {

constexpr int LeastKey = 42;
constexpr int LargestKey = 84;
constexpr int Rows = 4;

} // namespace

WeighPanel::WeighPanel(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this))
    , m_text(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_weight(new TextLine(TypeSize::Prompt, Weight::Bold, Token::Text, this))
    , m_outcome(new TextLine(TypeSize::Body, Weight::Regular, Token::Text, this))
    , m_tare(new TextLine(TypeSize::Label, Weight::Regular, Token::Text2, this))
    , m_problem(new TextLine(TypeSize::Label, Weight::Regular, Token::Bad, this))
    , m_digits(new DigitBlock(this))
    , m_clear(new TouchKey(KeyRole::Function, this))
    , m_back(new TouchKey(KeyRole::Function, this))
    , m_add(new TouchKey(KeyRole::Pay, this))
{
    QVBoxLayout *layout = panelLayout(this);
    m_text->setMaxLines(2);
    m_problem->setMaxLines(3);
    for (TextLine *figure : {m_weight, m_outcome, m_tare})
        figure->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    for (TextLine *line : {m_title, m_text, m_weight, m_outcome, m_tare, m_problem})
        layout->addWidget(line);
    layout->addStretch(1);
    m_clear->setWords(tr("Clear"), QStringLiteral("⌫"));
    m_back->setWords(tr("Back to sale"), QStringLiteral("Esc"));
    m_add->setWords(tr("Add"), tr("Enter"));
    auto *beside = new QWidget(this);
    beside->setMaximumHeight(Rows * LargestKey);
    auto *keys = new QVBoxLayout(beside);
    keys->setContentsMargins(0, 0, 0, 0);
    for (TouchKey *key : {m_clear, m_back, m_add}) {
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        keys->addWidget(key, key == m_add ? 2 : 1);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_digits->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_digits->setMinimumHeight(Rows * LeastKey);
    m_digits->setMaximumHeight(Rows * LargestKey);
    row->addWidget(m_digits, 3);
    row->addWidget(beside, 2);
    layout->addLayout(row, 4);
    connect(m_clear, &TouchKey::used, &model, [&model] { model.act(TillAction::Backspace); });
    connect(m_back, &TouchKey::used, &model, [&model] { model.act(TillAction::Escape); });
    connect(m_add, &TouchKey::used, &model, [&model] { model.act(TillAction::Enter); });
    connect(m_digits, &DigitBlock::digit, &model, [&model](QChar c) { model.digit(c); });
    connect(m_digits, &DigitBlock::asked, &model, [&model](TillAction action) { model.act(action); });
}

void WeighPanel::setMetrics(const TillGeometry &geometry) { m_digits->setGap(geometry.gap); }

void WeighPanel::setView(const WeighPanelView &view)
{
    m_title->setText(view.title);
    m_text->setText(view.text);
    m_weight->setText(view.weight);
    m_outcome->setText(view.outcome);
    m_tare->setText(view.tare);
    m_tare->setVisible(!view.tare.isEmpty());
    m_problem->setText(view.problem);
}

} // namespace mizan::ui
