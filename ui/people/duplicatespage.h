// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/duplicateservice.h"
#include "people/peopleservice.h"
#include "ui/common/page.h"
#include "ui/people/duplicatesearch.h"
#include "ui/people/personcomparison.h"

#include <functional>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace convoke {

class DecidedModel;
class Deeds;
class DuplicatePane;
class DuplicatesModel;
class EmptyState;
class ListView;
class PageHeader;
class PlainLabel;
class TableView;
class TypedSortProxy;

/// The desk where duplicates in the address book are decided: the proposals at the left, the two entries side
/// by side at the right, and what was decided before, to be taken back. Nothing is merged without a human.
class DuplicatesPage final : public Page
{
    Q_OBJECT
public:
    struct Services
    {
        PeopleService &people;
        DuplicateService &duplicates;
        DuplicateSearch &search;
        std::function<QString()> actor; ///< who works with the file now
    };
    DuplicatesPage(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Duplicates"); }
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override { return Place::duplicates(); }

private:
    // Making
    void layOut();
    QWidget *makeDesk();
    QWidget *makeStrip();
    QWidget *makeSearching();
    QWidget *makeDecided();

    // Showing
    void refresh();
    void showSheet();
    void showProgress();
    [[nodiscard]] int settled() const; ///< since the page was opened
    void showCurrent();
    void loadDecided();
    [[nodiscard]] std::optional<PersonComparison::Side> sideOf(PersonId person);

    // Deeds
    void merge();
    void markDistinct();
    void skip();
    void takeBack();

    enum Sheet { Desk, Searching, Empty, Decided };

    Services m_services;
    Deeds &m_deeds;
    DuplicatesModel *m_model;
    DecidedModel *m_decidedModel;
    TypedSortProxy *m_decidedProxy;
    std::optional<DuplicateProposal> m_shown;
    int m_decidedAtFirst = 0; ///< when the page was opened

    PageHeader *m_header = nullptr;
    QPushButton *m_showDecided = nullptr;
    QStackedWidget *m_sheets = nullptr;
    ListView *m_list = nullptr;
    PlainLabel *m_place = nullptr;
    PlainLabel *m_busy = nullptr;
    QProgressBar *m_bar = nullptr;
    DuplicatePane *m_pane = nullptr;
    QProgressBar *m_searchBar = nullptr;
    EmptyState *m_empty = nullptr;
    TableView *m_decided = nullptr;
};

} // namespace convoke
