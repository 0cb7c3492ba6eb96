// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/htmltext.h"

#include "announcements/htmlentities.h"
#include "base/wordlist.h"

#include <QList>
#include <QSet>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView droppedElements[] = {u"script",   u"style",    u"head",   u"template", u"svg",
                                           u"iframe",   u"object",   u"select", u"button",   u"nav",
                                           u"noscript", u"textarea", u"title"};
constexpr QStringView paragraphs[] = {u"p",     u"h1",      u"h2",      u"h3",         u"h4",    u"h5",
                                      u"h6",    u"ul",      u"ol",      u"dl",         u"hr",    u"pre",
                                      u"table", u"section", u"article", u"blockquote", u"figure"};
constexpr QStringView lines[] = {u"div",     u"br",      u"tr",      u"dt",     u"dd",       u"header",
                                 u"footer",  u"main",    u"aside",   u"form",   u"fieldset", u"figcaption",
                                 u"address", u"details", u"summary", u"li",     u"body",     u"html",
                                 u"center",  u"caption", u"legend",  u"option", u"label"};

struct Tag
{
    QString name; ///< lower case
    QStringView attributes;
    bool closing = false;
    bool unclosed = false; ///< no ">" in all the rest
    qsizetype end = 0; ///< one past ">"; 0: no tag
};

/// The value of an attribute, entities replaced; empty if it is not there.
QString attribute(QStringView attributes, QStringView wanted)
{
    constexpr qsizetype longest = 4096;
    attributes = attributes.first(qMin(longest, attributes.size()));
    const qsizetype at = attributes.indexOf(wanted, 0, Qt::CaseInsensitive);
    qsizetype i = at < 0 ? attributes.size() : at + wanted.size();
    while (i < attributes.size() && (attributes.at(i).isSpace() || attributes.at(i) == u'=')) {
        ++i;
    }
    if (i >= attributes.size()) {
        return {};
    }
    const QChar quote = attributes.at(i);
    const bool quoted = quote == u'"' || quote == u'\'';
    i += quoted ? 1 : 0;
    qsizetype end = i;
    while (end < attributes.size()
           && (quoted ? attributes.at(end) != quote : !attributes.at(end).isSpace())) {
        ++end;
    }
    return withoutEntities(attributes.sliced(i, end - i)).trimmed();
}

class Converter
{
public:
    explicit Converter(QStringView html)
        : m_html(html)
    { }
    QString run();

private:
    [[nodiscard]] Tag tagAt(qsizetype start) const;
    [[nodiscard]] qsizetype endOfTag(qsizetype start) const;
    [[nodiscard]] qsizetype afterElement(const Tag &tag);
    void addText(QStringView text);
    void addBreak(bool paragraph);
    void handle(const Tag &tag);
    void handleList(const Tag &tag);
    void handleLink(const Tag &tag);
    void handleCell(const Tag &tag);

    QStringView m_html;
    QString m_out;
    QSet<QString> m_neverClosed; ///< elements with no closing tag in the rest of the page
    int m_level = 0; ///< of lists
    QString m_link;
    qsizetype m_linkStart = 0;
    qsizetype m_rowStart = -1;
    bool m_itemOpen = false; ///< a bullet waits for its words
    bool m_noMoreTags = false;
};

/// One past the ">" of a tag; quotation marks are heeded for a bounded distance only.
qsizetype Converter::endOfTag(qsizetype start) const
{
    constexpr qsizetype heeded = 1024;
    QChar quote;
    const qsizetype limit = qMin(m_html.size(), start + heeded);
    for (qsizetype i = start; i < limit; ++i) {
        const QChar c = m_html.at(i);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            return i + 1;
        }
    }
    const qsizetype plain = m_html.indexOf(u'>', start);
    return plain < 0 ? -1 : plain + 1;
}

Tag Converter::tagAt(qsizetype start) const
{
    Tag tag;
    qsizetype i = start + 1;
    tag.closing = i < m_html.size() && m_html.at(i) == u'/';
    i += tag.closing ? 1 : 0;
    const qsizetype nameStart = i;
    constexpr qsizetype longestName = 20;
    while (i < m_html.size() && i - nameStart < longestName && m_html.at(i).isLetterOrNumber()) {
        ++i;
    }
    const bool special = i < m_html.size() && (m_html.at(i) == u'!' || m_html.at(i) == u'?');
    if (i == nameStart && !special) {
        return tag; // a lone "<"
    }
    tag.name = m_html.sliced(nameStart, i - nameStart).toString().toLower();
    const qsizetype end = endOfTag(i);
    tag.unclosed = end < 0;
    if (end > 0) {
        tag.end = end;
        tag.attributes = m_html.sliced(i, end - 1 - i);
    }
    return tag;
}

/// Where the page goes on behind an element whose content is dropped.
qsizetype Converter::afterElement(const Tag &tag)
{
    if (m_neverClosed.contains(tag.name)) {
        return tag.end;
    }
    const qsizetype close = m_html.indexOf(QString(u"</"_s + tag.name), tag.end, Qt::CaseInsensitive);
    if (close < 0) {
        m_neverClosed.insert(tag.name);
        return tag.name == u"script" || tag.name == u"style" ? m_html.size() : tag.end;
    }
    const qsizetype end = m_html.indexOf(u'>', close);
    return end < 0 ? m_html.size() : end + 1;
}

void Converter::addText(QStringView text)
{
    const QString plain = withoutEntities(text);
    for (const QChar c : plain) {
        const bool blank = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f';
        if (!blank) {
            m_out.append(c);
            m_itemOpen = false;
        } else if (!m_out.isEmpty() && !m_out.back().isSpace()) {
            m_out.append(u' ');
        }
    }
}

void Converter::addBreak(bool paragraph)
{
    if (m_itemOpen || m_out.isEmpty()) {
        return;
    }
    while (m_out.endsWith(u' ')) {
        m_out.chop(1);
    }
    if (!m_out.endsWith(u'\n')) {
        m_out.append(u'\n');
    }
    if (paragraph && !m_out.endsWith(u"\n\n")) {
        m_out.append(u'\n');
    }
}

void Converter::handleList(const Tag &tag)
{
    constexpr int deepest = 6;
    if (tag.name == u"li" && !tag.closing) {
        m_itemOpen = false;
        addBreak(false);
        m_out += QString(qsizetype(2) * qBound(1, m_level, deepest), u' ') + u"• "_s;
        m_itemOpen = true;
    } else if (tag.name == u"li") {
        m_itemOpen = false;
        addBreak(false);
    } else {
        m_itemOpen = false;
        addBreak(m_level == 0 || (tag.closing && m_level == 1));
        m_level = qMax(0, m_level + (tag.closing ? -1 : 1));
    }
}

void Converter::handleLink(const Tag &tag)
{
    if (!tag.closing) {
        m_link = attribute(tag.attributes, u"href");
        m_linkStart = m_out.size();
        return;
    }
    if (m_link.isEmpty()) {
        return;
    }
    const QString words = m_out.mid(qMin(m_linkStart, m_out.size()));
    const bool web = m_link.startsWith(u"http://"_s, Qt::CaseInsensitive)
        || m_link.startsWith(u"https://"_s, Qt::CaseInsensitive);
    const bool mail = m_link.startsWith(u"mailto:"_s, Qt::CaseInsensitive);
    QString target = web ? m_link : mail ? m_link.mid(7).section(u'?', 0, 0) : QString();
    target.remove(u' ').remove(u'<').remove(u'>');
    if (!target.isEmpty() && !words.contains(target, Qt::CaseInsensitive) && !words.trimmed().isEmpty()) {
        const bool blank = m_out.endsWith(u' ');
        m_out += (blank ? u"<"_s : u" <"_s) + target + u'>';
    }
    m_link.clear();
}

/// A short first cell is the label of the second.
void Converter::handleCell(const Tag &tag)
{
    if (!tag.closing) {
        return;
    }
    constexpr qsizetype longestLabel = 30;
    const QString row = m_rowStart < 0 ? QString() : m_out.mid(m_rowStart).trimmed();
    const bool isLabel =
        m_rowStart >= 0 && !row.isEmpty() && row.size() <= longestLabel && !row.contains(u':');
    if (isLabel) {
        while (m_out.endsWith(u' ')) {
            m_out.chop(1);
        }
        m_out += u": "_s;
    } else if (!m_out.isEmpty() && !m_out.back().isSpace()) {
        m_out += u' ';
    }
    m_rowStart = -1;
}

void Converter::handle(const Tag &tag)
{
    if (tag.name == u"li" || tag.name == u"ul" || tag.name == u"ol") {
        handleList(tag);
    } else if (tag.name == u"a") {
        handleLink(tag);
    } else if (tag.name == u"td" || tag.name == u"th") {
        handleCell(tag);
    } else if (isOneOf(paragraphs, tag.name)) {
        addBreak(m_level == 0);
    } else if (isOneOf(lines, tag.name)) {
        addBreak(false);
        m_rowStart = tag.name == u"tr" && !tag.closing ? m_out.size() : m_rowStart;
    }
}

QString Converter::run()
{
    qsizetype pos = 0;
    while (pos < m_html.size()) {
        const qsizetype open = m_noMoreTags ? -1 : m_html.indexOf(u'<', pos);
        addText(m_html.sliced(pos, (open < 0 ? m_html.size() : open) - pos));
        if (open < 0) {
            break;
        }
        if (m_html.sliced(open).startsWith(u"<!--")) {
            const qsizetype close = m_html.indexOf(u"-->", open + 4);
            pos = close < 0 ? m_html.size() : close + 3;
            continue;
        }
        const Tag tag = tagAt(open);
        if (tag.end == 0) {
            m_noMoreTags = tag.unclosed;
            addText(u"<");
            pos = open + 1;
            continue;
        }
        const bool dropped =
            !tag.closing && isOneOf(droppedElements, tag.name) && !tag.attributes.endsWith(u'/');
        if (!dropped) {
            handle(tag);
        }
        pos = dropped ? afterElement(tag) : tag.end;
    }
    return m_out;
}

} // namespace

QString htmlToText(QStringView html)
{
    return Converter(html).run();
}

} // namespace convoke
