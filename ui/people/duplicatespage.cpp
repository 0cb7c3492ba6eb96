// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/duplicatespage.h"

#include "ui/common/emptystate.h"
#include "ui/common/listview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"
#include "ui/people/decidedmodel.h"
#include "ui/people/duplicatepane.h"
#include "ui/people/duplicatesmodel.h"
#include "ui/undo/deeds.h"
#include "ui/undo/offerundo.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

DuplicatesPage::DuplicatesPage(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_deeds(deeds)
    , m_model(new DuplicatesModel(this))
    , m_decidedModel(new DecidedModel(this))
    , m_decidedProxy(new TypedSortProxy(this))
{
    setObjectName(u"duplicatesPage"_s);
    setAccessibleName(title());
    layOut();
    DuplicateSearch &search = m_services.search;
    connect(&search, &DuplicateSearch::changed, this, &DuplicatesPage::refresh);
    connect(&search, &DuplicateSearch::progressed, m_searchBar, &QProgressBar::setValue);
    connect(&search, &DuplicateSearch::failed, this, [this](const Error &error) { showError(this, error); });
    connect(&feed, &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.touches(Subject::Person)) {
            loadDecided();
            showProgress();
        }
        if (changes.touches(Subject::Application) || changes.touches(Subject::Person)) {
            showCurrent(); // the histories may be others
        }
    });
    loadDecided();
    refresh();
}

void DuplicatesPage::activate(const Place &)
{
    m_decidedAtFirst = m_decidedModel->rowCount();
    m_services.search.ensure();
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::refresh()
{
    QList<DuplicateRow> rows;
    for (const DuplicateProposal &proposal : m_services.search.proposals()) {
        const Person *first = m_services.search.person(proposal.pair.first);
        const Person *second = m_services.search.person(proposal.pair.second);
        if (first != nullptr && second != nullptr) {
            rows.append({proposal, shownName(*first), shownName(*second)});
        }
    }
    m_model->update(rows);
    if (!m_list->currentId() && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    showCurrent();
    showSheet();
}

void DuplicatesPage::showSheet()
{
    const DuplicateSearch &search = m_services.search;
    const int count = m_model->rowCount();
    if (search.hasSearched()) {
        m_empty->setWords(tr("No duplicates"),
                          settled() > 0 ? tr("All that was proposed is decided.")
                                        : tr("No two entries of the address book look like one person. After "
                                             "an intake or an import it is worth looking again."));
    } else {
        m_empty->setWords(tr("The search was ended"),
                          tr("Nothing was changed. Search again when there is time."));
    }
    m_header->setSubtitle(count > 0 ? tr("%Ln pair(s) of entries may be one person each", nullptr, count)
                                    : QString());
    m_busy->setVisible(search.isSearching());
    const Sheet sheet = m_showDecided->isChecked() ? Decided
        : count > 0                                ? Desk
        : search.isSearching()                     ? Searching
                                                   : Empty;
    if (sheet == Decided && m_sheets->currentIndex() != Decided && m_decidedProxy->rowCount() > 0) {
        m_decided->setCurrentIndex(m_decidedProxy->index(0, 0));
    }
    m_sheets->setCurrentIndex(sheet);
    showProgress();
}

void DuplicatesPage::showProgress()
{
    const QLocale locale;
    const int count = m_model->rowCount();
    m_place->setText(
        tr("%1 of %2").arg(locale.toString(m_list->currentIndex().row() + 1), locale.toString(count)));
    m_bar->setRange(0, qMax(1, settled() + count));
    m_bar->setValue(settled());
}

int DuplicatesPage::settled() const
{
    return qMax(0, m_decidedModel->rowCount() - m_decidedAtFirst);
}

std::optional<PersonComparison::Side> DuplicatesPage::sideOf(PersonId person)
{
    const Result<Person> known = m_services.people.load(person);
    const Result<QList<Participation>> history = m_services.people.history(person);
    if (!known || !history) {
        return std::nullopt; // gone meanwhile: the proposal goes too
    }
    return PersonComparison::Side{*known, *history};
}

void DuplicatesPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_shown.reset();
    if (!index.isValid()) {
        m_pane->clear();
        return;
    }
    const DuplicateProposal &proposal = m_model->valueAt(index.row()).proposal;
    const std::optional<PersonComparison::Side> first = sideOf(proposal.pair.first);
    const std::optional<PersonComparison::Side> second = sideOf(proposal.pair.second);
    if (!first || !second) {
        m_pane->clear();
        return;
    }
    // The one with more history stays; of two alike the older one, which comes first.
    const bool isTurned = second->history.size() > first->history.size();
    const Result<QList<SettledAnswers>> answers =
        m_services.duplicates.answersIfMerged(proposal.pair.first, proposal.pair.second);
    m_pane->show(proposal, isTurned ? *second : *first, isTurned ? *first : *second,
                 answers.value_or(QList<SettledAnswers>()));
    m_shown = proposal;
    showProgress();
}

void DuplicatesPage::merge()
{
    const std::optional<Person> merged = m_pane->comparison().merged();
    if (!m_shown || !merged) {
        return;
    }
    const PersonPair pair = m_shown->pair;
    const PersonId other = pair.first == merged->id ? pair.second : pair.first;
    const QString name = shownName(*merged);
    const Result<ChangeSetId> outcome = m_services.duplicates.merge(*merged, other, m_services.actor());
    if (m_deeds.record(tr("Merge two entries of %1").arg(name), outcome) && outcome) {
        offerUndo(this, m_deeds, tr("Two entries of %1 are one now. Both histories are in it.").arg(name));
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void DuplicatesPage::markDistinct()
{
    if (!m_shown) {
        return;
    }
    const DuplicateRow row = m_model->valueAt(m_list->currentIndex().row());
    const Result<ChangeSetId> outcome = m_services.duplicates.markDistinct(m_shown->pair, m_services.actor());
    if (m_deeds.record(tr("Mark %1 and %2 as not the same").arg(row.first, row.second), outcome) && outcome) {
        offerUndo(this, m_deeds,
                  tr("%1 and %2 are two people and will not be proposed again.").arg(row.first, row.second));
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void DuplicatesPage::skip()
{
    const int count = m_model->rowCount();
    if (count > 0) {
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + 1) % count, 0));
        m_list->scrollTo(m_list->currentIndex());
    }
}

void DuplicatesPage::loadDecided()
{
    const Result<QList<PastMerge>> merges = m_services.duplicates.merges();
    const Result<QList<DistinctPeople>> distinct = m_services.duplicates.distinctPeople();
    if (!merges || !distinct) {
        showError(this, merges ? distinct.error() : merges.error());
        return;
    }
    m_decidedModel->update(decidedRows(*merges, *distinct));
    m_showDecided->setText(tr("Decided before (%1)").arg(QLocale().toString(m_decidedModel->rowCount())));
}

void DuplicatesPage::takeBack()
{
    const std::optional<qint64> chosen = m_decided->currentId();
    const std::optional<int> place = chosen ? m_decidedModel->rowOf(*chosen) : std::nullopt;
    if (!place) {
        return;
    }
    const DecidedRow row = m_decidedModel->valueAt(*place);
    if (row.merge) {
        const Result<ChangeSetId> outcome = m_services.duplicates.undoMerge(*row.merge);
        if (m_deeds.record(tr("Undo the merging of %1").arg(row.who), outcome) && outcome) {
            offerUndo(this, m_deeds, tr("%1: they are two entries again.").arg(row.who));
        }
    } else if (row.pair) {
        const Result<ChangeSetId> outcome = m_services.duplicates.revokeDistinct(*row.pair);
        if (m_deeds.record(tr("Revoke “not the same person”"), outcome) && outcome) {
            offerUndo(this, m_deeds, tr("%1 may be proposed again.").arg(row.who));
        }
    }
}

} // namespace convoke
