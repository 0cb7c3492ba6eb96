// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/participantcells.h"

#include "base/textfold.h"
#include "base/textshow.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText =
    10'000; ///< beyond all names and reasons; keeps the work of hostile texts bounded

QString listName(const Participant &person)
{
    return person.givenName.isEmpty() || person.familyName.isEmpty()
        ? person.givenName + person.familyName
        : person.familyName + u", "_s + person.givenName;
}

QString countryName(const QString &code, const QString &language)
{
    const std::optional<CountryCode> country = CountryCode::fromText(code);
    return country ? country->name(language) : code;
}

QString roleWord(ParticipantRole role)
{
    return role == ParticipantRole::Participant ? u"role.one.participant"_s
        : role == ParticipantRole::Speaker      ? u"role.one.speaker"_s
                                                : u"role.one.staff"_s;
}

} // namespace

QString oneLine(const QString &text)
{
    const bool tooLong = text.size() > longestText;
    const QStringView kept = tooLong ? QStringView(text).first(longestText) : QStringView(text);
    const QString line = shownText(kept).simplified();
    return tooLong ? line + u'…' : line;
}

QString manyLines(const QString &text)
{
    QStringList lines = cleanedForStorage(text).split(u'\n');
    for (QString &line : lines) {
        line = oneLine(line);
    }
    return lines.join(u'\n').trimmed();
}

TableCell ParticipantCells::cell(const Participant &person, const QString &key) const
{
    if (key == u"number") {
        return {QString::number(person.number), person.number};
    }
    return {oneLine(text(person, key)), person.facts.value(key).number};
}

QString ParticipantCells::text(const Participant &person, const QString &key) const
{
    static constexpr std::pair<QStringView, QString Participant::*> plain[] = {
        {u"code", &Participant::code},
        {u"given-name", &Participant::givenName},
        {u"family-name", &Participant::familyName},
        {u"title", &Participant::title},
        {u"function", &Participant::function},
        {u"organisation", &Participant::organisation},
        {u"sector", &Participant::sector},
        {u"email", &Participant::email},
        {u"phone", &Participant::phone},
    };
    if (key == u"name") {
        return listName(person);
    }
    if (key == u"country") {
        return countryName(person.countryCode, m_words.language());
    }
    if (key == u"role") {
        return m_words.text(roleWord(person.role));
    }
    for (const auto &[name, member] : plain) {
        if (key == name) {
            return person.*member;
        }
    }
    const Fact fact = person.facts.value(key);
    const QString word = key + u'.' + fact.text;
    const bool isKey = key == u"decided-by" || key == u"seat" || key == u"why";
    return isKey && m_words.contains(word) ? m_words.text(word, {{u"detail", fact.detail}}) : fact.text;
}

} // namespace convoke
