// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailservice.h"

#include "intake/answersections.h"
#include "intake/mailreader.h"

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
        std::optional<StoredMail> stored = m_stores.mails.load(mail);
        std::optional<Applicant> applicant =
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
        Application &application = applicant->application;
        const QString own = pieceOf(stored->text, start, start + length, {}).text;
        const QString text = own.isEmpty() ? stored->text.mid(start, length).trimmed() : own;
        if (text.isEmpty()) {
            return Error{ErrorCode::ValueInvalid, u"part of the e-mail"_s};
        }
        setAnswer(application, question, text, giving);
        if (giving == Giving::Replace) {
            for (AnswerPiece &piece : stored->pieces) {
                piece.question = piece.question == asked->key ? QString() : piece.question;
            }
        }
        stored->pieces.append({asked->key, start, length, {}});
        if (application.isActive()) {
            application.state = missingAnswers(application, document->call) > 0 ? ApplicationState::Incomplete
                                                                                : ApplicationState::Received;
        }
        m_stores.applications.save(application);
        m_stores.mails.update(*stored);
        return {};
    });
}

} // namespace convoke
