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
#include "ui/people/peoplefilters.h"
#include "ui/people/peoplelistsmenu.h"
#include "ui/people/peopleloader.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/personpane.h"
#include "ui/people/tagmenu.h"

#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLoadedSingly =
    20'000; ///< beyond this it is quicker to read the whole address book again

} // namespace

PeoplePage::PeoplePage(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_people(services.people)
    , m_deeds(deeds)
    , m_model(new PeopleModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_loader(new PeopleLoader(services.people, this))
    , m_lists(new PeopleListsMenu(services.people, deeds, this))
    , m_tags(new TagMenu(this))
{
    setObjectName(u"peoplePage"_s);
    setAccessibleName(title());
    m_proxy->setSourceModel(m_model);
    layOut();
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(0);
    connect(&m_showSoon, &QTimer::timeout, this, &PeoplePage::showCurrent);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(0);
    connect(&m_countSoon, &QTimer::timeout, this, [this] { m_filters->setPeople(m_model->values()); });
    connect(m_filters, &PeopleFilters::changed, this, &PeoplePage::filter);
    connect(m_lists, &PeopleListsMenu::chosen, this, &PeoplePage::narrowTo);
    connect(m_lists, &PeopleListsMenu::currentChanged, this, &PeoplePage::showList);
    connect(m_tags, &TagMenu::addWanted, this, &PeoplePage::addTag);
    connect(m_tags, &TagMenu::removeWanted, this, &PeoplePage::removeTag);
    connect(m_pane, &PersonPane::sourcesToggled, this, [this] { m_showSoon.start(); });
    connect(m_table, &TableView::currentIdChanged, this, [this] { m_showSoon.start(); });
    connect(m_proxy, &TypedSortProxy::filterChanged, this, [this] {
        m_lists->setQuery(query());
        keepACurrent();
    });
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
    m_lists->refresh();
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
    m_countSoon.start();
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
    if (changes.touches(Subject::Other)) {
        m_lists->refresh();
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
    QList<PersonId> asked;
    QSet<qint64> gone;
    for (const qint64 id : touched) {
        // Whoever is not loaded yet comes with a later step.
        if (m_loader->hasPassed(PersonId(id))) {
            asked.append(PersonId(id));
            gone.insert(id);
        }
    }
    const Result<QList<Person>> fresh = m_people.some(asked);
    if (!fresh) {
        showError(this, fresh.error());
        return;
    }
    for (const Person &person : *fresh) {
        gone.remove(person.id.value());
    }
    m_model->updateSome(*fresh, gone);
    m_countSoon.start();
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
        narrowTo({});
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
    m_pane->showPerson(readingOf(m_model->valueAt(m_proxy->mapToSource(m_table->currentIndex()).row())));
}

PersonReading PeoplePage::readingOf(const Person &person)
{
    const Result<QList<Participation>> history = m_people.history(person.id);
    const Result<QList<EmailAddress>> suppressed = m_people.suppressedAmong(person.emails);
    const Result<QList<ValueSource>> sources =
        m_pane->wantsSources() ? m_people.sources(person.id) : QList<ValueSource>();
    if (!history || !suppressed || !sources) {
        showError(this, !history ? history.error() : !suppressed ? suppressed.error() : sources.error());
    }
    return {person, history.value_or(QList<Participation>()), suppressed.value_or(QList<EmailAddress>()),
            sources.value_or(QList<ValueSource>())};
}

PeopleQuery PeoplePage::query() const
{
    PeopleQuery query = m_filters->query();
    query.text = m_filter->text().trimmed();
    return query;
}

void PeoplePage::filter()
{
    if (m_filters->isNarrowing()) {
        m_proxy->setCondition([this, filter = PeopleFilter(m_filters->query())](const QModelIndex &source) {
            return filter.acceptsValues(m_model->valueAt(source.row()));
        });
    } else {
        m_proxy->setCondition({});
    }
}

void PeoplePage::narrowTo(const PeopleQuery &query)
{
    m_filters->setQuery(query);
    m_filter->setText(query.text);
    m_lists->setQuery(this->query());
}

void PeoplePage::showList()
{
    const QString name = m_lists->currentName();
    m_header->setChips(name.isEmpty() ? QList<Chip>() : QList<Chip>{{name, Tone::Accent}});
}

} // namespace convoke
