// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/namelist.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class NameListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNames_data();
    void readsNames();
};

void NameListTest::readsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QString &text, const QString &names) {
        QTest::newRow(name) << text << names;
    };
    row("two", u"Steve Leno and Ceren Özkan preferably soon"_s, u"Steve Leno|Ceren Özkan"_s);
    row("three with commas", u"Lieke Water, Rik Sheel and Malaz Shah."_s,
        u"Lieke Water|Rik Sheel|Malaz Shah"_s);
    row("particles", u"Luc Van Der Tael, Anna de Wit & Jo van ’t Hof"_s,
        u"Luc Van Der Tael|Anna de Wit|Jo van ’t Hof"_s);
    row("hyphens and apostrophes", u"Marzena Kord-Wąs and Sean O’Neill"_s,
        u"Marzena Kord-Wąs|Sean O’Neill"_s);
    row("initials", u"J. P. Smith, we ask"_s, u"J. P. Smith"_s);
    row("courtesies go", u"Dr. Ann Bee and Ms Cara Day"_s, u"Ann Bee|Cara Day"_s);
    row("brackets are skipped", u"Ann Bee (ann@b.example) and Cara Day"_s, u"Ann Bee|Cara Day"_s);
    row("surname in capitals", u"Steven LENOS or Ann BEE"_s, u"Steven LENOS|Ann BEE"_s);
    row("organisations are no names", u"European Commission"_s, QString());
    row("all capitals are no name", u"NATO"_s, QString());
    row("small words are no name", u"us with questions"_s, QString());
}

void NameListTest::readsNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, names);
    const AnnouncementPage page(text);
    QStringList found;
    const QList<NameMention> mentions = namesFrom(page, 0, static_cast<int>(page.tokens().size()));
    for (const NameMention &mention : mentions) {
        found.append(mention.name);
    }
    QCOMPARE(found.join(u'|'), names);
}

QTEST_GUILESS_MAIN(NameListTest)
#include "tst_namelist.moc"
