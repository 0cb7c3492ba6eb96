// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "people/duplicatefinder.h"
#include "people/duplicateservice.h"
#include "people/peopleservice.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QThread;

namespace convoke {

class PeopleLoader;

/// Looks for duplicates in the address book of one file: reads it in steps, searches beside the window's own
/// thread, and searches again soon after people changed. What is no more, or is said not to be the same, is
/// gone from the proposals at once.
class DuplicateSearch final : public QObject
{
    Q_OBJECT
public:
    DuplicateSearch(PeopleService &people, DuplicateService &duplicates, ChangeFeed &feed,
                    QObject *parent = nullptr);
    ~DuplicateSearch() override;

    /// Starts the first search; nothing where one was made or is being made.
    void ensure();
    /// Ends the search that runs; what was proposed before stays.
    void cancel();
    /// From the beginning.
    void restart();

    [[nodiscard]] bool isSearching() const { return m_isReading || m_thread != nullptr; }
    /// A search came to its end.
    [[nodiscard]] bool hasSearched() const { return m_hasSearched; }
    [[nodiscard]] const QList<DuplicateProposal> &proposals() const { return m_proposals; }
    /// How many proposals are more likely than not: those that wait for somebody.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] const Person *person(PersonId person) const;

Q_SIGNALS:
    /// Other proposals, or a search began or ended.
    void changed();
    /// 0 to 100.
    void progressed(int percent);
    void failed(const convoke::Error &error);

private:
    struct Run;
    void takeStep(const QList<Person> &people);
    void begin();
    void finish(const std::shared_ptr<Run> &run);
    void follow(const Changes &changes);
    bool reload(const QSet<qint64> &touched);
    void dropWhatIsSettled();

    PeopleService &m_people;
    DuplicateService &m_duplicates;
    PeopleLoader *m_loader;
    QTimer m_soon; ///< gathers changes before the next search
    QHash<PersonId, Person> m_book;
    QList<DuplicateProposal> m_proposals;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Run> m_run;
    bool m_isAsked = false;
    bool m_isReading = false;
    bool m_isAgain = false; ///< people changed while a search ran: another follows it
    bool m_hasSearched = false;
};

} // namespace convoke
