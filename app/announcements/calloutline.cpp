// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/calloutline.h"

#include "announcements/callchapters.h"
#include "announcements/callfacts.h"
#include "documents/datewords.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The leading group's colour first; a text that is no colour is left out.
QStringList coloursOf(const Meeting &meeting, const QList<WorkingGroup> &groups)
{
    QList<MeetingGroup> parts = meeting.groups;
    std::stable_sort(parts.begin(), parts.end(),
                     [](const MeetingGroup &a, const MeetingGroup &b) { return a.role < b.role; });
    QStringList colours;
    for (const MeetingGroup &part : std::as_const(parts)) {
        const auto group = std::find_if(groups.cbegin(), groups.cend(), [&part](const WorkingGroup &known) {
            return known.code == part.code;
        });
        if (group != groups.cend()) {
            colours.append(group->colour);
        }
    }
    return colours;
}

} // namespace

QList<RichRun> spelledOut(const QList<RichRun> &runs)
{
    QList<RichRun> spelled;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const RichRun &run = runs.at(i);
        spelled.append(run);
        const bool goesOn = i + 1 < runs.size() && runs.at(i + 1).target == run.target;
        const bool isPage = !run.target.isEmpty() && !run.target.startsWith(u"mailto:");
        if (isPage && !goesOn && run.text != run.target) {
            spelled.append({u" ("_s + run.target + u')'});
        }
    }
    return spelled;
}

CallOutline callOutline(const MeetingDocument &document, const QList<WorkingGroup> &groups,
                        const QString &language)
{
    const DocumentWords words(language);
    const CallFacts facts(document, words);
    CallOutline outline;
    outline.language = words.language();
    outline.reference = callLineText(document.meeting.reference);
    outline.title = callLineText(document.meeting.title);
    outline.headline =
        words.text(u"call.title"_s, {{u"heading", words.text(u"call.heading"_s)}, {u"title", outline.title}});
    if (document.call.published) {
        outline.published = words.text(u"call.published"_s,
                                       {{u"date", dateInWords(*document.call.published, words.language())}});
    }
    outline.lead = facts.lead();
    outline.facts = facts.facts();
    outline.sections = callChapters(document, words);
    outline.colours = coloursOf(document.meeting, groups);
    return outline;
}

} // namespace convoke
