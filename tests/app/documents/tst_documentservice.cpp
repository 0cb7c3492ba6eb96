// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "intake/tablereader.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What documents say of a real file in memory.
class DocumentServiceTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    std::optional<MeetingId> m_meeting;

    ApplicationId application(int number)
    {
        return m_office->applications().ofMeeting(*m_meeting)->at(number - 1).application.id;
    }
    void setUp(bool isBlind)
    {
        m_office = std::move(*Office::createInMemory(m_clock));
        MeetingDocument document = completeDocument(m_office->ids());
        document.locks.clear();
        document.review.blind = isBlind;
        const Result<AddedMeeting> added = m_office->meetings().add(document);
        QVERIFY(added);
        m_meeting = added->meeting;
        const QByteArray csv =
            "Contribution ID,First name,Last name,E-mail,Organisation,Do you patrol?,Where?\n"
            "r1,Ada,Quist,ada@quay.test,Quay Watch,Yes,North\n"
            "r2,Ben,Rohde,ben@dyke.test,Dyke Watch,No,South\n"
            "r3,Cem,Sahin,cem@pier.test,Pier Watch,Yes,Ada Quist of Quay Watch knows\n";
        const Result<SourceTable> table = readTable(csv, u"a.csv"_s);
        const Result<IntakeDraft> draft = m_office->intake().draft(
            *m_meeting, {*table}, {recogniseColumns(*table, m_office->meetings().load(*m_meeting)->call)});
        QVERIFY(m_office->intake().apply(*m_meeting, *draft, u"Ines"_s));
        QCOMPARE(m_office->applications().ofMeeting(*m_meeting)->size(), 3);
    }
    DocumentContent forms(std::optional<ReviewerId> reviewer = std::nullopt)
    {
        const Result<DocumentContent> content =
            m_office->documents().content(*m_meeting, u"score-sheet"_s, Audience::Usual, reviewer);
        if (!content) {
            qFatal("%s", qPrintable(content.error().detail));
        }
        return *content;
    }
    static QStringList codes(const DocumentContent &content)
    {
        QStringList codes;
        for (const Participant &one : content.participants) {
            codes.append(one.code);
        }
        return codes;
    }

private Q_SLOTS:
    void scoreSheetsAreAboutEverybodyWhoCounts()
    {
        setUp(false);
        QCOMPARE(codes(forms()), (QStringList{u"A-1"_s, u"A-2"_s, u"A-3"_s}));
        const Participant first = forms().participants.constFirst();
        QCOMPARE(first.familyName, u"Quist"_s);
        QVERIFY(std::any_of(first.answers.cbegin(), first.answers.cend(), [](const SheetAnswer &answer) {
            return answer.question == u"Where?" && answer.answer == u"North";
        }));
        QVERIFY(m_office->applications().setWithdrawn(application(2), true));
        QCOMPARE(codes(forms()), (QStringList{u"A-1"_s, u"A-3"_s}));
        QCOMPARE(
            m_office->documents().content(*m_meeting, u"participant-list"_s, Audience::Usual).error().code,
            ErrorCode::NoSelection); // lists are about the selected
    }

    void blindScoreSheetsIdentifyNobody()
    {
        setUp(true);
        const DocumentContent content = forms();
        for (const Participant &one : content.participants) {
            QVERIFY(one.givenName.isEmpty() && one.familyName.isEmpty() && one.organisation.isEmpty()
                    && one.email.isEmpty() && one.countryCode.isEmpty());
        }
        const QList<Applicant> applicants = *m_office->applications().ofMeeting(*m_meeting);
        const QuestionId where = m_office->meetings().load(*m_meeting)->call.questions.at(1).id;
        const auto answerOf = [&](int place) {
            const QList<SheetAnswer> answers = forms().participants.at(place).answers;
            const auto found = std::find_if(answers.cbegin(), answers.cend(), [](const SheetAnswer &answer) {
                return answer.question == u"Where?";
            });
            return found == answers.cend() ? QString() : found->answer;
        };
        QCOMPARE(answerOf(0), u"North"_s);
        Redaction bar{.id = m_office->ids().next<RedactionId>(),
                      .application = applicants.at(0).application.id,
                      .question = where,
                      .start = 0,
                      .words = u"North"_s};
        QVERIFY(m_office->redactions().add({bar}));
        QVERIFY(!answerOf(0).contains(u"North"));
        QVERIFY(answerOf(2).contains(u"knows")); // another one's answer keeps its words
    }

    void aReviewersSheetsLeaveOutWhatIsNotTheirs()
    {
        setUp(false);
        const ReviewerId mia = m_office->reviews().reviewerNamed(u"Mia"_s)->id;
        const ReviewerId noa = m_office->reviews().reviewerNamed(u"Noa"_s)->id;
        QCOMPARE(m_office->documents().reviewers()->size(), 2);
        QVERIFY(m_office->reviews().recuse(application(1), mia, u"my cousin"_s));
        QCOMPARE(codes(forms(mia)), (QStringList{u"A-2"_s, u"A-3"_s}));
        QCOMPARE(codes(forms(noa)), (QStringList{u"A-1"_s, u"A-2"_s, u"A-3"_s}));
        QVERIFY(m_office->reviewTeams().reassign({{application(2), mia}, {application(3), noa}}, {}));
        QCOMPARE(codes(forms(mia)), QStringList{u"A-2"_s});
        QCOMPARE(codes(forms(noa)), (QStringList{u"A-1"_s, u"A-3"_s})); // nobody was named for the first
        QCOMPARE(codes(forms()), (QStringList{u"A-1"_s, u"A-2"_s, u"A-3"_s}));
    }

    void refusesAKindThatThereIsNot()
    {
        setUp(false);
        QCOMPARE(m_office->documents().content(*m_meeting, u"menu"_s, Audience::All).error(),
                 (Error{ErrorCode::Unsupported, u"menu"_s}));
    }
};

QTEST_GUILESS_MAIN(DocumentServiceTest)
#include "tst_documentservice.moc"
