// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"

#include <QDateTime>

namespace convoke {

/// One act of taking in, as it is remembered.
struct IntakeRecord
{
    IntakeId id;
    std::optional<MeetingId> meeting; ///< absent: into the address book
    QString source; ///< file name
    QString format;
    QString sha256;
    QDateTime takenAt; ///< UTC
    QString takenBy;
    QString mapping; ///< JSON
    QString report; ///< JSON
};

/// Where intakes and the remembered reading of columns are kept. To be called inside Transactions only.
class IntakeStore
{
public:
    IntakeStore() = default;
    virtual ~IntakeStore() = default;
    IntakeStore(const IntakeStore &) = delete;
    IntakeStore &operator=(const IntakeStore &) = delete;

    virtual void insert(const IntakeRecord &record) = 0;
    [[nodiscard]] virtual std::optional<IntakeRecord> load(IntakeId intake) = 0;
    /// The mapping (JSON) that was used last for this layout of headings.
    [[nodiscard]] virtual std::optional<QString> rememberedMapping(const QString &layout) = 0;
    virtual void rememberMapping(const QString &layout, const QString &mapping) = 0;
};

} // namespace convoke
