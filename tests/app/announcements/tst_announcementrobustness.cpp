// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "readingprobe.h"
#include "support/filebytes.h"
#include "support/growth.h"

#include <QDir>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// Any text is read without harm, in time proportional to its length.
class AnnouncementRobustnessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void survivesEveryTruncation();
    void survivesShuffledBytes();
    void takesTimeInProportion_data();
    void takesTimeInProportion();

private:
    void readBytes(const QByteArray &bytes);
    [[nodiscard]] QString counts() const
    {
        return u"%1 read, %2 refused, %3 understood"_s.arg(m_read).arg(m_refused).arg(m_understood);
    }

    test::ReadingProbe m_probe;
    int m_read = 0;
    int m_refused = 0; ///< not even taken for text
    int m_understood = 0; ///< a title and a day
};

void AnnouncementRobustnessTest::init()
{
    m_read = m_refused = m_understood = 0;
}

void AnnouncementRobustnessTest::readBytes(const QByteArray &bytes)
{
    const Result<QString> text = announcementText(bytes);
    if (!text) {
        ++m_refused;
        return;
    }
    ++m_read;
    const AnnouncementReading reading = m_probe.read(*text);
    for (const FieldReading &field : reading.fields) {
        for (const SourceSpan &span : field.spans) {
            QVERIFY(span.start >= 0 && span.length > 0 && span.end() <= reading.text.size());
        }
    }
    const Meeting &meeting = reading.document.meeting;
    m_understood += !meeting.title.isEmpty() && !meeting.sessions.isEmpty() ? 1 : 0;
}

void AnnouncementRobustnessTest::survivesEveryTruncation()
{
    const QDir folder(QStringLiteral(CONVOKE_TEST_DATA "/announcements"));
    const QStringList names = folder.entryList({u"*.txt"_s, u"*.html"_s, u"*.eml"_s}, QDir::Files);
    QVERIFY(names.size() >= 100);
    constexpr qsizetype step = 50;
    for (const QString &name : names) {
        const QByteArray whole = test::bytesOf(folder.filePath(name));
        QVERIFY(!whole.isEmpty());
        for (qsizetype length = step; length < whole.size(); length += step) {
            readBytes(whole.first(length));
            readBytes(whole.sliced(length));
        }
    }
    QVERIFY2(m_refused * 100 <= m_read * 2, qPrintable(counts()));
    QVERIFY2(m_understood * 100 >= m_read * 35, qPrintable(counts()));
}

void AnnouncementRobustnessTest::survivesShuffledBytes()
{
    const QByteArray whole =
        test::bytesOf(QStringLiteral(CONVOKE_TEST_DATA "/announcements/newsletter.html"));
    QVERIFY(!whole.isEmpty());
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
    QVERIFY2(m_read >= 40, qPrintable(counts())); // of 60: a lost tag makes another text of a page
    QVERIFY2(m_understood >= 20, qPrintable(counts()));
}

void AnnouncementRobustnessTest::takesTimeInProportion_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("size");
    QTest::newRow("spelled addresses") << u"a at b dot c "_s << 24 * 1024;
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
    const test::Growth growth = test::growthOf(size, [&](qsizetype length) {
        readBytes(piece.repeated(length / piece.size() + 1).toUtf8().first(length));
    });
    QVERIFY2(growth.isInProportion(), qPrintable(growth.words()));
    QCOMPARE(m_refused, 0);
}

QTEST_GUILESS_MAIN(AnnouncementRobustnessTest)
#include "tst_announcementrobustness.moc"
