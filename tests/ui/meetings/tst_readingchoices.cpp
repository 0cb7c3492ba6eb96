// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readingchoices.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ReadingChoicesTest : public QObject
{
    Q_OBJECT

    static MeetingDocument document() { return {.meeting = Meeting{.id = MeetingId(1)}}; }
    static FieldReading reading(const QString &field, const QStringList &candidates)
    {
        return {field, FieldState::Contradictory, {}, {}, candidates};
    }

private Q_SLOTS:
    void aDateIsChosenBetweenTwo()
    {
        MeetingDocument meeting = document();
        meeting.call.deadline = QDate(2027, 8, 20);
        const FieldReading field = reading(u"deadline"_s, {u"2027-08-20"_s, u"2027-08-27"_s});
        const QList<ReadingChoice> choices = choicesFor(field, meeting);
        QCOMPARE(choices.size(), 1);
        QCOMPARE(choices.constFirst().chosen, u"2027-08-20"_s);
        QCOMPARE(choices.constFirst().candidates, field.candidates);
        QVERIFY(!choices.constFirst().mayType);
        QVERIFY(decide(meeting, choices.constFirst(), u"2027-08-27"_s));
        QCOMPARE(meeting.call.deadline, QDate(2027, 8, 27));
    }

    void everyDateOfTheCallCanBeDecided()
    {
        MeetingDocument meeting = document();
        const QStringList candidates{u"2027-01-02"_s, u"2027-02-01"_s};
        for (const QString &name : {u"deadline"_s, u"published"_s, u"preferred_by"_s}) {
            const QList<ReadingChoice> choices = choicesFor(reading(name, candidates), meeting);
            QCOMPARE(choices.size(), 1);
            QVERIFY(choices.constFirst().chosen.isEmpty());
            QVERIFY(decide(meeting, choices.constFirst(), candidates.constLast()));
        }
        QCOMPARE(meeting.call.deadline, QDate(2027, 2, 1));
        QCOMPARE(meeting.call.published, QDate(2027, 2, 1));
        QCOMPARE(meeting.call.preferredBy, QDate(2027, 2, 1));
    }

    void oneCandidateIsNoChoice()
    {
        QVERIFY(choicesFor(reading(u"deadline"_s, {u"2027-08-20"_s}), document()).isEmpty());
        QVERIFY(choicesFor(reading(u"title"_s, {u"A"_s, u"B"_s}), document()).isEmpty());
    }

    void everyDamagedContactIsAskedForByItself()
    {
        MeetingDocument meeting = document();
        meeting.meeting.contacts = {{u"Ana Ruiz"_s, u"ana.ruiz@north.example"_s},
                                    {u"Bo Lund"_s, std::nullopt},
                                    {u"Cy Dahl"_s, u"cy@south.example"_s}};
        const FieldReading field =
            reading(u"contacts"_s, {u"ana.ruiz@north.example"_s, u"ana.r@uiznorth.example"_s});
        const QList<ReadingChoice> choices = choicesFor(field, meeting);
        QCOMPARE(choices.size(), 2); // Cy's address is whole
        QCOMPARE(choices.at(0).subject, u"Ana Ruiz"_s);
        QCOMPARE(choices.at(0).candidates, field.candidates);
        QCOMPARE(choices.at(1).subject, u"Bo Lund"_s);
        QVERIFY(choices.at(1).mayType);
        QVERIFY(decide(meeting, choices.at(1), u" bo@lund.example "_s));
        QCOMPARE(meeting.meeting.contacts.at(1).email, u"bo@lund.example"_s);
        QCOMPARE(meeting.meeting.contacts.at(0).email, u"ana.ruiz@north.example"_s);
    }

    void nonsenseChangesNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("value");
        QTest::newRow("no date") << u"deadline"_s << 0 << u"tomorrow"_s;
        QTest::newRow("no day of the calendar") << u"deadline"_s << 0 << u"2027-02-30"_s;
        QTest::newRow("nothing") << u"deadline"_s << 0 << QString();
        QTest::newRow("no address") << u"contacts"_s << 0 << u"ana at north"_s;
        QTest::newRow("no such contact") << u"contacts"_s << 7 << u"ana@north.example"_s;
        QTest::newRow("no choice at all") << u"title"_s << 0 << u"2027-02-01"_s;
    }
    void nonsenseChangesNothing()
    {
        QFETCH(QString, field);
        QFETCH(int, index);
        QFETCH(QString, value);
        MeetingDocument meeting = document();
        meeting.call.deadline = QDate(2027, 8, 20);
        meeting.meeting.contacts = {{u"Ana Ruiz"_s, u"ana@north.example"_s}};
        const MeetingDocument before = meeting;
        const Result<void> done = decide(meeting, {field, index, {}, {}, {}, true}, value);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ValueInvalid);
        QCOMPARE(meeting, before);
    }
};

QTEST_APPLESS_MAIN(ReadingChoicesTest)
#include "tst_readingchoices.moc"
