// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/sessionline.h"

#include "ui/common/calendarmenu.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/scaledwidth.h"
#include "ui/common/textrole.h"
#include "ui/meetings/daywords.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hoursInWords(const Session &session)
{
    const auto clock = [](QTime time) {
        return time.toString(u"HH:mm"_s);
    };
    if (session.start && session.end) {
        //: hours of a session, such as "09:00–12:30"
        return SessionLine::tr("%1–%2").arg(clock(*session.start), clock(*session.end));
    }
    if (session.start) {
        return SessionLine::tr("from %1").arg(clock(*session.start));
    }
    return session.end ? SessionLine::tr("until %1").arg(clock(*session.end)) : QString();
}

QString problemInWords(const TypedSessions &typed, const QLocale &locale)
{
    using Problem = TypedSessions::Problem;
    switch (typed.problem) {
    case Problem::None:
    case Problem::Empty:
        return {};
    case Problem::UnknownWord:
        return SessionLine::tr("“%1” is not understood. Type days and hours like “4-5 Nov 9-12:30”.")
            .arg(singleLine(typed.words));
    case Problem::NoDay:
        return SessionLine::tr("Which day of which month is meant?");
    case Problem::NoSuchDay:
        return SessionLine::tr("That month has no day %1.").arg(singleLine(typed.words));
    case Problem::OtherWeekday:
        //: %1: a day such as "4 Nov 2027"; %2: the weekday that it is
        return SessionLine::tr("%1 is a %2.")
            .arg(shortDay(typed.day, locale), locale.standaloneDayName(typed.day.dayOfWeek()));
    case Problem::TooManyDays:
        return SessionLine::tr("From the first day to the last it is more than a month, or backwards.");
    case Problem::DaysBetween:
        return SessionLine::tr("Which hours do the days in between have? Type the days one by one.");
    case Problem::EndsBeforeStart:
        //: %1: a day such as "4 Nov 2027"
        return SessionLine::tr("%1 would end before it begins.").arg(shortDay(typed.day, locale));
    }
    Q_UNREACHABLE();
}

} // namespace

QString typedSessionsMeaning(const TypedSessions &typed, const QLocale &locale)
{
    if (typed.problem != TypedSessions::Problem::None) {
        return problemInWords(typed, locale);
    }
    QStringList runs;
    for (qsizetype first = 0; first < typed.sessions.size();) {
        QList<QDate> days;
        const QString hours = hoursInWords(typed.sessions.at(first));
        qsizetype end = first;
        while (end < typed.sessions.size() && hoursInWords(typed.sessions.at(end)) == hours) {
            days.append(typed.sessions.at(end).date);
            ++end;
        }
        const QString words = daysInWords(days, locale);
        //: days and their hours, such as "Thursday 4 November 2027, 09:00–12:30"
        runs.append(hours.isEmpty() ? words : SessionLine::tr("%1, %2").arg(words, hours));
        first = end;
    }
    QString meaning = runs.join(u" · "_s);
    if (typed.lunchToLunch) {
        //: %1: days with their hours
        meaning = SessionLine::tr("%1, from lunch to lunch").arg(meaning);
    }
    return typed.yearTaken
        //: %1: days with their hours; said where no year was typed
        ? SessionLine::tr("%1 – no year is typed, so the next to come is meant").arg(meaning)
        : meaning;
}

SessionLine::SessionLine(std::function<QDate()> today, std::function<QList<Session>()> there, QWidget *parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_there(std::move(there))
    , m_edit(new QLineEdit(this))
    , m_meaning(new PlainLabel(this))
{
    m_edit->setObjectName(u"newSessionDate"_s);
    m_edit->setAccessibleName(tr("Add days"));
    m_edit->setPlaceholderText(tr("add days, such as “4-5 Nov 9-12:30”"));
    m_edit->setMaxLength(300);
    keepWidth(m_edit, KeptWidth::Fixed, 340);
    QAction *open = m_edit->addAction(lineIcon(u"calendar"_s), QLineEdit::TrailingPosition);
    setPlainToolTip(open, tr("Choose in a calendar"));
    m_meaning->setObjectName(u"newSessionMeaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit, 0, Qt::AlignLeft);
    layout->addWidget(m_meaning);
    connect(open, &QAction::triggered, this, &SessionLine::openCalendar);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { explain(false); });
    connect(m_edit, &QLineEdit::editingFinished, this, &SessionLine::finished, Qt::QueuedConnection);
}

void SessionLine::clear()
{
    m_edit->clear();
    explain(false);
}

TypedSessions SessionLine::typed() const
{
    return typedSessions(m_edit->text(), m_today(), m_there());
}

TypedSessions SessionLine::finish()
{
    explain(true);
    return typed();
}

void SessionLine::explain(bool isFinished)
{
    const TypedSessions found = typed();
    const QString meaning = typedSessionsMeaning(found, locale());
    const bool isWrong = isFinished && found.problem != TypedSessions::Problem::None;
    setTextRole(m_meaning, TextRole::Small, isWrong ? Ink::Bad : Ink::Secondary);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    m_edit->setAccessibleDescription(meaning);
}

void SessionLine::openCalendar()
{
    const TypedSessions found = typed();
    const QDate shown = found.sessions.isEmpty() ? m_today() : found.sessions.constFirst().date;
    openCalendarMenu(m_edit, shown, [this](QDate day) {
        m_edit->setText(day.toString(Qt::ISODate));
        m_edit->setFocus();
        Q_EMIT finished();
    });
}

} // namespace convoke
