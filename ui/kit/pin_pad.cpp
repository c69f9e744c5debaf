// The field takes the keyboard; the keys write into the field.
#include "ui/kit/pin_pad.h"

#include "ui/kit/text_line.h"
#include "ui/kit/touch_key.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int LongestEntry = 128; // As long as a password may be.
constexpr int KeyHeight = 56;

} // namespace

PinPad::PinPad(QWidget *parent)
    : QWidget(parent)
    , m_entry(new QLineEdit(this))
    , m_problem(new TextLine(TypeSize::Label, Weight::Regular, Token::Bad, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_entry->setEchoMode(QLineEdit::Password);
    m_entry->setMaxLength(LongestEntry);
    m_entry->setAccessibleName(tr("PIN"));
    m_entry->setPlaceholderText(tr("PIN or password"));
    m_entry->setAlignment(Qt::AlignHCenter);
    m_entry->setFont(ui::font(TypeSize::Title));
    m_entry->setFixedHeight(48);
    m_entry->setLayoutDirection(Qt::LeftToRight);
    layout->addWidget(m_entry);
    m_problem->setMaxLines(3);
    m_problem->setFixedHeight(3 * 20); // Always there, so that a message moves nothing.
    layout->addWidget(m_problem);

    auto *keys = new QWidget(this);
    keys->setLayoutDirection(Qt::LeftToRight); // Digits are never mirrored.
    auto *grid = new QGridLayout(keys);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    const auto add = [&](TouchKey *key, int row, int column) {
        key->setMinimumHeight(KeyHeight);
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        grid->addWidget(key, row, column);
    };
    for (int digit = 0; digit <= 9; ++digit) {
        auto *key = new TouchKey(KeyRole::Digit, keys);
        key->setWords(QString::number(digit));
        connect(key, &TouchKey::used, this, [this, digit] { m_entry->insert(QString::number(digit)); });
        // 7-8-9 on top; the zero in the middle of the last row.
        add(key, digit == 0 ? 3 : 2 - (digit - 1) / 3, digit == 0 ? 1 : (digit - 1) % 3);
    }
    auto *back = new TouchKey(KeyRole::Function, keys);
    back->setIcon(Icon::Backspace);
    back->setAccessibleName(tr("Remove the last digit"));
    connect(back, &TouchKey::used, this, [this] { m_entry->backspace(); });
    add(back, 3, 0);
    auto *enter = new TouchKey(KeyRole::Primary, keys);
    enter->setWords(tr("Enter"));
    connect(enter, &TouchKey::used, this, [this] { submit(); });
    add(enter, 3, 2);
    layout->addWidget(keys, 1);
    connect(m_entry, &QLineEdit::returnPressed, this, [this] { submit(); });
    setFocusProxy(m_entry);
}

void PinPad::submit()
{
    const QString pin = m_entry->text();
    m_entry->clear();
    if (!pin.isEmpty())
        Q_EMIT entered(pin);
}

void PinPad::setProblem(const QString &problem) { m_problem->setText(problem); }

void PinPad::clear()
{
    m_entry->clear();
    m_problem->setText({});
}

void PinPad::focusEntry() { m_entry->setFocus(Qt::OtherFocusReason); }

void PinPad::setEntryEnabled(bool enabled) { setEnabled(enabled); }

} // namespace mizan::ui
