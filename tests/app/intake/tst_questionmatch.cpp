// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/questionmatch.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class QuestionMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchesWordings_data();
    void matchesWordings();
    void givesEachQuestionOnce();
    void prefersTheSameWords();
};

namespace {

QList<Question> questionsOf(const QStringList &texts)
{
    QList<Question> questions;
    for (const QString &text : texts) {
        questions.append({QuestionId(questions.size() + 1),
                          u"k%1"_s.arg(questions.size()),
                          text,
                          QuestionType::Text,
                          {},
                          false,
                          {},
                          {}});
    }
    return questions;
}

} // namespace

void QuestionMatchTest::matchesWordings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("match");
    enum { No, Like, Same };
    QTest::newRow("the same words") << u"What do you bring?"_s << u"What do you bring?"_s << int(Same);
    QTest::newRow("other quotes and capitals") << u"WHAT is ‘it’"_s << u"What is 'it'?"_s << int(Same);
    QTest::newRow("with an assigned value")
        << u"What do you bring? (ID12)"_s << u"What do you bring?"_s << int(Same);
    QTest::newRow("the key") << u"k0"_s << u"What do you bring?"_s << int(Same);
    QTest::newRow("a shorter wording")
        << u"What would you bring to the meeting?"_s
        << u"What would you bring to the meeting, in two or three lines?"_s << int(Like);
    QTest::newRow("one word otherwise in a short one")
        << u"Do you work with the police?"_s << u"Do you work with the prisons?"_s << int(No);
    QTest::newRow("much longer")
        << u"What do you bring?"_s
        << u"What do you bring, whom do you know, where were you born and how old is the dog that you have?"_s
        << int(No);
    QTest::newRow("a few words in common")
        << u"If yes, please describe"_s << u"Please describe your experience"_s << int(No);
    QTest::newRow("nothing") << QString() << u"What?"_s << int(No);
}

void QuestionMatchTest::matchesWordings()
{
    QFETCH(QString, heading);
    QFETCH(QString, question);
    const QHash<int, QuestionMatch> matches = matchQuestions({heading}, questionsOf({question}));
    const int match = matches.isEmpty() ? 0 : matches.value(0).exact ? 2 : 1;
    QTEST(match, "match");
}

void QuestionMatchTest::givesEachQuestionOnce()
{
    const QHash<int, QuestionMatch> matches =
        matchQuestions({u"Why?"_s, u"Why?"_s, u"Why?"_s}, questionsOf({u"Why?"_s, u"Why?"_s}));
    QCOMPARE(matches.size(), 2);
    QCOMPARE(matches.value(0).question, 0);
    QCOMPARE(matches.value(1).question, 1);
}

void QuestionMatchTest::prefersTheSameWords()
{
    const QHash<int, QuestionMatch> matches = matchQuestions(
        {u"What do you bring to the meeting in June?"_s, u"What do you bring to the meeting?"_s},
        questionsOf({u"What do you bring to the meeting?"_s}));
    QCOMPARE(matches.size(), 1);
    QVERIFY(matches.value(1).exact);
}

QTEST_GUILESS_MAIN(QuestionMatchTest)
#include "tst_questionmatch.moc"
