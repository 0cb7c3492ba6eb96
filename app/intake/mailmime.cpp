// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailmime.h"

#include "announcements/htmltext.h"
#include "base/textfold.h"
#include "intake/attachmentname.h"
#include "intake/flowedtext.h"
#include "intake/mailhead.h"
#include "intake/textdecoding.h"

// GLib has members and macros that Qt's keywords would break; QT_NO_KEYWORDS keeps them apart.
#include <gmime/gmime.h>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 30;
constexpr int mostParts = 400;
constexpr qsizetype mostCharacters = 1'000'000; ///< of the texts of one message; the original stays whole
constexpr qsizetype mostEncodedBytes = 12'000'000; ///< of one text, HTML or not, as it stands in the message
constexpr qsizetype shortestBody = 40; ///< letters; a plain part below that only says "see the HTML"

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename Type>
using Owned = std::unique_ptr<Type, Unref>;

GMimeParserOptions *parserOptions()
{
    static GMimeParserOptions *options = [] {
        g_mime_init();
        GMimeParserOptions *made = g_mime_parser_options_new();
        const char *charsets[] = {"utf-8", "windows-1252", nullptr};
        g_mime_parser_options_set_fallback_charsets(made, charsets);
        return made;
    }();
    return options;
}

QByteArray bytesOf(GMimeDataWrapper *content)
{
    if (content == nullptr) {
        return {};
    }
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return array == nullptr ? QByteArray()
                            : QByteArray(reinterpret_cast<const char *>(array->data), array->len);
}

/// The same, of a text: not much more of it is even decoded than can ever be kept.
QByteArray textBytesOf(GMimePart *part, bool &cut)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GMimeStream *encoded = content == nullptr ? nullptr : g_mime_data_wrapper_get_stream(content);
    cut = encoded != nullptr && g_mime_stream_length(encoded) > mostEncodedBytes;
    if (!cut) {
        return bytesOf(content);
    }
    const gint64 begin = encoded->bound_start;
    const Owned<GMimeStream> first(g_mime_stream_substream(encoded, begin, begin + mostEncodedBytes));
    const Owned<GMimeDataWrapper> wrapper(
        g_mime_data_wrapper_new_with_stream(first.get(), g_mime_data_wrapper_get_encoding(content)));
    QByteArray bytes = bytesOf(wrapper.get());
    while (!bytes.isEmpty() && (static_cast<uchar>(bytes.back()) & 0x80) != 0) {
        bytes.chop(1); // perhaps half a letter
    }
    return bytes;
}

bool isType(GMimeObject *object, const char *type, const char *subtype)
{
    GMimeContentType *content = g_mime_object_get_content_type(object);
    return content != nullptr && g_mime_content_type_is_type(content, type, subtype) != 0;
}

QString parameterOf(GMimeObject *object, const char *name)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    return type == nullptr ? QString()
                           : QString::fromUtf8(g_mime_content_type_get_parameter(type, name)).toLower();
}

/// Walks through the parts of one message.
class MimeWalk
{
public:
    /// @p isInner: of a message in another one only the words are wanted; its files stand in the outer's.
    MimeWalk(MimeMail &mail, bool isInner)
        : m_mail(mail)
        , m_isInner(isInner)
    { }
    void add(GMimeObject *object, int depth);
    [[nodiscard]] QString text() const { return m_texts.join(u"\n\n"_s); }

private:
    void addParts(GMimeMultipart *parts, int depth);
    void addPart(GMimePart *part);
    void addMessage(GMimeMessagePart *part, int depth);
    void addAlternatives(GMimeMultipart *parts, int depth);
    QString readable(GMimePart *part);
    QString decoded(GMimePart *part);

    MimeMail &m_mail;
    bool m_isInner;
    qsizetype m_characters = 0; ///< of the texts
    QStringList m_texts;
    int m_parts = 0;
};

/// The text of a part in its charset; where the charset is unknown or cannot be, by the look of the bytes.
QString MimeWalk::decoded(GMimePart *part)
{
    bool cut = false;
    const QByteArray bytes = textBytesOf(part, cut);
    m_mail.leftOut = m_mail.leftOut || cut;
    const QString charset = parameterOf(GMIME_OBJECT(part), "charset");
    // What calls itself Latin-1 is Windows-1252 as often, with its own quotation marks and dashes.
    const bool western = charset == u"iso-8859-1" || charset == u"latin1" || charset == u"windows-1252";
    QString asUtf8 = QString::fromUtf8(bytes);
    if (!asUtf8.contains(QChar::ReplacementCharacter) && !asUtf8.contains(u'\x1b')
        && !asUtf8.contains(QChar(u'\0'))) {
        return asUtf8;
    }
    if (western) {
        const Result<DecodedText> text = decodedText(bytes, u"Windows-1252"_s);
        return text ? text->text : QString();
    }
    if (!cut && GMIME_IS_TEXT_PART(part) && !charset.isEmpty() && charset != u"us-ascii"
        && charset != u"utf-8") {
        char *utf8 = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
        QString text = QString::fromUtf8(utf8 == nullptr ? "" : utf8);
        g_free(utf8);
        if (!text.isEmpty() && !text.contains(QChar::ReplacementCharacter)) {
            return text;
        }
    }
    m_mail.guessed = true;
    const Result<DecodedText> text = decodedText(bytes);
    return text ? text->text : QString();
}

QString MimeWalk::readable(GMimePart *part)
{
    GMimeObject *object = GMIME_OBJECT(part);
    if (isType(object, "text", "html")) {
        return htmlToText(decoded(part));
    }
    const QString text = cleanedForStorage(decoded(part));
    const bool flowed = parameterOf(object, "format") == u"flowed";
    return flowed ? withoutFlow(text, parameterOf(object, "delsp") == u"yes") : text;
}

void MimeWalk::addPart(GMimePart *part)
{
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(GMIME_OBJECT(part));
    const bool attached =
        disposition != nullptr && g_mime_content_disposition_is_attachment(disposition) != 0;
    const char *name = g_mime_part_get_filename(part);
    const bool isText =
        isType(GMIME_OBJECT(part), "text", "plain") || isType(GMIME_OBJECT(part), "text", "html");
    if (isText && !attached && name == nullptr) {
        const QString text = readable(part);
        if (!text.trimmed().isEmpty()) {
            m_texts.append(text.left(mostCharacters - m_characters));
            m_mail.leftOut = m_mail.leftOut || text.size() > mostCharacters - m_characters;
            m_characters += m_texts.constLast().size();
        }
        return;
    }
    if (m_isInner) {
        return;
    }
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    char *words = type == nullptr ? nullptr : g_mime_content_type_get_mime_type(type);
    m_mail.files.append({safeAttachmentName(QString::fromUtf8(name)), mailField(words, m_mail).toLower(),
                         bytesOf(g_mime_part_get_content(part))});
    g_free(words);
}

void MimeWalk::addAlternatives(GMimeMultipart *parts, int depth)
{
    const int count = qMin(g_mime_multipart_get_count(parts), mostParts);
    QString best;
    for (int i = 0; i < count; ++i) {
        MimeWalk one(m_mail, m_isInner);
        one.m_parts = m_parts;
        one.m_characters = m_characters;
        one.add(g_mime_multipart_get_part(parts, i), depth + 1);
        m_parts = one.m_parts;
        const QString text = one.text();
        const bool better =
            best.trimmed().size() < shortestBody && text.trimmed().size() > best.trimmed().size();
        best = better ? text : best;
    }
    if (!best.isEmpty()) {
        m_characters += best.size();
        m_texts.append(best);
    }
}

void MimeWalk::addParts(GMimeMultipart *parts, int depth)
{
    if (isType(GMIME_OBJECT(parts), "multipart", "alternative")) {
        addAlternatives(parts, depth);
        return;
    }
    const int count = g_mime_multipart_get_count(parts);
    for (int i = 0; i < count && m_parts <= mostParts; ++i) {
        add(g_mime_multipart_get_part(parts, i), depth + 1);
    }
    m_mail.leftOut = m_mail.leftOut || m_parts > mostParts;
}

MimeMail readMessage(GMimeMessage *message, int depth);

void MimeWalk::addMessage(GMimeMessagePart *part, int depth)
{
    if (m_isInner) {
        return; // it stands in the file of the message around it
    }
    GMimeMessage *message = g_mime_message_part_get_message(part);
    if (message == nullptr) {
        return;
    }
    const char *subject = g_mime_message_get_subject(message);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    const QString name = mailField(subject, m_mail);
    m_mail.files.append({safeAttachmentName(QString(name).replace(u'/', u' ') + u".eml"_s),
                         u"message/rfc822"_s,
                         QByteArray(reinterpret_cast<const char *>(array->data), array->len)});
    if (!m_mail.inner) {
        m_mail.inner = std::make_shared<MimeMail>(readMessage(message, depth + 1));
    }
}

void MimeWalk::add(GMimeObject *object, int depth)
{
    if (object == nullptr) {
        return;
    }
    if (depth > deepest || ++m_parts > mostParts) {
        m_mail.leftOut = true;
        return;
    }
    if (GMIME_IS_MULTIPART(object)) {
        addParts(GMIME_MULTIPART(object), depth);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        addMessage(GMIME_MESSAGE_PART(object), depth);
    } else if (GMIME_IS_PART(object)) {
        addPart(GMIME_PART(object));
    }
}

MimeMail readMessage(GMimeMessage *message, int depth)
{
    MimeMail mail;
    readMailHead(message, mail);
    GMimeObject *body = g_mime_message_get_mime_part(message);
    mail.isReport = body != nullptr && isType(body, "multipart", "report");
    MimeWalk walk(mail, depth > 0);
    walk.add(body, depth);
    mail.text = walk.text();
    return mail;
}

} // namespace

MimeMail mimeMail(const QByteArray &bytes)
{
    GMimeParserOptions *options = parserOptions();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options));
    if (message) {
        return readMessage(message.get(), 0);
    }
    MimeMail mail;
    const Result<DecodedText> text = decodedText(bytes);
    mail.text = text ? text->text : QString();
    mail.guessed = true;
    return mail;
}

} // namespace convoke
