// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "readingprobe.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// Any text is read without harm, in time proportional to its length.
class AnnouncementRobustnessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesEveryTruncation();
    void survivesShuffledBytes();
    void takesTimeInProportion_data();
    void takesTimeInProportion();

private:
    void readBytes(const QByteArray &bytes);

    test::ReadingProbe m_probe;
};

void AnnouncementRobustnessTest::readBytes(const QByteArray &bytes)
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
}

void AnnouncementRobustnessTest::survivesEveryTruncation()
{
    const QDir folder(QStringLiteral(CONVOKE_TEST_DATA "/announcements"));
    const QStringList names = folder.entryList({u"*.txt"_s, u"*.html"_s, u"*.eml"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    constexpr qsizetype step = 50;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype length = step; length < whole.size(); length += step) {
            readBytes(whole.first(length));
            readBytes(whole.sliced(length));
        }
    }
}

void AnnouncementRobustnessTest::survivesShuffledBytes()
{
    QFile file(QStringLiteral(CONVOKE_TEST_DATA "/announcements/newsletter.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    quint32 seed = 12345;
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        for (int change = 0; change < 40; ++change) {
            seed = seed * 1664525U + 1013904223U;
            bytes[static_cast<qsizetype>(seed % static_cast<quint32>(bytes.size()))] =
                static_cast<char>((seed >> 16) & 0x7F);
        }
        readBytes(bytes);
    }
}

void AnnouncementRobustnessTest::takesTimeInProportion_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("size");
    QTest::newRow("spelled addresses") << u"a at b dot c "_s << 128 * 1024;
    QTest::newRow("spelled addresses of a kind") << u"a at b dot com "_s << 24 * 1024;
    QTest::newRow("glued addresses") << u"a [dot] batcat (Ann Bat) "_s << 24 * 1024;
    QTest::newRow("dates") << u"on 5 May 2021, "_s << 24 * 1024;
    QTest::newRow("lines of dates") << u"• 5 May 9:00-10:00\n"_s << 24 * 1024;
    QTest::newRow("one endless word") << u"a"_s << 24 * 1024;
    QTest::newRow("digits") << u"1"_s << 24 * 1024;
    QTest::newRow("calls")
        << u"Call for participants: RAN POL meeting x, 5 May 2021\nWe are looking for people. Apply by 3 May.\n"_s
        << 24 * 1024;
    QTest::newRow("questions") << u"Please answer the following questions:\nOfficers:\n• If so, why?\n"_s
                               << 24 * 1024;
    QTest::newRow("names") << u"contact Jan Janssen and Piet Pietersen, "_s << 24 * 1024;
    QTest::newRow("groups") << u"with input from RAN POL and RAN C&N "_s << 24 * 1024;
    QTest::newRow("short lines") << u"x\n"_s << 24 * 1024;
    QTest::newRow("open tags") << u"<p <a \""_s << 24 * 1024;
    QTest::newRow("open lists") << u"<ul><li>x"_s << 24 * 1024;
}

void AnnouncementRobustnessTest::takesTimeInProportion()
{
    QFETCH(const QString, piece);
    QFETCH(const int, size);
    const auto timeFor = [&](qsizetype length) {
        const QByteArray bytes = piece.repeated(length / piece.size() + 1).toUtf8().first(length);
        QElapsedTimer timer;
        timer.start();
        readBytes(bytes);
        return timer.nsecsElapsed();
    };
    constexpr qsizetype factor = 8;
    timeFor(size); // warm
    const qint64 once = qMin(timeFor(size), timeFor(size));
    const qint64 many = timeFor(size * factor);
    // Eight times the text may take sixteen times the time on a busy machine; a square would take sixty-four.
    QVERIFY2(
        many < once * factor * 2 + 200'000'000,
        qPrintable(
            u"%1 ms for eight times the text, %2 ms for once"_s.arg(many / 1'000'000).arg(once / 1'000'000)));
}

QTEST_GUILESS_MAIN(AnnouncementRobustnessTest)
#include "tst_announcementrobustness.moc"
