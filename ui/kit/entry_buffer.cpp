// Digits as they come from pad and keyboard, kept in Latin.
#include "ui/kit/entry_buffer.h"

namespace mizan::ui {

namespace {

qsizetype longestOf(BufferPurpose purpose)
{
    switch (purpose) {
    case BufferPurpose::CardDigits:
        return EntryBuffer::LongestCardDigits;
    case BufferPurpose::ApprovalCode:
        return EntryBuffer::LongestApprovalCode;
    default:
        return EntryBuffer::Longest;
    }
}

bool isLatinLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// Written as it stands, zeros in front too; anything else is a number.
bool isCode(BufferPurpose purpose)
{
    return purpose == BufferPurpose::Code || purpose == BufferPurpose::CardDigits
        || purpose == BufferPurpose::ApprovalCode;
}

} // namespace

bool EntryBuffer::digit(QChar c)
{
    const int value = c.digitValue();
    const bool isLetter = m_purpose == BufferPurpose::ApprovalCode && isLatinLetter(c);
    if ((value < 0 && !isLetter) || m_text.size() >= longestOf(m_purpose))
        return false;
    if (!isCode(m_purpose) && m_text == u"0")
        m_text.clear();
    m_text += isLetter ? c.toUpper() : QChar(static_cast<char16_t>(u'0' + value));
    return true;
}

void EntryBuffer::doubleZero()
{
    digit(u'0');
    digit(u'0');
}

void EntryBuffer::decimal()
{
    if (m_purpose == BufferPurpose::CardDigits || m_purpose == BufferPurpose::ApprovalCode || m_text.contains(u'.')
        || m_text.size() >= Longest)
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
    case BufferPurpose::CardDigits:
        return BufferPurpose::ApprovalCode;
    case BufferPurpose::ApprovalCode:
        return BufferPurpose::CardDigits;
    default:
        return std::nullopt;
    }
}

} // namespace mizan::ui
