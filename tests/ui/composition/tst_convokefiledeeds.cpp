// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"
#include "openedfile.h"

#include "ui/meetings/groupsdialog.h"
#include "ui/meetings/readannouncementdialog.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What the menus do with an open file, and who does it.
class ConvokeFileDeedsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenedFile> m_opened;
    QList<Place> m_led;

    void perform(MeetingDeed deed, const Place &place)
    {
        m_opened->file->perform(deed, place, &m_opened->window);
    }
    Place of(const QString &reference) { return Place::meeting(m_opened->named(reference).value()); }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_opened->window.findChild<Widget *>(name);
    }
    void workAs(const QString &name)
    {
        m_opened->file->askWorkingAs(&m_opened->window);
        auto *dialog = find<QDialog>(u"lineDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QComboBox *>(u"line"_s)->setEditText(name);
        dialog->findChild<QPushButton *>(u"accept"_s)->click();
        deleteWhatWaits();
    }
    void follow()
    {
        connect(m_opened->file.get(), &OpenFile::goTo, this,
                [this](const Place &place) { m_led.append(place); });
    }
    /// The actors of the change log of a closed file, in order.
    static QStringList actorsIn(const QString &path)
    {
        QStringList actors;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"log"_s);
            database.setDatabaseName(path);
            if (database.open()) {
                QSqlQuery query(u"SELECT actor FROM change_set ORDER BY id"_s, database);
                while (query.next()) {
                    actors.append(query.value(0).toString());
                }
            }
        }
        QSqlDatabase::removeDatabase(u"log"_s);
        return actors;
    }
    void addMeeting(const QString &title)
    {
        MeetingDocument document{.meeting = Meeting{.id = m_opened->office().ids().next<MeetingId>()}};
        document.meeting.title = title;
        document.meeting.groups = {{u"POL"_s, GroupRole::Lead}};
        QVERIFY(m_opened->office().meetings().add(document));
    }

private Q_SLOTS:
    void init()
    {
        m_led.clear();
        m_opened = std::make_unique<OpenedFile>();
    }
    void cleanup() { m_opened.reset(); }

    void knowsWhatCanBeDoneWhere()
    {
        m_opened->openDemonstration();
        const OpenFile &file = *m_opened->file;
        for (const Place &place : {Place::meetings(), Place::people(), Place()}) {
            QVERIFY(file.canPerform(MeetingDeed::New, place));
            QVERIFY(file.canPerform(MeetingDeed::ReadAnnouncement, place));
            QVERIFY(file.canPerform(MeetingDeed::EditGroups, place));
            QVERIFY(!file.canPerform(MeetingDeed::Duplicate, place));
            QVERIFY(!file.canPerform(MeetingDeed::Delete, place));
        }
        QVERIFY(file.canPerform(MeetingDeed::Duplicate, of(u"POL-2026-10"_s)));
        QVERIFY(file.canPerform(MeetingDeed::Delete, of(u"POL-2026-10"_s)));
    }

    void makesAMeetingOfTheGroupThatIsShown()
    {
        m_opened->openDemonstration();
        follow();
        perform(MeetingDeed::New, Place::meetings(u"PRISONS"_s));
        auto *dialog = find<QDialog>(u"newMeetingDialog"_s);
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(dialog->findChild<QComboBox *>(u"newGroup"_s)->currentData().toString(), u"PRISONS"_s);
        dialog->findChild<QLineEdit *>(u"newTitle"_s)->setText(u"Visiting hours"_s);
        dialog->findChild<QPushButton *>(u"createMeeting"_s)->click();
        QCOMPARE(m_opened->count(), 6);
        QCOMPARE(m_led.size(), 1);
        QCOMPARE(m_led.constFirst().stage, u"call"_s);
        const Result<MeetingDocument> made =
            m_opened->office().meetings().load(MeetingId(m_led.constFirst().itemId()));
        QVERIFY(made.has_value());
        QCOMPARE(made->meeting.title, u"Visiting hours"_s);
        QCOMPARE(made->meeting.groups, (QList<MeetingGroup>{{u"PRISONS"_s, GroupRole::Lead}}));
        QVERIFY(m_opened->file->pageAt(m_led.constFirst(), &m_opened->window) != nullptr);
    }

    void asksForANewMeetingWithoutAGroupElsewhere()
    {
        m_opened->openDemonstration();
        perform(MeetingDeed::New, of(u"POL-2026-10"_s)); // the item of this place is no group
        auto *dialog = find<QDialog>(u"newMeetingDialog"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QComboBox *>(u"newGroup"_s)->currentIndex(), 1); // the first there is
    }

    void opensTheReadingDesk()
    {
        m_opened->openDemonstration();
        perform(MeetingDeed::ReadAnnouncement, Place::people());
        auto *desk = find<ReadAnnouncementDialog>(u"readAnnouncementDialog"_s);
        QVERIFY(desk != nullptr && desk->isVisible());
        perform(MeetingDeed::ReadAnnouncement, Place::people()); // the same one
        QCOMPARE(m_opened->window.findChildren<ReadAnnouncementDialog *>().size(), 1);
    }

    void theReadingDeskKnowsTheDomainsOfTheAddressBook()
    {
        m_opened->create();
        Person person = m_opened->office().people().blank();
        person.givenName = u"Jo"_s;
        person.familyName = u"Bates"_s;
        person.emails = {*EmailAddress::fromText(u"jo@catcat.example")};
        QVERIFY(m_opened->office().people().save(person));
        perform(MeetingDeed::ReadAnnouncement, Place::meetings());
        auto *desk = find<ReadAnnouncementDialog>(u"readAnnouncementDialog"_s);
        desk->load(u"Call for participants: lamps and harbours\n\n"
                   "If you are interested, send a few lines to matatcatcat [dot] example."_s);
        const QList<Contact> contacts = desk->value()->meeting.contacts;
        QCOMPARE(contacts.size(), 1);
        QCOMPARE(contacts.constFirst().email, u"mat@catcat.example"_s);
    }

    void duplicatesTheMeetingThatIsShown()
    {
        m_opened->openDemonstration();
        follow();
        perform(MeetingDeed::Duplicate, of(u"POL-2026-10"_s));
        find<QPushButton>(u"createCopy"_s)->click();
        QCOMPARE(m_opened->count(), 6);
        QCOMPARE(m_led.size(), 1);
        QVERIFY(m_led.constFirst() != of(u"POL-2026-10"_s));
        m_opened->file->undoStack()->undo();
        QCOMPARE(m_opened->count(), 5);
    }

    void leavesAMeetingBeforeItGoes()
    {
        m_opened->openDemonstration();
        follow();
        const Place place = of(u"POL-2026-10"_s);
        QVERIFY(m_opened->pageAt(place) != nullptr);
        int countWhenLeaving = 0;
        connect(m_opened->file.get(), &OpenFile::goTo, this,
                [this, &countWhenLeaving] { countWhenLeaving = m_opened->count(); });
        perform(MeetingDeed::Delete, place);
        QCOMPARE(m_led, QList<Place>{Place::meetings()});
        QCOMPARE(countWhenLeaving, 5);
        QCOMPARE(m_opened->count(), 4);
        QCOMPARE(m_opened->messages->kind(), MessageBar::Kind::Undo);
        m_opened->file->undoStack()->undo();
        QCOMPARE(m_opened->count(), 5);
        QVERIFY(m_opened->file->pageAt(place, &m_opened->window) != nullptr);
    }

    void theNameIsKeptInTheSettings()
    {
        m_opened->create();
        QSignalSpy changed(m_opened->file.get(), &OpenFile::changed);
        workAs(u"  Ada Byron "_s);
        QCOMPARE(m_opened->file->workingAs(), u"Working as Ada Byron"_s);
        QCOMPARE(changed.count(), 1);
        m_opened->create(u"other.convoke"_s); // another file, the same person
        QCOMPARE(m_opened->file->workingAs(), u"Working as Ada Byron"_s);
    }

    void aDismissedQuestionChangesNothing()
    {
        m_opened->create();
        const QString before = m_opened->file->workingAs();
        m_opened->file->askWorkingAs(&m_opened->window);
        find<QDialog>(u"lineDialog"_s)->reject();
        QCOMPARE(m_opened->file->workingAs(), before);
        QVERIFY(!m_opened->settings.contains("workingAs"));
    }

    void theNameStandsInTheChangeLog()
    {
        m_opened->create();
        const QString path = m_opened->file->path();
        workAs(u"Ada Byron"_s);
        addMeeting(u"First"_s);
        workAs(u"Bo Lund"_s);
        addMeeting(u"Second"_s);
        m_opened->file.reset();
        const QStringList actors = actorsIn(path);
        QVERIFY(actors.size() >= 2);
        QCOMPARE(actors.mid(actors.size() - 2), (QStringList{u"Ada Byron"_s, u"Bo Lund"_s}));
    }

    void theCallLeadsToTheWorkingGroups()
    {
        m_opened->openDemonstration();
        Place call = of(u"PRISONS-2026-12"_s);
        call.stage = u"call"_s;
        QVERIFY(m_opened->pageAt(call) != nullptr);
        find<QPushButton>(u"editGroups"_s)->click();
        QCOMPARE(m_opened->window.findChildren<GroupsDialog *>().size(), 1);
        perform(MeetingDeed::EditGroups, call); // the same from the menu: one window is enough
        QCOMPARE(m_opened->window.findChildren<GroupsDialog *>().size(), 1);
    }
};

QTEST_MAIN(ConvokeFileDeedsTest)
#include "tst_convokefiledeeds.moc"
