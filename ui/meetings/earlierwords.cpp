// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/earlierwords.h"

#include "announcements/cities.h"
#include "announcements/foldedtext.h"
#include "base/textfold.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSet>
#include <QStringListModel>

namespace convoke {

namespace {

QStringList wordsOf(const EarlierMeeting &meeting, EarlierWords kind)
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
    case EarlierWords::Chairs:
        return meeting.chairs;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList eachOnce(const QStringList &words)
{
    QStringList once;
    QSet<QString> known;
    for (const QString &word : words) {
        const QString folded = foldedForEquality(word);
        if (!folded.isEmpty() && !known.contains(folded)) {
            known.insert(folded);
            once.append(word);
        }
    }
    return once;
}

QStringList earlierWords(const QList<EarlierMeeting> &meetings, EarlierWords kind)
{
    QStringList words;
    for (const EarlierMeeting &meeting : meetings) {
        words += wordsOf(meeting, kind);
    }
    return eachOnce(words);
}

std::optional<QString> earlierAddress(const QList<EarlierMeeting> &meetings, const QString &contact)
{
    const QString wanted = foldedForEquality(contact);
    for (const EarlierMeeting &earlier : meetings) {
        for (const Contact &known : earlier.contacts) {
            if (known.email && foldedForEquality(known.name) == wanted) {
                return known.email;
            }
        }
    }
    return std::nullopt;
}

std::optional<QString> countryOf(const QList<EarlierMeeting> &meetings, const QString &city)
{
    const QString wanted = foldedForEquality(city);
    for (const EarlierMeeting &earlier : meetings) {
        const MeetingPlace &place = earlier.place;
        if (place.country && place.city && foldedForEquality(*place.city) == wanted) {
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
