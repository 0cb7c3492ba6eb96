// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "intake/intakeservice.h"
#include "meetings/meetingservice.h"
#include "people/peopleservice.h"
#include "ui/applications/intakeline.h"
#include "ui/applications/mappingchange.h"

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
class IntakeReader;
class NoteCard;
class PageHeader;
struct ReadFiles;

/// Takes files in: reads them beside the window's own thread, shows what would come of it, and does it when
/// the user says so. Nothing is written before, and it is one step to undo.
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

    void begin(MeetingId meeting, const QStringList &files);
    /// How many of those who came with the last intake may be somebody who was known already; nobody said.
    [[nodiscard]] int probableDuplicates() const { return m_probable; }
    /// Forgets the files without writing anything.
    void leave();

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
    void fillEncodings(QMenu *menu);
    void read();
    void takeRead(const ReadFiles &files);
    void mapColumns();
    void changeTarget(int table, int column, const TargetChoice &choice);
    void plan();
    void showPlan();
    void fail(const QString &sentence);
    void apply();
    void cancel();

    Services m_services;
    Deeds &m_deeds;
    IntakeReader *m_reader;
    QTimer m_planSoon; ///< the stored data changed meanwhile

    MeetingId m_meeting{0};
    QStringList m_files;
    QString m_encoding;
    Call m_call;
    QList<SourceTable> m_tables;
    QList<ColumnMapping> m_mappings;
    QList<SamePerson> m_same;
    QSet<SourceRow> m_settled;
    IntakeDraft m_draft;
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
