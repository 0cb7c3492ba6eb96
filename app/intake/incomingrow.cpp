// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/incomingrow.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts length and text into the hash, so that "ab"+"c" and "a"+"bc" differ.
void add(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

const char *sentenceFor(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Nobody:
        return QT_TRANSLATE_NOOP("convoke::SkipReason", "There is no e-mail address, no name and no reference in this row.");
    case SkipReason::Unreadable:
        return QT_TRANSLATE_NOOP("convoke::SkipReason", "A cell of this row is too long to be read.");
    case SkipReason::OlderInFile:
        return QT_TRANSLATE_NOOP("convoke::SkipReason", "The same reference stands in row %1 with a newer answer, which is used.");
    case SkipReason::OlderThanKnown:
        return QT_TRANSLATE_NOOP("convoke::SkipReason", "The answer that is here already was changed later: %1.");
    case SkipReason::ReferenceTaken:
        return QT_TRANSLATE_NOOP("convoke::SkipReason", "The reference belongs to the application of somebody else: %1.");
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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const IncomingPerson &person = row.person;
    add(hash, row.received.toString(Qt::ISODate));
    for (const QString &value : {row.sourceRef, person.title, person.givenName, person.familyName, person.phone, person.organisation,
                                 person.function, person.sector, person.gender, person.languages, toKey(person.newsletter),
                                 person.workingGroups, person.notes, person.country ? person.country->toString() : QString(),
                                 row.profile ? QString::number(row.profile->value()) : QString()}) {
        add(hash, value);
    }
    for (const EmailAddress &email : person.emails) {
        add(hash, email.folded());
    }
    for (const IncomingAnswer &answer : row.answers) {
        add(hash, table.questionOf(answer));
        add(hash, answer.text);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace convoke
