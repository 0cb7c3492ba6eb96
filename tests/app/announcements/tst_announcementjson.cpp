// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingprobe.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class AnnouncementJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsFieldsAndFindings();
};

void AnnouncementJsonTest::addsFieldsAndFindings()
{
    const test::ReadingProbe probe;
    const QString text =
        u"Call for participants: RAN POL meeting, 16 March 2021\n\nIt will take place online on 16 March 2022."_s;
    const QJsonObject json = toJson(probe.read(text));
    QCOMPARE(json.value(u"format"_s).toString(), u"convoke-meeting/1"_s);
    const QJsonObject sessions = json.value(u"fields"_s).toObject().value(u"sessions"_s).toObject();
    QCOMPARE(sessions.value(u"state"_s).toString(), u"contradictory"_s);
    QCOMPARE(sessions.value(u"source"_s).toString(), u"16 March 2022 … 16 March 2021"_s);
    QCOMPARE(sessions.value(u"candidates"_s).toArray().size(), 2);
    const QJsonObject span = sessions.value(u"spans"_s).toArray().first().toObject();
    QCOMPARE(text.mid(span.value(u"start"_s).toInt(), span.value(u"length"_s).toInt()), u"16 March 2022"_s);
    const QJsonObject finding = json.value(u"findings"_s).toArray().first().toObject();
    QCOMPARE(finding.value(u"code"_s).toString(), u"dates-contradict"_s);
    QVERIFY(finding.value(u"text"_s).toString().contains(u"16 March 2022"_s));
    QVERIFY(!json.value(u"fields"_s).toObject().value(u"link"_s).toObject().contains(u"candidates"_s));
}

QTEST_GUILESS_MAIN(AnnouncementJsonTest)
#include "tst_announcementjson.moc"
