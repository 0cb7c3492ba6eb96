// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mappingchange.h"

#include "intake/tablereader.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MappingChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_call = {};
        m_call.questions = {
            {QuestionId(1), u"sector"_s, u"In which sector do you work?"_s, QuestionType::Text}};
        m_table = readTable("First name,Last name,E-mail,In which sector do you work?,Motto,Empty\n"
                            "Ada,Byron,ada@x.example,police,Count,\n"
                            "Bo,Lund,bo@x.example,health,Measure,\n",
                            u"a.csv"_s)
                      .value_or(SourceTable());
        QCOMPARE(m_table.columnCount(), 6);
        m_mapping = recogniseColumns(m_table, m_call);
        QCOMPARE(m_mapping.columns.at(4).certainty, Certainty::NewQuestion);
    }

    void changesOneColumnAndLeavesTheOthers()
    {
        const ColumnMapping changed = change(4, {ColumnTarget::Notes, {}});
        QCOMPARE(changed.columns.at(4).target, ColumnTarget::Notes);
        QVERIFY(changed.newQuestions.isEmpty());
        for (int column = 0; column < 4; ++column) {
            QCOMPARE(changed.columns.at(column), m_mapping.columns.at(column));
        }
    }

    void leavesAColumnOut()
    {
        const ColumnMapping changed = change(4, {ColumnTarget::Ignore, {}});
        QCOMPARE(changed.columns.at(4).target, ColumnTarget::Ignore);
        QVERIFY(changed.newQuestions.isEmpty());
    }

    void recognisesTheColumnAfreshWhoseMeaningWasTaken()
    {
        QCOMPARE(m_mapping.columns.at(0).target, ColumnTarget::GivenName);
        const ColumnMapping changed = change(4, {ColumnTarget::GivenName, {}});
        QCOMPARE(changed.columns.at(4).target, ColumnTarget::GivenName);
        QVERIFY(changed.columns.at(0).target != ColumnTarget::GivenName);
    }

    void letsSeveralColumnsHoldAddresses()
    {
        const ColumnMapping changed = change(4, {ColumnTarget::Email, {}});
        QCOMPARE(changed.columns.at(2).target, ColumnTarget::Email);
        QCOMPARE(changed.columns.at(4).target, ColumnTarget::Email);
    }

    void makesANewQuestionOfAColumn()
    {
        const ColumnMapping changed = change(1, {ColumnTarget::Question, {}});
        QCOMPARE(changed.columns.at(1).target, ColumnTarget::Question);
        QCOMPARE(changed.columns.at(1).certainty, Certainty::NewQuestion);
        QCOMPARE(changed.newQuestions.size(), 2);
        QVERIFY(changed.columns.at(1).question != changed.columns.at(4).question);
    }

    void givesAColumnToAQuestionOfTheCall()
    {
        const ColumnMapping changed = change(4, {ColumnTarget::Question, u"sector"_s});
        QCOMPARE(changed.columns.at(4).question, u"sector"_s);
        QVERIFY(changed.newQuestions.isEmpty() || changed.newQuestions.first().key != u"sector"_s);
    }

    void comesBackToWhatItWas()
    {
        const ColumnMapping there = change(4, {ColumnTarget::Notes, {}});
        const Result<ColumnMapping> back =
            changedMapping(there, 4, {ColumnTarget::Question, {}}, m_table, m_call);
        QVERIFY(back);
        QCOMPARE(*back, m_mapping);
    }

private:
    ColumnMapping change(int column, const TargetChoice &choice)
    {
        const Result<ColumnMapping> changed = changedMapping(m_mapping, column, choice, m_table, m_call);
        if (!changed) {
            qFatal("refused: %s", qPrintable(changed.error().detail));
        }
        return *changed;
    }

    Call m_call;
    SourceTable m_table;
    ColumnMapping m_mapping;
};

QTEST_GUILESS_MAIN(MappingChangeTest)
#include "tst_mappingchange.moc"
