// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailbox.h"

#include <QByteArrayView>

namespace convoke {

namespace {

QByteArrayView lineAt(const QByteArray &bytes, qsizetype start)
{
    const qsizetype end = bytes.indexOf('\n', start);
    return QByteArrayView(bytes).sliced(start, (end < 0 ? bytes.size() : end) - start);
}

/// "Subject: …": the begin of a line of a head.
bool isHeadLine(QByteArrayView line)
{
    constexpr qsizetype longestName = 70;
    const qsizetype colon = line.first(qMin(line.size(), longestName)).indexOf(':');
    if (colon <= 0) {
        return false;
    }
    for (const char c : line.first(colon)) {
        const auto u = static_cast<uchar>(c);
        if (u <= 32 || u >= 127) {
            return false;
        }
    }
    return true;
}

/// "From ann@x.example Fri Nov 20 06:17:50 2026"
bool saysATime(QByteArrayView line)
{
    bool time = false;
    bool year = false;
    int digits = 0;
    for (qsizetype i = 0; i <= qMin<qsizetype>(line.size(), 300); ++i) {
        const char c = i < line.size() ? line.at(i) : ' ';
        if (c >= '0' && c <= '9') {
            ++digits;
            continue;
        }
        time = time || (c == ':' && digits >= 1 && digits <= 2);
        year = year || (digits == 4 && (line.at(i - 4) == '1' || line.at(i - 4) == '2'));
        digits = 0;
    }
    return time && year;
}

} // namespace

bool beginsMessage(const QByteArray &bytes, qsizetype start)
{
    const QByteArrayView line = lineAt(bytes, start);
    if (!line.startsWith("From ") || !saysATime(line)) {
        return false;
    }
    const qsizetype next = start + line.size() + 1;
    return next < bytes.size()
        && (isHeadLine(lineAt(bytes, next)) || lineAt(bytes, next).startsWith(">From "));
}

QByteArray unquotedMessage(QByteArrayView message)
{
    QByteArray result;
    result.reserve(message.size());
    for (qsizetype start = 0; start < message.size();) {
        qsizetype end = message.indexOf('\n', start);
        end = end < 0 ? message.size() : end + 1;
        QByteArrayView line = message.sliced(start, end - start);
        qsizetype marks = 0;
        while (marks < line.size() && line.at(marks) == '>') {
            ++marks;
        }
        if (marks > 0 && line.sliced(marks).startsWith("From ")) {
            line = line.sliced(1);
        }
        result.append(line);
        start = end;
    }
    return result;
}

bool isMailFile(const QByteArray &bytes)
{
    constexpr QByteArrayView telling[] = {
        "message-id:", "mime-version:", "received:",     "return-path:", "subject:",
        "date:",       "to:",           "delivered-to:", "reply-to:"};
    constexpr int linesLooked = 20;
    qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (beginsMessage(bytes, start)) {
        return true;
    }
    while (start < bytes.size() && (bytes.at(start) == '\n' || bytes.at(start) == '\r')) {
        ++start;
    }
    constexpr int surely = 3; // no table begins so; a head may be damaged, even torn by a blank line
    bool from = false;
    bool whole = true;
    int others = 0;
    for (int i = 0; i < linesLooked && start < bytes.size(); ++i) {
        const QByteArrayView line = lineAt(bytes, start);
        if (line.trimmed().isEmpty() && whole && from && others > 0) {
            return true;
        }
        whole = whole && (line.startsWith(' ') || line.startsWith('\t') || isHeadLine(line));
        const QByteArray begin = line.first(qMin<qsizetype>(line.size(), 16)).toByteArray().toLower();
        from = from || begin.startsWith("from:");
        for (const QByteArrayView name : telling) {
            others += begin.startsWith(name) ? 1 : 0;
        }
        if (others + (from ? 1 : 0) >= surely) {
            return true;
        }
        start += line.size() + 1;
    }
    return whole && from && others > 0;
}

QList<QByteArray> mailsOf(const QByteArray &bytes)
{
    const qsizetype begin = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (!beginsMessage(bytes, begin)) {
        return {bytes.sliced(begin)};
    }
    QList<QByteArray> mails;
    const auto take = [&](qsizetype start, qsizetype end) {
        const qsizetype head = start + lineAt(bytes, start).size() + 1;
        QByteArrayView message = QByteArrayView(bytes).sliced(head, qMax(head, end) - head);
        mails.append(unquotedMessage(message));
    };
    qsizetype start = begin;
    for (qsizetype at = bytes.indexOf("\nFrom ", begin); at >= 0; at = bytes.indexOf("\nFrom ", at + 1)) {
        if (beginsMessage(bytes, at + 1)) {
            take(start, at + 1);
            start = at + 1;
        }
    }
    take(start, bytes.size());
    return mails;
}

} // namespace convoke
