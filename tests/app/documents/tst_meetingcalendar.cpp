// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/meetingcalendar.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QtTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// The calendar file, octet by octet. That another program reads it is tested in tests/app/cli.
class MeetingCalendarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_document = test::completeDocument(m_ids); }
    void holdsOneEventForEachSession();
    void breaksNoCharacter();
    void escapesWhatIsForeign();
    void goesOverMidnight();
    void standsAllDayWithoutHours();
    void writesOtherZonesInUtc();
    void saysHowSureItIs_data();
    void saysHowSureItIs();
    void leavesOutAddressesNobodyShouldFollow_data();
    void leavesOutAddressesNobodyShouldFollow();
    void refusesAMeetingWithoutDates();

private:
    MeetingCalendar calendar(const MeetingDocument &document, int revision = 0) const
    {
        return calendarOf(document, revision, m_clock.now(), u"en"_s);
    }
    /// Unfolded.
    static QByteArray lines(const MeetingCalendar &calendar)
    {
        return icsBytes(calendar).replace("\r\n ", "");
    }

    test::FixedClock m_clock;
    IdSource m_ids{m_clock};
    MeetingDocument m_document = test::completeDocument(m_ids);
};

void MeetingCalendarTest::holdsOneEventForEachSession()
{
    const QByteArray ics = lines(calendar(m_document, 7));
    QCOMPARE(ics.count("BEGIN:VEVENT\r\n"), 2);
    QVERIFY(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(ics.contains("\r\nMETHOD:PUBLISH\r\n"));
    QVERIFY(ics.contains("TZID:Europe/Brussels\r\n"));
    QVERIFY(ics.contains("DTSTART;TZID=Europe/Brussels:20310507T130000\r\n"
                         "DTEND;TZID=Europe/Brussels:20310507T173000\r\n"));
    QVERIFY(ics.contains("DTSTART;TZID=Europe/Brussels:20310508T090000\r\nSUMMARY")); // no end is known
    QCOMPARE(ics.count("SEQUENCE:7\r\n"), 2);
    QCOMPARE(ics.count("DTSTAMP:20300305T120000Z\r\n"), 2);
    QVERIFY(ics.contains("LOCATION:Ghent\\, Belgium\r\n"));
    QVERIFY(ics.contains("URL:https://survey.example/night\r\n"));
    QVERIFY(ics.contains("DESCRIPTION:To learn.\\n\\nAna Ruiz <ana@office.example>\\nBo Lund\r\n"));
    for (const Session &session : m_document.meeting.sessions) {
        QVERIFY(ics.contains("UID:" + QByteArray::number(session.id.value()) + "@session.convoke\r\n"));
    }
}

void MeetingCalendarTest::breaksNoCharacter()
{
    for (int shift = 0; shift < 8; ++shift) {
        m_document.meeting.title = QString(shift, u'x') + u"🚓é€"_s.repeated(60);
        const QByteArray ics = icsBytes(calendar(m_document));
        for (const QByteArray &line : ics.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and CR
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(lines(calendar(m_document)).contains(m_document.meeting.title.toUtf8()));
    }
}

void MeetingCalendarTest::escapesWhatIsForeign()
{
    m_document.meeting.title = u"One; two, \\ three\r\nEND:VCALENDAR"_s;
    m_document.meeting.aim = u"a\r\nEND:VEVENT\u2028b\0c\u202E"_s;
    const QByteArray ics = lines(calendar(m_document));
    QVERIFY(ics.contains("SUMMARY:One\\; two\\, \\\\ three END:VCALENDAR\r\n"));
    QVERIFY(ics.contains("DESCRIPTION:a\\nEND:VEVENT\\nb"));
    QCOMPARE(ics.count("\r\nEND:VCALENDAR"), 1);
    QCOMPARE(ics.count("\r\nEND:VEVENT"), 2);
    QVERIFY(!ics.contains("\u202E"));
}

void MeetingCalendarTest::goesOverMidnight()
{
    m_document.meeting.sessions = {
        {m_ids.next<SessionId>(), QDate(2024, 12, 31), QTime(22, 0), QTime(2, 30)}};
    const QByteArray ics = lines(calendar(m_document));
    QVERIFY(ics.contains("DTSTART;TZID=Europe/Brussels:20241231T220000\r\n"
                         "DTEND;TZID=Europe/Brussels:20250101T023000\r\n"));
}

void MeetingCalendarTest::standsAllDayWithoutHours()
{
    m_document.meeting.sessions = {{m_ids.next<SessionId>(), QDate(2024, 2, 29), {}, {}}};
    QVERIFY(
        lines(calendar(m_document)).contains("DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n"));
}

void MeetingCalendarTest::writesOtherZonesInUtc()
{
    m_document.meeting.timeZone = u"Europe/Athens"_s;
    const QByteArray ics = lines(calendar(m_document));
    QVERIFY(ics.contains("DTSTART:20310507T100000Z\r\nDTEND:20310507T143000Z\r\n"));
    QVERIFY(!ics.contains("VTIMEZONE"));
}

void MeetingCalendarTest::saysHowSureItIs_data()
{
    QTest::addColumn<bool>("provisional");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("confirmed") << false << QByteArray("CONFIRMED");
    QTest::newRow("provisional") << true << QByteArray("TENTATIVE");
}

void MeetingCalendarTest::saysHowSureItIs()
{
    QFETCH(bool, provisional);
    QFETCH(QByteArray, said);
    m_document.meeting.provisional = provisional;
    const QByteArray ics = lines(calendar(m_document));
    QCOMPARE(ics.count("STATUS:" + said + "\r\n"), 2);
    QCOMPARE(ics.count("METHOD:PUBLISH\r\n"), 1);
}

void MeetingCalendarTest::leavesOutAddressesNobodyShouldFollow_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("a script") << u"javascript:alert(1)"_s;
    QTest::newRow("a server of files") << u"file://srv/share/x"_s;
    QTest::newRow("a name that hides the host") << u"https://ec.europa.eu@evil.example/"_s;
    QTest::newRow("a line break") << u"https://a.example/\r\nATTACH:x"_s;
}

void MeetingCalendarTest::leavesOutAddressesNobodyShouldFollow()
{
    QFETCH(QString, link);
    m_document.call.link = link;
    const QByteArray ics = lines(calendar(m_document));
    QVERIFY(!ics.contains("URL:"));
    QVERIFY(!ics.contains("ATTACH"));
}

void MeetingCalendarTest::refusesAMeetingWithoutDates()
{
    m_document.meeting.sessions.clear();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.ics"_s);
    const Result<void> written = writeIcs(calendar(m_document), path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::MissingValue);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(MeetingCalendarTest)
#include "tst_meetingcalendar.moc"
