// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/office.h"
#include "ui/mainwindow/openfile.h"
#include "ui/undo/deeds.h"

#include <QUndoStack>

class QSettings;
class QTemporaryDir;

namespace convoke {

class StagedPage;
struct StagedHeading;

/// An open Convoke file with its pages: the composition of services and rooms. Here alone all rooms of the window meet.
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
    Page *makeMeetingsPage(QWidget *parent);
    Page *makePeoplePage(QWidget *parent);
    Page *makeMeetingPage(QWidget *parent);
    Page *makeStage(const QString &stage, QWidget *parent);
    [[nodiscard]] std::optional<StagedHeading> headingOf(const Place &place) const;
    [[nodiscard]] QList<MeetingSummary> summaries() const;
    [[nodiscard]] QList<WorkingGroup> groups() const;
    void refresh(const Changes &changes);
    void readAnnouncement(QWidget *parent);
    void setWorkingAs(const QString &name);
    void watch(Page *page);

    std::unique_ptr<QTemporaryDir> m_folder; ///< first: it goes last
    std::unique_ptr<Office> m_office;
    QSettings &m_settings;
    QUndoStack m_stack;
    Deeds m_deeds;
    QHash<QString, Page *> m_pages; ///< by room; owned by the window
};

} // namespace convoke
