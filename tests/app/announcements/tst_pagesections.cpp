// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/headingwords.h"
#include "announcements/outline.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class PageSectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHeadings_data();
    void knowsHeadings();
    void sortsLines();
    void knowsFurniture_data();
    void knowsFurniture();
};

void PageSectionsTest::knowsHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind"); // -1: none
    const auto row = [](const char *name, const QString &text, SectionKind kind) {
        QTest::newRow(name) << text << static_cast<int>(kind);
    };
    row("background and aim", u"Background and aim of this meeting"_s, SectionKind::BackgroundAndAim);
    row("objective is an aim", u"Background and objective"_s, SectionKind::BackgroundAndAim);
    row("aim", u"Aims of the webinar"_s, SectionKind::Aim);
    row("target group", u"Target group"_s, SectionKind::Audience);
    row("looking for", u"Practitioners we are looking for"_s, SectionKind::Audience);
    row("who can apply", u"Who can apply"_s, SectionKind::Audience);
    row("how to participate", u"How to participate"_s, SectionKind::Practical);
    row("deadline and practicalities", u"Deadline and practicalities"_s, SectionKind::Deadline);
    row("topic", u"Topic of the meeting"_s, SectionKind::Topics);
    row("the call itself", u"Call for participants"_s, SectionKind::Call);
    row("a label", u"Venue"_s, SectionKind::Fact);
    QTest::newRow("one word too many") << u"Background of the crisis"_s << -1;
    QTest::newRow("only small words") << u"The meeting"_s << -1;
}

void PageSectionsTest::knowsHeadings()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    const AnnouncementPage page(text);
    const std::optional<SectionKind> found = headingKind(page, 0, static_cast<int>(page.tokens().size()));
    QCOMPARE(found ? static_cast<int>(*found) : -1, kind);
}

void PageSectionsTest::sortsLines()
{
    const Outline outline(
        TextLayout(u"Title\nBackground\nWords of it.\nDeadline: 5 May 2021\nAim\nMore words.\n"
                   "Please fill in the survey before 5 May 2021.\nLast line."_s));
    const auto kind = [&outline](int line) {
        return outline.sections.kindOf(line);
    };
    QCOMPARE(kind(0), SectionKind::Head);
    QVERIFY(outline.sections.isHeading(1));
    QCOMPARE(kind(2), SectionKind::Background);
    QCOMPARE(kind(3), SectionKind::Deadline);
    QVERIFY(outline.sections.hasLabel(3));
    QCOMPARE(outline.sections.label(3), u"deadline");
    QCOMPARE(kind(5), SectionKind::Aim);
    QCOMPARE(kind(6), SectionKind::Practical); // from here on the text speaks of applying
    QCOMPARE(kind(7), SectionKind::Practical);
    QCOMPARE(outline.sections.endOfHead(), 1);
}

void PageSectionsTest::knowsFurniture_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("furniture");
    QTest::newRow("skip link") << u"Skip to main content"_s << true;
    QTest::newRow("logo") << u"European Network Logo"_s << true;
    QTest::newRow("unsubscribe") << u"If you wish to unsubscribe, tell us."_s << true;
    QTest::newRow("privacy line") << u"Please read the privacy statement."_s << true;
    QTest::newRow("privacy beside the deadline") << u"By 5 May 2021 send your personal data."_s << false;
    QTest::newRow("head of a pasted mail") << u"From: Ann Bee <ann@b.example>"_s << true;
    QTest::newRow("a fact") << u"The meeting will take place online."_s << false;
}

void PageSectionsTest::knowsFurniture()
{
    QFETCH(const QString, line);
    QFETCH(const bool, furniture);
    const Outline outline{TextLayout(line)};
    QCOMPARE(outline.sections.isFurniture(0), furniture);
}

QTEST_GUILESS_MAIN(PageSectionsTest)
#include "tst_pagesections.moc"
