// Salts and running checksums tell which frames count.
#include "tests/crash/log_file.h"

#include <QFile>
#include <QtEndian>

#include <array>

namespace mizan::test {

namespace {

constexpr qsizetype HeaderSize = 32;
constexpr qsizetype FrameHeaderSize = 24;

quint32 wordAt(const QByteArray &bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

class Checksum {
public:
    explicit Checksum(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }
    void add(const QByteArray &bytes, qsizetype from, qsizetype size)
    {
        for (qsizetype at = from; at < from + size; at += 8) {
            m_sums[0] += word(bytes, at) + m_sums[1];
            m_sums[1] += word(bytes, at + 4) + m_sums[0];
        }
    }
    [[nodiscard]] bool fits(const QByteArray &bytes, qsizetype at) const
    {
        return wordAt(bytes, at) == m_sums[0] && wordAt(bytes, at + 4) == m_sums[1];
    }

private:
    [[nodiscard]] quint32 word(const QByteArray &bytes, qsizetype at) const
    {
        return m_bigEndian ? wordAt(bytes, at) : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
    bool m_bigEndian;
    std::array<quint32, 2> m_sums {};
};

} // namespace

LogTail readLogTail(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray log = file.readAll();
    if (log.size() < HeaderSize)
        return {};
    Checksum checksum((wordAt(log, 0) & 1) != 0);
    checksum.add(log, 0, 24);
    if (!checksum.fits(log, 24))
        return {};
    const qsizetype pageSize = wordAt(log, 8);
    LogTail tail;
    for (qsizetype at = HeaderSize; at + FrameHeaderSize + pageSize <= log.size(); at += FrameHeaderSize + pageSize) {
        checksum.add(log, at, 8);
        checksum.add(log, at + FrameHeaderSize, pageSize);
        const bool ofThisRound = wordAt(log, at + 8) == wordAt(log, 16) && wordAt(log, at + 12) == wordAt(log, 20);
        if (!ofThisRound || !checksum.fits(log, at + 16))
            break;
        ++tail.frames;
        const bool isCommit = wordAt(log, at + 4) != 0;
        tail.uncommitted = isCommit ? 0 : tail.uncommitted + 1;
    }
    return tail;
}

} // namespace mizan::test
