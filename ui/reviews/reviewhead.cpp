// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewhead.h"

#include "ui/common/chipflow.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QLocale>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString personLine(const Person &person)
{
    const QString country = person.country ? person.country->name(QLocale().name().left(2)) : QString();
    QStringList parts;
    for (const QString &part : {person.function, person.organisation, country}) {
        if (!part.trimmed().isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u" · "_s);
}

Chip timeChip(const QDateTime &received, const Call &call)
{
    switch (timeliness(received, call)) {
    case Timeliness::Unknown:
        return {};
    case Timeliness::InTime:
        return {ReviewHead::tr("in time"), Tone::Good};
    case Timeliness::OnTheDay:
        //: arrived on the very day of a "before" deadline
        return {ReviewHead::tr("on the day"), Tone::Warn};
    case Timeliness::Late:
        return {ReviewHead::tr("late"), Tone::Warn};
    }
    Q_UNREACHABLE();
}

QList<Chip> chipsOf(const Applicant &applicant, const Call &call, const QString &profile)
{
    QList<Chip> chips;
    for (const QString &word : {applicant.person.sector, profile}) {
        if (!word.trimmed().isEmpty()) {
            chips.append({word, Tone::Neutral});
        }
    }
    const int missing = missingAnswers(applicant.application, call);
    chips.append(missing == 0 ? Chip{ReviewHead::tr("complete"), Tone::Good}
                              : Chip{ReviewHead::tr("%Ln answer(s) missing", nullptr, missing), Tone::Warn});
    const Chip time = timeChip(applicant.application.received, call);
    if (!time.word.isEmpty()) {
        chips.append(time);
    }
    return chips;
}

} // namespace

ReviewHead::ReviewHead(QWidget *parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(this))
    , m_code(new PlainLabel(this))
    , m_person(new PlainLabel(this))
    , m_chips(new ChipFlow(this))
{
    m_heading->setObjectName(u"applicationHeading"_s);
    m_heading->setWordWrap(true);
    m_heading->setSelectable(true);
    m_heading->setFocusPolicy(Qt::ClickFocus);
    setTextRole(m_heading, TextRole::Title);
    m_code->setObjectName(u"applicationCode"_s);
    setTextRole(m_code, TextRole::Body, Ink::Secondary);
    m_person->setObjectName(u"applicationPerson"_s);
    m_person->setWordWrap(true);
    m_person->setSelectable(true);
    m_person->setFocusPolicy(Qt::ClickFocus);
    setTextRole(m_person, TextRole::Body, Ink::Secondary);

    auto *line = new QHBoxLayout;
    line->setSpacing(measure::gap);
    line->addWidget(m_heading, 1);
    line->addWidget(m_code, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_person);
    layout->addWidget(m_chips);
}

void ReviewHead::showApplicant(const Applicant &applicant, const Call &call, const Content &content)
{
    const QString code = applicant.application.code();
    m_heading->setText(content.heading);
    m_code->setText(code);
    m_code->setVisible(!content.isBlind);
    const QString person = content.isBlind ? QString() : personLine(applicant.person);
    m_person->setText(person);
    m_person->setVisible(!person.isEmpty());
    m_chips->setChips(chipsOf(applicant, call, content.profile));
}

} // namespace convoke
