// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documentcopy.h"
#include "exchange/meetingdocument.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;
using namespace convoke::test;

class MeetingDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackTheSame();
    void fillsDefaults();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void acceptsTheNotesOfTheReader();
    void readsScalesAndFacts();
    void leavesOutWhatIsUsual();
    void copiesAsATemplate();

private:
    FixedClock m_clock;
    IdSource m_ids{m_clock};
};

void MeetingDocumentTest::comesBackTheSame()
{
    const QJsonObject first = toJson(completeDocument(m_ids));
    const Result<MeetingDocument> read = meetingDocumentFromJson(QJsonDocument(first).toJson(), m_ids);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(QJsonDocument(toJson(*read)).toJson(), QJsonDocument(first).toJson());
    QCOMPARE(read->call.questions.at(1).followUpOf, std::optional(read->call.questions.at(0).id));
    QCOMPARE(read->call.questions.at(1).profiles, QList{read->call.profiles.at(0).id});
}

void MeetingDocumentTest::fillsDefaults()
{
    const Result<MeetingDocument> read = meetingDocumentFromJson(
        R"({"format": "convoke-meeting/1", "title": "Small", "places": null})", m_ids);
    QVERIFY(read);
    QCOMPARE(read->meeting.timeZone, u"Europe/Brussels"_s);
    QCOMPARE(read->meeting.kind, MeetingKind::WorkingGroupMeeting);
    QVERIFY(read->call.selection);
    QVERIFY(!read->meeting.places);
    QVERIFY(!read->meeting.interpretation);
}

void MeetingDocumentTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &inner, ErrorCode code, const QString &detail) {
        QTest::newRow(name) << QByteArray(R"({"format": "convoke-meeting/1", "title": "T", )" + inner + "}")
                            << code << detail;
    };
    QTest::newRow("not JSON") << QByteArray("hello") << ErrorCode::DocumentInvalid << u""_s;
    QTest::newRow("another format") << QByteArray(R"({"format": "x/1", "title": "T"})")
                                    << ErrorCode::DocumentInvalid << u"format"_s;
    QTest::newRow("no title") << QByteArray(R"({"format": "convoke-meeting/1"})") << ErrorCode::MissingValue
                              << u"title"_s;
    row("unknown key", R"("colour": "red")", ErrorCode::UnknownKey, u"colour"_s);
    row("unknown key deep inside", R"("call": {"profiles": [{"key": "a", "size": 3}]})",
        ErrorCode::UnknownKey, u"call.profiles[0].size"_s);
    row("impossible date", R"("sessions": [{"date": "2031-02-30"}])", ErrorCode::ValueInvalid,
        u"sessions[0].date = 2031-02-30"_s);
    row("impossible time", R"("sessions": [{"date": "2031-02-20", "start": "25:00"}])",
        ErrorCode::ValueInvalid, u"25:00"_s);
    row("unknown kind", R"("kind": "party")", ErrorCode::ValueInvalid, u"party"_s);
    row("unknown zone", R"("time_zone": "CEST")", ErrorCode::ValueInvalid, u"CEST"_s);
    row("no places", R"("places": 0)", ErrorCode::ValueInvalid, u"places"_s);
    row("half a place", R"("places": 2.5)", ErrorCode::ValueInvalid, u"2.5"_s);
    row("text instead of number", R"("places": "many")", ErrorCode::ValueInvalid, u"places"_s);
    row("two leads", R"("working_groups": [{"code": "A", "role": "lead"}, {"code": "B", "role": "lead"}])",
        ErrorCode::ValueInvalid, u"B"_s);
    row("unknown country", R"("place": {"country": "Atlantis"})", ErrorCode::ValueInvalid, u"Atlantis"_s);
    row("the same question twice", R"("call": {"questions": [{"key": "q"}, {"key": "q"}]})",
        ErrorCode::ValueInvalid, u"q (twice)"_s);
    row("a follow-up of nothing", R"("call": {"questions": [{"key": "q", "follow_up_of": "z"}]})",
        ErrorCode::ValueInvalid, u"z"_s);
    row("a question for no profile", R"("call": {"questions": [{"key": "q", "profiles": ["z"]}]})",
        ErrorCode::ValueInvalid, u"z"_s);
    row("a falling scale", R"("criteria": [{"key": "c", "min": 5, "max": 1}])", ErrorCode::ValueInvalid,
        u"max"_s);
    row("a step outside its scale", R"("criteria": [{"key": "c", "steps": [{"score": 6, "words": "w"}]}])",
        ErrorCode::ValueInvalid, u"criteria[0].steps[0].score = 6"_s);
    row("a step twice",
        R"("criteria": [{"key": "c", "steps": [{"score": 1, "words": "w"}, {"score": 1, "words": "v"}]}])",
        ErrorCode::ValueInvalid, u"1 (twice)"_s);
    row("a step without words", R"("criteria": [{"key": "c", "steps": [{"score": 1, "words": " "}]}])",
        ErrorCode::MissingValue, u"words"_s);
    row("a fact of a score", R"("criteria": [{"key": "c", "fact": {"kind": "languages"}}])",
        ErrorCode::ValueInvalid, u"languages"_s);
    row("a fact of no question",
        R"("criteria": [{"key": "c", "kind": "fact", "fact": {"kind": "years-of-experience", "question": "z"}}])",
        ErrorCode::ValueInvalid, u"z"_s);
    row("a fact with a foreign key",
        R"("criteria": [{"key": "c", "kind": "fact", "fact": {"kind": "languages", "meetings": 2}}])",
        ErrorCode::UnknownKey, u"criteria[0].fact.meetings"_s);
    row("an unknown key of the review", R"("review": {"double": true})", ErrorCode::UnknownKey,
        u"review.double"_s);
    row("a phase that ends before it begins",
        R"("review": {"phases": [{"name": "P", "from": "2031-02-03", "until": "2031-02-01"}]})",
        ErrorCode::ValueInvalid, u"until"_s);
    row("a phase without a day", R"("review": {"phases": [{"name": "P", "from": "2031-02-03"}]})",
        ErrorCode::MissingValue, u"review.phases[0].until"_s);
    row("a rule on nothing", R"("rules": [{"attribute": "shoe size", "max": 1}])", ErrorCode::ValueInvalid,
        u"shoe size"_s);
    row("a rule against itself", R"("rules": [{"attribute": "country", "min": 3, "max": 1}])",
        ErrorCode::ValueInvalid, u"max"_s);
    row("a tie-break by nothing", R"("tie_breaks": ["criterion:z"])", ErrorCode::ValueInvalid,
        u"criterion:z"_s);
}

void MeetingDocumentTest::refusesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const Result<MeetingDocument> read = meetingDocumentFromJson(json, m_ids);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
}

void MeetingDocumentTest::acceptsTheNotesOfTheReader()
{
    QVERIFY(meetingDocumentFromJson(
        R"({"format": "convoke-meeting/1", "title": "T", "fields": {"x": 1}, "findings": []})", m_ids));
}

void MeetingDocumentTest::readsScalesAndFacts()
{
    const QByteArray json = R"({"format": "convoke-meeting/1", "title": "T",
        "call": {"questions": [{"key": "years"}]},
        "criteria": [
            {"key": "mood", "min": -2, "max": 2, "counts": false,
             "steps": [{"score": 2, "words": "glad"}, {"score": -2, "words": "sad"}]},
            {"key": "seen", "kind": "fact", "fact": {"kind": "came-within-last", "meetings": 5}},
            {"key": "tongue", "kind": "fact", "fact": {"kind": "languages", "languages": ["en", "fr"]}},
            {"key": "old", "kind": "fact", "fact": {"kind": "years-of-experience", "question": "years"}}],
        "review": {"others_scores": "always", "minimum_reviews": 2, "shuffled": true,
                   "phases": [{"name": "One", "from": "2031-02-01", "until": "2031-02-01"}]}})";
    const Result<MeetingDocument> read = meetingDocumentFromJson(json, m_ids);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const QList<Criterion> &criteria = read->criteria;
    QCOMPARE(criteria.at(0).steps, (QList<ScaleStep>{{-2, u"sad"_s}, {2, u"glad"_s}}));
    QVERIFY(!criteria.at(0).counts);
    QCOMPARE(criteria.at(1).fact.meetings, 5);
    QCOMPARE(criteria.at(2).fact.languages, (QStringList{u"en"_s, u"fr"_s}));
    QCOMPARE(criteria.at(3).fact.question, std::optional(read->call.questions.at(0).id));
    QCOMPARE(read->review.othersScores, OthersScores::Always);
    QCOMPARE(read->review.minimumReviews, 2);
    QCOMPARE(read->review.phases.size(), 1);
    const QByteArray written = QJsonDocument(toJson(*read)).toJson();
    const Result<MeetingDocument> again = meetingDocumentFromJson(written, m_ids);
    QVERIFY(again);
    QCOMPARE(QJsonDocument(toJson(*again)).toJson(), written);
}

void MeetingDocumentTest::leavesOutWhatIsUsual()
{
    MeetingDocument document = completeDocument(m_ids);
    document.review = {};
    document.criteria[0].steps.clear();
    const QJsonObject json = toJson(document);
    QVERIFY(!json.contains(u"review"_s));
    const QJsonObject criterion = json.value(u"criteria"_s).toArray().at(0).toObject();
    QCOMPARE(criterion.size(), 8);
}

void MeetingDocumentTest::copiesAsATemplate()
{
    const MeetingDocument original = completeDocument(m_ids);
    const MeetingDocument copy = copyAsTemplate(original, m_ids);
    QVERIFY(copy.meeting.id != original.meeting.id);
    QVERIFY(copy.meeting.sessions.isEmpty());
    QVERIFY(!copy.call.deadline);
    QVERIFY(copy.locks.isEmpty());
    QVERIFY(copy.call.questions.at(0).id != original.call.questions.at(0).id);
    QCOMPARE(copy.call.questions.at(1).followUpOf, std::optional(copy.call.questions.at(0).id));
    QCOMPARE(copy.criteria.at(0).profiles, QList{copy.call.profiles.at(0).id});
    QVERIFY(copy.review.blind);
    QVERIFY(copy.review.phases.isEmpty()); // they are days of the original
}

QTEST_GUILESS_MAIN(MeetingDocumentTest)
#include "tst_meetingdocument.moc"
