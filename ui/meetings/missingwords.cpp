// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/missingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

namespace {

QString said(const char *words)
{
    return QCoreApplication::translate("convoke::MissingWords", words);
}

bool needsPlaces(const MeetingDocument &document)
{
    return document.call.selection && !document.meeting.places;
}

/// Where people are to apply: a link, or for e-mail somebody's address.
bool lacksAddress(const MeetingDocument &document)
{
    if (!document.call.channel || document.call.link) {
        return false;
    }
    const QList<Contact> &contacts = document.meeting.contacts;
    return *document.call.channel != Channel::Email
        || std::none_of(contacts.cbegin(), contacts.cend(),
                        [](const Contact &contact) { return contact.email.has_value(); });
}

} // namespace

QStringList missingWords(const MeetingDocument &document)
{
    QStringList missing;
    if (document.meeting.sessions.isEmpty()) {
        missing.append(said(QT_TRANSLATE_NOOP("convoke::MissingWords", "no date")));
    }
    if (!document.call.deadline) {
        missing.append(said(QT_TRANSLATE_NOOP("convoke::MissingWords", "no deadline")));
    }
    if (!document.call.channel) {
        missing.append(said(QT_TRANSLATE_NOOP("convoke::MissingWords", "no way to apply")));
    }
    if (lacksAddress(document)) {
        const bool byMail = *document.call.channel == Channel::Email;
        missing.append(byMail ? said(QT_TRANSLATE_NOOP("convoke::MissingWords", "no address to write to"))
                              : said(QT_TRANSLATE_NOOP("convoke::MissingWords", "no link")));
    }
    if (needsPlaces(document)) {
        missing.append(said(QT_TRANSLATE_NOOP("convoke::MissingWords", "no number of places")));
    }
    return missing;
}

} // namespace convoke
