// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meetingsummary.h"
#include "ui/common/place.h"

#include <QWidget>

namespace convoke {

class FilterEdit;
class NextStepsModel;
class SectionTitle;
class TableView;
class TypedSortProxy;

/// What all meetings wait for, the most urgent first, with a filter. Enter or a double click leads to the
/// stage where the step is done.
class NextStepsList final : public QWidget
{
    Q_OBJECT
public:
    explicit NextStepsList(QWidget *parent = nullptr);

    /// The truth as it is on the day @p today.
    void follow(const QList<MeetingSummary> &meetings, const QList<WorkingGroup> &groups, QDate today);

Q_SIGNALS:
    void placeWanted(const convoke::Place &place);

private:
    void openStep();

    NextStepsModel *m_model;
    TypedSortProxy *m_proxy;
    SectionTitle *m_title;
    FilterEdit *m_filter;
    TableView *m_table;
};

} // namespace convoke
