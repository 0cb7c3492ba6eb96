// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csvscanner.h"

#include <QStringView>

namespace convoke {

CsvScanner::CsvScanner(QString &text, qsizetype start, QChar separator)
    : m_data(reinterpret_cast<char16_t *>(text.data()))
    , m_size(text.size())
    , m_position(start)
    , m_separator(separator.unicode())
{ }

bool CsvScanner::endsField(qsizetype position) const
{
    return position >= m_size || m_data[position] == m_separator || m_data[position] == u'\n'
        || m_data[position] == u'\r';
}

CsvScanner::End CsvScanner::finish()
{
    if (m_position >= m_size) {
        return End::Text;
    }
    const char16_t c = m_data[m_position++];
    if (c == m_separator) {
        return End::Field;
    }
    if (c == u'\r' && m_position < m_size && m_data[m_position] == u'\n') {
        ++m_position;
    }
    return End::Record;
}

CsvScanner::End CsvScanner::bareField(CellSpan &field)
{
    const qsizetype start = m_position;
    while (!endsField(m_position)) {
        ++m_position;
    }
    field = {static_cast<quint32>(start), static_cast<quint32>(m_position - start)};
    return finish();
}

/// The first quote that is not doubled; the size of the text if there is none.
qsizetype CsvScanner::closingQuote(qsizetype from, bool &doubled) const
{
    const QStringView text(m_data, m_size);
    while (true) {
        const qsizetype quote = text.indexOf(u'"', from);
        if (quote < 0) {
            return m_size;
        }
        if (quote + 1 >= m_size || m_data[quote + 1] != u'"') {
            return quote;
        }
        doubled = true;
        from = quote + 2;
    }
}

/// False when the opening quote turns out to be a letter; nothing is changed then. No quote between it and
/// the closing one can begin a long search again, because each of them is doubled: that keeps the whole scan
/// linear.
bool CsvScanner::quotedField(CellSpan &field, End &end)
{
    const qsizetype start = m_position + 1;
    bool doubled = false;
    const qsizetype close = closingQuote(start, doubled);
    const bool trailing = !endsField(close + 1);
    if (close >= m_size || (trailing && QStringView(m_data + start, close - start).contains(u'\n'))) {
        return false;
    }
    qsizetype out = close;
    if (doubled) {
        out = start;
        for (qsizetype i = start; i < close; ++i) {
            m_data[out++] = m_data[i];
            i += m_data[i] == u'"' ? 1 : 0;
        }
    }
    for (m_position = close + 1; !endsField(m_position); ++m_position) {
        m_data[out++] = m_data[m_position];
    }
    m_misplaced = m_misplaced || trailing;
    field = {static_cast<quint32>(start), static_cast<quint32>(out - start)};
    end = finish();
    return true;
}

CsvScanner::End CsvScanner::next(CellSpan &field)
{
    End end = End::Text;
    if (m_position < m_size && m_data[m_position] == u'"') {
        if (quotedField(field, end)) {
            return end;
        }
        m_unbalanced = true;
    }
    return bareField(field);
}

} // namespace convoke
