// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/candidatevalues.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TestCandidateValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectsWhatRulesCanLimit();
    void leavesOutWhatIsEmpty();
    void splitsSeveralChoices_data();
    void splitsSeveralChoices();
};

namespace {

Application applicationWith(const QString &answer)
{
    Application application{.id = ApplicationId(1), .meeting = MeetingId(1), .person = PersonId(1)};
    application.answers.append({QuestionId(1), answer, {}});
    return application;
}

Call callWith(QuestionType type, const QStringList &choices)
{
    Call call;
    call.questions.append({.id = QuestionId(1), .key = u"topics"_s, .type = type, .choices = choices});
    return call;
}

} // namespace

void TestCandidateValues::collectsWhatRulesCanLimit()
{
    Call call = callWith(QuestionType::Text, {});
    call.profiles.append({.id = ProfileId(7), .key = u"presenter"_s});
    Application application = applicationWith(u" North; South "_s);
    application.profile = ProfileId(7);
    Person person{.id = PersonId(1)};
    person.country = CountryCode::fromText(u"The Netherlands");
    person.sector = u"Police"_s;
    person.organisation = u" City of Ghent"_s;
    person.gender = u"f"_s;
    const QHash<QString, QStringList> expected{{u"country"_s, {u"NL"_s}},
                                               {u"sector"_s, {u"Police"_s}},
                                               {u"organisation"_s, {u"City of Ghent"_s}},
                                               {u"gender"_s, {u"f"_s}},
                                               {u"profile"_s, {u"presenter"_s}},
                                               {u"answer:topics"_s, {u"North; South"_s}}};
    QCOMPARE(candidateValues(application, person, call), expected);
}

void TestCandidateValues::leavesOutWhatIsEmpty()
{
    Application application = applicationWith(u"  "_s);
    application.answers.append({QuestionId(99), u"to a question of another call"_s, {}});
    QVERIFY(
        candidateValues(application, Person{.id = PersonId(1)}, callWith(QuestionType::Text, {})).isEmpty());
    QVERIFY(candidateValues(application, Person{.id = PersonId(1)}, callWith(QuestionType::Choices, {}))
                .isEmpty());
}

void TestCandidateValues::splitsSeveralChoices_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("values");
    const QStringList known{u"Police"_s, u"Local police; city"_s, u"Local police"_s, u"Health, mental"_s};
    QTest::newRow("labels joined by semicolons")
        << known << u"Police; Local police"_s << QStringList{u"Police"_s, u"Local police"_s};
    QTest::newRow("labels joined by commas")
        << known << u"Police, Local police"_s << QStringList{u"Police"_s, u"Local police"_s};
    QTest::newRow("labels that contain separators")
        << known << u"Local police; city; Health, mental"_s
        << QStringList{u"Local police; city"_s, u"Health, mental"_s};
    QTest::newRow("own words among the labels")
        << known << u"Police; fire, rescue;Health, mental;"_s
        << QStringList{u"Police"_s, u"fire, rescue"_s, u"Health, mental"_s};
    QTest::newRow("the beginning of a word is no label")
        << known << u"Policeman"_s << QStringList{u"Policeman"_s};
    QTest::newRow("without known labels") << QStringList{} << u"a, b; c"_s << QStringList{u"a, b"_s, u"c"_s};
    QTest::newRow("the same twice") << known << u"Police; Police"_s << QStringList{u"Police"_s};
    QTest::newRow("only separators") << known << u";;, ;"_s << QStringList{};
}

void TestCandidateValues::splitsSeveralChoices()
{
    QFETCH(QStringList, choices);
    QFETCH(QString, answer);
    QFETCH(QStringList, values);
    const Call call = callWith(QuestionType::Choices, choices);
    const QHash<QString, QStringList> all =
        candidateValues(applicationWith(answer), Person{.id = PersonId(1)}, call);
    QCOMPARE(all.value(u"answer:topics"_s), values);
}

QTEST_GUILESS_MAIN(TestCandidateValues)
#include "tst_candidatevalues.moc"
