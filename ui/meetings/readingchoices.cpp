// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readingchoices.h"

#include "people/emailaddress.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostCandidates = 6;

/// The date of the call that @p field names, or null.
std::optional<QDate> *dateOf(Call &call, const QString &field)
{
    return field == u"deadline"    ? &call.deadline
        : field == u"published"    ? &call.published
        : field == u"preferred_by" ? &call.preferredBy
                                   : nullptr;
}

/// Repairs of one damaged address begin and end alike, wherever the sign was lost in between.
bool isRepairOfTheSame(const QString &a, const QString &b)
{
    constexpr int beginning = 3;
    const QString lastA = a.section(u'.', -1);
    return a.left(beginning).compare(b.left(beginning), Qt::CaseInsensitive) == 0
        && lastA.compare(b.section(u'.', -1), Qt::CaseInsensitive) == 0;
}

QStringList repairsFor(const Contact &contact, const QStringList &candidates)
{
    if (!contact.email) {
        return candidates.mid(0, mostCandidates);
    }
    QStringList repairs;
    for (const QString &candidate : candidates) {
        if (isRepairOfTheSame(candidate, *contact.email) && repairs.size() < mostCandidates) {
            repairs.append(candidate);
        }
    }
    return repairs;
}

QList<ReadingChoice> contactChoices(const FieldReading &field, const MeetingDocument &document)
{
    QList<ReadingChoice> choices;
    const QList<Contact> &contacts = document.meeting.contacts;
    for (int i = 0; i < contacts.size(); ++i) {
        const Contact &contact = contacts.at(i);
        const QStringList repairs = repairsFor(contact, field.candidates);
        if (!repairs.isEmpty() || !contact.email) {
            choices.append({field.field, i, contact.name, repairs, contact.email.value_or(QString()), true});
        }
    }
    return choices;
}

} // namespace

QList<ReadingChoice> choicesFor(const FieldReading &field, const MeetingDocument &document)
{
    if (field.field == u"contacts") {
        return contactChoices(field, document);
    }
    Call call = document.call;
    const std::optional<QDate> *date = dateOf(call, field.field);
    if (date == nullptr || field.candidates.size() < 2) {
        return {};
    }
    const QString chosen = *date ? (*date)->toString(Qt::ISODate) : QString();
    return {{field.field, 0, {}, field.candidates.mid(0, mostCandidates), chosen, false}};
}

Result<void> decide(MeetingDocument &document, const ReadingChoice &choice, const QString &value)
{
    if (choice.field == u"contacts") {
        const auto address = EmailAddress::fromText(value);
        if (!address || choice.index >= document.meeting.contacts.size()) {
            return Error{ErrorCode::ValueInvalid, value};
        }
        document.meeting.contacts[choice.index].email = address->toString();
        return {};
    }
    std::optional<QDate> *date = dateOf(document.call, choice.field);
    const QDate chosen = QDate::fromString(value, Qt::ISODate);
    if (date == nullptr || !chosen.isValid()) {
        return Error{ErrorCode::ValueInvalid, value};
    }
    *date = chosen;
    return {};
}

} // namespace convoke
