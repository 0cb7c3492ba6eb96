// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"
#include "ui/common/sourcereader.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace convoke {

class ContactColumns;
class PlanMaker;
class PlainLabel;

/// Brings tables of contacts into the address book: reads and plans beside the window, shows what the columns
/// mean and what would come in before anything is written, and writes on request.
class ContactImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p by: under whose name.
    ContactImportDialog(IntakeService &intake, QString by, QWidget *parent = nullptr);

    void read(const QStringList &files);
    void reject() override;

Q_SIGNALS:
    /// What was written, with a sentence that says it.
    void imported(const convoke::Result<convoke::ChangeSetId> &outcome, const QString &sentence);

private:
    QWidget *makeReading();
    QWidget *makePlan();
    void show(const SourceBatch &contacts);
    void addTable(const SourceTable &table, const ColumnMapping &mapping);
    void plan();
    void showPlanning(int percent);
    void takePlan(const PlanOutcome &outcome);
    void showPlan();
    /// It cannot be imported, and why.
    void refuse(const Error &error);
    [[nodiscard]] QString countsSentence() const;
    [[nodiscard]] QString lookSentence() const;
    void write();
    void complain(const QString &sentence);

    IntakeService &m_intake;
    QString m_by;
    SourceReader *m_reader;
    PlanMaker *m_planner;
    QList<SourceTable> m_tables;
    QList<ContactColumns *> m_columns; ///< one per table
    std::optional<IntakeDraft> m_draft;

    QStackedWidget *m_stack;
    QProgressBar *m_progress = nullptr;
    PlainLabel *m_counts = nullptr;
    PlainLabel *m_look = nullptr;
    PlainLabel *m_complaint = nullptr;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace convoke
