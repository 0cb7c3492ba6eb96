// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pageheader.h"

#include "ui/common/chiplabel.h"
#include "ui/common/plainlabel.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class PageHeaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsForeignTitlesAsTheyAre()
    {
        PageHeader header;
        header.setTitle(u"<h1>Title</h1>"_s);
        header.setSubtitle(u"C&N"_s);
        QCOMPARE(header.findChild<PlainLabel *>(u"pageTitle"_s)->text(), u"<h1>Title</h1>"_s);
        QCOMPARE(header.findChild<PlainLabel *>(u"pageSubtitle"_s)->text(), u"C&N"_s);
    }

    void chipsFollow()
    {
        PageHeader header;
        header.setChips({{u"one"_s, Tone::Good}, {u"two"_s, Tone::Bad}});
        header.setChips({{u"three"_s, Tone::Warn}});
        header.show();
        QStringList shown;
        const QList<ChipLabel *> chips = header.findChildren<ChipLabel *>();
        for (const ChipLabel *chip : chips) {
            if (chip->isVisible()) {
                shown.append(chip->chip().word);
            }
        }
        QCOMPARE(shown, QStringList{u"three"_s});
    }

    void aLongTitleDoesNotWidenTheWindow()
    {
        PageHeader header;
        header.setTitle(u"A very long title of a meeting that goes on and on "_s.repeated(10));
        header.setSubtitle(u"and a line of facts that is as long as that "_s.repeated(10));
        QVERIFY(header.minimumSizeHint().width() < 400);
    }

    void buttonsHaveNames()
    {
        PageHeader header;
        QMenu menu;
        QCOMPARE(header.addButton(u"cancel"_s, u"Cancel"_s)->objectName(), u"cancel"_s);
        QVERIFY(header.addPrimaryButton(u"takeIn"_s, u"Take in"_s)->property("primary").toBool());
        QCOMPARE(header.addMenuButton(u"more"_s, u"More"_s, &menu)->menu(), &menu);
    }

    void thePrimaryButtonStaysTheLast()
    {
        PageHeader header;
        header.resize(600, 60);
        const QPushButton *first = header.addButton(u"columns"_s, u"Columns"_s);
        QPushButton *primary = header.addPrimaryButton(u"add"_s, u"Add"_s);
        QPushButton *later = header.addButton(u"look"_s, u"Look"_s);
        header.show();
        QVERIFY(first->x() < later->x() && later->x() < primary->x());
        QCOMPARE(later->nextInFocusChain(), primary);
    }
};

QTEST_MAIN(PageHeaderTest)
#include "tst_pageheader.moc"
