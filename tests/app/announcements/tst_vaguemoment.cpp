// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/vaguemoment.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class VagueMomentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWords_data();
    void findsTheWords();
};

void VagueMomentTest::findsTheWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, const QString &words) {
        QTest::newRow(name) << text << words;
    };
    row("an end and a beginning", u"you on this end of May/beginning of June."_s,
        u"end of May/beginning of June"_s);
    row("the middle", u"in mid-March 2024 at last"_s, u"mid-March 2024"_s);
    row("a week", u"in the first week of June"_s, u"first week of June"_s);
    row("a span", u"within two weeks after the deadline."_s, u"within two weeks after the deadline"_s);
    row("a month", u"you in May"_s, u"May"_s);
    row("none", u"as soon as we can"_s, QString());
}

void VagueMomentTest::findsTheWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const AnnouncementPage page(text);
    QCOMPARE(page.words(vagueMomentIn(page, 0, static_cast<int>(page.tokens().size()))), words);
}

QTEST_GUILESS_MAIN(VagueMomentTest)
#include "tst_vaguemoment.moc"
