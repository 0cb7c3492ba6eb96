// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "borderrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Calls that guess markup or blocks; ui/common has a plain way for each.
QStringList foreignTextIsPlain(const SourceFile &file)
{
    if (!file.isIn(u"ui"_s) || file.isIn(u"ui/common"_s)) {
        return {};
    }
    const QList<std::pair<QString, QString>> around{
        {u"\\bQLabel\\b"_s, u"use PlainLabel"_s},
        {u"\\bset(ToolTip|WhatsThis)\\s*\\(|\\bQToolTip\\b|\\bQWhatsThis\\b"_s, u"use setPlainToolTip()"_s},
        {u"\\bQ(MessageBox|ErrorMessage)\\b"_s, u"use showError() or confirm()"_s},
        {u"\\bQ(InputDialog|ProgressDialog)\\b"_s, u"use askForLine() or ProgressDialog"_s},
        {u"\\bQText(Edit|Browser)\\b|\\bsetHtml\\s*\\(|\\binsertHtml\\s*\\(|\\bappendHtml\\s*\\("_s,
         u"use ReadingView or GrowingTextEdit"_s},
        {u"\\bsetTextFormat\\s*\\(|\\bQt::(RichText|AutoText|MarkdownText)\\b"_s, u"text is plain"_s},
    };
    QStringList found;
    for (const auto &[pattern, what] : around) {
        found += matchesOf(file, pattern, what);
    }
    return found;
}

QStringList filesAreSmall(const SourceFile &file)
{
    if (!file.isIn(u"app"_s) && !file.isIn(u"ui"_s)) {
        return {};
    }
    const int limit = file.isHeader() ? 250 : file.path == u"ui/mainwindow/mainwindow.cpp" ? 600 : 500;
    const bool concerned = file.isHeader() || file.isCpp();
    return concerned && file.lineCount() > limit
        ? QStringList{u"%1: %1 lines, at most %2"_s.arg(file.lineCount()).arg(limit)}
        : QStringList();
}

QStringList functionsAreShort(const SourceFile &file)
{
    if (!(file.isIn(u"app"_s) || file.isIn(u"ui"_s)) || !(file.isHeader() || file.isCpp())) {
        return {};
    }
    static const QRegularExpression windowConstructor(u"^(\\w*(Window|Dialog|Page))::\\1$"_s);
    QStringList found;
    const QList<Function> functions = file.functions();
    for (const Function &function : functions) {
        const int limit = windowConstructor.match(function.name).hasMatch() ? 80 : 60;
        if (function.lines > limit) {
            found.append(u"%1: %2 has %3 lines, at most %4"_s.arg(function.line)
                             .arg(function.name)
                             .arg(function.lines)
                             .arg(limit));
        }
    }
    return found;
}

QStringList headsAreThere(const SourceFile &file)
{
    static const QString holder = u"SPDX-FileCopyrightText: Convoke contributors"_s;
    static const QString licence = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
    const QStringList lines = file.text.split(u'\n').mid(0, 4);
    if (file.isHeader() || file.isCpp()) {
        if (lines.value(0) != u"// "_s + holder || lines.value(1) != u"// "_s + licence) {
            return {u"1: the two SPDX lines do not stand first"_s};
        }
        const bool guarded = !file.isHeader() || lines.value(2) == u"#pragma once";
        return guarded ? QStringList() : QStringList{u"3: #pragma once does not follow"_s};
    }
    const QString top = lines.join(u'\n');
    return top.contains(holder) && top.contains(licence) ? QStringList()
                                                         : QStringList{u"1: the SPDX lines are missing"_s};
}

QStringList namesAreOurs(const SourceFile &file)
{
    if (!file.isHeader() && !file.isCpp()) {
        return {};
    }
    QStringList found =
        matchesOf(file, u"\\b(class|struct|namespace)\\s+\\w*(Manager|Helper|Helpers|Utils|Handler)\\b"_s,
                  u"says nothing of what it is"_s);
    const QString name = file.path.section(u'/', -1);
    if (name != name.toLower()) {
        found.append(u"1: files are named in lower case"_s);
    }
    return found;
}

bool isExcepted(const QString &rule, const QString &path)
{
    const QList<Exception> list = exceptions();
    return std::any_of(list.begin(), list.end(),
                       [&](const Exception &e) { return e.rule == rule && e.path == path; });
}

} // namespace

QList<Rule> houseRules()
{
    return borderRules()
        + QList<Rule>{
            {u"foreign text is plain"_s, foreignTextIsPlain},
            {u"files are small"_s, filesAreSmall},
            {u"functions are short"_s, functionsAreShort},
            {u"heads are there"_s, headsAreThere},
            {u"names are ours"_s, namesAreOurs},
        };
}

QList<Exception> exceptions()
{
    return {
        {u"functions are short"_s, u"app/base/errorwords.cpp"_s,
         u"One switch without default over every ErrorCode: the compiler then names the code whose sentence is missing."_s},
        {u"functions are short"_s, u"app/announcements/proofreader/proofwords.cpp"_s,
         u"One switch without default over every ProofCode: the compiler then names the code whose sentence is missing."_s},
        {u"functions are short"_s, u"app/announcements/proofreader/proofreasons.cpp"_s,
         u"One switch without default over every ProofCode: the compiler then names the code whose reason is missing."_s},
    };
}

QStringList breachesIn(const SourceFile &file)
{
    QStringList all;
    const QList<Rule> rules = houseRules();
    for (const Rule &rule : rules) {
        if (isExcepted(rule.name, file.path)) {
            continue;
        }
        const QStringList breaches = rule.breaches(file);
        for (const QString &breach : breaches) {
            all.append(u"%1: %2:%3"_s.arg(rule.name, file.path, breach));
        }
    }
    return all;
}

} // namespace convoke::test
