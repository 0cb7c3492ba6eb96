// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/showerror.h"

#include "base/errorwords.h"
#include "ui/common/messagebar.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ShowErrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usesTheMessageBarOfTheWindow()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *bar = new MessageBar;
        auto *page = new QWidget;
        layout->addWidget(bar);
        layout->addWidget(page);
        const Error error{ErrorCode::NotADatabase, u"/tmp/<b>x</b>"_s};
        showError(page, error);
        QCOMPARE(bar->text(), errorSentence(error));
        QCOMPARE(bar->kind(), MessageBar::Kind::Error);
    }

    void prefersTheNearestBar()
    {
        QWidget window;
        auto *outer = new MessageBar(&window);
        auto *page = new QWidget(&window);
        auto *inner = new MessageBar(page);
        auto *button = new QPushButton(page);
        QCOMPARE(nearestMessageBar(button), inner);
        QCOMPARE(nearestMessageBar(&window), outer);
    }

    /// A page of stages keeps those that are not shown, each perhaps with a bar of its own.
    void passesABarByThatNobodySees()
    {
        QWidget window;
        MessageBar general(&window);
        auto *stages = new QStackedWidget(&window);
        auto *shown = new QWidget;
        auto *other = new QWidget;
        auto *hidden = new MessageBar(other);
        stages->addWidget(shown);
        stages->addWidget(other);
        QCOMPARE(nearestMessageBar(shown), &general);
        stages->setCurrentWidget(other);
        QCOMPARE(nearestMessageBar(other), hidden);
    }

    void opensADialogWhereThereIsNoBar()
    {
        QWidget window;
        showError(&window, {ErrorCode::FileNotFound, u"<img src='//server/x'>"_s});
        auto *box = window.findChild<QMessageBox *>(u"errorDialog"_s);
        QVERIFY(box != nullptr);
        QVERIFY(box->isVisible());
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(box->text().contains(u"<img src='//server/x'>"_s));
    }

    void asksBeforeADeed_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("yes does it") << true;
        QTest::newRow("Escape does not") << false;
    }
    void asksBeforeADeed()
    {
        QFETCH(bool, yes);
        QWidget window;
        int done = 0;
        QMessageBox *box =
            confirm(&window, {u"Delete"_s, u"3 <b>meetings</b>"_s, u"Delete 3 meetings & more"_s},
                    [&done] { ++done; });
        QCOMPARE(box->textFormat(), Qt::PlainText);
        auto *button = box->findChild<QPushButton *>(u"confirm"_s);
        QCOMPARE(button->text(), u"Delete 3 meetings && more"_s);
        if (yes) {
            QTest::mouseClick(button, Qt::LeftButton);
        } else {
            QTest::keyClick(box, Qt::Key_Escape);
        }
        QCOMPARE(done, yes ? 1 : 0);
        QVERIFY(!box->isVisible());
    }
};

QTEST_MAIN(ShowErrorTest)
#include "tst_showerror.moc"
