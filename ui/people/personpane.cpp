// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpane.h"

#include "ui/common/axiswords.h"
#include "ui/common/ground.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"
#include "ui/people/participationmodel.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostHistoryRows = 8; ///< without scrolling

QString lines(const QList<EmailAddress> &addresses)
{
    QString text;
    for (const EmailAddress &address : addresses) {
        text += (text.isEmpty() ? QString() : u"\n"_s) + address.toString();
    }
    return text;
}

/// Who this is, in one line or two under the name.
QString subtitleOf(const Person &person)
{
    QStringList parts{person.function, person.organisation};
    if (person.country) {
        parts.append(person.country->name(QLocale().name().left(2)));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

PersonPane::PersonPane(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedWidget(this))
    , m_name(new PlainLabel(this))
    , m_subtitle(new PlainLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_values(new PersonValues(this))
    , m_historyTitle(new SectionTitle(tr("Meetings"), this))
    , m_noHistory(new PlainLabel(tr("No application so far."), this))
    , m_history(new ListView(u"personHistory"_s, this))
    , m_historyModel(new ParticipationModel(this))
{
    setObjectName(u"personPane"_s);
    setAccessibleName(tr("Person"));
    setProperty("part", u"sidePane"_s);
    setMinimumWidth(scaled(260));
    auto *nobody = new PlainLabel(tr("Choose a person to see all that is known."));
    nobody->setObjectName(u"personNobody"_s);
    nobody->setAlignment(Qt::AlignCenter);
    nobody->setWordWrap(true);
    nobody->setContentsMargins(measure::page, 0, measure::page, 0);
    setTextRole(nobody, TextRole::Body, Ink::Secondary);
    m_scroll->setObjectName(u"personScroll"_s);
    m_scroll->setAccessibleName(tr("Person"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head = makeHead();
    layout->addWidget(m_head);
    layout->addWidget(m_values);
    layout->addLayout(makeSources());
    layout->addWidget(makeHistory());
    layout->addStretch(1);
    m_scroll->setWidget(content);
    letGroundThrough(m_scroll);
    m_stack->addWidget(nobody);
    m_stack->addWidget(m_scroll);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

/// The buttons need their room in every language, and beside the scroll bar.
void PersonPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    const int needed = m_head->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(qMax(scaled(260), needed));
}

QWidget *PersonPane::makeHead()
{
    auto *head = new QWidget;
    m_name->setObjectName(u"personName"_s);
    m_name->setWordWrap(true);
    m_name->setSelectable(true);
    m_name->setMinimumWidth(1);
    setTextRole(m_name, TextRole::Title);
    m_subtitle->setWordWrap(true);
    m_subtitle->setSelectable(true);
    m_subtitle->setMinimumWidth(1);
    setTextRole(m_subtitle, TextRole::Body, Ink::Secondary);
    auto *edit = new QPushButton(tr("Edit…"), head);
    edit->setObjectName(u"personEdit"_s);
    auto *remove = new QPushButton(tr("Delete"), head);
    remove->setObjectName(u"personDelete"_s);
    connect(edit, &QPushButton::clicked, this, &PersonPane::editWanted);
    connect(remove, &QPushButton::clicked, this, &PersonPane::deleteWanted);
    m_tags = makeMenuButton(u"personTags"_s, tr("Tags"), nullptr, head);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap);
    buttons->addWidget(edit);
    buttons->addWidget(m_tags);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(measure::page, measure::wide, measure::page, measure::gap);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_subtitle);
    layout->addSpacing(measure::gap);
    layout->addLayout(buttons);
    return head;
}

QLayout *PersonPane::makeSources()
{
    m_sources = new QPushButton(tr("Show where values come from"), this);
    m_sources->setObjectName(u"personSources"_s);
    m_sources->setCheckable(true);
    connect(m_sources, &QPushButton::toggled, this, &PersonPane::sourcesToggled);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(measure::page, 0, measure::page, measure::gap);
    layout->addWidget(m_sources);
    layout->addStretch(1);
    return layout;
}

QWidget *PersonPane::makeHistory()
{
    auto *part = new QWidget;
    m_history->setAccessibleName(tr("Meetings that this person applied to"));
    m_history->setModel(m_historyModel);
    m_historyTitle->setContentsMargins(measure::page, 0, measure::page, 0);
    m_noHistory->setContentsMargins(measure::page, 0, measure::page, 0);
    setTextRole(m_noHistory, TextRole::Body, Ink::Secondary);
    const auto want = [this](const QModelIndex &index) {
        Q_EMIT meetingWanted(m_historyModel->valueAt(index.row()).meeting);
    };
    connect(m_history, &QListView::activated, this, want);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, measure::pad, 0, measure::pad);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_noHistory);
    auto *list = new QHBoxLayout; // so that the words of its rows stand under the title
    list->setContentsMargins(10, 0, 10, 0);
    list->addWidget(m_history);
    layout->addLayout(list);
    return part;
}

bool PersonPane::wantsSources() const
{
    return m_sources->isChecked();
}

void PersonPane::setTagMenu(QMenu *menu)
{
    m_tags->setMenu(menu);
}

void PersonPane::showPerson(const PersonReading &reading)
{
    const Person &person = reading.person;
    const QList<Participation> &history = reading.history;
    const bool isOther = m_person != person.id;
    m_person = person.id;
    const QString name = person.displayName();
    m_name->setText(name.isEmpty() ? lines(person.emails) : name);
    const QString subtitle = subtitleOf(person);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_values->show(reading);
    if (isOther) {
        m_historyModel->load(history);
    } else {
        m_historyModel->update(history);
    }
    m_noHistory->setVisible(history.isEmpty());
    m_history->setVisible(!history.isEmpty());
    m_historyTitle->setRemark(history.isEmpty() ? QString() : participationSummary(history).join(u" · "_s));
    const int rows = qBound(1, static_cast<int>(history.size()), mostHistoryRows);
    m_history->setFixedHeight(rows * scaled(measure::twoLineRow));
    m_stack->setCurrentIndex(1);
}

void PersonPane::showNobody()
{
    m_person.reset();
    m_stack->setCurrentIndex(0);
}

} // namespace convoke
