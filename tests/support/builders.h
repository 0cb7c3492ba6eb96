// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/idsource.h"
#include "exchange/meetingdocument.h"

namespace convoke::test {

/// A meeting that uses every part of the document.
inline MeetingDocument completeDocument(IdSource &ids,
                                        const QString &reference = QStringLiteral("POL-2031-05"))
{
    MeetingDocument document{.meeting = Meeting{.id = ids.next<MeetingId>()}};
    Meeting &meeting = document.meeting;
    meeting.reference = reference;
    meeting.title = QStringLiteral("Night patrols and neighbours");
    meeting.groups = {{QStringLiteral("POL"), GroupRole::Lead}, {QStringLiteral("LOCAL"), GroupRole::Input}};
    meeting.mode = MeetingMode::InPerson;
    meeting.sessions = {{ids.next<SessionId>(), QDate(2031, 5, 7), QTime(13, 0), QTime(17, 30)},
                        {ids.next<SessionId>(), QDate(2031, 5, 8), QTime(9, 0), std::nullopt}};
    meeting.lunchToLunch = true;
    meeting.place = {QStringLiteral("Ghent"), QStringLiteral("BE"), std::nullopt};
    meeting.language = QStringLiteral("en");
    meeting.interpretation = false;
    meeting.places = 20;
    meeting.chairs = {QStringLiteral("Ilse Grün"), QStringLiteral("Marek Wąs")};
    meeting.contacts = {{QStringLiteral("Ana Ruiz"), QStringLiteral("ana@office.example")},
                        {QStringLiteral("Bo Lund"), std::nullopt}};
    meeting.background = QStringLiteral("Why we meet.");
    meeting.aim = QStringLiteral("To learn.");
    meeting.topics = {QStringLiteral("Light"), QStringLiteral("Noise")};
    meeting.outcome = QStringLiteral("A paper.");

    Call &call = document.call;
    call.published = QDate(2031, 3, 1);
    call.deadline = QDate(2031, 4, 11);
    call.deadlineRule = DeadlineRule::Before;
    call.outcomeTold = QStringLiteral("end of April");
    call.channel = Channel::Survey;
    call.link = QStringLiteral("https://survey.example/night");
    call.profiles = {
        {ids.next<ProfileId>(), QStringLiteral("presenter"), QStringLiteral("Presenter"), {}, 1, 3},
        {ids.next<ProfileId>(), QStringLiteral("guest"), QStringLiteral("Guest"), {}, {}, {}}};
    const auto first = ids.next<QuestionId>();
    call.questions = {{first,
                       QStringLiteral("q1"),
                       QStringLiteral("Do you patrol?"),
                       QuestionType::YesNo,
                       {},
                       true,
                       {},
                       std::nullopt},
                      {ids.next<QuestionId>(),
                       QStringLiteral("q2"),
                       QStringLiteral("Where?"),
                       QuestionType::Choice,
                       {QStringLiteral("North"), QStringLiteral("South")},
                       false,
                       {call.profiles.first().id},
                       first}};
    document.criteria = {{ids.next<CriterionId>(),
                          QStringLiteral("practice"),
                          QStringLiteral("Practice"),
                          CriterionKind::Score,
                          0,
                          5,
                          2,
                          QStringLiteral("Daily work"),
                          {call.profiles.first().id},
                          {{0, QStringLiteral("none")}, {5, QStringLiteral("every day")}}},
                         {ids.next<CriterionId>(),
                          QStringLiteral("free"),
                          QStringLiteral("Is free"),
                          CriterionKind::Must,
                          0,
                          1,
                          1,
                          {},
                          {}}};
    document.rules = {{ids.next<RuleId>(),
                       QStringLiteral("country"),
                       QStringLiteral("*"),
                       {},
                       1,
                       2,
                       QStringLiteral("named in the call")}};
    document.locks = {
        {ids.next<LockId>(), std::nullopt, QStringLiteral("ref-7"), Seat::In, QStringLiteral("speaker")}};
    document.tieBreaks = {QStringLiteral("criterion:practice"), QStringLiteral("earlier-application")};
    document.review = {.blind = true,
                       .othersScores = OthersScores::Never,
                       .perApplication = 2,
                       .phases = {{QStringLiteral("Reading"), QDate(2031, 2, 1), QDate(2031, 2, 9)}}};
    return document;
}

inline Person person(IdSource &ids, const QString &given, const QString &family, const QString &email,
                     const QString &country = QStringLiteral("NL"))
{
    Person person{ids.next<PersonId>()};
    person.givenName = given;
    person.familyName = family;
    if (const std::optional<EmailAddress> address = EmailAddress::fromText(email)) {
        person.emails = {*address};
    }
    person.country = CountryCode::fromText(country);
    person.sector = QStringLiteral("police");
    person.organisation = QStringLiteral("City Watch");
    return person;
}

inline Application application(IdSource &ids, MeetingId meeting, PersonId person, int number)
{
    Application application{ids.next<ApplicationId>(), meeting, person};
    application.number = number;
    application.sourceRef = QStringLiteral("ref-%1").arg(number);
    application.received = QDateTime(QDate(2031, 4, 1), QTime(10, 30), Qt::UTC);
    return application;
}

} // namespace convoke::test
