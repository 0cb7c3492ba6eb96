// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xmlscanner.h"

#include "intake/intakelimits.h"

#include <algorithm>
#include <cstring>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = qsizetype(64) * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

void appendUtf8(QByteArrayView text, QString &out)
{
    const bool ascii =
        std::all_of(text.cbegin(), text.cend(), [](char c) { return static_cast<uchar>(c) < 0x80; });
    if (ascii) {
        out.append(QLatin1StringView(text)); // without a text between
    } else {
        out.append(QString::fromUtf8(text));
    }
}

} // namespace

XmlScanner::XmlScanner(std::unique_ptr<ZipPart> part)
    : m_part(std::move(part))
{ }

XmlScanner::Token XmlScanner::fail(ErrorCode code, const QString &detail)
{
    if (!m_failed) {
        m_failed = true;
        m_error = {code, detail};
    }
    return Token::Failed;
}

/// Reads one more piece behind what is not consumed yet. False at the end and on failure.
bool XmlScanner::fill()
{
    if (m_sourceAtEnd || m_failed) {
        return false;
    }
    if (m_end - m_position > intakelimits::xmlTokenBytes) {
        fail(ErrorCode::LimitExceeded,
             u"a tag or text of more than %1 MB"_s.arg(intakelimits::xmlTokenBytes / 1024 / 1024));
        return false;
    }
    if (m_position > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_position,
                     static_cast<size_t>(m_end - m_position));
        m_end -= m_position;
        m_position = 0;
    }
    if (m_buffer.size() < m_end + pieceBytes) {
        m_buffer.resize(m_end + pieceBytes);
    }
    const Result<qint64> got = m_part->read(m_buffer.data() + m_end, pieceBytes);
    if (!got) {
        fail(got.error().code, got.error().detail);
        return false;
    }
    m_end += *got;
    m_sourceAtEnd = *got == 0;
    return *got > 0;
}

bool XmlScanner::has(qsizetype count)
{
    while (m_end - m_position < count) {
        if (!fill()) {
            return false;
        }
    }
    return true;
}

/// Where @p what begins, counted from the place reached; reads on as far as needed.
std::optional<qsizetype> XmlScanner::find(QByteArrayView what, qsizetype from)
{
    while (true) {
        const QByteArrayView left(m_buffer.constData() + m_position, m_end - m_position);
        const qsizetype found = left.indexOf(what, from);
        if (found >= 0) {
            return found;
        }
        from = qMax<qsizetype>(0, left.size() - what.size() + 1);
        if (!fill()) {
            return std::nullopt;
        }
    }
}

XmlScanner::Token XmlScanner::next()
{
    if (m_failed) {
        return Token::Failed;
    }
    if (m_endPending) {
        m_endPending = false;
        return Token::End;
    }
    if (!m_begun) {
        m_begun = true;
        if (has(3) && std::memcmp(m_buffer.constData(), "\xEF\xBB\xBF", 3) == 0) {
            m_position += 3;
        } else if (has(2) && (at(0) == '\xFF' || at(0) == '\xFE' || at(0) == '\0' || at(1) == '\0')) {
            return fail(ErrorCode::FormatUnknown, u"a part that is not in UTF-8"_s);
        }
    }
    while (true) {
        if (!has(1)) {
            return m_failed ? Token::Failed : Token::Finished;
        }
        const Token token = at(0) == '<' ? readTag() : readText();
        if (token != Token::Finished) { // Finished here means: nothing of interest, go on
            return token;
        }
    }
}

XmlScanner::Token XmlScanner::readText()
{
    const std::optional<qsizetype> end = find("<", 0);
    if (!end && m_failed) {
        return Token::Failed;
    }
    const qsizetype length = end.value_or(m_end - m_position);
    m_text = QByteArrayView(m_buffer.constData() + m_position, length);
    m_literal = false;
    m_position += length;
    return Token::Text;
}

/// Comments, declarations and CDATA. Finished: skipped.
XmlScanner::Token XmlScanner::readMarkup()
{
    const bool instruction = at(1) == '?';
    const bool comment = !instruction && has(4) && at(2) == '-' && at(3) == '-';
    const bool literal = !instruction && !comment && has(9)
        && std::memcmp(m_buffer.constData() + m_position, "<![CDATA[", 9) == 0;
    if (!instruction && !comment && !literal) {
        return fail(ErrorCode::FormatDamaged, u"a document type, which no workbook has"_s);
    }
    const QByteArrayView closing = instruction ? QByteArrayView("?>")
        : comment                              ? QByteArrayView("-->")
                                               : QByteArrayView("]]>");
    const std::optional<qsizetype> end = find(closing, literal ? 9 : comment ? 4 : 2);
    if (!end) {
        return fail(ErrorCode::FormatDamaged, u"a part ends too early"_s);
    }
    if (literal) {
        m_text = QByteArrayView(m_buffer.constData() + m_position + 9, *end - 9);
        m_literal = true;
    }
    m_position += *end + closing.size();
    return literal ? Token::Text : Token::Finished;
}

/// Where the ">" of the tag stands that is not between quotes; reads on as far as needed.
std::optional<qsizetype> XmlScanner::endOfTag()
{
    qsizetype end = 1;
    char quote = 0;
    do {
        const char *tag = m_buffer.constData() + m_position;
        for (const qsizetype available = m_end - m_position; end < available; ++end) {
            const char c = tag[end];
            if (quote == 0 && c == '>') {
                return end;
            }
            quote = quote == c ? '\0' : quote == 0 && (c == '"' || c == '\'') ? c : quote;
        }
    } while (fill());
    return std::nullopt;
}

XmlScanner::Token XmlScanner::readTag()
{
    if (!has(2)) {
        return fail(ErrorCode::FormatDamaged, u"a part ends too early"_s);
    }
    if (at(1) == '!' || at(1) == '?') {
        return readMarkup();
    }
    const std::optional<qsizetype> found = endOfTag();
    if (!found) {
        return fail(ErrorCode::FormatDamaged, u"a part ends too early"_s);
    }
    const qsizetype end = *found;
    const bool closing = at(1) == '/';
    const bool empty = !closing && at(end - 1) == '/';
    const char *tag = m_buffer.constData() + m_position;
    qsizetype nameStart = closing ? 2 : 1;
    qsizetype nameEnd = nameStart;
    const qsizetype tagEnd = empty ? end - 1 : end;
    for (; nameEnd < tagEnd && !isBlank(tag[nameEnd]); ++nameEnd) {
        nameStart = tag[nameEnd] == ':' ? nameEnd + 1 : nameStart;
    }
    m_name = QByteArrayView(tag + nameStart, nameEnd - nameStart);
    m_attributes = QByteArrayView(tag + nameEnd, tagEnd - nameEnd);
    m_endPending = empty;
    m_position += end + 1;
    return closing ? Token::End : Token::Start;
}

QByteArrayView XmlScanner::attribute(QByteArrayView name) const
{
    const char *c = m_attributes.data();
    const char *end = c + m_attributes.size();
    while (c < end) {
        while (c < end && isBlank(*c)) {
            ++c;
        }
        const char *nameStart = c;
        while (c < end && *c != '=' && !isBlank(*c)) {
            ++c;
        }
        const QByteArrayView found(nameStart, c - nameStart);
        while (c < end && *c != '"' && *c != '\'') {
            ++c;
        }
        if (c >= end) {
            return {};
        }
        const char quote = *c++;
        const char *valueStart = c;
        while (c < end && *c != quote) {
            ++c;
        }
        if (found == name) {
            return {valueStart, c - valueStart};
        }
        ++c;
    }
    return {};
}

bool XmlScanner::appendEntity(QByteArrayView entity, QString &out)
{
    struct Named
    {
        QByteArrayView name;
        char16_t character;
    };
    static const Named named[] = {{"amp", u'&'}, {"lt", u'<'}, {"gt", u'>'}, {"quot", u'"'}, {"apos", u'\''}};
    for (const Named &candidate : named) {
        if (candidate.name == entity) {
            out.append(QChar(candidate.character));
            return true;
        }
    }
    bool ok = false;
    const bool hexadecimal = entity.startsWith("#x") || entity.startsWith("#X");
    const uint code = hexadecimal ? entity.sliced(2).toByteArray().toUInt(&ok, 16)
        : entity.startsWith('#')  ? entity.sliced(1).toByteArray().toUInt(&ok, 10)
                                  : 0;
    if (!ok || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
        return false;
    }
    out.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1));
    return true;
}

bool XmlScanner::appendText(QString &out)
{
    return appendDecoded(m_text, m_literal, out);
}

QString XmlScanner::attributeText(QByteArrayView name)
{
    QString text;
    return appendDecoded(attribute(name), false, text) ? text : QString();
}

bool XmlScanner::appendDecoded(QByteArrayView raw, bool literal, QString &out)
{
    constexpr qsizetype longestEntity = 12;
    QByteArrayView left = raw;
    while (!left.isEmpty()) {
        const qsizetype ampersand = literal ? -1 : left.indexOf('&');
        appendUtf8(left.first(ampersand < 0 ? left.size() : ampersand), out);
        if (ampersand < 0) {
            return true;
        }
        left = left.sliced(ampersand + 1);
        const qsizetype end = left.first(qMin(left.size(), longestEntity)).indexOf(';');
        if (end < 0 || !appendEntity(left.first(end), out)) {
            fail(ErrorCode::FormatDamaged, u"an unknown entity"_s);
            return false;
        }
        left = left.sliced(end + 1);
    }
    return true;
}

std::optional<Error> XmlScanner::skipElement()
{
    for (int depth = 1; depth > 0;) {
        switch (next()) {
        case Token::Start:
            ++depth;
            break;
        case Token::End:
            --depth;
            break;
        case Token::Text:
            break;
        case Token::Finished:
            return Error{ErrorCode::FormatDamaged, u"a part ends too early"_s};
        case Token::Failed:
            return m_error;
        }
    }
    return std::nullopt;
}

std::optional<Error> XmlScanner::drain()
{
    m_position = m_end;
    while (fill()) {
        m_position = m_end;
    }
    return m_failed ? std::optional<Error>(m_error) : std::nullopt;
}

} // namespace convoke
