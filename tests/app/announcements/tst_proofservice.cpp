// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What the proof-reader is told by the file, and what it keeps there.
class ProofServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void knowsTheMeetingsOfTheSameDays();
    void tellsApartWhatEachOfThemHas();
    void keepsWhatIsIgnored();
    void ignoringIsUndone();
    void forgetsWithTheMeeting();

private:
    MeetingId add(const QString &reference, QDate day, const QString &chair);
    [[nodiscard]] ProofSurroundings around(MeetingId meeting)
    {
        return *m_office->proofs().surroundings(meeting);
    }

    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
};

void ProofServiceTest::init()
{
    m_office = std::move(*Office::createInMemory(m_clock));
}

MeetingId ProofServiceTest::add(const QString &reference, QDate day, const QString &chair)
{
    MeetingDocument document = completeDocument(m_office->ids(), reference);
    document.meeting.sessions = {
        {m_office->ids().next<SessionId>(), day, QTime(9, 0), QTime(12, 30)},
        {m_office->ids().next<SessionId>(), day.addDays(1), std::nullopt, std::nullopt}};
    document.meeting.chairs = {chair};
    return m_office->meetings().add(document)->meeting;
}

void ProofServiceTest::knowsTheMeetingsOfTheSameDays()
{
    const MeetingId ours = add(u"POL-1"_s, {2031, 5, 7}, u"Ilse Grün"_s);
    add(u"POL-2"_s, {2031, 5, 8}, u"Marek Wąs"_s);
    add(u"POL-3"_s, {2031, 5, 9}, u"Bo Lund"_s);
    const QList<OtherMeeting> others = around(ours).context.others;
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first().reference, u"POL-2"_s);
    QCOMPARE(others.first().groups, QStringList{u"POL"_s}); // LOCAL only contributes
    QCOMPARE(others.first().chairs, QStringList{u"Marek Wąs"_s});
    QCOMPARE(others.first().sessions.size(), 1);
    QCOMPARE(others.first().sessions.first().date, QDate(2031, 5, 8));
    QCOMPARE(others.first().sessions.first().start, std::optional(QTime(9, 0)));
}

void ProofServiceTest::tellsApartWhatEachOfThemHas()
{
    const MeetingId ours = add(u"POL-5"_s, {2031, 5, 7}, u"Ilse Grün"_s);
    const auto addWith = [this](const QString &reference, const QString &group, const QStringList &chairs) {
        MeetingDocument document = completeDocument(m_office->ids(), reference);
        document.meeting.groups.append({group, GroupRole::Lead});
        document.meeting.chairs = chairs;
        QVERIFY(m_office->meetings().add(document));
    };
    addWith(u"POL-9"_s, u"PRISONS"_s, {u"Zoë Adam"_s, u"Ana Ruiz"_s});
    addWith(u"POL-3"_s, u"EDU"_s, {});
    addWith(u"POL-4"_s, u"EDU"_s, {u"Bo Lund"_s});
    const QList<OtherMeeting> others = around(ours).context.others;
    QStringList told;
    for (const OtherMeeting &other : others) {
        told.append(u"%1 %2 %3 %4"_s.arg(other.reference, other.groups.join(u'+'), other.chairs.join(u'+'))
                        .arg(other.sessions.size()));
    }
    QCOMPARE(told,
             (QStringList{u"POL-3 POL+EDU  2"_s, u"POL-4 POL+EDU Bo Lund 2"_s,
                          u"POL-9 POL+PRISONS Zoë Adam+Ana Ruiz 2"_s}));
}

void ProofServiceTest::keepsWhatIsIgnored()
{
    const MeetingId meeting = add(u"POL-1"_s, {2031, 5, 7}, u"Ilse Grün"_s);
    const ProofFinding finding{.code = ProofCode::LanguageMissing, .field = u"language"_s};
    QVERIFY(m_office->proofs().ignore(meeting, finding));
    QCOMPARE(around(meeting).ignored, QStringList{markOf(finding)});
    const Result<ChangeSetId> again = m_office->proofs().ignore(meeting, finding);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NothingToChange);
    QVERIFY(m_office->proofs().heedAll(meeting));
    QVERIFY(around(meeting).ignored.isEmpty());
}

void ProofServiceTest::ignoringIsUndone()
{
    const MeetingId meeting = add(u"POL-1"_s, {2031, 5, 7}, u"Ilse Grün"_s);
    const Result<ChangeSetId> ignored =
        m_office->proofs().ignore(meeting, {.code = ProofCode::NoPlaces, .field = u"places"_s});
    QVERIFY(m_office->transactions().revert(*ignored, u"Undo"_s));
    QVERIFY(around(meeting).ignored.isEmpty());
}

void ProofServiceTest::forgetsWithTheMeeting()
{
    const MeetingId meeting = add(u"POL-1"_s, {2031, 5, 7}, u"Ilse Grün"_s);
    QVERIFY(m_office->proofs().ignore(meeting, {.code = ProofCode::NoPlaces, .field = u"places"_s}));
    const Result<ChangeSetId> removed = m_office->meetings().remove(meeting);
    QVERIFY(removed);
    QVERIFY(around(meeting).ignored.isEmpty());
    QVERIFY(m_office->transactions().revert(*removed, u"Undo"_s));
    QCOMPARE(around(meeting).ignored.size(), 1);
}

QTEST_GUILESS_MAIN(ProofServiceTest)
#include "tst_proofservice.moc"
