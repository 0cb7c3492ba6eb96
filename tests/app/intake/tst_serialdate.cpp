// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/serialdate.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SerialDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDayNumbers_data();
    void readsDayNumbers();
    void knowsDateFormats_data();
    void knowsDateFormats();
};

void SerialDateTest::readsDayNumbers_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("moment");
    QTest::newRow("the first day") << 1.0 << false << u"1900-01-01T00:00:00"_s;
    QTest::newRow("the last right day before the false one") << 59.0 << false << u"1900-02-28T00:00:00"_s;
    QTest::newRow("29 February 1900 never was") << 60.0 << false << QString();
    QTest::newRow("the day after it") << 61.0 << false << u"1900-03-01T00:00:00"_s;
    QTest::newRow("our days") << 46168.0 << false << u"2026-05-26T00:00:00"_s;
    QTest::newRow("with a time") << 44984.37847222222 << false << u"2023-02-27T09:05:00"_s;
    QTest::newRow("to the nearest second") << 46145.9999884259 << false << u"2026-05-03T23:59:59"_s;
    QTest::newRow("just before midnight is the next day")
        << 44984.9999999 << false << u"2023-02-28T00:00:00"_s;
    QTest::newRow("counted from 1904") << 0.0 << true << u"1904-01-01T00:00:00"_s;
    QTest::newRow("our days from 1904") << 44706.0 << true << u"2026-05-26T00:00:00"_s;
    QTest::newRow("negative") << -1.0 << false << QString();
    QTest::newRow("after the year 9999") << 2958466.0 << false << QString();
    QTest::newRow("no number") << std::nan("") << false << QString();
}

void SerialDateTest::readsDayNumbers()
{
    QFETCH(double, serial);
    QFETCH(bool, from1904);
    const QDateTime moment = dateFromSerial(serial, from1904 ? SerialEpoch::Year1904 : SerialEpoch::Year1900);
    QTEST(moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s), "moment");
}

void SerialDateTest::knowsDateFormats_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("general") << 0 << QString() << false;
    QTest::newRow("built-in date") << 14 << QString() << true;
    QTest::newRow("built-in date and time") << 22 << QString() << true;
    QTest::newRow("built-in per cent") << 9 << QString() << false;
    QTest::newRow("own date") << 164 << u"dd/MM/yyyy\\ HH:mm"_s << true;
    QTest::newRow("own number") << 165 << u"#,##0.00"_s << false;
    QTest::newRow("words in quotes are shown") << 166 << u"0 \"days\""_s << false;
    QTest::newRow("an escaped letter is shown") << 167 << u"0\\d"_s << false;
    QTest::newRow("a colour is no date") << 168 << u"[Red]0.00"_s << false;
    QTest::newRow("elapsed hours") << 169 << u"[h]:mm"_s << true;
    QTest::newRow("a language before a date") << 170 << u"[$-409]d mmm"_s << true;
    QTest::newRow("the word General") << 171 << u"General"_s << false;
}

void SerialDateTest::knowsDateFormats()
{
    QFETCH(int, id);
    QFETCH(QString, code);
    QTEST(isDateFormat(id, code), "isDate");
}

QTEST_GUILESS_MAIN(SerialDateTest)
#include "tst_serialdate.moc"
