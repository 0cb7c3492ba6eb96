// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledoffice.h"

#include "ui/common/messagebar.h"
#include "ui/meetings/duplicatedialog.h"
#include "ui/meetings/meetingdeeds.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class MeetingDeedsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<FilledOffice> m_around;
    std::unique_ptr<MeetingDeeds> m_deeds;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;

    int count() { return static_cast<int>(m_around->office->meetings().summaries()->size()); }

    /// Takes what the dialog proposes.
    void duplicate(const QString &reference)
    {
        m_deeds->duplicate(m_around->named(reference), m_window.get());
        auto *dialog = m_window->findChild<DuplicateDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPushButton *>(u"createCopy"_s)->click();
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void deletesWithoutAskingAndOffersToUndo();
    void theOfferGoesWhenSomethingElseIsDone();
    void deletesSeveralAsOneStep();
    void leadsToTheCallOfADuplicate();
    void undoTakesADuplicateAway();
    void addsAsOneStepAndLeadsThere();
    void saysWhenAReferenceIsTaken();
};

void MeetingDeedsTest::init()
{
    m_around = std::make_unique<FilledOffice>();
    m_around->addDemonstration();
    m_deeds = std::make_unique<MeetingDeeds>(m_around->office->meetings(), *m_around->deeds,
                                             m_around->office->ids(), m_around->clock);
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar;
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_bar);
    m_window->show();
}

void MeetingDeedsTest::cleanup()
{
    m_window.reset();
    m_deeds.reset();
    m_around.reset();
}

void MeetingDeedsTest::deletesWithoutAskingAndOffersToUndo()
{
    const MeetingId meeting = m_around->named(u"POL-2026-10"_s);
    const MeetingDocument before = m_around->document(meeting);
    m_deeds->remove({meeting}, m_window.get());
    QCOMPARE(count(), 4);
    QVERIFY(m_bar->isVisible());
    QVERIFY(m_bar->text().contains(u"POL-2026-10"_s));
    QCOMPARE(m_bar->kind(), MessageBar::Kind::Undo);
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"messageAction1"_s), Qt::LeftButton);
    QCOMPARE(count(), 5);
    QCOMPARE(m_around->document(meeting), before);
    QVERIFY(!m_bar->isVisible());
}

void MeetingDeedsTest::theOfferGoesWhenSomethingElseIsDone()
{
    m_deeds->remove({m_around->named(u"POL-2026-10"_s)}, m_window.get());
    QVERIFY(m_bar->isVisible());
    duplicate(u"LOCAL-2027-01"_s);
    QVERIFY(!m_bar->isVisible());
}

void MeetingDeedsTest::deletesSeveralAsOneStep()
{
    m_deeds->remove({m_around->named(u"POL-2026-10"_s), m_around->named(u"LOCAL-2027-01"_s)}, m_window.get());
    QCOMPARE(count(), 3);
    QCOMPARE(m_around->stack.count(), 1);
    m_around->stack.undo();
    QCOMPARE(count(), 5);
    m_around->stack.redo();
    QCOMPARE(count(), 3);
}

void MeetingDeedsTest::leadsToTheCallOfADuplicate()
{
    const QSignalSpy led(m_deeds.get(), &MeetingDeeds::goTo);
    duplicate(u"POL-2026-10"_s);
    QCOMPARE(count(), 6);
    QCOMPARE(led.count(), 1);
    const Place place = led.first().first().value<Place>();
    QCOMPARE(place.stage, u"call"_s);
    const MeetingDocument copy = m_around->document(MeetingId(place.itemId()));
    QCOMPARE(copy.call.questions.size(), 5);
    const MeetingDocument original = m_around->document(m_around->named(u"POL-2026-10"_s));
    QCOMPARE(copy.meeting.sessions.first().date, original.meeting.sessions.first().date.addDays(52 * 7));
    QCOMPARE(copy.meeting.reference, u"POL-2027-10"_s);
}

void MeetingDeedsTest::undoTakesADuplicateAway()
{
    duplicate(u"POL-2026-10"_s);
    m_around->stack.undo();
    QCOMPARE(count(), 5);
}

void MeetingDeedsTest::addsAsOneStepAndLeadsThere()
{
    const QSignalSpy led(m_deeds.get(), &MeetingDeeds::goTo);
    MeetingDocument document{.meeting = Meeting{.id = m_around->office->ids().next<MeetingId>()}};
    document.meeting.title = u"Night patrols"_s;
    QVERIFY(m_deeds->add(document));
    QCOMPARE(count(), 6);
    QCOMPARE(m_around->stack.count(), 1);
    QCOMPARE(led.first().first().value<Place>(), Place::meeting(document.meeting.id.value(), u"call"_s));
}

void MeetingDeedsTest::saysWhenAReferenceIsTaken()
{
    MeetingDocument document{.meeting = Meeting{.id = m_around->office->ids().next<MeetingId>()}};
    document.meeting.title = u"Night patrols"_s;
    document.meeting.reference = u"POL-2026-10"_s;
    const Result<MeetingId> added = m_deeds->add(document);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::ReferenceTaken);
    QCOMPARE(m_around->stack.count(), 0);
}

QTEST_MAIN(MeetingDeedsTest)
#include "tst_meetingdeeds.moc"
