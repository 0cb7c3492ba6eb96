// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Holds the whole tree against the rules of the house.
class HouseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_files =
            readTree(QStringLiteral(CONVOKE_SOURCE_DIR),
                     {u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"translations"_s, u"packaging"_s});
        QVERIFY(m_files.size() > 100);
    }

    void keeps_data()
    {
        QTest::addColumn<QString>("rule");
        const QList<Rule> rules = houseRules();
        for (const Rule &rule : rules) {
            QTest::newRow(qPrintable(rule.name)) << rule.name;
        }
    }
    void keeps()
    {
        QFETCH(QString, rule);
        QStringList found;
        for (const SourceFile &file : std::as_const(m_files)) {
            const QStringList breaches = breachesIn(file);
            for (const QString &breach : breaches) {
                if (breach.startsWith(rule + u": "_s)) {
                    found.append(breach);
                }
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void everyExceptionIsNeededAndHasAReason()
    {
        const QList<Exception> list = exceptions();
        for (const Exception &exception : list) {
            QVERIFY(exception.reason.size() > 30);
            const auto file = std::find_if(m_files.cbegin(), m_files.cend(),
                                           [&](const SourceFile &f) { return f.path == exception.path; });
            QVERIFY2(file != m_files.cend(), qPrintable(exception.path));
            const QList<Rule> rules = houseRules();
            for (const Rule &rule : rules) {
                QVERIFY(rule.name != exception.rule || !rule.breaches(*file).isEmpty());
            }
        }
    }

    void theConsoleNeedsNoScreen()
    {
        const QString program = QStringLiteral(CONVOKE_BINARY_DIR "/bin/convoke-cli");
        const QString readelf = QStandardPaths::findExecutable(u"readelf"_s);
        if (!QFile::exists(program) || readelf.isEmpty()) {
            QSKIP("no convoke-cli here, or no readelf");
        }
        QProcess process;
        process.start(readelf, {u"-d"_s, program});
        QVERIFY(process.waitForFinished());
        const QString needed = QString::fromLocal8Bit(process.readAllStandardOutput());
        QVERIFY(needed.contains(u"libQt6Core"_s));
        QVERIFY2(!needed.contains(u"libQt6Widgets"_s) && !needed.contains(u"libQt6PrintSupport"_s),
                 qPrintable(needed));
    }

private:
    QList<SourceFile> m_files;
};

QTEST_GUILESS_MAIN(HouseTest)
#include "tst_house.moc"
