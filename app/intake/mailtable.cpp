// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailtable.h"

#include "people/namesplitter.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textHeading()
{
    return QCoreApplication::translate("convoke::MailTable", "Text of the e-mail");
}

bool isProse(const SortedMail &mail)
{
    return mail.answers.shape == AnswerShape::Prose && !mail.answers.pieces.isEmpty()
        && mail.answers.pieces.constFirst().question.isEmpty();
}

void addColumns(MailTable &made, const QList<SortedMail> &mails, const Call &call,
                const QList<NewQuestion> &pending)
{
    const auto addColumn = [&made](const QString &key, const QString &heading) {
        MappedColumn column;
        column.target = ColumnTarget::Question;
        column.question = key;
        column.special = specialCategoryOf(heading); // kept apart, as in tables
        column.target = column.special ? ColumnTarget::Special : column.target;
        made.rows.mapping.columns.append(column);
        made.table.headings.append(heading);
    };
    for (const Question &question : call.questions) {
        addColumn(question.key, question.text);
    }
    const bool hasProse = std::any_of(mails.cbegin(), mails.cend(), [](const SortedMail &mail) {
        return !mail.isSetAside() && isProse(mail);
    });
    if (!hasProse || call.question(mailTextQuestion()) != nullptr) {
        return;
    }
    addColumn(mailTextQuestion(), textHeading());
    const bool isPending = std::any_of(pending.cbegin(), pending.cend(), [](const NewQuestion &question) {
        return question.key == mailTextQuestion();
    });
    if (!isPending) {
        made.rows.mapping.newQuestions.append({mailTextQuestion(), textHeading(), QuestionType::Text, {}});
    }
}

IncomingPerson personOf(const SortedMail &mail, bool takeSignature)
{
    IncomingPerson person;
    const MailPerson &sender = mail.origin.sender;
    if (const std::optional<EmailAddress> address = EmailAddress::fromText(sender.address)) {
        person.emails.append(*address);
    }
    const SplitName name = splitFullName(sender.name, {sender.address, mail.signature.country});
    person.title = name.title;
    person.givenName = name.given;
    person.familyName = name.family;
    if (takeSignature) {
        person.function = mail.signature.function;
        person.organisation = mail.signature.organisation;
        person.phone = mail.signature.phone;
        person.country = mail.signature.country;
    }
    return person;
}

IncomingRow rowOf(const SortedMail &mail, const IncomingTable &table, bool takeSignature)
{
    IncomingRow row;
    row.row = mail.message.place;
    row.sourceRef = mail.message.key;
    row.received = mail.origin.sent;
    if (mail.isSetAside()) {
        row.skip = SkipReason::SetAside;
        row.skipDetail = setAsideSentence(mail.verdict);
        return row;
    }
    row.profile = mail.answers.profile;
    row.person = personOf(mail, takeSignature);
    QHash<QString, QString> texts;
    for (const AnswerPiece &piece : mail.answers.pieces) {
        if (!piece.question.isEmpty() || isProse(mail)) {
            texts.insert(piece.question.isEmpty() ? mailTextQuestion() : piece.question, piece.text);
        }
    }
    for (int column = 0; column < table.mapping.columns.size(); ++column) {
        const auto text = texts.constFind(table.mapping.columns.at(column).question);
        if (text != texts.cend()) {
            const bool isApart = table.mapping.columns.at(column).target == ColumnTarget::Special;
            (isApart ? row.special : row.answers).append({column, *text});
        }
    }
    if (row.person.emails.isEmpty() && !row.person.hasName()) {
        row.skip = SkipReason::Nobody;
    }
    return row;
}

} // namespace

MailTable mailTable(const QString &name, const QList<SortedMail> &mails, const Call &call,
                    const QList<NewQuestion> &pending, bool takeSignatures)
{
    MailTable made;
    made.mails = mails;
    made.table.sourceName = name;
    made.table.format = u"mail"_s;
    made.rows.source = name;
    addColumns(made, mails, call, pending);
    made.rows.headings = made.table.headings;
    QStringList keys;
    for (const SortedMail &mail : mails) {
        keys.append(mail.message.key);
        made.rows.rows.append(rowOf(mail, made.rows, takeSignatures));
        made.rows.findings.append(mail.findings);
    }
    made.table.cells.text() = keys.join(u'\n'); // what the intake is known again by
    return made;
}

} // namespace convoke
