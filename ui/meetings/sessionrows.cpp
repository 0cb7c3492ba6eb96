// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/sessionrows.h"

#include "ui/common/dateedit.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/meetings/callparts.h"
#include "ui/meetings/itemlist.h"
#include "ui/meetings/meetingparts.h"

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
{
    fields().addAt<QDate>(row(), {nameOf(u"Date"_s), tr("Day of a session")}, neededDateEditor(today),
                          dayOf(session));
    fields().add(row(), {nameOf(u"Start"_s), tr("Start of a session")}, timeEditor(),
                 pickFrom(session, &Session::start));
    row()->addWord(u"–"_s);
    fields().add(row(), {nameOf(u"End"_s), tr("End of a session")}, timeEditor(),
                 pickFrom(session, &Session::end));
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
    , m_newDay(new DateEdit(this, m_today))
{
    m_newDay->setObjectName(u"newSessionDate"_s);
    m_newDay->setAccessibleName(tr("Add a day"));
    m_newDay->setPlaceholderText(tr("add a day"));
    m_newDay->setMaximumWidth(scaled(150));
    connect(m_newDay, &QLineEdit::editingFinished, this, &SessionRows::addDay, Qt::QueuedConnection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list);
    layout->addWidget(m_newDay);
}

void SessionRows::follow()
{
    m_list->follow(m_meeting.document());
    m_list->setVisible(!m_list->editors().isEmpty());
}

void SessionRows::clear()
{
    m_list->clear();
    m_newDay->setDate({});
}

bool SessionRows::commit()
{
    m_newDay->readLine();
    const bool isReadable = m_newDay->value().has_value();
    addDay();
    return m_list->commit() && isReadable;
}

void SessionRows::addDay()
{
    const std::optional<QDate> day = m_newDay->date();
    if (!day || !m_meeting.isOpen()) {
        return;
    }
    m_newDay->setDate({});
    m_meeting.perform(tr("Add a session"), [this, day](MeetingDocument &document) {
        const bool isFirst = document.meeting.sessions.isEmpty();
        addSession(document.meeting, *day, m_meeting.ids());
        if (isFirst) {
            document.meeting.reference = m_meeting.referenceFor(document.meeting);
        }
    });
}

} // namespace convoke
