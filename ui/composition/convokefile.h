// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/office.h"
#include "ui/mainwindow/openfile.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/undo/deeds.h"

#include <QHash>
#include <QUndoStack>

class QSettings;
class QTemporaryDir;

namespace convoke {

class DuplicateSearch;

struct StagedHeading;

/// An open Convoke file with its pages: the composition of services and rooms. Here alone all rooms of the
/// window meet.
class ConvokeFile final : public OpenFile
{
    Q_OBJECT
public:
    ConvokeFile(std::unique_ptr<Office> office, QSettings &settings);
    ~ConvokeFile() override;

    /// The file lies in @p folder, which goes away with it.
    void keepAsDemonstration(std::unique_ptr<QTemporaryDir> folder);

    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QUndoStack *undoStack() override { return &m_stack; }
    [[nodiscard]] QList<SideBarSection> sections() const override;
    [[nodiscard]] QString workingAs() const override;
    [[nodiscard]] QString savedState() const override;
    void askWorkingAs(QWidget *parent) override;
    [[nodiscard]] Place firstPlace() const override { return Place::meetings(); }
    [[nodiscard]] Page *pageAt(const Place &place, QWidget *parent) override;
    [[nodiscard]] bool canPerform(MeetingDeed deed, const Place &place) const override;
    void perform(MeetingDeed deed, const Place &place, QWidget *parent) override;

    Office &office() { return *m_office; }

private:
    [[nodiscard]] Page *makePage(const QString &room, QWidget *parent);
    [[nodiscard]] Page *makeMeetingPage(QWidget *parent);
    [[nodiscard]] Page *makeStage(const QString &stage, QWidget *parent);
    [[nodiscard]] std::optional<StagedHeading> headingOf(const Place &place) const;
    [[nodiscard]] QList<SideBarRow> groupRows() const;
    [[nodiscard]] QList<SideBarRow> openMeetingRows() const;
    void loadSurroundings();
    void setWorkingAs(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder; ///< first: it goes last
    std::unique_ptr<Office> m_office;
    QSettings &m_settings;
    QUndoStack m_stack;
    Deeds m_deeds;
    MeetingDeeds m_meetingDeeds;
    MeetingOverview m_overview;
    std::unique_ptr<DuplicateSearch> m_duplicates;
    QHash<QString, WorkingGroup> m_groups; ///< by code
    int m_people = 0;
    QHash<QString, Page *> m_pages; ///< by room; owned by the window
};

} // namespace convoke
