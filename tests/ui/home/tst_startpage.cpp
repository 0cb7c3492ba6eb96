// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/startpage.h"

#include "ui/common/listview.h"
#include "ui/home/recentfilesmodel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class StartPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersThreeWays()
    {
        StartPage page;
        const QSignalSpy create(&page, &StartPage::newFileWanted);
        const QSignalSpy open(&page, &StartPage::openWanted);
        const QSignalSpy demonstration(&page, &StartPage::demonstrationWanted);
        for (const QString &name : {u"newFile"_s, u"openFile"_s, u"openDemonstration"_s}) {
            QTest::mouseClick(page.findChild<QPushButton *>(name), Qt::LeftButton);
        }
        QCOMPARE(create.count(), 1);
        QCOMPARE(open.count(), 1);
        QCOMPARE(demonstration.count(), 1);
    }

    void opensARecentFileByClickAndByEnter()
    {
        StartPage page;
        page.setRecentFiles({u"/a/first.convoke"_s, u"/b/second.convoke"_s});
        page.resize(900, 700);
        page.show();
        const QSignalSpy wanted(&page, &StartPage::recentFileWanted);
        auto *list = page.findChild<ListView *>(u"recentFiles"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"/b/second.convoke"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.at(1).at(0).toString(), u"/a/first.convoke"_s);
    }

    void hidesTheListWhileThereIsNone()
    {
        StartPage page;
        page.setRecentFiles({});
        page.show();
        QVERIFY(!page.findChild<ListView *>(u"recentFiles"_s)->isVisible());
    }

    void namesFilesByNameAndFolder()
    {
        RecentFilesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPaths({u"/srv/share/secretariat.convoke"_s});
        QCOMPARE(model.index(0, 0).data().toString(), u"secretariat.convoke"_s);
        QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), u"/srv/share"_s);
    }
};

QTEST_MAIN(StartPageTest)
#include "tst_startpage.moc"
