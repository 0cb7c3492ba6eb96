// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/proofreader.h"
#include "support/fixedclock.h"

#include <QMetaType>

#include <functional>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

/// A meeting and what stands around it, before it is read.
struct Desk
{
    FixedClock clock;
    IdSource ids{clock};
    MeetingDocument document{.meeting = Meeting{.id = ids.next<MeetingId>()}};
    ProofContext context;

    Desk();
    [[nodiscard]] QList<ProofFinding> read() const { return proofread(document, context); }
    void addSession(QDate day, QTime start = {9, 0}, QTime end = {12, 0})
    {
        document.meeting.sessions.append({ids.next<SessionId>(), day, start, end});
    }
    void addQuestions(int count, QuestionType type)
    {
        for (int i = 0; i < count; ++i) {
            document.call.questions.append({ids.next<QuestionId>(),
                                            u"q%1"_s.arg(document.call.questions.size() + 1),
                                            u"What do you do?"_s,
                                            type,
                                            {},
                                            true,
                                            {},
                                            {}});
        }
    }
    void addOther(const QStringList &groups, const QStringList &chairs, QDate day, QTime start, QTime end)
    {
        context.others.append(
            {u"LOCAL-2027-02"_s, u"Lanterns"_s, groups, chairs, {{ids.next<SessionId>(), day, start, end}}});
    }
};

/// Nothing is to be checked in it: in person in Ghent on Wednesday 10 and Thursday 11 February 2027.
inline Desk::Desk()
{
    Meeting &meeting = document.meeting;
    meeting.reference = u"POL-2027-02"_s;
    meeting.title = u"Night patrols and neighbours"_s;
    meeting.groups = {{u"POL"_s, GroupRole::Lead}, {u"C&N"_s, GroupRole::Input}};
    meeting.mode = MeetingMode::InPerson;
    addSession({2027, 2, 10});
    addSession({2027, 2, 11});
    meeting.place = {u"Ghent"_s, u"BE"_s, std::nullopt};
    meeting.language = u"en"_s;
    meeting.interpretation = false;
    meeting.places = 20;
    meeting.chairs = {u"Ilse Grün"_s};
    meeting.contacts = {{u"Ana Ruiz"_s, u"ana@office.example"_s}};
    meeting.background = u"Why we meet. Personal data are handled under Regulation (EU) 2018/1725."_s;
    Call &call = document.call;
    call.published = QDate(2026, 11, 20);
    call.deadline = QDate(2027, 1, 15);
    call.channel = Channel::Survey;
    call.link = u"https://survey.example/night"_s;
}

using Change = std::function<void(Desk &)>;

inline QStringList codesOf(const QList<ProofFinding> &findings)
{
    QStringList codes;
    for (const ProofFinding &finding : findings) {
        codes.append(toKey(finding.code));
    }
    return codes;
}

inline void addBackground(Desk &desk, const QString &words)
{
    desk.document.meeting.background += u"\n\n"_s + words;
}

inline Change background(const QString &words)
{
    return [words](Desk &desk) {
        addBackground(desk, words);
    };
}

inline Change deadline(QDate day)
{
    return [day](Desk &desk) {
        desk.document.call.deadline = day;
    };
}

} // namespace convoke::test

Q_DECLARE_METATYPE(convoke::test::Change)
