// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationhead.h"

#include "ui/common/axiswords.h"
#include "ui/common/chipflow.h"
#include "ui/common/chiplabel.h"
#include "ui/common/measures.h"
#include "ui/common/notecard.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString subtitleOf(const ApplicationRow &row)
{
    const Person &person = row.person();
    QStringList parts{person.function, person.organisation};
    if (person.country) {
        parts.append(person.country->name(QLocale().name().left(2)));
    }
    parts.removeAll(QString());
    QString who = parts.join(u", "_s);
    if (row.profile.isEmpty()) {
        return who;
    }
    return who.isEmpty() ? row.profile : row.profile + u" · "_s + who;
}

} // namespace

ApplicationHead::ApplicationHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel(this))
    , m_number(new ChipLabel({}, this))
    , m_subtitle(new PlainLabel(this))
    , m_emails(new PlainLabel(this))
    , m_history(new ChipFlow(this))
    , m_notes(new QVBoxLayout)
{
    setObjectName(u"applicationHead"_s);
    m_name->setObjectName(u"applicantName"_s);
    m_name->setWordWrap(true);
    m_name->setSelectable(true);
    m_name->setMinimumWidth(1);
    setTextRole(m_name, TextRole::Title);
    m_subtitle->setObjectName(u"applicantSubtitle"_s);
    m_subtitle->setWordWrap(true);
    m_subtitle->setSelectable(true);
    m_subtitle->setMinimumWidth(1);
    setTextRole(m_subtitle, TextRole::Body, Ink::Secondary);
    m_emails->setObjectName(u"applicantEmails"_s);
    m_emails->setAccessibleDescription(tr("E-mail"));
    m_emails->setWordWrap(true);
    m_emails->setSelectable(true);
    m_emails->setMinimumWidth(1);
    setTextRole(m_emails, TextRole::Body, Ink::Accent);
    m_history->setObjectName(u"applicantHistory"_s);

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(10);
    titleRow->addWidget(m_name, 1);
    titleRow->addWidget(m_number, 0, Qt::AlignTop);
    m_notes->setSpacing(measure::gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(titleRow);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_emails);
    layout->addWidget(m_history);
    layout->addLayout(m_notes);
}

void ApplicationHead::setApplicant(const ApplicationRow &row, const QList<Participation> &history)
{
    const Person &person = row.person();
    QStringList addresses;
    for (const EmailAddress &address : person.emails) {
        addresses.append(address.toString());
    }
    const QString name = person.displayName();
    m_name->setText(name.isEmpty() ? addresses.value(0) : name);
    m_number->setChip({row.application().code(), Tone::Neutral});
    const QString subtitle = subtitleOf(row);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_emails->setText(addresses.join(u'\n'));
    m_emails->setVisible(!addresses.isEmpty());
    QList<Chip> chips;
    for (const Participation &participation : history) {
        chips.append(participationChipWithReference(participation));
    }
    m_history->setChips(chips);
}

void ApplicationHead::setNotes(const QList<ApplicationNote> &notes, bool isComparing)
{
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ApplicationNote &note : notes) {
        auto *card = new NoteCard(note.sentence, note.tone, this);
        if (note.canCompare) {
            QPushButton *compare = card->addLink(u"compareAnswers"_s,
                                                 isComparing ? tr("Hide the other answers") : tr("Compare"));
            connect(compare, &QPushButton::clicked, this,
                    [this, isComparing] { Q_EMIT compareWanted(!isComparing); });
        }
        m_notes->addWidget(card);
    }
}

} // namespace convoke
