// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "announcements/calendarwords.h"
#include "announcements/foldedtext.h"
#include "readingprobe.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// Announcements that were cut, repeated, shuffled and damaged are read without harm and in proportionate
/// time, and no date comes out of them that does not stand in the words it names. The seed is fixed.
class AnnouncementFuzzTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inventsNoDate_data();
    void inventsNoDate();
    void noticesAnInventedDate();
    void takesTimeInProportion();

private:
    QByteArray damaged(const QByteArray &bytes, int way);
    void check(const QByteArray &bytes);

    QList<QByteArray> m_texts;
    QRandomGenerator m_random{20260419};
    test::ReadingProbe m_probe;
};

namespace {

/// True where the number @p wanted stands by itself in @p words: "05" is 5.
bool holdsNumber(const QString &words, int wanted)
{
    int number = -1;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        const QChar c = i < words.size() ? words.at(i) : QChar(u' ');
        if (c >= u'0' && c <= u'9' && number < 100'000) {
            number = qMax(0, number) * 10 + c.digitValue();
        } else if (c < u'0' || c > u'9') {
            if (number == wanted) {
                return true;
            }
            number = -1;
        }
    }
    return false;
}

bool holdsMonth(const QString &words, int month)
{
    if (holdsNumber(words, month)) {
        return true;
    }
    const QStringList all = foldedText(words).split(QRegularExpression(u"[^\\p{L}]+"_s), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (calendarWords().months(all.at(i)).contains(month)
            || calendarWords().months(all.value(i - 1) + u' ' + all.at(i)).contains(month)) {
            return true;
        }
    }
    return false;
}

/// The day and the month stand in @p words, or the day lies between two days that do.
bool standsIn(const QString &words, QDate date)
{
    if (holdsNumber(words, date.day()) && holdsMonth(words, date.month())) {
        return true;
    }
    constexpr int longestRange = 10;
    const auto near = [&](int step) {
        for (int days = 1; days < longestRange; ++days) {
            const QDate other = date.addDays(step * days);
            if (holdsNumber(words, other.day()) && holdsMonth(words, other.month())) {
                return true;
            }
        }
        return false;
    };
    return near(-1) && near(1);
}

QList<std::pair<QString, QDate>> datesOf(const AnnouncementReading &reading)
{
    QList<std::pair<QString, QDate>> dates;
    for (const Session &session : reading.document.meeting.sessions) {
        dates.append({u"sessions"_s, session.date});
    }
    const Call &call = reading.document.call;
    const QDate told = QDate::fromString(call.outcomeTold.value_or(QString()), Qt::ISODate);
    dates.append({u"published"_s, call.published.value_or(QDate())});
    dates.append({u"deadline"_s, call.deadline.value_or(QDate())});
    dates.append({u"preferred_by"_s, call.preferredBy.value_or(QDate())});
    dates.append({u"outcome_told"_s, told});
    dates.removeIf([](const auto &date) { return !date.second.isValid(); });
    return dates;
}

/// A date of the reading that its source words do not say; empty where there is none.
QString inventedIn(const AnnouncementReading &reading)
{
    const QList<std::pair<QString, QDate>> dates = datesOf(reading);
    for (const auto &[field, date] : dates) {
        const FieldReading *found = reading.field(field);
        if (found == nullptr || found->state == FieldState::Missing || !standsIn(found->source, date)) {
            return field + u' ' + date.toString(Qt::ISODate) + u" from: "_s
                + (found == nullptr ? QString() : found->source);
        }
    }
    return {};
}

} // namespace

void AnnouncementFuzzTest::initTestCase()
{
    const QDir folder(QStringLiteral(CONVOKE_TEST_DATA "/announcements"));
    const QStringList names =
        folder.entryList({u"*.txt"_s, u"*.html"_s, u"*.eml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_texts.append(file.readAll());
    }
    QVERIFY(m_texts.size() >= 40);
}

QByteArray AnnouncementFuzzTest::damaged(const QByteArray &bytes, int way)
{
    const auto somewhere = [this](const QByteArray &in) {
        return static_cast<qsizetype>(m_random.bounded(static_cast<quint32>(in.size())));
    };
    QByteArray out = bytes;
    switch (way) {
    case 0: // a piece is lost
        return out.remove(somewhere(out), m_random.bounded(200));
    case 1: // a piece stands twice
        return out.insert(somewhere(out), out.mid(somewhere(out), m_random.bounded(400)));
    case 2: // bytes are others
        for (int change = 0; change < 20; ++change) {
            out[somewhere(out)] = static_cast<char>(m_random.bounded(1, 256));
        }
        return out;
    case 3: // digits are others
        for (char &c : out) {
            c = c >= '0' && c <= '9' && m_random.bounded(3) == 0
                ? static_cast<char>('0' + m_random.bounded(10))
                : c;
        }
        return out;
    case 4: { // the lines stand in another order
        QList<QByteArray> lines = out.split('\n');
        std::shuffle(lines.begin(), lines.end(), m_random);
        return lines.join('\n');
    }
    case 5: { // two announcements in one
        const QByteArray &other = m_texts.at(m_random.bounded(m_texts.size()));
        return out.first(somewhere(out)) + other.sliced(somewhere(other));
    }
    default: // all line ends are lost
        return out.replace('\n', ' ');
    }
}

void AnnouncementFuzzTest::check(const QByteArray &bytes)
{
    const Result<QString> text = announcementText(bytes);
    if (!text) {
        return;
    }
    const AnnouncementReading reading = m_probe.read(*text);
    for (const FieldReading &field : reading.fields) {
        for (const SourceSpan &span : field.spans) {
            QVERIFY(span.start >= 0 && span.length > 0 && span.end() <= reading.text.size());
        }
    }
    const QString invented = inventedIn(reading);
    QVERIFY2(invented.isEmpty(), qPrintable(invented + u"\nin:\n"_s + reading.text));
}

void AnnouncementFuzzTest::inventsNoDate_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("a piece is lost") << 0;
    QTest::newRow("a piece stands twice") << 1;
    QTest::newRow("bytes are others") << 2;
    QTest::newRow("digits are others") << 3;
    QTest::newRow("the lines stand in another order") << 4;
    QTest::newRow("two announcements in one") << 5;
    QTest::newRow("all line ends are lost") << 6;
}

void AnnouncementFuzzTest::inventsNoDate()
{
    QFETCH(const int, way);
    constexpr int lastWay = 6;
    const int rounds = way == lastWay ? 1 : 6;
    for (const QByteArray &text : m_texts) {
        for (int round = 0; round < rounds; ++round) {
            check(damaged(text, way));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
}

/// The check itself can fail.
void AnnouncementFuzzTest::noticesAnInventedDate()
{
    AnnouncementReading reading =
        m_probe.read(u"Call for participants: RAN POL meeting, 5 May 2022\n\nRegister by 1 April 2022."_s);
    QCOMPARE(inventedIn(reading), QString());
    reading.document.call.deadline = QDate(2022, 4, 2);
    QVERIFY(!inventedIn(reading).isEmpty());
    reading.document.call.deadline = QDate(2022, 3, 1);
    QVERIFY(!inventedIn(reading).isEmpty());
}

void AnnouncementFuzzTest::takesTimeInProportion()
{
    constexpr int factor = 8;
    constexpr qsizetype size = 48 * 1024;
    const auto timeFor = [this](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        m_probe.read(text);
        return timer.nsecsElapsed();
    };
    for (int way = 0; way < 6; ++way) {
        const QByteArray bytes = damaged(m_texts.at(m_random.bounded(m_texts.size())), way);
        const QString piece = QString::fromUtf8(bytes).remove(QChar(u'\0'));
        const QString once = piece.repeated(size / piece.size() + 1);
        timeFor(once); // warm
        const qint64 short_ = qMin(timeFor(once), timeFor(once));
        const qint64 long_ = timeFor(once.repeated(factor));
        QVERIFY2(long_ < short_ * factor * 2 + 200'000'000,
                 qPrintable(u"way %1: %2 ms for eight times the text, %3 ms for once"_s.arg(way)
                                .arg(long_ / 1'000'000)
                                .arg(short_ / 1'000'000)));
    }
}

QTEST_GUILESS_MAIN(AnnouncementFuzzTest)
#include "tst_announcementfuzz.moc"
