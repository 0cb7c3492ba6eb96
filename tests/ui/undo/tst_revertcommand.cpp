// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include "ui/undo/revertcommand.h"

#include <QTest>
#include <QUndoStack>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class RevertCommandTest : public QObject
{
    Q_OBJECT
private:
    test::FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QUndoStack> m_stack;
    QList<ErrorCode> m_complaints;
    std::optional<MeetingId> m_meeting;

    QString titleNow() { return m_office->meetings().load(*m_meeting)->meeting.title; }

    ChangeSetId rename(const QString &title)
    {
        MeetingDocument document = *m_office->meetings().load(*m_meeting);
        document.meeting.title = title;
        return *m_office->meetings().update(document);
    }
    void push(ChangeSetId changeSet)
    {
        m_stack->push(new RevertCommand(m_office->transactions(), u"Change the title"_s, changeSet,
                                        [this](const Error &error) { m_complaints.append(error.code); }));
    }

private Q_SLOTS:
    void init();
    void doesNotRepeatTheDeedWhenItIsPushed();
    void becomesObsoleteWhenUndoComesTooLate();
    void becomesObsoleteWhenRedoComesTooLate();
    void becomesObsoleteWhenThereIsNoSuchChangeSet();
};

void RevertCommandTest::init()
{
    m_stack = std::make_unique<QUndoStack>();
    m_complaints.clear();
    m_office = std::move(Office::createInMemory(m_clock)).value();
    m_meeting = m_office->meetings().add(test::completeDocument(m_office->ids()))->meeting;
}

void RevertCommandTest::doesNotRepeatTheDeedWhenItIsPushed()
{
    const QString before = titleNow();
    push(rename(u"Second"_s));
    QCOMPARE(titleNow(), u"Second"_s);
    m_stack->undo();
    QCOMPARE(titleNow(), before);
    QVERIFY(m_complaints.isEmpty());
}

void RevertCommandTest::becomesObsoleteWhenUndoComesTooLate()
{
    push(rename(u"Second"_s));
    rename(u"Third, by another way"_s);
    m_stack->undo();
    QCOMPARE(m_complaints, QList<ErrorCode>{ErrorCode::ChangedMeanwhile});
    QCOMPARE(titleNow(), u"Third, by another way"_s);
    QCOMPARE(m_stack->count(), 0);
}

void RevertCommandTest::becomesObsoleteWhenRedoComesTooLate()
{
    push(rename(u"Second"_s));
    m_stack->undo();
    rename(u"Third, by another way"_s);
    m_stack->redo();
    QCOMPARE(m_complaints, QList<ErrorCode>{ErrorCode::ChangedMeanwhile});
    QCOMPARE(titleNow(), u"Third, by another way"_s);
    QCOMPARE(m_stack->count(), 0);
}

void RevertCommandTest::becomesObsoleteWhenThereIsNoSuchChangeSet()
{
    push(ChangeSetId(4711));
    m_stack->undo();
    QCOMPARE(m_complaints, QList<ErrorCode>{ErrorCode::NotFound});
    QCOMPARE(m_stack->count(), 0);
}

QTEST_GUILESS_MAIN(RevertCommandTest)
#include "tst_revertcommand.moc"
