// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletable.h"
#include "scene.h"

#include "ui/common/calmcombo.h"
#include "ui/common/card.h"
#include "ui/common/chiplabel.h"
#include "ui/common/dateedit.h"
#include "ui/common/emptystate.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/iconlabel.h"
#include "ui/common/linedialog.h"
#include "ui/common/listview.h"
#include "ui/common/messagebar.h"
#include "ui/common/optionalspinbox.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/progressdialog.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"
#include "ui/common/timeedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QVBoxLayout>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Card *buttonsCard()
{
    auto *card = new Card(u"Buttons and chips"_s);
    auto *row = new QHBoxLayout;
    auto *primary = new QPushButton(u"Propose the best group"_s);
    makePrimary(primary);
    auto *link = new QPushButton(u"Decide later"_s);
    makeLink(link);
    auto *off = new QPushButton(u"Not now"_s);
    off->setEnabled(false);
    for (QWidget *widget :
         {static_cast<QWidget *>(primary), static_cast<QWidget *>(new QPushButton(u"Compare"_s)),
          static_cast<QWidget *>(off), static_cast<QWidget *>(link)}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    auto *chips = new QHBoxLayout;
    for (const Chip &chip :
         {Chip{u"identical"_s, Tone::Neutral}, Chip{u"new"_s, Tone::Accent}, Chip{u"in time"_s, Tone::Good},
          Chip{u"on the day"_s, Tone::Warn}, Chip{u"late"_s, Tone::Bad}}) {
        chips->addWidget(new ChipLabel(chip));
    }
    chips->addStretch(1);
    card->body()->addLayout(chips);
    auto *boxes = new QHBoxLayout;
    auto *checked = new QCheckBox(u"Blind review"_s);
    checked->setChecked(true);
    auto *partly = new QCheckBox(u"Some"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"At most 2"_s);
    radio->setChecked(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(checked), static_cast<QWidget *>(new QCheckBox(u"Provisional"_s)),
          static_cast<QWidget *>(partly), static_cast<QWidget *>(radio),
          static_cast<QWidget *>(new QRadioButton(u"At least 10"_s))}) {
        boxes->addWidget(widget);
    }
    boxes->addStretch(1);
    card->body()->addLayout(boxes);
    auto *bar = new QProgressBar;
    bar->setValue(62);
    card->body()->addWidget(bar);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(30);
    card->body()->addWidget(slider);
    return card;
}

Card *formCard()
{
    auto *card = new Card(u"A form"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *title = new QLineEdit(u"Working with families"_s);
    auto *date = new DateEdit;
    date->setDate(QDate(2030, 3, 28));
    auto *doubtful = new DateEdit;
    doubtful->setText(u"31 Februar"_s);
    doubtful->readLine();
    auto *time = new TimeEdit;
    time->setTime(QTime(9, 30));
    auto *places = new OptionalSpinBox(1, 999);
    places->setOptionalValue(30);
    auto *kind =
        new EnumCombo<Tone>({{Tone::Good, u"Workshop"_s}, {Tone::Bad, u"Webinar"_s}}, u"not known"_s);
    auto *topics = new StringListEdit;
    topics->setStrings({u"First contact with families"_s, u"Sharing what may be shared"_s});
    form->addRow(u"Title"_s, title);
    form->addRow(u"Date"_s, date);
    form->addRow(u"Deadline"_s, doubtful);
    form->addRow(u"Start"_s, time);
    form->addRow(u"Places"_s, places);
    form->addRow(u"Reserve"_s, new OptionalSpinBox(0, 99));
    form->addRow(u"Kind"_s, kind);
    form->addRow(u"Interpretation"_s, new TriStateCombo);
    form->addRow(u"Topics"_s, topics);
    card->body()->addLayout(form);
    card->body()->addStretch(1);
    return card;
}

Card *iconsCard()
{
    auto *card = new Card(u"Icons"_s);
    auto *grid = new QGridLayout;
    const QStringList names = lineIconNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *icon = new IconLabel(lineIcon(names.at(i), IconInk::Text), 20);
        auto *name = new PlainLabel(names.at(i));
        setTextRole(name, TextRole::Small, Ink::Secondary);
        const int row = static_cast<int>(i / 4);
        const int column = static_cast<int>(i % 4) * 2;
        grid->addWidget(icon, row, column);
        grid->addWidget(name, row, column + 1);
    }
    card->body()->addLayout(grid);
    return card;
}

std::unique_ptr<QWidget> gallery()
{
    auto page = std::make_unique<QWidget>();
    auto *header = new PageHeader;
    header->setTitle(u"Take in survey.xlsx"_s);
    header->setChips({{u"EUSurvey export"_s, Tone::Accent}});
    header->setSubtitle(
        u"183 contributions, read from sheet “Content”. Nothing is written until you take them in."_s);
    header->addButton(u"cancel"_s, u"Cancel"_s);
    header->addPrimaryButton(u"takeIn"_s, u"Take in 180 applications"_s);
    auto *left = new QVBoxLayout;
    left->addWidget(buttonsCard());
    left->addWidget(iconsCard());
    left->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addWidget(formCard(), 1);
    auto *layout = new QVBoxLayout(page.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(header);
    layout->addLayout(columns, 1);
    return page;
}

std::unique_ptr<QWidget> messagesAndLists()
{
    auto page = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(page.get());
    const QList<std::pair<MessageBar::Kind, QString>> said{
        {MessageBar::Kind::Info, u"Convoke will speak Français when it is started again."_s},
        {MessageBar::Kind::Warn,
         u"The file came from another time zone: 3 arrivals were moved to the next day."_s},
        {MessageBar::Kind::Error, u"“letter.pdf” is not a Convoke database. It was not changed."_s},
        {MessageBar::Kind::Undo, u"Took in 180 applications."_s}};
    for (const auto &[kind, text] : said) {
        auto *bar = new MessageBar;
        layout->addWidget(bar);
        bar->say(kind, text, {{kind == MessageBar::Kind::Undo ? u"Undo"_s : u"Compare"_s, [] {
                               }}});
    }
    auto *below = new QHBoxLayout;
    auto *model = new SampleTable(page.get());
    model->load(SampleTable::people());
    auto *list = new ListView(u"sampleList"_s);
    list->setFramed(true);
    list->setModel(model);
    list->selectId(3);
    list->setFixedWidth(320);
    below->addWidget(list);
    auto *empty = new EmptyState(
        u"inbox"_s, u"No applications yet"_s,
        u"Drop a survey export, e-mails or a list here. They are recognised, shown, and taken in "
        "only when you say so."_s);
    empty->addButton(u"takeIn"_s, u"Take in a file…"_s, true);
    empty->addButton(u"paste"_s, u"Paste"_s);
    below->addWidget(empty, 1);
    layout->addLayout(below, 1);
    return page;
}

} // namespace

QList<Scene> commonScenes()
{
    return {
        {u"common-gallery"_s, gallery},
        {u"common-messages"_s, messagesAndLists},
        {u"dialog-line"_s,
         [] {
             return std::make_unique<LineDialog>(
                 LineQuestion{u"Who works here?"_s,
                              u"The name stands beside every change that you make."_s,
                              u"Name"_s,
                              u"Work under this name"_s,
                              u"Ines Brandt"_s,
                              {u"Lea Moreau"_s}},
                 [](const QString &) {}, nullptr);
         },
         QSize()},
        {u"dialog-progress"_s,
         [] {
             auto dialog = std::make_unique<ProgressDialog>(u"Reading survey.xlsx"_s);
             dialog->findChild<QProgressBar *>()->setRange(0, 100);
             dialog->findChild<QProgressBar *>()->setValue(40);
             return dialog;
         },
         QSize()},
    };
}

} // namespace convoke::test
