// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/phonekey.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class PhoneKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesNumbersComparable_data();
    void makesNumbersComparable();
    void isBoundedOnLongText();
};

void PhoneKeyTest::makesNumbersComparable_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QString &phone, const char *country, const QString &key) {
        QTest::newRow(name) << phone << QString::fromLatin1(country) << key;
    };
    const QString berlin = u"49300000002"_s;
    row("international", u"+49 30 0000002"_s, "", berlin);
    row("with two noughts", u"0049 30 0000002"_s, "", berlin);
    row("with a nought in brackets", u"+49 (0)30/000-0002"_s, "", berlin);
    row("with a nought too many", u"+49 030 0000002"_s, "", berlin);
    row("with words", u"Tel.: +49 30 0000002"_s, "DE", berlin);
    row("with an extension", u"+49 30 0000002 ext. 14"_s, "", berlin);
    row("in brackets", u"(+49) 30 0000002"_s, "FR", berlin);
    row("national, country known", u"030 0000002"_s, "DE", berlin);
    row("national, country not known", u"030 0000002"_s, "", u"0300000002"_s);
    row("a country written before a foreign number", u"+49 30 0000002"_s, "BE", berlin);
    row("full-width and Arabic digits", u"＋49 30 00000٠2"_s, "", berlin);
    row("Belgium", u"0470 00 00 01"_s, "BE", u"32470000001"_s);
    row("Belgium, the plus eaten by a spreadsheet", u"32470000001"_s, "BE", u"32470000001"_s);
    row("Spain has no prefix", u"910 000 001"_s, "ES", u"34910000001"_s);
    row("Spain, the plus eaten", u"34910000001"_s, "ES", u"34910000001"_s);
    row("a Spanish number that begins like the code", u"341 000 001"_s, "ES", u"34341000001"_s);
    row("Italy keeps its nought", u"06 0000 0001"_s, "IT", u"390600000001"_s);
    row("Italy abroad", u"+39 06 0000 0001"_s, "", u"390600000001"_s);
    row("Hungary", u"06 20 000 0001"_s, "HU", u"36200000001"_s);
    row("Ireland", u"01 000 0001"_s, "IE", u"35310000001"_s);
    row("Poland", u"600 000 001"_s, "PL", u"48600000001"_s);
    row("a country without a plan", u"020 0001"_s, "JP", u"0200001"_s);
    row("nothing", QString(), "DE", QString());
}

void PhoneKeyTest::makesNumbersComparable()
{
    QFETCH(QString, phone);
    QFETCH(QString, country);
    QTEST(phoneKey(phone, CountryCode::fromText(country)), "key");
}

void PhoneKeyTest::isBoundedOnLongText()
{
    QVERIFY(phoneKey(QString(10'000'000, u'1')).size() <= 100);
}

QTEST_GUILESS_MAIN(PhoneKeyTest)
#include "tst_phonekey.moc"
