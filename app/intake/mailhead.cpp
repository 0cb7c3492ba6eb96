// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailhead.h"

#include "base/textfold.h"

// GLib has members and macros that Qt's keywords would break; QT_NO_KEYWORDS keeps them apart.
#include <gmime/gmime.h>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestField = 2000;

MailPerson personOf(InternetAddress *address, MimeMail &mail)
{
    MailPerson person{mailField(internet_address_get_name(address), mail), {}};
    if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
        person.address =
            mailField(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)), mail);
    }
    return person;
}

void readPeople(GMimeMessage *message, MimeMail &mail)
{
    constexpr int mostRecipients = 50;
    InternetAddressList *from = g_mime_message_get_from(message);
    if (from != nullptr && internet_address_list_length(from) > 0) {
        mail.sender = personOf(internet_address_list_get_address(from, 0), mail);
    }
    for (const GMimeAddressType type : {GMIME_ADDRESS_TYPE_TO, GMIME_ADDRESS_TYPE_CC}) {
        InternetAddressList *list = g_mime_message_get_addresses(message, type);
        const int count = list == nullptr ? 0 : internet_address_list_length(list);
        for (int i = 0; i < count && mail.recipients.size() < mostRecipients; ++i) {
            mail.recipients.append(personOf(internet_address_list_get_address(list, i), mail).shown());
        }
    }
}

void readFields(GMimeMessage *message, MimeMail &mail)
{
    for (const char *name : {"Auto-Submitted", "X-Autoreply", "X-Autorespond", "Precedence", "List-Id",
                             "X-Auto-Response-Suppress", "X-Failed-Recipients", "Return-Path", "Sent"}) {
        const char *value = g_mime_object_get_header(GMIME_OBJECT(message), name);
        if (value != nullptr) {
            mail.fields.insert(QString::fromLatin1(name).toLower(), mailField(value, mail));
        }
    }
    GDateTime *moment = g_mime_message_get_date(message);
    if (moment != nullptr) {
        mail.sentAt = g_date_time_to_unix(moment);
        mail.hasDate = true;
    }
    // A mail server wrote down when it came in: behind the last ";".
    const char *received = g_mime_object_get_header(GMIME_OBJECT(message), "Received");
    if (moment == nullptr && received != nullptr) {
        const QByteArray value(received);
        GDateTime *arrival =
            g_mime_utils_header_decode_date(value.mid(value.lastIndexOf(';') + 1).constData());
        if (arrival != nullptr) {
            mail.sentAt = g_date_time_to_unix(arrival);
            mail.hasDate = true;
            g_date_time_unref(arrival);
        }
    }
}

} // namespace

QString mailField(const char *utf8, MimeMail &mail)
{
    QString text = QString::fromUtf8(utf8 == nullptr ? "" : utf8).left(longestField);
    // A folded line is a blank by now; what is left came out of encoded words.
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            mail.hiddenBreaks = mail.hiddenBreaks || c != u'\t';
            c = u' ';
        }
    }
    return cleanedForStorage(text.simplified());
}

void readMailHead(GMimeMessage *message, MimeMail &mail)
{
    readPeople(message, mail);
    readFields(message, mail);
    mail.subject = mailField(g_mime_message_get_subject(message), mail);
    mail.messageId = mailField(g_mime_message_get_message_id(message), mail);
}

} // namespace convoke
