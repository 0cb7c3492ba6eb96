// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/incomingrow.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts length and text behind each other, so that "ab"+"c" and "a"+"bc" differ.
void add(QString &all, QStringView text)
{
    all += QString::number(text.size());
    all += u':';
    all += text;
}

const char *sentenceFor(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Nobody:
        return QT_TRANSLATE_NOOP("convoke::SkipReason",
                                 "There is no e-mail address, no name and no reference in this row.");
    case SkipReason::Unreadable:
        return QT_TRANSLATE_NOOP("convoke::SkipReason", "A cell of this row is too long to be read.");
    case SkipReason::OlderInFile:
        return QT_TRANSLATE_NOOP("convoke::SkipReason",
                                 "The same reference stands in row %1 with a newer answer, which is used.");
    case SkipReason::OlderThanKnown:
        return QT_TRANSLATE_NOOP("convoke::SkipReason",
                                 "The answer that is here already was changed later: %1.");
    case SkipReason::ReferenceTaken:
        return QT_TRANSLATE_NOOP("convoke::SkipReason",
                                 "The reference belongs to the application of somebody else: %1.");
    case SkipReason::LeftOut:
        return QT_TRANSLATE_NOOP("convoke::SkipReason", "You left this row out.");
    case SkipReason::SetAside:
        return "%1"; // says all itself
    }
    Q_UNREACHABLE();
}

} // namespace

QString skipSentence(SkipReason reason, const QString &detail)
{
    const QString sentence = QCoreApplication::translate("convoke::SkipReason", sentenceFor(reason));
    return sentence.contains(u"%1") ? sentence.arg(detail) : sentence;
}

QString contentFingerprint(const IncomingTable &table, const IncomingRow &row)
{
    const IncomingPerson &person = row.person;
    QString all;
    add(all, row.received.isValid() ? QString::number(row.received.toSecsSinceEpoch()) : QString());
    for (const QString *value : {&row.sourceRef, &person.title, &person.givenName, &person.familyName,
                                 &person.phone, &person.organisation, &person.function, &person.sector,
                                 &person.gender, &person.languages, &person.workingGroups, &person.notes}) {
        add(all, *value);
    }
    add(all, toKey(person.newsletter));
    add(all, person.country ? person.country->toString() : QString());
    add(all, row.profile ? QString::number(row.profile->value()) : QString());
    for (const EmailAddress &email : person.emails) {
        add(all, email.folded());
    }
    for (const IncomingAnswer &answer : row.answers) {
        add(all, table.questionOf(answer));
        add(all, answer.text);
    }
    for (const IncomingAnswer &answer : row.special) {
        add(all, table.headings.value(answer.column));
        add(all, answer.text);
    }
    return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace convoke
