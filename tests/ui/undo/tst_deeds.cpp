// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include "ui/undo/deeds.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class DeedsTest : public QObject
{
    Q_OBJECT
private:
    test::FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QUndoStack> m_stack;
    std::unique_ptr<Deeds> m_deeds;
    std::optional<MeetingId> m_meeting;

    QString titleNow() { return m_office->meetings().load(*m_meeting)->meeting.title; }

    Result<ChangeSetId> rename(const QString &title)
    {
        MeetingDocument document = *m_office->meetings().load(*m_meeting);
        document.meeting.title = title;
        return m_office->meetings().update(document);
    }

private Q_SLOTS:
    void init();
    void pushesWhatWasDoneUnderItsWords();
    void forgetsWhatChangedNothing();
    void announcesAnErrorAndPushesNothing();
    void takesEveryStepBackAndForth();
    void bringsADeletedMeetingBackWhole();
    void leavesWhatWasTakenBackOutOfTheWayOfNewDeeds();
};

void DeedsTest::init()
{
    m_deeds.reset();
    m_stack = std::make_unique<QUndoStack>();
    m_office = std::move(Office::createInMemory(m_clock)).value();
    m_deeds = std::make_unique<Deeds>(m_office->transactions(), *m_stack);
    const Result<AddedMeeting> added = m_office->meetings().add(test::completeDocument(m_office->ids()));
    QVERIFY(added);
    m_meeting = added->meeting;
}

void DeedsTest::pushesWhatWasDoneUnderItsWords()
{
    QVERIFY(m_deeds->record(u"Change the title"_s, rename(u"Other"_s)));
    QCOMPARE(m_stack->count(), 1);
    QCOMPARE(m_stack->undoText(), u"Change the title"_s);
    QCOMPARE(titleNow(), u"Other"_s); // pushing did not take it back
}

void DeedsTest::forgetsWhatChangedNothing()
{
    const QSignalSpy failed(m_deeds.get(), &Deeds::failed);
    QVERIFY(m_deeds->record(u"Change the title"_s, rename(titleNow())));
    QCOMPARE(m_stack->count(), 0);
    QCOMPARE(failed.count(), 0);
}

void DeedsTest::announcesAnErrorAndPushesNothing()
{
    const QSignalSpy failed(m_deeds.get(), &Deeds::failed);
    QVERIFY(!m_deeds->record(u"Change the title"_s, rename(QString())));
    QCOMPARE(m_stack->count(), 0);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::MissingValue);
}

void DeedsTest::takesEveryStepBackAndForth()
{
    const QString first = titleNow();
    QVERIFY(m_deeds->record(u"one"_s, rename(u"Second"_s)));
    QVERIFY(m_deeds->record(u"two"_s, rename(u"Third"_s)));
    for (int round = 0; round < 3; ++round) {
        m_stack->undo();
        QCOMPARE(titleNow(), u"Second"_s);
        m_stack->undo();
        QCOMPARE(titleNow(), first);
        QVERIFY(!m_stack->canUndo());
        m_stack->redo();
        QCOMPARE(titleNow(), u"Second"_s);
        m_stack->redo();
        QCOMPARE(titleNow(), u"Third"_s);
        QVERIFY(!m_stack->canRedo());
    }
}

void DeedsTest::bringsADeletedMeetingBackWhole()
{
    const MeetingDocument before = *m_office->meetings().load(*m_meeting);
    QVERIFY(m_deeds->record(u"Delete"_s, m_office->meetings().remove(*m_meeting)));
    QVERIFY(!m_office->meetings().load(*m_meeting));
    m_stack->undo();
    const Result<MeetingDocument> after = m_office->meetings().load(*m_meeting);
    QVERIFY(after);
    QCOMPARE(*after, before);
}

void DeedsTest::leavesWhatWasTakenBackOutOfTheWayOfNewDeeds()
{
    QVERIFY(m_deeds->record(u"one"_s, rename(u"Second"_s)));
    m_stack->undo();
    QVERIFY(m_deeds->record(u"other"_s, rename(u"Fourth"_s)));
    QVERIFY(!m_stack->canRedo());
    QCOMPARE(m_stack->count(), 1);
    QCOMPARE(titleNow(), u"Fourth"_s);
}

QTEST_GUILESS_MAIN(DeedsTest)
#include "tst_deeds.moc"
