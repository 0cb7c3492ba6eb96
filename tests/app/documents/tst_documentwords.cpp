// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject allWords()
{
    QFile file(u":/templates/words.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList placeholders(const QString &sentence)
{
    QStringList names;
    for (qsizetype open = sentence.indexOf(u'{'); open >= 0; open = sentence.indexOf(u'{', open + 1)) {
        names.append(sentence.mid(open, sentence.indexOf(u'}', open) - open + 1));
    }
    names.sort();
    return names;
}

} // namespace

class DocumentWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageHasEveryWord_data();
    void everyLanguageHasEveryWord();
    void fillsEachPlaceOnce();
    void fallsBackToEnglish();
    void takesTheLanguageOfALocaleName();
};

void DocumentWordsTest::everyLanguageHasEveryWord_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s, u"nl"_s}) {
        QTest::newRow(qPrintable(language)) << language;
    }
    QCOMPARE(DocumentWords::languages().size(), 4);
}

void DocumentWordsTest::everyLanguageHasEveryWord()
{
    QFETCH(QString, language);
    const QJsonObject english = allWords().value(u"en"_s).toObject();
    const QJsonObject words = allWords().value(language).toObject();
    QCOMPARE(words.keys(), english.keys());
    for (auto it = english.begin(); it != english.end(); ++it) {
        const QJsonValue word = words.value(it.key());
        QCOMPARE(word.type(), it.value().type());
        if (word.isArray()) {
            QCOMPARE(word.toArray().size(), it.value().toArray().size());
        } else if (it.key() != u"date.first") { // "1er" has the day in itself
            QVERIFY2(!word.toString().isEmpty(), qPrintable(it.key()));
            QCOMPARE(placeholders(word.toString()), placeholders(it.value().toString()));
        }
    }
}

void DocumentWordsTest::fillsEachPlaceOnce()
{
    QCOMPARE(filledIn(u"{a} of {b}", {{u"a", u"{b}"_s}, {u"b", u"2"_s}}), u"{b} of 2"_s);
    QCOMPARE(filledIn(u"{unknown} {", {{u"a", u"1"_s}}), u"{unknown} {"_s);
    QCOMPARE(DocumentWords(u"de"_s).text(u"page"_s, {{u"page", u"1"_s}, {u"pages", u"3"_s}}),
             u"Seite 1 von 3"_s);
}

void DocumentWordsTest::fallsBackToEnglish()
{
    QCOMPARE(DocumentWords(u"fi"_s).language(), u"en"_s);
    QCOMPARE(DocumentWords(QString()).language(), u"en"_s);
}

void DocumentWordsTest::takesTheLanguageOfALocaleName()
{
    QCOMPARE(DocumentWords(u"fr_BE"_s).language(), u"fr"_s);
    QCOMPARE(DocumentWords(u"NL"_s).language(), u"nl"_s);
}

QTEST_GUILESS_MAIN(DocumentWordsTest)
#include "tst_documentwords.moc"
