// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailreader.h"

#include "base/textfold.h"
#include "intake/intakelimits.h"
#include "intake/mailforward.h"
#include "intake/mailmime.h"

#include <QCryptographicHash>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What of a hostile message is read. A part begins with a boundary and has a Content-Type, so counting such
/// lines bounds the parts without taking them apart.
QByteArray bounded(const QByteArray &bytes, bool &leftOut)
{
    constexpr qsizetype longestHeadLine = 16'384;
    constexpr qsizetype longestHead = qsizetype(1024) * 1024;
    constexpr int mostBoundaries = 20'000;
    constexpr int mostTypes = 1000;
    QByteArray kept;
    kept.reserve(qMin<qsizetype>(bytes.size(), intakelimits::fileBytes));
    bool head = true;
    int boundaries = 0;
    int types = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end + 1;
        QByteArrayView line = QByteArrayView(bytes).sliced(start, end - start);
        start = end;
        head = head && !line.trimmed().isEmpty();
        boundaries += line.startsWith("--") ? 1 : 0;
        types += line.size() > 12 && qstrnicmp(line.data(), "content-type", 12) == 0 ? 1 : 0;
        if (boundaries > mostBoundaries || types > mostTypes
            || kept.size() + line.size() > intakelimits::fileBytes) {
            leftOut = true;
            break;
        }
        if (head && (line.size() > longestHeadLine || kept.size() > longestHead)) {
            leftOut = true;
            line = line.first(kept.size() > longestHead ? 0 : longestHeadLine);
            kept.append(line);
            kept.append(line.isEmpty() ? "" : "\n");
            continue;
        }
        kept.append(line);
    }
    return kept;
}

QDateTime wallClock(const MimeMail &mail, const QTimeZone &zone)
{
    if (!mail.hasDate) {
        // Messages that Outlook saved as text have a head for people.
        const QString sent = mail.fields.value(u"sent"_s);
        return sent.isEmpty() ? QDateTime() : printedMoment(sent, zone);
    }
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(mail.sentAt, Qt::UTC);
    if (utc.date().year() < 1990 || utc.date().year() > 2099) {
        return {};
    }
    const QDateTime local = zone.isValid() ? utc.toTimeZone(zone) : utc;
    return {local.date(), local.time(), Qt::UTC};
}

MailMarks marksOf(const MimeMail &mail)
{
    const QString automatic = mail.fields.value(u"auto-submitted"_s).toLower();
    const QString precedence = mail.fields.value(u"precedence"_s).toLower();
    const QString sender = mail.sender.address.section(u'@', 0, 0).toLower();
    MailMarks marks;
    marks.automatic = automatic.startsWith(u"auto-replied") || mail.fields.contains(u"x-autoreply"_s)
        || mail.fields.contains(u"x-autorespond"_s) || precedence == u"auto_reply";
    marks.report = mail.isReport || mail.fields.contains(u"x-failed-recipients"_s)
        || sender == u"mailer-daemon" || sender == u"postmaster";
    marks.list = mail.fields.contains(u"list-id"_s) || precedence == u"bulk" || precedence == u"list";
    return marks;
}

/// The same for both line ends, so that a message is known again wherever it was kept.
QString hashOf(const QByteArray &bytes)
{
    QByteArray lines = bytes;
    lines.replace("\r\n", "\n");
    while (lines.endsWith('\n')) {
        lines.chop(1);
    }
    return u"sha256:"_s
        + QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex());
}

QString plainText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    return cleanedForStorage(text).trimmed();
}

} // namespace

QString MailPerson::shown() const
{
    if (name.isEmpty() || name == address) {
        return address;
    }
    return address.isEmpty() ? name : u"%1 <%2>"_s.arg(name, address);
}

MailMessage readMail(const QByteArray &bytes, int place, const QTimeZone &zone)
{
    constexpr qsizetype shortestText = 40;
    bool leftOut = false;
    const MimeMail mail = mimeMail(bounded(bytes, leftOut));
    MailMessage message;
    message.place = place;
    message.key = mail.messageId.isEmpty() ? hashOf(bytes) : mail.messageId;
    message.head = {mail.sender, wallClock(mail, zone), mail.subject};
    message.recipients = mail.recipients;
    message.text = plainText(mail.text);
    message.marks = marksOf(mail);
    message.original = bytes;
    if (mail.inner && !message.marks.report && message.text.size() < shortestText) {
        const MimeMail &inner = *mail.inner;
        message.inner =
            InnerMail{{inner.sender, wallClock(inner, zone), inner.subject}, plainText(inner.text)};
    }
    for (const MimeFile &file : mail.files) {
        message.attachments.append({file.name, file.type, file.bytes.size()});
        if (file.type == u"application/ms-tnef") {
            message.findings.add(u"mail-attachment-packed"_s, place, 0, file.name);
        }
    }
    const bool cut = leftOut || mail.leftOut;
    const std::pair<bool, QString> findings[] = {{cut, u"mail-parts-left-out"_s},
                                                 {mail.guessed, u"mail-encoding-guessed"_s},
                                                 {mail.hiddenBreaks, u"mail-head-controls"_s},
                                                 {!message.head.sent.isValid(), u"mail-date-missing"_s}};
    for (const auto &[found, code] : findings) {
        if (found) {
            message.findings.add(code, place, 0, message.head.subject);
        }
    }
    return message;
}

Result<QByteArray> attachmentOf(const QByteArray &original, qsizetype position)
{
    bool leftOut = false;
    const MimeMail mail = mimeMail(bounded(original, leftOut));
    if (position < 0 || position >= mail.files.size()) {
        return Error{ErrorCode::NotFound, u"such attachment"_s};
    }
    return mail.files.at(position).bytes;
}

} // namespace convoke
