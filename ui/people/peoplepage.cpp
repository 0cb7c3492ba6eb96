// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"
#include "ui/people/peopleloader.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/personpane.h"

#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLoadedSingly =
    2000; ///< beyond this it is quicker to read the whole address book again

} // namespace

PeoplePage::PeoplePage(PeopleService &people, ChangeFeed &feed, Deeds &deeds, QWidget *parent)
    : Page(parent)
    , m_people(people)
    , m_deeds(deeds)
    , m_model(new PeopleModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_loader(new PeopleLoader(people, this))
{
    setObjectName(u"peoplePage"_s);
    setAccessibleName(title());
    m_proxy->setSourceModel(m_model);
    layOut();
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(0);
    connect(&m_showSoon, &QTimer::timeout, this, &PeoplePage::showCurrent);
    connect(m_table, &TableView::currentIdChanged, this, [this] { m_showSoon.start(); });
    connect(m_proxy, &TypedSortProxy::filterChanged, this, &PeoplePage::keepACurrent);
    connect(m_loader, &PeopleLoader::stepped, this, &PeoplePage::takeStep);
    connect(m_loader, &PeopleLoader::finished, this, &PeoplePage::settleLoading);
    connect(m_loader, &PeopleLoader::failed, this, [this](const Error &error) {
        settleLoading();
        showError(this, error);
    });
    connect(&feed, &ChangeFeed::committed, this, &PeoplePage::follow);
}

QString PeoplePage::title() const
{
    return tr("People");
}

void PeoplePage::activate(const Place &place)
{
    if (!m_isAsked) {
        m_isAsked = true;
        m_wanted = place.itemId() != 0 ? std::optional(place.itemId()) : std::nullopt;
        load();
    } else if (place.itemId() != 0) {
        choose(place.itemId());
    }
}

Place PeoplePage::place() const
{
    const std::optional<PersonId> person = m_pane->person();
    return person ? Place{u"people"_s, QString::number(person->value()), {}} : Place::people();
}

void PeoplePage::load()
{
    m_model->load({});
    // While rows arrive they are put at the end and sorted now and then: finding the place of each would cost
    // more than reading it.
    m_proxy->setDynamicSortFilter(false);
    m_nextSort = 0;
    m_loader->start();
}

void PeoplePage::takeStep(const QList<Person> &people)
{
    m_model->appendLoaded(people);
    showCount();
    if (m_loader->isLoading() && m_loader->loaded() >= m_nextSort) {
        m_nextSort = 4 * m_loader->loaded();
        m_proxy->setDynamicSortFilter(true);
        m_proxy->setDynamicSortFilter(false);
        offerFirst();
    }
    const auto isWanted = [this](const Person &person) {
        return person.id.value() == m_wanted;
    };
    if (m_wanted && std::any_of(people.cbegin(), people.cend(), isWanted)) {
        choose(*std::exchange(m_wanted, std::nullopt));
    }
}

void PeoplePage::settleLoading()
{
    m_proxy->setDynamicSortFilter(true);
    m_wanted.reset();
    showCount();
    offerFirst();
}

/// Chooses the first row, unless the user has chosen another.
void PeoplePage::offerFirst()
{
    const std::optional<qint64> current = m_table->currentId();
    if (m_proxy->rowCount() > 0 && (!current || current == m_offered)) {
        m_table->selectionModel()->setCurrentIndex(
            m_proxy->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_offered = m_table->currentId();
    }
    m_showSoon.start();
}

void PeoplePage::follow(const Changes &changes)
{
    if (!m_isAsked) {
        return;
    }
    if (changes.touches(Subject::Person)) {
        followPeople(changes.rows.value(Subject::Person));
    }
    if (changes.touches(Subject::Application) || changes.touches(Subject::Meeting)) {
        m_showSoon.start(); // the history may be another
    }
}

void PeoplePage::followPeople(const QSet<qint64> &touched)
{
    if (touched.size() > mostLoadedSingly) {
        m_wanted = m_table->currentId();
        load();
        return;
    }
    QList<Person> fresh;
    QSet<qint64> gone;
    for (const qint64 id : touched) {
        if (!m_loader->hasPassed(PersonId(id))) {
            continue; // is still to come
        }
        const Result<Person> person = m_people.load(PersonId(id));
        if (person) {
            fresh.append(*person);
        } else if (person.error().code == ErrorCode::NotFound) {
            gone.insert(id);
        } else {
            showError(this, person.error());
            return;
        }
    }
    m_model->updateSome(fresh, gone);
    showCount();
    if (m_wanted && m_table->selectId(*m_wanted)) {
        m_wanted.reset();
    }
    keepACurrent();
    m_showSoon.start();
}

void PeoplePage::showCount()
{
    const int count = m_model->rowCount();
    const bool isLoading = m_loader->isLoading();
    m_header->setSubtitle(isLoading ? QString() : tr("%Ln person(s) in the address book", nullptr, count));
    m_loading->setVisible(isLoading);
    if (isLoading) {
        const QLocale locale;
        m_loading->setText(tr("loading … %1 of %2")
                               .arg(locale.toString(count), locale.toString(qMax(count, m_loader->total()))));
    }
    m_stack->setCurrentIndex(count == 0 && !isLoading ? 1 : 0);
}

void PeoplePage::keepACurrent()
{
    if (!m_table->currentIndex().isValid()) {
        offerFirst();
    }
    m_showSoon.start();
}

void PeoplePage::choose(qint64 person)
{
    if (m_table->selectId(person)) {
        return;
    }
    if (m_model->rowOf(person)) { // hidden by the filter
        m_filter->setText({});
        m_table->selectId(person);
    } else {
        m_wanted = person;
    }
}

void PeoplePage::showCurrent()
{
    const std::optional<qint64> id = m_table->currentId();
    if (!id) {
        m_pane->showNobody();
        return;
    }
    const QModelIndex source = m_proxy->mapToSource(m_table->currentIndex());
    const Result<QList<Participation>> history = m_people.history(PersonId(*id));
    if (!history) {
        showError(this, history.error());
    }
    m_pane->showPerson(m_model->valueAt(source.row()), history.value_or(QList<Participation>()));
}

} // namespace convoke
