// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "intake/intakeservice.h"
#include "meetings/meetingservice.h"
#include "people/peopleservice.h"
#include "ui/applications/intakedesk.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace convoke {

class Deeds;
class EmptyState;
class IntakePlanView;
class SourceReader;
class NoteCard;
class PageHeader;

/// Takes files, e-mails and copied tables in: reads them beside the window's own thread, shows what would
/// come of it, and does it when the user says so. Nothing is written before, and it is one step to undo.
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

    /// An e-mail, by its key, is an application, or what it looks like.
    void setMailIsApplication(const QString &key, bool isApplication);
    /// What signatures say goes into the people; else it is proposed.
    void setTakesSignatures(bool takes);

Q_SIGNALS:
    /// It is over: taken in, with a sentence that says so, or left (then the sentence is empty).
    void ended(const QString &report);
    /// The user wants to choose other files.
    void otherFilesWanted();

private:
    enum Sheet { Reading, Failed, Plan };

    QWidget *makeReading();
    QWidget *makeFailed();
    QWidget *makePlan();
    void connectPlan();
    void fillEncodings(QMenu *menu);
    void read();
    void takeRead(const SourceBatch &batch);
    /// Shows the plan where that went well, else why not; the plan that was shown stays where there was one.
    void showOutcome(const Result<void> &outcome);
    void plan();
    void showPlan();
    void showHeader();
    void fail(const QString &sentence);
    void apply();
    void cancel();

    Services m_services;
    Deeds &m_deeds;
    SourceReader *m_reader;
    IntakeDesk m_desk;
    QTimer m_planSoon; ///< the stored data changed meanwhile

    MeetingId m_meeting{0};
    SourceList m_sources;
    QString m_encoding;
    int m_probable = 0;

    PageHeader *m_header;
    QPushButton *m_encodings = nullptr;
    QPushButton *m_takeIn = nullptr;
    QStackedWidget *m_sheets;
    QProgressBar *m_progress = nullptr;
    EmptyState *m_failure = nullptr;
    NoteCard *m_refused = nullptr;
    IntakePlanView *m_view = nullptr;
};

} // namespace convoke
