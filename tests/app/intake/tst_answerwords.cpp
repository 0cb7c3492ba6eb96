// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/answerwords.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class AnswerWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsYesAndNo_data();
    void knowsYesAndNo();
    void knowsNewsletterStates_data();
    void knowsNewsletterStates();
    void knowsWordsForNothing();
};

void AnswerWordsTest::knowsYesAndNo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("answer");
    QTest::newRow("yes") << QStringList{u"Yes"_s, u" YES "_s, u"oui"_s,  u"Ja"_s, u"Sí"_s,
                                        u"tak"_s, u"Ναι"_s,   u"TRUE"_s, u"да"_s}
                         << 1;
    QTest::newRow("no") << QStringList{u"No"_s,  u"non"_s, u"Nein"_s, u"nee"_s,
                                       u"nie"_s, u"Όχι"_s, u"Não"_s,  u"FALSE"_s}
                        << 0;
    QTest::newRow("neither") << QStringList{u"maybe"_s, QString(), u"yes, but"_s, QString(1000, u'y')} << -1;
}

void AnswerWordsTest::knowsYesAndNo()
{
    QFETCH(QStringList, words);
    for (const QString &word : words) {
        const std::optional<bool> answer = yesOrNo(word);
        const int found = answer ? int(*answer) : -1;
        QTEST(found, "answer");
    }
}

void AnswerWordsTest::knowsNewsletterStates_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("state");
    QTest::newRow("yes") << u"yes"_s << u"subscribed"_s;
    QTest::newRow("no") << u"no"_s << u"not subscribed"_s;
    QTest::newRow("unsubscribed") << u"Unsubscribed"_s << u"unsubscribed"_s;
    QTest::newRow("abgemeldet") << u"abgemeldet"_s << u"unsubscribed"_s;
    QTest::newRow("désabonnée") << u"désabonnée"_s << u"unsubscribed"_s;
    QTest::newRow("our own word") << u"not subscribed"_s << u"not subscribed"_s;
    QTest::newRow("active") << u"active"_s << u"subscribed"_s;
    QTest::newRow("sometimes") << u"sometimes"_s << QString();
}

void AnswerWordsTest::knowsNewsletterStates()
{
    QFETCH(QString, word);
    const std::optional<Newsletter> state = newsletterFromText(word);
    QTEST(state ? toKey(*state) : QString(), "state");
}

void AnswerWordsTest::knowsWordsForNothing()
{
    QVERIFY(meansNothing(u"n/a") && meansNothing(u" - ") && meansNothing(u"None"));
    QVERIFY(!meansNothing(u"no") && !meansNothing(QString(100, u'-')));
}

QTEST_GUILESS_MAIN(AnswerWordsTest)
#include "tst_answerwords.moc"
