// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/callpage.h"

#include "base/clock.h"
#include "ui/common/chiplabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/common/toolstrip.h"
#include "ui/meetings/callnavigation.h"
#include "ui/meetings/callsection.h"
#include "ui/meetings/editedmeeting.h"
#include "ui/meetings/meetingsentence.h"
#include "ui/meetings/missingwords.h"
#include "ui/meetings/partssection.h"
#include "ui/meetings/textssection.h"
#include "ui/meetings/whatsection.h"
#include "ui/meetings/whensection.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

CallPage::CallPage(MeetingService &meetings, ChangeFeed &feed, Deeds &deeds, IdSource &ids,
                   const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_meeting(new EditedMeeting(meetings, feed, deeds, ids, this))
    , m_stack(new QStackedWidget(this))
    , m_form(new CallNavigation(this))
    , m_sentence(new PlainLabel(this))
    , m_missing(new QHBoxLayout)
{
    setObjectName(u"callPage"_s);
    setAccessibleName(tr("Call"));
    addSections([&clock] { return clock.now().toLocalTime().date(); });
    layOut();
    connect(m_meeting, &EditedMeeting::changed, this, &CallPage::follow);
    connect(m_meeting, &EditedMeeting::gone, this, &CallPage::showGone);
}

CallPage::~CallPage()
{
    // A field that goes with the keyboard in it still stores its words: while all of the page is there.
    disconnect(m_meeting, nullptr, this, nullptr);
    delete m_form;
}

void CallPage::addSections(const std::function<QDate()> &today)
{
    m_form->addSection(new WhatSection(*m_meeting, today));
    m_form->addSection(new WhenSection(*m_meeting, today));
    m_form->addSection(new CallSection(*m_meeting, today));
    m_form->addSection(new PartsSection(*m_meeting, profileParts(*m_meeting)));
    m_form->addSection(new PartsSection(*m_meeting, questionParts(*m_meeting)));
    m_form->addSection(new PartsSection(*m_meeting, criterionParts(*m_meeting)));
    m_form->addSection(new PartsSection(*m_meeting, ruleParts(*m_meeting)));
    m_form->addSection(new TextsSection(*m_meeting));
}

void CallPage::layOut()
{
    m_sentence->setObjectName(u"callSummary"_s);
    m_sentence->setElideMode(Qt::ElideRight);
    setTextRole(m_sentence, TextRole::Strong);
    auto *strip = new ToolStrip(this);
    strip->add(m_sentence, 1);
    auto *chips = new QWidget(strip);
    chips->setObjectName(u"callMissing"_s);
    chips->setLayout(m_missing);
    m_missing->setContentsMargins(0, 0, 0, 0);
    m_missing->setSpacing(4);
    strip->add(chips);

    auto *gone = new EmptyState(u"call"_s, tr("This meeting has been deleted"),
                                tr("Undo brings it back with everything in it."), this);
    QPushButton *all = gone->addButton(u"goneToMeetings"_s, tr("Show all meetings"));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT goTo(Place::meetings()); });
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(m_form, 1);
    m_stack->addWidget(form);
    m_stack->addWidget(gone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QString CallPage::title() const
{
    return m_meeting->isOpen() ? m_meeting->document().meeting.title : tr("Call");
}

void CallPage::activate(const Place &place)
{
    const bool isOther = place.itemId() != m_place.itemId();
    m_place = place;
    if (isOther) {
        for (FormSection *section : m_form->sections()) {
            section->forget();
        }
    }
    if (!m_meeting->open(MeetingId(place.itemId()))) {
        showGone();
        return;
    }
    if (isOther) {
        m_form->begin();
    }
}

bool CallPage::commitEdits()
{
    bool all = true;
    for (FormSection *section : m_form->sections()) {
        all = section->commit() && all;
    }
    return all;
}

void CallPage::follow()
{
    m_stack->setCurrentIndex(0);
    for (FormSection *section : m_form->sections()) {
        section->follow();
    }
    m_form->refresh();
    showSummary();
    Q_EMIT placeChanged();
}

void CallPage::showSummary()
{
    const MeetingDocument &document = m_meeting->document();
    m_sentence->setText(meetingSentence(document.meeting, locale()));
    while (QLayoutItem *item = m_missing->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList missing = missingWords(document);
    for (const QString &words : missing) {
        m_missing->addWidget(new ChipLabel({words, Tone::Warn}));
    }
}

void CallPage::showGone()
{
    m_stack->setCurrentIndex(1);
    Q_EMIT placeChanged();
}

} // namespace convoke
