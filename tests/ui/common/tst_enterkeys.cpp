// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/enterkeys.h"

#include <QApplication>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace convoke;

class EnterKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothKeysAreEnter()
    {
        QVERIFY(isEnter(Qt::Key_Return));
        QVERIFY(isEnter(Qt::Key_Enter));
        QVERIFY(!isEnter(Qt::Key_Space));
    }
    void aShortcutHearsBoth_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("large") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("keypad") << Qt::Key_Enter << (Qt::ControlModifier | Qt::KeypadModifier);
    }
    void aShortcutHearsBoth()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QWidget window;
        QShortcut shortcut(&window);
        shortcut.setKeys(enterWith(Qt::ControlModifier));
        const QSignalSpy heard(&shortcut, &QShortcut::activated);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, key, modifiers);
        QCOMPARE(heard.count(), 1);
    }
};

QTEST_MAIN(EnterKeysTest)
#include "tst_enterkeys.moc"
