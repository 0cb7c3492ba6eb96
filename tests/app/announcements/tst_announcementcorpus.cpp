// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "readingprobe.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString timeOf(const QJsonValue &value)
{
    return value.toString(u"?"_s);
}

/// The value as the expectations write it: sessions, groups and contacts as short lines, empty entries left
/// out.
QJsonValue shortened(const QString &field, const QJsonValue &value)
{
    QJsonArray out;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        QJsonObject object = item.toObject();
        if (field == u"sessions") {
            out.append(u"%1 %2-%3"_s.arg(object.value(u"date"_s).toString(), timeOf(object.value(u"start"_s)),
                                         timeOf(object.value(u"end"_s))));
        } else if (field == u"working_groups") {
            out.append(object.value(u"code"_s).toString() + u' ' + object.value(u"role"_s).toString());
        } else if (field == u"contacts") {
            out.append(
                u"%1 <%2>"_s.arg(object.value(u"name"_s).toString(), object.value(u"email"_s).toString()));
        } else if (item.isObject()) {
            const QStringList keys = object.keys();
            for (const QString &key : keys) {
                const QJsonValue part = object.value(key);
                if (part.isNull() || (part.isArray() && part.toArray().isEmpty())) {
                    object.remove(key);
                }
            }
            out.append(object);
        } else {
            out.append(item);
        }
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (object.value(key).isNull()) {
                object.remove(key);
            }
        }
        return object;
    }
    return value.isArray() ? QJsonValue(out) : value;
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isBool() && !value.toBool()) || (value.isArray() && value.toArray().isEmpty());
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

/// Every announcement in tests/data/announcements is read as its .json says, field by field.
class AnnouncementCorpusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFieldOfEveryAnnouncement();
    void givesDocumentsThatCanBeReadAgain();
    void pointsAtTheWordsItNames();

private:
    struct Score
    {
        int right = 0;
        int all = 0;
    };

    static QStringList expectations();
    static QJsonObject expectation(const QString &name);
    AnnouncementReading readFixture(const QJsonObject &expected);
    void compare(const QString &name, const QJsonObject &expected, const AnnouncementReading &reading);

    static inline const QDir m_folder{QStringLiteral(CONVOKE_TEST_DATA "/announcements")};
    test::ReadingProbe m_probe;
    QMap<QString, Score> m_scores;
    QStringList m_misses;
};

QStringList AnnouncementCorpusTest::expectations()
{
    return m_folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

QJsonObject AnnouncementCorpusTest::expectation(const QString &name)
{
    return QJsonDocument::fromJson(bytesOf(m_folder.filePath(name))).object();
}

AnnouncementReading AnnouncementCorpusTest::readFixture(const QJsonObject &expected)
{
    const QByteArray bytes = bytesOf(m_folder.filePath(expected.value(u"file"_s).toString()));
    const Result<QString> text = announcementText(bytes);
    return m_probe.read(text ? *text : QString());
}

void AnnouncementCorpusTest::compare(const QString &name, const QJsonObject &expected,
                                     const AnnouncementReading &reading)
{
    const QJsonObject document = test::ReadingProbe::flat(toJson(reading));
    const QJsonObject fields = expected.value(u"fields"_s).toObject();
    for (const FieldReading &field : reading.fields) {
        const QJsonObject wanted = fields.value(field.field).toObject();
        const QJsonValue value = shortened(field.field, document.value(field.field));
        const QString state = toKey(field.state);
        const bool right = wanted.isEmpty()
            ? state == u"missing" && isNothing(value)
            : state == wanted.value(u"state"_s).toString() && value == wanted.value(u"value"_s);
        ++m_scores[field.field].all;
        m_scores[field.field].right += right ? 1 : 0;
        if (!right) {
            m_misses.append(u"%1 %2: %3 %4, expected %5 %6"_s.arg(
                name, field.field, state, shown(value), wanted.value(u"state"_s).toString(u"missing"_s),
                shown(wanted.value(u"value"_s))));
        }
    }
    QStringList codes;
    for (const Finding &finding : reading.findings) {
        codes.append(finding.code);
    }
    codes.removeDuplicates();
    codes.sort();
    const bool right = QJsonArray::fromStringList(codes) == expected.value(u"findings"_s).toArray();
    ++m_scores[u"(findings)"_s].all;
    m_scores[u"(findings)"_s].right += right ? 1 : 0;
    if (!right) {
        m_misses.append(name + u" findings: "_s + codes.join(u' '));
    }
}

void AnnouncementCorpusTest::readsEveryFieldOfEveryAnnouncement()
{
    const QStringList names = expectations();
    constexpr qsizetype fewest = 20;
    QVERIFY2(names.size() >= fewest, "the corpus is missing");
    for (const QString &name : names) {
        const QJsonObject expected = expectation(name);
        QVERIFY2(!expected.isEmpty(), qPrintable(name));
        compare(name, expected, readFixture(expected));
    }
    for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it) {
        qInfo("%-16s %3d of %3d  %5.1f %%", qPrintable(it.key()), it->right, it->all,
              100.0 * it->right / it->all);
    }
    for (const QString &miss : m_misses) {
        qWarning("%s", qPrintable(miss));
    }
    QVERIFY2(m_misses.isEmpty(), qPrintable(u"%1 misses"_s.arg(m_misses.size())));
}

void AnnouncementCorpusTest::givesDocumentsThatCanBeReadAgain()
{
    const QStringList names = expectations();
    for (const QString &name : names) {
        const AnnouncementReading reading = readFixture(expectation(name));
        if (reading.document.meeting.title.isEmpty()) {
            continue; // a document needs a title; a text that is no call may have none
        }
        const QByteArray json = QJsonDocument(toJson(reading)).toJson();
        const Result<MeetingDocument> again = meetingDocumentFromJson(json, m_probe.ids());
        QVERIFY2(again.has_value(), qPrintable(name + u": "_s + (again ? QString() : again.error().detail)));
        QCOMPARE(toJson(*again), toJson(reading.document));
    }
}

void AnnouncementCorpusTest::pointsAtTheWordsItNames()
{
    const QStringList names = expectations();
    for (const QString &name : names) {
        const AnnouncementReading reading = readFixture(expectation(name));
        for (const FieldReading &field : reading.fields) {
            QStringList words;
            for (const SourceSpan &span : field.spans) {
                QVERIFY2(span.start >= 0 && span.length > 0 && span.end() <= reading.text.size(),
                         qPrintable(name));
                words.append(reading.text.mid(span.start, span.length));
            }
            QCOMPARE(words.join(u" … "_s), field.source);
        }
    }
}

QTEST_GUILESS_MAIN(AnnouncementCorpusTest)
#include "tst_announcementcorpus.moc"
