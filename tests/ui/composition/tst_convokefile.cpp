// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedfile.h"

#include "ui/common/stagebar.h"
#include "ui/common/stagedpage.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What an open file shows around its pages, and its pages.
class ConvokeFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenedFile> m_opened;

    SideBarSection section(const QString &title)
    {
        const QList<SideBarSection> sections = m_opened->file->sections();
        for (const SideBarSection &section : sections) {
            if (section.title == title) {
                return section;
            }
        }
        return {};
    }
    std::optional<SideBarRow> row(const QString &title, const Place &place)
    {
        const QList<SideBarRow> rows = section(title).rows;
        for (const SideBarRow &row : rows) {
            if (row.place == place) {
                return row;
            }
        }
        return std::nullopt;
    }
    MeetingId add(const QString &title, QDate day, const QList<MeetingGroup> &groups)
    {
        MeetingDocument document{.meeting = Meeting{.id = m_opened->office().ids().next<MeetingId>()}};
        document.meeting.title = title;
        document.meeting.groups = groups;
        document.meeting.sessions = {{m_opened->office().ids().next<SessionId>(), day, {}, {}}};
        return m_opened->office().meetings().add(document)->meeting;
    }

private Q_SLOTS:
    void init() { m_opened = std::make_unique<OpenedFile>(); }
    void cleanup() { m_opened.reset(); }

    void aNewFileHasMeetingsTimelineAndPeople()
    {
        m_opened->create();
        const QList<SideBarSection> sections = m_opened->file->sections();
        QCOMPARE(sections.size(), 1);
        QCOMPARE(row({}, Place::meetings())->count, 0);
        QCOMPARE(row({}, Place::people())->count, 0);
        QCOMPARE(sections.first().rows.at(1).place, Place::timeline()); // right below the meetings
    }

    void countsMeetingsPeopleAndGroups()
    {
        m_opened->openDemonstration();
        QCOMPARE(row({}, Place::meetings())->count, 5);
        QCOMPARE(row({}, Place::people())->count, *m_opened->office().people().count());
        const auto health = row(u"Working groups"_s, Place::meetings(u"HEALTH"_s));
        QVERIFY(health);
        QCOMPARE(health->count, 2);
        QCOMPARE(health->colours.size(), 1);
        QVERIFY(!row(u"Working groups"_s, Place::meetings(u"YOUTH"_s))); // no meeting, no row
    }

    void aLongNameOfAGroupGivesWayToItsCode()
    {
        m_opened->openDemonstration();
        const QList<WorkingGroup> groups = *m_opened->office().meetings().groups();
        for (const WorkingGroup &group : groups) {
            const auto shown = row(u"Working groups"_s, Place::meetings(group.code));
            if (shown) {
                QCOMPARE(shown->text, group.name.size() < 18 ? group.name : group.code);
            }
        }
    }

    void openMeetingsAreThoseThatAreNotOver()
    {
        m_opened->openDemonstration();
        const QList<SideBarRow> open = section(u"Open meetings"_s).rows;
        QStringList names;
        for (const SideBarRow &row : open) {
            names.append(row.text);
        }
        QCOMPARE(names.size(), 4);
        QVERIFY(!names.contains(u"POL-2026-10"_s)); // was in October
        QCOMPARE(names.constFirst(), u"PRISONS-2026-12"_s); // the next one first
    }

    void showsEightOpenMeetingsAtMost()
    {
        m_opened->create();
        for (int i = 0; i < 12; ++i) {
            add(u"Meeting %1"_s.arg(i), QDate(2027, 1, 1).addMonths(i), {{u"POL"_s, GroupRole::Lead}});
        }
        QCOMPARE(section(u"Open meetings"_s).rows.size(), 8);
        QCOMPARE(section(u"Open meetings"_s).rows.constFirst().text, u"POL-2027-01"_s);
    }

    void aGroupThatOnlyGivesInputLendsNoColour()
    {
        m_opened->create();
        const MeetingId meeting = add(
            u"Joint"_s, QDate(2027, 3, 1),
            {{u"POL"_s, GroupRole::Lead}, {u"LOCAL"_s, GroupRole::Joint}, {u"HEALTH"_s, GroupRole::Input}});
        QCOMPARE(row(u"Open meetings"_s, Place::meeting(meeting.value()))->colours.size(), 2);
        QVERIFY(row(u"Working groups"_s, Place::meetings(u"HEALTH"_s))); // but counts it
    }

    void everyChangeIsTold()
    {
        m_opened->create();
        QSignalSpy changed(m_opened->file.get(), &OpenFile::changed);
        add(u"Night patrols"_s, QDate(2027, 1, 1), {{u"POL"_s, GroupRole::Lead}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(row({}, Place::meetings())->count, 1);
        Person person = m_opened->office().people().blank();
        person.givenName = u"Ada"_s;
        person.familyName = u"Byron"_s;
        QVERIFY(m_opened->office().people().save(person));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(row({}, Place::people())->count, 1);
    }

    void everyPlaceHasItsPage_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("page");
        QTest::newRow("meetings") << u"meetings"_s << QString() << u"meetingsPage"_s;
        QTest::newRow("timeline") << u"timeline"_s << QString() << u"timelinePage"_s;
        QTest::newRow("people") << u"people"_s << QString() << u"peoplePage"_s;
        QTest::newRow("call") << u"meeting"_s << u"call"_s << u"callPage"_s;
        QTest::newRow("applications") << u"meeting"_s << u"applications"_s << u"applicationsPage"_s;
        QTest::newRow("review") << u"meeting"_s << u"review"_s << u"reviewPage"_s;
        QTest::newRow("selection") << u"meeting"_s << u"selection"_s << u"selectionPage"_s;
        QTest::newRow("participants") << u"meeting"_s << u"participants"_s << u"participantsPage"_s;
    }
    void everyPlaceHasItsPage()
    {
        QFETCH(QString, room);
        QFETCH(QString, stage);
        QFETCH(QString, page);
        m_opened->openDemonstration();
        const Place place = room == u"meeting"
            ? Place::meeting(m_opened->named(u"HEALTH-2027-02"_s).value(), stage)
            : Place{room, {}, {}};
        Page *made = m_opened->pageAt(place);
        QVERIFY(made != nullptr);
        QCOMPARE(made->objectName(), room + u"Page"_s);
        QCOMPARE(made->place(), place);
        Page *shown = stage.isEmpty() ? made : qobject_cast<StagedPage *>(made)->currentStagePage();
        QVERIFY(shown != nullptr && shown->isVisible());
        QVERIFY2(QString::fromLatin1(shown->metaObject()->className()).endsWith(page, Qt::CaseInsensitive),
                 shown->metaObject()->className());
        QCOMPARE(m_opened->file->pageAt(place, &m_opened->window), made); // kept
    }

    void aPlaceThatIsNoMoreHasNoPage()
    {
        m_opened->openDemonstration();
        const MeetingId meeting = m_opened->named(u"LOCAL-2027-01"_s);
        QVERIFY(m_opened->pageAt(Place::meeting(meeting.value())) != nullptr);
        QVERIFY(m_opened->office().meetings().remove(meeting));
        QVERIFY(m_opened->pageAt(Place::meeting(meeting.value())) == nullptr);
        QVERIFY(m_opened->pageAt(Place::meeting(4711)) == nullptr);
        QVERIFY(m_opened->pageAt({u"meeting"_s, u"no number"_s, {}}) == nullptr);
        QVERIFY(m_opened->pageAt({u"kitchen"_s, {}, {}}) == nullptr);
        QVERIFY(m_opened->pageAt({}) == nullptr);
    }

    void aPageThatWentIsMadeAgain()
    {
        m_opened->openDemonstration();
        delete m_opened->pageAt(Place::people());
        Page *again = m_opened->pageAt(Place::people());
        QVERIFY(again != nullptr && again->isVisible());
    }

    void anOpenRegistrationHasNoReviewAndNoSelection()
    {
        m_opened->openDemonstration();
        const qint64 id = m_opened->named(u"HEALTH-2027-03"_s).value();
        Page *page = m_opened->pageAt(Place::meeting(id, u"selection"_s));
        QCOMPARE(page->place(), Place::meeting(id, u"call"_s));
        const QList<StageTab> stages = page->findChild<StageBar *>()->stages();
        for (const StageTab &stage : stages) {
            QCOMPARE(stage.visible, stage.key != u"review" && stage.key != u"selection");
        }
    }

    void theHeadingFollowsTheMeeting()
    {
        m_opened->openDemonstration();
        const MeetingId meeting = m_opened->named(u"LOCAL-2027-01"_s);
        Page *page = m_opened->pageAt(Place::meeting(meeting.value()));
        MeetingDocument document = *m_opened->office().meetings().load(meeting);
        document.meeting.title = u"Quiet streets"_s;
        QVERIFY(m_opened->office().meetings().update(document));
        QCOMPARE(page->title(), u"Quiet streets"_s);
    }

    void beginsWithTheMeetings()
    {
        m_opened->create();
        QCOMPARE(m_opened->file->firstPlace(), Place::meetings());
        QVERIFY(m_opened->pageAt(m_opened->file->firstPlace()) != nullptr);
    }

    void aFileHasItsNameAndIsSaved()
    {
        m_opened->create(u"north office.convoke"_s);
        QCOMPARE(m_opened->file->displayName(), u"north office.convoke"_s);
        QVERIFY(m_opened->file->path().endsWith(u"/north office.convoke"_s));
        QCOMPARE(m_opened->file->savedState(), u"Everything is saved"_s);
    }

    void theDemonstrationSaysThatItIsNotKept()
    {
        m_opened->openDemonstration();
        QCOMPARE(m_opened->file->displayName(), u"Demonstration"_s);
        QVERIFY(m_opened->file->path().isEmpty());
        QCOMPARE(m_opened->file->savedState(), u"Changes are not kept"_s);
        const QString path = m_opened->office().path();
        QVERIFY(QFile::exists(path));
        m_opened->file.reset();
        QVERIFY(!QFile::exists(path)); // its folder went with it
    }
};

QTEST_MAIN(ConvokeFileTest)
#include "tst_convokefile.moc"
