// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailfiles.h"
#include "intake/mailreader.h"

#include <QTest>

namespace convoke::test {

/// A plain message with the usual head.
inline QByteArray mailBytes(const QByteArray &body, const QByteArray &from = "Ann Ex <ann@x.example>",
                            const QByteArray &id = "one@x.example",
                            const QByteArray &date = "Mon, 04 Mar 2030 10:12:00 +0100",
                            const QByteArray &subject = "My bees")
{
    return "From: " + from + "\nTo: desk@office.example\nSubject: " + subject + "\nDate: " + date
        + (id.isEmpty() ? QByteArray() : "\nMessage-ID: <" + id + ">")
        + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + body + "\n";
}

inline MailMessage mailOf(const QByteArray &bytes)
{
    return readMail(bytes, 1, QTimeZone("Europe/Brussels"));
}

inline bool hasFinding(const IntakeFindings &findings, QStringView code)
{
    return findings.contains(code.toString());
}

} // namespace convoke::test
