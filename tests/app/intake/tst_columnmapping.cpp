// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"
#include <QJsonDocument>

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ColumnMappingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisesASurvey();
    void takesTheLastOfASurveysOwnHeadings();
    void setsAnonymousAddressesAside();
    void recognisesAForm();
    void makesAQuestionOfWhatNobodyKnows();
    void givesNewQuestionsTheirType_data();
    void givesNewQuestionsTheirType();
    void findsTheCallsQuestions();
    void answersAQuestionBesideAPersonsValue();
    void keysRepeatedHeadingsByPosition();
    void believesValuesAgainstAHeading_data();
    void believesValuesAgainstAHeading();
    void findsColumnsByTheirValues();
    void readsTheFirstOfTwoColumnsForOneThing();
    void tellsOneNameColumnFromTwo_data();
    void tellsOneNameColumnFromTwo();
    void makesNotesForTheAddressBook();
    void doesNotGrowWithManyColumnsOfOneName();
    void readsAMapping();
    void refusesAMapping_data();
    void refusesAMapping();
    void splitsOrganisationsOnRequest();
    void remembersNoEmptyColumns();
    void writesWhatItReads();
};

namespace {

QStringList targetsOf(const ColumnMapping &mapping)
{
    QStringList targets;
    for (const MappedColumn &column : mapping.columns) {
        targets.append(mappingWord(column));
    }
    return targets;
}

Call callWith(const QList<Question> &questions)
{
    Call call;
    call.questions = questions;
    return call;
}

Question question(qint64 id, const QString &key, const QString &text)
{
    return {QuestionId(id), key, text, QuestionType::Text, {}, false, {}, {}};
}

} // namespace

void ColumnMappingTest::recognisesASurvey()
{
    const SourceTable table = test::tableOf(
        u"First name;Last name;E-mail address;In which sector do you work?;Why?;Contribution ID;User "
        u"name;Creation date;Last update;Languages\n"
        "Ann;Ex;ann@x.example;Police;because;9d2c;Anonymous;2030-01-02 03:04;2030-01-02 03:04;EN\n"_s);
    const ColumnMapping mapping = recogniseColumns(table, {});
    QCOMPARE(table.format, u"eusurvey-csv"_s);
    QCOMPARE(targetsOf(mapping),
             (QStringList{u"person.given_name"_s, u"person.family_name"_s, u"person.email"_s,
                          u"person.sector"_s, u"question:why"_s, u"source_ref"_s, u"ignore"_s, u"received"_s,
                          u"updated"_s, u"person.languages"_s}));
    QCOMPARE(mapping.columns.at(0).certainty, Certainty::Sure);
    QCOMPARE(mapping.columns.at(3).certainty, Certainty::Likely);
    QCOMPARE(mapping.columns.at(4).certainty, Certainty::NewQuestion);
}

void ColumnMappingTest::takesTheLastOfASurveysOwnHeadings()
{
    const SourceTable table = test::tableOf(u"Name;Last update;Contribution ID;Creation date;Last update\n"
                                            "Ann;2029-12-31;9d2c;2030-01-02 03:04;2030-01-03 03:04\n"_s);
    QCOMPARE(targetsOf(recogniseColumns(table, {})),
             (QStringList{u"person.full_name"_s, u"question:last-update"_s, u"source_ref"_s, u"received"_s,
                          u"updated"_s}));
}

void ColumnMappingTest::setsAnonymousAddressesAside()
{
    const IncomingTable rows =
        test::rowsOf(u"ID;Email;Name;Where do we write to?\n1;anonymous;Ann Ex;ann@x.example\n"
                     "2;anonymous;Bo Wai;bo@x.example\n"_s);
    QCOMPARE(targetsOf(rows.mapping),
             (QStringList{u"source_ref"_s, u"ignore"_s, u"person.full_name"_s, u"person.email"_s}));
    QCOMPARE(rows.rows.at(1).person.emails.constFirst().toString(), u"bo@x.example"_s);
    const IncomingTable some = test::rowsOf(u"Email;Name\nanonymous;Ann Ex\nbo@x.example;Bo Wai\n"_s);
    QVERIFY(some.rows.at(0).person.emails.isEmpty());
    QVERIFY(!some.findings.contains(u"address-unreadable"_s));
}

void ColumnMappingTest::recognisesAForm()
{
    const SourceTable table =
        test::tableOf(u"Submitted;Name;E-mail;Organisation and role;Country;Age Bracket\n"
                      "04/05/2030 07:30;Ann Ex;ann (at) x.example;Police, officer;Italy;30-39\n"_s);
    const ColumnMapping mapping = recogniseColumns(table, {});
    QCOMPARE(targetsOf(mapping),
             (QStringList{u"received"_s, u"person.full_name"_s, u"person.email"_s, u"person.organisation"_s,
                          u"person.country"_s, u"question:age-bracket"_s}));
    QVERIFY(mapping.columns.at(3).splitsRole);
    QCOMPARE(mapping.newQuestions.constFirst().text, u"Age Bracket"_s);
}

void ColumnMappingTest::makesAQuestionOfWhatNobodyKnows()
{
    const SourceTable table = test::tableOf(u"Name;Dietary requirements;;Nothing\nAnn;vegan;odd;\n"_s);
    const ColumnMapping mapping = recogniseColumns(table, {});
    QCOMPARE(targetsOf(mapping),
             (QStringList{u"person.full_name"_s, u"special:diet"_s, u"question:column-3"_s, u"ignore"_s}));
    QVERIFY(mapping.columns.at(3).empty);
}

void ColumnMappingTest::givesNewQuestionsTheirType_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("numbers") << QStringList{u"1"_s, u"20"_s, u"3,5"_s} << u"number"_s << QStringList();
    QTest::newRow("dates") << QStringList{u"26/05/2026"_s, u"2026-05-27"_s} << u"date"_s << QStringList();
    QTest::newRow("yes and no") << QStringList{u"Yes"_s, u"no"_s, u"YES"_s} << u"yes-no"_s << QStringList();
    QTest::newRow("labels that come again")
        << QStringList{u"red"_s, u"blue"_s, u"red"_s, u"Red"_s, u"blue"_s, u"red"_s} << u"choice"_s
        << QStringList{u"red"_s, u"blue"_s};
    QTest::newRow("labels joined") << QStringList{u"red; blue"_s, u"blue"_s, u"green; red"_s, u"green"_s,
                                                  u"blue; red"_s}
                                   << u"choices"_s << QStringList{u"red"_s, u"blue"_s, u"green"_s};
    QTest::newRow("few answers prove no choice")
        << QStringList{u"red"_s, u"blue"_s} << u"text"_s << QStringList();
    QTest::newRow("telephone numbers")
        << QStringList{u"+32 2 1"_s, u"+32 2 2"_s} << u"text"_s << QStringList();
    QTest::newRow("sentences") << QStringList{u"I do."_s, u"I do not, since it rains."_s} << u"text"_s
                               << QStringList();
    QTest::newRow("nearly numbers") << QStringList{u"1"_s, u"2"_s, u"about 3"_s} << u"text"_s
                                    << QStringList();
}

void ColumnMappingTest::givesNewQuestionsTheirType()
{
    QFETCH(QStringList, cells);
    const SourceTable table = test::tableOf(u"Name|Thing\n"_s + u"A|"_s + cells.join(u"\nA|"_s) + u"\n"_s);
    const ColumnMapping mapping = recogniseColumns(table, {});
    QCOMPARE(mapping.newQuestions.size(), 1);
    QTEST(toKey(mapping.newQuestions.constFirst().type), "type");
    QTEST(mapping.newQuestions.constFirst().choices, "choices");
}

void ColumnMappingTest::findsTheCallsQuestions()
{
    const Call call = callWith(
        {question(1, u"q1"_s, u"What is your experience with ‘night patrols’?"_s),
         question(
             2, u"q2"_s,
             u"Do you know good practices of towns that have a night mayor (e.g. one who is paid for it)? Whom should we invite?"_s),
         question(3, u"q3"_s, u"How often do you work with the police?"_s),
         question(4, u"region"_s, u"From where do you come?"_s)});
    const SourceTable table =
        test::tableOf(u"Name|WHAT is your experience with 'night patrols'|Do you know good practices of "
                      u"towns that have a night mayor? Whom should we invite?|"
                      "How often do you work with the prisons?|Region\nAnn|a|b|c|d\n"_s);
    const ColumnMapping mapping = recogniseColumns(table, call);
    QCOMPARE(targetsOf(mapping),
             (QStringList{u"person.full_name"_s, u"question:q1"_s, u"question:q2"_s,
                          u"question:how-often-do-you-work-with-the-prisons"_s, u"question:region"_s}));
    QCOMPARE(mapping.columns.at(1).certainty, Certainty::Sure);
    QCOMPARE(mapping.columns.at(2).certainty, Certainty::Likely);
    QCOMPARE(mapping.newQuestions.size(), 1);
}

void ColumnMappingTest::answersAQuestionBesideAPersonsValue()
{
    const Call call = callWith({question(1, u"where"_s, u"In which sector do you work?"_s)});
    const ColumnMapping mapping =
        recogniseColumns(test::tableOf(u"Name;In which sector do you work?\nAnn;Police\n"_s), call);
    QCOMPARE(mapping.columns.at(1).target, ColumnTarget::Sector);
    QCOMPARE(mapping.columns.at(1).question, u"where"_s);
}

void ColumnMappingTest::keysRepeatedHeadingsByPosition()
{
    const SourceTable table = test::tableOf(u"Name;If yes, why?;If yes, why?\nAnn;a;b\n"_s);
    const ColumnMapping first = recogniseColumns(table, {});
    QCOMPARE(targetsOf(first),
             (QStringList{u"person.full_name"_s, u"question:if-yes-why"_s, u"question:if-yes-why-2"_s}));
    Call call;
    for (const NewQuestion &made : first.newQuestions) {
        call.questions.append(question(call.questions.size() + 1, made.key, made.text));
    }
    const ColumnMapping second = recogniseColumns(table, call);
    QCOMPARE(targetsOf(second), targetsOf(first));
    QVERIFY(second.newQuestions.isEmpty());
}

void ColumnMappingTest::believesValuesAgainstAHeading_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a country that is none")
        << u"Country"_s << u"because it rains there less than where I was born"_s;
    QTest::newRow("a date that is none") << u"Received"_s << u"warmly"_s;
    QTest::newRow("an e-mail that is none")
        << u"Mail address"_s
        << u"by post please, to the town hall, second floor, the office at the end of the corridor"_s;
    QTest::newRow("a title of something else")
        << u"Title"_s << u"How we learned to stop worrying and love the night"_s;
    QTest::newRow("news that are no yes or no") << u"Newsletter"_s << u"every other Monday"_s;
    QTest::newRow("a profile that the call does not have") << u"Profile"_s << u"wanderer"_s;
}

void ColumnMappingTest::believesValuesAgainstAHeading()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    const ColumnMapping mapping =
        recogniseColumns(test::tableOf(u"First name;"_s + heading + u"\nAnn;"_s + cell + u'\n'), {});
    QCOMPARE(mapping.columns.at(1).target, ColumnTarget::Question);
}

void ColumnMappingTest::findsColumnsByTheirValues()
{
    Call call;
    call.profiles = {{ProfileId(1), u"presenter"_s, u"Case presenter"_s, {}, {}, {}},
                     {ProfileId(2), u"guest"_s, u"Guest"_s, {}, {}, {}}};
    const SourceTable table = test::tableOf(
        u"Wer;Wohin schreiben wir;Was;Nr\nAnn Ex;ann@x.example;guest;26725d57-8887-460a-a972-402033553349\n"
        "Bo Wai;bo@x.example;CASE PRESENTER;26725d57-8887-460a-a972-402033553350\n"_s);
    QCOMPARE(targetsOf(recogniseColumns(table, call)),
             (QStringList{u"question:wer"_s, u"person.email"_s, u"profile"_s, u"source_ref"_s}));
}

void ColumnMappingTest::readsTheFirstOfTwoColumnsForOneThing()
{
    const ColumnMapping mapping = recogniseColumns(
        test::tableOf(
            u"Name;Country;Country of residence;E-mail;Second e-mail\nAnn;BE;DE;a@x.example;b@x.example\n"_s),
        {});
    QCOMPARE(targetsOf(mapping),
             (QStringList{u"person.full_name"_s, u"person.country"_s, u"question:country-of-residence"_s,
                          u"person.email"_s, u"person.email"_s}));
}

void ColumnMappingTest::tellsOneNameColumnFromTwo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("targets");
    QTest::newRow("Nom and Prénom") << u"Nom;Prénom\nEx;Ann\n"_s
                                    << QStringList{u"person.family_name"_s, u"person.given_name"_s};
    QTest::newRow("Nombre and Apellidos")
        << u"Nombre;Apellidos\nAnn;Ex\n"_s << QStringList{u"person.given_name"_s, u"person.family_name"_s};
    QTest::newRow("Nom alone") << u"Nom;Pays\nAnn Ex;BE\n"_s
                               << QStringList{u"person.full_name"_s, u"person.country"_s};
    QTest::newRow("Име alone, with two words") << u"Име;Държава\nИван Георгиев;България\n"_s
                                               << QStringList{u"person.full_name"_s, u"person.country"_s};
    QTest::newRow("all three") << u"Name;First name;Last name\nAnn Ex;Ann;Ex\n"_s
                               << QStringList{u"person.full_name"_s, u"person.given_name"_s,
                                              u"person.family_name"_s};
}

void ColumnMappingTest::tellsOneNameColumnFromTwo()
{
    QFETCH(QString, text);
    QTEST(targetsOf(recogniseColumns(test::tableOf(text), {})), "targets");
}

void ColumnMappingTest::makesNotesForTheAddressBook()
{
    const SourceTable table =
        test::tableOf(u"Name;Working groups;Last event;Contribution ID\nAnn;POL;2030-03;7\n"_s);
    const ColumnMapping mapping = recogniseColumns(table, {}, IntakePurpose::AddressBook);
    QCOMPARE(
        targetsOf(mapping),
        (QStringList{u"person.full_name"_s, u"person.working_groups"_s, u"person.notes"_s, u"source_ref"_s}));
    QVERIFY(mapping.newQuestions.isEmpty());
}

void ColumnMappingTest::doesNotGrowWithManyColumnsOfOneName()
{
    const SourceTable table = test::tableOf(QString(u"Why;"_s).repeated(8000) + u"Name\n"_s
                                            + QString(u"x;"_s).repeated(8000) + u"Ann\n"_s);
    const ColumnMapping mapping = recogniseColumns(table, {});
    QCOMPARE(mapping.newQuestions.size(), 8000);
    QCOMPARE(mapping.newQuestions.constLast().key, u"why-8000"_s);
}

void ColumnMappingTest::readsAMapping()
{
    const SourceTable table = test::tableOf(u"Who;Why?;Why?;Alias;Where;What\nAnn;a;b;c;BE;d\n"_s);
    const Call call = callWith({question(1, u"q1"_s, u"Something else"_s)});
    const Result<ColumnMapping> mapping = mappingFromJson(
        R"json({"columns": {"Who": "person.full_name", "why?": "question:q1", "Why? (2)": "question:other", "Alias": "ignore", "Where": "person.country"}})json",
        table, call);
    QVERIFY(mapping);
    QCOMPARE(targetsOf(*mapping),
             (QStringList{u"person.full_name"_s, u"question:q1"_s, u"question:other"_s, u"ignore"_s,
                          u"person.country"_s, u"question:what"_s}));
    QCOMPARE(mapping->newQuestions.size(), 2);
    QCOMPARE(mapping->newQuestions.constFirst().key, u"other"_s);
    QCOMPARE(mapping->columns.at(0).certainty, Certainty::Sure);
}

void ColumnMappingTest::refusesAMapping_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("that is no JSON") << QByteArray("columns: x") << QString();
    QTest::newRow("that is a list") << QByteArray("[]") << u"columns"_s;
    QTest::newRow("without columns") << QByteArray(R"({})") << u"columns"_s;
    QTest::newRow("with an unknown key") << QByteArray(R"({"columns": {}, "rows": 1})") << u"rows"_s;
    QTest::newRow("with an unknown target")
        << QByteArray(R"({"columns": {"Who": "person.shoe_size"}})") << u"person.shoe_size"_s;
    QTest::newRow("with a target that is no text") << QByteArray(R"({"columns": {"Who": 1}})") << u"Who"_s;
    QTest::newRow("with a question without key")
        << QByteArray(R"({"columns": {"Who": "question:"}})") << u"Who"_s;
    QTest::newRow("with the bare word question")
        << QByteArray(R"({"columns": {"Who": "question"}})") << u"Who"_s;
    QTest::newRow("with a heading that is not there")
        << QByteArray(R"({"columns": {"Whom": "ignore"}})") << u"Whom"_s;
    QTest::newRow("with one target twice")
        << QByteArray(R"({"columns": {"Who": "person.full_name", "Why?": "person.full_name"}})") << u"Why?"_s;
}

void ColumnMappingTest::refusesAMapping()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const Result<ColumnMapping> mapping = mappingFromJson(json, test::tableOf(u"Who;Why?\nAnn;a\n"_s), {});
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::MappingInvalid);
    QVERIFY2(mapping.error().detail.contains(word), qPrintable(mapping.error().detail));
}

void ColumnMappingTest::splitsOrganisationsOnRequest()
{
    const SourceTable table = test::tableOf(u"Name;Organisation\nAnn;Mill, miller\nBo;Barn, farmer\n"
                                            "Cy;Mill, baker\n"_s);
    const ColumnMapping offered = recogniseColumns(table, {});
    QVERIFY(offered.columns.at(1).maySplitRole);
    QVERIFY(!offered.columns.at(1).splitsRole);
    QVERIFY(RowReader(table, offered, {}).read().findings.contains(u"role-split-offered"_s));
    const Result<ColumnMapping> asked =
        mappingFromJson(R"({"columns": {"Organisation": "person.organisation+role"}})", table, {});
    QVERIFY(asked);
    QVERIFY(!asked->columns.at(1).maySplitRole);
    const IncomingTable rows = RowReader(table, *asked, {}).read();
    QCOMPARE(rows.rows.at(1).person.organisation, u"Barn"_s);
    QCOMPARE(rows.rows.at(1).person.function, u"farmer"_s);
    const Result<ColumnMapping> again = mappingFromJson(mappingToJson(*asked, table), table, {});
    QVERIFY(again->columns.at(1).splitsRole);
    const SourceTable told = test::tableOf(u"Name;Organisation;Function\nAnn;Mill, Gent;a\nBo;Barn, Lier;b\n"
                                           "Cy;Mill, Gent;c\n"_s);
    QVERIFY(!recogniseColumns(told, {}).columns.at(1).maySplitRole);
}

void ColumnMappingTest::remembersNoEmptyColumns()
{
    const SourceTable today = test::tableOf(u"Name;Remark;Phone\nAnn;;\n"_s);
    const ColumnMapping mapping = recogniseColumns(today, {});
    QVERIFY(columnsToJson(mapping, today).contains(u"Remark"_s));
    const QByteArray remembered = mappingToJson(mapping, today);
    const Result<ColumnMapping> later =
        mappingFromJson(remembered, test::tableOf(u"Name;Remark;Phone\nAnn;so;+32 2 111 22 33\n"_s), {});
    QCOMPARE(targetsOf(*later),
             (QStringList{u"person.full_name"_s, u"question:remark"_s, u"person.phone"_s}));
}

void ColumnMappingTest::writesWhatItReads()
{
    const SourceTable table =
        test::tableOf(u"Name;Organisation and role;Why?;Why?\nAnn;Police, officer;a;b\n"_s);
    const ColumnMapping mapping = recogniseColumns(table, {});
    const Result<ColumnMapping> again = mappingFromJson(mappingToJson(mapping, table), table, {});
    QCOMPARE(targetsOf(*again), targetsOf(mapping));
    QCOMPARE(again->newQuestions, mapping.newQuestions);
    QVERIFY(again->columns.at(1).splitsRole);
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "tst_columnmapping.moc"
