// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainlabel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class PlainLabelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverReadsMarkup()
    {
        PlainLabel label(u"<b>bold</b><img src='/etc/passwd'>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), u"<b>bold</b><img src='/etc/passwd'>"_s);
        QVERIFY(label.sizeHint().width() > label.fontMetrics().horizontalAdvance(u"bold<img src="_s));
    }

    void showsHiddenControls()
    {
        const PlainLabel label(u"a\u202Eb"_s);
        QCOMPARE(label.text(), u"a⟦U+202E⟧b"_s);
        QCOMPARE(label.fullText(), u"a\u202Eb"_s);
    }

    void cutsWhatDoesNotFitAndTellsItInTheToolTip()
    {
        PlainLabel label(u"A name that is much longer than the room that it has"_s);
        label.setElideMode(Qt::ElideRight);
        label.resize(80, 20);
        QVERIFY(label.minimumSizeHint().width() < 80);
        label.show();
        QHelpEvent event(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &event);
        QVERIFY(QToolTip::text().contains(u"much longer"_s));
        label.resize(1000, 20);
        QApplication::sendEvent(&label, &event);
        QTRY_VERIFY(!QToolTip::isVisible());
        QCOMPARE(label.fullText(), u"A name that is much longer than the room that it has"_s);
    }

    void drawsAnEllipsis()
    {
        PlainLabel label(u"iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"_s);
        label.setElideMode(Qt::ElideRight);
        label.resize(60, 20);
        PlainLabel whole(label.fontMetrics().elidedText(label.fullText(), Qt::ElideRight, 60));
        whole.resize(60, 20);
        QCOMPARE(label.grab().toImage(), whole.grab().toImage());
    }

    void canBeCopied()
    {
        PlainLabel label(u"text"_s);
        label.setSelectable(true);
        QVERIFY(label.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        label.setSelectable(false);
        QCOMPARE(label.textInteractionFlags(), Qt::TextInteractionFlags(Qt::NoTextInteraction));
    }
};

QTEST_MAIN(PlainLabelTest)
#include "tst_plainlabel.moc"
