// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/fixedclock.h"

#include "ui/meetings/callparts.h"
#include "ui/meetings/questionplaces.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CallPartsTest : public QObject
{
    Q_OBJECT
private:
    test::FixedClock m_clock;
    IdSource m_ids{m_clock};

    /// Questions named by letters; a letter after ">" follows the one before it ("a>b" is b as a follow-up of
    /// a).
    MeetingDocument questions(const QStringList &words);
    static QString orderOf(const MeetingDocument &document);
    static QuestionId named(const MeetingDocument &document, const QString &key)
    {
        return document.call.question(key)->id;
    }

private Q_SLOTS:
    void makesKeysFromTheFirstWordsAndKeepsThem();
    void makesKeysUnique();
    void renamesTheTieBreakOfANewCriterion();
    void movesQuestions_data();
    void movesQuestions();
    void placesQuestions_data();
    void placesQuestions();
    void letsQuestionsFollow_data();
    void letsQuestionsFollow();
    void removingAProfileTakesWhatIsForItAlone();
    void removingAQuestionFreesItsFollowUps();
    void removingACriterionTakesItsTieBreak();
};

MeetingDocument CallPartsTest::questions(const QStringList &words)
{
    MeetingDocument document{.meeting = Meeting{.id = m_ids.next<MeetingId>()}};
    for (const QString &word : words) {
        const QStringList parts = word.split(u'>');
        Question question{m_ids.next<QuestionId>(), parts.last(), parts.last()};
        if (parts.size() == 2) {
            question.followUpOf = named(document, parts.first());
        }
        document.call.questions.append(question);
    }
    return document;
}

QString CallPartsTest::orderOf(const MeetingDocument &document)
{
    QString order;
    for (const Question &question : document.call.questions) {
        order += question.key;
    }
    return order;
}

void CallPartsTest::makesKeysFromTheFirstWordsAndKeepsThem()
{
    MeetingDocument document{.meeting = Meeting{.id = m_ids.next<MeetingId>()}};
    const QString placeholder = u"New profile"_s;
    const ProfileId profile = addProfile(document, placeholder, m_ids);
    setLabel(document, profile, u"Prison staff"_s, placeholder);
    QCOMPARE(document.call.profile(profile)->key, u"prison-staff"_s);
    setLabel(document, profile, u"Officers"_s, placeholder);
    QCOMPARE(document.call.profile(profile)->key, u"prison-staff"_s);
    QCOMPARE(document.call.profile(profile)->label, u"Officers"_s);
}

void CallPartsTest::makesKeysUnique()
{
    MeetingDocument document{.meeting = Meeting{.id = m_ids.next<MeetingId>()}};
    const QString placeholder = u"New question"_s;
    const QuestionId first = addQuestion(document, placeholder, m_ids);
    const QuestionId second = addQuestion(document, placeholder, m_ids);
    QVERIFY(document.call.question(first)->key != document.call.question(second)->key);
    setLabel(document, first, u"Why?"_s, placeholder);
    setLabel(document, second, u"Why?"_s, placeholder);
    QCOMPARE(document.call.question(first)->key, u"why"_s);
    QCOMPARE(document.call.question(second)->key, u"why-2"_s);
}

void CallPartsTest::renamesTheTieBreakOfANewCriterion()
{
    MeetingDocument document{.meeting = Meeting{.id = m_ids.next<MeetingId>()}};
    const CriterionId criterion = addCriterion(document, u"New criterion"_s, m_ids);
    document.tieBreaks = {u"criterion:new-criterion"_s, u"lot"_s};
    setLabel(document, criterion, u"Practice"_s, u"New criterion"_s);
    QCOMPARE(document.tieBreaks, (QStringList{u"criterion:practice"_s, u"lot"_s}));
}

void CallPartsTest::movesQuestions_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("after");

    const QStringList plain{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("up among plain ones") << plain << u"b"_s << -1 << u"bac"_s;
    QTest::newRow("down among plain ones") << plain << u"b"_s << 1 << u"acb"_s;
    QTest::newRow("the first cannot go up") << plain << u"a"_s << -1 << u"abc"_s;
    QTest::newRow("the last cannot go down") << plain << u"c"_s << 1 << u"abc"_s;
    const QStringList family{u"a"_s, u"a>b"_s, u"b>c"_s, u"d"_s};
    QTest::newRow("down with all that hangs on it") << family << u"a"_s << 1 << u"dabc"_s;
    QTest::newRow("up over a whole family") << family << u"d"_s << -1 << u"dabc"_s;
    QTest::newRow("a follow-up does not leave its parent upwards") << family << u"b"_s << -1 << u"abcd"_s;
    QTest::newRow("a follow-up does not leave its parent downwards") << family << u"b"_s << 1 << u"abcd"_s;
    const QStringList twins{u"a"_s, u"a>b"_s, u"a>c"_s, u"c>d"_s};
    QTest::newRow("follow-ups of one parent change places") << twins << u"b"_s << 1 << u"acdb"_s;
    QTest::newRow("a follow-up goes up with its own") << twins << u"c"_s << -1 << u"acdb"_s;
    const QStringList apart{u"a"_s, u"b"_s, u"a>c"_s};
    QTest::newRow("a parent does not pass a follow-up that stands apart") << apart << u"b"_s << 1 << u"abc"_s;
}

void CallPartsTest::movesQuestions()
{
    QFETCH(QStringList, before);
    QFETCH(QString, moved);
    QFETCH(int, step);
    QFETCH(QString, after);
    MeetingDocument document = questions(before);
    const QString was = orderOf(document);
    QCOMPARE(movePart(document, named(document, moved), step), was != after);
    QCOMPARE(orderOf(document), after);
}

void CallPartsTest::placesQuestions_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("levels");
    QTest::addColumn<QString>("after"); // with the depth of each
    const QStringList plain{u"a"_s, u"b"_s, u"c"_s};
    const QStringList family{u"a"_s, u"a>b"_s, u"b>c"_s, u"d"_s, u"d>e"_s};
    QTest::newRow("down") << plain << u"a"_s << 2 << 0 << u"b0a0c0"_s;
    QTest::newRow("to the end") << plain << u"a"_s << 3 << 0 << u"b0c0a0"_s;
    QTest::newRow("up") << plain << u"c"_s << 0 << 0 << u"c0a0b0"_s;
    QTest::newRow("to the right where it stands") << plain << u"b"_s << 1 << 1 << u"a0b1c0"_s;
    QTest::newRow("no deeper than one under the one before") << plain << u"b"_s << 2 << 5 << u"a0b1c0"_s;
    QTest::newRow("the first hangs under nothing") << plain << u"a"_s << 0 << 2 << u"a0b0c0"_s;
    QTest::newRow("down and to the right") << plain << u"a"_s << 3 << 1 << u"b0c0a1"_s;
    QTest::newRow("to the left") << family << u"c"_s << 2 << -1 << u"a0b1c1d0e1"_s;
    QTest::newRow("to the left out of all") << family << u"c"_s << 3 << -2 << u"a0b1c0d0e1"_s;
    QTest::newRow("takes along what hangs on it") << family << u"b"_s << 5 << 0 << u"a0d0e1b1c2"_s;
    QTest::newRow("a family goes under another") << family << u"d"_s << 3 << 1 << u"a0b1c2d1e2"_s;
    QTest::newRow("no deeper than can be") << family << u"d"_s << 3 << 3 << u"a0b1c2d2e3"_s;
    QTest::newRow("not into a family by going down")
        << QStringList{u"x"_s, u"a"_s, u"a>b"_s} << u"x"_s << 2 << 0 << u"a0b1x0"_s;
    QTest::newRow("not into a family by going up")
        << QStringList{u"a"_s, u"a>b"_s, u"x"_s} << u"x"_s << 1 << 0 << u"x0a0b1"_s;
    QTest::newRow("into a family by going right")
        << QStringList{u"a"_s, u"a>b"_s, u"x"_s} << u"x"_s << 1 << 1 << u"a0x1b1"_s;
    QTest::newRow("not into itself") << family << u"a"_s << 2 << 0 << u"a0b1c2d0e1"_s;
}

void CallPartsTest::placesQuestions()
{
    QFETCH(QStringList, before);
    QFETCH(QString, question);
    QFETCH(int, gap);
    QFETCH(int, levels);
    QFETCH(QString, after);
    MeetingDocument document = questions(before);
    const QList<Question> old = document.call.questions;
    const QuestionId id = named(document, question);
    const bool moved = placeQuestion(document, id, questionPlace(document.call.questions, id, gap, levels));
    QString order;
    for (qsizetype i = 0; i < document.call.questions.size(); ++i) {
        order += document.call.questions.at(i).key + QString::number(depthOf(document.call.questions, i));
    }
    QCOMPARE(order, after);
    QCOMPARE(moved, old != document.call.questions);
}

void CallPartsTest::letsQuestionsFollow_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("after");

    const QStringList plain{u"a"_s, u"b"_s, u"c"_s, u"c>d"_s};
    QTest::newRow("it goes to the end of its parent's family with its own")
        << plain << u"c"_s << u"a"_s << u"acdb"_s;
    QTest::newRow("it stays where it stands rightly") << plain << u"b"_s << u"a"_s << u"abcd"_s;
    QTest::newRow("a question after it cannot be its parent") << plain << u"a"_s << u"b"_s << u"abcd"_s;
    const QStringList family{u"a"_s, u"a>b"_s, u"a>c"_s, u"d"_s};
    QTest::newRow("set free it leaves the family") << family << u"b"_s << QString() << u"acbd"_s;
    QTest::newRow("the last of a family is set free where it stands")
        << family << u"c"_s << QString() << u"abcd"_s;
}

void CallPartsTest::letsQuestionsFollow()
{
    QFETCH(QStringList, before);
    QFETCH(QString, question);
    QFETCH(QString, parent);
    QFETCH(QString, after);
    MeetingDocument document = questions(before);
    const auto target = parent.isEmpty() ? std::nullopt : std::optional(named(document, parent));
    setFollowUp(document, named(document, question), target);
    QCOMPARE(orderOf(document), after);
}

void CallPartsTest::removingAProfileTakesWhatIsForItAlone()
{
    MeetingDocument document = test::completeDocument(m_ids);
    const ProfileId presenter = document.call.profiles.first().id;
    const ProfileId guest = document.call.profiles.last().id;
    document.call.questions.first().profiles = {presenter, guest};
    removePart(document, presenter);
    QCOMPARE(document.call.profiles.size(), 1);
    QCOMPARE(document.call.questions.size(), 1); // the second was for presenters alone
    QCOMPARE(document.call.questions.first().profiles, QList<ProfileId>{guest});
    QCOMPARE(document.criteria.size(), 1);
    QCOMPARE(document.criteria.first().key, u"free"_s);
}

void CallPartsTest::removingAQuestionFreesItsFollowUps()
{
    MeetingDocument document = questions({u"a"_s, u"a>b"_s, u"b>c"_s});
    removePart(document, named(document, u"a"_s));
    QCOMPARE(orderOf(document), u"bc"_s);
    QVERIFY(!document.call.questions.first().followUpOf);
    QCOMPARE(document.call.questions.last().followUpOf, std::optional(document.call.questions.first().id));
}

void CallPartsTest::removingACriterionTakesItsTieBreak()
{
    MeetingDocument document = test::completeDocument(m_ids);
    removePart(document, document.criteria.first().id);
    QCOMPARE(document.tieBreaks, QStringList{u"earlier-application"_s});
}

QTEST_GUILESS_MAIN(CallPartsTest)
#include "tst_callparts.moc"
