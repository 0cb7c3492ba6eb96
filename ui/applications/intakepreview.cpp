// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakepreview.h"

#include "ui/common/ground.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestValue = 5000;
constexpr qsizetype mostFields = 200;

PlainLabel *cell(const QString &text, TextRole role, Ink ink)
{
    auto *label = new PlainLabel(text.size() > longestValue ? text.left(longestValue) + u'…' : text);
    label->setWordWrap(true);
    label->setSelectable(true);
    label->setMinimumWidth(1); // a long word is cut, it does not push the other column aside
    setTextRole(label, role, ink);
    return label;
}

} // namespace

IntakePreview::IntakePreview(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_scroll(new QScrollArea(this))
{
    m_choices = makeChoices();
    setObjectName(u"intakePreview"_s);
    setAccessibleName(tr("The chosen row"));
    m_title->setObjectName(u"previewTitle"_s);
    m_title->setElideMode(Qt::ElideRight);
    setTextRole(m_title, TextRole::Strong);
    m_sentence->setObjectName(u"previewSentence"_s);
    m_sentence->setWordWrap(true);
    setTextRole(m_sentence, TextRole::Body, Ink::Secondary);
    m_scroll->setObjectName(u"previewValues"_s);
    m_scroll->setAccessibleName(tr("Values of the chosen row"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_choices);
}

QWidget *IntakePreview::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *buttons = new QHBoxLayout(choices);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(measure::gap);
    const auto add = [choices, buttons](const QString &name, const QString &text) {
        auto *button = new QPushButton(text, choices);
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    m_same = add(u"samePerson"_s, tr("Same person (Y)"));
    m_two = add(u"twoPeople"_s, tr("Two people (N)"));
    m_leaveOut = add(u"leaveOut"_s, {});
    auto *menu = new QMenu(choices);
    QAction *choose = menu->addAction(tr("Choose the person…"));
    choose->setObjectName(u"choosePerson"_s);
    QAction *fresh = menu->addAction(tr("Somebody new"));
    fresh->setObjectName(u"somebodyNew"_s);
    m_who = makeMenuButton(u"whoIsIt"_s, tr("Who is it?"), menu, choices);
    buttons->addWidget(m_who);
    buttons->addStretch(1);
    connect(m_same, &QPushButton::clicked, this, &IntakePreview::samePersonSaid);
    connect(m_two, &QPushButton::clicked, this, &IntakePreview::twoPeopleSaid);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT leaveOutSaid(!m_content.isLeftOut); });
    connect(choose, &QAction::triggered, this, &IntakePreview::personWanted);
    connect(fresh, &QAction::triggered, this, &IntakePreview::somebodyNewSaid);
    choices->hide();
    return choices;
}

void IntakePreview::setContent(const PreviewContent &content)
{
    if (content == m_content) {
        return;
    }
    m_content = content;
    m_title->setText(content.title);
    m_sentence->setText(content.sentence);
    m_sentence->setVisible(!content.sentence.isEmpty());
    m_same->setVisible(content.asksForPerson);
    m_two->setVisible(content.asksForPerson);
    m_same->setEnabled(content.canBeJoined());
    m_leaveOut->setVisible(content.mayBeLeftOut);
    m_leaveOut->setText(content.isLeftOut ? tr("Take in again") : tr("Leave out (Del)"));
    m_who->setVisible(content.mayBeSomebodyElse);
    m_choices->setVisible(content.asksForPerson || content.mayBeLeftOut || content.mayBeSomebodyElse);
    m_scroll->setWidget(makeTable());
    letGroundThrough(m_scroll);
}

QWidget *IntakePreview::makeTable() const
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure::wide);
    grid->setVerticalSpacing(6);
    const bool compares = !m_content.beforeHeading.isEmpty();
    const int valueColumn = compares ? 2 : 1;
    int row = 0;
    if (compares) {
        grid->addWidget(cell(m_content.beforeHeading, TextRole::Small, Ink::Secondary), row, 1);
        grid->addWidget(cell(m_content.afterHeading, TextRole::Small, Ink::Secondary), row, valueColumn);
        ++row;
    }
    const QList<PreviewField> fields = m_content.fields.mid(0, mostFields);
    for (const PreviewField &field : fields) {
        grid->addWidget(cell(field.name, TextRole::Small, Ink::Secondary), row, 0, Qt::AlignTop);
        if (compares) {
            grid->addWidget(cell(field.before, TextRole::Body, Ink::Text), row, 1, Qt::AlignTop);
        }
        grid->addWidget(cell(field.after, TextRole::Body, Ink::Text), row, valueColumn, Qt::AlignTop);
        ++row;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, compares ? 3 : 5);
    grid->setColumnStretch(2, compares ? 3 : 0);
    grid->setRowStretch(row, 1);
    return table;
}

} // namespace convoke
