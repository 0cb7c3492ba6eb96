// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailsection.h"

#include "ui/applications/attachmentlist.h"
#include "ui/applications/maildeeds.h"
#include "ui/applications/mailshown.h"
#include "ui/applications/mailtextview.h"
#include "ui/applications/proposallist.h"
#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

PlainLabel *makeLabel(const QString &name, Ink ink, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setSelectable(true);
    label->setMinimumWidth(1);
    setTextRole(label, TextRole::Body, ink);
    return label;
}

} // namespace

MailSection::MailSection(MailDeeds &deeds, QWidget *parent)
    : QWidget(parent)
    , m_deeds(deeds)
    , m_title(new SectionTitle(tr("From an e-mail"), this))
    , m_from(makeLabel(u"mailFrom"_s, Ink::Text, this))
    , m_subject(makeLabel(u"mailSubject"_s, Ink::Secondary, this))
    , m_way(makeLabel(u"mailWay"_s, Ink::Secondary, this))
    , m_showText(nullptr)
    , m_textBox(new QWidget(this))
    , m_text(new MailTextView(m_textBox))
    , m_proposals(new ProposalList(u"signatureProposals"_s, tr("The signature says"), tr("Take"), this))
    , m_suggestions(
          new ProposalList(u"mailSuggestions"_s, tr("Suggested people"), tr("Take as contact"), this))
    , m_attachments(new AttachmentList(this))
{
    setObjectName(u"mailSection"_s);
    setAccessibleName(tr("From an e-mail"));
    m_text->setFixedHeight(scaled(220));
    connect(m_text, &MailTextView::given, &m_deeds, &MailDeeds::give);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_text->fillMenu(menu); });
    QPushButton *give = makeMenuButton(u"giveMarked"_s, tr("Give what is marked"), menu, m_textBox);
    auto *textLayout = new QVBoxLayout(m_textBox);
    textLayout->setContentsMargins(0, 0, 0, 0);
    textLayout->setSpacing(measure::gap);
    textLayout->addWidget(m_text);
    textLayout->addWidget(give, 0, Qt::AlignLeft);
    m_textBox->hide();

    m_suggestions->putButtonsBeneath();
    connect(m_proposals, &ProposalList::taken, &m_deeds, &MailDeeds::takeProposals);
    connect(m_proposals, &ProposalList::refused, &m_deeds, &MailDeeds::refuseProposals);
    connect(m_suggestions, &ProposalList::taken, &m_deeds, &MailDeeds::takeSuggestions);
    connect(m_suggestions, &ProposalList::refused, &m_deeds, &MailDeeds::refuseSuggestions);
    connect(m_attachments, &AttachmentList::openWanted, this,
            [this](int position) { m_deeds.openAttachment(m_reading->mail, position); });
    connect(m_attachments, &AttachmentList::saveWanted, this,
            [this](int position) { m_deeds.saveAttachment(m_reading->mail, position); });

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (PlainLabel *label : {m_from, m_subject, m_way}) {
        words->addWidget(label);
    }
    words->addWidget(makeLinks());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::wide);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_title);
    layout->addLayout(words);
    layout->addWidget(m_textBox);
    layout->addWidget(m_proposals);
    layout->addWidget(m_suggestions);
    layout->addWidget(m_attachments);
}

QWidget *MailSection::makeLinks()
{
    auto *links = new QWidget(this);
    m_showText = new QPushButton(links);
    m_showText->setObjectName(u"showMailText"_s);
    makeLink(m_showText);
    connect(m_showText, &QPushButton::clicked, this, [this] { showTextNow(m_textBox->isHidden()); });
    auto *original = new QPushButton(tr("Original message…"), links);
    original->setObjectName(u"showMailOriginal"_s);
    makeLink(original);
    connect(original, &QPushButton::clicked, this, [this] { m_deeds.showOriginal(m_reading->mail); });
    auto *layout = new QHBoxLayout(links);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_showText);
    layout->addWidget(original);
    layout->addStretch(1);
    showTextNow(false);
    return links;
}

void MailSection::showTextNow(bool isShown)
{
    m_textBox->setVisible(isShown);
    m_showText->setText(isShown ? tr("Hide the text") : tr("Show the text"));
}

void MailSection::setReading(const MailReading &reading, const QList<GivableQuestion> &questions)
{
    if (m_reading && m_reading->mail.id != reading.mail.id) {
        showTextNow(false);
    }
    m_reading = reading;
    const StoredMail &mail = reading.mail;
    m_title->setRemark(mailMoment(mail.origin.sent));
    m_from->setText(mail.origin.sender.shown());
    m_subject->setText(mail.origin.subject.isEmpty() ? tr("Without a subject") : mail.origin.subject);
    m_way->setText(mailWay(mail));
    m_way->setVisible(!m_way->fullText().isEmpty());
    m_text->setMail(mail, questions);
    m_proposals->setLines(proposalLines(reading.proposals));
    m_suggestions->setLines(suggestionLines(reading.suggestions));
    m_attachments->setAttachments(mail.attachments);
}

} // namespace convoke
