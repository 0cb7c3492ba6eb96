// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledoffice.h"

#include "ui/meetings/editedmeeting.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class EditedMeetingTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<FilledOffice> m_around;
    std::unique_ptr<EditedMeeting> m_meeting;

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhenItChangesFromAnywhere();
    void doesNotListenToOtherMeetings();
    void givesBackWhatTheUserCanMend();
    void announcesOtherErrors();
    void tellsWhenItIsGoneAndBack();
    void makesAReferenceOnlyForAPlainOne_data();
    void makesAReferenceOnlyForAPlainOne();
};

void EditedMeetingTest::init()
{
    m_around = std::make_unique<FilledOffice>();
    m_around->addDemonstration();
    Office &office = *m_around->office;
    m_meeting =
        std::make_unique<EditedMeeting>(office.meetings(), office.changes(), *m_around->deeds, office.ids());
    QVERIFY(m_meeting->open(m_around->named(u"POL-2026-10"_s)));
}

void EditedMeetingTest::cleanup()
{
    m_meeting.reset();
    m_around.reset();
}

void EditedMeetingTest::tellsWhenItChangesFromAnywhere()
{
    const QSignalSpy changed(m_meeting.get(), &EditedMeeting::changed);
    QVERIFY(
        m_meeting->change(u"title"_s, [](MeetingDocument &document) { document.meeting.title = u"New"_s; }));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_meeting->document().meeting.title, u"New"_s);
    m_around->stack.undo();
    QCOMPARE(changed.count(), 2);
    QVERIFY(m_meeting->document().meeting.title != u"New"_s);
}

void EditedMeetingTest::doesNotListenToOtherMeetings()
{
    const QSignalSpy changed(m_meeting.get(), &EditedMeeting::changed);
    QVERIFY(m_around->office->meetings().remove(m_around->named(u"LOCAL-2027-01"_s)));
    QCOMPARE(changed.count(), 0);
}

void EditedMeetingTest::givesBackWhatTheUserCanMend()
{
    const QSignalSpy failed(m_around->deeds.get(), &Deeds::failed);
    const Result<void> done = m_meeting->change(
        u"reference"_s, [](MeetingDocument &document) { document.meeting.reference = u"LOCAL-2027-01"_s; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::ReferenceTaken);
    QCOMPARE(failed.count(), 0);
}

void EditedMeetingTest::announcesOtherErrors()
{
    const QSignalSpy failed(m_around->deeds.get(), &Deeds::failed);
    m_meeting->perform(u"places"_s, [](MeetingDocument &document) { document.meeting.places = -1; });
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_around->stack.count(), 0);
}

void EditedMeetingTest::tellsWhenItIsGoneAndBack()
{
    const QSignalSpy gone(m_meeting.get(), &EditedMeeting::gone);
    const QSignalSpy changed(m_meeting.get(), &EditedMeeting::changed);
    const MeetingId id = m_meeting->document().meeting.id;
    QVERIFY(m_around->deeds->record(u"Delete"_s, m_around->office->meetings().remove(id)));
    QCOMPARE(gone.count(), 1);
    QVERIFY(!m_meeting->isOpen());
    m_around->stack.undo();
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_meeting->isOpen());
    QVERIFY(!m_meeting->open(MeetingId(4711)));
}

void EditedMeetingTest::makesAReferenceOnlyForAPlainOne_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("plain") << u"POL"_s << u"POL-2027-05"_s;
    QTest::newRow("plain with a number") << u"POL-3"_s << u"POL-2027-05"_s;
    QTest::newRow("with a month already") << u"POL-2026-10"_s << u"POL-2026-10"_s;
    QTest::newRow("chosen by somebody") << u"SPRING"_s << u"SPRING"_s;
    QTest::newRow("begins alike") << u"POLAR"_s << u"POLAR"_s;
}

void EditedMeetingTest::makesAReferenceOnlyForAPlainOne()
{
    QFETCH(QString, before);
    Meeting meeting{.id = MeetingId(1)};
    meeting.reference = before;
    meeting.groups = {{u"POL"_s, GroupRole::Lead}};
    meeting.sessions = {{SessionId(1), QDate(2027, 5, 7), {}, {}}};
    QTEST(m_meeting->referenceFor(meeting), "after");
}

QTEST_MAIN(EditedMeetingTest)
#include "tst_editedmeeting.moc"
