// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/workinggroup.h"

#include <QByteArray>

namespace convoke {

/// Where working groups are kept. To be called inside Transactions only.
class WorkingGroupStore
{
public:
    WorkingGroupStore() = default;
    virtual ~WorkingGroupStore() = default;
    WorkingGroupStore(const WorkingGroupStore &) = delete;
    WorkingGroupStore &operator=(const WorkingGroupStore &) = delete;

    /// In the secretariat's order.
    [[nodiscard]] virtual QList<WorkingGroup> all() = 0;
    /// Inserts or updates; a new group goes to the end.
    virtual void save(const WorkingGroup &group) = 0;
    virtual void remove(WorkingGroupId group) = 0;
    /// Whether a meeting names the group, in whatever role.
    [[nodiscard]] virtual bool isUsed(WorkingGroupId group) = 0;

    /// A meeting document (JSON); nothing where the group has no template of that kind and name.
    [[nodiscard]] virtual std::optional<QByteArray> templateOf(WorkingGroupId group, GroupTemplate kind,
                                                               const QString &name) = 0;
    /// The usual one first, then in the order of the alphabet.
    [[nodiscard]] virtual QStringList templateNames(WorkingGroupId group, GroupTemplate kind) = 0;
    virtual void saveTemplate(WorkingGroupId group, GroupTemplate kind, const QString &name,
                              const QByteArray &document) = 0;
    virtual void removeTemplate(WorkingGroupId group, GroupTemplate kind, const QString &name) = 0;
};

} // namespace convoke
