// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "announcements/callwriter.h"
#include "readingprobe.h"
#include "support/builders.h"
#include "support/filebytes.h"

#include <QDir>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;
using test::bytesOf;

namespace {

using Facts = QMap<QString, QString>;

QString groupsOf(const Meeting &meeting)
{
    QStringList groups;
    for (const MeetingGroup &group : meeting.groups) {
        groups.append(toKey(group.role) + u' ' + group.code);
    }
    groups.sort();
    return groups.join(u", "_s);
}

QString sessionsOf(const Meeting &meeting)
{
    QStringList sessions;
    for (const Session &session : meeting.sessions) {
        const auto time = [](const std::optional<QTime> &at) {
            return at ? at->toString(u"HH:mm"_s) : u"?"_s;
        };
        sessions.append(session.date.toString(Qt::ISODate) + u' ' + time(session.start) + u'-'
                        + time(session.end));
    }
    sessions.sort();
    return sessions.join(u", "_s);
}

/// The label said before a description belongs to the writing, not to the profile.
QString profileOf(const Profile &profile)
{
    QString description = profile.description.simplified();
    const bool repeated = description.startsWith(profile.label.simplified(), Qt::CaseInsensitive);
    description = repeated ? description.mid(profile.label.simplified().size()) : description;
    while (!description.isEmpty() && (description.at(0) == u':' || description.at(0).isSpace())) {
        description.remove(0, 1);
    }
    return profile.label.simplified() + u": "_s + description;
}

QString questionOf(const Question &question, const Call &call)
{
    QStringList profiles;
    for (const ProfileId id : question.profiles) {
        const Profile *profile = call.profile(id);
        profiles.append(profile != nullptr ? profile->label : u"?"_s);
    }
    const Question *parent = question.followUpOf ? call.question(*question.followUpOf) : nullptr;
    return profiles.join(u'+') + u"| "_s + question.text.simplified() + u" ["_s + question.choices.join(u'/')
        + u"]"_s + (parent != nullptr ? u" <- "_s + parent->text.simplified() : QString());
}

QString capsOf(const MeetingDocument &document)
{
    QStringList caps;
    for (const Rule &rule : document.rules) {
        if (rule.value == u"*" && (rule.attribute == u"country" || rule.attribute == u"organisation")) {
            caps.append(u"%1 %2-%3 (%4)"_s.arg(rule.attribute)
                            .arg(rule.min.value_or(0))
                            .arg(rule.max.value_or(0))
                            .arg(rule.exceptionalMax.value_or(0)));
        }
    }
    caps.sort();
    return caps.join(u", "_s);
}

/// What the call keeps to itself or says only on paper.
const QSet<QString> untold{u"format"_s, u"reference"_s,  u"criteria"_s,
                           u"locks"_s,  u"tie_breaks"_s, u"rules"_s /* but for the caps */,
                           u"review"_s};

QString withoutBreaks(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().simplified();
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).simplified();
}

/// The words of a rich text with its lists.
QString wordsOf(const QString &source)
{
    return withoutBreaks(plainRichText(richTextFrom(source)));
}

/// What has to come back, in words: every key of the meeting document, those that need no words of their own
/// as JSON.
Facts factsOf(const MeetingDocument &document)
{
    const Meeting &meeting = document.meeting;
    const Call &call = document.call;
    Facts facts;
    const QJsonObject object = test::ReadingProbe::flat(toJson(document));
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!untold.contains(it.key())) {
            facts[it.key()] = withoutBreaks(it.value());
        }
    }
    // Emphasis is not read back, for plain text says none and every form must give the same.
    facts[u"background"_s] = wordsOf(meeting.background);
    facts[u"aim"_s] = wordsOf(meeting.aim);
    facts[u"outcome"_s] = wordsOf(meeting.outcome);
    facts[u"caps"_s] = capsOf(document);
    facts[u"working_groups"_s] = groupsOf(meeting);
    facts[u"sessions"_s] = sessionsOf(meeting);
    if (call.deadline) {
        facts[u"deadline_rule"_s] = toKey(call.deadlineRule.value_or(DeadlineRule::By)); // as it is written
    }
    if (meeting.mode == MeetingMode::Online) {
        facts.remove(u"travel_arranged"_s); // nobody travels
    }
    QStringList profiles;
    for (const Profile &profile : call.profiles) {
        profiles.append(profileOf(profile));
    }
    profiles.sort();
    facts[u"profiles"_s] = profiles.join(u'\n');
    QStringList questions;
    for (const Question &question : call.questions) {
        questions.append(questionOf(question, call));
    }
    questions.sort();
    facts[u"questions"_s] = questions.join(u'\n');
    return facts;
}

/// What a limit of the reader keeps from coming back, in every language and format. One that does come back
/// is no gap any more: the tests fail until it is struck out.
struct Gap
{
    QStringView meeting;
    QStringView field;

    friend bool operator==(const Gap &, const Gap &) = default;
};

constexpr Gap gaps[] = {
    {u"HEALTH-2027-02.json", u"place"}, // a venue of more words than the reader takes for one
    {u"all", u"questions"}, // a follow-up for one profile alone is written below its question, for everybody
    {u"the opposite", u"questions"},
    {u"greek-page.json", u"channel"}, // none is named; how to apply is taken from what stands below
    {u"lost-at-signs.json", u"profiles"}, // the description is the sentence that the label stands in
};

bool isKnownGap(const QString &meeting, const QString &field)
{
    return std::find(std::begin(gaps), std::end(gaps), Gap{meeting, field}) != std::end(gaps);
}

} // namespace

/// What the writer writes, the reader reads: every meeting of the demonstration and of tests/data, in four
/// languages and three formats.
class CallRoundTripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheSameMeeting_data();
    void givesTheSameMeeting();
    void writesTheSameWordsAgain();

private:
    void addInvented();

    test::ReadingProbe m_probe;
    QMap<QString, MeetingDocument> m_meetings;
};

void CallRoundTripTest::initTestCase()
{
    const QDir demonstration(u":/demo/meetings"_s);
    const QStringList files = demonstration.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        const Result<MeetingDocument> document =
            meetingDocumentFromJson(bytesOf(demonstration.filePath(name)), m_probe.ids());
        QVERIFY2(document.has_value(), qPrintable(name));
        m_meetings.insert(name, *document);
    }
    QCOMPARE(m_meetings.size(), 5);
    const QDir corpus(QStringLiteral(CONVOKE_TEST_DATA "/announcements"));
    const QStringList expectations = corpus.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : expectations) {
        const QJsonObject expected = QJsonDocument::fromJson(bytesOf(corpus.filePath(name))).object();
        const Result<QString> text =
            announcementText(bytesOf(corpus.filePath(expected.value(u"file"_s).toString())));
        QVERIFY2(text.has_value(), qPrintable(name));
        const MeetingDocument document = m_probe.read(*text).document;
        if (!document.meeting.title.isEmpty()) {
            m_meetings.insert(name, document);
        }
    }
    QVERIFY(m_meetings.size() > 90);
    addInvented();
}

/// A meeting that says everything, and one that says the opposite.
void CallRoundTripTest::addInvented()
{
    MeetingDocument all = test::completeDocument(m_probe.ids());
    all.meeting.kind = MeetingKind::Workshop;
    all.meeting.place.venue = u"Hotel Zlatá"_s;
    all.meeting.travelArranged = true;
    all.meeting.interpretation = true;
    all.meeting.provisional = true;
    all.call.preferredBy = QDate(2031, 4, 4);
    m_meetings.insert(u"all"_s, all);
    MeetingDocument other = all;
    other.meeting.kind = MeetingKind::StudyVisit;
    other.meeting.travelArranged = false;
    other.meeting.interpretation = false;
    other.meeting.provisional = false;
    other.meeting.lunchToLunch = false;
    other.meeting.mode = MeetingMode::Hybrid;
    other.meeting.platform = u"WebEx"_s;
    other.meeting.language = u"fr"_s;
    other.call.outcomeTold = u"2031-04-30"_s;
    other.call.channel = Channel::Email;
    other.call.link.reset();
    m_meetings.insert(u"the opposite"_s, other);
}

void CallRoundTripTest::givesTheSameMeeting_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<CallFormat>("format");
    for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s, u"nl"_s}) {
        for (const CallFormat format :
             {CallFormat::Text, CallFormat::WebPage, CallFormat::Markdown, CallFormat::Newsletter}) {
            QTest::addRow("%s %s%s", qPrintable(language), qPrintable(suffixOf(format)),
                          format == CallFormat::Newsletter ? " newsletter" : "")
                << language << format;
        }
    }
}

void CallRoundTripTest::givesTheSameMeeting()
{
    QFETCH(QString, language);
    QFETCH(CallFormat, format);
    QStringList misses;
    qsizetype known = 0;
    for (auto it = m_meetings.cbegin(); it != m_meetings.cend(); ++it) {
        const Result<QByteArray> bytes = callBytes(callOutline(*it, {}, language), format);
        QVERIFY(bytes.has_value());
        const Result<QString> text = announcementText(*bytes);
        QVERIFY(text.has_value());
        const Facts written = factsOf(*it);
        const Facts read = factsOf(m_probe.read(*text).document);
        for (auto fact = written.cbegin(); fact != written.cend(); ++fact) {
            const bool isGap = isKnownGap(it.key(), fact.key());
            known += isGap ? 1 : 0;
            if ((read.value(fact.key()) == *fact) == isGap) {
                misses.append(u"%1 %2: “%3” came back as “%4”%5"_s.arg(
                    it.key(), fact.key(), *fact, read.value(fact.key()),
                    isGap ? u", and is no gap any more"_s : QString()));
            }
        }
    }
    for (const QString &miss : std::as_const(misses)) {
        qWarning("%s", qPrintable(miss));
    }
    QVERIFY2(misses.isEmpty(), qPrintable(u"%1 values did not come back"_s.arg(misses.size())));
    QCOMPARE(known, qsizetype(std::size(gaps))); // each names a meeting and a field that there are
}

/// A call that was read back is written as it was: the facts of the second writing are those of the first.
void CallRoundTripTest::writesTheSameWordsAgain()
{
    for (auto it = m_meetings.cbegin(); it != m_meetings.cend(); ++it) {
        const CallOutline first = callOutline(*it, {}, u"en"_s);
        const Result<QByteArray> bytes = callBytes(first, CallFormat::Text);
        QVERIFY(bytes.has_value());
        const MeetingDocument read = m_probe.read(QString::fromUtf8(*bytes)).document;
        const CallOutline second = callOutline(read, {}, u"en"_s);
        QCOMPARE(second.headline, first.headline);
        QCOMPARE(second.published, first.published);
        for (const CallFact &fact : first.facts) {
            QStringList found;
            for (const CallFact &other : second.facts) {
                found += other.label == fact.label ? other.values : QStringList();
            }
            QVERIFY2((found == fact.values) != isKnownGap(it.key(), fact.label.toLower()),
                     qPrintable(u"%1 %2: “%3” came back as “%4”"_s.arg(
                         it.key(), fact.label, fact.values.join(u" / "_s), found.join(u" / "_s))));
        }
    }
}

QTEST_GUILESS_MAIN(CallRoundTripTest)
#include "tst_callroundtrip.moc"
