// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationspage.h"

#include "ui/applications/applicationfilters.h"
#include "ui/applications/maildeeds.h"
#include "ui/applications/setasidepanel.h"
#include "ui/applications/suggestionspanel.h"
#include "ui/common/filteredit.h"
#include "ui/common/measures.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/toolstrip.h"

#include <QLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void ApplicationsPage::makeMailPanels()
{
    m_mailDeeds = new MailDeeds({m_services.mails, m_services.intake, m_services.meetings, m_services.actor},
                                m_deeds, this);
    m_setAside = new SetAsidePanel(m_services.mails, *m_mailDeeds);
    m_suggestions = new SuggestionsPanel(m_services.mails, *m_mailDeeds);
    connect(m_setAside, &SetAsidePanel::left, this, &ApplicationsPage::leaveMails);
    connect(m_suggestions, &SuggestionsPanel::left, this, &ApplicationsPage::leaveMails);
    connect(m_suggestions, &SuggestionsPanel::applicationWanted, this, [this](qint64 application) {
        leaveMails();
        if (!m_table->selectId(application)) {
            m_filter->setText({});
            m_filters->clear();
            m_table->selectId(application);
        }
    });
    m_setAsideLink = new QPushButton;
    m_setAsideLink->setObjectName(u"setAsideLink"_s);
    m_suggestionsLink = new QPushButton;
    m_suggestionsLink->setObjectName(u"suggestionsLink"_s);
    m_signaturesLink = new QPushButton;
    m_signaturesLink->setObjectName(u"signaturesLink"_s);
    for (QPushButton *link : {m_setAsideLink, m_suggestionsLink, m_signaturesLink}) {
        makeLink(link);
        link->hide();
    }
    auto *line = new ToolStrip;
    line->setObjectName(u"mailLine"_s);
    line->add(m_setAsideLink);
    line->add(m_suggestionsLink);
    line->add(m_signaturesLink);
    line->addStretch();
    line->layout()->setContentsMargins(measure::page - 5, 2, measure::page,
                                       2); // links have room of their own
    m_mailLine = line;
    connect(m_setAsideLink, &QPushButton::clicked, this, &ApplicationsPage::openSetAside);
    connect(m_suggestionsLink, &QPushButton::clicked, this, &ApplicationsPage::openSuggestions);
    connect(m_signaturesLink, &QPushButton::clicked, this, [this] {
        const MailCounts counts = m_services.mails.counts(m_meeting).value_or(MailCounts());
        m_mailDeeds->takeSignatures(m_meeting, counts.openProposals);
    });
}

void ApplicationsPage::openSetAside()
{
    m_stack->setCurrentWidget(m_setAside);
    m_setAside->showMeeting(m_meeting);
}

void ApplicationsPage::openSuggestions()
{
    m_stack->setCurrentWidget(m_suggestions);
    m_suggestions->showMeeting(m_meeting);
}

void ApplicationsPage::leaveMails()
{
    m_stack->setCurrentWidget(m_rows.isEmpty() ? m_empty : m_filled);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ApplicationsPage::followMails()
{
    showMailCounts();
    m_showSoon.start();
    if (m_stack->currentWidget() == m_setAside) {
        m_setAside->refresh();
    } else if (m_stack->currentWidget() == m_suggestions) {
        m_suggestions->refresh();
    }
}

void ApplicationsPage::showMailCounts()
{
    const MailCounts counts = m_services.mails.counts(m_meeting).value_or(MailCounts());
    const QString aside = tr("%Ln e-mail(s) set aside", nullptr, counts.setAside);
    m_setAsideLink->setText(aside);
    m_setAsideLink->setVisible(counts.setAside > 0);
    m_emptySetAside->setText(aside);
    m_emptySetAside->setVisible(counts.setAside > 0);
    m_suggestionsLink->setText(tr("%Ln person(s) suggested", nullptr, counts.openSuggestions));
    m_suggestionsLink->setVisible(counts.openSuggestions > 0);
    m_signaturesLink->setText(tr("%Ln value(s) in signatures…", nullptr, counts.openProposals));
    m_signaturesLink->setVisible(counts.openProposals > 0);
    m_mailLine->setVisible(counts != MailCounts());
}

} // namespace convoke
