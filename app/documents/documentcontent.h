// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting.h"
#include "people/person.h"
#include "reviews/criterion.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

enum class ParticipantRole { Participant, Speaker, Staff };

/// What a further column of a document says about somebody: the words, and the number behind them for
/// spreadsheets.
struct Fact
{
    QString text;
    std::optional<double> number;
    QString detail = {}; ///< fills {detail} in the words of a fact that is a key

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// A question and what was answered.
struct SheetAnswer
{
    QString question;
    QString answer;

    friend bool operator==(const SheetAnswer &, const SheetAnswer &) = default;
};

/// One human being on paper.
struct Participant
{
    int number = 0; ///< 0: numbered by the place in the list
    QString givenName;
    QString familyName; ///< with its particles: "van der Berg"
    QString title;
    QString function;
    QString organisation;
    QString sector;
    QString countryCode; ///< ISO 3166-1 alpha-2; a text that is no code is printed as it stands
    QString email;
    QString phone;
    ParticipantRole role = ParticipantRole::Participant;
    QString code; ///< "A-17": the application's name; empty where there is none
    QStringList fields; ///< keys of the form's fields that concern them
    QList<SheetAnswer> answers;
    QMap<QString, Fact> facts; ///< by column key: "rank", "score", "coverage", "decision", "reason", …

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// A working group on paper: its colour is the accent of the page.
struct DocumentGroup
{
    QString code;
    QString name;
    QString colour; ///< "#RRGGBB"

    friend bool operator==(const DocumentGroup &, const DocumentGroup &) = default;
};

/// Everything that a document says, before it is known how: values only, no layout and no language.
struct DocumentContent
{
    QString reference;
    QString title; ///< of the meeting
    QList<DocumentGroup> groups; ///< the lead group first
    QList<Session> sessions;
    bool lunchToLunch = false;
    MeetingPlace place;
    std::optional<MeetingMode> mode;
    QString platform;
    QString organiser; ///< who signs; may be empty
    QList<Participant> participants;
    QMap<QString, QStringList>
        paragraphs; ///< running text by the name that a template's "paragraphs" block asks for
    QList<Criterion> criteria; ///< of documents that are filled in
    QDate printed;
};

/// A person of the address book on paper.
Participant participantFrom(const Person &person, ParticipantRole role = ParticipantRole::Participant);

/// The head of every document about @p meeting, without participants; @p groups gives the names and colours.
DocumentContent contentFrom(const Meeting &meeting, const QList<WorkingGroup> &groups, QDate printed);

} // namespace convoke
