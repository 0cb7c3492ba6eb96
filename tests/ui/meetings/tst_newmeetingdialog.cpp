// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledoffice.h"

#include "ui/common/calmcombo.h"
#include "ui/common/dateedit.h"
#include "ui/common/plainlabel.h"
#include "ui/meetings/newmeetingdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class NewMeetingDialogTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<FilledOffice> m_around;
    std::unique_ptr<NewMeetingDialog> m_dialog;

    QLineEdit *title() const { return m_dialog->findChild<QLineEdit *>(u"newTitle"_s); }
    DateEdit *firstDay() const { return m_dialog->findChild<DateEdit *>(u"newFirstDay"_s); }
    QString reference() const { return m_dialog->findChild<PlainLabel *>(u"newReference"_s)->fullText(); }
    QPushButton *create() const { return m_dialog->findChild<QPushButton *>(u"createMeeting"_s); }

private Q_SLOTS:
    void init();
    void cleanup();
    void waitsForATitle();
    void showsTheReferenceThatWillBe();
    void givesWhatWasTyped();
    void refusesADayThatIsNone();
};

void NewMeetingDialogTest::init()
{
    m_around = std::make_unique<FilledOffice>();
    m_around->addDemonstration();
    m_dialog = std::make_unique<NewMeetingDialog>(m_around->office->meetings(), QDate(2026, 11, 20));
    m_dialog->load(u"POL"_s);
    m_dialog->show();
}

void NewMeetingDialogTest::cleanup()
{
    m_dialog.reset();
    m_around.reset();
}

void NewMeetingDialogTest::waitsForATitle()
{
    QVERIFY(!create()->isEnabled());
    QTest::keyClicks(title(), u"  "_s);
    QVERIFY(!create()->isEnabled());
    QTest::keyClicks(title(), u"x"_s);
    QVERIFY(create()->isEnabled());
}

void NewMeetingDialogTest::showsTheReferenceThatWillBe()
{
    firstDay()->setText(u"15 October 2026"_s);
    firstDay()->readLine();
    QVERIFY2(reference().contains(u"POL-2026-10-2"_s), qPrintable(reference())); // the first is taken
    m_dialog->load(u"LOCAL"_s);
    QVERIFY2(reference().contains(u"LOCAL-2026-10"_s), qPrintable(reference()));
}

void NewMeetingDialogTest::givesWhatWasTyped()
{
    QTest::keyClicks(title(), u" Night   patrols "_s);
    firstDay()->setText(u"4 Feb 2027"_s);
    firstDay()->readLine();
    const Result<MeetingDocument> document = m_dialog->value(m_around->office->ids());
    QVERIFY(document);
    QCOMPARE(document->meeting.title, u"Night patrols"_s);
    QCOMPARE(document->meeting.leadGroup(), std::optional(u"POL"_s));
    QCOMPARE(document->meeting.sessions.size(), 1);
    QCOMPARE(document->meeting.sessions.first().date, QDate(2027, 2, 4));
    m_dialog->findChild<CalmCombo *>(u"newGroup"_s)->setCurrentIndex(0);
    QVERIFY(m_dialog->value(m_around->office->ids())->meeting.groups.isEmpty());
}

void NewMeetingDialogTest::refusesADayThatIsNone()
{
    QTest::keyClicks(title(), u"Night patrols"_s);
    QTest::keyClicks(firstDay(), u"31 February"_s);
    const QSignalSpy wanted(m_dialog.get(), &NewMeetingDialog::createWanted);
    QTest::mouseClick(create(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    const Result<MeetingDocument> document = m_dialog->value(m_around->office->ids());
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::ValueInvalid);
    m_dialog->showError(document.error());
    QVERIFY(m_dialog->findChild<PlainLabel *>(u"newError"_s)->isVisible());
    QVERIFY(m_dialog->isVisible());
}

QTEST_MAIN(NewMeetingDialogTest)
#include "tst_newmeetingdialog.moc"
