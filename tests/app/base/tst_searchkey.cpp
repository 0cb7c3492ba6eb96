// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/searchkey.h"

#include "support/growth.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class SearchKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneNameIsFoundInEverySpelling_data()
    {
        QTest::addColumn<QStringList>("spellings");
        QTest::newRow("a Turkish letter") << QStringList{u"Kordaçzuk"_s, u"Kordaczuk"_s, u"KORDACZUK"_s};
        QTest::newRow("a Polish letter") << QStringList{u"Wąs"_s, u"Was"_s};
        QTest::newRow("German") << QStringList{u"Müller"_s, u"Mueller"_s, u"Muller"_s, u"MÜLLER"_s};
        QTest::newRow("Danish") << QStringList{u"Søren"_s, u"Soren"_s, u"Soeren"_s, u"Sören"_s};
        QTest::newRow("sharp s") << QStringList{u"Straße"_s, u"Strasse"_s};
        QTest::newRow("Scandinavian") << QStringList{u"Håkan"_s, u"Haakan"_s, u"Hakan"_s};
        QTest::newRow("ligature") << QStringList{u"Lætitia"_s, u"Laetitia"_s};
        QTest::newRow("Greek") << QStringList{u"Παπαδόπουλος"_s, u"Papadopoulos"_s, u"ΠΑΠΑΔΟΠΟΥΛΟΣ"_s};
        QTest::newRow("Cyrillic") << QStringList{u"Иванов"_s, u"Ivanov"_s};
        QTest::newRow("Serbian in both scripts") << QStringList{u"Ђоковић"_s, u"Đoković"_s};
        QTest::newRow("dj") << QStringList{u"Đoković"_s, u"Djokovic"_s};
        QTest::newRow("apostrophes") << QStringList{u"O'Brien"_s, u"O’Brien"_s, u"OBrien"_s};
        QTest::newRow("decomposed") << QStringList{u"Zo\u0065\u0308"_s, u"Zoë"_s};
    }
    void oneNameIsFoundInEverySpelling()
    {
        QFETCH(QStringList, spellings);
        for (const QString &stored : std::as_const(spellings)) {
            for (const QString &typed : std::as_const(spellings)) {
                QVERIFY2(SearchQuery(typed).matches(SearchKey(u"Ann "_s + stored)),
                         qPrintable(typed + u" does not find "_s + stored));
            }
        }
    }

    void everyBeginningFindsToo_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::newRow("German") << u"Müller"_s << u"Mueller"_s;
        QTest::newRow("Michael") << u"Michael"_s << u"Michael"_s;
        QTest::newRow("Joel") << u"Joël"_s << u"Joel"_s;
        QTest::newRow("Greek") << u"Παπαδόπουλος"_s << u"Papadopoulos"_s;
        QTest::newRow("Greek typed in Greek") << u"Ευαγγελία"_s << u"Ευαγγελία"_s;
        QTest::newRow("Cyrillic typed in Cyrillic") << u"Щербакова"_s << u"Щербакова"_s;
        QTest::newRow("an address") << u"m.was@office.example"_s << u"m.was@office.example"_s;
    }
    void everyBeginningFindsToo()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        const SearchKey key(stored);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            QVERIFY2(SearchQuery(QStringView(typed).first(length)).matches(key),
                     qPrintable(typed.first(length)));
        }
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nothing") << u"  "_s << true;
        QTest::newRow("words in any order") << u"hamburg anna"_s << true;
        QTest::newRow("the beginning of a word") << u"sm"_s << true;
        QTest::newRow("a beginning after punctuation") << u"jo"_s << true;
        QTest::newRow("two letters inside a word") << u"mb"_s << false;
        QTest::newRow("three letters inside a word") << u"burg"_s << true;
        QTest::newRow("both halves of a double name") << u"jones-smith"_s << true;
        QTest::newRow("the domain") << u"@office"_s << true;
        QTest::newRow("the beginning of a number") << u"+49 40"_s << true;
        QTest::newRow("one word that is not there") << u"anna berlin"_s << false;
        QTest::newRow("an apostrophe alone") << u"'"_s << true;
    }
    void findsWords()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        const SearchKey key(u"Anna Smith-Jones\nHamburg\na.s@office.example\n+49 40 1"_s);
        QCOMPARE(SearchQuery(typed).matches(key), isFound);
    }

    void knowsWhenItFindsNoMoreThanBefore_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("narrows");
        QTest::newRow("the first letter") << QString() << u"a"_s << true;
        QTest::newRow("a second letter") << u"a"_s << u"an"_s << true;
        QTest::newRow("a third letter also looks inside words") << u"an"_s << u"ann"_s << false;
        QTest::newRow("a fourth letter") << u"ann"_s << u"anna"_s << true;
        QTest::newRow("another word") << u"anna"_s << u"anna b"_s << true;
        QTest::newRow("a letter less") << u"anna"_s << u"ann"_s << false;
        QTest::newRow("another letter") << u"anna"_s << u"annb"_s << false;
        QTest::newRow("a letter in another script") << u"иван"_s << u"ивано"_s << false;
    }
    void knowsWhenItFindsNoMoreThanBefore()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(bool, narrows);
        QCOMPARE(SearchQuery(now).narrows(SearchQuery(before)), narrows);
    }

    void anEndlessTextCostsNoMoreThanItsLength()
    {
        const Growth growth = growthOf(1000, [](qsizetype size) {
            const SearchKey key(QString(size, u'ä'));
            QVERIFY(SearchQuery(u"aaaa"_s).matches(SearchKey(u"äaaa"_s)));
            QVERIFY(!key.bytes().isEmpty());
        });
        QVERIFY2(growth.isInProportion(), qPrintable(growth.words()));
    }
};

QTEST_GUILESS_MAIN(SearchKeyTest)
#include "tst_searchkey.moc"
