// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/applicationwords.h"

#include <QWidget>

class QVBoxLayout;

namespace convoke {

class ChipFlow;
class ChipLabel;
class PlainLabel;

/// What stands above the answers of one application: who it is, what became of the person in other meetings,
/// and what has to be known about this application.
class ApplicationHead final : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationHead(QWidget *parent = nullptr);

    /// @p history without this meeting.
    void setApplicant(const ApplicationRow &row, const QList<Participation> &history);
    /// @p isComparing: the older answers are shown at present.
    void setNotes(const QList<ApplicationNote> &notes, bool isComparing);

Q_SIGNALS:
    /// Show the other answers, or hide them again.
    void compareWanted(bool compare);

private:
    PlainLabel *m_name;
    ChipLabel *m_number;
    PlainLabel *m_subtitle;
    PlainLabel *m_emails;
    ChipFlow *m_history;
    QVBoxLayout *m_notes;
};

} // namespace convoke
