// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/workinggroup.h"

#include <QDate>
#include <QDialog>
#include <QStringList>

#include <functional>
#include <optional>

class QPushButton;

namespace convoke {

class Deeds;
class GroupForm;
class IdSource;
class ListView;
class MeetingService;
class MessageBar;
class SectionsModel;

/// The working groups of the file: the list at the left, the chosen one's editors at the right. A group is
/// stored when "Save" is pressed, another one is chosen or the dialog is closed; each storing is a step to
/// undo. What cannot be stored is said and stays as typed, until it is discarded: by the button that is
/// offered, or by closing the dialog (Escape) once more.
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
    void begin();
    bool save();
    /// Stores what is changed and goes @p onward. What cannot be stored is said and may be discarded.
    bool leave(const std::function<void()> &onward);
    void discard();
    void remove();
    void retire();
    void follow();
    void refuse(const QString &words);
    /// Of the other groups and of all meetings.
    [[nodiscard]] QStringList knownChairs();
    [[nodiscard]] bool isChanged() const;
    /// Why the group cannot be stored as it is typed; empty where it can.
    [[nodiscard]] QString obstacle(const WorkingGroup &typed) const;
    [[nodiscard]] const WorkingGroup *current() const;

    MeetingService &m_meetings;
    Deeds &m_deeds;
    IdSource &m_ids;
    QDate m_today;
    std::optional<QStringList> m_chairs; ///< of all meetings; nothing: not read yet
    QList<WorkingGroup> m_groups; ///< as stored, and the new one as it began while it is not
    std::optional<WorkingGroupId> m_current;
    bool m_isNew = false;
    bool m_isChoosing = false;
    bool m_isWarned = false; ///< it was said that closing discards what is typed
    SectionsModel *m_model;
    ListView *m_list;
    GroupForm *m_form;
    MessageBar *m_messages;
    QPushButton *m_add;
    QPushButton *m_retire;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace convoke
