// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationwords.h"

#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// By which an answer is named when something is dropped on it.
QString keyOf(const Question &question)
{
    return QString::number(question.id.value());
}

} // namespace

class ApplicationWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        const MeetingDocument document = completeDocument(m_ids);
        m_call = document.call;
        const Person who = person(m_ids, u"Ada"_s, u"Byron"_s, u"ada@x.example"_s);
        m_row = applicationRow({application(m_ids, document.meeting.id, who.id, 2), who}, m_call);
    }

    void isSilentAboutWhatIsAsWithEverybody() { QCOMPARE(notes({}), QStringList()); }

    void tellsOfSecondAnswers()
    {
        Application older = m_row->application();
        older.received = QDateTime(QDate(2031, 3, 2), QTime(9, 0), Qt::UTC);
        QCOMPARE(notes({older}),
                 QStringList{
                     u"Answered twice. The answers of 1 Apr 2031 are used; those of 2 Mar 2031 are kept."_s});
        QVERIFY(notes({older, older}).first().startsWith(u"Answered 3 times."_s));
    }

    void tellsOfALateArrival()
    {
        Applicant late = m_row->applicant;
        late.application.received = QDateTime(QDate(2031, 4, 14), QTime(9, 0), Qt::UTC);
        m_row = applicationRow(late, m_call);
        QVERIFY(notes({}).first().contains(u"3"_s));
    }

    void tellsWhoDecidedAndWhy()
    {
        Applicant decided = m_row->applicant;
        decided.application.decision = Decision::Reserve;
        decided.application.decidedBy = u"Ines Brandt"_s;
        decided.application.decisionReason = u"two from one office"_s;
        m_row = applicationRow(decided, m_call);
        const QString note = notes({}).first();
        for (const QString &part : {u"reserve"_s, u"Ines Brandt"_s, u"two from one office"_s}) {
            QVERIFY2(note.contains(part), qPrintable(note));
        }
    }

    void putsAnswersInTheOrderOfTheQuestions()
    {
        const QList<Question> &questions = m_call.questions;
        Application answered = m_row->application();
        answered.answers = {{questions.at(1).id, u"North"_s, {}}, {questions.at(0).id, u"yes"_s, {}}};
        const QList<ReadingSection> sections = answerSections(answered, m_call, {});
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections.at(0), (ReadingSection{u"Do you patrol?"_s, u"yes"_s, {}, keyOf(questions.at(0))}));
        QCOMPARE(sections.at(1), (ReadingSection{u"Where?"_s, u"North"_s, {}, keyOf(questions.at(1))}));
    }

    void leavesOutQuestionsThatDoNotConcern()
    {
        // The second question follows up on the first, which has no answer.
        QCOMPARE(answerSections(m_row->application(), m_call, {}).size(), 1);
    }

    void putsOlderAnswersBesideThoseThatDiffer()
    {
        const QuestionId asked = m_call.questions.first().id;
        Application now = m_row->application();
        now.answers = {{asked, u"yes"_s, {}}};
        Application before = now;
        before.answers = {{asked, u"no"_s, {}}};
        QVERIFY(answerSections(now, m_call, before).first().remark.endsWith(u"no"_s));
        QCOMPARE(answerSections(now, m_call, now).first().remark, QString());
    }

    void saysWhereAnApplicationCameFrom()
    {
        QCOMPARE(provenanceWords({}, {}), QString());
        const Provenance provenance{IntakeId(1), u"survey.xlsx"_s, 96};
        QCOMPARE(provenanceWords(provenance, {}), u"From survey.xlsx, row 96"_s);
        IntakeRecord record{IntakeId(1), IntakeActId(1)};
        record.takenAt = QDateTime(QDate(2031, 4, 20), QTime(12, 0), Qt::UTC);
        record.takenBy = u"Ines Brandt"_s;
        QCOMPARE(provenanceWords(provenance, record),
                 u"From survey.xlsx, row 96 · taken in on 20 Apr 2031 by Ines Brandt"_s);
    }

private:
    QStringList notes(const QList<Application> &older)
    {
        QStringList sentences;
        const QList<ApplicationNote> found = applicationNotes(*m_row, m_call, older, {});
        for (const ApplicationNote &note : found) {
            sentences.append(note.sentence);
        }
        return sentences;
    }

    FixedClock m_clock;
    IdSource m_ids{m_clock};
    Call m_call;
    std::optional<ApplicationRow> m_row;
};

QTEST_MAIN(ApplicationWordsTest)
#include "tst_applicationwords.moc"
