// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/latinscript.h"

#include <QSet>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class LatinScriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheUsualSpellings_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("latin");
        const auto row = [](const QString &foreign, const QString &latin) {
            QTest::addRow("%s is %s", qPrintable(foreign), qPrintable(latin)) << foreign << latin;
        };
        row(u"Παπαδόπουλος"_s, u"papadopoulos"_s);
        row(u"Μπακογιάννης"_s, u"bakoyiannis"_s);
        row(u"Ευαγγελία"_s, u"evangelia"_s);
        row(u"Ευτυχία"_s, u"eftykhia"_s);
        row(u"Σοφία"_s, u"sophia"_s);
        row(u"Χρήστος"_s, u"christos"_s);
        row(u"Χρήστος"_s, u"hristos"_s);
        row(u"Δημήτρης"_s, u"dimitris"_s);
        row(u"Δημήτρης"_s, u"demetres"_s);
        row(u"Иванов"_s, u"ivanov"_s);
        row(u"Иванов"_s, u"iwanow"_s);
        row(u"Щедрин"_s, u"shchedrin"_s);
        row(u"Щерев"_s, u"shterev"_s);
        row(u"Цветанка"_s, u"tsvetanka"_s);
        row(u"България"_s, u"balgariya"_s);
        row(u"Гриценко"_s, u"hrytsenko"_s);
        row(u"Юрий"_s, u"yuriy"_s);
        row(u"Љубица"_s, u"ljubica"_s);
        row(u"Ђорђевић"_s, u"djordjevich"_s);
        row(u"Алёшин"_s, u"alyoshin"_s);
        row(u"Шмидт"_s, u"schmidt"_s);
    }
    void knowsTheUsualSpellings()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, latin);
        const QStringList spellings = latinSpellings(foreign);
        QVERIFY2(spellings.contains(latin), qPrintable(spellings.join(u", "_s)));
        QCOMPARE(QSet<QString>(spellings.cbegin(), spellings.cend()).size(), spellings.size());
    }

    void leavesLatinAlone()
    {
        QCOMPARE(latinSpellings(u"Müller"_s), QStringList{u"muller"_s});
        QVERIFY(!hasOtherScript(u"Đorđević"));
        QVERIFY(hasOtherScript(u"Νίκος"));
    }

    void aBeginningIsSpelledAsTheBeginning()
    {
        for (const QString &word : {u"ευαγγελια"_s, u"μπουγατσα"_s, u"щастлив"_s}) {
            const QString whole = latinSpellings(word).first();
            for (qsizetype length = 1; length < word.size(); ++length) {
                QVERIFY(whole.startsWith(latinSpellings(word.first(length)).first()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(LatinScriptTest)
#include "tst_latinscript.moc"
