// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/startpage.h"

#include "ui/common/card.h"
#include "ui/common/iconlabel.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scaledwidth.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"
#include "ui/home/recentfilesmodel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 560;
constexpr int markSide = 48;

/// One way to begin: a button and, beside it, what it leads to.
QPushButton *addChoice(QGridLayout *grid, const QString &name, const QString &verb, const QString &meaning)
{
    auto *button = new QPushButton(verb);
    button->setObjectName(name);
    button->setAccessibleDescription(meaning);
    auto *words = new PlainLabel(meaning);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Body, Ink::Secondary);
    const int row = grid->rowCount();
    grid->addWidget(button, row, 0, Qt::AlignVCenter);
    grid->addWidget(words, row, 1);
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : Page(parent)
    , m_model(new RecentFilesModel(this))
{
    setObjectName(u"startPage"_s);
    setAccessibleName(title());
    auto *mark = new IconLabel(programIcon(), markSide);
    auto *name = new PlainLabel(u"Convoke"_s);
    setTextRole(name, TextRole::Title);
    auto *sentence =
        new PlainLabel(tr("Calls for participants, from the announcement to the attendance sheet."));
    sentence->setWordWrap(true);
    setTextRole(sentence, TextRole::Body, Ink::Secondary);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch(1);
    words->addWidget(name);
    words->addWidget(sentence);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::wide);
    head->addWidget(mark);
    head->addLayout(words, 1);

    auto *column = new QWidget(this);
    keepWidth(column, KeptWidth::Fixed, columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::page);
    layout->addStretch(2);
    layout->addLayout(head);
    layout->addWidget(makeChoices());
    layout->addWidget(makeRecent());
    layout->addStretch(3);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(column);
    outer->addStretch(1);
}

QWidget *StartPage::makeChoices()
{
    auto *card = new Card;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(measure::wide);
    grid->setVerticalSpacing(measure::pad);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    QPushButton *create = addChoice(grid, u"newFile"_s, tr("New file…"),
                                    tr("One file holds all meetings and people of a secretariat."));
    QPushButton *open =
        addChoice(grid, u"openFile"_s, tr("Open…"), tr("A file that you or a colleague made."));
    QPushButton *demonstration =
        addChoice(grid, u"openDemonstration"_s, tr("Look at the demonstration"),
                  tr("Five invented meetings with applications and scores. Nothing of yours is touched."));
    makePrimary(create);
    connect(create, &QPushButton::clicked, this, &StartPage::newFileWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(demonstration, &QPushButton::clicked, this, &StartPage::demonstrationWanted);
    return card;
}

QWidget *StartPage::makeRecent()
{
    m_recent = new Card;
    m_recent->body()->setContentsMargins(1, measure::pad, 1, measure::gap);
    auto *heading = new SectionTitle(tr("Open lately"));
    heading->setContentsMargins(10, 0, 10, 0);
    m_recent->body()->addWidget(heading);
    m_list = new ListView(u"recentFiles"_s);
    m_list->setAccessibleName(tr("Files open lately"));
    m_list->setModel(m_model);
    m_recent->body()->addWidget(m_list);
    const auto want = [this](const QModelIndex &index) {
        Q_EMIT recentFileWanted(m_model->valueAt(index.row()).path);
    };
    connect(m_list, &QListView::activated, this, want);
    connect(m_list, &QListView::clicked, this, want);
    return m_recent;
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_model->setPaths(paths);
    m_recent->setVisible(!paths.isEmpty());
    const int rows = qBound(1, static_cast<int>(paths.size()), 4);
    m_list->setFixedHeight(rows * scaled(measure::twoLineRow));
}

QString StartPage::title() const
{
    return tr("Start");
}

void StartPage::activate(const Place &)
{
    if (QWidget *first = findChild<QPushButton *>(u"newFile"_s)) {
        first->setFocus();
    }
}

} // namespace convoke
