// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationsmodel.h"

#include "support/builders.h"
#include "support/fixedclock.h"
#include "ui/common/typedsortproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class ApplicationsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        const MeetingDocument document = completeDocument(m_ids);
        m_call = document.call;
        m_meeting = document.meeting.id;
    }

    void keepsTheRulesOfModels()
    {
        ApplicationsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<ApplicationRow> rows{row(1), row(2), row(3)};
        model.load(rows);
        rows.removeAt(1);
        rows[0].applicant.person.sector = u"health"_s;
        rows.append(row(4));
        model.update(rows);
        QCOMPARE(model.values(), rows);
        QCOMPARE(model.columnCount(), static_cast<int>(ApplicationsModel::columns().size()));
    }

    void marksHowAnArrivalStandsToTheDeadline_data()
    {
        QTest::addColumn<QDateTime>("received");
        QTest::addColumn<QString>("word");
        QTest::newRow("the day before")
            << QDateTime(QDate(2031, 4, 10), QTime(23, 59), Qt::UTC) << u"in time"_s;
        QTest::newRow("the day itself")
            << QDateTime(QDate(2031, 4, 11), QTime(0, 1), Qt::UTC) << u"on the day"_s;
        QTest::newRow("the day after") << QDateTime(QDate(2031, 4, 12), QTime(0, 0), Qt::UTC) << u"late"_s;
        QTest::newRow("unknown") << QDateTime() << QString();
    }
    void marksHowAnArrivalStandsToTheDeadline()
    {
        QFETCH(QDateTime, received);
        QFETCH(QString, word);
        ApplicationRow applied = row(1);
        applied.applicant.application.received = received;
        QCOMPARE(words(applicationRow(applied.applicant, m_call), ApplicationColumn::Deadline), word);
    }

    void saysWhatIsMissing()
    {
        ApplicationRow applied = row(1);
        QCOMPARE(words(applied, ApplicationColumn::Answers), u"1 missing"_s);
        applied.applicant.application.answers = {{m_call.questions.first().id, u"yes"_s, {}}};
        QCOMPARE(words(applicationRow(applied.applicant, m_call), ApplicationColumn::Answers), u"complete"_s);
        applied.applicant.application.state = ApplicationState::Incomplete;
        QCOMPARE(words(applicationRow(applied.applicant, m_call), ApplicationColumn::Answers),
                 u"incomplete"_s);
    }

    void marksWithdrawnReplacedAndSecondAnswers()
    {
        QList<ApplicationRow> rows{row(1), row(2), row(3)};
        rows[0].applicant.application.state = ApplicationState::Duplicate;
        rows[0].applicant.application.supersededBy = rows[1].application().id;
        rows[2].applicant.application.state = ApplicationState::Withdrawn;
        countOlderAnswers(rows);
        QCOMPARE(words(rows[0], ApplicationColumn::State), u"replaced"_s);
        QCOMPARE(words(rows[1], ApplicationColumn::State), u"2 answers"_s);
        QCOMPARE(words(rows[2], ApplicationColumn::State), u"withdrawn"_s);
        QCOMPARE(words(rows[2], ApplicationColumn::Answers), u"withdrawn"_s);
        QCOMPARE(words(rows[1], ApplicationColumn::Answers), u"1 missing, 2 answers"_s);
    }

    void sortsByValuesNotByWords()
    {
        ApplicationsModel model;
        QList<ApplicationRow> rows{row(10), row(9)};
        rows[0].applicant.application.received = QDateTime(QDate(2031, 4, 2), QTime(8, 0), Qt::UTC);
        rows[1].applicant.application.received = QDateTime(QDate(2031, 3, 30), QTime(8, 0), Qt::UTC);
        model.load(rows);
        TypedSortProxy proxy;
        proxy.setSourceModel(&model);
        for (const ApplicationColumn column : {ApplicationColumn::Number, ApplicationColumn::Received}) {
            proxy.sort(static_cast<int>(column));
            QCOMPARE(proxy.index(0, 1).data().toString(), u"A-9"_s);
        }
    }

    void isFoundByTheNameOfTheCountry()
    {
        ApplicationsModel model;
        model.load({row(1)});
        TypedSortProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setFilterText(u"netherl"_s);
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setFilterText(u"norway"_s);
        QCOMPARE(proxy.rowCount(), 0);
    }

private:
    ApplicationRow row(int number)
    {
        const Person who = person(m_ids, u"Given"_s, u"Family"_s, u"p%1@x.example"_s.arg(number));
        return applicationRow({application(m_ids, m_meeting, who.id, number), who}, m_call);
    }
    static QString words(const ApplicationRow &row, ApplicationColumn column)
    {
        ApplicationsModel model;
        model.load({row});
        return model.index(0, static_cast<int>(column)).data().toString();
    }

    FixedClock m_clock;
    IdSource m_ids{m_clock};
    Call m_call;
    MeetingId m_meeting{0};
};

QTEST_MAIN(ApplicationsModelTest)
#include "tst_applicationsmodel.moc"
