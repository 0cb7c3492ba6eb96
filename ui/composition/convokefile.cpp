// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composition/convokefile.h"

#include "base/changefeed.h"
#include "ui/applications/applicationspage.h"
#include "ui/common/linedialog.h"
#include "ui/common/stagedpage.h"
#include "ui/composition/meetingheading.h"
#include "ui/documents/participantspage.h"
#include "ui/meetings/callpage.h"
#include "ui/meetings/meetingspage.h"
#include "ui/meetings/timelinepage.h"
#include "ui/people/duplicatesearch.h"
#include "ui/people/duplicatespage.h"
#include "ui/people/peoplepage.h"
#include "ui/reviews/reviewpage.h"
#include "ui/selection/selectionpage.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString workingAsKey = QStringLiteral("workingAs");

} // namespace

ConvokeFile::ConvokeFile(std::unique_ptr<Office> office, QSettings &settings)
    : m_office(std::move(office))
    , m_settings(settings)
    , m_deeds(m_office->transactions(), m_stack)
    , m_meetingDeeds(m_office->meetings(), m_deeds, m_office->ids(), m_office->clock())
    , m_overview(m_office->meetings(), m_office->changes(), m_office->clock())
    , m_duplicates(
          std::make_unique<DuplicateSearch>(m_office->people(), m_office->duplicates(), m_office->changes()))
{
    setWorkingAs(m_settings.value(workingAsKey, qEnvironmentVariable("USER", tr("somebody"))).toString());
    m_meetingDeeds.setKnownDomains([this] { return m_office->people().domains().value_or(QStringList()); });
    connect(&m_meetingDeeds, &MeetingDeeds::goTo, this, &OpenFile::goTo);
    connect(&m_office->changes(), &ChangeFeed::committed, this, [this] {
        loadSurroundings();
        Q_EMIT changed();
    });
    loadSurroundings();
}

ConvokeFile::~ConvokeFile() = default;

void ConvokeFile::keepAsDemonstration(std::unique_ptr<QTemporaryDir> folder)
{
    m_folder = std::move(folder);
}

QString ConvokeFile::path() const
{
    return m_folder ? QString() : m_office->path();
}

QString ConvokeFile::displayName() const
{
    return m_folder ? tr("Demonstration") : QFileInfo(m_office->path()).fileName();
}

void ConvokeFile::loadSurroundings()
{
    if (m_overview.refresh()) { // otherwise the last state stays
        m_groups = groupsByCode(m_overview.groups());
    }
    m_people = m_office->people().count().value_or(0);
}

QList<SideBarRow> ConvokeFile::groupRows() const
{
    const QList<MeetingSummary> &summaries = m_overview.meetings();
    QList<SideBarRow> rows;
    for (const WorkingGroup &group : m_overview.groups()) {
        const auto count =
            std::count_if(summaries.cbegin(), summaries.cend(), [&group](const MeetingSummary &summary) {
                return std::any_of(summary.groups.cbegin(), summary.groups.cend(),
                                   [&group](const MeetingGroup &part) { return part.code == group.code; });
            });
        if (count > 0) {
            rows.append({Place::meetings(group.code),
                         group.name.size() < 18 ? group.name : group.code,
                         static_cast<int>(count),
                         {{group.colour, group.darkColour}}});
        }
    }
    return rows;
}

QList<SideBarRow> ConvokeFile::openMeetingRows() const
{
    constexpr int most = 8;
    const QList<MeetingSummary> &summaries = m_overview.meetings();
    QList<SideBarRow> rows;
    for (auto it = summaries.crbegin(); it != summaries.crend() && rows.size() < most; ++it) {
        if (nextStep(*it, m_overview.today()) != NextStep::Done) {
            rows.append(
                {Place::meeting(it->id.value()), it->reference, std::nullopt, groupColours(*it, m_groups)});
        }
    }
    return rows;
}

QList<SideBarSection> ConvokeFile::sections() const
{
    QList<SideBarSection> sections;
    sections.append({QString(),
                     {{Place::meetings(), tr("Meetings"), static_cast<int>(m_overview.meetings().size()), {}},
                      {Place::timeline(), tr("Timeline"), std::nullopt, {}},
                      {Place::people(), tr("People"), m_people, {}}}});
    const QList<SideBarRow> groups = groupRows();
    if (!groups.isEmpty()) {
        sections.append({tr("Working groups"), groups});
    }
    const QList<SideBarRow> open = openMeetingRows();
    if (!open.isEmpty()) {
        sections.append({tr("Open meetings"), open});
    }
    return sections;
}

QString ConvokeFile::workingAs() const
{
    return tr("Working as %1").arg(m_office->actor());
}

QString ConvokeFile::savedState() const
{
    return m_folder ? tr("Changes are not kept") : tr("Everything is saved");
}

void ConvokeFile::setWorkingAs(const QString &name)
{
    m_office->setActor(name);
}

void ConvokeFile::askWorkingAs(QWidget *parent)
{
    askForLine(parent,
               {.title = tr("Who works"),
                .text = tr("Your name is kept with every change, review and decision."),
                .label = tr("Name"),
                .verb = tr("Work under this name"),
                .value = m_office->actor()},
               [this](const QString &name) {
                   m_settings.setValue(workingAsKey, name);
                   setWorkingAs(name);
                   Q_EMIT changed();
               });
}

Page *ConvokeFile::pageAt(const Place &place, QWidget *parent)
{
    if (place.room == u"meeting" && !headingOf(place)) {
        return nullptr;
    }
    Page *&page = m_pages[place.room];
    if (page == nullptr) {
        page = makePage(place.room, parent);
        if (page != nullptr) {
            page->setObjectName(place.room + u"Page"_s);
            const QString room = place.room;
            connect(page, &QObject::destroyed, this, [this, room] { m_pages.remove(room); });
        }
    }
    return page;
}

Page *ConvokeFile::makePage(const QString &room, QWidget *parent)
{
    if (room == u"meetings") {
        return new MeetingsPage(m_overview, m_meetingDeeds, parent);
    }
    if (room == u"timeline") {
        auto *page = new TimelinePage(m_overview, m_meetingDeeds, parent);
        page->rememberIn(m_settings);
        return page;
    }
    if (room == u"people") {
        const auto actor = [office = m_office.get()] {
            return office->actor();
        };
        auto *page = new PeoplePage({m_office->people(), m_office->intake(), actor, &m_settings},
                                    m_office->changes(), m_deeds, parent);
        page->offerDuplicates(*m_duplicates);
        return page;
    }
    if (room == u"duplicates") {
        const auto actor = [office = m_office.get()] {
            return office->actor();
        };
        return new DuplicatesPage({m_office->people(), m_office->duplicates(), *m_duplicates, actor},
                                  m_office->changes(), m_deeds, parent);
    }
    return room == u"meeting" ? makeMeetingPage(parent) : nullptr;
}

Page *ConvokeFile::makeMeetingPage(QWidget *parent)
{
    auto *page = new StagedPage(
        [this](const Place &place) { return headingOf(place); },
        [this](const QString &stage, QWidget *owner) { return makeStage(stage, owner); }, parent);
    page->setDropStage(u"applications"_s);
    connect(this, &OpenFile::changed, page, &StagedPage::refresh);
    return page;
}

Page *ConvokeFile::makeStage(const QString &stage, QWidget *parent)
{
    Office &office = *m_office;
    ChangeFeed &changes = office.changes();
    const auto actor = [&office] {
        return office.actor();
    };
    if (stage == u"applications") {
        return new ApplicationsPage({office.meetings(), office.applications(), office.people(),
                                     office.intake(), office.mails(), actor},
                                    changes, m_deeds, parent);
    }
    if (stage == u"review") {
        return new ReviewPage(
            {office.reviews(), office.redactions(), office.reviewTeams(), office.facts(), office.clock()},
            changes, m_deeds, m_settings, actor, parent);
    }
    if (stage == u"selection") {
        const auto applications = [this](MeetingId meeting) {
            const MeetingSummary *summary = m_overview.find(meeting);
            return summary == nullptr ? 0 : summary->applications;
        };
        return new SelectionPage({office.decisions(), office.meetings(), office.ids(),
                                  office.weightVariants(), applications, &office.scenarios()},
                                 changes, m_deeds, actor, parent);
    }
    if (stage == u"participants") {
        return new ParticipantsPage(office.documents(), changes, m_settings, parent);
    }
    auto *call = new CallPage({office.meetings(), office.proofs(), office.ids(), office.clock()}, changes,
                              m_deeds, parent);
    call->rememberIn(&m_settings);
    connect(call, &CallPage::editGroupsWanted, this, [this, call] { m_meetingDeeds.editGroups(call); });
    return call;
}

std::optional<StagedHeading> ConvokeFile::headingOf(const Place &place) const
{
    const MeetingSummary *summary = m_overview.find(MeetingId(place.itemId()));
    if (summary == nullptr) {
        return std::nullopt;
    }
    const Result<MeetingDocument> document = m_office->meetings().load(summary->id);
    if (!document) {
        return std::nullopt;
    }
    StagedHeading heading = meetingHeading(*summary, *document, m_overview.today());
    heading.colours = groupColours(*summary, m_groups);
    return heading;
}

bool ConvokeFile::canPerform(MeetingDeed deed, const Place &place) const
{
    return deed == MeetingDeed::New || deed == MeetingDeed::ReadAnnouncement
        || deed == MeetingDeed::EditGroups || place.room == u"meeting";
}

void ConvokeFile::perform(MeetingDeed deed, const Place &place, QWidget *parent)
{
    const MeetingId meeting(place.itemId());
    switch (deed) {
    case MeetingDeed::New:
        m_meetingDeeds.create(parent, place.room == u"meetings" ? place.item : QString());
        return;
    case MeetingDeed::ReadAnnouncement:
        m_meetingDeeds.readAnnouncement(parent);
        return;
    case MeetingDeed::Duplicate:
        m_meetingDeeds.duplicate(meeting, parent);
        return;
    case MeetingDeed::Delete:
        Q_EMIT goTo(Place::meetings());
        m_meetingDeeds.remove({meeting}, parent);
        return;
    case MeetingDeed::EditGroups:
        m_meetingDeeds.editGroups(parent);
        return;
    }
}

} // namespace convoke
