// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailtable.h"
#include "intakecase.h"
#include "mailcase.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString list = u"ID;Name;E-mail;Dietary requirements;Motto\n"
                     "r1;Ada Byron;ada@x.example;vegan;Count\nr2;Bo Lund;bo@x.example;;Weigh\n"_s;

} // namespace

/// Special categories on their way in.
class SpecialAnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areNotAmongTheAnswers()
    {
        const IncomingTable table = test::rowsOf(list);
        QCOMPARE(table.mapping.columns.at(3).target, ColumnTarget::Special);
        QCOMPARE(table.mapping.columns.at(3).special, std::optional(SpecialCategory::Diet));
        QCOMPARE(table.mapping.newQuestions.size(), 1); // the motto
        QCOMPARE(table.rows.at(0).special, (QList<IncomingAnswer>{{3, u"vegan"_s}}));
        for (const IncomingAnswer &answer : table.rows.at(0).answers) {
            QVERIFY(answer.text != u"vegan"_s);
        }
    }

    /// The address book has no place for them.
    void areLeftOutOfTheAddressBook()
    {
        const IncomingTable table = test::rowsOf(list, {}, IntakePurpose::AddressBook);
        QCOMPARE(table.mapping.columns.at(3).target, ColumnTarget::Ignore);
        QCOMPARE(table.mapping.columns.at(3).special, std::optional(SpecialCategory::Diet));
        QVERIFY(table.findings.contains(u"special-category-left-out"_s));
        for (const IncomingRow &row : table.rows) {
            QVERIFY(!row.person.notes.contains(u"vegan"_s));
            QVERIFY(row.special.isEmpty());
        }
        // As a window gives it back: what is ignored is named all the same.
        const SourceTable source = test::tableOf(list);
        const Result<ColumnMapping> mapping =
            mappingFromJson(mappingToJson(table.mapping, source), source, {}, IntakePurpose::AddressBook);
        QVERIFY(mapping);
        QCOMPARE(mapping->columns.at(3).special, std::optional(SpecialCategory::Diet));
    }

    void becomeNotesOnlyWhereTheUserSaysSo()
    {
        const SourceTable table = test::tableOf(list);
        const Result<ColumnMapping> mapping =
            mappingFromJson(R"({"columns": {"Dietary requirements": "person.notes"}})", table, {},
                            IntakePurpose::AddressBook);
        QVERIFY(mapping);
        QCOMPARE(mapping->columns.at(3).target, ColumnTarget::Notes);
        const IncomingTable rows = RowReader(table, *mapping, {}, {}, IntakePurpose::AddressBook).read();
        QVERIFY(rows.findings.contains(u"special-category"_s));
    }

    void areCounted()
    {
        test::Desk desk;
        QCOMPARE(desk.takeIn(list).counts.special, 1);
        QCOMPARE(desk.takeIn(list).counts.special, 0); // nothing of it is taken in again
    }

    void aChangeIsSeenButNotTold()
    {
        test::Desk desk;
        desk.takeIn(list);
        const IntakePlan plan = desk.takeIn(QString(list).replace(u"vegan"_s, u"no nuts"_s));
        QCOMPARE(plan.rows.first().kind, RowKind::Changed);
        QCOMPARE(plan.rows.first().differences,
                 (QList<FieldDifference>{{u"special:Dietary requirements"_s, {}, {}}}));
        QCOMPARE(plan.rows.at(1).kind, RowKind::Identical);
    }

    void stayAnAnswerWhereTheUserSaysSo()
    {
        const SourceTable table = test::tableOf(list);
        const Result<ColumnMapping> mapping =
            mappingFromJson(R"({"columns": {"Dietary requirements": "question:diet"}})", table, {});
        QVERIFY(mapping);
        QCOMPARE(mapping->columns.at(3).target, ColumnTarget::Question);
        QCOMPARE(mapping->columns.at(3).special, std::optional(SpecialCategory::Diet)); // marked all the same
    }

    void areKeptApartWhereTheCallAsksThem()
    {
        Call call;
        call.questions.append(
            {QuestionId(1), u"food"_s, u"Dietary requirements"_s, QuestionType::Text, {}, true});
        const IncomingTable table = test::rowsOf(list, call);
        QCOMPARE(table.mapping.columns.at(3).target, ColumnTarget::Special);
        QCOMPARE(table.mapping.columns.at(3).question, u"food"_s);
        QVERIFY(table.mapping.questionOf(3).isEmpty());
        Application application{ApplicationId(1), MeetingId(1), PersonId(1)};
        QCOMPARE(missingAnswers(application, call), 1);
        application.answeredApart.append(QuestionId(1));
        QCOMPARE(missingAnswers(application, call), 0);
    }

    void areKeptApartInEmailsToo()
    {
        MailContext context;
        context.call.questions = {{QuestionId(1), u"hives"_s, u"How many hives do you keep on your roof?"_s},
                                  {QuestionId(2), u"food"_s, u"Do you have any dietary requirements?"_s}};
        context.zone = QTimeZone("Europe/Brussels");
        const SortedMail mail =
            sortMail(test::mailOf(test::mailBytes(
                         "1. How many hives do you keep on your roof?\nTwelve of them.\n\n"
                         "2. Do you have any dietary requirements?\nNo nuts at all, please.\n")),
                     context);
        const MailTable table = mailTable(u"a.eml"_s, {mail}, context.call, {}, false);
        QCOMPARE(table.rows.mapping.columns.at(1).target, ColumnTarget::Special);
        const IncomingRow &row = table.rows.rows.first();
        QCOMPARE(row.answers.size(), 1);
        QCOMPARE(row.special.size(), 1);
        QVERIFY(row.special.first().text.contains(u"nuts"_s));
    }

    void areRememberedByTheirWord()
    {
        const SourceTable table = test::tableOf(list);
        const ColumnMapping mapping = recogniseColumns(table, {});
        const QByteArray json = mappingToJson(mapping, table);
        QVERIFY(json.contains("special:diet"));
        QCOMPARE(mappingFromJson(json, table, {})->columns.at(3).target, ColumnTarget::Special);
        QCOMPARE(mappingFromJson(R"({"columns": {"Motto": "special:shoes"}})", table, {}).error().code,
                 ErrorCode::MappingInvalid);
    }
};

QTEST_GUILESS_MAIN(SpecialAnswersTest)
#include "tst_specialanswers.moc"
