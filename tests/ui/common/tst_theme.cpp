// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "settingsbox.h"
#include "ui/common/measures.h"
#include "ui/common/scaledwidth.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replacesEveryTokenOfTheSheet()
    {
        for (const bool dark : {false, true}) {
            const QString sheet = styleSheetFrom(Tokens::of(dark), 1.0);
            QVERIFY(!sheet.contains(u'@'));
            QVERIFY(sheet.contains(Tokens::of(dark).accent.name()));
            QVERIFY(!sheet.contains(Tokens::of(!dark).accent.name()));
        }
    }

    void namesOnlyPicturesThatExist()
    {
        const QString sheet = styleSheetFrom(Tokens::darkSet(), 1.0);
        qsizetype at = 0;
        int found = 0;
        while ((at = sheet.indexOf(u"url("_s, at)) >= 0) {
            at += 4;
            const QString path = sheet.mid(at, sheet.indexOf(u')', at) - at);
            QVERIFY2(QFile::exists(path), qPrintable(path));
            ++found;
        }
        QVERIFY(found > 8);
    }

    void nativeSheetLeavesThePlatformsControlsAlone()
    {
        const QString sheet = styleSheetFrom(Tokens::light(), 1.0, true);
        QVERIFY(!sheet.contains(u"QPushButton {"_s));
        QVERIFY(sheet.contains(u"convoke--Card"_s));
    }

    void remembersTheScheme()
    {
        const test::SettingsBox box;
        QSettings settings;
        {
            Theme theme(settings);
            QCOMPARE(theme.scheme(), Scheme::System);
            theme.setScheme(Scheme::Dark);
        }
        const Theme again(settings);
        QCOMPARE(again.scheme(), Scheme::Dark);
        QVERIFY(again.isDark());
    }

    void switchesWhileItRuns()
    {
        const test::SettingsBox box;
        QSettings settings;
        Theme theme(settings);
        const QSignalSpy changed(&theme, &Theme::changed);
        theme.setScheme(Scheme::Dark);
        QVERIFY(tokens().dark);
        theme.setScheme(Scheme::Light);
        QVERIFY(!tokens().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::light().window);
        QCOMPARE(changed.count(), 2);
    }

    void controlsHaveTheHeightOfTheGrid_data()
    {
        QTest::addColumn<int>("textSize");
        QTest::addColumn<int>("height");
        QTest::newRow("normal letters") << 100 << 28;
        QTest::newRow("larger letters") << 150 << 41;
    }
    void controlsHaveTheHeightOfTheGrid()
    {
        QFETCH(int, textSize);
        QFETCH(int, height);
        const test::SettingsBox box;
        QSettings settings;
        Theme theme(settings);
        theme.setScheme(Scheme::Light);
        theme.setTextSize(textSize);
        QPushButton button(u"Take in"_s);
        QLineEdit line;
        button.ensurePolished();
        line.ensurePolished();
        QCOMPARE(button.sizeHint().height(), height);
        QCOMPARE(line.sizeHint().height(), height);
        theme.setTextSize(100);
    }

    void focusDoesNotMoveAnything()
    {
        const test::SettingsBox box;
        QSettings settings;
        Theme theme(settings);
        theme.setScheme(Scheme::Light);
        QWidget window;
        auto *button = new QPushButton(u"Take in 180 applications"_s, &window);
        window.show();
        const QSize before = button->sizeHint();
        button->setFocus();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(button->hasFocus());
        QCOMPARE(button->sizeHint(), before);
    }

    void keptWidthsGrowWithTheLetters()
    {
        const test::SettingsBox box;
        QSettings settings;
        Theme theme(settings);
        theme.setTextSize(100);
        QWidget fixed;
        QWidget least;
        keepWidth(&fixed, KeptWidth::Fixed, 100);
        keepWidth(&least, KeptWidth::Minimum, 100);
        fixed.show();
        least.show();
        QCOMPARE(fixed.maximumWidth(), 100);
        theme.setTextSize(200);
        QCOMPARE(fixed.maximumWidth(), 200);
        QCOMPARE(least.minimumWidth(), 200);
        theme.setTextSize(100);
    }

    void scalesWithTheTextSize()
    {
        const test::SettingsBox box;
        QSettings settings;
        Theme theme(settings);
        theme.setTextSize(100);
        QCOMPARE(scaled(measure::row), 30);
        QCOMPARE(roleFont(TextRole::Title).pixelSize(), 18);
        theme.setTextSize(200);
        QCOMPARE(scaled(measure::row), 60);
        theme.setTextSize(1000);
        QCOMPARE(theme.textSize(), 200);
        theme.setTextSize(100);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
