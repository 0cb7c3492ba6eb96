// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/addressmentions.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class AddressMentionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAddresses_data();
    void findsAddresses();
    void learnsDomainsFromTheText();
};

void AddressMentionsTest::findsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    row("whole", u"Write to ann.bee@c.example.org."_s, u"ann.bee@c.example.org"_s);
    row("whole, with the name before", u"Ann Bee (ann@c.example.org)"_s, u"ann@c.example.org Ann Bee"_s);
    row("whole, with the name behind", u"ann@c.example.org (Ann Bee)"_s, u"ann@c.example.org Ann Bee"_s);
    row("in square brackets", u"user [at] mail [dot] example [dot] com"_s, u"*user@mail.example.com"_s);
    row("in round brackets, glued", u"user(at)example.com"_s, u"*user@example.com"_s);
    row("in bare words", u"team at second dot example dot eu"_s, u"*team@second.example.eu"_s);
    row("at glued", u"s [dot] batesatstate-house [dot] nl (Sam Bates)"_s,
        u"*s.bates@state-house.nl Sam Bates"_s);
    row("at lost", u"Sam Bates (sam [dot] batesstate [dot] nl)"_s, u"*sam.bates@state.nl Sam Bates"_s);
    row("two of them", u"a [dot] bitatcode [dot] de (Al Bit) and c [dot] dotatpoint [dot] de (Cy Dot)"_s,
        u"*a.bit@code.de Al Bit|*c.dot@point.de Cy Dot"_s);
    row("a host is no address", u"see example.org (Ann Bee)"_s, QString());
    row("prose is no address", u"We meet at the polka dot cafe at nine."_s, QString());
    row("prose before a host is no address", u"look at example.org today"_s, QString());
}

void AddressMentionsTest::findsAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const AnnouncementPage page(text);
    QStringList words;
    const QList<AddressMention> all = AddressMentions(page, {}).all();
    for (const AddressMention &mention : all) {
        words.append((mention.repaired ? u"*"_s : QString()) + mention.address
                     + (mention.name.isEmpty() ? QString() : u' ' + mention.name));
    }
    QCOMPARE(words.join(u'|'), found);
}

void AddressMentionsTest::learnsDomainsFromTheText()
{
    const AnnouncementPage page(u"kate@catering.example and matatcatering [dot] example"_s);
    const QList<AddressMention> all = AddressMentions(page, {}).all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(1).address, u"mat@catering.example"_s);
}

QTEST_GUILESS_MAIN(AddressMentionsTest)
#include "tst_addressmentions.moc"
