// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailservice.h"

#include "intake/answersections.h"
#include "intake/mailpieces.h"
#include "intake/mailreader.h"
#include "intake/mailsorting.h"
#include "intake/specialcategory.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Error noSuchMail()
{
    return {ErrorCode::NotFound, u"such e-mail"_s};
}

void setAnswer(Application &application, QuestionId question, const QString &text, MailService::Giving giving)
{
    const auto answer = std::find_if(application.answers.begin(), application.answers.end(),
                                     [question](const Answer &a) { return a.question == question; });
    if (answer == application.answers.end()) {
        application.answers.append({question, text, std::nullopt});
    } else if (giving == MailService::Giving::Replace || answer->text.trimmed().isEmpty()) {
        answer->text = text;
    } else {
        answer->text += u"\n\n"_s + text;
    }
}

/// What the answer "Text of the e-mail" says no more once parts of it were given to questions of their own.
/// Where somebody wrote in it, it stays.
void takeGiven(Application &application, QuestionId rest, const QString &before, const QString &after)
{
    const auto answer = std::find_if(application.answers.begin(), application.answers.end(),
                                     [rest](const Answer &a) { return a.question == rest; });
    if (answer == application.answers.end() || answer->text != before) {
        return;
    }
    if (after.isEmpty()) {
        application.answers.erase(answer);
    } else {
        answer->text = after;
    }
}

} // namespace

Result<QList<StoredMail>> MailService::ofMeeting(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.ofMeeting(meeting); });
}

Result<StoredMail> MailService::load(MailId mail)
{
    const auto found = m_transactions.read([&] { return m_stores.mails.load(mail); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<StoredMail>(**found) : Result<StoredMail>(noSuchMail());
}

Result<QList<MailReading>> MailService::ofApplication(ApplicationId application)
{
    return m_transactions.read([&] {
        QList<MailReading> readings;
        for (const StoredMail &mail : m_stores.mails.ofApplication(application)) {
            readings.append(
                {mail, m_stores.mails.proposalsOf(mail.id), m_stores.mails.suggestionsOf(mail.id)});
        }
        return readings;
    });
}

Result<QList<StoredMail>> MailService::setAside(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.setAsideIn(meeting); });
}

Result<QList<SuggestedBy>> MailService::suggested(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.suggestedIn(meeting); });
}

Result<MailCounts> MailService::counts(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.countsOf(meeting); });
}

Result<QByteArray> MailService::original(MailId mail)
{
    const Result<QByteArray> bytes = m_transactions.read([&] { return m_stores.mails.original(mail); });
    return bytes && bytes->isEmpty() ? Result<QByteArray>(noSuchMail()) : bytes;
}

Result<QByteArray> MailService::attachment(MailId mail, qsizetype position)
{
    const Result<QByteArray> bytes = original(mail);
    return bytes ? attachmentOf(*bytes, position) : bytes;
}

Result<ChangeSetId> MailService::giveToQuestion(MailId mail, qsizetype start, qsizetype length,
                                                QuestionId question, Giving giving)
{
    return m_transactions.write(tr("Give a part of an e-mail to a question"), [&]() -> Result<void> {
        const std::optional<StoredMail> stored = m_stores.mails.load(mail);
        const std::optional<Applicant> applicant =
            stored && stored->application ? m_stores.applications.load(*stored->application) : std::nullopt;
        if (!applicant) {
            return noSuchMail();
        }
        const std::optional<MeetingDocument> document = m_stores.meetings.load(stored->meeting);
        const Question *asked = document ? document->call.question(question) : nullptr;
        if (asked == nullptr) {
            return Error{ErrorCode::NotFound, u"such question"_s};
        }
        if (start < 0 || length <= 0 || start > stored->text.size() - length) {
            return Error{ErrorCode::ValueInvalid, u"part of the e-mail"_s};
        }
        return give({*stored, applicant->application, document->call}, *asked,
                    {asked->key, start, length, {}}, giving);
    });
}

/// What belongs to a special category goes to what is kept apart, as it does when a message comes in.
Result<void> MailService::give(GivenPart part, const Question &asked, const AnswerPiece &piece, Giving giving)
{
    StoredMail &mail = part.mail;
    Application &application = part.application;
    const QString own = pieceOf(mail.text, piece.start, piece.start + piece.length, {}).text;
    const QString text = own.isEmpty() ? mail.text.mid(piece.start, piece.length).trimmed() : own;
    if (text.isEmpty()) {
        return Error{ErrorCode::ValueInvalid, u"part of the e-mail"_s};
    }
    const QString openBefore = openText(mail);
    if (giving == Giving::Replace) {
        for (AnswerPiece &other : mail.pieces) {
            other.question = other.question == asked.key ? QString() : other.question;
        }
    }
    mail.pieces.append(piece);
    if (const std::optional<SpecialCategory> special = specialCategoryOf(asked.text)) {
        giveApart(application, asked, *special, text, giving);
    } else {
        setAnswer(application, asked.id, text, giving);
    }
    if (const Question *rest = part.call.question(mailTextQuestion());
        rest != nullptr && rest->id != asked.id) {
        takeGiven(application, rest->id, openBefore, openText(mail));
    }
    if (application.isActive()) {
        application.state = missingAnswers(application, part.call) > 0 ? ApplicationState::Incomplete
                                                                       : ApplicationState::Received;
    }
    m_stores.applications.save(application);
    m_stores.mails.update(mail);
    return {};
}

void MailService::giveApart(Application &application, const Question &asked, SpecialCategory category,
                            const QString &text, Giving giving)
{
    QList<SpecialAnswer> answers = m_stores.applications.specialAnswers(application.id);
    const auto known = std::find_if(answers.begin(), answers.end(), [&asked](const SpecialAnswer &answer) {
        return answer.question == asked.id || answer.heading == asked.text;
    });
    if (known == answers.end()) {
        answers.append({category, asked.text, asked.id, text, std::nullopt});
    } else {
        known->text = giving == Giving::Replace ? text : known->text + u"\n\n"_s + text;
    }
    m_stores.applications.saveSpecialAnswers(application.id, answers);
    if (!application.answeredApart.contains(asked.id)) {
        application.answeredApart.append(asked.id);
    }
}

} // namespace convoke
