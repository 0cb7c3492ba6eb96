// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/cuewords.h"

#include "base/enumkeys.h"

#include <QFile>

namespace convoke {

namespace {

constexpr EnumKey<Cue> cueKeys[] = {
    {Cue::CallTitle, u"call-title"},
    {Cue::OtherCall, u"other-call"},
    {Cue::LookingFor, u"looking-for"},
    {Cue::ParticipantWord, u"participant-word"},
    {Cue::Presents, u"presents"},
    {Cue::Apply, u"apply"},
    {Cue::Register, u"register"},
    {Cue::OpenRegistration, u"open-registration"},
    {Cue::Survey, u"survey"},
    {Cue::Form, u"form"},
    {Cue::Email, u"email"},
    {Cue::PointsAtLink, u"points-at-link"},
    {Cue::Selects, u"selects"},
    {Cue::TellsOutcome, u"tells-outcome"},
    {Cue::Published, u"published"},
    {Cue::Deadline, u"deadline"},
    {Cue::By, u"by"},
    {Cue::Before, u"before"},
    {Cue::Until, u"until"},
    {Cue::NoLaterThan, u"no-later-than"},
    {Cue::TheLatest, u"the-latest"},
    {Cue::Preferably, u"preferably"},
    {Cue::TakesPlace, u"takes-place"},
    {Cue::TookPlace, u"took-place"},
    {Cue::Postponed, u"postponed"},
    {Cue::SideEvent, u"side-event"},
    {Cue::Provisional, u"provisional"},
    {Cue::LunchToLunch, u"lunch-to-lunch"},
    {Cue::MeetingWord, u"meeting-word"},
    {Cue::KindWorkingGroup, u"kind-working-group"},
    {Cue::KindWorkshop, u"kind-workshop"},
    {Cue::KindWebinar, u"kind-webinar"},
    {Cue::KindCrossCutting, u"kind-cross-cutting"},
    {Cue::KindStudyVisit, u"kind-study-visit"},
    {Cue::KindOther, u"kind-other"},
    {Cue::Online, u"online"},
    {Cue::InPerson, u"in-person"},
    {Cue::Hybrid, u"hybrid"},
    {Cue::NotMode, u"not-mode"},
    {Cue::Joint, u"joint"},
    {Cue::Input, u"input"},
    {Cue::GroupWord, u"group-word"},
    {Cue::Held, u"held"},
    {Cue::Interpretation, u"interpretation"},
    {Cue::Negation, u"negation"},
    {Cue::Travel, u"travel"},
    {Cue::Arranges, u"arranges"},
    {Cue::Own, u"own"},
    {Cue::Chairs, u"chairs"},
    {Cue::ContactPerson, u"contact-person"},
    {Cue::Limit, u"limit"},
    {Cue::Available, u"available"},
    {Cue::AtLeast, u"at-least"},
    {Cue::Exception, u"exception"},
    {Cue::Per, u"per"},
    {Cue::MemberState, u"member-state"},
    {Cue::Organisation, u"organisation"},
    {Cue::AimIs, u"aim-is"},
    {Cue::AimOf, u"aim-of"},
    {Cue::Outcome, u"outcome"},
    {Cue::Provides, u"provides"},
    {Cue::TopicIntroduction, u"topic-introduction"},
    {Cue::FocusOn, u"focus-on"},
    {Cue::Kinds, u"kinds"},
    {Cue::QuestionIntroduction, u"question-introduction"},
    {Cue::QuestionWord, u"question-word"},
    {Cue::FollowUp, u"follow-up"},
    {Cue::Footer, u"footer"},
    {Cue::Furniture, u"furniture"},
};

QList<CueWords> readTable()
{
    QFile file(QStringLiteral(":/data/announcement-cues.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the words of announcements are missing from the program");
    }
    QList<CueWords> table;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype tab = line.indexOf(u'\t');
        if (tab < 0 || line.startsWith(u'#')) {
            continue;
        }
        const std::optional<Cue> cue = valueOf(cueKeys, line.first(tab));
        if (!cue) {
            qFatal("unknown cue in the words of announcements: %s", qPrintable(line.first(tab)));
        }
        const QStringList phrases = line.mid(tab + 1).split(u'|', Qt::SkipEmptyParts);
        for (const QString &phrase : phrases) {
            table.append({*cue, phrase.split(u' ', Qt::SkipEmptyParts)});
        }
    }
    return table;
}

} // namespace

const QList<CueWords> &cueWords()
{
    static const QList<CueWords> table = readTable();
    return table;
}

} // namespace convoke
