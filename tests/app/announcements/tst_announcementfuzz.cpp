// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "readingprobe.h"
#include "saiddates.h"
#include "support/filebytes.h"
#include "support/growth.h"

#include <QDir>
#include <QRandomGenerator>
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
    void knowsWhatTheWordsSay_data();
    void knowsWhatTheWordsSay();
    void takesTimeInProportion();

private:
    QByteArray damaged(const QByteArray &bytes, int way);
    void check(const QByteArray &bytes);

    QList<QByteArray> m_texts;
    QRandomGenerator m_random{20260419};
    int m_read = 0;
    int m_refused = 0; ///< not even taken for text
    qsizetype m_dates = 0; ///< that were read and checked
    test::ReadingProbe m_probe;
};

namespace {

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
        if (found == nullptr || found->state == FieldState::Missing || !test::standsIn(found->source, date)) {
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
        m_texts.append(test::bytesOf(folder.filePath(name)));
        QVERIFY(!m_texts.last().isEmpty());
    }
    QVERIFY(m_texts.size() >= 100);
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
        ++m_refused;
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
    ++m_read;
    m_dates += datesOf(reading).size();
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
    m_read = m_refused = 0;
    m_dates = 0;
    for (const QByteArray &text : m_texts) {
        for (int round = 0; round < rounds; ++round) {
            check(damaged(text, way));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
    // Texts that are refused, and texts without a date, test nothing.
    QVERIFY2(m_read * 100 >= (m_read + m_refused) * 97,
             qPrintable(u"%1 read, %2 refused"_s.arg(m_read).arg(m_refused)));
    QVERIFY2(m_dates >= m_read * 3 / 2, qPrintable(u"%1 read, %2 dates"_s.arg(m_read).arg(m_dates)));
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

void AnnouncementFuzzTest::knowsWhatTheWordsSay_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("said");
    QTest::newRow("a date") << u"on 5 May 2022"_s << QDate(2022, 5, 5) << true;
    QTest::newRow("a date in another order") << u"May 5th, 2022"_s << QDate(2022, 5, 5) << true;
    QTest::newRow("one of two days") << u"May 4-5, 2022"_s << QDate(2022, 5, 5) << true;
    QTest::newRow("in numbers") << u"05/05/2022 at 9:00"_s << QDate(2022, 5, 5) << true;
    QTest::newRow("as ISO has it") << u"2022-05-06"_s << QDate(2022, 5, 6) << true;
    QTest::newRow("a day between") << u"Monday 3 to Thursday 6 June"_s << QDate(2022, 6, 4) << true;
    QTest::newRow("over the end of a month") << u"30 May - 2 June"_s << QDate(2022, 6, 1) << true;
    QTest::newRow("another day") << u"on 5 May 2022"_s << QDate(2022, 5, 6) << false;
    QTest::newRow("another year") << u"on 5 May 2022"_s << QDate(2021, 5, 5) << false;
    QTest::newRow("an hour is no day")
        << u"on 5 May, doors open at noon for 12 people"_s << QDate(2022, 5, 12) << false;
    QTest::newRow("a day is no month") << u"12 May 2022"_s << QDate(2022, 12, 12) << false;
    QTest::newRow("the day of another month") << u"5 May and 7 June"_s << QDate(2022, 5, 7) << false;
    QTest::newRow("between two dates of different sentences")
        << u"Published on 3 June. Registration closes on 6 June"_s << QDate(2022, 6, 4) << false;
}

void AnnouncementFuzzTest::knowsWhatTheWordsSay()
{
    QFETCH(const QString, words);
    QFETCH(const QDate, date);
    QFETCH(const bool, said);
    QCOMPARE(test::standsIn(words, date), said);
}

void AnnouncementFuzzTest::takesTimeInProportion()
{
    constexpr qsizetype size = 16 * 1024;
    for (int way = 0; way < 6; ++way) {
        const QByteArray bytes = damaged(m_texts.at(m_random.bounded(m_texts.size())), way);
        const QString piece = QString::fromUtf8(bytes).remove(QChar(u'\0'));
        const test::Growth growth = test::growthOf(size, [&](qsizetype length) {
            m_probe.read(piece.repeated(length / piece.size() + 1).first(length));
        });
        QVERIFY2(growth.isInProportion(), qPrintable(u"way %1: %2"_s.arg(way).arg(growth.words())));
    }
}

QTEST_GUILESS_MAIN(AnnouncementFuzzTest)
#include "tst_announcementfuzz.moc"
