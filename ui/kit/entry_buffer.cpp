// Digits as they come from pad and keyboard, kept in Latin.
#include "ui/kit/entry_buffer.h"

namespace mizan::ui {

bool EntryBuffer::digit(QChar c)
{
    const int value = c.digitValue();
    const bool isCard = m_purpose == BufferPurpose::CardDigits;
    if (value < 0 || m_text.size() >= (isCard ? LongestCardDigits : Longest))
        return false;
    if (m_purpose != BufferPurpose::Code && !isCard && m_text == u"0")
        m_text.clear(); // A code may begin with zeros, a number does not.
    m_text += QChar(static_cast<char16_t>(u'0' + value));
    return true;
}

void EntryBuffer::doubleZero()
{
    digit(u'0');
    digit(u'0');
}

void EntryBuffer::decimal()
{
    if (m_purpose == BufferPurpose::CardDigits || m_text.contains(u'.') || m_text.size() >= Longest)
        return;
    if (m_text.isEmpty())
        m_text = QChar(u'0');
    m_text += u'.';
}

void EntryBuffer::backspace()
{
    if (!m_text.isEmpty())
        m_text.chop(1);
    else
        clear();
}

void EntryBuffer::clear()
{
    m_text.clear();
    m_multiplier.reset();
    m_purpose = BufferPurpose::Code;
}

void EntryBuffer::begin(BufferPurpose purpose)
{
    m_text.clear();
    m_purpose = purpose;
}

bool EntryBuffer::takeAsMultiplier()
{
    const Typed<Quantity> count = quantity();
    if (!count.value || *count.value <= Quantity())
        return false;
    m_multiplier = count.value;
    m_text.clear();
    m_purpose = BufferPurpose::Code;
    return true;
}

Quantity EntryBuffer::useMultiplier()
{
    const Quantity count = m_multiplier.value_or(Quantity::units(1));
    m_multiplier.reset();
    return count;
}

std::optional<BufferPurpose> EntryBuffer::toggled() const noexcept
{
    switch (m_purpose) {
    case BufferPurpose::DiscountPercent:
        return BufferPurpose::DiscountAmount;
    case BufferPurpose::DiscountAmount:
        return BufferPurpose::DiscountPercent;
    case BufferPurpose::SaleDiscountPercent:
        return BufferPurpose::SaleDiscountAmount;
    case BufferPurpose::SaleDiscountAmount:
        return BufferPurpose::SaleDiscountPercent;
    default:
        return std::nullopt;
    }
}

} // namespace mizan::ui
