// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"
#include "ui/applications/mappingchange.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace convoke {

class CalmCombo;
class ColumnDetail;
class MappingModel;
class TableView;
class TypedSortProxy;

/// The columns of the files to be looked through, one table at a time: samples, what each is taken in as, how
/// sure that is and where it is known from. Enter, F2 or a click on a meaning offers all others; Escape leads
/// back.
class MappingView final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingView(QWidget *parent = nullptr);

    void setDraft(const IntakeDraft &draft, const Call &call);
    /// Shows a table of the draft, only what needs a look where anything does.
    void begin(int table);
    /// Chooses one column.
    void goTo(int table, int column);

Q_SIGNALS:
    void targetChosen(int table, int column, const convoke::TargetChoice &choice);
    void rememberingSaid(int table, bool isRemembered);
    void left(); ///< back to the rows

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeStrip();
    void showTable();
    void showCurrent();
    void narrow();
    void offerTargets(const QModelIndex &index);
    [[nodiscard]] int shownTable() const;

    IntakeDraft m_draft;
    Call m_call;
    MappingModel *m_model;
    TypedSortProxy *m_proxy;
    CalmCombo *m_tables = nullptr;
    QCheckBox *m_onlyDoubtful = nullptr;
    QCheckBox *m_remembered = nullptr;
    TableView *m_view;
    ColumnDetail *m_detail;
};

} // namespace convoke
