// The auditor's card payments: what a terminal was asked, what it said, and which tenders that pays.
#pragma once

#include "tests/audit/facts.h"

namespace mizan::audit {

class CardBook {
public:
    explicit CardBook(Complaints &complaints)
        : m_complaints(complaints)
    {
    }
    void read(const Fact &fact);
    /// Once the day is over: every attempt has an answer, and all that was charged pays something or went back.
    void finish();

    /// What the device must have moved, by the attempt: charges above 0, what went back below.
    [[nodiscard]] Sums moved() const;
    /// Charges that pay nothing and that the terminal would not give back: somebody has to, by hand.
    [[nodiscard]] Sums standing() const;
    [[nodiscard]] const Sums &seen() const noexcept { return m_seen; }

private:
    struct Attempt {
        QString kind;
        QString ticket;
        QString charge;
        qint64 minor = 0;
        bool isAnswered = false;
        bool isApproved = false;
        bool isTender = false;
        bool isBack = false;    ///< Of a charge: all of it was reversed.
        bool isRefused = false; ///< Of a charge: the terminal did not reverse it when it was asked to.
    };
    void readTenders(const Fact &fact);

    Complaints &m_complaints;
    std::map<QString, Attempt> m_attempts;
    Sums m_seen;
};

} // namespace mizan::audit
