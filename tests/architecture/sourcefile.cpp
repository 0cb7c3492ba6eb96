// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

void blank(QString &code, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to && i < code.size(); ++i) {
        if (code.at(i) != u'\n') {
            code[i] = u' ';
        }
    }
}

/// The end of the raw string whose R stands at @p at, or -1 where none begins there.
qsizetype endOfRawString(const QString &text, qsizetype at)
{
    if (text.at(at) != u'R' || text.size() <= at + 2 || text.at(at + 1) != u'"') {
        return -1;
    }
    const qsizetype open = text.indexOf(u'(', at + 2);
    if (open < 0 || open - at > 18) {
        return -1;
    }
    const QString closing = u')' + text.mid(at + 2, open - at - 2) + u'"';
    const qsizetype end = text.indexOf(closing, open);
    return end < 0 ? text.size() : end + closing.size();
}

/// The end of the quoted text that begins at @p at; it ends with its line at the latest.
qsizetype endOfQuoted(const QString &text, qsizetype at)
{
    const QChar quote = text.at(at);
    qsizetype i = at + 1;
    while (i < text.size() && text.at(i) != quote && text.at(i) != u'\n') {
        i += text.at(i) == u'\\' ? 2 : 1;
    }
    return i + 1;
}

bool isDigitSeparator(const QString &text, qsizetype at)
{
    return at > 0 && text.at(at) == u'\'' && text.at(at - 1).isDigit();
}

QString codeOf(const QString &text)
{
    QString code = text;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = -1;
        const QStringView rest = QStringView(text).mid(i);
        if (rest.startsWith(u"//")) {
            end = text.indexOf(u'\n', i);
            end = end < 0 ? text.size() : end;
            blank(code, i, end);
        } else if (rest.startsWith(u"/*")) {
            end = text.indexOf(u"*/"_s, i + 2);
            end = end < 0 ? text.size() : end + 2;
            blank(code, i, end);
        } else if (const qsizetype raw = endOfRawString(text, i); raw >= 0) {
            end = raw;
            blank(code, i + 2, end - 1);
        } else if (rest.startsWith(u'"') || (rest.startsWith(u'\'') && !isDigitSeparator(text, i))) {
            end = endOfQuoted(text, i);
            blank(code, i + 1, end - 1);
        }
        i = end >= 0 ? end : i + 1;
    }
    return code;
}

} // namespace

SourceFile::SourceFile(QString filePath, QString content)
    : path(std::move(filePath))
    , text(std::move(content))
    , code(codeOf(text))
{ }

int SourceFile::lineCount() const
{
    return static_cast<int>(text.count(u'\n')) + (text.endsWith(u'\n') || text.isEmpty() ? 0 : 1);
}

int SourceFile::lineAt(qsizetype position) const
{
    return static_cast<int>(QStringView(text).left(position).count(u'\n')) + 1;
}

QList<Include> SourceFile::includes() const
{
    QList<Include> found;
    int number = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        ++number;
        const QString squeezed = line.simplified();
        if (!squeezed.startsWith(u"#include") && !squeezed.startsWith(u"# include")) {
            continue;
        }
        const bool system = squeezed.contains(u'<');
        const QChar open = system ? u'<' : u'"';
        const QChar close = system ? u'>' : u'"';
        const qsizetype from = squeezed.indexOf(open) + 1;
        const qsizetype to = squeezed.indexOf(close, from);
        if (from > 0 && to > from) {
            found.append({squeezed.mid(from, to - from), system, number});
        }
    }
    return found;
}

QList<SourceFile> readTree(const QString &root, const QStringList &folders)
{
    static const QStringList kinds{u"*.h"_s,   u"*.cpp"_s, u"CMakeLists.txt"_s, u"*.cmake"_s,
                                   u"*.qss"_s, u"*.svg"_s, u"*.sql"_s};
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(QDir(root).filePath(folder), kinds, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly)) {
                files.append(SourceFile(QDir(root).relativeFilePath(file.fileName()),
                                        QString::fromUtf8(file.readAll())));
            }
        }
    }
    return files;
}

} // namespace convoke::test
