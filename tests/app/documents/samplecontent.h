// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentcontent.h"

#include <QList>
#include <QString>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

inline Session session(qint64 id, QDate date, QTime start = {}, QTime end = {})
{
    Session made{SessionId(id), date, std::nullopt, std::nullopt};
    if (start.isValid()) {
        made.start = start;
    }
    if (end.isValid()) {
        made.end = end;
    }
    return made;
}

inline Participant person(const QString &given, const QString &family, const QString &country,
                          const QString &function = {}, const QString &organisation = {})
{
    Participant made;
    made.givenName = given;
    made.familyName = family;
    made.countryCode = country;
    made.function = function;
    made.organisation = organisation;
    return made;
}

/// A two-day meeting in person, with two afternoons' and one morning's worth of sessions and nobody in it.
inline DocumentContent meetingContent()
{
    DocumentContent content;
    content.reference = u"LANTERN-2030-04"_s;
    content.title = u"Harbour towns and lighthouse keepers"_s;
    content.groups = {{u"LANTERN"_s, u"Lanterns"_s, u"#8E3B7A"_s}, {u"TIDE"_s, u"Tides"_s, u"#2F5D9E"_s}};
    content.sessions = {session(1, QDate(2030, 4, 9), QTime(13, 0), QTime(17, 30)),
                        session(2, QDate(2030, 4, 10), QTime(9, 0), QTime(16, 0))};
    content.place = {u"Ghent"_s, u"BE"_s, u"Quay House"_s};
    content.mode = MeetingMode::InPerson;
    content.organiser = u"the harbour office"_s;
    content.printed = QDate(2030, 4, 1);
    return content;
}

/// Ten people in eight countries, two of them speakers and one of the staff.
inline QList<Participant> tenPeople()
{
    QList<Participant> people{
        person(u"Zoë"_s, u"van der Molen"_s, u"NL"_s, u"pilot"_s, u"Pilotage Service Delfzijl"_s),
        person(u"Karim"_s, u"Benali"_s, u"FR"_s, u"keeper"_s, u"Phare de l’Ouest"_s),
        person(u"Виктория"_s, u"Димитрова"_s, u"BG"_s, u"office fitter"_s, u"Морска администрация Варна"_s),
        person(u"Δημήτρης"_s, u"Νικολαΐδης"_s, u"GR"_s, u"surveyor"_s, u"Υδρογραφική Υπηρεσία"_s),
        person(u"Łukasz"_s, u"Wiśniewski"_s, u"PL"_s, u"investigator"_s, u"Urząd Morski Łódź"_s),
        person(u"Åsa"_s, u"Öberg"_s, u"SE"_s, u"engineer"_s, u"Fyrverket Malmö"_s),
        person(u"Ruth"_s, u"von der Aue"_s, u"DE"_s, u"Referentin"_s, u"Wasserstraßenamt Bremen"_s),
        person(u"Jo"_s, u"O’Néill"_s, u"IE"_s, u"coxswain"_s, u"Lifeboat Cork"_s),
        person(u"Bas"_s, u"Van Aken"_s, u"BE"_s, u"moderator"_s, u"Quay House"_s),
        person(u"Ines"_s, u"Brand"_s, u"BE"_s, u"secretary"_s, u"Harbour office"_s),
    };
    people[1].role = ParticipantRole::Speaker;
    people[8].role = ParticipantRole::Speaker;
    people[9].role = ParticipantRole::Staff;
    for (Participant &one : people) {
        one.sector = one.countryCode == u"BE" ? u"Harbour"_s : u"Light"_s;
        one.email = u"p%1@example.org"_s.arg(one.countryCode.toLower());
        one.phone = u"+32 2 555 01 %1"_s.arg(one.familyName.size(), 2, 10, QChar(u'0'));
    }
    return people;
}

inline DocumentContent tenPeopleContent()
{
    DocumentContent content = meetingContent();
    content.participants = tenPeople();
    return content;
}

/// @p count people with different names, every seventh of them with names and an organisation that need
/// several lines.
inline DocumentContent manyPeopleContent(int count)
{
    DocumentContent content = meetingContent();
    for (int i = 0; i < count; ++i) {
        const QString letters = QString(QChar(u'A' + i % 26)) + QChar(u'a' + i / 26 % 26);
        Participant one = person(u"Given%1"_s.arg(i), letters + u"name%1"_s.arg(i), u"DE"_s, u"keeper"_s,
                                 u"Light %1"_s.arg(i));
        if (i % 7 == 3) {
            one.givenName = u"Maria del Carmen Alejandra Guadalupe%1"_s.arg(i);
            one.familyName = letters + u"ndez-Villaverde y García de los Monteros-Santisteban"_s;
            one.organisation = u"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbehörde und "
                               u"Consejo General de los Faros, Sección de la Prevención en los Puertos"_s;
        }
        one.role = i % 10 == 8 ? ParticipantRole::Speaker
            : i % 10 == 9      ? ParticipantRole::Staff
                               : ParticipantRole::Participant;
        content.participants.append(one);
    }
    return content;
}

} // namespace convoke::test
