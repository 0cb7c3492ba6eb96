// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationspage.h"

#include "ui/applications/applicationsmodel.h"
#include "ui/applications/droppedsources.h"
#include "ui/applications/intakelogdialog.h"
#include "ui/applications/intakepanel.h"
#include "ui/common/messagebar.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"
#include "ui/undo/deeds.h"
#include "ui/undo/offerundo.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

bool ApplicationsPage::acceptsDrop(const QMimeData &content) const
{
    return maySourcesBeIn(content);
}

QString ApplicationsPage::dropSentence(const QMimeData &content) const
{
    const QString what = sourceWords(sourcesOf(content));
    //: what is dropped (a file, "3 files", "a copied table") and the meeting it is for (POL-2031-05)
    return m_reference.isEmpty() ? tr("Take in %1").arg(what)
                                 : tr("Take in %1 for %2").arg(what, m_reference);
}

void ApplicationsPage::dropContent(const QMimeData &content)
{
    takeIn(sourcesOf(content));
}

void ApplicationsPage::askFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Take in applications"));
    dialog->setObjectName(u"takeInDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Tables and e-mails (*.xlsx *.ods *.csv *.tsv *.txt *.xml *.zip *.html *.eml *.mbox)"),
         tr("All files (*)")});
    dialog->setLabelText(QFileDialog::Accept, tr("Show what is in it"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        takeIn({files, {}});
    });
    dialog->open();
}

void ApplicationsPage::askFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Take in a folder"));
    dialog->setObjectName(u"takeInFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Show what is in it"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &folders) {
        takeIn({folders, {}});
    });
    dialog->open();
}

void ApplicationsPage::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const SourceList sources = content == nullptr ? SourceList() : sourcesOf(*content);
    if (!sources.isEmpty()) {
        takeIn(sources);
    } else if (MessageBar *bar = nearestMessageBar(this)) {
        bar->say(MessageBar::Kind::Info,
                 tr("Nothing to take in was copied. Copy rows with their headings, an e-mail or files, then "
                    "paste here."));
    }
}

void ApplicationsPage::takeIn(const SourceList &sources)
{
    if (sources.isEmpty() || !m_isShown) {
        return;
    }
    if (m_stack->currentWidget() == m_intake) {
        m_intake->add(sources); // nothing that was dropped before gets lost
        return;
    }
    m_stack->setCurrentWidget(m_intake);
    m_intake->begin(m_meeting, sources);
}

void ApplicationsPage::showLog()
{
    auto *log = new IntakeLogDialog({m_services.intake, m_services.meetings, m_services.applications},
                                    m_deeds, m_meeting, window());
    log->open();
}

void ApplicationsPage::endIntake(const QString &report)
{
    m_stack->setCurrentWidget(m_rows.isEmpty() ? m_empty : m_filled);
    m_table->setFocus(Qt::OtherFocusReason);
    if (!report.isEmpty()) {
        QList<MessageAction> more;
        if (const int probable = m_intake->probableDuplicates(); probable > 0) {
            more.append({tr("Look at %Ln probable duplicate(s)", nullptr, probable), [this] {
                             Q_EMIT goTo(Place::duplicates());
                         }});
        }
        offerUndo(this, m_deeds, report, more);
    }
}

QList<ApplicationRow> ApplicationsPage::selectedRows() const
{
    QList<ApplicationRow> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : chosen) {
        rows.append(m_model->valueAt(m_proxy->mapToSource(row).row()));
    }
    return rows;
}

void ApplicationsPage::setWithdrawn(bool isWithdrawn)
{
    QList<ApplicationId> applications;
    const QList<ApplicationRow> chosen = selectedRows();
    for (const ApplicationRow &row : chosen) {
        if (isWithdrawn ? row.application().isActive() : row.isWithdrawn()) {
            applications.append(row.application().id);
        }
    }
    if (applications.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(applications.size());
    m_deeds.record(isWithdrawn ? tr("Mark %Ln application(s) as withdrawn", nullptr, count)
                               : tr("Take %Ln withdrawal(s) back", nullptr, count),
                   m_services.applications.setWithdrawn(applications, isWithdrawn));
}

void ApplicationsPage::deleteSelected()
{
    QList<ApplicationId> applications;
    const QList<ApplicationRow> chosen = selectedRows();
    for (const ApplicationRow &row : chosen) {
        applications.append(row.application().id);
    }
    if (applications.size() == 1) {
        deleteNow(applications);
    } else if (!applications.isEmpty()) {
        const int count = static_cast<int>(applications.size());
        confirm(this,
                {tr("Delete applications"),
                 tr("%Ln application(s) will be deleted with their answers, scores and decisions. The people "
                    "stay in the "
                    "address book. Undo brings all of it back.",
                    nullptr, count),
                 tr("Delete %Ln application(s)", nullptr, count)},
                [this, applications] { deleteNow(applications); });
    }
}

void ApplicationsPage::deleteNow(const QList<ApplicationId> &applications)
{
    const int count = static_cast<int>(applications.size());
    const Result<ChangeSetId> outcome = m_services.applications.remove(applications);
    if (m_deeds.record(tr("Delete %Ln application(s)", nullptr, count), outcome) && outcome) {
        offerUndo(this, m_deeds,
                  tr("%Ln application(s) deleted. The people stay in the address book.", nullptr, count));
    }
}

void ApplicationsPage::copyAddresses()
{
    QStringList addresses;
    QSet<QString> known;
    const QList<ApplicationRow> chosen = selectedRows();
    for (const ApplicationRow &row : chosen) {
        if (!row.person().emails.isEmpty() && !known.contains(row.person().emails.first().folded())) {
            known.insert(row.person().emails.first().folded());
            addresses.append(row.person().emails.first().toString());
        }
    }
    if (!addresses.isEmpty()) {
        QGuiApplication::clipboard()->setText(addresses.join(u"; "_s));
    }
    if (MessageBar *bar = nearestMessageBar(this)) {
        bar->say(MessageBar::Kind::Info,
                 tr("%Ln address(es) copied.", nullptr, static_cast<int>(addresses.size())));
    }
}

} // namespace convoke
