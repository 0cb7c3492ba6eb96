// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

class QIODevice;

namespace convoke {

/// One message of a mailbox file and where it stands there.
struct MailSlice
{
    qint64 offset = 0; ///< of its "From " line
    qint64 length = 0; ///< up to the next message
    QByteArray bytes; ///< the message, as mailsOf() gives it
    bool isCut = false; ///< longer than a message may be: only its begin
};

/// Reads a mailbox file of any size message by message, with the memory of one message.
class MailboxStream
{
public:
    /// @p device is open, at its begin, and outlives the stream. @p longest: bytes of one message.
    MailboxStream(QIODevice &device, qint64 longest)
        : m_device(device)
        , m_longest(longest)
    { }

    /// Nothing at the end, or where the file does not begin as a mailbox.
    [[nodiscard]] std::optional<MailSlice> next();

private:
    void fill();
    /// Where in the buffer the next message begins; what stands before may be taken in any case.
    struct Stop
    {
        qsizetype end = 0;
        bool isBoundary = false;
    };
    [[nodiscard]] Stop findStop() const;

    QIODevice &m_device;
    qint64 m_longest;
    qint64 m_offset = 0; ///< of the buffer, in the file
    QByteArray m_buffer;
    bool m_isBegun = false;
};

} // namespace convoke
