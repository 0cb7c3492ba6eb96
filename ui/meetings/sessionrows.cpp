// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/sessionrows.h"

#include "announcements/typedsessions.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/meetings/callparts.h"
#include "ui/meetings/itemlist.h"
#include "ui/meetings/meetingparts.h"
#include "ui/meetings/sessionline.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Gives @p member of the session with that id.
template <typename T>
auto pickFrom(SessionId session, T Session::*member)
{
    return [session, member](auto &document) {
        auto *found = partWithId(document.meeting.sessions, session);
        return found == nullptr ? nullptr : &(found->*member);
    };
}

FieldPlace<QDate> dayOf(SessionId session)
{
    FieldPlace<QDate> place = FieldSet::placeAt<QDate>(pickFrom(session, &Session::date));
    place.set = [set = place.set](MeetingDocument &document, const QDate &day) {
        set(document, day);
        sortSessions(document.meeting);
    };
    return place;
}

} // namespace

SessionRow::SessionRow(EditedMeeting &meeting, SessionId session, const std::function<QDate()> &today,
                       QWidget *parent)
    : ItemRow(meeting, session.value(), u"session"_s, parent)
    , m_session(session)
{
    fields().addAt<QDate>(row(), {nameOf(u"Date"_s), tr("Day of a session")}, neededDateEditor(today),
                          dayOf(session));
    fields().add(row(), {nameOf(u"Start"_s), tr("Start of a session")}, timeEditor(),
                 pickFrom(session, &Session::start));
    row()->addWord(u"–"_s);
    fields().add(row(), {nameOf(u"End"_s), tr("End of a session")}, timeEditor(),
                 pickFrom(session, &Session::end));
    QToolButton *hours = addTool(u"Hours"_s, u"more"_s, tr("Hours of this session"));
    auto *menu = new QMenu(hours);
    menu->setObjectName(nameOf(u"HoursMenu"_s));
    hours->setMenu(menu);
    hours->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillHoursMenu(*menu); });
    QToolButton *again = addTool(u"Duplicate"_s, u"duplicate"_s, tr("Repeat on the next day"));
    QToolButton *gone = addTool(u"Remove"_s, u"delete"_s, tr("Remove this session"));
    row()->addStretch();
    connect(again, &QToolButton::clicked, this, [this, session] {
        this->meeting().perform(tr("Repeat a session"), [this, session](MeetingDocument &document) {
            duplicateSession(document.meeting, session, this->meeting().ids());
        });
    });
    connect(gone, &QToolButton::clicked, this, [this, session] {
        this->meeting().perform(tr("Remove a session"), [session](MeetingDocument &document) {
            document.meeting.sessions.removeIf(
                [session](const Session &known) { return known.id == session; });
        });
    });
}

void SessionRow::fillHoursMenu(QMenu &menu)
{
    menu.clear();
    const auto clock = [](QTime time) {
        return time.toString(u"HH:mm"_s);
    };
    const UsualHours usual = usualHours(meeting().document().meeting.sessions);
    const auto offer = [&](const QString &words, QTime start, QTime end) {
        //: half of a day and its hours, such as "Morning, 09:00–12:30"
        const QString entry = tr("%1, %2–%3").arg(words, clock(start), clock(end));
        menu.addAction(entry, this, [this, start, end] {
            meeting().perform(tr("Change the hours of a session"),
                              [this, start, end](MeetingDocument &document) {
                                  setHours(document.meeting, m_session, start, end);
                              });
        });
    };
    offer(tr("Morning"), usual.morning, usual.lunch);
    offer(tr("Afternoon"), usual.afternoon, usual.evening);
    offer(tr("Whole day"), usual.morning, usual.evening);
    menu.addSeparator();
    QAction *all = menu.addAction(tr("Give these hours to every day"), this, [this] {
        meeting().perform(tr("Copy the hours of a session"),
                          [this](MeetingDocument &document) { copyHours(document.meeting, m_session); });
    });
    all->setEnabled(meeting().document().meeting.sessions.size() > 1);
}

SessionRows::SessionRows(EditedMeeting &meeting, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_today(std::move(today))
    , m_list(new ItemList(
          [](const MeetingDocument &document) {
              QList<qint64> ids;
              for (const Session &session : document.meeting.sessions) {
                  ids.append(session.id.value());
              }
              return ids;
          },
          [this](qint64 id, QWidget *owner) {
              return new SessionRow(m_meeting, SessionId(id), m_today, owner);
          },
          6, this))
    , m_line(new SessionLine(
          m_today,
          [this] { return m_meeting.isOpen() ? m_meeting.document().meeting.sessions : QList<Session>(); },
          this))
{
    connect(m_line, &SessionLine::finished, this, &SessionRows::addDays);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list);
    layout->addWidget(m_line);
}

void SessionRows::follow()
{
    m_list->follow(m_meeting.document());
    m_list->setVisible(!m_list->editors().isEmpty());
}

void SessionRows::clear()
{
    m_list->clear();
    m_line->clear();
}

bool SessionRows::commit()
{
    addDays();
    const bool isTaken = m_line->typed().problem == TypedSessions::Problem::Empty;
    return m_list->commit() && isTaken;
}

void SessionRows::addDays()
{
    if (!m_meeting.isOpen()) {
        return;
    }
    const TypedSessions typed = m_line->finish();
    if (typed.sessions.isEmpty()) {
        return;
    }
    const QString deed = tr("Add %Ln session(s)", nullptr, static_cast<int>(typed.sessions.size()));
    const bool isStored = m_meeting.perform(deed, [this, &typed](MeetingDocument &document) {
        const bool areFirst = document.meeting.sessions.isEmpty();
        addSessions(document.meeting, typed.sessions, m_meeting.ids());
        document.meeting.lunchToLunch = document.meeting.lunchToLunch || typed.lunchToLunch;
        if (areFirst) {
            document.meeting.reference = m_meeting.referenceFor(document.meeting);
        }
    });
    if (isStored) {
        m_line->clear();
    }
}

} // namespace convoke
