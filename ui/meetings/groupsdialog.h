// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/workinggroup.h"

#include <QDate>
#include <QDialog>
#include <QStringList>

#include <optional>

class QPushButton;

namespace convoke {

class Deeds;
class GroupForm;
class IdSource;
class ListView;
class MeetingService;
class PlainLabel;
class SectionsModel;
struct Error;

/// The working groups of the file: the list at the left, the chosen one's editors at the right. A group is
/// stored when "Save" is pressed, another one is chosen or the dialog is closed; each storing is a step to
/// undo. What cannot be stored is said, and stays as typed.
class GroupsDialog final : public QDialog
{
    Q_OBJECT
public:
    GroupsDialog(MeetingService &meetings, Deeds &deeds, IdSource &ids, QDate today,
                 QWidget *parent = nullptr);

    void done(int result) override;

private:
    void layOut();
    void reload(std::optional<WorkingGroupId> chosen);
    void choose();
    void add();
    bool save();
    void remove();
    void retire();
    void follow();
    void say(const QString &words);
    /// Of the other groups and of all meetings.
    [[nodiscard]] QStringList knownChairs();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] const WorkingGroup *current() const;

    MeetingService &m_meetings;
    Deeds &m_deeds;
    IdSource &m_ids;
    QDate m_today;
    std::optional<QStringList> m_chairs; ///< of all meetings; nothing: not read yet
    QList<WorkingGroup> m_groups; ///< as stored, and the new one while it is not
    std::optional<WorkingGroupId> m_current;
    bool m_isNew = false;
    bool m_isChoosing = false;
    SectionsModel *m_model;
    ListView *m_list;
    GroupForm *m_form;
    PlainLabel *m_error;
    QPushButton *m_add;
    QPushButton *m_retire;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace convoke
