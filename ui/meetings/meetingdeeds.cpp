// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingdeeds.h"

#include "announcements/completion.h"
#include "base/clock.h"
#include "meetings/meetingservice.h"
#include "ui/common/messagebar.h"
#include "ui/common/showerror.h"
#include "ui/meetings/duplicatedialog.h"
#include "ui/meetings/groupsdialog.h"
#include "ui/meetings/newmeetingdialog.h"
#include "ui/meetings/readannouncementdialog.h"
#include "ui/undo/deeds.h"

#include <QHash>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

MeetingDeeds::MeetingDeeds(MeetingService &meetings, Deeds &deeds, IdSource &ids, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_meetings(meetings)
    , m_deeds(deeds)
    , m_ids(ids)
    , m_clock(clock)
{ }

namespace {

/// Closes @p dialog when what it asked for is done; otherwise it says why not.
template <typename Dialog, typename T>
void settle(Dialog *dialog, const Result<T> &done)
{
    if (done) {
        dialog->accept();
    } else {
        dialog->showError(done.error());
    }
}

} // namespace

bool MeetingDeeds::showOpenDialog()
{
    if (m_dialog) {
        m_dialog->activateWindow();
    }
    return !m_dialog.isNull();
}

template <typename Dialog>
void MeetingDeeds::open(Dialog *dialog, const std::function<Result<MeetingDocument>()> &value)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Dialog::createWanted, this, [this, dialog, value] {
        const Result<MeetingDocument> document = value();
        settle(dialog, document ? add(*document) : Result<MeetingId>(document.error()));
    });
    dialog->open();
}

void MeetingDeeds::create(QWidget *parent, const QString &group)
{
    if (showOpenDialog()) {
        return;
    }
    auto *dialog = new NewMeetingDialog(m_meetings, m_clock.now().toLocalTime().date(), parent);
    dialog->load(group);
    open(dialog, [this, dialog] { return dialog->value(m_ids); });
}

void MeetingDeeds::editGroups(QWidget *parent)
{
    if (showOpenDialog()) {
        return;
    }
    auto *dialog = new GroupsDialog(m_meetings, m_deeds, m_ids, m_clock.now().toLocalTime().date(), parent);
    m_dialog = dialog;
    dialog->open();
}

void MeetingDeeds::readAnnouncement(QWidget *parent, const QMimeData *content)
{
    auto *desk = qobject_cast<ReadAnnouncementDialog *>(m_dialog.data());
    if (desk == nullptr) {
        if (showOpenDialog()) {
            return;
        }
        desk = openDesk(parent);
    }
    if (content != nullptr) {
        desk->take(*content);
    }
}

ReadAnnouncementDialog *MeetingDeeds::openDesk(QWidget *parent)
{
    const Result<QList<WorkingGroup>> groups = m_meetings.groups();
    auto *dialog =
        new ReadAnnouncementDialog(AnnouncementReader(groups ? *groups : QList<WorkingGroup>(), m_ids,
                                                      m_knownDomains ? m_knownDomains() : QStringList()),
                                   parent);
    connect(dialog, &ReadAnnouncementDialog::completeWanted, this, [this, dialog] {
        const Result<MeetingDocument> read = dialog->value();
        settle(dialog, read ? completeFrom(*read) : Result<void>(read.error()));
    });
    open(dialog, [dialog] { return dialog->value(); });
    return dialog;
}

Result<void> MeetingDeeds::completeFrom(const MeetingDocument &read)
{
    const Result<MeetingId> meeting = m_meetings.find(read.meeting.reference);
    const Result<MeetingDocument> present =
        meeting ? m_meetings.load(*meeting) : Result<MeetingDocument>(meeting.error());
    if (!present) {
        return present.error();
    }
    const Result<ChangeSetId> changed = m_meetings.update(completedFrom(*present, read));
    if (!changed) {
        return changed.error();
    }
    m_deeds.record(tr("Complete %1").arg(read.meeting.reference), changed);
    Q_EMIT goTo(Place::meeting(meeting->value(), u"call"_s));
    return {};
}

Result<MeetingId> MeetingDeeds::add(const MeetingDocument &document)
{
    const Result<AddedMeeting> added = m_meetings.add(document);
    if (!added) {
        return added.error();
    }
    m_deeds.record(tr("Add %1").arg(added->reference), added->changeSet);
    Q_EMIT goTo(Place::meeting(added->meeting.value(), u"call"_s));
    return added->meeting;
}

void MeetingDeeds::duplicate(MeetingId meeting, QWidget *parent)
{
    if (showOpenDialog()) {
        return;
    }
    const Result<MeetingDocument> original = m_meetings.load(meeting);
    if (!original) {
        m_deeds.record({}, original.error());
        return;
    }
    auto *dialog =
        new DuplicateDialog(m_meetings, m_ids, *original, m_clock.now().toLocalTime().date(), parent);
    open(dialog, [dialog] { return dialog->value(); });
}

void MeetingDeeds::change(const QList<MeetingChange> &changes)
{
    QList<MeetingDocument> documents;
    QHash<MeetingId, qsizetype> places;
    for (const MeetingChange &change : changes) {
        if (!places.contains(change.meeting)) {
            const Result<MeetingDocument> document = m_meetings.load(change.meeting);
            if (!document) {
                m_deeds.record({}, document.error());
                return;
            }
            places.insert(change.meeting, documents.size());
            documents.append(*document);
        }
        change.apply(documents[places.value(change.meeting)], m_ids);
    }
    m_deeds.record(documents.size() == 1
                       ? tr("Edit %1").arg(documents.constFirst().meeting.reference)
                       : tr("Edit %Ln meeting(s)", nullptr, static_cast<int>(documents.size())),
                   m_meetings.updateAll(documents));
}

void MeetingDeeds::remove(const QList<MeetingId> &meetings, QWidget *context)
{
    if (meetings.isEmpty()) {
        return;
    }
    const Result<MeetingDocument> first = m_meetings.load(meetings.first());
    const QString reference = first ? first->meeting.reference : QString();
    QList<Result<ChangeSetId>> outcomes;
    for (const MeetingId meeting : meetings) {
        outcomes.append(m_meetings.remove(meeting));
    }
    const int gone = static_cast<int>(
        std::count_if(outcomes.cbegin(), outcomes.cend(),
                      [](const Result<ChangeSetId> &outcome) { return outcome.has_value(); }));
    const bool isOne = meetings.size() == 1;
    const QString deed = isOne ? tr("Delete %1").arg(reference) : tr("Delete %Ln meetings", nullptr, gone);
    if (gone > 1) {
        m_deeds.stack().beginMacro(deed);
    }
    for (const Result<ChangeSetId> &outcome : std::as_const(outcomes)) {
        m_deeds.record(deed, outcome);
    }
    if (gone > 1) {
        m_deeds.stack().endMacro();
    }
    if (gone > 0) {
        sayRemoved(isOne ? tr("Deleted %1 with everything in it.").arg(reference)
                         : tr("Deleted %Ln meetings with everything in them.", nullptr, gone),
                   context);
    }
}

void MeetingDeeds::sayRemoved(const QString &words, QWidget *context)
{
    QPointer<MessageBar> bar = nearestMessageBar(context);
    if (!bar) {
        return;
    }
    QUndoStack &stack = m_deeds.stack();
    bar->say(MessageBar::Kind::Undo, words, {{tr("Undo"), [&stack] {
                                                  stack.undo();
                                              }}});
    // Once another step is the newest one, the button would undo that instead.
    connect(
        &stack, &QUndoStack::indexChanged, bar,
        [bar, words] {
            if (bar->isVisible() && bar->text() == words) {
                bar->dismiss();
            }
        },
        Qt::SingleShotConnection);
}

} // namespace convoke
