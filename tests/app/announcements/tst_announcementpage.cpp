// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementpage.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class AnnouncementPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsSentences_data();
    void cutsSentences();
    void findsLinesAndSentencesOfTokens();
    void takesTheJointOffAnItem();
};

void AnnouncementPageTest::cutsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("full stops and others") << u"One. Two! Three? Four"_s << u"One.|Two!|Three?|Four"_s;
    QTest::newRow("abbreviations go on")
        << u"See e.g. Dr. Smith, No. 5. Then go."_s << u"See e.g. Dr. Smith, No. 5.|Then go."_s;
    QTest::newRow("a small letter goes on")
        << u"via X. on 13 December. End"_s << u"via X. on 13 December.|End"_s;
    QTest::newRow("a year ends, a day goes on")
        << u"in 2021. The 16. Dezember came."_s << u"in 2021.|The 16. Dezember came."_s;
    QTest::newRow("an initial goes on") << u"Ask J. Smith. Now."_s << u"Ask J. Smith.|Now."_s;
    QTest::newRow("a closing quotation mark belongs to it")
        << u"He asks ‘why?’ Then he goes."_s << u"He asks ‘why?’|Then he goes."_s;
}

void AnnouncementPageTest::cutsSentences()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentences);
    const AnnouncementPage page(text);
    QStringList found;
    for (const Sentence &sentence : page.sentences()) {
        found.append(page.words(sentence.span));
    }
    QCOMPARE(found.join(u'|'), sentences);
}

void AnnouncementPageTest::findsLinesAndSentencesOfTokens()
{
    const AnnouncementPage page(u"One two. Three\nfour"_s);
    QCOMPARE(page.lineOfToken(0), 0);
    QCOMPARE(page.lineOfToken(4), 1);
    QCOMPARE(page.sentenceOfToken(2), 0);
    QCOMPARE(page.sentenceOfToken(3), 1);
    QCOMPARE(page.tokenFrom(9), 3);
    QCOMPARE(page.wordAt(99), QStringView());
    QCOMPARE(page.wordAt(-1), QStringView());
}

void AnnouncementPageTest::takesTheJointOffAnItem()
{
    const AnnouncementPage page(u"- one;\n- two, and\n- three."_s);
    QCOMPARE(itemText(page, page.lines().at(0)), u"one"_s);
    QCOMPARE(itemText(page, page.lines().at(1)), u"two"_s);
    QCOMPARE(itemText(page, page.lines().at(2)), u"three."_s);
}

QTEST_GUILESS_MAIN(AnnouncementPageTest)
#include "tst_announcementpage.moc"
