// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/earlierwords.h"

#include "announcements/cities.h"
#include "announcements/foldedtext.h"
#include "base/textfold.h"
#include "ui/meetings/editedmeeting.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSet>
#include <QStringListModel>

namespace convoke {

namespace {

/// The newest others, as many as are soon read.
QList<Meeting> earlierMeetings(EditedMeeting &meeting)
{
    constexpr qsizetype most = 60;
    QList<Meeting> meetings;
    const QList<MeetingSummary> others = meeting.others().mid(0, most);
    for (const MeetingSummary &other : others) {
        if (const std::optional<MeetingDocument> document = meeting.other(other.id)) {
            meetings.append(document->meeting);
        }
    }
    return meetings;
}

QStringList wordsOf(const Meeting &meeting, EarlierWords kind)
{
    switch (kind) {
    case EarlierWords::Cities:
        return {meeting.place.city.value_or(QString())};
    case EarlierWords::Venues:
        return {meeting.place.venue.value_or(QString())};
    case EarlierWords::Platforms:
        return {meeting.platform.value_or(QString())};
    case EarlierWords::Contacts: {
        QStringList names;
        for (const Contact &contact : meeting.contacts) {
            names.append(contact.name);
        }
        return names;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList earlierWords(EditedMeeting &meeting, EarlierWords kind)
{
    QStringList words;
    QSet<QString> known;
    const QList<Meeting> meetings = earlierMeetings(meeting);
    for (const Meeting &earlier : meetings) {
        const QStringList some = wordsOf(earlier, kind);
        for (const QString &word : some) {
            const QString folded = foldedForEquality(word);
            if (!folded.isEmpty() && !known.contains(folded)) {
                known.insert(folded);
                words.append(word);
            }
        }
    }
    return words;
}

std::optional<QString> earlierAddress(EditedMeeting &meeting, const QString &contact)
{
    const QList<Meeting> meetings = earlierMeetings(meeting);
    for (const Meeting &earlier : meetings) {
        for (const Contact &known : earlier.contacts) {
            if (known.email && foldedForEquality(known.name) == foldedForEquality(contact)) {
                return known.email;
            }
        }
    }
    return std::nullopt;
}

std::optional<QString> countryOf(EditedMeeting &meeting, const QString &city)
{
    const QList<Meeting> meetings = earlierMeetings(meeting);
    for (const Meeting &earlier : meetings) {
        const MeetingPlace &place = earlier.place;
        if (place.country && place.city && foldedForEquality(*place.city) == foldedForEquality(city)) {
            return place.country;
        }
    }
    const QString known = countryOfCity(foldedText(city));
    return known.isEmpty() ? std::nullopt : std::optional(known);
}

void completeAsTyped(QLineEdit *edit, std::function<QStringList()> words)
{
    auto *model = new QStringListModel(edit);
    auto *completer = new QCompleter(model, edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    QObject::connect(edit, &QLineEdit::textEdited, model, [edit, model, words = std::move(words)] {
        if (edit->text().size() == 1 || model->rowCount() == 0) {
            model->setStringList(words()); // afresh with every word that is begun
        }
    });
    QObject::connect(
        completer, qOverload<const QString &>(&QCompleter::activated), edit,
        [edit] { Q_EMIT edit->editingFinished(); }, Qt::QueuedConnection);
}

} // namespace convoke
