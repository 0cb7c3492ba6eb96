// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"

#include <QRegularExpression>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The position after the brace that closes the one at @p open.
qsizetype afterMatching(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        if (code.at(i) == u'{') {
            ++depth;
        } else if (code.at(i) == u'}' && --depth == 0) {
            return i + 1;
        }
    }
    return code.size();
}

QString withoutPreprocessor(const QString &code)
{
    QStringList lines = code.split(u'\n');
    bool continued = false;
    for (QString &line : lines) {
        const bool directive = continued || line.trimmed().startsWith(u'#');
        continued = directive && line.trimmed().endsWith(u'\\');
        if (directive) {
            line = QString(line.size(), u' ');
        }
    }
    return lines.join(u'\n');
}

enum class Brace { Scope, Body, Initialiser, MemberInitialiser };

/// What the brace after @p head opens, outside of functions.
Brace kindOf(const QString &head)
{
    static const QRegularExpression scope(u"\\b(namespace|class|struct|union|enum|extern)\\b"_s);
    static const QRegularExpression constructorColon(u"\\)\\s*(noexcept\\s*)?:(?!:)"_s);
    static const QRegularExpression endOfHead(
        u"\\)\\s*((const|noexcept|override|final|mutable|try|volatile|&|&&)\\s*)*(->[^;{}()]*)?$"_s);
    static const QRegularExpression parameters(u"\\(.*\\)"_s, QRegularExpression::DotMatchesEverythingOption);
    const bool hasParameters = parameters.match(head).hasMatch();
    if (scope.match(head).hasMatch() && !(hasParameters && endOfHead.match(head).hasMatch())) {
        return Brace::Scope;
    }
    if (constructorColon.match(head).hasMatch()) {
        const QChar last = head.isEmpty() ? QChar() : head.back();
        const bool named = last.isLetterOrNumber() || last == u'_' || last == u'>';
        return named ? Brace::MemberInitialiser : Brace::Body;
    }
    return hasParameters && endOfHead.match(head).hasMatch() ? Brace::Body : Brace::Initialiser;
}

QString nameIn(const QString &head)
{
    static const QRegularExpression name(u"([~\\w:]+|operator\\s*[^\\s\\w(]+|operator\\s*\\(\\))\\s*\\("_s);
    const QRegularExpressionMatch match = name.match(head);
    return match.hasMatch() ? match.captured(1) : u"(lambda)"_s;
}

QString withoutAccess(QString head)
{
    static const QRegularExpression access(
        u"\\b(public|private|protected|Q_SIGNALS|Q_OBJECT)\\b(\\s+Q_SLOTS)?\\s*:?(?!:)"_s);
    return head.remove(access).trimmed();
}

} // namespace

QList<Function> SourceFile::functions() const
{
    QList<Function> found;
    const QString source = withoutPreprocessor(code);
    QString head;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        if (c == u';' || c == u'}') {
            head.clear();
            continue;
        }
        if (c != u'{') {
            head.append(c);
            continue;
        }
        const QString clean = withoutAccess(head);
        const qsizetype end = afterMatching(source, i);
        switch (kindOf(clean)) {
        case Brace::Scope:
            head.clear();
            break;
        case Brace::Body:
            found.append(
                {nameIn(clean), lineAt(i), static_cast<int>(source.mid(i, end - i).count(u'\n')) + 1});
            head.clear();
            i = end - 1;
            break;
        case Brace::Initialiser:
            head.clear();
            i = end - 1;
            break;
        case Brace::MemberInitialiser:
            head.append(u"()"_s);
            i = end - 1;
            break;
        }
    }
    return found;
}

} // namespace convoke::test
