// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/templatesbutton.h"

#include "ui/common/linedialog.h"
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

QList<TemplatesButton::Offer> TemplatesButton::offers() const
{
    QList<Offer> offers;
    const std::optional<QString> lead = m_meeting.document().meeting.leadGroup();
    bool hasOwn = false;
    for (const WorkingGroup &group : m_meeting.groups()) {
        const QStringList names = m_meeting.templateNames(group.code, m_kind);
        for (const QString &name : names) {
            const std::optional<MeetingDocument> kept = m_meeting.groupTemplate(group.code, m_kind, name);
            if (!kept) {
                continue;
            }
            hasOwn = hasOwn || (group.code == lead && name.isEmpty());
            //: %1: code of a working group
            const QString words = name.isEmpty() ? tr("what is usual in %1").arg(group.code)
                                                 //: name of a template, code of a working group
                                                 : tr("“%1” of %2").arg(name, group.code);
            offers.append({group.code, name, words, *kept});
        }
    }
    if (!hasOwn) {
        offers.append({{}, {}, tr("a starting set"), startingSet(m_meeting.ids())});
    }
    return offers;
}

bool TemplatesButton::isEmpty() const
{
    const MeetingDocument &document = m_meeting.document();
    return m_kind == GroupTemplate::Criteria ? document.criteria.isEmpty() : document.rules.isEmpty();
}

void TemplatesButton::fill(QMenu &menu)
{
    menu.clear();
    const QList<Offer> all = offers();
    addInsertions(menu, all);
    if (!isEmpty()) {
        addReplacements(menu, all);
        menu.addSeparator();
        addKeeping(menu);
    }
    addRemovals(menu, all);
}

void TemplatesButton::addInsertions(QMenu &menu, const QList<Offer> &offers)
{
    for (const Offer &offer : offers) {
        MeetingDocument trial = m_meeting.document();
        const int count = m_kind == GroupTemplate::Criteria
            ? insertCriteria(trial, offer.from, m_meeting.ids())
            : insertRules(trial, offer.from, m_meeting.ids());
        //: %1: a template ("what is usual in POL"); the figure: how many criteria or rules are not here yet
        QAction *action =
            menu.addAction(plainMenuText(tr("Insert %1 (%Ln)", nullptr, count).arg(offer.words)), this,
                           [this, from = offer.from] { insert(from); });
        action->setEnabled(count > 0);
    }
}

void TemplatesButton::addReplacements(QMenu &menu, const QList<Offer> &offers)
{
    QMenu *replacements = menu.addMenu(tr("Put in the place of the present ones"));
    for (const Offer &offer : offers) {
        replacements->addAction(plainMenuText(offer.words), this,
                                [this, from = offer.from] { replace(from); });
    }
}

void TemplatesButton::addKeeping(QMenu &menu)
{
    for (const MeetingGroup &group : m_meeting.document().meeting.groups) {
        //: %1: code of a working group
        menu.addAction(plainMenuText(tr("Keep these as usual in %1").arg(group.code)), this,
                       [this, code = group.code] { m_meeting.keepTemplate(code, m_kind); });
        //: %1: code of a working group
        menu.addAction(plainMenuText(tr("Keep these for %1 under a name…").arg(group.code)), this,
                       [this, code = group.code] { askForName(code); });
    }
}

void TemplatesButton::addRemovals(QMenu &menu, const QList<Offer> &offers)
{
    QMenu *removals = nullptr;
    for (const Offer &offer : offers) {
        if (offer.group.isEmpty()) {
            continue; // the starting set is the program's
        }
        if (removals == nullptr) {
            menu.addSeparator();
            removals = menu.addMenu(tr("Delete a template"));
        }
        removals->addAction(plainMenuText(offer.words), this, [this, group = offer.group, name = offer.name] {
            m_meeting.removeTemplate(group, m_kind, name);
        });
    }
}

void TemplatesButton::askForName(const QString &group)
{
    LineQuestion question{
        tr("Keep as a template"), tr("A template of the same name is replaced."), tr("Name"), tr("Keep"), {}};
    question.choices = m_meeting.templateNames(group, m_kind);
    question.choices.removeAll(QString());
    askForLine(this, question,
               [this, group](const QString &name) { m_meeting.keepTemplate(group, m_kind, name); });
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

void TemplatesButton::replace(const MeetingDocument &from)
{
    const bool areCriteria = m_kind == GroupTemplate::Criteria;
    m_meeting.perform(areCriteria ? tr("Replace the criteria") : tr("Replace the rules"),
                      [this, &from, areCriteria](MeetingDocument &document) {
                          areCriteria ? replaceCriteria(document, from, m_meeting.ids())
                                      : replaceRules(document, from, m_meeting.ids());
                      });
}

} // namespace convoke
