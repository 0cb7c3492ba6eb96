// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "readingprobe.h"
#include "support/filebytes.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;
using test::bytesOf;

namespace {

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
    void readsTheSameHoweverItWasPasted_data();
    void readsTheSameHoweverItWasPasted();
    void givesDocumentsThatCanBeReadAgain();

private:
    /// Of one field over all announcements.
    struct Score
    {
        int right = 0; ///< said by the text and read so
        int expected = 0; ///< said by the text
        int invented = 0; ///< read although the text does not say it
        int wrong = 0; ///< said by the text, not read or read otherwise
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
        const bool said = !wanted.isEmpty() && wanted.value(u"state"_s).toString() != u"missing";
        Score &score = m_scores[field.field];
        score.expected += said ? 1 : 0;
        score.right += said && right ? 1 : 0;
        score.wrong += said && !right ? 1 : 0;
        score.invented += !said && !right ? 1 : 0;
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
    Score &score = m_scores[u"(findings)"_s];
    ++score.expected;
    score.right += right ? 1 : 0;
    score.wrong += right ? 0 : 1;
    if (!right) {
        m_misses.append(name + u" findings: "_s + codes.join(u' '));
    }
}

namespace {

/// Of how many announcements a field must be read rightly, at least: a corpus that says it nowhere proves
/// nothing.
int fewestOf(const QString &field)
{
    static const QHash<QString, int> fewest{
        {u"title"_s, 90},      {u"working_groups"_s, 90}, {u"sessions"_s, 90},  {u"deadline"_s, 90},
        {u"mode"_s, 90},       {u"channel"_s, 90},        {u"profiles"_s, 75},  {u"place"_s, 60},
        {u"contacts"_s, 50},   {u"link"_s, 45},           {u"published"_s, 35}, {u"background"_s, 35},
        {u"provisional"_s, 2}, {u"preferred_by"_s, 3}};
    constexpr int usual = 5;
    return fewest.value(field, usual);
}

} // namespace

void AnnouncementCorpusTest::readsEveryFieldOfEveryAnnouncement()
{
    const QStringList names = expectations();
    constexpr qsizetype fewest = 100;
    QVERIFY2(names.size() >= fewest, "the corpus is missing");
    for (const QString &name : names) {
        const QJsonObject expected = expectation(name);
        QVERIFY2(!expected.isEmpty(), qPrintable(name));
        compare(name, expected, readFixture(expected));
    }
    qInfo("%-16s %5s %8s %8s %5s", "field", "right", "expected", "invented", "");
    for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it) {
        qInfo("%-16s %5d %8d %8d  %5.1f %%", qPrintable(it.key()), it->right, it->expected, it->invented,
              it->expected > 0 ? 100.0 * it->right / it->expected : 100.0);
        QVERIFY2(
            it->right >= fewestOf(it.key()),
            qPrintable(u"%1 is read rightly from %2 announcements alone"_s.arg(it.key()).arg(it->right)));
    }
    for (const QString &miss : m_misses) {
        qWarning("%s", qPrintable(miss));
    }
    QVERIFY2(m_misses.isEmpty(), qPrintable(u"%1 misses"_s.arg(m_misses.size())));
}

void AnnouncementCorpusTest::readsTheSameHoweverItWasPasted_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("line ends of Windows") << 0;
    QTest::newRow("line ends of old Macs") << 1;
    QTest::newRow("tabs for blanks inside of lines") << 2;
    QTest::newRow("non-breaking blanks") << 3;
    QTest::newRow("soft hyphens inside of words") << 4;
    QTest::newRow("zero-width spaces and a byte order mark") << 5;
    QTest::newRow("blanks at the ends of lines and twice as many blank lines") << 6;
    QTest::newRow("line separators of Unicode") << 7;
}

namespace {

/// @p text as it comes out of another program's window.
QString pasted(QString text, int way)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    QString out;
    int letters = 0;
    bool lineBegins = true;
    for (const QChar c : std::as_const(text)) {
        letters = c.isLetter() ? letters + 1 : 0;
        lineBegins = c == u'\n' || (lineBegins && c == u' ');
        const bool inner = c == u' ' && !lineBegins; // blanks before a bullet say how deep it is
        if (c == u'\n' && way == 0) {
            out += u"\r\n"_s;
        } else if (c == u'\n' && (way == 1 || way == 7)) {
            out += way == 1 ? QChar(u'\r') : QChar(0x2028);
        } else if (c == u'\n' && way == 6) {
            out += out.endsWith(u'\n') ? u"\n\n"_s : u"  \t\n"_s;
        } else if (inner && (way == 2 || way == 3)) {
            out += way == 2 ? QChar(u'\t') : QChar(0x00A0);
        } else if (letters == 3 && (way == 4 || way == 5)) {
            out += QChar(way == 4 ? 0x00AD : 0x200B);
            out += c;
        } else {
            out += c;
        }
    }
    return way == 5 ? QChar(0xFEFF) + out : out;
}

} // namespace

void AnnouncementCorpusTest::readsTheSameHoweverItWasPasted()
{
    QFETCH(const int, way);
    const QStringList names = m_folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<QString> plain = announcementText(bytesOf(m_folder.filePath(name)));
        QVERIFY2(plain.has_value(), qPrintable(name));
        const Result<QString> other = announcementText(pasted(*plain, way).toUtf8());
        QVERIFY2(other.has_value(), qPrintable(name));
        const QJsonObject wanted = toJson(m_probe.read(*plain));
        const QJsonObject read = toJson(m_probe.read(*other));
        const QStringList keys = wanted.keys();
        for (const QString &key : keys) {
            QVERIFY2(read.value(key) == wanted.value(key),
                     qPrintable(name + u' ' + key + u": "_s + shown(read.value(key)) + u" instead of "_s
                                + shown(wanted.value(key))));
        }
    }
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

QTEST_GUILESS_MAIN(AnnouncementCorpusTest)
#include "tst_announcementcorpus.moc"
