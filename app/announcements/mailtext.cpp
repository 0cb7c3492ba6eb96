// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/mailtext.h"

#include "announcements/foldedtext.h"
#include "announcements/htmltext.h"
#include "announcements/textdecoding.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

// GLib has members and macros that Qt's keywords would break; QT_NO_KEYWORDS keeps them apart.
#include <gmime/gmime.h>

#include <memory>
#include <mutex>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deepest = 30;
constexpr int mostParts = 400;
constexpr qsizetype shortestBody = 40; ///< letters; a plain part below that only says "see the HTML"

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename Type>
using Owned = std::unique_ptr<Type, Unref>;

void startGMime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

QByteArray bytesOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr) {
        return {};
    }
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return array == nullptr ? QByteArray()
                            : QByteArray(reinterpret_cast<const char *>(array->data), array->len);
}

/// The text of a part in its charset; where the charset is unknown, by the look of the bytes.
QString textOf(GMimePart *part)
{
    if (GMIME_IS_TEXT_PART(part)) {
        char *utf8 = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
        QString text = utf8 == nullptr ? QString() : QString::fromUtf8(utf8);
        g_free(utf8);
        const char *charset = g_mime_text_part_get_charset(GMIME_TEXT_PART(part));
        // What calls itself Latin-1 is Windows-1252 as often, with its own quotation marks and dashes.
        const QByteArray name = QByteArray(charset).toLower();
        const bool western = name == "iso-8859-1" || name == "latin1" || name == "us-ascii";
        if (!text.isEmpty() && charset != nullptr && !western
            && !text.contains(QChar::ReplacementCharacter)) {
            return text;
        }
    }
    return decodedText(bytesOf(part));
}

/// Gathers the readable parts of a message.
class Body
{
public:
    void add(GMimeObject *object, int depth);
    [[nodiscard]] QString text() const { return m_texts.join(u"\n\n"_s); }

private:
    void addPart(GMimePart *part);
    void addAlternatives(GMimeMultipart *parts, int depth);

    QStringList m_texts;
    int m_parts = 0;
};

void Body::addPart(GMimePart *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(GMIME_OBJECT(part));
    const bool attached =
        disposition != nullptr && g_mime_content_disposition_is_attachment(disposition) != 0;
    if (attached || type == nullptr || g_mime_content_type_is_type(type, "text", "*") == 0) {
        return;
    }
    const bool html = g_mime_content_type_is_type(type, "text", "html") != 0;
    const QString text = html ? htmlToText(textOf(part)) : textOf(part);
    if (!text.trimmed().isEmpty()) {
        m_texts.append(text);
    }
}

void Body::addAlternatives(GMimeMultipart *parts, int depth)
{
    const int count = qMin(g_mime_multipart_get_count(parts), mostParts);
    QString best;
    for (int i = 0; i < count && best.size() < shortestBody; ++i) {
        Body one;
        one.m_parts = m_parts;
        one.add(g_mime_multipart_get_part(parts, i), depth + 1);
        m_parts = one.m_parts;
        const QString text = one.text();
        best = text.trimmed().size() > best.trimmed().size() ? text : best;
    }
    if (!best.isEmpty()) {
        m_texts.append(best);
    }
}

void Body::add(GMimeObject *object, int depth)
{
    if (object == nullptr || depth > deepest || ++m_parts > mostParts) {
        return;
    }
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *parts = GMIME_MULTIPART(object);
        GMimeContentType *type = g_mime_object_get_content_type(object);
        if (g_mime_content_type_is_type(type, "multipart", "alternative") != 0) {
            addAlternatives(parts, depth);
            return;
        }
        const int count = qMin(g_mime_multipart_get_count(parts), mostParts);
        for (int i = 0; i < count; ++i) {
            add(g_mime_multipart_get_part(parts, i), depth + 1);
        }
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner != nullptr && text().trimmed().size() < shortestBody) {
            add(g_mime_message_get_mime_part(inner), depth + 1);
        }
    } else if (GMIME_IS_PART(object)) {
        addPart(GMIME_PART(object));
    }
}

/// The subject without "Fwd:", "Re:" and their like in other languages.
QString plainSubject(GMimeMessage *message)
{
    const char *raw = g_mime_message_get_subject(message);
    QString subject = QString::fromUtf8(raw == nullptr ? "" : raw).simplified();
    static const QStringList prefixes{u"fwd:"_s, u"fw:"_s,   u"re:"_s,     u"tr:"_s, u"wg:"_s,
                                      u"aw:"_s,  u"antw:"_s, u"doorst:"_s, u"rv:"_s, u"vs:"_s,
                                      u"sv:"_s,  u"i:"_s,    u"[ext]"_s};
    for (bool found = true; found;) {
        found = false;
        for (const QString &prefix : prefixes) {
            if (subject.startsWith(prefix, Qt::CaseInsensitive)) {
                subject = subject.mid(prefix.size()).trimmed();
                found = true;
            }
        }
    }
    return subject;
}

QString sentLine(GMimeMessage *message)
{
    GDateTime *moment = g_mime_message_get_date(message);
    if (moment == nullptr) {
        return {};
    }
    const QDate date(g_date_time_get_year(moment), g_date_time_get_month(moment),
                     g_date_time_get_day_of_month(moment));
    const bool plausible = date.isValid() && date.year() >= 1990 && date.year() <= 2099;
    return plausible ? u"Sent: "_s + QLocale(QLocale::English).toString(date, u"d MMMM yyyy"_s) : QString();
}

} // namespace

bool isMail(const QByteArray &bytes)
{
    constexpr qsizetype searched = 16384;
    constexpr int fewestFields = 2;
    const QList<QByteArray> lines = bytes.first(qMin(bytes.size(), searched)).split('\n');
    int fields = 0;
    bool telling = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        if (line.trimmed().isEmpty() && fields > 0) {
            break;
        }
        if (line.startsWith(' ') || line.startsWith('\t') || (i == 0 && line.startsWith("From "))
            || line.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = colon > 0 ? line.first(colon).toLower() : QByteArray();
        if (name.isEmpty() || name.contains(' ')) {
            break; // what pastes a mail's head into a text is no mail
        }
        ++fields;
        telling = telling || name == "mime-version" || name == "message-id" || name == "received"
            || name == "return-path" || name == "content-type" || name == "delivered-to";
    }
    return telling && fields >= fewestFields;
}

QString mailText(const QByteArray &bytes)
{
    startGMime();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(),
                             bytes.startsWith("From ") ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message) {
        return decodedText(bytes);
    }
    Body body;
    body.add(g_mime_message_get_mime_part(message.get()), 0);
    const QString text = body.text();
    const QString subject = plainSubject(message.get());
    const bool repeated = subject.isEmpty() || foldedText(text).contains(foldedText(subject));
    QStringList head;
    if (!repeated) {
        head.append(subject);
    }
    head.append(sentLine(message.get()));
    head.append(text);
    head.removeAll(QString());
    return head.join(u"\n\n"_s);
}

} // namespace convoke
