// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/timeedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TimeEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsTyped()
    {
        TimeEdit edit;
        const QSignalSpy changed(&edit, &TimeEdit::timeChanged);
        QTest::keyClicks(&edit, u"9.30"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.time(), std::optional(QTime(9, 30)));
        QCOMPARE(edit.text(), u"09:30"_s);
        QCOMPARE(changed.count(), 1);
    }

    void stepsByAQuarter()
    {
        TimeEdit edit;
        edit.setTime(QTime(9, 50));
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.time(), std::optional(QTime(10, 5)));
        edit.setTime({});
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(edit.time(), std::optional(QTime(9, 0)));
    }

    void marksWhatItCannotRead()
    {
        TimeEdit edit;
        edit.setTime(QTime(9, 50));
        edit.setText(u"later"_s);
        edit.readLine();
        QVERIFY(edit.property("invalid").toBool());
        QCOMPARE(edit.text(), u"later"_s);
        QVERIFY(!edit.value().has_value());
        QCOMPARE(edit.time(), std::nullopt);
        edit.clear();
        edit.readLine();
        QVERIFY(!edit.property("invalid").toBool());
        QVERIFY(edit.value().has_value());
    }
};

QTEST_MAIN(TimeEditTest)
#include "tst_timeedit.moc"
