// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/addressrepair.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class AddressRepairTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTogether_data();
    void putsTogether();
    void listsEverySplitWhereNothingSpeaksForOne();
    void prefersAKnownDomain();
    void isUnsureBetweenEquals();
};

void AddressRepairTest::putsTogether_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("at, glued on both sides") << QStringList{u"mareike"_s, u"holstatway-out"_s, u"org"_s}
                                             << u"Mareike Holst"_s << u"mareike.holst@way-out.org"_s;
    QTest::newRow("an initial before the surname")
        << QStringList{u"j"_s, u"batesatstate"_s, u"nl"_s} << u"Jo Bates"_s << u"j.bates@state.nl"_s;
    QTest::newRow("lost altogether") << QStringList{u"jonas"_s, u"petitsecondlife"_s, u"fr"_s}
                                     << u"Jonas Petit"_s << u"jonas.petit@secondlife.fr"_s;
    QTest::newRow("a surname of several words") << QStringList{u"lucvandertaelenatkepi"_s, u"be"_s}
                                                << u"Luc van der Taelen"_s << u"lucvandertaelen@kepi.be"_s;
    QTest::newRow("accents") << QStringList{u"ozkanatradar"_s, u"nl"_s} << u"Ceren Özkan"_s
                             << u"ozkan@radar.nl"_s;
    QTest::newRow("nobody named, one at") << QStringList{u"infoatnetwork"_s, u"example"_s, u"org"_s}
                                          << QString() << u"info@network.example.org"_s;
}

void AddressRepairTest::putsTogether()
{
    QFETCH(const QStringList, pieces);
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    const QList<AddressGuess> guesses = AddressRepair({}).guesses(pieces, name);
    QVERIFY(!guesses.isEmpty());
    QCOMPARE(guesses.first().address, address);
    QVERIFY(AddressRepair::isClear(guesses));
}

void AddressRepairTest::listsEverySplitWhereNothingSpeaksForOne()
{
    const QList<AddressGuess> guesses = AddressRepair({}).guesses({u"abcd"_s, u"org"_s}, {});
    QCOMPARE(guesses.size(), 2); // a@bcd.org, ab@cd.org
    QVERIFY(!AddressRepair::isClear(guesses));
}

void AddressRepairTest::prefersAKnownDomain()
{
    const QStringList pieces{u"matatcatcat"_s, u"org"_s};
    QCOMPARE(AddressRepair({u"catcat.org"_s}).guesses(pieces, {}).first().address, u"mat@catcat.org"_s);
    QCOMPARE(AddressRepair({u"Cat.org"_s}).guesses({u"joeatcat"_s, u"org"_s}, {}).first().address,
             u"joe@cat.org"_s);
}

void AddressRepairTest::isUnsureBetweenEquals()
{
    const QList<AddressGuess> guesses = AddressRepair({}).guesses({u"matthewatstate"_s, u"org"_s}, {});
    QVERIFY(guesses.size() >= 2);
    QVERIFY(!AddressRepair::isClear(guesses));
    QVERIFY(!AddressRepair::isClear({}));
}

QTEST_GUILESS_MAIN(AddressRepairTest)
#include "tst_addressrepair.moc"
