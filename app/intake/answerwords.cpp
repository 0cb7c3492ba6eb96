// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/answerwords.h"

#include "base/textfold.h"
#include "base/wordlist.h"

#include <QString>

#include <iterator>

namespace convoke {

namespace {

constexpr qsizetype longestWord = 40;

// Folded: lower case, without accents.
constexpr QStringView yesWords[] = {
    u"yes",    u"y",         u"true", u"1",         u"x",        u"✓",       u"✔",    u"☑",         u"oui",
    u"vrai",   u"ja",        u"wahr", u"j",         u"waar",     u"si",      u"vero", u"verdadero", u"tak",
    u"prawda", u"ναι",       u"sim",  u"da",        u"да",       u"ano",     u"jah",  u"kylla",     u"igen",
    u"taip",   u"ja, gerne", u"iva",  u"ano, chci", u"ja graag", u"checked", u"on",   u"selected"};
constexpr QStringView noWords[] = {
    u"no",  u"n",      u"false", u"0",   u"☐",         u"non", u"faux",        u"nein", u"falsch",
    u"nee", u"onwaar", u"falso", u"nie", u"falsz",     u"οχι", u"nao",         u"nu",   u"не",
    u"ne",  u"nej",    u"ei",    u"nem", u"unchecked", u"off", u"not selected"};
constexpr QStringView subscribedWords[] = {
    u"subscribed", u"active",   u"opt-in",    u"opted in",   u"abonne",       u"inscrit",
    u"abonnee",    u"inscrite", u"abonniert", u"angemeldet", u"ingeschreven", u"geabonneerd",
    u"iscritto",   u"iscritta", u"suscrito",  u"suscrita",   u"zapisany",     u"zapisana"};
constexpr QStringView unsubscribedWords[] = {
    u"unsubscribed",   u"unsubscribe", u"opt-out",     u"opted out",   u"opted-out",  u"removed",
    u"desinscrit",     u"desinscrite", u"desabonne",   u"desabonnee",  u"abgemeldet", u"abbestellt",
    u"uitgeschreven",  u"afgemeld",    u"disiscritto", u"disiscritta", u"cancellato", u"dado de baja",
    u"dada de baja",   u"baja",        u"wypisany",    u"wypisana",    u"διαγραφη",   u"διαγραμμενος",
    u"do not contact", u"do not mail"};
constexpr QStringView nothingWords[] = {u"-",       u"--",    u"---",   u".",       u"/",    u"n/a",
                                        u"na",      u"n.a.",  u"none",  u"nothing", u"nil",  u"aucun",
                                        u"aucune",  u"neant", u"keine", u"kein",    u"geen", u"nessuno",
                                        u"ninguno", u"brak",  u"null",  u"unknown", u"?"};
constexpr QStringView anonymousWords[] = {
    u"anonymous", u"anonyme",     u"anonym",     u"anonymer nutzer", u"anoniem",  u"anonimo",
    u"anonimowy", u"anonimowo",   u"anonimowe",  u"ανωνυμος",        u"ανωνυμη",  u"ανωνυμο",
    u"ανωνυμα",   u"анонимен",    u"анонимно",   u"anonymni",        u"anonymne", u"anonymny",
    u"anonuumne", u"anonuumselt", u"anonyymi",   u"nimeton",         u"gan ainm", u"anaithnid",
    u"anonimno",  u"anonimni",    u"anoniman",   u"anonimen",        u"nevtelen", u"anonim",
    u"anonimas",  u"anonimiskai", u"anonimiska", u"anonims",         u"anonimi",  u"anonimu"};

} // namespace

std::optional<bool> yesOrNo(QStringView text)
{
    if (text.size() > longestWord) {
        return std::nullopt;
    }
    const QString folded = foldedForSearch(text);
    if (isOneOf(yesWords, folded)) {
        return true;
    }
    return isOneOf(noWords, folded) ? std::optional<bool>(false) : std::nullopt;
}

std::optional<Newsletter> newsletterFromText(QStringView text)
{
    if (text.size() > longestWord) {
        return std::nullopt;
    }
    const QString folded = foldedForSearch(text);
    if (isOneOf(unsubscribedWords, folded)) {
        return Newsletter::Unsubscribed;
    }
    if (isOneOf(subscribedWords, folded)) {
        return Newsletter::Subscribed;
    }
    if (folded == u"not subscribed") {
        return Newsletter::NotSubscribed;
    }
    const std::optional<bool> answer = yesOrNo(text);
    return answer ? std::optional<Newsletter>(*answer ? Newsletter::Subscribed : Newsletter::NotSubscribed)
                  : std::nullopt;
}

bool meansAnonymous(QStringView text)
{
    return text.size() <= longestWord && isOneOf(anonymousWords, foldedForSearch(text));
}

bool meansNothing(QStringView text)
{
    return text.size() <= longestWord && isOneOf(nothingWords, foldedForSearch(text));
}

} // namespace convoke
