// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/participantgroups.h"

#include "documents/documentwords.h"
#include "documents/surnameorder.h"

#include <QHash>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QList<ParticipantGroup> ParticipantGroups::by(const QString &key, const QList<Participant> &people) const
{
    if (key.isEmpty() || people.isEmpty()) {
        return {{QString(), people}};
    }
    return key == u"role" ? byRole(people) : byText(key, people);
}

QList<ParticipantGroup> ParticipantGroups::byRole(const QList<Participant> &people) const
{
    static constexpr std::pair<ParticipantRole, QStringView> roles[] = {
        {ParticipantRole::Participant, u"role.participant"},
        {ParticipantRole::Speaker, u"role.speaker"},
        {ParticipantRole::Staff, u"role.staff"},
    };
    const DocumentWords words(m_language);
    QList<ParticipantGroup> groups;
    for (const auto &[role, key] : roles) {
        ParticipantGroup group{words.text(key.toString()), {}};
        for (const Participant &person : people) {
            if (person.role == role) {
                group.people.append(person);
            }
        }
        if (!group.people.isEmpty()) {
            groups.append(group);
        }
    }
    if (groups.size() == 1) {
        groups.first().title.clear();
    }
    return groups;
}

QList<ParticipantGroup> ParticipantGroups::byText(const QString &key, const QList<Participant> &people) const
{
    QList<ParticipantGroup> groups;
    QHash<QString, qsizetype> places;
    for (const Participant &person : people) {
        const QString title = m_cells.cell(person, key).text;
        const auto place = places.constFind(title);
        if (place == places.cend()) {
            places.insert(title, groups.size());
            groups.append({title, {person}});
        } else {
            groups[*place].people.append(person);
        }
    }
    const SurnameOrder order(m_language);
    const bool asGiven = m_order == RowOrder::Given;
    std::stable_sort(groups.begin(), groups.end(),
                     [&order, asGiven](const ParticipantGroup &a, const ParticipantGroup &b) {
                         if (a.title.isEmpty() != b.title.isEmpty()) {
                             return b.title.isEmpty();
                         }
                         return !asGiven && order.compare(a.title, b.title) < 0;
                     });
    if (groups.constLast().title.isEmpty()) {
        groups.last().title = DocumentWords(m_language).text(u"group.none"_s);
    }
    return groups;
}

} // namespace convoke
