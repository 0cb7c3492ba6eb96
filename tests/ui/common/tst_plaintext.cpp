// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintext.h"

#include <QAction>
#include <QTest>
#include <QTextDocument>
#include <QWidget>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aToolTipShowsMarkupAsWords_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::newRow("an image on a share") << u"<img src=\"//server/share/x.png\">"_s;
        QTest::newRow("a whole document") << u"<html><body><h1>Hello</h1></body></html>"_s;
        QTest::newRow("an early end") << u"</qt><b>bold</b>"_s;
        QTest::newRow("an entity") << u"&lt;b&gt; & &amp;"_s;
        QTest::newRow("quotes") << u"\"' onmouseover='x'"_s;
    }
    void aToolTipShowsMarkupAsWords()
    {
        QFETCH(QString, foreign);
        QTextDocument document;
        document.setHtml(safeToolTip(foreign));
        QCOMPARE(document.toPlainText(), foreign);
    }

    void aToolTipKeepsItsLines()
    {
        QTextDocument document;
        document.setHtml(safeToolTip(u"one\ntwo"_s));
        QCOMPARE(document.toPlainText(), u"one\ntwo"_s);
    }

    void aToolTipHasAnEnd()
    {
        QVERIFY(safeToolTip(QString(1000000, u'x')).size() < 2100);
        QVERIFY(safeToolTip({}).isEmpty());
    }

    void menusShowTheAmpersand()
    {
        QCOMPARE(plainMenuText(u"C&N"_s), u"C&&N"_s);
        QCOMPARE(plainMenuText(u"two\nlines\tand more"_s), u"two lines and more"_s);
    }

    void hiddenControlsShow()
    {
        QCOMPARE(singleLine(u"gnp.\u202Eexe"_s), u"gnp.⟦U+202E⟧exe"_s);
        QVERIFY(safeToolTip(u"\u202E"_s).contains(u"U+202E"_s));
    }

    void setsToolTipsOnlyEscaped()
    {
        QWidget widget;
        QAction action;
        setPlainToolTip(&widget, u"<b>x</b>"_s);
        setPlainToolTip(&action, u"<b>x</b>"_s);
        QCOMPARE(widget.toolTip(), u"<qt>&lt;b&gt;x&lt;/b&gt;</qt>"_s);
        QCOMPARE(action.toolTip(), widget.toolTip());
    }
};

QTEST_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
