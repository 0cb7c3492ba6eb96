// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Separated text: any bytes, in an encoding that is found out or named.
#include "fuzzchecks.h"
#include "intake/csvreader.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QStringList encodings = {QString(),     u"UTF-8"_s,        u"UTF-16LE"_s,
                                          u"UTF-16BE"_s, u"Windows-1252"_s, u"Windows-1250"_s};
    if (size == 0) {
        return 0;
    }
    // The first byte names the encoding; "A" to "F" in the kept files.
    const QString &encoding = encodings.at(qAbs(data[0] - 'A') % encodings.size());
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    const Result<SourceTable> table = readCsv(bytes, u"list.csv"_s, encoding);
    if (table) {
        fuzz::checkTable(*table);
        const Result<SourceTable> again = readCsv(bytes, u"list.csv"_s, encoding);
        fuzz::demand(again && again->headings == table->headings && again->rowCount() == table->rowCount());
    }
    return 0;
}
