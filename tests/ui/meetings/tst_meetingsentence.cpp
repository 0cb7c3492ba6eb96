// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingsentence.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MeetingSentenceTest : public QObject
{
    Q_OBJECT
private:
    QLocale m_locale{u"en_GB"_s};
    static Meeting meetingOn(const QList<Session> &sessions)
    {
        Meeting meeting{.id = MeetingId(1)};
        meeting.sessions = sessions;
        return meeting;
    }

private Q_SLOTS:
    void saysHoursOnceWhereTheyAreTheSame();
    void saysHoursWithEachDayWhereTheyDiffer();
    void saysWhatIsKnownOfTheHours_data();
    void saysWhatIsKnownOfTheHours();
    void saysWhereItIs_data();
    void saysWhereItIs();
};

void MeetingSentenceTest::saysHoursOnceWhereTheyAreTheSame()
{
    Meeting meeting = meetingOn({{SessionId(1), QDate(2021, 11, 4), QTime(9, 0), QTime(12, 30)},
                                 {SessionId(2), QDate(2021, 11, 5), QTime(9, 0), QTime(12, 30)}});
    meeting.mode = MeetingMode::Online;
    QCOMPARE(meetingSentence(meeting, m_locale),
             u"Thursday 4 and Friday 5 November 2021, 09:00–12:30, online"_s);
}

void MeetingSentenceTest::saysHoursWithEachDayWhereTheyDiffer()
{
    const Meeting meeting = meetingOn({{SessionId(1), QDate(2023, 3, 28), QTime(13, 0), QTime(17, 30)},
                                       {SessionId(2), QDate(2023, 3, 29), QTime(9, 0), QTime(13, 0)}});
    QCOMPARE(meetingSentence(meeting, m_locale),
             u"Tuesday 28 March 2023, 13:00–17:30; Wednesday 29 March 2023, 09:00–13:00"_s);
}

void MeetingSentenceTest::saysWhatIsKnownOfTheHours_data()
{
    QTest::addColumn<Session>("session");
    QTest::addColumn<QString>("words");
    const QDate day(2021, 11, 4);
    QTest::newRow("both") << Session{SessionId(1), day, QTime(9, 0), QTime(12, 30)} << u"09:00–12:30"_s;
    QTest::newRow("start") << Session{SessionId(1), day, QTime(9, 0), {}} << u"from 09:00"_s;
    QTest::newRow("end") << Session{SessionId(1), day, {}, QTime(12, 30)} << u"until 12:30"_s;
    QTest::newRow("neither") << Session{SessionId(1), day, {}, {}} << QString();
}

void MeetingSentenceTest::saysWhatIsKnownOfTheHours()
{
    QFETCH(Session, session);
    QTEST(hoursWords(session, m_locale), "words");
}

void MeetingSentenceTest::saysWhereItIs_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("words");
    const int none = -1;
    const int online = static_cast<int>(MeetingMode::Online);
    const int inPerson = static_cast<int>(MeetingMode::InPerson);
    const int hybrid = static_cast<int>(MeetingMode::Hybrid);
    QTest::newRow("nothing known") << none << QString() << QString() << QString() << u"No date yet"_s;
    QTest::newRow("online on a platform")
        << online << QString() << QString() << u"WebEx"_s << u"No date yet, online (WebEx)"_s;
    QTest::newRow("in a town") << inPerson << u"The Hague"_s << u"NL"_s << QString()
                               << u"No date yet, The Hague (Netherlands)"_s;
    QTest::newRow("in a country") << inPerson << QString() << u"NL"_s << QString()
                                  << u"No date yet, Netherlands"_s;
    QTest::newRow("in person, nobody knows where")
        << inPerson << QString() << QString() << QString() << u"No date yet, in person"_s;
    QTest::newRow("both") << hybrid << u"Ghent"_s << QString() << u"WebEx"_s
                          << u"No date yet, Ghent and online (WebEx)"_s;
}

void MeetingSentenceTest::saysWhereItIs()
{
    QFETCH(int, mode);
    QFETCH(QString, city);
    QFETCH(QString, country);
    QFETCH(QString, platform);
    const auto optional = [](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    Meeting meeting = meetingOn({});
    if (mode >= 0) {
        meeting.mode = static_cast<MeetingMode>(mode);
    }
    meeting.place = {optional(city), optional(country), {}};
    meeting.platform = optional(platform);
    QTEST(meetingSentence(meeting, m_locale), "words");
}

Q_DECLARE_METATYPE(convoke::Session)
QTEST_GUILESS_MAIN(MeetingSentenceTest)
#include "tst_meetingsentence.moc"
