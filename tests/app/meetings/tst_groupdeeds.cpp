// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"
#include "composition/office.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// What the service does with working groups, over a file in memory.
class GroupDeedsTest final : public QObject
{
    Q_OBJECT
private:
    test::FixedClock m_clock;
    std::unique_ptr<Office> m_office;

    WorkingGroup group(const QString &code)
    {
        const QList<WorkingGroup> groups = *m_office->meetings().groups();
        const auto found = std::find_if(groups.cbegin(), groups.cend(),
                                        [&code](const WorkingGroup &known) { return known.code == code; });
        return found == groups.cend() ? WorkingGroup{.id = WorkingGroupId(1)} : *found;
    }
    MeetingDocument meetingOf(const QString &code)
    {
        MeetingDocument document{.meeting = {.id = m_office->ids().next<MeetingId>()}};
        document.meeting.title = u"Night shifts"_s;
        document.meeting.groups = {{code, GroupRole::Lead}};
        return document;
    }

private Q_SLOTS:
    void init() { m_office = std::move(*Office::createInMemory(m_clock)); }
    void keepsChairs();
    void refusesACodeThatAnotherHas();
    void refusesYearsInTheWrongOrder();
    void removesAGroupOnlyWhileNoMeetingNamesIt();
    void keepsRulesAndCriteriaApart();
    void keepsTemplatesUnderNames();
    void knowsWhenItWorks();
};

void GroupDeedsTest::keepsChairs()
{
    WorkingGroup police = group(u"POL"_s);
    police.chairs = {u"Ada Example"_s, u"Bo Example"_s};
    const Result<ChangeSetId> done = m_office->meetings().saveGroup(police);
    QVERIFY(done);
    QCOMPARE(group(u"POL"_s), police);
    QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
    QVERIFY(group(u"POL"_s).chairs.isEmpty());
}

void GroupDeedsTest::refusesACodeThatAnotherHas()
{
    WorkingGroup local = group(u"LOCAL"_s);
    local.code = u"pol"_s;
    const Result<ChangeSetId> done = m_office->meetings().saveGroup(local);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::ValueInvalid);
    QCOMPARE(group(u"LOCAL"_s).id, local.id);
}

void GroupDeedsTest::refusesYearsInTheWrongOrder()
{
    WorkingGroup local = group(u"LOCAL"_s);
    local.fromYear = 2030;
    local.toYear = 2029;
    QVERIFY(!m_office->meetings().saveGroup(local));
}

void GroupDeedsTest::removesAGroupOnlyWhileNoMeetingNamesIt()
{
    const WorkingGroup local = group(u"LOCAL"_s);
    const Result<AddedMeeting> meeting = m_office->meetings().add(meetingOf(u"LOCAL"_s));
    QVERIFY(meeting);
    const Result<ChangeSetId> refused = m_office->meetings().removeGroup(local.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::GroupInUse, u"LOCAL"_s}));
    QCOMPARE(errorSentence(refused.error()),
             u"Meetings of the working group LOCAL are in this file. Nothing was changed."_s);
    const Result<ChangeSetId> unknown = m_office->meetings().removeGroup(WorkingGroupId(1));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QVERIFY(m_office->meetings().remove(meeting->meeting));
    const Result<ChangeSetId> done = m_office->meetings().removeGroup(local.id);
    QVERIFY(done);
    QVERIFY(group(u"LOCAL"_s).code.isEmpty());
    QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
    QCOMPARE(group(u"LOCAL"_s), local);
}

void GroupDeedsTest::keepsRulesAndCriteriaApart()
{
    MeetingDocument meeting = meetingOf(u"POL"_s);
    meeting.criteria = {{m_office->ids().next<CriterionId>(), u"reach"_s, u"Reach"_s}};
    meeting.rules = {{m_office->ids().next<RuleId>(), u"country"_s, u"*"_s, std::nullopt, 1, 2, u"host"_s}};
    QVERIFY(m_office->meetings().saveGroupTemplate(u"POL"_s, GroupTemplate::Rules, meeting));
    const auto rules = m_office->meetings().groupTemplate(u"POL"_s, GroupTemplate::Rules);
    QVERIFY(rules && *rules);
    QCOMPARE((*rules)->rules.size(), 1);
    QCOMPARE((*rules)->rules.first().exceptionalMax, std::optional(2));
    QVERIFY((*rules)->criteria.isEmpty());
    const auto criteria = m_office->meetings().groupTemplate(u"POL"_s, GroupTemplate::Criteria);
    QVERIFY(criteria && !*criteria);
    QVERIFY(!m_office->meetings().saveGroupTemplate(u"NOBODY"_s, GroupTemplate::Rules, meeting));
}

void GroupDeedsTest::keepsTemplatesUnderNames()
{
    MeetingService &meetings = m_office->meetings();
    MeetingDocument meeting = meetingOf(u"POL"_s);
    const auto keep = [&](const QString &label, const QString &name) {
        meeting.criteria = {{m_office->ids().next<CriterionId>(), u"c"_s, label}};
        return meetings.saveGroupTemplate(u"POL"_s, GroupTemplate::Criteria, meeting, name);
    };
    QVERIFY(keep(u"Reach"_s, u"Workshops"_s));
    QVERIFY(keep(u"Depth"_s, {}));
    QVERIFY(keep(u"Breadth"_s, u" Study  visits"_s));
    QCOMPARE(*meetings.groupTemplateNames(u"POL"_s, GroupTemplate::Criteria),
             (QStringList{QString(), u"Study visits"_s, u"Workshops"_s}));
    QVERIFY(meetings.groupTemplateNames(u"POL"_s, GroupTemplate::Rules)->isEmpty());
    const auto workshops = meetings.groupTemplate(u"POL"_s, GroupTemplate::Criteria, u"Workshops"_s);
    QCOMPARE((*workshops)->criteria.first().label, u"Reach"_s);
    QVERIFY(keep(u"Strength"_s, u"Workshops"_s)); // again: replaced
    QCOMPARE(meetings.groupTemplateNames(u"POL"_s, GroupTemplate::Criteria)->size(), 3);
    const Result<ChangeSetId> removed =
        meetings.removeGroupTemplate(u"POL"_s, GroupTemplate::Criteria, u"Workshops"_s);
    QVERIFY(removed);
    QCOMPARE(meetings.groupTemplateNames(u"POL"_s, GroupTemplate::Criteria)->size(), 2);
    QVERIFY(m_office->transactions().revert(*removed, u"Undo"_s));
    const auto again = meetings.groupTemplate(u"POL"_s, GroupTemplate::Criteria, u"Workshops"_s);
    QCOMPARE((*again)->criteria.first().label, u"Strength"_s);
}

void GroupDeedsTest::knowsWhenItWorks()
{
    WorkingGroup local = group(u"LOCAL"_s);
    local.fromYear = 2015;
    local.toYear = 2027;
    QVERIFY(local.isActiveIn(2015) && local.isActiveIn(2027));
    QVERIFY(!local.isActiveIn(2014) && !local.isActiveIn(2028));
}

QTEST_GUILESS_MAIN(GroupDeedsTest)
#include "tst_groupdeeds.moc"
