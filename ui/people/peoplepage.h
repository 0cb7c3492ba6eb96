// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "intake/intakeservice.h"
#include "people/peopleservice.h"
#include "ui/common/page.h"
#include "ui/people/personvalues.h"

#include <QTimer>

#include <functional>

class QMenu;
class QSettings;
class QStackedWidget;

namespace convoke {

class Deeds;
class DuplicateSearch;
class EmptyState;
class FilterEdit;
class PageHeader;
class PeopleFilters;
class PeopleListsMenu;
class PeopleLoader;
class PeopleModel;
class PersonPane;
class PlainLabel;
class TableView;
class TagMenu;
class TypedSortProxy;

/// The address book: everybody in a table that fills in steps and can be used meanwhile, one person's values
/// and history beside it. A place in the room "people" may name a person's id as its item.
class PeoplePage final : public Page
{
    Q_OBJECT
public:
    struct Services
    {
        PeopleService &people;
        IntakeService &intake;
        std::function<QString()> actor; ///< who works with the file now
        QSettings *settings = nullptr; ///< where folders are remembered; null: nowhere
    };

    PeoplePage(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent = nullptr);

    /// Puts a button into the header that leads to the duplicates and says how many wait.
    void offerDuplicates(DuplicateSearch &search);

    [[nodiscard]] QString title() const override;
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool acceptsDrop(const QMimeData &data) const override;
    void dropContent(const QMimeData &data) override;
    /// Reads tables of contacts and shows what would come in.
    void importFiles(const QStringList &files);

private:
    // Making
    void layOut();
    QWidget *makeHeader();
    QWidget *makeStrip();
    QWidget *makeBody();
    void addTableActions();
    void fillMore(QMenu *menu);
    void addExports(QMenu *menu);

    // Loading and following
    void load();
    void takeStep(const QList<Person> &people);
    void settleLoading();
    void follow(const Changes &changes);
    void followPeople(const QSet<qint64> &touched);
    void showCount();

    // Narrowing
    void filter();
    void narrowTo(const PeopleQuery &query);
    void showList();
    [[nodiscard]] PeopleQuery query() const;

    // Showing one
    void showCurrent();
    [[nodiscard]] PersonReading readingOf(const Person &person);
    void offerFirst();
    void keepACurrent();
    void choose(qint64 person);

    // Deeds
    void addPerson();
    void editCurrent();
    void openDialog(const Person &person, bool isNew);
    void deleteSelected();
    bool refuseToDelete(const QList<PersonId> &people);
    void deleteNow(const QList<PersonId> &people);
    void copyAddresses(const QList<Person> &people);
    void addTag(const QList<PersonId> &people, const QString &tag);
    void removeTag(const QList<PersonId> &people, const QString &tag);
    void fillTags(QMenu *menu, const QList<Person> &people);
    void askForTag();
    void askFiles();
    void exportRecipients(const QList<Person> &people, const QString &suffix);
    bool writeRecipientsTo(const QString &path, const QList<Person> &people);
    [[nodiscard]] QList<Person> selectedPeople() const;
    [[nodiscard]] QList<Person> shownPeople() const;

    Services m_services;
    PeopleService &m_people;
    Deeds &m_deeds;
    PeopleModel *m_model;
    TypedSortProxy *m_proxy;
    PeopleLoader *m_loader;
    QTimer m_showSoon; ///< gathers many changes of the current line into one
    QTimer m_countSoon; ///< the same for the counts of the filters
    PeopleListsMenu *m_lists;
    TagMenu *m_tags;
    bool m_isAsked = false; ///< the page was shown once
    int m_nextSort = 0;
    std::optional<qint64> m_offered; ///< chosen by the page, not by the user
    std::optional<qint64> m_wanted; ///< to be chosen as soon as it is loaded

    PageHeader *m_header = nullptr;
    FilterEdit *m_filter = nullptr;
    PeopleFilters *m_filters = nullptr;
    QMenu *m_columns = nullptr; ///< in the menu "More"
    PlainLabel *m_loading = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    TableView *m_table = nullptr;
    PersonPane *m_pane = nullptr;
};

} // namespace convoke
