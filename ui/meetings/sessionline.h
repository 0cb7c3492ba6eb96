// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/typedsessions.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace convoke {

class PlainLabel;

/// One line that takes days with their hours as people write them ("4-5 Nov 9-12:30"). Under it stands what
/// it understands, while it is typed. What it does not understand is said, and stays as typed.
class SessionLine final : public QWidget
{
    Q_OBJECT
public:
    /// @p there gives the sessions of the meeting: a day without hours gets theirs.
    SessionLine(std::function<QDate()> today, std::function<QList<Session>()> there,
                QWidget *parent = nullptr);

    void clear();
    /// What stands there now.
    [[nodiscard]] TypedSessions typed() const;
    /// The same when the user is done with it: what is not understood is said.
    TypedSessions finish();

Q_SIGNALS:
    /// Enter, or the line is left.
    void finished();

private:
    void explain(bool isFinished);
    void openCalendar();

    std::function<QDate()> m_today;
    std::function<QList<Session>()> m_there;
    QLineEdit *m_edit;
    PlainLabel *m_meaning;
};

/// What @p typed means, in a sentence: the days with their hours, or what is not understood.
QString typedSessionsMeaning(const TypedSessions &typed, const QLocale &locale);

} // namespace convoke
