// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace convoke::test {

/// One #include of a file.
struct Include
{
    QString name; ///< without quotes or brackets
    bool system = false; ///< in angle brackets
    int line = 0;
};

/// A function with a body, as long as its body says.
struct Function
{
    QString name; ///< "Theme::apply"
    int line = 0; ///< of its opening brace, 1-based
    int lines = 0; ///< from the opening to the closing brace, both counted
};

/// A source file with what the rules ask of it.
struct SourceFile
{
    QString path; ///< from the root of the tree, with "/"
    QString text;
    QString code; ///< the text with comments, strings and characters blanked; same length, same lines

    SourceFile(QString filePath, QString content);

    [[nodiscard]] bool isHeader() const { return path.endsWith(QStringLiteral(".h")); }
    [[nodiscard]] bool isCpp() const { return path.endsWith(QStringLiteral(".cpp")); }
    [[nodiscard]] bool isIn(const QString &folder) const { return path.startsWith(folder + u'/'); }
    /// "meetings" for "app/meetings/call.h".
    [[nodiscard]] QString room() const { return path.section(u'/', 1, 1); }
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] int lineAt(qsizetype position) const;
    [[nodiscard]] QList<Include> includes() const;
    [[nodiscard]] QList<Function> functions() const;
};

/// Every file of these folders under @p root that we wrote: sources, CMake lists, style sheets, icons, SQL.
QList<SourceFile> readTree(const QString &root, const QStringList &folders);

} // namespace convoke::test
