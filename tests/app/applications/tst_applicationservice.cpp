// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "intake/tablereader.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ada answers three times, Bo once.
const QByteArray answers = "Contribution ID,Creation date,First name,Last name,E-mail\n"
                           "r1,2031-03-01 09:00:00,Ada,Byron,ada@x.example\n"
                           "r2,2031-03-02 09:00:00,Bo,Lund,bo@x.example\n"
                           "r3,2031-03-03 09:00:00,Ada,Byron,ada@x.example\n"
                           "r4,2031-03-04 09:00:00,Ada,Byron,ada@x.example\n";

} // namespace

/// Over a real file in memory.
class ApplicationServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withdrawsSeveralAsOneDeed();
    void removesSeveralAsOneDeed();
    void refusesAllWhenOneIsUnknown();
    void letsTheNewestOlderAnswerCountAgain();
    void letsAnOlderAnswerCountWhenTwoAreRemoved();

private:
    ApplicationService &service() { return m_office->applications(); }
    QList<Application> all();
    Application at(const QString &sourceRef);

    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    std::optional<MeetingId> m_meeting;
};

void ApplicationServiceTest::init()
{
    m_office = std::move(*Office::createInMemory(m_clock));
    const Result<AddedMeeting> added = m_office->meetings().add(completeDocument(m_office->ids()));
    QVERIFY(added);
    m_meeting = added->meeting;
    const Result<SourceTable> table = readTable(answers, u"a.csv"_s);
    const ColumnMapping mapping = recogniseColumns(*table, m_office->meetings().load(*m_meeting)->call);
    const Result<IntakeDraft> draft = m_office->intake().draft(*m_meeting, {*table}, {mapping});
    QVERIFY(draft && m_office->intake().apply(*m_meeting, *draft, u"Ines"_s));
    QCOMPARE(at(u"r4"_s).isActive(), true);
    QCOMPARE(*at(u"r3"_s).supersededBy, at(u"r4"_s).id);
}

QList<Application> ApplicationServiceTest::all()
{
    QList<Application> applications;
    const Result<QList<Applicant>> applicants = service().ofMeeting(*m_meeting);
    for (const Applicant &applicant : *applicants) {
        applications.append(applicant.application);
    }
    return applications;
}

Application ApplicationServiceTest::at(const QString &sourceRef)
{
    const QList<Application> applications = all();
    for (const Application &application : applications) {
        if (application.sourceRef == sourceRef) {
            return application;
        }
    }
    qFatal("no such application");
}

void ApplicationServiceTest::withdrawsSeveralAsOneDeed()
{
    const Result<ChangeSetId> done = service().setWithdrawn({at(u"r2"_s).id, at(u"r4"_s).id}, true);
    QVERIFY(done);
    QCOMPARE(at(u"r2"_s).state, ApplicationState::Withdrawn);
    QCOMPARE(at(u"r4"_s).state, ApplicationState::Withdrawn);
    QVERIFY(m_office->transactions().revert(*done, u"back"_s));
    QVERIFY(at(u"r2"_s).isActive() && at(u"r4"_s).isActive());
}

void ApplicationServiceTest::removesSeveralAsOneDeed()
{
    const QList<Application> before = all();
    QList<ApplicationId> ids;
    for (const Application &application : before) {
        ids.append(application.id);
    }
    const Result<ChangeSetId> done = service().remove(ids);
    QVERIFY(done);
    QCOMPARE(all().size(), 0);
    QVERIFY(m_office->transactions().revert(*done, u"back"_s));
    QCOMPARE(all(), before);
}

void ApplicationServiceTest::refusesAllWhenOneIsUnknown()
{
    const Result<ChangeSetId> done = service().remove({at(u"r2"_s).id, ApplicationId(1)});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QCOMPARE(all().size(), 4);
}

void ApplicationServiceTest::letsTheNewestOlderAnswerCountAgain()
{
    QVERIFY(service().remove(at(u"r4"_s).id));
    QVERIFY(at(u"r3"_s).isActive());
    QVERIFY(!at(u"r3"_s).supersededBy);
    QCOMPARE(at(u"r1"_s).state, ApplicationState::Duplicate);
    QCOMPARE(*at(u"r1"_s).supersededBy, at(u"r3"_s).id);
}

void ApplicationServiceTest::letsAnOlderAnswerCountWhenTwoAreRemoved()
{
    QVERIFY(service().remove({at(u"r4"_s).id, at(u"r3"_s).id}));
    QVERIFY(at(u"r1"_s).isActive());
    QVERIFY(!at(u"r1"_s).supersededBy);
}

QTEST_GUILESS_MAIN(ApplicationServiceTest)
#include "tst_applicationservice.moc"
