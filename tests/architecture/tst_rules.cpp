// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QTest>

using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString head =
    u"// SPDX-FileCopyrightText: Convoke contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

/// The rules that @p text breaks at @p path; the head is added.
QStringList broken(const QString &path, const QString &text)
{
    QStringList rules;
    const QStringList breaches = breachesIn(SourceFile(path, head + text));
    for (const QString &breach : breaches) {
        rules.append(breach.section(u": "_s, 0, 0));
    }
    rules.removeDuplicates();
    return rules;
}

QString functionOf(const QString &start, int lines)
{
    return start + u"\n{\n"_s + u"    work();\n"_s.repeated(lines - 2) + u"}\n"_s;
}

} // namespace

/// A rule that cannot fire protects nothing: each is shown bad and good text.
class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fires_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &path, const QString &text, const QString &rule) {
            QTest::newRow(name) << path << text << rule;
        };
        const QString widgets = u"no widgets in app"_s;
        row("a widget in app", u"app/people/x.cpp"_s, u"#include <QWidget>\n"_s, widgets);
        row("a widget with its module", u"app/people/x.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s, widgets);
        row("a printer in app", u"app/documents/x.cpp"_s, u"#include <QPrinter>\n"_s, widgets);
        row("the screen in app", u"app/documents/x.cpp"_s, u"#include \"ui/common/theme.h\"\n"_s, widgets);
        row("app links widgets", u"app/CMakeLists.txt"_s,
            u"target_link_libraries(convoke_app PRIVATE Qt6::Widgets)\n"_s, widgets);
        row("SQL in a subject", u"app/people/x.cpp"_s, u"#include <QSqlQuery>\n"_s, u"SQL only in storage"_s);
        row("SQL on the screen", u"ui/people/x.cpp"_s, u"  #  include <QtSql/QSqlDatabase>\n"_s,
            u"SQL only in storage"_s);
        const QString roots = u"repositories only at the roots"_s;
        row("a repository in a page", u"ui/people/x.cpp"_s, u"PersonRepository people;\n"_s, roots);
        row("a storage header in a service", u"app/people/x.cpp"_s, u"#include \"storage/database.h\"\n"_s,
            roots);
        const QString doors = u"rooms keep their doors shut"_s;
        row("another subject's service", u"app/reviews/x.h"_s,
            u"#pragma once\n#include \"people/personservice.h\"\n"_s, doors);
        row("base knows a subject", u"app/base/x.h"_s, u"#pragma once\n#include \"people/person.h\"\n"_s,
            doors);
        row("a page includes another subject", u"ui/reviews/x.cpp"_s,
            u"#include \"ui/people/peoplepage.h\"\n"_s, doors);
        row("a page includes the shell", u"ui/reviews/x.cpp"_s,
            u"#include \"ui/mainwindow/mainwindow.h\"\n"_s, doors);
        row("common includes a subject", u"ui/common/x.cpp"_s, u"#include \"ui/home/startpage.h\"\n"_s,
            doors);
        row("common includes the commands", u"ui/common/x.cpp"_s, u"#include \"ui/undo/deeds.h\"\n"_s, doors);
        const QString pure = u"pure rooms stay pure"_s;
        row("a file in ranking", u"app/ranking/x.cpp"_s, u"#include <QFile>\n"_s, pure);
        row("chance in selection", u"app/selection/x.cpp"_s, u"#include <random>\n"_s, pure);
        row("the clock in selection", u"app/selection/x.cpp"_s,
            u"auto now = QDateTime::currentDateTimeUtc();\n"_s, pure);
        row("language in ranking", u"app/ranking/x.cpp"_s, u"QString s = QObject::tr(\"tie\");\n"_s, pure);
        row("a socket", u"ui/people/x.cpp"_s, u"#include <QTcpSocket>\n"_s, u"no socket"_s);
        row("a network library", u"app/CMakeLists.txt"_s, u"target_link_libraries(x Qt6::Network)\n"_s,
            u"no socket"_s);
        row("a singleton", u"app/people/x.h"_s, u"#pragma once\nclass X { static X &instance(); };\n"_s,
            u"no singletons"_s);
        row("a call of one", u"ui/people/x.cpp"_s, u"Theme::instance().apply();\n"_s, u"no singletons"_s);
        const QString plain = u"foreign text is plain"_s;
        row("a label", u"ui/people/x.cpp"_s, u"auto *l = new QLabel(name);\n"_s, plain);
        row("a tool tip", u"ui/people/x.cpp"_s, u"button->setToolTip(person.name);\n"_s, plain);
        row("what is this", u"ui/people/x.cpp"_s, u"button->setWhatsThis (person.name);\n"_s, plain);
        row("a message box", u"ui/people/x.cpp"_s, u"QMessageBox::warning(this, a, b);\n"_s, plain);
        row("an input dialog", u"ui/people/x.cpp"_s, u"QInputDialog::getText(this, a, b);\n"_s, plain);
        row("a rich text edit", u"ui/people/x.cpp"_s, u"QTextEdit edit;\n"_s, plain);
        row("markup", u"ui/people/x.cpp"_s, u"document.setHtml(text);\n"_s, plain);
        row("rich labels", u"ui/people/x.cpp"_s, u"label->setTextFormat(Qt::RichText);\n"_s, plain);
        row("a long file", u"app/people/x.cpp"_s, u"int i;\n"_s.repeated(499), u"files are small"_s);
        row("a long header", u"ui/people/x.h"_s, u"#pragma once\n"_s + u"int i;\n"_s.repeated(248),
            u"files are small"_s);
        const QString brief = u"functions are short"_s;
        row("a long function", u"app/people/x.cpp"_s, functionOf(u"void f(int a)"_s, 61), brief);
        row("a long window's constructor", u"ui/people/x.cpp"_s,
            functionOf(u"PeoplePage::PeoplePage(QWidget *p) : Page(p), m_a{1}, m_b(2)"_s, 81), brief);
        row("a long member of a class", u"ui/people/x.h"_s,
            u"#pragma once\nclass X\n{\npublic:\n"_s
                + functionOf(u"    int f() const noexcept override"_s, 61) + u"};\n"_s,
            brief);
        row("a long lambda", u"app/people/x.cpp"_s,
            functionOf(u"const auto f = [](int a) -> int"_s, 61) + u";\n"_s, brief);
        row("a long function after a table", u"app/people/x.cpp"_s,
            u"constexpr int t[] = {1, 2};\nconst std::function<void()> g{h};\n"_s
                + functionOf(u"auto f() -> Result<int>"_s, 61),
            brief);
        row("no pragma", u"app/people/x.h"_s, u"class X;\n"_s, u"heads are there"_s);
        row("a manager", u"app/people/x.h"_s, u"#pragma once\nclass PersonManager;\n"_s, u"names are ours"_s);
        row("a name in camels", u"app/people/PersonList.cpp"_s, u"int i;\n"_s, u"names are ours"_s);
    }
    void fires()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, rule);
        QCOMPARE(broken(path, text), QStringList{rule});
    }

    void isSilent_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &path, const QString &text) {
            QTest::newRow(name) << path << text;
        };
        row("SQL in storage", u"app/storage/x.cpp"_s, u"#include <QSqlQuery>\nPersonRepository r;\n"_s);
        row("the roots name repositories", u"app/cli/x.cpp"_s,
            u"#include \"storage/database.h\"\nPersonRepository r;\n"_s);
        row("another subject's values", u"app/reviews/x.cpp"_s, u"#include \"people/person.h\"\n"_s);
        row("one's own service", u"app/people/x.cpp"_s, u"#include \"people/personservice.h\"\n"_s);
        row("the command line uses services", u"app/cli/x.cpp"_s, u"#include \"people/personservice.h\"\n"_s);
        row("a page uses common and commands", u"ui/people/x.cpp"_s,
            u"#include \"ui/common/card.h\"\n#include \"ui/undo/deeds.h\"\n#include \"people/personservice.h\"\n"_s);
        row("the shell knows the start page", u"ui/mainwindow/x.cpp"_s,
            u"#include \"ui/home/startpage.h\"\n"_s);
        row("a label in common", u"ui/common/x.cpp"_s, u"new QLabel(text);\nw->setToolTip(t);\n"_s);
        row("words in comments and strings", u"ui/people/x.cpp"_s,
            u"// new QLabel( instance()\n/* QMessageBox::x( */\nauto s = \"QTextEdit \\\" setHtml(\";\nauto r = R\"x(QLabel \")x\";\n"_s);
        row("Qt's own instance", u"ui/people/x.cpp"_s, u"QCoreApplication::instance();\n"_s);
        row("our longer names", u"ui/people/x.cpp"_s,
            u"setPlainToolTip(w, t); PlainLabel l; MyQLabeled m;\n"_s);
        row("the longest file", u"app/people/x.cpp"_s, u"int i;\n"_s.repeated(498));
        row("the longest function", u"app/people/x.cpp"_s, functionOf(u"void f(int a)"_s, 59));
        row("the longest window's constructor", u"ui/people/x.cpp"_s,
            functionOf(u"PeoplePage::PeoplePage() : Page(p)"_s, 79));
        row("many short functions and a long table", u"app/people/x.cpp"_s,
            u"namespace a {\nvoid f() { }\nconstexpr int t[] = {\n"_s + u"    1,\n"_s.repeated(100)
                + u"};\nvoid g() { }\n}\n"_s);
        row("a long class of short functions", u"app/people/x.cpp"_s,
            u"class X final : public Y<int>\n{\npublic:\n"_s
                + u"    int f() const { return 1'000; }\n"_s.repeated(100) + u"};\n"_s);
        row("a brace in a character", u"app/people/x.cpp"_s,
            u"void f() { char c = '{'; }\n"_s + u"int i;\n"_s.repeated(100));
    }
    void isSilent()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QCOMPARE(broken(path, text), QStringList());
    }

    void missesTheHead()
    {
        for (const QString &path :
             {u"app/people/x.cpp"_s, u"ui/CMakeLists.txt"_s, u"resources/icons/x.svg"_s}) {
            const QStringList breaches = breachesIn(SourceFile(path, u"x\n"_s));
            QCOMPARE(breaches.size(), 1);
            QVERIFY(breaches.first().startsWith(u"heads are there"_s));
        }
    }

    void countsFunctionsAsTheyAreWritten()
    {
        const SourceFile file(
            u"app/x.cpp"_s,
            u"#define BRACE {\n"
            "namespace convoke {\n"
            "struct S\n{\n    int a{1};\n    S() : a{2}, b(3) { go(); }\n    int b = 0;\n};\n"
            "int S::value(int x) const\n{\n    if (x) {\n        return 1;\n    }\n    return {};\n}\n"
            "template <typename T>\nvoid operator<<(T t)\n{\n}\n"
            "}\n"_s);
        const QList<Function> functions = file.functions();
        QCOMPARE(functions.size(), 3);
        QCOMPARE(functions.at(0).name, u"S"_s);
        QCOMPARE(functions.at(0).lines, 1);
        QCOMPARE(functions.at(1).name, u"S::value"_s);
        QCOMPARE(functions.at(1).lines, 6);
        QCOMPARE(functions.at(1).line, 10);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
