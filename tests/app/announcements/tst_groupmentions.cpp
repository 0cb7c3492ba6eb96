// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/groupmentions.h"
#include "meetings/defaultgroups.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class GroupMentionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsGroups_data();
    void findsGroups();
};

void GroupMentionsTest::findsGroups_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("codes"); // "?" before words that may mean more than the group
    const auto row = [](const char *name, const QString &text, int year, const QString &codes) {
        QTest::newRow(name) << text << year << codes;
    };
    row("codes", u"RAN POL, RAN C&N and VoT"_s, 2022, u"POL C&N VoT"_s);
    row("names", u"RAN Mental Health and RAN Youth & Education"_s, 2022, u"HEALTH Y&E"_s);
    row("the longest name", u"RAN Police & Law Enforcement"_s, 2023, u"POL"_s);
    row("a list in a name", u"RAN Families, Communities and Social care"_s, 2022, u"FC&S"_s);
    row("capitals alone may mean more", u"Mental Health and the law"_s, 2023, u"?HEALTH"_s);
    row("small letters mean nothing", u"local authorities, prison staff, mental health"_s, 2023, QString());
    row("a name before its group", u"the Prisons Working Group"_s, 2023, u"PRISONS"_s);
    row("an alias in its years", u"RAN EDU and RAN P&P"_s, 2018, u"Y&E PRISONS"_s);
    row("an alias after its years", u"RAN EDU and RAN P&P"_s, 2023, QString());
}

void GroupMentionsTest::findsGroups()
{
    QFETCH(const QString, text);
    QFETCH(const int, year);
    QFETCH(const QString, codes);
    const test::FixedClock clock;
    IdSource ids(clock, [] { return 7U; });
    const AnnouncementPage page(text);
    const Cues cues(page);
    QStringList found;
    const QList<GroupMention> mentions = GroupMentions(defaultWorkingGroups(ids), year).in(page, cues);
    for (const GroupMention &mention : mentions) {
        found.append((mention.named ? QString() : u"?"_s) + mention.code);
    }
    QCOMPARE(found.join(u' '), codes);
}

QTEST_GUILESS_MAIN(GroupMentionsTest)
#include "tst_groupmentions.moc"
