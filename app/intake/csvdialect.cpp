// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csvdialect.h"

#include "intake/csvscanner.h"

#include <QHash>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many of the first rows have the most usual number of fields, weighed by that number. 0: never more
/// than one.
qint64 consistency(QStringView text, QChar separator)
{
    constexpr int rowsLooked = 30;
    QString sample = text.toString();
    CsvScanner scanner(sample, 0, separator);
    QHash<int, int> rowsOfWidth;
    for (int row = 0; row < rowsLooked && !scanner.atEnd(); ++row) {
        int width = 1;
        CellSpan field;
        while (scanner.next(field) == CsvScanner::End::Field) {
            ++width;
        }
        rowsOfWidth[width] += width == 1 && field.length == 0 ? 0 : 1;
    }
    qint64 best = 0;
    for (auto it = rowsOfWidth.cbegin(); it != rowsOfWidth.cend(); ++it) {
        if (it.key() > 1) {
            best = std::max(best, qint64(it.value()) * 1000 + std::min(it.key(), 500));
        }
    }
    return best;
}

} // namespace

CsvDialect csvDialectOf(QStringView text)
{
    constexpr qsizetype looked = qsizetype(64) * 1024;
    if (text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 5) {
        const qsizetype lineEnd = text.indexOf(u'\n');
        if (lineEnd == 5 || (lineEnd == 6 && text.at(5) == u'\r')) {
            return {text.at(4), lineEnd + 1};
        }
    }
    CsvDialect dialect;
    qint64 best = 0;
    for (const QChar separator : {QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|')}) {
        const qint64 found = consistency(text.first(std::min(text.size(), looked)), separator);
        if (found > best) {
            best = found;
            dialect.separator = separator;
        }
    }
    return dialect;
}

QString separatorName(QChar separator)
{
    return separator == u'\t' ? u"tab"_s : QString(separator);
}

} // namespace convoke
