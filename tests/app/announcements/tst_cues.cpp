// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/cues.h"
#include "announcements/cuewords.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsOfCues_data();
    void findsWordsOfCues();
    void looksOnlyWhereItIsAsked();
    void hasWordsForEveryCue();
};

void CuesTest::findsWordsOfCues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cue");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, Cue cue, const QString &words) {
        QTest::newRow(name) << text << static_cast<int>(cue) << words;
    };
    row("several words", u"no later than Monday"_s, Cue::NoLaterThan, u"no later than"_s);
    row("hyphens for blanks", u"a Face–to–face event"_s, Cue::InPerson, u"Face–to–face"_s);
    row("any ending", u"six practitioners came"_s, Cue::ParticipantWord, u"practitioners"_s);
    row("no part of a word", u"byte and bylaw"_s, Cue::By, QString());
    row("other languages", u"Date de publication"_s, Cue::Published, u"Date de publication"_s);
}

void CuesTest::findsWordsOfCues()
{
    QFETCH(const QString, text);
    QFETCH(const int, cue);
    QFETCH(const QString, words);
    const AnnouncementPage page(text);
    const Cues cues(page); // the hit points into it
    const CueHit *hit = cues.first(static_cast<Cue>(cue), 0, static_cast<int>(page.tokens().size()));
    QCOMPARE(hit == nullptr ? QString() : page.words(page.spanOfTokens(hit->firstToken, hit->endToken)),
             words);
}

void CuesTest::looksOnlyWhereItIsAsked()
{
    const AnnouncementPage page(u"before one and before two"_s);
    const Cues cues(page);
    QCOMPARE(cues.first(Cue::Before, 1, 5)->firstToken, 3);
    QCOMPARE(cues.last(Cue::Before, 0, 3)->firstToken, 0);
    QCOMPARE(cues.last(Cue::Before, 0, 5)->firstToken, 3);
    QVERIFY(cues.first(Cue::Before, 1, 3) == nullptr);
    QCOMPARE(cues.of(Cue::Before).size(), 2);
}

void CuesTest::hasWordsForEveryCue()
{
    QSet<int> cues;
    for (const CueWords &entry : cueWords()) {
        QVERIFY(!entry.words.isEmpty());
        cues.insert(static_cast<int>(entry.cue));
    }
    QCOMPARE(cues.size(), static_cast<int>(Cue::Furniture) + 1);
}

QTEST_GUILESS_MAIN(CuesTest)
#include "tst_cues.moc"
