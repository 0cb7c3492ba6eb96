// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "documents/recipientstable.h"
#include "people/recipients.h"
#include "ui/common/messagebar.h"
#include "ui/common/savefile.h"
#include "ui/common/showerror.h"
#include "ui/common/typedsortproxy.h"
#include "ui/people/contactimportdialog.h"
#include "ui/people/tagmenu.h"
#include "ui/undo/deeds.h"
#include "ui/undo/offerundo.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void PeoplePage::addTag(const QList<PersonId> &people, const QString &tag)
{
    const int count = static_cast<int>(people.size());
    const Result<ChangeSetId> outcome = m_people.addTag(people, tag);
    if (m_deeds.record(tr("Tag %Ln person(s) “%1”", nullptr, count).arg(tag), outcome) && outcome
        && count > 1) {
        offerUndo(this, m_deeds, tr("%Ln person(s) have the tag “%1” now.", nullptr, count).arg(tag));
    }
}

void PeoplePage::removeTag(const QList<PersonId> &people, const QString &tag)
{
    const int count = static_cast<int>(people.size());
    const Result<ChangeSetId> outcome = m_people.removeTag(people, tag);
    if (m_deeds.record(tr("Take the tag “%1” off %Ln person(s)", nullptr, count).arg(tag), outcome) && outcome
        && count > 1) {
        offerUndo(this, m_deeds, tr("The tag “%1” was taken off %Ln person(s).", nullptr, count).arg(tag));
    }
}

void PeoplePage::fillTags(QMenu *menu, const QList<Person> &people)
{
    m_tags->fill(menu, people, m_people.tags().value_or(QStringList()));
}

void PeoplePage::askForTag()
{
    m_tags->askForTag(selectedPeople(), m_people.tags().value_or(QStringList()));
}

bool PeoplePage::acceptsDrop(const QMimeData &content) const
{
    return !filesOf(content).isEmpty();
}

void PeoplePage::dropContent(const QMimeData &content)
{
    importFiles(filesOf(content));
}

void PeoplePage::askFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Import contacts"));
    dialog->setObjectName(u"importContactsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Tables (*.xlsx *.ods *.csv *.tsv *.txt)"), tr("All files (*)")});
    dialog->setLabelText(QFileDialog::Accept, tr("Show what is in it"));
    connect(dialog, &QFileDialog::filesSelected, this, &PeoplePage::importFiles);
    dialog->open();
}

void PeoplePage::importFiles(const QStringList &files)
{
    if (files.isEmpty()) {
        return;
    }
    auto *dialog = new ContactImportDialog(m_services.intake, m_services.actor(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContactImportDialog::imported, this,
            [this](const Result<ChangeSetId> &outcome, const QString &sentence) {
                if (m_deeds.record(tr("Import contacts"), outcome)) {
                    offerUndo(this, m_deeds, sentence);
                }
            });
    dialog->open();
    dialog->read(files);
}

void PeoplePage::addExports(QMenu *menu)
{
    const QList<Person> chosen = selectedPeople();
    const bool ofChosen = chosen.size() > 1;
    const int count = ofChosen ? static_cast<int>(chosen.size()) : m_proxy->rowCount();
    menu->addSeparator();
    QMenu *formats = menu->addMenu(ofChosen ? tr("Export recipients among the %Ln chosen", nullptr, count)
                                            : tr("Export recipients among all %Ln shown", nullptr, count));
    formats->setObjectName(u"peopleExportMenu"_s);
    formats->setEnabled(count > 0);
    const auto add = [this, formats, ofChosen](const QString &name, const QString &text,
                                               const QString &suffix) {
        QAction *action = formats->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, suffix, ofChosen] {
            exportRecipients(ofChosen ? selectedPeople() : shownPeople(), suffix);
        });
    };
    add(u"exportXlsx"_s, tr("Spreadsheet (XLSX)…"), u"xlsx"_s);
    add(u"exportCsv"_s, tr("Separated text (CSV)…"), u"csv"_s);
}

void PeoplePage::exportRecipients(const QList<Person> &people, const QString &suffix)
{
    const FileToSave file{u"exportRecipientsDialog"_s, tr("Export recipients"), tr("Recipients"), suffix,
                          u"people/folder"_s};
    askWhereToSave(this, m_services.settings, file,
                   [this, people](const QString &path) { return writeRecipientsTo(path, people); });
}

bool PeoplePage::writeRecipientsTo(const QString &path, const QList<Person> &people)
{
    const Result<SuppressedAddresses> suppressed = m_people.suppressed();
    if (!suppressed) {
        showError(this, suppressed.error());
        return false;
    }
    const Recipients recipients = recipientsAmong(people, *suppressed);
    const Result<void> written = writeRecipients(
        recipientsTable(recipients.people, QLocale().name().left(2), QDate::currentDate()), path);
    if (!written) {
        showError(this, written.error());
        return false;
    }
    const QLocale locale;
    QStringList left;
    const auto add = [&left, &locale](int count, const QString &words) {
        if (count > 0) {
            left.append(words.arg(locale.toString(count)));
        }
    };
    add(recipients.unsubscribed, tr("unsubscribed: %1"));
    add(recipients.suppressed, tr("suppressed address: %1"));
    add(recipients.otherState, tr("said no: %1"));
    add(recipients.withoutAddress, tr("without address: %1"));
    add(recipients.sameAddress, tr("address there already: %1"));
    const QString done =
        tr("%Ln recipient(s) written to %1.", nullptr, static_cast<int>(recipients.people.size()))
            .arg(QDir::toNativeSeparators(QFileInfo(path).fileName()));
    if (MessageBar *bar = nearestMessageBar(this)) {
        bar->say(MessageBar::Kind::Info,
                 left.isEmpty() ? done
                                //: %1: a sentence; %2: reasons with counts
                                : tr("%1 Left out: %2.").arg(done, left.join(u", "_s)));
    }
    return true;
}

} // namespace convoke
