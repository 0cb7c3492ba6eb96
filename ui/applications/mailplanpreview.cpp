// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailplanpreview.h"

#include "ui/applications/mailplanwords.h"
#include "ui/applications/mailshown.h"
#include "ui/common/chipflow.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/readingview.h"
#include "ui/common/textrole.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

MailPlanPreview::MailPlanPreview(QWidget *parent)
    : QFrame(parent)
    , m_subject(new PlainLabel(this))
    , m_from(new PlainLabel(this))
    , m_chips(new ChipFlow(this))
    , m_view(new ReadingView(this))
    , m_other(new QPushButton(this))
    , m_sender(new QPushButton(tr("Who sent it… (W)"), this))
    , m_signatures(new QCheckBox(tr("Take what signatures say"), this))
{
    setObjectName(u"mailPlanPreview"_s);
    setAccessibleName(tr("The chosen e-mail"));
    m_subject->setObjectName(u"mailPlanSubject"_s);
    m_subject->setElideMode(Qt::ElideRight);
    setTextRole(m_subject, TextRole::Strong);
    m_from->setObjectName(u"mailPlanFrom"_s);
    m_from->setElideMode(Qt::ElideRight);
    setTextRole(m_from, TextRole::Body, Ink::Secondary);
    m_view->setObjectName(u"mailPlanText"_s);
    m_view->setAccessibleName(tr("What stands in the chosen e-mail"));
    m_view->setEmptyWord(tr("no text"));
    m_view->setFlush();
    m_other->setObjectName(u"mailPlanOther"_s);
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT applicationSaid(m_key, m_isSetAside); });
    m_sender->setObjectName(u"mailPlanSender"_s);
    connect(m_sender, &QPushButton::clicked, this, &MailPlanPreview::senderWanted);
    m_signatures->setObjectName(u"mailPlanSignatures"_s);
    connect(m_signatures, &QCheckBox::toggled, this, &MailPlanPreview::signaturesSaid);
    auto *buttons = new QVBoxLayout; // beneath each other: the column is narrow and words may be long
    buttons->setSpacing(measure::gap);
    buttons->addWidget(m_sender, 0, Qt::AlignLeft);
    buttons->addWidget(m_other, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_subject);
    layout->addWidget(m_from);
    layout->addWidget(m_chips);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_signatures);
    layout->addLayout(buttons);
}

void MailPlanPreview::setMail(const SortedMail &mail, const PlannedRow &row, const Call &call)
{
    m_key = mail.message.key;
    m_isSetAside = mail.isSetAside();
    m_subject->setText(mail.origin.subject.isEmpty() ? tr("Without a subject") : mail.origin.subject);
    const QString sender = mail.origin.sender.shown();
    //: who sent an e-mail, and when
    m_from->setText(
        tr("%1 · %2").arg(sender.isEmpty() ? tr("nobody named") : sender, mailMoment(mail.origin.sent)));
    m_chips->setChips(mailPlanChips(mail, call));
    const QList<ReadingSection> sections = mailPlanSections(mail, row, call);
    if (m_view->sections() != sections) { // the reader keeps the place
        m_view->setSections(sections);
    }
    m_other->setText(m_isSetAside ? tr("It is an application (A)") : tr("It is no application"));
    m_other->setVisible(!mail.isStored);
    m_sender->setVisible(!mail.isStored && !mail.isSetAside());
}

void MailPlanPreview::setTakesSignatures(bool takes)
{
    const QSignalBlocker quiet(m_signatures);
    m_signatures->setChecked(takes);
}

} // namespace convoke
