// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/duplicatesearch.h"

#include "ui/people/peopleloader.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace convoke {

namespace {

constexpr qsizetype mostLoadedSingly = 2000;
constexpr int gathering = 250; ///< ms
constexpr double likelierThanNot = 0.5;

} // namespace

/// One search: what it was asked, what it found. Shared with the thread that makes it.
struct DuplicateSearch::Run
{
    QList<Person> people;
    QSet<PersonPair> distinct;
    std::atomic_bool isCancelled = false;
    QList<DuplicateProposal> found;
};

DuplicateSearch::DuplicateSearch(PeopleService &people, DuplicateService &duplicates, ChangeFeed &feed,
                                 QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_duplicates(duplicates)
    , m_loader(new PeopleLoader(people, this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &DuplicateSearch::begin);
    connect(m_loader, &PeopleLoader::stepped, this, &DuplicateSearch::takeStep);
    connect(m_loader, &PeopleLoader::finished, this, [this] {
        m_isReading = false;
        begin();
    });
    connect(m_loader, &PeopleLoader::failed, this, [this](const Error &error) {
        m_isReading = false;
        Q_EMIT failed(error);
        Q_EMIT changed();
    });
    connect(&feed, &ChangeFeed::committed, this, &DuplicateSearch::follow);
}

DuplicateSearch::~DuplicateSearch()
{
    if (m_thread) {
        m_run->isCancelled = true;
        m_thread->wait();
    }
}

void DuplicateSearch::ensure()
{
    if (!m_isAsked) {
        restart();
    }
}

void DuplicateSearch::restart()
{
    cancel();
    m_isAsked = true;
    m_isReading = true;
    m_book.clear();
    Q_EMIT changed();
    m_loader->start();
}

void DuplicateSearch::cancel()
{
    m_soon.stop();
    m_loader->stop();
    const bool wasSearching = isSearching();
    // What was read so far is not the whole book: the next change or wish starts afresh.
    m_isAsked = m_isAsked && !m_isReading;
    m_isReading = false;
    m_isAgain = false;
    if (m_thread) {
        m_run->isCancelled = true;
        m_thread->wait();
        m_thread.reset();
        m_run.reset();
    }
    if (wasSearching) {
        Q_EMIT changed();
    }
}

int DuplicateSearch::waiting() const
{
    return static_cast<int>(
        std::count_if(m_proposals.cbegin(), m_proposals.cend(),
                      [](const DuplicateProposal &one) { return one.certainty >= likelierThanNot; }));
}

const Person *DuplicateSearch::person(PersonId person) const
{
    const auto found = m_book.constFind(person);
    return found == m_book.cend() ? nullptr : &*found;
}

void DuplicateSearch::takeStep(const QList<Person> &people)
{
    constexpr int readingShare = 40; ///< percent of the whole
    for (const Person &person : people) {
        m_book.insert(person.id, person);
    }
    Q_EMIT progressed(static_cast<int>(readingShare * m_book.size() / qMax(1, m_loader->total())));
}

void DuplicateSearch::begin()
{
    if (m_isReading) {
        return; // it begins when all are read
    }
    if (m_thread) { // it ends soon; the window does not wait for it
        m_run->isCancelled = true;
        m_isAgain = true;
        return;
    }
    const Result<QSet<PersonPair>> distinct = m_duplicates.distinctPairs();
    if (!distinct) {
        Q_EMIT failed(distinct.error());
        return;
    }
    auto run = std::make_shared<Run>();
    run->people = m_book.values();
    run->distinct = *distinct;
    m_run = run;
    m_thread.reset(QThread::create([this, run] {
        int told = -1;
        run->found = findDuplicates(run->people, run->distinct, [&](double done) {
            const int percent = 40 + static_cast<int>(60 * done);
            if (percent != std::exchange(told, percent)) {
                QMetaObject::invokeMethod(
                    this,
                    [this, run, percent] {
                        if (m_run == run) {
                            Q_EMIT progressed(percent);
                        }
                    },
                    Qt::QueuedConnection);
            }
            return !run->isCancelled;
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, run] { finish(run); });
    m_thread->start();
    Q_EMIT changed();
}

void DuplicateSearch::finish(const std::shared_ptr<Run> &run)
{
    if (m_run != run) {
        return; // it was cancelled
    }
    m_thread->wait();
    m_thread.reset();
    m_run.reset();
    if (std::exchange(m_isAgain, false)) {
        begin();
        return;
    }
    if (!run->isCancelled) {
        m_proposals = run->found;
        m_hasSearched = true;
        dropWhatIsSettled();
    }
    Q_EMIT changed();
}

void DuplicateSearch::follow(const Changes &changes)
{
    if (!m_isAsked || !changes.touches(Subject::Person)) {
        return;
    }
    const QSet<qint64> touched = changes.rows.value(Subject::Person);
    if (m_isReading || touched.size() > mostLoadedSingly || !reload(touched)) {
        restart();
        return;
    }
    dropWhatIsSettled();
    m_soon.start();
    Q_EMIT changed();
}

/// Reads those people again; false where that failed.
bool DuplicateSearch::reload(const QSet<qint64> &touched)
{
    for (const qint64 id : touched) {
        const Result<Person> person = m_people.load(PersonId(id));
        if (person) {
            m_book.insert(person->id, *person);
        } else if (person.error().code == ErrorCode::NotFound) {
            m_book.remove(PersonId(id));
        } else {
            return false;
        }
    }
    return true;
}

void DuplicateSearch::dropWhatIsSettled()
{
    const QSet<PersonPair> distinct = m_duplicates.distinctPairs().value_or(QSet<PersonPair>());
    m_proposals.removeIf([&](const DuplicateProposal &proposal) {
        return !m_book.contains(proposal.pair.first) || !m_book.contains(proposal.pair.second)
            || distinct.contains(proposal.pair);
    });
}

} // namespace convoke
