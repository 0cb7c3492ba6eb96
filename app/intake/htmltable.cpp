// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/htmltable.h"

#include "announcements/htmltext.h"
#include "intake/csvreader.h"
#include "intake/intakelimits.h"

#include <QList>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype deepest = 8;
constexpr int widestSpan = 50;

/// A table being read: its rows as separated text, and where its open cell began.
struct OpenTable
{
    QStringList cells; ///< of the open row
    QString text;
    qsizetype cellStart = -1;
    int span = 1;
    int count = 0;
};

/// One tag: its name in lower case, "/td" for an end, and what stands behind the name.
struct Tag
{
    QString name;
    QStringView rest;
    qsizetype end = 0; ///< behind the ">"
};

class TableScanner
{
public:
    explicit TableScanner(QStringView html)
        : m_html(html)
    { }
    /// The table with the most cells, as text with tabs; empty: none has any.
    QString largest();

private:
    [[nodiscard]] Tag tagAt(qsizetype start);
    void take(const Tag &tag, qsizetype start);
    void closeCell(qsizetype end);
    void closeRow(qsizetype end);
    void closeTable(qsizetype end);
    static int spanOf(QStringView attributes);

    QStringView m_html;
    QList<OpenTable> m_open;
    qsizetype m_tooDeep = 0; ///< open tables beyond the deepest
    bool m_ignoresQuotes = false; ///< one was never closed
    OpenTable m_largest;
};

Tag TableScanner::tagAt(qsizetype start)
{
    qsizetype at = start + 1;
    const auto isName = [](QChar c) {
        return c.isLetterOrNumber() || c == u'/' || c == u'!' || c == u'-';
    };
    constexpr qsizetype longestName = 12;
    while (at < m_html.size() && at - start <= longestName && isName(m_html.at(at))) {
        ++at;
    }
    Tag tag{m_html.sliced(start + 1, at - start - 1).toString().toLower(), {}, m_html.size()};
    if (tag.name.startsWith(u"!--")) {
        const qsizetype end = m_html.indexOf(u"-->", start + 4);
        tag.end = end < 0 ? m_html.size() : end + 3;
        return tag;
    }
    QChar quote;
    for (qsizetype i = at; i < m_html.size(); ++i) {
        const QChar c = m_html.at(i);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (!m_ignoresQuotes && (c == u'"' || c == u'\'')) {
            quote = c;
        } else if (c == u'>') {
            tag.rest = m_html.sliced(at, i - at);
            tag.end = i + 1;
            return tag;
        }
    }
    m_ignoresQuotes = true; // to look for their ends again and again would take for ever
    const qsizetype plain = m_html.indexOf(u'>', at); // a quote that is never closed
    tag.end = plain < 0 ? m_html.size() : plain + 1;
    return tag;
}

int TableScanner::spanOf(QStringView attributes)
{
    const qsizetype at = attributes.indexOf(u"colspan", 0, Qt::CaseInsensitive);
    int span = 0;
    for (qsizetype i = at < 0 ? attributes.size() : at + 7; i < attributes.size() && span < widestSpan; ++i) {
        const QChar c = attributes.at(i);
        if (c.isDigit()) {
            span = span * 10 + c.digitValue();
        } else if (span > 0 || (c != u'=' && c != u'"' && c != u'\'' && !c.isSpace())) {
            break;
        }
    }
    return std::clamp(span, 1, widestSpan);
}

void TableScanner::closeCell(qsizetype end)
{
    OpenTable &table = m_open.last();
    if (table.cellStart < 0) {
        return;
    }
    QString text = htmlToText(m_html.sliced(table.cellStart, end - table.cellStart)).trimmed();
    text.replace(u'"', u"\"\""_s);
    table.cells.append(u'"' + text + u'"');
    for (int more = 1; more < table.span; ++more) {
        table.cells.append(QString());
    }
    table.cellStart = -1;
}

void TableScanner::closeRow(qsizetype end)
{
    closeCell(end);
    OpenTable &table = m_open.last();
    if (!table.cells.isEmpty()) {
        table.count += static_cast<int>(table.cells.size());
        table.text += table.cells.join(u'\t') + u'\n';
        table.cells.clear();
    }
}

void TableScanner::closeTable(qsizetype end)
{
    closeRow(end);
    OpenTable table = m_open.takeLast();
    if (table.count > m_largest.count) {
        m_largest = std::move(table);
    }
}

void TableScanner::take(const Tag &tag, qsizetype start)
{
    if (tag.name == u"table") {
        if (m_open.size() < deepest) {
            m_open.append(OpenTable{});
        } else {
            ++m_tooDeep;
        }
        return;
    }
    if (m_open.isEmpty()) {
        return;
    }
    if (m_tooDeep > 0) {
        m_tooDeep -= tag.name == u"/table" ? 1 : 0;
    } else if (tag.name == u"/table") {
        closeTable(start);
    } else if (tag.name == u"tr" || tag.name == u"/tr") {
        closeRow(start);
    } else if (tag.name == u"td" || tag.name == u"th") {
        closeCell(start);
        m_open.last().cellStart = tag.end;
        m_open.last().span = spanOf(tag.rest);
    } else if (tag.name == u"/td" || tag.name == u"/th") {
        closeCell(start);
    }
}

QString TableScanner::largest()
{
    qsizetype at = m_html.indexOf(u'<');
    while (at >= 0) {
        const Tag tag = tagAt(at);
        take(tag, at);
        at = tag.end < m_html.size() ? m_html.indexOf(u'<', tag.end) : -1;
    }
    while (!m_open.isEmpty()) {
        closeTable(m_html.size());
    }
    return m_largest.text;
}

} // namespace

bool mayHoldHtmlTable(const QByteArray &bytes)
{
    constexpr qsizetype looked = 65'536;
    const QByteArray head = bytes.first(qMin(bytes.size(), looked)).toLower();
    const QByteArray start = (head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head).trimmed();
    const bool isMarkup = start.startsWith("<html") || start.startsWith("<!doctype html")
        || start.startsWith("<table") || start.startsWith("<meta") || start.startsWith("<body")
        || start.startsWith("<div") || start.startsWith("<!--") || start.startsWith("<google-sheets");
    return isMarkup && head.contains("<table");
}

Result<SourceTable> readHtmlTable(const QByteArray &bytes, const QString &name, const ReadProgress &progress)
{
    if (bytes.size() > intakelimits::smallPartBytes) {
        return Error{ErrorCode::LimitExceeded,
                     u"a web page of %1 MB, at most %2 MB"_s.arg(bytes.size() / 1024 / 1024)
                         .arg(intakelimits::smallPartBytes / 1024 / 1024)};
    }
    QStringDecoder decoder = QStringDecoder::decoderForHtml(bytes);
    const QString html = decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
    const QString text = TableScanner(html).largest();
    if (text.isEmpty()) {
        return Error{ErrorCode::FormatUnknown, u"a web page"_s};
    }
    Result<SourceTable> table = readCsv(text.toUtf8(), name, u"UTF-8"_s, progress);
    if (table) {
        table->format = u"html"_s;
        table->detail = u"HTML"_s;
    }
    return table;
}

} // namespace convoke
