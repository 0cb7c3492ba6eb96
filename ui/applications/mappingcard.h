// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"
#include "ui/applications/mappingchange.h"

#include <QFrame>

class QPushButton;

namespace convoke {

class CalmCombo;
class MappingModel;
class SectionTitle;
class TableView;

/// What the columns of the files mean, and how sure that is. Enter or a click on a meaning offers all others.
class MappingCard final : public QFrame
{
    Q_OBJECT
public:
    explicit MappingCard(QWidget *parent = nullptr);

    void setDraft(const IntakeDraft &draft, const Call &call);
    /// Among the tables of the draft; -1 where there is none.
    [[nodiscard]] int shownTable() const;

Q_SIGNALS:
    void targetChosen(int table, int column, const convoke::TargetChoice &choice);
    /// To look the columns through, with samples and all.
    void allWanted();

private:
    void showTable();
    void offerTargets(const QModelIndex &index);

    IntakeDraft m_draft;
    Call m_call;
    CalmCombo *m_tables;
    SectionTitle *m_title;
    QPushButton *m_all;
    MappingModel *m_model;
    TableView *m_view;
};

} // namespace convoke
