// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "announcements/callwriter.h"
#include "readingprobe.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

using Facts = QMap<QString, QString>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

/// What has to come back, in words.
Facts factsOf(const MeetingDocument &document)
{
    const Meeting &meeting = document.meeting;
    const Call &call = document.call;
    Facts facts{{u"title"_s, meeting.title.simplified()},
                {u"groups"_s, groupsOf(meeting)},
                {u"sessions"_s, sessionsOf(meeting)},
                {u"mode"_s, meeting.mode ? toKey(*meeting.mode) : QString()},
                {u"caps"_s, capsOf(document)}};
    facts[u"place"_s] = meeting.place.venue.value_or(QString()).simplified() + u'/'
        + meeting.place.city.value_or(QString()) + u'/' + meeting.place.country.value_or(QString());
    facts[u"deadline"_s] = call.deadline
        ? toKey(call.deadlineRule.value_or(DeadlineRule::By)) + u' ' + call.deadline->toString(Qt::ISODate)
        : QString();
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
    QStringList contacts;
    for (const Contact &contact : meeting.contacts) {
        contacts.append(contact.name + u" <"_s + contact.email.value_or(QString()) + u'>');
    }
    facts[u"contacts"_s] = contacts.join(u", "_s);
    return facts;
}

/// What a heading or a limit of the reader keeps from coming back.
struct Gap
{
    QStringView language; ///< empty: all
    QStringView meeting;
    QStringView field;
};

constexpr Gap gaps[] = {
    {u"", u"HEALTH-2027-02.json", u"place"}, // a venue of more words than the reader takes for one
    {u"", u"lost-at-signs.json", u"profiles"}, // the description is the sentence that the label stands in
};

bool isKnownGap(const QString &language, const QString &meeting, const QString &field)
{
    return std::any_of(std::begin(gaps), std::end(gaps), [&](const Gap &gap) {
        return (gap.language.isEmpty() || gap.language == language) && gap.meeting == meeting
            && gap.field == field;
    });
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
    QVERIFY(m_meetings.size() > 20);
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
    for (auto it = m_meetings.cbegin(); it != m_meetings.cend(); ++it) {
        const Result<QByteArray> bytes = callBytes(callOutline(*it, {}, language), format);
        QVERIFY(bytes.has_value());
        const Result<QString> text = announcementText(*bytes);
        QVERIFY(text.has_value());
        const Facts written = factsOf(*it);
        const Facts read = factsOf(m_probe.read(*text).document);
        for (auto fact = written.cbegin(); fact != written.cend(); ++fact) {
            if (read.value(fact.key()) != *fact && !isKnownGap(language, it.key(), fact.key())) {
                misses.append(u"%1 %2: “%3” came back as “%4”"_s.arg(it.key(), fact.key(), *fact,
                                                                     read.value(fact.key())));
            }
        }
    }
    for (const QString &miss : std::as_const(misses)) {
        qWarning("%s", qPrintable(miss));
    }
    QVERIFY2(misses.isEmpty(), qPrintable(u"%1 values did not come back"_s.arg(misses.size())));
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
            if (!isKnownGap(u"en"_s, it.key(), fact.label.toLower())) {
                QStringList found;
                for (const CallFact &other : second.facts) {
                    found += other.label == fact.label ? other.values : QStringList();
                }
                QVERIFY2(found == fact.values,
                         qPrintable(u"%1 %2: “%3” came back as “%4”"_s.arg(
                             it.key(), fact.label, fact.values.join(u" / "_s), found.join(u" / "_s))));
            }
        }
    }
}

QTEST_GUILESS_MAIN(CallRoundTripTest)
#include "tst_callroundtrip.moc"
