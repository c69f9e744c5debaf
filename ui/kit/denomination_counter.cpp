// Notes on the leading side, coins on the trailing one, the total below both.
#include "ui/kit/denomination_counter.h"

#include "ui/kit/cash_values.h"
#include "ui/kit/text_line.h"
#include "ui/theme/theme.h"
#include "ui/words/numbers.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

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
    , m_total(new TextLine(TypeSize::Figure, Weight::Bold, Token::Text, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    const Denominations cash = denominationsOf(currency);
    const auto addGroup = [&](const std::vector<Money> &values, int firstColumn) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const int line = static_cast<int>(i);
            auto *value = new TextLine(TypeSize::TillRow, Weight::SemiBold, Token::Text, this);
            value->setText(amountText(values[i]));
            value->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
            value->setFixedWidth(76);
            auto *count = new QLineEdit(this);
            count->setAccessibleName(tr("Count of %1").arg(amountText(values[i])));
            count->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
            count->setLayoutDirection(Qt::LeftToRight);
            count->setMaxLength(16);
            count->setFixedSize(84, RowHeight - 8);
            auto *subtotal = new TextLine(TypeSize::TillRow, Weight::Regular, Token::Text2, this);
            subtotal->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
            subtotal->setMinimumWidth(84);
            grid->addWidget(value, line, firstColumn);
            grid->addWidget(count, line, firstColumn + 1);
            grid->addWidget(subtotal, line, firstColumn + 2);
            grid->setRowMinimumHeight(line, RowHeight);
            m_rows.push_back({values[i], count, subtotal});
        }
    };
    addGroup(cash.notes, 0);
    addGroup(cash.coins, 4);
    grid->setColumnMinimumWidth(3, 16);
    layout->addLayout(grid);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    layout->addWidget(m_total);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        connect(m_rows[i].count, &QLineEdit::textEdited, this, [this] { refresh(); });
        connect(m_rows[i].count, &QLineEdit::returnPressed, this, [this, i] {
            if (i + 1 < m_rows.size())
                m_rows[i + 1].count->setFocus(Qt::TabFocusReason);
            else
                Q_EMIT finished();
        });
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
