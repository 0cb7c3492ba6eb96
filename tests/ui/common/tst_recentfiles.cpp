// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recentfiles.h"

#include "settingsbox.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class RecentFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestFirstAndNoneTwice()
    {
        const test::SettingsBox box;
        QSettings settings;
        RecentFiles recent(settings);
        recent.remember(u"/a.convoke"_s);
        recent.remember(u"/b.convoke"_s);
        recent.remember(u"/x/../a.convoke"_s); // the same file by another way
        QCOMPARE(recent.paths(), (QStringList{u"/a.convoke"_s, u"/b.convoke"_s}));
        recent.forget(u"/a.convoke"_s);
        QCOMPARE(recent.paths(), (QStringList{u"/b.convoke"_s}));
    }

    void tenAreEnough()
    {
        const test::SettingsBox box;
        QSettings settings;
        RecentFiles recent(settings);
        for (int i = 0; i < 30; ++i) {
            recent.remember(u"/%1.convoke"_s.arg(i));
        }
        QCOMPARE(recent.paths().size(), 10);
        QCOMPARE(recent.paths().first(), u"/29.convoke"_s);
    }
};

QTEST_GUILESS_MAIN(RecentFilesTest)
#include "tst_recentfiles.moc"
