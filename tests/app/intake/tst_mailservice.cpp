// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailcase.h"
#include "composition/office.h"
#include "intake/mailpieces.h"
#include "intake/mailretake.h"
#include "intake/mailtable.h"
#include "intake/tablereader.h"
#include "support/fixedclock.h"

#include <QJsonArray>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// E-mails from the file to the database and back.
class MailServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesMailsInOnce();
    void keepsTheWholeMessage();
    void setsAsideAndDropsNothing();
    void keepsWhatNobodySent();
    void takesWhatTheUserCallsAnApplication();
    void makesAnApplicationOfAStoredMessage();
    void seesSecondAnswers();
    void knowsTheSameMessageInTwoFiles();
    void undoesAnIntakeInOneStep();
    void removesTheMessageWithItsApplication();
    void onlyProposesWhatSignaturesSay();
    void takesSignaturesWhenTold();
    void makesContactsOfSuggestedPeople();
    void decidesSeveralAtOnce();
    void givesAPartToAQuestion();
    void addsAPartToAnAnswer();
    void keepsSpecialCategoriesApartThatAreGiven();
    void saysNothingTwiceThatWasGiven();
    void offersWhatAnswersNoQuestion();
    void takesAllSignatures();
    void takesSomebodyOffTheNewsletter();
    void keepsProseInAQuestionOfItsOwn();

private:
    IntakeDraft draft(const QList<QByteArray> &mails, const QString &name = u"box.mbox"_s);
    void takeIn(const QList<QByteArray> &mails);
    QList<StoredMail> stored() { return m_office->mails().ofMeeting(m_meeting).value(); }
    QList<Applicant> applicants() { return m_office->applications().ofMeeting(m_meeting).value(); }
    QString answer(const Applicant &applicant, const QString &key);

    test::FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    MeetingId m_meeting{0};
    MailIntake m_options;
};

using test::mailBytes;

namespace {

const QByteArray answers =
    "Dear all,\n\n1) Seven.\n2) The mayor. I also suggest my colleague Bo Wai (bo@y.example).\n\n"
    "Kind regards,\nAnn Ex\ngardener\nTown Council Exham, Ireland\n+353 1 555 01 23";

QByteArray withFile()
{
    return "From: Zoe Tree <zoe@y.example>\nSubject: bees\nDate: Tue, 05 Mar 2030 10:00:00 "
           "+0100\nMessage-ID: <z@y>\n"
           "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; "
           "charset=iso-8859-1\n\n1) Dix, \xE0 peu pr\xE8s.\n2) Nous.\n--b\nContent-Type: "
           "application/octet-stream\n"
           "Content-Transfer-Encoding: base64\nContent-Disposition: attachment; "
           "filename=\"con.bin\"\n\nAAEC\n--b--\n";
}

} // namespace

void MailServiceTest::init()
{
    m_options = {};
    m_office = std::move(*Office::createInMemory(m_clock));
    MeetingDocument document{.meeting = Meeting{.id = m_office->ids().next<MeetingId>()}};
    document.meeting.reference = u"BEES-2030-05"_s;
    document.meeting.title = u"Beekeeping on public buildings"_s;
    document.meeting.timeZone = u"Europe/Brussels"_s;
    document.call.channel = Channel::Form;
    document.call.questions = {
        {m_office->ids().next<QuestionId>(), u"bees"_s, u"How many hives do you keep on the roof?"_s},
        {m_office->ids().next<QuestionId>(), u"honey"_s, u"If so, who eats the honey?"_s},
    };
    document.call.questions[1].required = true;
    m_meeting = document.meeting.id;
    QVERIFY(m_office->meetings().add(document));
}

IntakeDraft MailServiceTest::draft(const QList<QByteArray> &mails, const QString &name)
{
    QByteArray box;
    for (const QByteArray &mail : mails) {
        box += "From x@x.example Fri Nov 20 06:17:50 2026\n" + mail + "\n";
    }
    MailIntake intake = m_options;
    intake.files = {readMailFile(box, name, QTimeZone("Europe/Brussels")).value()};
    return m_office->intake().draft(m_meeting, {}, {}, {}, intake).value();
}

void MailServiceTest::takeIn(const QList<QByteArray> &mails)
{
    const Result<ChangeSetId> applied = m_office->intake().apply(m_meeting, draft(mails), u"Desk"_s);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
}

QString MailServiceTest::answer(const Applicant &applicant, const QString &key)
{
    const MeetingDocument document = m_office->meetings().load(m_meeting).value();
    const Question *question = document.call.question(key);
    const Answer *given = question == nullptr ? nullptr : applicant.application.answer(question->id);
    return given == nullptr ? QString() : given->text;
}

void MailServiceTest::takesMailsInOnce()
{
    takeIn({mailBytes(answers), withFile()});
    QCOMPARE(applicants().size(), 2);
    const Applicant first = applicants().at(0);
    QCOMPARE(first.person.displayName(), u"Ann Ex"_s);
    QCOMPARE(first.person.emails.constFirst().toString(), u"ann@x.example"_s);
    QCOMPARE(first.application.channel, std::optional(Channel::Email));
    QCOMPARE(first.application.received, QDateTime({2030, 3, 4}, {10, 12}, Qt::UTC));
    QCOMPARE(first.application.sourceRef, std::optional(u"one@x.example"_s));
    QCOMPARE(answer(first, u"bees"_s), u"Seven."_s);
    QVERIFY(answer(first, u"honey"_s).startsWith(u"The mayor."));
    QCOMPARE(answer(applicants().at(1), u"bees"_s), u"Dix, à peu près."_s);

    const IntakeDraft again = draft({mailBytes(answers), withFile()}, u"renamed.eml"_s);
    QCOMPARE(again.plan.counts.identical, 2);
    QVERIFY(!again.changesAnything());
    QCOMPARE(m_office->intake().apply(m_meeting, again, u"Desk"_s).error().code, ErrorCode::NothingToChange);
}

void MailServiceTest::keepsTheWholeMessage()
{
    const QByteArray odd = withFile().replace("Nous.", QByteArray("No\0us.", 6));
    takeIn({odd});
    const StoredMail mail = stored().constFirst();
    QCOMPARE(m_office->mails().original(mail.id).value(), odd + "\n");
    QCOMPARE(mail.attachments.size(), 1);
    QCOMPARE(mail.attachments.constFirst(),
             (MailAttachment{u"_con.bin"_s, u"application/octet-stream"_s, 3}));
    QCOMPARE(m_office->mails().attachment(mail.id, 0).value(), QByteArray("\0\1\2", 3));
    QCOMPARE(m_office->mails().attachment(mail.id, 1).error().code, ErrorCode::NotFound);
    QCOMPARE(m_office->mails().original(MailId(5)).error().code, ErrorCode::NotFound);
    QCOMPARE(mail.pieces.size(), 2);
    QCOMPARE(mail.text.mid(mail.pieces.at(0).start, mail.pieces.at(0).length), u"Dix, à peu près."_s);
    QCOMPARE(mail.pieces.at(0).question, u"bees"_s);
    QCOMPARE(m_office->mails().load(mail.id).value(), mail);
}

void MailServiceTest::setsAsideAndDropsNothing()
{
    const QByteArray away = mailBytes("Back in May.", "Cy Zed <cy@z.example>", "c",
                                      "Tue, 05 Mar 2030 10:00:00 +0100", "Automatic reply: bees");
    const IntakeDraft first = draft({away, away});
    QCOMPARE(first.plan.counts.skipped, 2);
    QVERIFY(first.changesAnything());
    const QJsonObject report = first.report();
    QVERIFY(report[u"skipped"_s].toArray().at(0)[u"reason"_s].toString().contains(u"automatic reply"));
    QCOMPARE(report[u"mails"_s].toArray().at(0)[u"kind"_s].toString(), u"out-of-office"_s);
    takeIn({away, away});
    QCOMPARE(applicants().size(), 0);
    QCOMPARE(stored().size(), 1);
    QVERIFY(!stored().constFirst().application);
    QCOMPARE(stored().constFirst().verdict, (MailVerdict{MailKind::OutOfOffice, MailSign::Subject}));
    QVERIFY(!draft({away}).changesAnything());
}

void MailServiceTest::takesWhatTheUserCallsAnApplication()
{
    const QByteArray odd =
        mailBytes("Buy three.", "Cy Zed <cy@z.example>", "c", "Tue, 05 Mar 2030 10:00:00 +0100", "Hives");
    takeIn({odd});
    QCOMPARE(applicants().size(), 0);
    const MailId id = stored().constFirst().id;
    m_options.applications = {u"c"_s};
    takeIn({odd});
    QCOMPARE(applicants().size(), 1);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().constFirst().id, id);
    QCOMPARE(stored().constFirst().application, std::optional(applicants().constFirst().application.id));
}

void MailServiceTest::keepsWhatNobodySent()
{
    const QByteArray nameless = mailBytes(answers, "undisclosed", "n");
    const IntakeDraft first = draft({nameless});
    QCOMPARE(first.plan.rows.constFirst().skip, std::optional(SkipReason::Nobody));
    QVERIFY(first.changesAnything());
    takeIn({nameless});
    QCOMPARE(applicants().size(), 0);
    QCOMPARE(stored().size(), 1);
    QVERIFY(!stored().constFirst().application);
    QVERIFY(setAsideSentence(stored().constFirst().verdict).contains(u"nobody"));
    QCOMPARE(m_office->mails().setAside(m_meeting).value(), stored());
    QCOMPARE(m_office->mails().counts(m_meeting)->setAside, 1);
    QCOMPARE(m_office->mails().counts(m_meeting)->openSuggestions, 0);
    QVERIFY(!draft({nameless}).changesAnything());
    m_options.senders = {{u"n"_s, MailPerson{u"Bo Wai"_s, u"bo@y.example"_s}}};
    takeIn({nameless});
    QCOMPARE(applicants().constFirst().person.displayName(), u"Bo Wai"_s);
    QCOMPARE(m_office->mails().counts(m_meeting).value().setAside, 0);
}

void MailServiceTest::makesAnApplicationOfAStoredMessage()
{
    takeIn({mailBytes("Buy three.", "Cy Zed <cy@z.example>", "c", "Tue, 05 Mar 2030 10:00:00 +0100", "Hives"),
            mailBytes(answers, "undisclosed", "n")});
    QCOMPARE(m_office->mails().counts(m_meeting)->setAside, 2);
    QCOMPARE(m_office->mails().counts(m_meeting)->openSuggestions, 0);
    const QList<StoredMail> aside = stored();
    const QTimeZone zone("Europe/Brussels");
    const auto retake = [&](const QString &key, const std::optional<MailPerson> &sender = {}) {
        const auto mail = std::find_if(aside.cbegin(), aside.cend(),
                                       [&key](const StoredMail &one) { return one.key == key; });
        return draftOfStored(m_office->intake(), m_office->mails(), zone, mail->id, sender);
    };
    const Result<IntakeDraft> sure = retake(u"c"_s);
    QVERIFY(sure);
    const Result<ChangeSetId> made = m_office->intake().apply(m_meeting, *sure, u"Desk"_s);
    QVERIFY(made);
    QCOMPARE(applicants().constFirst().person.displayName(), u"Cy Zed"_s);
    QCOMPARE(applicants().constFirst().application.provenance.source, u"box.mbox"_s);
    QCOMPARE(m_office->mails().ofApplication(applicants().constFirst().application.id)->size(), 1);
    QVERIFY(m_office->transactions().revert(*made, u"Undo"_s));
    QCOMPARE(m_office->mails().counts(m_meeting).value().setAside, 2);
    QCOMPARE(retake(u"n"_s).error().code, ErrorCode::MissingValue);
    QVERIFY(retake(u"n"_s, MailPerson{u"Bo Wai"_s, {}}));
    QCOMPARE(draftOfStored(m_office->intake(), m_office->mails(), zone, MailId(5)).error().code,
             ErrorCode::NotFound);
}

void MailServiceTest::seesSecondAnswers()
{
    takeIn({mailBytes(answers)});
    const QByteArray second = mailBytes("1) Eight.\n2) The mayor.", "Ann Ex <ANN@x.example>", "two",
                                        "Wed, 06 Mar 2030 10:12:00 +0100");
    QCOMPARE(draft({second}).plan.counts.duplicates, 1);
    takeIn({second});
    QCOMPARE(applicants().size(), 2);
    const QList<Applicant> both = applicants();
    QCOMPARE(std::count_if(both.cbegin(), both.cend(),
                           [](const Applicant &one) { return one.application.isActive(); }),
             1);
    const QByteArray other = mailBytes("1) Eight.\n2) The mayor.", "Ann Ex <ann@elsewhere.example>", "three");
    const IntakeDraft probable = draft({other});
    QCOMPARE(probable.plan.counts.newRows, 1);
    QCOMPARE(probable.plan.rows.constFirst().hints.size(), 1);
    QCOMPARE(probable.plan.rows.constFirst().hints.constFirst().name, u"Ann Ex"_s);
    const IntakeDraft bothNew = draft({mailBytes("1) x\n2) y", "Di Fox <a@x.example>", "four"),
                                       mailBytes("1) x\n2) y", "Di Fox <b@x.example>", "five")});
    QCOMPARE(bothNew.plan.rows.constFirst().hints.size(), 0);
    QCOMPARE(bothNew.plan.rows.constLast().hints.size(), 1);
}

void MailServiceTest::knowsTheSameMessageInTwoFiles()
{
    const QByteArray anonymous = mailBytes(answers, "Ann Ex <ann@x.example>", {});
    const IntakeDraft both = draft({anonymous, anonymous});
    QCOMPARE(both.plan.counts.newRows, 1);
    QCOMPARE(both.plan.counts.identical, 1);
    takeIn({anonymous});
    QCOMPARE(draft({anonymous}).plan.counts.identical, 1);
}

void MailServiceTest::undoesAnIntakeInOneStep()
{
    const Result<ChangeSetId> taken =
        m_office->intake().apply(m_meeting, draft({mailBytes(answers), withFile()}), u"Desk"_s);
    QVERIFY(taken);
    const QByteArray original = m_office->mails().original(stored().constLast().id).value();
    const Result<ChangeSetId> undone = m_office->transactions().revert(*taken, u"Undo"_s);
    QVERIFY(undone);
    QCOMPARE(stored().size(), 0);
    QCOMPARE(m_office->people().count().value(), 0);
    QVERIFY(m_office->transactions().revert(*undone, u"Redo"_s));
    QCOMPARE(stored().size(), 2);
    QCOMPARE(m_office->mails().original(stored().constLast().id).value(), original);
    QCOMPARE(m_office->check().value(), QStringList());
}

void MailServiceTest::removesTheMessageWithItsApplication()
{
    takeIn({mailBytes(answers)});
    QVERIFY(m_office->applications().remove(applicants().constFirst().application.id));
    QCOMPARE(stored().size(), 0);
    QCOMPARE(m_office->mails().suggestions(m_meeting).value().size(), 0);
}

void MailServiceTest::onlyProposesWhatSignaturesSay()
{
    takeIn({mailBytes(answers)});
    QCOMPARE(applicants().constFirst().person.organisation, QString());
    const QList<MailProposal> proposals = m_office->mails().proposals(m_meeting).value();
    QHash<QString, QString> values;
    for (const MailProposal &proposal : proposals) {
        values.insert(proposal.field, proposal.value);
        QCOMPARE(proposal.state, ProposalState::Open);
        QVERIFY(proposal.field == u"phone" ? m_office->mails().refuse(proposal.id)
                                           : m_office->mails().take(proposal.id));
    }
    QCOMPARE(values,
             (QHash<QString, QString>{{u"function"_s, u"gardener"_s},
                                      {u"organisation"_s, u"Town Council Exham"_s},
                                      {u"phone"_s, u"+353 1 555 01 23"_s},
                                      {u"country"_s, u"IE"_s}}));
    const Person person = applicants().constFirst().person;
    QCOMPARE(person.organisation, u"Town Council Exham"_s);
    QCOMPARE(person.function, u"gardener"_s);
    QCOMPARE(person.country->toString(), u"IE"_s);
    QCOMPARE(person.phone, QString());
    for (const MailProposal &proposal : proposals) {
        QCOMPARE(m_office->mails().refuse(proposal.id).error().code, ErrorCode::NothingToChange);
    }
    QVERIFY(!draft({mailBytes(answers)}).changesAnything());
}

void MailServiceTest::takesSignaturesWhenTold()
{
    m_options.takeSignatures = true;
    takeIn({mailBytes(answers)});
    const Person person = applicants().constFirst().person;
    QCOMPARE(person.phone, u"+353 1 555 01 23"_s);
    QCOMPARE(person.function, u"gardener"_s);
    QCOMPARE(person.organisation, u"Town Council Exham"_s);
    QCOMPARE(person.country->toString(), u"IE"_s);
    const QList<MailProposal> proposals = m_office->mails().proposals(m_meeting).value();
    QCOMPARE(proposals.size(), 4);
    for (const MailProposal &proposal : proposals) {
        QCOMPARE(proposal.state, ProposalState::Taken);
        QCOMPARE(m_office->mails().refuse(proposal.id).error().code, ErrorCode::NothingToChange);
    }
}

void MailServiceTest::makesContactsOfSuggestedPeople()
{
    takeIn({mailBytes(answers)});
    QCOMPARE(m_office->people().count().value(), 1);
    const MailSuggestion suggestion = m_office->mails().suggestions(m_meeting).value().constFirst();
    QCOMPARE(suggestion.name, u"Bo Wai"_s);
    QCOMPARE(suggestion.email, u"bo@y.example"_s);
    QVERIFY(suggestion.sentence.contains(u"colleague"));
    QVERIFY(m_office->mails().take(suggestion.id));
    const MailSuggestion taken = m_office->mails().suggestions(m_meeting).value().constFirst();
    const SuggestedBy listed = m_office->mails().suggested(m_meeting).value().constFirst();
    QCOMPARE(listed.suggestion, taken);
    QCOMPARE(listed.by.shown(), u"Ann Ex <ann@x.example>"_s);
    QCOMPARE(listed.application, std::optional(applicants().constFirst().application.id));
    QCOMPARE(taken.state, ProposalState::Taken);
    const Person person = m_office->people().load(*taken.person).value();
    QCOMPARE(person.displayName(), u"Bo Wai"_s);
    QCOMPARE(person.emails.constFirst().toString(), u"bo@y.example"_s);
    QCOMPARE(person.notes, u"Suggested by: Ann Ex <ann@x.example>"_s);
    QCOMPARE(m_office->mails().take(suggestion.id).error().code, ErrorCode::NothingToChange);

    takeIn({mailBytes("1) Two.\n2) I suggest Bo Wai (BO@y.example).", "Di Fox <di@x.example>", "four")});
    QVERIFY(m_office->mails().take(m_office->mails().suggestions(m_meeting).value().constLast().id));
    QCOMPARE(m_office->people().count().value(), 3);
    // Without its application a suggestion goes, the contact made of it stays.
    QVERIFY(m_office->applications().remove(applicants().constFirst().application.id));
    QCOMPARE(m_office->mails().suggestions(m_meeting).value().size(), 1);
    QCOMPARE(m_office->people().count().value(), 3);
}

void MailServiceTest::decidesSeveralAtOnce()
{
    takeIn({mailBytes(answers)});
    QList<MailProposalId> all;
    for (const MailProposal &proposal : m_office->mails().proposals(m_meeting).value()) {
        all.append(proposal.id);
    }
    const Result<ChangeSetId> taken = m_office->mails().take(all);
    QVERIFY(taken);
    QCOMPARE(applicants().constFirst().person.function, u"gardener"_s);
    QCOMPARE(applicants().constFirst().person.phone, u"+353 1 555 01 23"_s);
    QVERIFY(m_office->transactions().revert(*taken, u"Undo"_s));
    QCOMPARE(applicants().constFirst().person.phone, QString());
    QVERIFY(m_office->mails().refuse(all.constFirst()));
    // One is decided, so none is taken.
    QCOMPARE(m_office->mails().take(all).error().code, ErrorCode::NothingToChange);
    QCOMPARE(applicants().constFirst().person.phone, QString());
    QCOMPARE(m_office->mails().take(all.constFirst()).error().code, ErrorCode::NothingToChange);

    const MailSuggestionId bo = m_office->mails().suggestions(m_meeting).value().constFirst().id;
    QCOMPARE(m_office->mails().counts(m_meeting)->setAside, 0);
    QCOMPARE(m_office->mails().counts(m_meeting)->openSuggestions, 1);
    QVERIFY(m_office->mails().refuse(bo));
    QCOMPARE(m_office->mails().counts(m_meeting)->setAside, 0);
    QCOMPARE(m_office->mails().counts(m_meeting)->openSuggestions, 0);
    QCOMPARE(m_office->mails().take(bo).error().code, ErrorCode::NothingToChange);
    QCOMPARE(m_office->people().count().value(), 1);
}

void MailServiceTest::givesAPartToAQuestion()
{
    const QByteArray prose = mailBytes("I apply. We keep seven hives. The mayor eats the honey.");
    takeIn({prose});
    const StoredMail mail = stored().constFirst();
    const QString part = u"The mayor eats the honey."_s;
    const qsizetype start = mail.text.indexOf(part);
    const QuestionId honey = m_office->meetings().load(m_meeting)->call.question(u"honey"_s)->id;
    QCOMPARE(applicants().constFirst().application.state, ApplicationState::Incomplete);
    QVERIFY(m_office->mails().giveToQuestion(mail.id, start, part.size(), honey));
    QCOMPARE(answer(applicants().constFirst(), u"honey"_s), part);
    QCOMPARE(applicants().constFirst().application.state, ApplicationState::Received);
    QCOMPARE(stored().constFirst().pieces.constLast(), (AnswerPiece{u"honey"_s, start, part.size(), {}}));
    QCOMPARE(m_office->mails().giveToQuestion(mail.id, 5, 10'000, honey).error().code,
             ErrorCode::ValueInvalid);
    QCOMPARE(m_office->mails().giveToQuestion(mail.id, 0, 5, QuestionId(1)).error().code,
             ErrorCode::NotFound);
    // The same message again does not take the human's work back.
    QVERIFY(!draft({prose}).changesAnything());
}

void MailServiceTest::keepsSpecialCategoriesApartThatAreGiven()
{
    MeetingDocument document = m_office->meetings().load(m_meeting).value();
    const Question diet{m_office->ids().next<QuestionId>(), u"diet"_s,
                        u"Do you have any dietary requirements?"_s};
    document.call.questions.append(diet);
    QVERIFY(m_office->meetings().update(document));
    takeIn({mailBytes("I apply. We keep seven hives. I eat no nuts.")});
    const StoredMail mail = stored().constFirst();
    MailService &mails = m_office->mails();
    const auto give = [&](const QString &part, MailService::Giving giving) {
        return mails.giveToQuestion(mail.id, mail.text.indexOf(part), part.size(), diet.id, giving);
    };
    const ApplicationId application = applicants().constFirst().application.id;
    QVERIFY(give(u"I eat no nuts."_s, MailService::Giving::Replace));
    QList<SpecialAnswer> apart = m_office->applications().specialAnswers(application).value();
    QCOMPARE(apart.size(), 1);
    QCOMPARE(apart.first().text, u"I eat no nuts."_s);
    QCOMPARE(apart.first().category, SpecialCategory::Diet);
    QCOMPARE(apart.first().question, std::optional(diet.id));
    QCOMPARE(applicants().constFirst().application.answeredApart, QList{diet.id});
    const QList<Answer> ordinary = applicants().constFirst().application.answers;
    for (const Answer &answer : ordinary) {
        QVERIFY2(!answer.text.contains(u"nuts"), qPrintable(answer.text)); // in no ordinary answer
    }
    QVERIFY(give(u"We keep seven hives."_s, MailService::Giving::Append));
    apart = m_office->applications().specialAnswers(application).value();
    QCOMPARE(apart.size(), 1);
    QCOMPARE(apart.first().text, u"I eat no nuts.\n\nWe keep seven hives."_s);
}

void MailServiceTest::saysNothingTwiceThatWasGiven()
{
    takeIn({mailBytes("I apply. We keep seven hives. The mayor eats the honey.")});
    const StoredMail mail = stored().constFirst();
    const Call call = m_office->meetings().load(m_meeting)->call;
    MailService &mails = m_office->mails();
    const auto give = [&](const QString &part, const QString &key) {
        return mails.giveToQuestion(mail.id, mail.text.indexOf(part), part.size(), call.question(key)->id);
    };
    const auto rest = [this] {
        return answer(applicants().constFirst(), mailTextQuestion());
    };
    QVERIFY(give(u"We keep seven hives."_s, u"bees"_s));
    QCOMPARE(rest(), u"I apply.\n\nThe mayor eats the honey."_s);
    QVERIFY(give(u"The mayor eats the honey."_s, u"honey"_s));
    QCOMPARE(rest(), u"I apply."_s);
    QVERIFY(give(u"I apply."_s, u"bees"_s)); // in the place of what was there
    QCOMPARE(rest(), u"We keep seven hives."_s);
    // Where something was added to it, nothing is taken out.
    QVERIFY(mails.giveToQuestion(mail.id, 0, u"I apply."_s.size(), call.question(mailTextQuestion())->id,
                                 MailService::Giving::Append));
    const QString added = u"We keep seven hives.\n\nI apply."_s;
    QCOMPARE(rest(), added);
    QVERIFY(give(u"We keep seven hives."_s, u"bees"_s));
    QCOMPARE(rest(), added);
}

void MailServiceTest::addsAPartToAnAnswer()
{
    takeIn({mailBytes(answers)});
    const StoredMail mail = stored().constFirst();
    const QuestionId bees = m_office->meetings().load(m_meeting)->call.question(u"bees"_s)->id;
    const QString part = u"The mayor."_s;
    const qsizetype start = mail.text.indexOf(part);
    MailService &mails = m_office->mails();
    QVERIFY(mails.giveToQuestion(mail.id, start, part.size(), bees, MailService::Giving::Append));
    QCOMPARE(answer(applicants().constFirst(), u"bees"_s), u"Seven.\n\nThe mayor."_s);
    QVERIFY(piecesToGive(stored().constFirst()).isEmpty());
    QVERIFY(mails.giveToQuestion(mail.id, start, part.size(), bees));
    QCOMPARE(answer(applicants().constFirst(), u"bees"_s), part);
    const QList<AnswerPiece> open = piecesToGive(stored().constFirst());
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().text, u"Seven."_s);
    QCOMPARE(mails.giveToQuestion(mail.id, mail.text.indexOf(u"\n\n"_s), 2, bees).error().code,
             ErrorCode::ValueInvalid);
}

void MailServiceTest::offersWhatAnswersNoQuestion()
{
    takeIn({mailBytes("I apply. We keep seven hives. The mayor eats the honey.")});
    StoredMail mail = stored().constFirst();
    QCOMPARE(piecesToGive(mail).size(), 1);
    const QString part = u"We keep seven hives."_s;
    const QuestionId bees = m_office->meetings().load(m_meeting)->call.question(u"bees"_s)->id;
    QVERIFY(m_office->mails().giveToQuestion(mail.id, mail.text.indexOf(part), part.size(), bees));
    QStringList left;
    for (const AnswerPiece &piece : piecesToGive(stored().constFirst())) {
        left.append(piece.text);
    }
    QCOMPARE(left, (QStringList{u"I apply."_s, u"The mayor eats the honey."_s}));
    // Longer than the text, as a damaged file could have it.
    mail.pieces = {{{}, 0, 10'000, {}}, {u"bees"_s, 3, 10'000, {}}};
    QCOMPARE(piecesToGive(mail).size(), 1);
}

void MailServiceTest::takesAllSignatures()
{
    takeIn({mailBytes(answers),
            mailBytes("1) a\n2) b\n\nKind regards\nDi Fox\nbaker\nBakery of Wyham", "Di Fox <di@x.example>",
                      "di")});
    Person ann = applicants().constFirst().person;
    ann.function = u"head of the gardens"_s;
    QVERIFY(m_office->people().save(ann));
    const int open = m_office->mails().counts(m_meeting)->openProposals;
    QVERIFY(open > 4);
    const Result<ChangeSetId> taken = m_office->mails().takeSignatures(m_meeting);
    QVERIFY(taken);
    ann = applicants().constFirst().person;
    QCOMPARE(ann.function, u"head of the gardens"_s); // what is there stays
    QCOMPARE(ann.country->toString(), u"IE"_s);
    QCOMPARE(applicants().constLast().person.function, u"baker"_s);
    QCOMPARE(m_office->mails().counts(m_meeting)->openProposals, 1);
    QCOMPARE(m_office->mails().takeSignatures(m_meeting).error().code, ErrorCode::NothingToChange);
    QVERIFY(m_office->transactions().revert(*taken, u"Undo"_s));
    QCOMPARE(m_office->mails().counts(m_meeting)->openProposals, open);
    QVERIFY(!applicants().constFirst().person.country);
}

void MailServiceTest::takesSomebodyOffTheNewsletter()
{
    takeIn({mailBytes(answers, "Ann Ex <ann@x.example>", "one"),
            mailBytes("Please unsubscribe me.", "Ann Ex <ANN@x.example>", "two"),
            mailBytes("Please unsubscribe me.", "Cy Zed <cy@z.example>", "three")});
    QCOMPARE(m_office->mails().counts(m_meeting).value().setAside, 2);
    const QList<StoredMail> mails = stored();
    for (const StoredMail &mail : mails) {
        const Result<ChangeSetId> outcome = m_office->mails().unsubscribe(mail.id);
        if (mail.key == u"three") {
            QCOMPARE(outcome.error().code, ErrorCode::NotFound);
        } else if (outcome) {
            QCOMPARE(applicants().constFirst().person.newsletter, Newsletter::Unsubscribed);
        } else {
            QCOMPARE(outcome.error().code, ErrorCode::NothingToChange);
        }
    }
    const Person ann = applicants().constFirst().person;
    QCOMPARE(ann.newsletter, Newsletter::Unsubscribed);
    QCOMPARE(ann.newsletterSince, m_clock.now());
    QCOMPARE(ann.newsletterSource, u"e-mail “My bees”"_s);
    // Her address is suppressed: it outlives her.
    QVERIFY(m_office->applications().remove(applicants().constFirst().application.id));
    QVERIFY(m_office->people().remove(ann.id));
    const SourceTable list =
        *readTable(QByteArray("Name,E-mail,Newsletter\nAnn Ex,ann@x.example,yes\n"), u"list.csv"_s);
    const ColumnMapping mapping = *m_office->intake().mappingFor(list, {}, IntakePurpose::AddressBook);
    QVERIFY(m_office->intake().draftPeople({list}, {mapping})->plan.people.first().staysUnsubscribed);
}

void MailServiceTest::keepsProseInAQuestionOfItsOwn()
{
    takeIn({mailBytes("Dear all,\nI apply. We keep seven hives.\nKind regards\nAnn Ex")});
    QCOMPARE(answer(applicants().constFirst(), mailTextQuestion()), u"I apply. We keep seven hives."_s);
    takeIn({mailBytes("I apply too, with ten hives.", "Di Fox <di@x.example>", "four")});
    const MeetingDocument document = m_office->meetings().load(m_meeting).value();
    QCOMPARE(document.call.questions.size(), 3);
    QCOMPARE(answer(applicants().constLast(), mailTextQuestion()), u"I apply too, with ten hives."_s);
    // The new question asks nothing: numbers go to the call's own.
    takeIn({mailBytes("I apply.\n1) One.\n2) Two.\n3) Three.", "Ed Gray <ed@x.example>", "five")});
    QVERIFY(answer(applicants().constLast(), mailTextQuestion()).endsWith(u"3) Three."));
}

QTEST_GUILESS_MAIN(MailServiceTest)
#include "tst_mailservice.moc"
