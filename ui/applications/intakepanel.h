// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "intake/intakeservice.h"
#include "meetings/meetingservice.h"
#include "people/peopleservice.h"
#include "ui/applications/intakedesk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace convoke {

class Deeds;
class IntakeHead;
class IntakeSheets;
class PlanMaker;
class SourceReader;

/// Takes files, e-mails and copied tables in: reads them and plans beside the window's own thread, shows what
/// would come of it, and does it when the user says so. Nothing is written before, and it is one step to
/// undo.
class IntakePanel final : public QWidget
{
    Q_OBJECT
public:
    struct Services
    {
        IntakeService &intake;
        MeetingService &meetings;
        PeopleService &people;
        std::function<QString()> actor; ///< who works with the file now
    };
    IntakePanel(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent = nullptr);

    void begin(MeetingId meeting, const SourceList &sources);
    /// Reads more beside what is being prepared; what was said of columns and rows is asked again.
    void add(const SourceList &sources);
    /// How many of those who came with the last intake may be somebody who was known already; nobody said.
    [[nodiscard]] int probableDuplicates() const { return m_probable; }
    /// Forgets the sources without writing anything.
    void leave();

Q_SIGNALS:
    /// It is over: taken in, with a sentence that says so, or left (then the sentence is empty).
    void ended(const QString &report);
    /// The user wants to choose other files.
    void otherFilesWanted();

private:
    void connectPlan();
    void read();
    void takeRead(const SourceBatch &batch);
    void plan();
    void showPlanning(int percent);
    void takePlan(const PlanOutcome &outcome);
    void showPlan();
    void fail(const QString &sentence);
    void apply();
    void cancel();

    Services m_services;
    Deeds &m_deeds;
    SourceReader *m_reader;
    PlanMaker *m_planner;
    IntakeDesk m_desk;
    QTimer m_planSoon; ///< the stored data changed meanwhile

    MeetingId m_meeting{0};
    SourceList m_sources;
    QString m_encoding;
    int m_probable = 0;
    QPointer<QWidget> m_focus; ///< while a new plan is made and the old one is locked

    IntakeHead *m_head;
    IntakeSheets *m_sheets;
};

} // namespace convoke
