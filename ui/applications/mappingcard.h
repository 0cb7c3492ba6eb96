// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"
#include "ui/applications/mappingchange.h"

#include <QFrame>

class QMenu;

namespace convoke {

class CalmCombo;
class MappingModel;
class TableView;

/// What the columns of the files mean, and how sure that is. Enter or a click on a meaning offers all others.
class MappingCard final : public QFrame
{
    Q_OBJECT
public:
    explicit MappingCard(QWidget *parent = nullptr);

    void setDraft(const IntakeDraft &draft, const Call &call);

Q_SIGNALS:
    void targetChosen(int table, int column, const convoke::TargetChoice &choice);

private:
    void showTable();
    void offerTargets(const QModelIndex &index);
    void fillTargets(QMenu *menu, int column);
    void addTarget(QMenu *menu, int column, const QString &text, const TargetChoice &choice);

    IntakeDraft m_draft;
    Call m_call;
    CalmCombo *m_tables;
    MappingModel *m_model;
    TableView *m_view;
};

} // namespace convoke
