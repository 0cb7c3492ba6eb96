// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meetingsummary.h"
#include "ui/common/rowmodel.h"
#include "ui/common/tokens.h"

#include <QHash>
#include <QLocale>

namespace convoke {

enum class MeetingColumn {
    Reference,
    Title,
    Dates,
    Where,
    Deadline,
    Applications,
    Scored,
    Selected,
    NextStep,
    Published,
    Places,
    Chairs,
    Count
};

/// The meetings of a file, one per row, as they look on a given day.
class MeetingsModel final : public RowModel<MeetingSummary, MeetingColumn>
{
    Q_OBJECT
public:
    explicit MeetingsModel(QObject *parent = nullptr, const QLocale &locale = QLocale());

    /// The day from which deadlines and next steps are seen.
    void setToday(QDate today);
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// Colours and names of the working groups, by code.
    void setGroups(const QList<WorkingGroup> &groups);

protected:
    [[nodiscard]] qint64 idOf(const MeetingSummary &meeting) const override { return meeting.id.value(); }
    [[nodiscard]] QString headerText(MeetingColumn column) const override;
    [[nodiscard]] QString displayText(const MeetingSummary &meeting, MeetingColumn column) const override;
    [[nodiscard]] QVariant rawValue(const MeetingSummary &meeting, MeetingColumn column) const override;
    [[nodiscard]] QVariant extra(const MeetingSummary &meeting, MeetingColumn column,
                                 int role) const override;
    [[nodiscard]] Qt::Alignment alignment(MeetingColumn column) const override;
    [[nodiscard]] QString searchText(const MeetingSummary &meeting) const override;

private:
    [[nodiscard]] QVariant chip(const MeetingSummary &meeting, MeetingColumn column) const;
    [[nodiscard]] QVariant secondLine(const MeetingSummary &meeting, MeetingColumn column) const;
    [[nodiscard]] QVariant toolTip(const MeetingSummary &meeting, MeetingColumn column) const;
    [[nodiscard]] QString nameOf(const QString &code) const;
    [[nodiscard]] QStringList groupNames(const MeetingSummary &meeting) const;
    void repaintAll();

    QLocale m_locale;
    QDate m_today;
    QHash<QString, WorkingGroup> m_groups;
};

} // namespace convoke
