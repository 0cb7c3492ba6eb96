// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counteddesk.h"
#include "dress.h"
#include "support/builders.h"

#include "ui/common/filteredit.h"
#include "ui/common/listview.h"
#include "ui/meetings/contactrows.h"
#include "ui/meetings/editedmeeting.h"
#include "ui/meetings/importquestionsdialog.h"
#include "ui/meetings/sessionrows.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What was typed or chosen stays where it is when it cannot be stored.
class RefusedStoringTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CountedDesk> m_desk;
    std::unique_ptr<EditedMeeting> m_meeting;

    void refuse(bool refused)
    {
        m_desk->transactions.refusal =
            refused ? std::optional(Error{ErrorCode::WriteFailed, u"the disk is full"_s}) : std::nullopt;
    }

private Q_SLOTS:
    void init()
    {
        dress();
        m_desk = std::make_unique<CountedDesk>();
        QVERIFY(m_desk->meetings.add(completeDocument(m_desk->ids, u"POL-2031-06"_s)));
        MeetingDocument here = completeDocument(m_desk->ids, u"POL-2031-05"_s);
        here.call.questions.clear();
        QVERIFY(m_desk->meetings.add(here));
        m_meeting = std::make_unique<EditedMeeting>(m_desk->meetings, m_desk->database->changes(),
                                                    m_desk->deeds, m_desk->ids);
        QVERIFY(m_meeting->open(here.meeting.id));
    }
    void cleanup()
    {
        m_meeting.reset();
        m_desk.reset();
    }
    void typedDaysStay()
    {
        SessionRows rows(*m_meeting, [] { return QDate(2031, 1, 1); });
        connect(m_meeting.get(), &EditedMeeting::changed, &rows, &SessionRows::follow);
        auto *line = rows.findChild<QLineEdit *>(u"newSessionDate"_s);
        line->setText(u"9 May 2031 9-12:30"_s);
        refuse(true);
        QVERIFY(!rows.commit());
        QCOMPARE(line->text(), u"9 May 2031 9-12:30"_s);
        refuse(false);
        QVERIFY(rows.commit());
        QCOMPARE(line->text(), QString());
        QCOMPARE(m_meeting->document().meeting.sessions.size(), 3);
    }
    void aTypedContactStays()
    {
        ContactRows rows(*m_meeting);
        connect(m_meeting.get(), &EditedMeeting::changed, &rows, &ContactRows::follow);
        auto *line = rows.findChild<QLineEdit *>(u"newContactName"_s);
        line->setText(u"Cleo Example"_s);
        refuse(true);
        const QSignalSpy failed(&m_desk->deeds, &Deeds::failed);
        QVERIFY(!rows.commit());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(line->text(), u"Cleo Example"_s);
        refuse(false);
        QVERIFY(rows.commit());
        QCOMPARE(line->text(), QString());
        QCOMPARE(m_meeting->document().meeting.contacts.last().name, u"Cleo Example"_s);
    }
    void theChoiceOfQuestionsStays()
    {
        const QPointer<ImportQuestionsDialog> dialog = new ImportQuestionsDialog(*m_meeting);
        dialog->show();
        auto *insert = dialog->findChild<QPushButton *>(u"insertQuestions"_s);
        QVERIFY(insert->isEnabled());
        refuse(true);
        insert->click();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(insert->isEnabled());
        refuse(false);
        insert->click();
        QVERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(m_meeting->document().call.questions.size(), 2);
        delete dialog;
    }
};

QTEST_MAIN(RefusedStoringTest)
#include "tst_refusedstoring.moc"
