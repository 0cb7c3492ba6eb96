// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakesheets.h"

#include "ui/applications/intakeplanview.h"
#include "ui/common/emptystate.h"
#include "ui/common/measures.h"
#include "ui/common/notecard.h"
#include "ui/common/plainlabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

IntakeSheets::IntakeSheets(PeopleService &people, QWidget *parent)
    : QStackedWidget(parent)
{
    insertWidget(Reading, makeReading());
    insertWidget(Failed, makeFailed());
    insertWidget(Plan, makePlan(people));
}

QWidget *IntakeSheets::makeReading()
{
    auto *sheet = new QWidget;
    m_words = new PlainLabel;
    m_words->setObjectName(u"intakeWork"_s);
    m_words->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"intakeProgress"_s);
    m_progress->setFixedWidth(scaled(320));
    auto *layout = new QVBoxLayout(sheet);
    layout->setSpacing(measure::gap);
    layout->addStretch(2);
    layout->addWidget(m_words);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return sheet;
}

QWidget *IntakeSheets::makeFailed()
{
    m_failure = new EmptyState(u"warning"_s, tr("Nothing can be taken in"), {});
    m_failure->setObjectName(u"intakeFailure"_s);
    QPushButton *other = m_failure->addButton(u"intakeOtherFile"_s, tr("Choose another file…"));
    connect(other, &QPushButton::clicked, this, &IntakeSheets::otherFilesWanted);
    return m_failure;
}

QWidget *IntakeSheets::makePlan(PeopleService &people)
{
    auto *sheet = new QWidget;
    m_refused = new NoteCard({}, Tone::Warn);
    m_refused->setObjectName(u"intakeRefused"_s);
    m_refused->hide();
    m_view = new IntakePlanView(people);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(measure::page, 0, measure::page, 0);
    framed->addWidget(m_refused);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(measure::wide);
    layout->addLayout(framed);
    layout->addWidget(m_view, 1);
    return sheet;
}

void IntakeSheets::showReading()
{
    m_words->setText(tr("Reading …"));
    m_progress->setAccessibleName(tr("How much has been read"));
    m_progress->setValue(0);
    setCurrentIndex(Reading);
}

void IntakeSheets::showPlanning()
{
    m_words->setText(tr("Looking at what would come of it …"));
    m_progress->setAccessibleName(tr("How much has been looked at"));
    m_progress->setValue(0);
    setCurrentIndex(Reading);
}

void IntakeSheets::setProgress(int percent)
{
    m_progress->setValue(percent);
}

void IntakeSheets::showFailure(const QString &sentence)
{
    m_failure->setWords(tr("Nothing can be taken in"), sentence);
    setCurrentIndex(Failed);
}

void IntakeSheets::setRefused(const QString &sentences)
{
    m_refused->setText(sentences);
    m_refused->setVisible(!sentences.isEmpty());
}

bool IntakeSheets::isPlanShown() const
{
    return currentIndex() == Plan;
}

void IntakeSheets::showPlan()
{
    if (!isPlanShown()) {
        setCurrentIndex(Plan);
        m_view->focusRows();
    }
}

} // namespace convoke
