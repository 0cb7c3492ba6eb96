// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowstate.h"

#include "settingsbox.h"
#include "ui/mainwindow/placehistory.h"

#include <QMainWindow>
#include <QSplitter>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class WindowStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensSensiblyTheFirstTime_data()
    {
        QTest::addColumn<QRect>("screen");
        QTest::addColumn<QRect>("window");
        QTest::newRow("a large screen") << QRect(0, 0, 2560, 1440) << QRect(640, 320, 1280, 800);
        QTest::newRow("just large enough") << QRect(0, 0, 1280, 800) << QRect(0, 0, 1280, 800);
        QTest::newRow("a small screen") << QRect(0, 0, 1000, 700) << QRect(75, 52, 850, 595);
        QTest::newRow("a second screen") << QRect(2560, 0, 1920, 1080) << QRect(2880, 140, 1280, 800);
    }
    void opensSensiblyTheFirstTime()
    {
        QFETCH(QRect, screen);
        QFETCH(QRect, window);
        QCOMPARE(firstGeometry(screen), window);
    }

    void remembersItsPlace()
    {
        const test::SettingsBox box;
        QSettings settings;
        WindowState state(settings);
        {
            QMainWindow window;
            QSplitter splitter;
            window.setGeometry(40, 50, 600, 400);
            state.save(window, splitter);
        }
        QMainWindow window;
        QSplitter splitter;
        state.restore(window, splitter);
        QCOMPARE(window.size(), QSize(600, 400));
    }

    void remembersFileAndPlace()
    {
        const test::SettingsBox box;
        QSettings settings;
        WindowState state(settings);
        QVERIFY(state.lastFile().isEmpty());
        QVERIFY(state.lastPlace().isNowhere());
        state.setLast(u"/tmp/a.convoke"_s, Place::meeting(3, u"call"_s));
        QCOMPARE(state.lastFile(), u"/tmp/a.convoke"_s);
        QCOMPARE(state.lastPlace(), Place::meeting(3, u"call"_s));
    }

    void goesBackAndForth()
    {
        PlaceHistory history;
        QVERIFY(!history.canGoBack());
        history.visit(Place::meetings());
        history.visit(Place::meetings());
        history.visit(Place::people());
        QCOMPARE(history.back(), Place::meetings());
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), Place::people());
        history.back();
        history.visit(Place::meeting(1));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), Place::meetings());
    }

    void historyHasAnEnd()
    {
        PlaceHistory history;
        for (int i = 0; i < 500; ++i) {
            history.visit(Place::meeting(i));
        }
        int steps = 0;
        while (history.canGoBack()) {
            history.back();
            ++steps;
        }
        QCOMPARE(steps, 49);
    }
};

QTEST_MAIN(WindowStateTest)
#include "tst_windowstate.moc"
