// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepages.h"

#include "fakefile.h"
#include "sampletable.h"

#include "ui/common/chipdelegate.h"
#include "ui/common/chiplabel.h"
#include "ui/common/filteredit.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/progressbardelegate.h"
#include "ui/common/readingview.h"
#include "ui/common/scorebardelegate.h"
#include "ui/common/stagedpage.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/toolstrip.h"
#include "ui/common/typedsortproxy.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A table with its strip and a reading pane: the shape of most pages.
class SampleListPage final : public Page
{
public:
    explicit SampleListPage(QWidget *parent)
        : Page(parent)
    {
        auto *model = new SampleTable(this);
        model->load(SampleTable::people());
        auto *proxy = new TypedSortProxy(this);
        proxy->setSourceModel(model);
        auto *table = new TableView(u"sampleTable"_s);
        table->setModel(proxy);
        const auto column = [](SampleColumn c) {
            return static_cast<int>(c);
        };
        table->setItemDelegateForColumn(column(SampleColumn::Deadline), new ChipDelegate(table));
        table->setItemDelegateForColumn(column(SampleColumn::Reviewers), new ScoreBarDelegate(table));
        table->setItemDelegateForColumn(column(SampleColumn::Answers), new ProgressBarDelegate(table));
        table->setColumns({{column(SampleColumn::Name), 160},
                           {column(SampleColumn::Country), 60},
                           {column(SampleColumn::Sector), 120},
                           {column(SampleColumn::Organisation), 120, true},
                           {column(SampleColumn::Received), 80, false, true},
                           {column(SampleColumn::Deadline), 104},
                           {column(SampleColumn::Score), 70},
                           {column(SampleColumn::Reviewers), 98, false, false},
                           {column(SampleColumn::Answers), 120, false, true}},
                          column(SampleColumn::Score), Qt::DescendingOrder);
        table->selectId(4);

        auto *filter = new FilterEdit;
        filter->setPlaceholder(u"Filter 12 applications"_s);
        filter->attach(proxy, table);
        auto *strip = new ToolStrip;
        auto *takeIn = new QPushButton(u"Take in…"_s);
        makePrimary(takeIn);
        strip->add(takeIn);
        strip->add(filter);
        strip->addStretch();
        auto *figures = new PlainLabel(u"12 people from 12 countries"_s);
        setTextRole(figures, TextRole::Body, Ink::Secondary);
        strip->add(figures);
        strip->add(makeMenuButton(u"columns"_s, u"Columns"_s, table->makeColumnsMenu(this), strip));

        auto *splitter = new QSplitter(Qt::Horizontal);
        splitter->setHandleWidth(1);
        splitter->addWidget(table);
        splitter->addWidget(makePane());
        splitter->setSizes({770, 300});
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(strip);
        layout->addWidget(splitter, 1);
    }

    [[nodiscard]] QString title() const override { return u"Applications"_s; }
    void activate(const Place &place) override { m_place = place; }
    [[nodiscard]] Place place() const override { return m_place; }

private:
    static QWidget *makePane()
    {
        auto *head = new QWidget;
        auto *name = new PlainLabel(u"van der Veen, Marit"_s);
        setTextRole(name, TextRole::Title);
        auto *line = new QHBoxLayout(head);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(name);
        line->addWidget(new ChipLabel({u"A-4"_s, Tone::Neutral}));
        line->addStretch(1);
        auto *view = new ReadingView;
        view->setHead(head);
        view->setSections(
            {{u"Describe a case of cooperation"_s,
              u"Since 2028 my team meets the local police every second week. We agreed on one page that "
              "says what may be shared and when. <b>This is not bold</b> & stays as it was typed."_s,
              {}},
             {u"What would you contribute?"_s, u"The page, and the three mistakes that we made."_s,
              u"changed on 22 February"_s},
             {u"Years of work in the field"_s, u"11"_s, {}},
             {u"Dietary wishes"_s, {}, {}}});
        auto *pane = new QFrame;
        pane->setProperty("part", u"sidePane"_s);
        auto *layout = new QVBoxLayout(pane);
        layout->setContentsMargins(1, 0, 0, 0);
        layout->addWidget(view);
        return pane;
    }

    Place m_place;
};

StagedHeading headingOf(const Place &)
{
    return {
        .title = u"Health workers and police: working together"_s,
        .subtitle =
            u"Tue 28 and Wed 29 March 2030, lunch to lunch · The Hague, Netherlands · 30 places · joint with "
            "POL · deadline was before 23 February"_s,
        .chips = {{u"HEALTH-2030-03"_s, Tone::Neutral}, {u"decide by 3 March"_s, Tone::Warn}},
        .colours = {{u"#8E3B7A"_s, u"#D38BC2"_s}, {u"#2F5D9E"_s, u"#7FA9E6"_s}},
        .groupNames = u"Mental Health, POL"_s,
        .stages = {{u"call"_s, u"Call"_s, {}, true, true},
                   {u"applications"_s, u"Applications"_s, u"180"_s, false, true},
                   {u"review"_s, u"Review"_s, u"62 %"_s, false, true},
                   {u"selection"_s, u"Selection"_s, u"30 of 30"_s, false, true},
                   {u"participants"_s, u"Participants"_s, {}, false, true}}};
}

} // namespace

Page *makeSamplePage(const Place &place, QWidget *parent)
{
    if (place.room != u"meeting") {
        return new SampleListPage(parent);
    }
    return new StagedPage(
        headingOf, [](const QString &, QWidget *owner) { return new SampleListPage(owner); }, parent);
}

} // namespace convoke::test
