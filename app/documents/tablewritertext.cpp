// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filewriter.h"
#include "documents/datewords.h"
#include "documents/documentwords.h"
#include "documents/tablewriters.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Places that @p text takes in a fixed-pitch font: marks take none, East Asian letters two.
qsizetype placesOf(const QString &text)
{
    qsizetype places = 0;
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters) {
        const QChar::Category category = QChar::category(letter);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format) {
            continue;
        }
        const QChar::Script script = QChar::script(letter);
        const bool wide = script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
        places += wide ? 2 : 1;
    }
    return places;
}

class TextTable final
{
public:
    explicit TextTable(const DocumentTable &table);

    [[nodiscard]] QString headings() const;
    [[nodiscard]] QString row(const TableRow &row) const;

private:
    [[nodiscard]] QString line(const QStringList &texts) const;

    const DocumentTable &m_table;
    QList<qsizetype> m_widths;
};

TextTable::TextTable(const DocumentTable &table)
    : m_table(table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        qsizetype width = placesOf(table.columns.at(i).heading);
        for (const TableSection &section : table.sections) {
            for (const TableRow &row : section.rows) {
                width = std::max(width, placesOf(row.at(i).text));
            }
        }
        m_widths.append(width);
    }
}

QString TextTable::line(const QStringList &texts) const
{
    QString line;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString blanks(m_widths.at(i) - placesOf(texts.at(i)), u' ');
        const bool right = m_table.columns.at(i).align == ColumnAlign::Right;
        line += (i > 0 ? u"  "_s : QString()) + (right ? blanks + texts.at(i) : texts.at(i) + blanks);
    }
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    return line + u'\n';
}

QString TextTable::headings() const
{
    QStringList texts;
    QStringList rules;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        texts.append(m_table.columns.at(i).heading);
        rules.append(QString(m_widths.at(i), u'-'));
    }
    return line(texts) + line(rules);
}

QString TextTable::row(const TableRow &row) const
{
    QStringList texts;
    for (const TableCell &cell : row) {
        texts.append(cell.text);
    }
    return line(texts);
}

QString headOf(const DocumentTable &table)
{
    QStringList lines{table.title, QString(placesOf(table.title), u'='), table.subtitle, table.whenWhere,
                      table.audience};
    lines += table.remarks;
    lines.removeAll(QString());
    return lines.join(u'\n') + u"\n\n"_s;
}

QString footOf(const DocumentTable &table)
{
    QStringList parts{table.reference};
    if (table.printed.isValid()) {
        parts.append(DocumentWords(table.language)
                         .text(u"printed"_s, {{u"date", dateInWords(table.printed, table.language)}}));
    }
    parts.removeAll(QString());
    return (table.pageNote.isEmpty() ? QString() : u'\n' + table.pageNote + u'\n') + u'\n'
        + parts.join(u" · "_s) + u'\n';
}

} // namespace

QByteArray textBytes(const DocumentTable &table)
{
    const TextTable texts(table);
    QString out = headOf(table);
    for (const QString &name : table.paragraphNames) {
        for (const QString &paragraph : table.paragraphs.value(name)) {
            out += paragraph + u"\n\n"_s;
        }
    }
    out += texts.headings();
    if (table.rowCount() == 0) {
        out += table.nobody + u'\n';
    }
    for (const TableSection &section : table.sections) {
        if (!section.title.isEmpty() && !section.rows.isEmpty()) {
            out += u'\n' + section.title + u'\n';
        }
        for (const TableRow &row : section.rows) {
            out += texts.row(row);
        }
    }
    return (out + footOf(table)).toUtf8();
}

Result<void> writeText(const DocumentTable &table, const QString &path)
{
    return FileWriter::write(path, textBytes(table));
}

} // namespace convoke
