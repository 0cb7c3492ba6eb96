// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailboxstream.h"

#include "intake/mailbox.h"

#include <QIODevice>

namespace convoke {

namespace {

constexpr qint64 chunk = 1'024'576;
constexpr qsizetype lookAhead = 65'536; ///< behind the begin of a line, to tell whether a message begins

} // namespace

void MailboxStream::fill()
{
    while (m_buffer.size() < 2 * lookAhead && !m_device.atEnd()) {
        const QByteArray more = m_device.read(chunk);
        if (more.isEmpty()) {
            return;
        }
        m_buffer.append(more);
    }
}

MailboxStream::Stop MailboxStream::findStop() const
{
    const bool whole = m_device.atEnd();
    const qsizetype limit = whole ? m_buffer.size() : m_buffer.size() - lookAhead;
    for (qsizetype at = m_buffer.indexOf("\nFrom "); at >= 0 && at < limit;
         at = m_buffer.indexOf("\nFrom ", at + 1)) {
        if (beginsMessage(m_buffer, at + 1)) {
            return {at + 1, true};
        }
    }
    return {limit, whole};
}

std::optional<MailSlice> MailboxStream::next()
{
    fill();
    if (!m_isBegun) {
        m_isBegun = true;
        const qsizetype mark = m_buffer.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        m_buffer.remove(0, mark);
        m_offset = mark;
        if (!beginsMessage(m_buffer, 0)) {
            m_buffer.clear();
        }
    }
    if (m_buffer.isEmpty()) {
        return std::nullopt;
    }
    MailSlice slice{m_offset, 0, {}, false};
    QByteArray message;
    for (Stop stop{0, false}; !stop.isBoundary;) {
        fill();
        stop = findStop();
        const qsizetype room = qMax<qsizetype>(0, m_longest - message.size());
        message.append(m_buffer.constData(), qMin(stop.end, room));
        slice.isCut = slice.isCut || stop.end > room;
        slice.length += stop.end;
        m_buffer.remove(0, stop.end);
    }
    m_offset += slice.length;
    const qsizetype head = message.indexOf('\n') + 1;
    slice.bytes = unquotedMessage(QByteArrayView(message).sliced(head > 0 ? head : message.size()));
    return slice;
}

} // namespace convoke
