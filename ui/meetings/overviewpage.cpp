// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/overviewpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/showerror.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingoverview.h"

#include <QPushButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

OverviewPage::OverviewPage(MeetingOverview &overview, MeetingDeeds &deeds, QWidget *parent)
    : Page(parent)
    , m_overview(overview)
    , m_deeds(deeds)
{
    connect(&overview, &MeetingOverview::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            reload();
        }
    });
}

void OverviewPage::reload()
{
    const Result<void> done = m_overview.refresh();
    if (!done) {
        showError(this, done.error());
        return;
    }
    m_isStale = false;
    follow();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale) {
        reload();
    }
}

EmptyState *OverviewPage::makeBeginning(const QString &sentence)
{
    auto *empty = new EmptyState(u"calendar"_s, tr("No meetings yet"), sentence, this);
    QPushButton *read = empty->addButton(u"emptyRead"_s, tr("Read an announcement…"));
    QPushButton *make = empty->addButton(u"emptyNew"_s, tr("New meeting…"));
    connect(read, &QPushButton::clicked, this, [this] { m_deeds.readAnnouncement(this); });
    connect(make, &QPushButton::clicked, this, &OverviewPage::create);
    return empty;
}

void OverviewPage::create()
{
    m_deeds.create(this, newMeetingGroup());
}

} // namespace convoke
