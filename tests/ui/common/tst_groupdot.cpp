// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/groupdot.h"

#include "ui/common/chiplabel.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class GroupDotTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::setPalette(paletteFrom(Tokens::light())); }

    void drawsEveryGroupsColour()
    {
        GroupDot dots({{u"#8E3B7A"_s, {}}, {u"#2F5D9E"_s, {}}}, u"Mental Health, POL"_s);
        dots.resize(dots.sizeHint());
        const QImage image = dots.grab().toImage();
        const int side = image.height();
        QCOMPARE(image.pixelColor(side / 2, side / 2), QColor(0x8E3B7A));
        QCOMPARE(image.pixelColor(image.width() - side / 2, side / 2), QColor(0x2F5D9E));
    }

    void saysTheNamesInWords()
    {
        const GroupDot dots({{u"#8E3B7A"_s, {}}}, u"Mental <b>Health</b>"_s);
        QCOMPARE(dots.accessibleName(), u"Mental <b>Health</b>"_s);
        QVERIFY(!dots.toolTip().contains(u"<b>"_s));
    }

    void isNotThereWithoutGroups()
    {
        const GroupDot none;
        QVERIFY(none.isHidden());
        QCOMPARE(dotsWidth(0), 0);
    }

    void aChipHasRoomForItsWord()
    {
        const ChipLabel small({u"late"_s, Tone::Bad});
        const ChipLabel large({u"three answers are missing"_s, Tone::Bad});
        QVERIFY(large.sizeHint().width() > small.sizeHint().width());
        QCOMPARE(large.accessibleName(), u"three answers are missing"_s);
        QVERIFY(ChipLabel().isHidden());
    }

    void aChipIsDrawnInItsTone()
    {
        ChipLabel chip({u"late"_s, Tone::Bad});
        chip.resize(chip.sizeHint());
        const QImage image = chip.grab().toImage();
        QCOMPARE(image.pixelColor(6, image.height() / 2), Tokens::light().badGround);
    }
};

QTEST_MAIN(GroupDotTest)
#include "tst_groupdot.moc"
