// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "readingprobe.h"

#include <QFile>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// Several calls in one text can be chosen between, and a reading can be stopped.
class AnnouncementChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCallsOfTheText();
    void readsTheCallThatIsWished_data();
    void readsTheCallThatIsWished();
    void keepsWhatStandsAboveTheCalls();
    void refusesACallThatIsNotThere();
    void tellsHowFarItIs();
    void stopsWhereverItIsTold();

private:
    static QString severalCalls();
    [[nodiscard]] Result<AnnouncementReading> read(int call) const
    {
        ReadingWish wish;
        wish.call = call;
        return m_probe.reader().read(severalCalls(), wish);
    }

    test::ReadingProbe m_probe;
};

QString AnnouncementChoiceTest::severalCalls()
{
    QFile file(QStringLiteral(CONVOKE_TEST_DATA "/announcements/several-calls.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void AnnouncementChoiceTest::namesTheCallsOfTheText()
{
    const AnnouncementReading reading = m_probe.read(severalCalls());
    QCOMPARE(reading.calls,
             QStringList({u"RAN POL meeting – Bikes and neighbourhoods"_s,
                          u"RAN PRISONS meeting – Letters from inside"_s,
                          u"RAN C&N webinar – A podcast in a week"_s}));
    QCOMPARE(reading.call, 0);
    QCOMPARE(reading.field(u"title"_s)->candidates, reading.calls);
    QVERIFY(
        m_probe.read(u"Call for participants: Meeting on keys\n\nApply by 5 May 2022."_s).calls.isEmpty());
}

void AnnouncementChoiceTest::readsTheCallThatIsWished_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("deadline");
    QTest::newRow("the first") << 0 << u"RAN POL meeting – Bikes and neighbourhoods"_s << QDate(2024, 9, 3)
                               << QDate(2024, 7, 1);
    QTest::newRow("one in the middle")
        << 1 << u"RAN PRISONS meeting – Letters from inside"_s << QDate(2024, 9, 10) << QDate(2024, 7, 5);
    QTest::newRow("the last") << 2 << u"RAN C&N webinar – A podcast in a week"_s << QDate(2024, 9, 17)
                              << QDate(2024, 9, 10);
}

void AnnouncementChoiceTest::readsTheCallThatIsWished()
{
    QFETCH(const int, call);
    QFETCH(const QString, title);
    const Result<AnnouncementReading> reading = read(call);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->call, call);
    QCOMPARE(reading->calls.size(), 3);
    QCOMPARE(reading->document.meeting.title, title);
    QCOMPARE(reading->document.meeting.sessions.size(), 1);
    QTEST(reading->document.meeting.sessions.first().date, "day");
    QTEST(reading->document.call.deadline.value_or(QDate()), "deadline");
    for (const FieldReading &field : reading->fields) {
        QStringList words;
        for (const SourceSpan &span : field.spans) {
            words.append(reading->text.mid(span.start, span.length));
        }
        QCOMPARE(words.join(u" … "_s), field.source);
    }
}

void AnnouncementChoiceTest::keepsWhatStandsAboveTheCalls()
{
    const QString text =
        u"News announcement3 May 2023Directorate-General\n\n"
        "Call for participants: RAN POL meeting on keys\nApply by 5 June.\n\n"
        "Call for participants: RAN LOCAL meeting on locks\nIt takes place online on 7 July. "
        "Apply by 6 June.\n"_s;
    ReadingWish wish;
    wish.call = 1;
    const Result<AnnouncementReading> reading = m_probe.reader().read(text, wish);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->document.call.published, std::optional(QDate(2023, 5, 3)));
    QCOMPARE(reading->document.meeting.sessions.first().date, QDate(2023, 7, 7));
    QVERIFY2(!reading->text.contains(u"keys"), qPrintable(reading->text));
}

void AnnouncementChoiceTest::refusesACallThatIsNotThere()
{
    for (const int call : {-1, 3, 1000}) {
        const Result<AnnouncementReading> reading = read(call);
        QVERIFY(!reading.has_value());
        QCOMPARE(reading.error().code, ErrorCode::ValueInvalid);
    }
}

void AnnouncementChoiceTest::tellsHowFarItIs()
{
    QList<double> told;
    ReadingWish wish;
    wish.progress = [&told](double done) {
        told.append(done);
        return true;
    };
    QVERIFY(m_probe.reader().read(severalCalls(), wish).has_value());
    QVERIFY(told.size() >= 5);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QCOMPARE(told.last(), 1.0);
}

void AnnouncementChoiceTest::stopsWhereverItIsTold()
{
    constexpr int asked = 6;
    for (int stop = 1; stop <= asked; ++stop) {
        int times = 0;
        ReadingWish wish;
        wish.progress = [&times, stop](double) {
            return ++times < stop;
        };
        const Result<AnnouncementReading> reading = m_probe.reader().read(severalCalls(), wish);
        QVERIFY2(!reading.has_value(), qPrintable(QString::number(stop)));
        QCOMPARE(reading.error().code, ErrorCode::Cancelled);
        QCOMPARE(times, stop);
    }
}

QTEST_GUILESS_MAIN(AnnouncementChoiceTest)
#include "tst_announcementchoice.moc"
