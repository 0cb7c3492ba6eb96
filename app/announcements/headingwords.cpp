// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/headingwords.h"

#include "base/wordlist.h"

#include <QSet>

namespace convoke {

namespace {

struct HeadingWord
{
    QStringView word;
    SectionKind kind;
};

constexpr HeadingWord kindWords[] = {
    {u"background", SectionKind::Background},
    {u"context", SectionKind::Background},
    {u"introduction", SectionKind::Background},
    {u"rationale", SectionKind::Background},
    {u"about", SectionKind::Background},
    {u"aim", SectionKind::Aim},
    {u"aims", SectionKind::Aim},
    {u"goal", SectionKind::Aim},
    {u"goals", SectionKind::Aim},
    {u"objective", SectionKind::Aim},
    {u"objectives", SectionKind::Aim},
    {u"purpose", SectionKind::Aim},
    {u"topic", SectionKind::Topics},
    {u"topics", SectionKind::Topics},
    {u"theme", SectionKind::Topics},
    {u"themes", SectionKind::Topics},
    {u"subjects", SectionKind::Topics},
    {u"agenda", SectionKind::Topics},
    {u"programme", SectionKind::Topics},
    {u"program", SectionKind::Topics},
    {u"content", SectionKind::Topics},
    {u"contents", SectionKind::Topics},
    {u"facts", SectionKind::Background},
    {u"outcome", SectionKind::Outcome},
    {u"outcomes", SectionKind::Outcome},
    {u"output", SectionKind::Outcome},
    {u"outputs", SectionKind::Outcome},
    {u"results", SectionKind::Outcome},
    {u"target", SectionKind::Audience},
    {u"audience", SectionKind::Audience},
    {u"looking", SectionKind::Audience},
    {u"look", SectionKind::Audience},
    {u"whom", SectionKind::Audience},
    {u"wanted", SectionKind::Audience},
    {u"profile", SectionKind::Audience},
    {u"profiles", SectionKind::Audience},
    {u"seek", SectionKind::Audience},
    {u"attend", SectionKind::Audience},
    {u"join", SectionKind::Audience},
    {u"participate", SectionKind::Audience},
    {u"call", SectionKind::Call},
    {u"questions", SectionKind::Questions},
    {u"practicalities", SectionKind::Practical},
    {u"practical", SectionKind::Practical},
    {u"practicals", SectionKind::Practical},
    {u"logistics", SectionKind::Practical},
    {u"registration", SectionKind::Practical},
    {u"register", SectionKind::Practical},
    {u"apply", SectionKind::Practical},
    {u"application", SectionKind::Practical},
    {u"applications", SectionKind::Practical},
    {u"applying", SectionKind::Practical},
    {u"selection", SectionKind::Practical},
    {u"deadline", SectionKind::Deadline},
    {u"deadlines", SectionKind::Deadline},
    {u"closing", SectionKind::Deadline},
    {u"contact", SectionKind::Contact},
    {u"contacts", SectionKind::Contact},
    {u"organiser", SectionKind::Contact},
    {u"organisers", SectionKind::Contact},
    {u"date", SectionKind::Fact},
    {u"dates", SectionKind::Fact},
    {u"time", SectionKind::Fact},
    {u"times", SectionKind::Fact},
    {u"when", SectionKind::Fact},
    {u"where", SectionKind::Fact},
    {u"place", SectionKind::Fact},
    {u"venue", SectionKind::Fact},
    {u"location", SectionKind::Fact},
    {u"language", SectionKind::Fact},
    {u"languages", SectionKind::Fact},
    {u"interpretation", SectionKind::Fact},
    {u"platform", SectionKind::Fact},
    {u"format", SectionKind::Fact},
    {u"travel", SectionKind::Fact},
    {u"places", SectionKind::Fact},
    {u"chairs", SectionKind::Fact},
    {u"chair", SectionKind::Fact},
    {u"link", SectionKind::Fact},
    {u"participants", SectionKind::Audience},
    // French, German, Dutch
    {u"contexte", SectionKind::Background},
    {u"objectif", SectionKind::Aim},
    {u"objectifs", SectionKind::Aim},
    {u"cible", SectionKind::Audience},
    {u"recherchons", SectionKind::Audience},
    {u"inscription", SectionKind::Practical},
    {u"candidature", SectionKind::Practical},
    {u"lieu", SectionKind::Fact},
    {u"langue", SectionKind::Fact},
    {u"horaire", SectionKind::Fact},
    {u"resultats", SectionKind::Outcome},
    {u"hintergrund", SectionKind::Background},
    {u"ziel", SectionKind::Aim},
    {u"ziele", SectionKind::Aim},
    {u"themen", SectionKind::Topics},
    {u"programm", SectionKind::Topics},
    {u"zielgruppe", SectionKind::Audience},
    {u"suchen", SectionKind::Audience},
    {u"teilnehmende", SectionKind::Audience},
    {u"fragen", SectionKind::Questions},
    {u"anmeldung", SectionKind::Practical},
    {u"bewerbung", SectionKind::Practical},
    {u"anmeldeschluss", SectionKind::Deadline},
    {u"bewerbungsschluss", SectionKind::Deadline},
    {u"frist", SectionKind::Deadline},
    {u"kontakt", SectionKind::Contact},
    {u"ort", SectionKind::Fact},
    {u"datum", SectionKind::Fact},
    {u"uhrzeit", SectionKind::Fact},
    {u"termin", SectionKind::Fact},
    {u"sprache", SectionKind::Fact},
    {u"ergebnis", SectionKind::Outcome},
    {u"ergebnisse", SectionKind::Outcome},
    {u"achtergrond", SectionKind::Background},
    {u"doel", SectionKind::Aim},
    {u"doelen", SectionKind::Aim},
    {u"doelstelling", SectionKind::Aim},
    {u"onderwerpen", SectionKind::Topics},
    {u"programma", SectionKind::Topics},
    {u"doelgroep", SectionKind::Audience},
    {u"zoeken", SectionKind::Audience},
    {u"vragen", SectionKind::Questions},
    {u"aanmelding", SectionKind::Practical},
    {u"aanmelden", SectionKind::Practical},
    {u"plaats", SectionKind::Fact},
    {u"tijd", SectionKind::Fact},
    {u"taal", SectionKind::Fact},
    {u"resultaat", SectionKind::Outcome},
    {u"resultaten", SectionKind::Outcome},
};

constexpr QStringView fillers[] = {
    u"and",
    u"of",
    u"the",
    u"this",
    u"that",
    u"a",
    u"an",
    u"for",
    u"to",
    u"our",
    u"we",
    u"you",
    u"are",
    u"is",
    u"do",
    u"can",
    u"should",
    u"will",
    u"&",
    u"/",
    u"'",
    u"s",
    u"-",
    u",",
    u"meeting",
    u"webinar",
    u"workshop",
    u"event",
    u"group",
    u"working",
    u"key",
    u"main",
    u"it",
    u"expected",
    u"seminar",
    u"currently",
    u"online",
    u"details",
    u"more",
    u"further",
    u"who",
    u"how",
    u"what",
    u"why",
    u"practitioners",
    u"people",
    u"experts",
    u"person",
    u"persons",
    u"information",
    u"general",
    u"your",
    u"in",
    u"at",
    u"on",
    u"with",
    u"or",
    u"visit",
    u"number",
    u"nombre",
    u"anzahl",
    u"aantal",
    u"warum",
    u"pourquoi",
    u"waarom",
    u"session",
    u"sessions",
    u"mode",
    u"requirements",
    u"arrangements",
    u"working",
    u"groups",
    u"day",
    u"days",
    // French, German, Dutch
    u"nous",
    u"la",
    u"le",
    u"les",
    u"l",
    u"de",
    u"du",
    u"des",
    u"reunion",
    u"et",
    u"pour",
    u"groupe",
    u"travail",
    u"comment",
    u"qui",
    u"wir",
    u"das",
    u"der",
    u"die",
    u"den",
    u"dem",
    u"und",
    u"zu",
    u"fur",
    u"wer",
    u"wen",
    u"im",
    u"treffens",
    u"veranstaltung",
    u"arbeitsgruppe",
    u"wij",
    u"het",
    u"een",
    u"van",
    u"voor",
    u"wie",
    u"hoe",
    u"en",
    u"bijeenkomst",
    u"werkgroep",
};

/// The kinds by rank: where a heading names two, the first of these wins.
constexpr SectionKind ranking[] = {
    SectionKind::Audience,  SectionKind::Topics,    SectionKind::Outcome,
    SectionKind::Deadline,  SectionKind::Practical, SectionKind::Contact,
    SectionKind::Questions, SectionKind::Fact,      SectionKind::Call,
};

} // namespace

std::optional<SectionKind> headingKind(const AnnouncementPage &page, int first, int end)
{
    QSet<SectionKind> kinds;
    bool participants = false;
    bool who = false;
    bool how = false;
    bool why = false;
    bool number = false;
    for (int token = first; token < end; ++token) {
        const QStringView word = page.foldedToken(token);
        const auto *known = std::find_if(std::begin(kindWords), std::end(kindWords),
                                         [word](const HeadingWord &entry) { return entry.word == word; });
        who = who || word == u"who" || word == u"whom" || word == u"wen"
            || (word == u"qui" && page.wordAt(token - 1) == u"pour")
            || (word == u"wie" && page.wordAt(token - 1) == u"voor");
        how = how || word == u"how";
        why = why || word == u"why" || word == u"warum" || word == u"pourquoi" || word == u"waarom";
        number = number || word == u"number" || word == u"nombre" || word == u"anzahl" || word == u"aantal";
        if (word == u"participants") {
            participants = true; // by itself, or what another word speaks of
        } else if (known != std::end(kindWords)) {
            kinds.insert(known->kind);
        } else if (!isOneOf(fillers, word)) {
            return std::nullopt;
        }
    }
    if (kinds.contains(SectionKind::Background) && kinds.contains(SectionKind::Aim)) {
        return SectionKind::BackgroundAndAim;
    }
    // "Who can apply?" and "How to participate"
    if (who && kinds == QSet{SectionKind::Practical}) {
        return SectionKind::Audience;
    }
    constexpr int fewWords = 3;
    const bool phrase = end - first > 1; // "Why?" alone is a question
    if (who && kinds.isEmpty() && phrase && end - first <= fewWords) {
        return SectionKind::Audience; // "For whom?", "Voor wie?"
    }
    if (why && kinds.isEmpty() && phrase) {
        return SectionKind::Background; // "Why this meeting?"
    }
    if (number
        && (participants || kinds == QSet{SectionKind::Fact} || kinds == QSet{SectionKind::Audience})) {
        return SectionKind::Fact; // "Number of participants"
    }
    if (how && kinds == QSet{SectionKind::Audience}) {
        return SectionKind::Practical;
    }
    for (const SectionKind kind : {SectionKind::Background, SectionKind::Aim}) {
        if (kinds.contains(kind)) {
            return kind;
        }
    }
    for (const SectionKind kind : ranking) {
        if (kinds.contains(kind)) {
            return kind;
        }
    }
    return participants ? std::optional(SectionKind::Audience) : std::nullopt;
}

} // namespace convoke
