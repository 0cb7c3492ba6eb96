// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/templatesbutton.h"

#include "ui/common/plaintext.h"
#include "ui/meetings/editedmeeting.h"
#include "ui/meetings/partsinsertion.h"
#include "ui/meetings/startingsets.h"

#include <QMenu>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

TemplatesButton::TemplatesButton(EditedMeeting &meeting, GroupTemplate kind, QWidget *parent)
    : QPushButton(tr("Templates"), parent)
    , m_meeting(meeting)
    , m_kind(kind)
{
    setObjectName(kind == GroupTemplate::Criteria ? u"criteriaTemplates"_s : u"rulesTemplates"_s);
    setProperty("hasMenu", true);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    setMenu(menu);
}

void TemplatesButton::fill(QMenu &menu)
{
    menu.clear();
    const std::optional<QString> lead = m_meeting.document().meeting.leadGroup();
    bool hasOwn = false;
    for (const WorkingGroup &group : m_meeting.groups()) {
        if (const std::optional<MeetingDocument> kept = m_meeting.groupTemplate(group.code, m_kind)) {
            hasOwn = hasOwn || group.code == lead;
            //: %1: code of a working group
            offer(menu, tr("Insert what is usual in %1").arg(group.code), *kept);
        }
    }
    if (!hasOwn) {
        offer(menu, tr("Insert a starting set"), startingSet(m_meeting.ids()));
    }
    const MeetingDocument &document = m_meeting.document();
    const bool isEmpty =
        m_kind == GroupTemplate::Criteria ? document.criteria.isEmpty() : document.rules.isEmpty();
    if (isEmpty || document.meeting.groups.isEmpty()) {
        return;
    }
    menu.addSeparator();
    for (const MeetingGroup &group : document.meeting.groups) {
        //: %1: code of a working group
        menu.addAction(plainMenuText(tr("Keep these as usual in %1").arg(group.code)), this,
                       [this, code = group.code] { m_meeting.keepTemplate(code, m_kind); });
    }
}

void TemplatesButton::offer(QMenu &menu, const QString &words, const MeetingDocument &from)
{
    MeetingDocument trial = m_meeting.document();
    const int count = m_kind == GroupTemplate::Criteria ? insertCriteria(trial, from, m_meeting.ids())
                                                        : insertRules(trial, from, m_meeting.ids());
    //: %1: what is inserted; the figure: how many criteria or rules are not here yet
    QAction *action = menu.addAction(plainMenuText(tr("%1 (%Ln)", nullptr, count).arg(words)), this,
                                     [this, from] { insert(from); });
    action->setEnabled(count > 0);
}

void TemplatesButton::insert(const MeetingDocument &from)
{
    const bool areCriteria = m_kind == GroupTemplate::Criteria;
    m_meeting.perform(areCriteria ? tr("Insert criteria") : tr("Insert rules"),
                      [this, &from, areCriteria](MeetingDocument &document) {
                          areCriteria ? insertCriteria(document, from, m_meeting.ids())
                                      : insertRules(document, from, m_meeting.ids());
                      });
}

} // namespace convoke
