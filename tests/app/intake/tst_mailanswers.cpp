// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailanswers.h"
#include "support/growth.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MailAnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cuts_data();
    void cuts();
    void knowsThePlaceOfEveryPiece();
    void numbersNeedAProfile();
    void takesTheProfileFromTheQuestions();
    void offersWhatStandsBeforeTheFirstQuestion();
    void givesProseToTheOnlyQuestion();
    void needsMoreThanTheBeginOfAShortQuestion();
    void isLinear();
};

namespace {

Call callWithThree()
{
    Call call;
    call.questions = {
        {QuestionId(1), u"bees"_s, u"How many hives do you keep on the roof of your town hall?"_s},
        {QuestionId(2), u"honey"_s, u"If so, who eats the honey?"_s},
        {QuestionId(3), u"wasps"_s, u"Did wasps or hornets trouble you during the last two summers?"_s},
    };
    return call;
}

Call callWithProfiles()
{
    Call call = callWithThree();
    call.profiles = {{ProfileId(1), u"keeper"_s, u"Keepers of hives"_s, u"beekeepers and gardeners"_s},
                     {ProfileId(2), u"baker"_s, u"Bakers"_s, u"pastry cooks, confectioners"_s}};
    for (Question &question : call.questions) {
        question.profiles = {ProfileId(1)};
    }
    call.questions.append({QuestionId(4), u"cakes"_s, u"Which cakes do you bake with honey in winter?"_s});
    call.questions.last().profiles = {ProfileId(2)};
    return call;
}

CutAnswers cut(const QString &text, const Call &call, const QString &function = {})
{
    return cutAnswers(text, mailParts(text, u"Ann Ex"_s), call, function);
}

QString shown(const CutAnswers &answers)
{
    QStringList lines;
    for (const AnswerPiece &piece : answers.pieces) {
        if (!piece.question.isEmpty()) {
            lines.append(piece.question + u'=' + piece.text);
        }
    }
    return lines.join(u'|');
}

} // namespace

void MailAnswersTest::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answers");
    const QString three = u"bees=Seven.|honey=The mayor.|wasps=-"_s;
    QTest::newRow("quoted questions")
        << u"Hello,\n\n> How many hives do you keep on the roof of your town hall?\n\nSeven.\n\n"
           "> If so, who eats the honey?\n\nThe mayor.\n\n"
           "> Did wasps or hornets trouble you during the last two summers?\n\n-\n\nKind regards,\nAnn Ex"_s
        << three;
    QTest::newRow("a dash is an answer")
        << u"> How many hives do you keep on the roof of your town hall?\n\n-\n\n> If so, who eats the "
           u"honey?\n\n-\n\n"
           "> Did wasps or hornets trouble you during the last two summers?\n\nNever."_s
        << u"bees=-|honey=-|wasps=Never."_s;
    QTest::newRow("quoted and wrapped")
        << u"> How many hives do you keep on the\n> roof of your town hall?\nSeven.\n> > If so,\n> > who "
           u"eats the "
           "honey?\nThe mayor.\n> Did wasps or hornets trouble you during the\n> last two summers?\n-"_s
        << three;
    QTest::newRow("numbered questions, answers below")
        << u"1. How many hives do you keep on the roof of your town hall?\nSeven.\n2. If so, who eats the "
           "honey?\nThe mayor.\n3. Did wasps or hornets trouble you during the last two summers?\n-\n"_s
        << three;
    QTest::newRow("the answer in the line of the question")
        << u"How many hives do you keep on the roof of your town hall? Seven.\n\nIf so, who eats the honey? "
           u"The "
           "mayor.\n\nDid wasps or hornets trouble you during the last two summers? -"_s
        << three;
    QTest::newRow("numbers alone") << u"Hello,\n\n1) Seven.\n2) The mayor.\n3) -\n\nBest wishes\nAnn"_s
                                   << three;
    QTest::newRow("letters") << u"a) Seven.\nb) The mayor.\nc) -"_s << three;
    QTest::newRow("letters in brackets") << u"(a) Seven.\n(b) The mayor.\n(c) -"_s << three;
    QTest::newRow("Q1 to Q3") << u"Q1: Seven.\nQ2: The mayor.\nQ3: -"_s << three;
    QTest::newRow("labels in French")
        << u"Réponse 1 : Seven.\nRéponse 2 : The mayor.\nRéponse 3 : -"_s << three;
    QTest::newRow("labels in German") << u"Frage 1: Seven.\nFrage 2: The mayor.\nFrage 3: -"_s << three;
    QTest::newRow("lines of an answer stay together")
        << u"1) Seven,\nor eight.\n\nIt depends.\n2) The mayor.\n3) -"_s
        << u"bees=Seven,\nor eight.\n\nIt depends.|honey=The mayor.|wasps=-"_s;
    QTest::newRow("an unanswered number") << u"1) Seven.\n2)\n3) -"_s << u"bees=Seven.|wasps=-"_s;
    QTest::newRow("accents and dashes differ")
        << u"HOW MANY HIVES DO YOU KEEP – on the roof of your town-hall\nSeven."_s << u"bees=Seven."_s;
    QTest::newRow("a question cut short")
        << u"> How many hives do you keep on the roof of\n\nSeven."_s << u"bees=Seven."_s;
    QTest::newRow("other words, the same question")
        << u"How many hives do you keep today on your town hall roof?\nSeven."_s << u"bees=Seven."_s;
    QTest::newRow("a number in a sentence is no label")
        << u"We have 3 hives.\n2021. was a good year.\n1.5 litres of honey."_s << QString();
    QTest::newRow("a list that begins in the middle") << u"2) The mayor.\n3) -"_s << QString();
    QTest::newRow("more numbers than questions") << u"1) a\n2) b\n3) c\n4) d"_s << QString();
    QTest::newRow("prose") << u"I keep bees and love them."_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void MailAnswersTest::cuts()
{
    QFETCH(QString, text);
    QFETCH(QString, answers);
    const CutAnswers found = cut(text, callWithThree());
    QCOMPARE(shown(found), answers);
    if (answers.isEmpty()) {
        QCOMPARE(found.shape, AnswerShape::Prose);
        QCOMPARE(found.pieces.size(), text.isEmpty() ? 0 : 1);
    }
}

void MailAnswersTest::knowsThePlaceOfEveryPiece()
{
    const QString text = u"Hello,\n\n> How many hives do you keep on the roof of your town "
                         u"hall?\n\nSeven.\n\n> If so, who eats "
                         "the honey?\nThe mayor.\nKind regards\nAnn"_s;
    const CutAnswers found = cut(text, callWithThree());
    QCOMPARE(found.pieces.size(), 2);
    for (const AnswerPiece &piece : found.pieces) {
        QCOMPARE(text.mid(piece.start, piece.length), piece.text);
    }
}

void MailAnswersTest::numbersNeedAProfile()
{
    const QString text = u"1) Seven.\n2) The mayor.\n3) -"_s;
    const CutAnswers unknown = cut(text, callWithProfiles());
    QCOMPARE(unknown.shape, AnswerShape::Prose);
    QVERIFY(unknown.unclearNumbers);
    QVERIFY(!unknown.profile);

    const CutAnswers inferred = cut(text, callWithProfiles(), u"gardener"_s);
    QCOMPARE(shown(inferred), u"bees=Seven.|honey=The mayor.|wasps=-"_s);
    QCOMPARE(inferred.profile, std::optional(ProfileId(1)));
    QVERIFY(inferred.profileInferred);

    const CutAnswers named = cut(u"I apply as one of the bakers.\n1) Twelve cakes."_s, callWithProfiles());
    QCOMPARE(shown(named), u"cakes=Twelve cakes."_s);
    QVERIFY(!named.profileInferred);
}

void MailAnswersTest::takesTheProfileFromTheQuestions()
{
    const CutAnswers found = cut(u"> Which cakes do you bake with honey in winter?\nAll of them."_s,
                                 callWithProfiles(), u"gardener"_s);
    QCOMPARE(found.profile, std::optional(ProfileId(2)));
    QVERIFY(!found.profileInferred);
}

void MailAnswersTest::offersWhatStandsBeforeTheFirstQuestion()
{
    const CutAnswers found =
        cut(u"Dear all,\nI shall be late.\n> If so, who eats the honey?\nThe mayor."_s, callWithThree());
    QCOMPARE(found.pieces.size(), 2);
    QCOMPARE(found.pieces.at(0).question, QString());
    QCOMPARE(found.pieces.at(0).text, u"I shall be late."_s);
}

void MailAnswersTest::givesProseToTheOnlyQuestion()
{
    Call call = callWithThree();
    call.questions = {call.questions.at(1)};
    QCOMPARE(shown(cut(u"Dear all,\n\nThe mayor does.\n\nBest regards\nAnn Ex"_s, call)),
             u"honey=The mayor does."_s);
}

void MailAnswersTest::needsMoreThanTheBeginOfAShortQuestion()
{
    Call call;
    call.questions = {{QuestionId(1), u"why"_s, u"Why?"_s}, {QuestionId(2), u"how"_s, u"How?"_s}};
    QCOMPARE(shown(cut(u"Why we came is clear.\nHowever, Whyte did not."_s, call)), QString());
    QCOMPARE(shown(cut(u"Why: to learn.\n\n> How?\nBy boat."_s, call)), u"why=to learn.|how=By boat."_s);
}

void MailAnswersTest::isLinear()
{
    const test::Growth growth = test::growthOf(20'000, [](qsizetype size) {
        const QString text =
            QString(u"we keep many hives, and 1) the honey\n> is good?\n"_s).repeated(size / 40);
        cut(text, callWithThree());
    });
    QVERIFY2(growth.isInProportion(), qPrintable(growth.words()));
}

QTEST_GUILESS_MAIN(MailAnswersTest)
#include "tst_mailanswers.moc"
