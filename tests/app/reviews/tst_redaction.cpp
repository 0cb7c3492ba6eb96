// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/redaction.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

const QuestionId question(7);

Person somebody()
{
    Person person{PersonId(1)};
    person.givenName = u"Ann"_s;
    person.familyName = u"Abel"_s;
    return person;
}

Redaction covering(const QString &words, int start, qint64 id = 1, bool shows = false)
{
    return {RedactionId(id), ApplicationId(3), question, start, words, shows};
}

} // namespace

/// Bars by the program and by hand over one answer.
class RedactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coversWhatAHumanCoversToo()
    {
        const RedactedText text =
            redacted(u"Ann of the blue tower"_s, somebody(), {covering(u"blue tower"_s, 11)});
        QCOMPARE(text.text, u"███ of the ██████████"_s);
        QCOMPARE(text.bars.size(), 2);
        QVERIFY(text.bars.at(0).isAutomatic);
        QVERIFY(!text.bars.at(1).isAutomatic);
        QCOMPARE(text.bars.at(1).redactions, QList<RedactionId>{RedactionId(1)});
        QVERIFY(text.barAt(0) == &text.bars.at(0));
        QVERIFY(text.barAt(3) == nullptr);
    }

    void liftsTheProgramsBar()
    {
        const RedactedText text = redacted(u"Ann sees Ann"_s, somebody(), {covering(u"Ann"_s, 9, 1, true)});
        QCOMPARE(text.text, u"███ sees Ann"_s);
        QCOMPARE(text.shown.size(), 1);
        QCOMPARE(text.shown.at(0).span, (TextSpan{9, 3}));
        QVERIFY(text.lost.isEmpty());
    }

    void findsItsWordsAgainWhereTheAnswerChanged()
    {
        const Redaction tower = covering(u"blue tower"_s, 11);
        const RedactedText text = redacted(u"As I said: of the blue tower"_s, somebody(), {tower});
        QCOMPARE(text.text, u"As I said: of the ██████████"_s);
        QVERIFY(text.lost.isEmpty());
    }

    void takesTheNearestOfSeveralPlaces()
    {
        const RedactedText text =
            redacted(u"x tower tower tower"_s, Person{PersonId(1)}, {covering(u"tower"_s, 9)});
        QCOMPARE(text.text, u"x tower █████ tower"_s);
    }

    void twoOnTheSameWordsKeepTwoPlaces()
    {
        const RedactedText text = redacted(u"new: tower tower tower"_s, Person{PersonId(1)},
                                           {covering(u"tower"_s, 0, 1), covering(u"tower"_s, 6, 2)});
        QCOMPARE(text.text, u"new: █████ █████ tower"_s);
    }

    void setsAsideWhatIsGone()
    {
        const RedactedText text = redacted(u"Something else"_s, somebody(), {covering(u"blue tower"_s, 11)});
        QCOMPARE(text.text, u"Something else"_s);
        QCOMPARE(text.lost, QList<Redaction>{covering(u"blue tower"_s, 11)});
    }

    void barsThatTouchAreOne()
    {
        const RedactedText text = redacted(u"Ann-Tower"_s, somebody(), {covering(u"-Tower"_s, 3)});
        QCOMPARE(text.bars.size(), 1);
        QVERIFY(text.bars.at(0).isAutomatic);
        QCOMPARE(text.bars.at(0).redactions.size(), 1);
    }

    void findsWordsInEveryAnswer()
    {
        Application application{ApplicationId(3), MeetingId(1), PersonId(1)};
        application.answers = {{question, u" The Tower and the tower"_s, {}},
                               {QuestionId(8), u"tower-keeper"_s, {}}};
        const QList<Redaction> all = redactionsEverywhere(application, u"Tower"_s, false, {});
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).words, u"Tower"_s);
        QCOMPARE(all.at(0).start, 4); // of the trimmed text
        QCOMPARE(all.at(1).words, u"tower"_s);
        Redaction known = all.at(0);
        known.id = RedactionId(5);
        QCOMPARE(redactionsEverywhere(application, u"Tower"_s, false, {known}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
