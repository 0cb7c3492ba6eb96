// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MessageBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_bar = new MessageBar;
        m_line = new QLineEdit;
        layout->addWidget(m_bar);
        layout->addWidget(m_line);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_line->setFocus();
    }

    void isAbsentUntilItSaysSomething()
    {
        QVERIFY(!m_bar->isVisible());
        m_bar->say(MessageBar::Kind::Warn, u"Mind this."_s);
        QVERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->text(), u"Mind this."_s);
    }

    void showsMarkupAsWords()
    {
        m_bar->say(MessageBar::Kind::Error, u"<b>x</b>"_s, {{u"C&N"_s, [] {
                                                             }}});
        auto *label = m_bar->findChild<QLabel *>(u"messageText"_s);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(m_bar->findChild<QPushButton *>(u"messageAction1"_s)->text(), u"C&&N"_s);
    }

    void runsTheActionOnceAndLeaves()
    {
        int runs = 0;
        m_bar->say(MessageBar::Kind::Undo, u"Deleted."_s, {{u"Undo"_s, [&runs] {
                                                                ++runs;
                                                            }}});
        QTest::mouseClick(m_bar->findChild<QPushButton *>(u"messageAction1"_s), Qt::LeftButton);
        QCOMPARE(runs, 1);
        QVERIFY(!m_bar->isVisible());
    }

    void anActionMaySayTheNextMessage()
    {
        m_bar->say(MessageBar::Kind::Undo, u"Deleted."_s, {{u"Undo"_s, [this] {
                                                                m_bar->say(MessageBar::Kind::Info,
                                                                           u"It is back."_s);
                                                            }}});
        QTest::mouseClick(m_bar->findChild<QPushButton *>(u"messageAction1"_s), Qt::LeftButton);
        QVERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->text(), u"It is back."_s);
    }

    void neverTakesTheKeyboard()
    {
        m_bar->say(MessageBar::Kind::Error, u"No."_s, {{u"Again"_s, [] {
                                                        }}});
        QCOMPARE(QApplication::focusWidget(), m_line);
    }

    void isReachedAndClosedByKeyboard()
    {
        m_bar->say(MessageBar::Kind::Error, u"No."_s, {{u"Again"_s, [] {
                                                        }}});
        for (int i = 0; i < 5 && !m_bar->isAncestorOf(QApplication::focusWidget()); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(m_bar->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
    }

    void newsLeaveByThemselvesAndErrorsStay()
    {
        m_bar->setStay(20);
        m_bar->say(MessageBar::Kind::Info, u"Printed."_s);
        QTRY_VERIFY(!m_bar->isVisible());
        m_bar->say(MessageBar::Kind::Error, u"No."_s);
        QTest::qWait(60);
        QVERIFY(m_bar->isVisible());
    }

    void newsStayWhileTheKeyboardIsOnThem()
    {
        m_bar->setStay(20);
        m_bar->say(MessageBar::Kind::Undo, u"Deleted."_s, {{u"Undo"_s, [] {
                                                            }}});
        m_bar->findChild<QPushButton *>(u"messageAction1"_s)->setFocus();
        QTest::qWait(80);
        QVERIFY(m_bar->isVisible());
        m_line->setFocus();
        QTRY_VERIFY(!m_bar->isVisible());
    }

private:
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
    QLineEdit *m_line = nullptr;
};

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
