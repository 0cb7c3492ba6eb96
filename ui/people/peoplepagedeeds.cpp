// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "ui/common/messagebar.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/persondialog.h"
#include "ui/people/personpane.h"
#include "ui/undo/deeds.h"
#include "ui/undo/offerundo.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostNamedMeetings = 4;

void say(QWidget *page, MessageBar::Kind kind, const QString &text)
{
    if (MessageBar *bar = nearestMessageBar(page)) {
        bar->say(kind, text);
    }
}

/// The meetings in which somebody applied, for a sentence; cut where there are many.
QString meetingsIn(const QList<Participation> &history)
{
    QStringList references;
    for (const Participation &participation : history) {
        if (!references.contains(participation.reference)) {
            references.append(participation.reference);
        }
    }
    if (references.size() > mostNamedMeetings) {
        references = references.mid(0, mostNamedMeetings) + QStringList{u"…"_s};
    }
    return references.join(u", "_s);
}

} // namespace

QList<Person> PeoplePage::selectedPeople() const
{
    QList<Person> people;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        people.append(m_model->valueAt(m_proxy->mapToSource(row).row()));
    }
    return people;
}

QList<Person> PeoplePage::shownPeople() const
{
    QList<Person> people;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        people.append(m_model->valueAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    }
    return people;
}

void PeoplePage::addPerson()
{
    openDialog(m_people.blank(), true);
}

void PeoplePage::editCurrent()
{
    if (const std::optional<PersonId> current = m_pane->person()) {
        const Result<Person> person = m_people.load(*current);
        if (!person) {
            showError(this, person.error());
            return;
        }
        openDialog(*person, false);
    }
}

void PeoplePage::openDialog(const Person &person, bool isNew)
{
    const auto keep = [this, isNew](const Person &edited) -> Result<void> {
        if (isNew) {
            m_wanted = edited.id.value();
        }
        const Result<ChangeSetId> outcome = m_people.save(edited);
        if (!outcome && outcome.error().code != ErrorCode::NothingToChange) {
            m_wanted.reset();
            return outcome.error();
        }
        const QString name = edited.displayName();
        m_deeds.record(isNew ? tr("Add %1").arg(name) : tr("Edit %1").arg(name), outcome);
        return {};
    };
    auto *dialog =
        new PersonDialog(isNew ? PersonDialog::Purpose::Add : PersonDialog::Purpose::Edit, keep, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->load(person);
    dialog->open();
}

void PeoplePage::deleteSelected()
{
    QList<PersonId> people;
    const QList<Person> chosen = selectedPeople();
    for (const Person &person : chosen) {
        people.append(person.id);
    }
    if (people.isEmpty() || refuseToDelete(people)) {
        return;
    }
    if (people.size() == 1) {
        deleteNow(people);
        return;
    }
    const int count = static_cast<int>(people.size());
    confirm(
        this,
        {tr("Delete people"),
         tr("%Ln person(s) will be deleted from the address book. Undo brings them back.", nullptr, count),
         tr("Delete %Ln person(s)", nullptr, count)},
        [this, people] { deleteNow(people); });
}

bool PeoplePage::refuseToDelete(const QList<PersonId> &people)
{
    int holding = 0;
    QString sentence;
    for (const PersonId person : people) {
        const Result<QList<Participation>> history = m_people.history(person);
        if (!history) {
            showError(this, history.error());
            return true;
        }
        if (!history->isEmpty()) {
            ++holding;
            const Result<Person> who = m_people.load(person);
            sentence = tr("%1 has applied (%2) and therefore stays in the address book. Delete the "
                          "applications there "
                          "first.")
                           .arg(who ? who->displayName() : QString(), meetingsIn(*history));
        }
    }
    if (holding > 1) {
        sentence =
            tr("%Ln of the chosen people have applied to meetings and therefore stay in the address book. "
               "Nobody was deleted.",
               nullptr, holding);
    }
    if (holding > 0) {
        say(this, MessageBar::Kind::Warn, sentence);
    }
    return holding > 0;
}

void PeoplePage::deleteNow(const QList<PersonId> &people)
{
    const int count = static_cast<int>(people.size());
    const Result<Person> first = m_people.load(people.first());
    const QString deed = count == 1 && first ? tr("Delete %1").arg(first->displayName())
                                             : tr("Delete %Ln person(s)", nullptr, count);
    const Result<ChangeSetId> outcome = m_people.remove(people);
    if (m_deeds.record(deed, outcome) && outcome) {
        offerUndo(this, m_deeds,
                  count == 1 && first
                      ? tr("%1 was deleted from the address book.").arg(first->displayName())
                      : tr("%Ln person(s) were deleted from the address book.", nullptr, count));
    }
}

void PeoplePage::copyAddresses(const QList<Person> &people)
{
    QStringList addresses;
    QSet<QString> known;
    int without = 0;
    for (const Person &person : people) {
        if (person.emails.isEmpty()) {
            ++without;
        } else if (!known.contains(person.emails.first().folded())) {
            known.insert(person.emails.first().folded());
            addresses.append(person.emails.first().toString());
        }
    }
    if (!addresses.isEmpty()) {
        QGuiApplication::clipboard()->setText(addresses.join(u"; "_s));
    }
    const QLocale locale;
    const int copied = static_cast<int>(addresses.size());
    say(this, MessageBar::Kind::Info,
        without == 0 ? tr("%Ln address(es) copied.", nullptr, copied)
                     : tr("Addresses copied: %1. People without an address: %2.")
                           .arg(locale.toString(copied), locale.toString(without)));
}

} // namespace convoke
