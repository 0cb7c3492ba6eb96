// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakelogdialog.h"

#include "base/errorwords.h"
#include "ui/applications/loggedintakesmodel.h"
#include "ui/applications/loggedrowsmodel.h"
#include "ui/applications/targetwords.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"
#include "ui/undo/deeds.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Motto: Measure → Weigh", one line each.
QString differenceLines(const LoggedLine &line, const Call &call)
{
    constexpr qsizetype longest = 300;
    QStringList lines = line.remarks;
    for (const FieldDifference &difference : line.row.differences) {
        const QString field = fieldWord(difference.field, {}, call);
        if (difference.field.startsWith(u"special:")) {
            lines.append(IntakeLogDialog::tr("%1: changed, kept apart").arg(field));
        } else {
            //: a field, its old value and its new value
            lines.append(IntakeLogDialog::tr("%1: %2 → %3")
                             .arg(field, difference.before.left(longest), difference.after.left(longest)));
        }
    }
    return lines.join(u'\n');
}

} // namespace

IntakeLogDialog::IntakeLogDialog(const Services &services, Deeds &deeds, MeetingId meeting, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_deeds(deeds)
    , m_meeting(meeting)
    , m_log(new LoggedIntakesModel(this))
    , m_rows(new LoggedRowsModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_messages(new MessageBar(this))
    , m_sheets(new QStackedWidget(this))
{
    setObjectName(u"intakeLogDialog"_s);
    setWindowTitle(tr("Log of intakes"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"intakeLogSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setProperty("gap", true); // between cards
    splitter->addWidget(makeLog());
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(260), scaled(640)});
    m_sheets->addWidget(splitter);
    m_sheets->addWidget(
        new EmptyState(u"inbox"_s, tr("Nothing has been taken in yet"),
                       tr("Every file and e-mail that is taken in for this meeting will stand here, "
                          "with what became of each row.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(measure::wide);
    layout->addWidget(m_messages);
    layout->addWidget(m_sheets, 1);
    layout->addWidget(buttons);
    resize(scaled(940), scaled(600));
    load();
}

QWidget *IntakeLogDialog::makeLog()
{
    m_logView = new ListView(u"intakeLogList"_s);
    m_logView->setAccessibleName(tr("Intakes, newest first"));
    m_logView->setFramed(true);
    m_logView->setModel(m_log);
    connect(m_logView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IntakeLogDialog::openIntake);
    return m_logView;
}

QWidget *IntakeLogDialog::makeDetails()
{
    auto *details = new QWidget;
    m_title = new PlainLabel(details);
    m_title->setElideMode(Qt::ElideRight);
    setTextRole(m_title, TextRole::Strong);
    m_counts = new PlainLabel(details);
    m_counts->setObjectName(u"intakeLogCounts"_s);
    m_counts->setWordWrap(true);
    setTextRole(m_counts, TextRole::Body, Ink::Secondary);
    m_undo = new QPushButton(tr("Undo this intake"), details);
    m_undo->setObjectName(u"undoIntake"_s);
    connect(m_undo, &QPushButton::clicked, this, &IntakeLogDialog::undo);
    m_proxy->setSourceModel(m_rows);
    m_table = new TableView(u"intakeLogRows"_s);
    m_table->setAccessibleName(tr("Rows of the intake"));
    m_table->setFramed(true);
    m_table->setModel(m_proxy);
    m_table->setColumns(LoggedRowsModel::columns(), static_cast<int>(LoggedColumn::Row));
    m_table->setItemDelegateForColumn(static_cast<int>(LoggedColumn::What), new ChipDelegate(m_table));
    m_table->setEmptyText(tr("What became of the rows was not kept for this intake."));
    connect(m_table, &TableView::currentIdChanged, this, &IntakeLogDialog::showRow);
    auto *filter = new FilterEdit;
    filter->setObjectName(u"intakeLogFilter"_s);
    filter->setPlaceholder(tr("Filter the rows"));
    filter->attach(m_proxy, m_table);
    m_differences = new PlainLabel(details);
    m_differences->setObjectName(u"intakeLogDifferences"_s);
    m_differences->setWordWrap(true);
    m_differences->setSelectable(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_undo);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addLayout(head);
    layout->addWidget(m_counts);
    layout->addWidget(filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_differences);
    return details;
}

void IntakeLogDialog::load()
{
    const Result<MeetingDocument> document = m_services.meetings.load(m_meeting);
    const Result<QList<LoggedIntake>> log = m_services.intake.log(m_meeting);
    if (!document || !log) {
        m_messages->say(MessageBar::Kind::Error, errorSentence(document ? log.error() : document.error()));
        return;
    }
    m_call = document->call;
    m_log->load(*log);
    m_sheets->setCurrentIndex(log->isEmpty() ? 1 : 0);
    if (!log->isEmpty()) {
        m_logView->setCurrentIndex(m_log->index(0, 0));
    }
}

void IntakeLogDialog::openIntake()
{
    const QModelIndex current = m_logView->currentIndex();
    if (!current.isValid()) {
        m_rows->load({});
        return;
    }
    const Result<LoggedIntake> intake = m_services.intake.logged(m_log->valueAt(current.row()).id);
    const Result<QList<Applicant>> applicants = m_services.applications.ofMeeting(m_meeting);
    if (!intake || !applicants) {
        m_messages->say(MessageBar::Kind::Error, errorSentence(intake ? applicants.error() : intake.error()));
        return;
    }
    QHash<ApplicationId, QString> codes;
    for (const Applicant &applicant : *applicants) {
        codes.insert(applicant.application.id, applicant.application.code());
    }
    m_title->setText(intakeSourceWords(*intake));
    m_counts->setText(intakeCountWords(intake->counts));
    m_rows->load(loggedLines(*intake, codes));
    if (m_proxy->rowCount() > 0) {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    }
    showRow();
}

void IntakeLogDialog::showRow()
{
    const QModelIndex current = m_proxy->mapToSource(m_table->currentIndex());
    const QString lines =
        current.isValid() ? differenceLines(m_rows->valueAt(current.row()), m_call) : QString();
    m_differences->setText(lines);
    m_differences->setVisible(!lines.isEmpty());
}

void IntakeLogDialog::undo()
{
    const QModelIndex current = m_logView->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const LoggedIntake intake = m_log->valueAt(current.row());
    const Result<ChangeSetId> outcome = m_services.intake.undo(intake.id);
    if (!outcome) {
        m_messages->say(MessageBar::Kind::Error, errorSentence(outcome.error()));
        return;
    }
    m_deeds.record(tr("Undo the intake of %1").arg(intakeSourceWords(intake)), outcome);
    load();
    m_messages->say(MessageBar::Kind::Info,
                    tr("The intake of %1 was undone. Undo brings it back.").arg(intakeSourceWords(intake)));
}

} // namespace convoke
