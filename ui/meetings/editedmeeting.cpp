// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/editedmeeting.h"

#include "meetings/meetingservice.h"
#include "ui/undo/deeds.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool concernsAValue(ErrorCode code)
{
    return code == ErrorCode::MissingValue || code == ErrorCode::ValueInvalid
        || code == ErrorCode::ReferenceTaken;
}

} // namespace

EditedMeeting::EditedMeeting(MeetingService &meetings, ChangeFeed &feed, Deeds &deeds, IdSource &ids,
                             QObject *parent)
    : QObject(parent)
    , m_meetings(meetings)
    , m_deeds(deeds)
    , m_ids(ids)
{
    connect(&feed, &ChangeFeed::committed, this, &EditedMeeting::onCommitted);
}

bool EditedMeeting::open(MeetingId meeting)
{
    m_id = meeting;
    m_earlier.reset();
    return reload();
}

bool EditedMeeting::reload()
{
    const Result<QList<WorkingGroup>> groups = m_meetings.groups();
    const Result<MeetingDocument> loaded = m_meetings.load(*m_id);
    m_groups = groups ? *groups : QList<WorkingGroup>();
    if (!loaded) {
        const bool was = m_document.has_value();
        m_document.reset();
        if (was) {
            Q_EMIT gone();
        }
        return false;
    }
    m_document = *loaded;
    Q_EMIT changed();
    return true;
}

void EditedMeeting::onCommitted(const Changes &changes)
{
    if (changes.touches(Subject::Meeting)) {
        m_earlier.reset();
    }
    const bool isMine = m_id && changes.rows.value(Subject::Meeting).contains(m_id->value());
    if (isMine || (m_id && changes.touches(Subject::WorkingGroup))) {
        reload();
    }
}

Result<ChangeSetId> EditedMeeting::store(const std::function<void(MeetingDocument &)> &edit)
{
    Result<MeetingDocument> fresh = m_meetings.load(*m_id);
    if (!fresh) {
        return fresh.error();
    }
    edit(*fresh);
    return m_meetings.update(*fresh);
}

Result<void> EditedMeeting::change(const QString &deed, const std::function<void(MeetingDocument &)> &edit)
{
    const Result<ChangeSetId> outcome = store(edit);
    if (!outcome && concernsAValue(outcome.error().code)) {
        return outcome.error();
    }
    return m_deeds.record(deed, outcome) ? Result<void>() : Result<void>(outcome.error());
}

bool EditedMeeting::perform(const QString &deed, const std::function<void(MeetingDocument &)> &edit)
{
    return m_deeds.record(deed, store(edit));
}

QStringList EditedMeeting::templateNames(const QString &code, GroupTemplate kind)
{
    return m_meetings.groupTemplateNames(code, kind).value_or(QStringList());
}

std::optional<MeetingDocument> EditedMeeting::groupTemplate(const QString &code, GroupTemplate kind,
                                                            const QString &name)
{
    const Result<std::optional<MeetingDocument>> found = m_meetings.groupTemplate(code, kind, name);
    return found ? *found : std::nullopt;
}

void EditedMeeting::keepTemplate(const QString &code, GroupTemplate kind, const QString &name)
{
    const bool areCriteria = kind == GroupTemplate::Criteria;
    //: steps in the undo menu; %1: code of a working group, or the name of a template
    const QString usual = areCriteria ? tr("Keep the criteria as usual for %1").arg(code)
                                      : tr("Keep the rules as usual for %1").arg(code);
    const QString named =
        areCriteria ? tr("Keep the criteria as “%1”").arg(name) : tr("Keep the rules as “%1”").arg(name);
    m_deeds.record(name.isEmpty() ? usual : named,
                   m_meetings.saveGroupTemplate(code, kind, *m_document, name));
}

void EditedMeeting::removeTemplate(const QString &code, GroupTemplate kind, const QString &name)
{
    //: step in the undo menu; %1: code of a working group
    m_deeds.record(tr("Delete a template of %1").arg(code), m_meetings.removeGroupTemplate(code, kind, name));
}

QList<MeetingSummary> EditedMeeting::others()
{
    const Result<QList<MeetingSummary>> all = m_meetings.summaries();
    QList<MeetingSummary> others = all ? *all : QList<MeetingSummary>();
    others.removeIf([this](const MeetingSummary &summary) { return m_id && summary.id == *m_id; });
    return others;
}

const QList<EarlierMeeting> &EditedMeeting::earlier()
{
    if (!m_earlier) {
        const Result<QList<EarlierMeeting>> all = m_meetings.earlier();
        m_earlier = all ? *all : QList<EarlierMeeting>();
        m_earlier->removeIf([this](const EarlierMeeting &meeting) { return m_id && meeting.id == *m_id; });
    }
    return *m_earlier;
}

std::optional<MeetingDocument> EditedMeeting::other(MeetingId meeting)
{
    const Result<MeetingDocument> found = m_meetings.load(meeting);
    return found ? std::optional(*found) : std::nullopt;
}

QString EditedMeeting::referenceFor(const Meeting &meeting)
{
    const QString plain = meeting.leadGroup().value_or(u"MEETING"_s);
    const QString rest = meeting.reference.mid(plain.size());
    const bool isNumbered = rest.size() > 1 && rest.front() == u'-' && rest.mid(1).toInt() > 1;
    if (!meeting.reference.startsWith(plain) || (!rest.isEmpty() && !isNumbered)) {
        return meeting.reference;
    }
    const Result<QString> proposed = m_meetings.proposeReference(meeting);
    return proposed ? *proposed : meeting.reference;
}

} // namespace convoke
