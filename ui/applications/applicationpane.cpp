// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationpane.h"

#include "ui/applications/applicationhead.h"
#include "ui/applications/specialsection.h"
#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/readingview.h"
#include "ui/common/textrole.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ApplicationPane::ApplicationPane(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedWidget(this))
    , m_view(new ReadingView)
    , m_head(new ApplicationHead)
    , m_line(makeLine(this))
    , m_special(new SpecialSection(this))
    , m_provenance(new PlainLabel(this))
{
    setObjectName(u"applicationPane"_s);
    setAccessibleName(tr("Application"));
    setProperty("part", u"sidePane"_s);
    setMinimumWidth(scaled(260));
    auto *nothing = new PlainLabel(tr("Choose an application to read its answers."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setContentsMargins(measure::page, 0, measure::page, 0);
    setTextRole(nothing, TextRole::Body, Ink::Secondary);
    m_view->setObjectName(u"applicationAnswers"_s);
    m_view->setAccessibleName(tr("Answers"));
    m_view->setHead(m_head);
    connect(m_head, &ApplicationHead::compareWanted, this, &ApplicationPane::compare);
    m_provenance->setObjectName(u"applicationProvenance"_s);
    m_provenance->setWordWrap(true);
    m_provenance->setSelectable(true);
    m_provenance->setContentsMargins(measure::page, measure::pad, measure::page, measure::pad);
    setTextRole(m_provenance, TextRole::Small, Ink::Secondary);

    auto *something = new QWidget;
    auto *layout = new QVBoxLayout(something);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_special);
    layout->addWidget(m_line);
    layout->addWidget(m_provenance);
    m_stack->addWidget(nothing);
    m_stack->addWidget(something);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void ApplicationPane::showApplication(const ApplicationReading &reading)
{
    if (m_reading == reading) {
        return; // the reader keeps the place in the text
    }
    m_isComparing =
        m_isComparing && m_reading && m_reading->row.application().id == reading.row.application().id;
    m_reading = reading;
    fill();
    m_stack->setCurrentIndex(1);
}

void ApplicationPane::showNothing()
{
    m_reading.reset();
    m_isComparing = false;
    m_stack->setCurrentIndex(0);
}

void ApplicationPane::compare(bool isComparing)
{
    m_isComparing = isComparing;
    fill();
}

void ApplicationPane::fill()
{
    const ApplicationReading &reading = *m_reading;
    std::optional<Application> other;
    if (m_isComparing) {
        other =
            reading.newer || reading.older.isEmpty() ? reading.newer : std::optional(reading.older.first());
    }
    m_head->setApplicant(reading.row, reading.history);
    m_head->setNotes(applicationNotes(reading.row, reading.call, reading.older, reading.newer),
                     m_isComparing);
    m_view->setSections(answerSections(reading.row.application(), reading.call, other));
    m_special->setAnswers(reading.row.application().id, reading.special);
    m_provenance->setText(reading.provenance);
    m_provenance->setVisible(!reading.provenance.isEmpty());
    m_line->setVisible(!reading.provenance.isEmpty());
}

} // namespace convoke
