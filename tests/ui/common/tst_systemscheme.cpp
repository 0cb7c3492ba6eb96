// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/systemscheme.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SystemSchemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheTraces_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("gtkTheme");
        QTest::addColumn<bool>("dark");
        QTest::newRow("nothing speaks") << QString() << QByteArray() << QString() << false;
        QTest::newRow("GTK prefers dark")
            << u"gtk-3.0/settings.ini"_s << QByteArray("[Settings]\ngtk-application-prefer-dark-theme=1\n")
            << QString() << true;
        QTest::newRow("GTK says true in words")
            << u"gtk-4.0/settings.ini"_s << QByteArray("[Settings]\ngtk-application-prefer-dark-theme=true\n")
            << QString() << true;
        QTest::newRow("GTK prefers light")
            << u"gtk-3.0/settings.ini"_s << QByteArray("[Settings]\ngtk-application-prefer-dark-theme=0\n")
            << QString() << false;
        QTest::newRow("a theme whose name is dark")
            << u"gtk-3.0/settings.ini"_s << QByteArray("[Settings]\ngtk-theme-name=Yaru-dark\n") << QString()
            << true;
        QTest::newRow("the variable") << QString() << QByteArray() << u"Adwaita:dark"_s << true;
        QTest::newRow("KDE's dark ground")
            << u"kdeglobals"_s << QByteArray("[Colors:Window]\nBackgroundNormal=35,38,41\n") << QString()
            << true;
        QTest::newRow("KDE's light ground")
            << u"kdeglobals"_s << QByteArray("[Colors:Window]\nBackgroundNormal=239,240,241\n") << QString()
            << false;
        QTest::newRow("nonsense") << u"kdeglobals"_s
                                  << QByteArray("[Colors:Window]\nBackgroundNormal=x\n\0\xff") << QString()
                                  << false;
    }
    void readsTheTraces()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, gtkTheme);
        QFETCH(bool, dark);
        const QTemporaryDir folder;
        if (!file.isEmpty()) {
            QDir(folder.path()).mkpath(QFileInfo(folder.filePath(file)).path());
            QFile out(folder.filePath(file));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(content);
        }
        QCOMPARE(prefersDark({QPalette(QColor(0xEFEFEF)), folder.path(), gtkTheme}), dark);
    }

    void believesADarkPalette()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(0x202020));
        palette.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(prefersDark({palette, {}, {}}));
    }
};

QTEST_MAIN(SystemSchemeTest)
#include "tst_systemscheme.moc"
