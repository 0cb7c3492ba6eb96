// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Proof-reading a call beside reading the same text as an announcement, at 2 KB and 200 KB.
#include "announcements/announcementreader.h"
#include "announcements/proofreader/proofreader.h"
#include "meetings/defaultgroups.h"
#include "support/benchreport.h"
#include "support/builders.h"

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// About @p bytes of what calls are made of, some of it wrong.
QString textOf(qsizetype bytes)
{
    const QString paragraph =
        u"We meet on Wednesday 7 May 2031 at 09:00 CEST and go on until Thursday 8 May 2031. Patrols that "
        u"walk "
        u"instead of driving meet more people, and the people they meet tell them more. We invite one expert "
        u"per "
        u"Member State, and two where a city has tried both. Write to ana [at] office [dot] example or see "
        u"https://night.example/programme for what was said on Monday 3 March 2031, and bring a map of your town.\n\n"_s;
    return paragraph.repeated(bytes / paragraph.size() + 1).left(bytes);
}

void measure(IdSource &ids, qsizetype bytes, int runs)
{
    MeetingDocument document = completeDocument(ids);
    document.meeting.background = textOf(bytes);
    ProofContext context;
    context.mostOfEachText = bytes;
    const AnnouncementReader reader(defaultWorkingGroups(ids), ids);
    qsizetype seen = 0;
    const double proofed = medianMsecs(runs, [&](int) { seen += proofread(document, context).size(); });
    const double read = medianMsecs(runs, [&](int) {
        seen += reader.read(document.meeting.background, {})->document.meeting.sessions.size();
    });
    if (seen == 0) {
        qFatal("nothing was found in a text full of faults");
    }
    reportRatio("proof-read a call of bytes", static_cast<int>(bytes), proofed, "reading it", read);
}

} // namespace

int main()
{
    const SystemClock clock;
    IdSource ids(clock);
    measure(ids, 2'000, 41);
    measure(ids, 200'000, 7);
    return 0;
}
