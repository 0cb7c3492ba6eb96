// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/xlsxbytes.h"

#include <QtEndian>

namespace convoke::test {

/// Archives that say or hold what no honest one does, written byte by byte.
class ZipBomb
{
public:
    /// @p parts as they are, and a part @p name that unpacks to @p size zero bytes (less than 4 GB) from a
    /// hundredth of that. Its check sum is wrong: who gets that far has read too much.
    static QByteArray make(const QList<XlsxBytes::Part> &parts, const QByteArray &name, quint32 size,
                           char byte = 0)
    {
        ZipBomb bomb;
        for (const XlsxBytes::Part &part : parts) {
            if (part.name != name) {
                bomb.add(part.name, part.content, 0, static_cast<quint32>(part.content.size()),
                         sumOf(part.content));
            }
        }
        bomb.add(name, packed(size, byte), 8, size, 0);
        return bomb.finished();
    }

private:
    /// Deflate with fixed codes (RFC 1951, 3.2.6): one byte, then "the last byte 258 times more" again
    /// and again.
    static QByteArray packed(quint32 size, char byte)
    {
        QByteArray bits;
        int used = 8; // bits of the last byte
        const auto put = [&](const QByteArray &code) {
            for (const char bit : code) {
                if (used == 8) {
                    bits.append('\0');
                    used = 0;
                }
                bits.back() = static_cast<char>(bits.back() | ((bit - '0') << used));
                ++used;
            }
        };
        put("010"); // not the last block, fixed codes
        put(QByteArray::number(0x30 + byte, 2).rightJustified(8, '0')); // the byte
        const QByteArray run = "1100010100000"; // 258 more, from one byte back
        for (int i = 0; i < 8; ++i) {
            put(run);
        }
        const qsizetype begin = bits.size();
        for (int i = 0; i < 16; ++i) {
            put(run); // eight runs are thirteen bytes, so from here on these repeat
        }
        const QByteArray turn = bits.mid(begin, 13);
        bits.truncate(begin);
        return bits + turn.repeated(static_cast<qsizetype>(size / 258 / 8));
    }

    static quint32 sumOf(const QByteArray &bytes)
    {
        quint32 sum = 0xFFFFFFFF;
        for (const char c : bytes) {
            sum ^= static_cast<uchar>(c);
            for (int bit = 0; bit < 8; ++bit) {
                sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
            }
        }
        return ~sum;
    }

    static QByteArray number16(int value)
    {
        QByteArray bytes(2, '\0');
        qToLittleEndian(static_cast<quint16>(value), bytes.data());
        return bytes;
    }
    static QByteArray number32(quint32 value)
    {
        QByteArray bytes(4, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    }

    void add(const QByteArray &name, const QByteArray &packed, int method, quint32 size, quint32 sum)
    {
        const QByteArray facts = number16(20) + number16(0) + number16(method) + number32(0x21)
            + number32(sum) + number32(static_cast<quint32>(packed.size())) + number32(size)
            + number16(static_cast<int>(name.size())) + number16(0);
        m_directory += "PK\x01\x02" + number16(20) + facts + number16(0) + number16(0) + number16(0)
            + number32(0) + number32(static_cast<quint32>(m_archive.size())) + name;
        m_archive += "PK\x03\x04" + facts + name + packed;
        ++m_count;
    }

    [[nodiscard]] QByteArray finished() const
    {
        return m_archive + m_directory + "PK\x05\x06" + number16(0) + number16(0) + number16(m_count)
            + number16(m_count) + number32(static_cast<quint32>(m_directory.size()))
            + number32(static_cast<quint32>(m_archive.size())) + number16(0);
    }

    QByteArray m_archive;
    QByteArray m_directory;
    int m_count = 0;
};

} // namespace convoke::test
