// Notes on the leading side, coins on the trailing one, the total below both.
#include "ui/kit/denomination_counter.h"

#include "ui/kit/cash_values.h"
#include "ui/kit/text_line.h"
#include "ui/theme/theme.h"
#include "ui/words/numbers.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int RowHeight = 48;
constexpr qint64 MostPieces = 1'000'000;

qint64 countIn(const QLineEdit &field)
{
    const auto read = readQuantity(field.text());
    if (!read.value || read.value->isNegative() || !read.value->isWhole())
        return 0;
    return std::min(read.value->micro() / Quantity::MicroPerUnit, MostPieces);
}

bool isUsable(const QLineEdit &field)
{
    if (field.text().trimmed().isEmpty())
        return true;
    const auto read = readQuantity(field.text());
    return read.value && !read.value->isNegative() && read.value->isWhole()
        && read.value->micro() / Quantity::MicroPerUnit <= MostPieces;
}

} // namespace

DenominationCounter::DenominationCounter(Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_currency(currency)
    , m_scroll(new QScrollArea(this))
    , m_grid(new QGridLayout)
    , m_total(new TextLine(TypeSize::Figure, Weight::Bold, Token::Text, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    const Denominations cash = denominationsOf(currency);
    for (const Money value : cash.notes)
        addRow(value, true);
    for (const Money value : cash.coins)
        addRow(value, false);
    m_scroll->setWidget(list);
    arrange(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    layout->addWidget(m_total);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        connect(m_rows[i].count, &QLineEdit::textEdited, this, [this] { refresh(); });
        connect(m_rows[i].count, &QLineEdit::returnPressed, this, [this, i] {
            if (i + 1 == m_rows.size()) {
                Q_EMIT finished();
                return;
            }
            m_rows[i + 1].count->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(m_rows[i + 1].count, 0, RowHeight);
        });
    }
    refresh();
}

void DenominationCounter::addRow(Money value, bool isNote)
{
    auto *name = new TextLine(TypeSize::TillRow, Weight::SemiBold, Token::Text, this);
    name->setText(amountText(value));
    name->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    name->setFixedWidth(64);
    auto *count = new QLineEdit(this);
    count->setAccessibleName(tr("Count of %1").arg(amountText(value)));
    count->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    count->setLayoutDirection(Qt::LeftToRight);
    count->setMaxLength(16);
    count->setFixedSize(84, RowHeight - 8);
    auto *subtotal = new TextLine(TypeSize::TillRow, Weight::Regular, Token::Text2, this);
    subtotal->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    subtotal->setMinimumWidth(72);
    m_rows.push_back({value, isNote, name, count, subtotal});
}

void DenominationCounter::arrange(bool narrow)
{
    m_narrow = narrow;
    for (int line = 0; line < m_grid->rowCount(); ++line)
        m_grid->setRowMinimumHeight(line, 0);
    int notes = 0;
    int coins = 0;
    for (const Row &row : m_rows) {
        int &line = row.isNote ? notes : coins;
        const int at = row.isNote || !narrow ? line : notes + line;
        const int column = row.isNote || narrow ? 0 : 4;
        for (QWidget *widget :
            {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.count), static_cast<QWidget *>(row.subtotal)})
            m_grid->removeWidget(widget);
        m_grid->addWidget(row.name, at, column);
        m_grid->addWidget(row.count, at, column + 1);
        m_grid->addWidget(row.subtotal, at, column + 2);
        m_grid->setRowMinimumHeight(at, RowHeight);
        ++line;
    }
    m_grid->setColumnMinimumWidth(3, narrow ? 0 : 16);
    if (QWidget *list = m_scroll->widget()) {
        list->setMinimumSize(0, 0);
        list->setMinimumSize(list->layout()->minimumSize()); // At once; the scroll area would hear of it later.
    }
}

void DenominationCounter::setNarrow(bool narrow)
{
    if (narrow != m_narrow)
        arrange(narrow);
}

void DenominationCounter::setPieces(const std::vector<Piece> &pieces)
{
    for (const Row &row : m_rows) {
        const auto piece = std::ranges::find(pieces, row.value, &Piece::value);
        row.count->setText(piece == pieces.end() ? QString() : QString::number(piece->count));
    }
    refresh();
}

std::vector<DenominationCounter::Piece> DenominationCounter::pieces() const
{
    std::vector<Piece> pieces;
    for (const Row &row : m_rows) {
        if (const qint64 count = countIn(*row.count); count > 0)
            pieces.push_back({row.value, count});
    }
    return pieces;
}

Money DenominationCounter::total() const
{
    Money sum = Money::zero(m_currency);
    for (const Piece &piece : pieces())
        sum += Money(piece.value.minor() * piece.count, m_currency);
    return sum;
}

void DenominationCounter::clear()
{
    for (const Row &row : m_rows)
        row.count->clear();
    refresh();
}

void DenominationCounter::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().count->setFocus(Qt::OtherFocusReason);
}

void DenominationCounter::refresh()
{
    for (const Row &row : m_rows) {
        const qint64 count = countIn(*row.count);
        row.subtotal->setText(count == 0 ? QString() : amountText(Money(row.value.minor() * count, m_currency)));
        row.count->setProperty("mizanWrong", !isUsable(*row.count));
        row.count->update();
    }
    m_total->setText(tr("Counted %1").arg(moneyWithCode(total())));
    Q_EMIT changed();
}

} // namespace mizan::ui
