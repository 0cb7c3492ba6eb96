// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sidebar.h"

#include "fakefile.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class SideBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<SideBar>();
        m_bar->setSections(FakeFile(QString()).sections());
        m_bar->resize(208, 700);
        m_bar->show();
        QApplication::setActiveWindow(m_bar.get());
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    }

    void goesWhereOneClicks()
    {
        const QSignalSpy chosen(m_bar.get(), &SideBar::placeChosen);
        QTest::mouseClick(row(Place::meetings(u"POL"_s)), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Place>(), Place::meetings(u"POL"_s));
        QVERIFY(!row(Place::meetings(u"POL"_s))->isChecked()); // the window decides
    }

    void marksWhereTheWindowIs_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<Place>("marked");
        QTest::newRow("a room") << Place::people() << Place::people();
        QTest::newRow("a group") << Place::meetings(u"POL"_s) << Place::meetings(u"POL"_s);
        QTest::newRow("a stage of an open meeting") << Place::meeting(2, u"review"_s) << Place::meeting(2);
        QTest::newRow("a meeting without a row") << Place::meeting(99, u"review"_s) << Place::meetings();
        QTest::newRow("a group without a row") << Place::meetings(u"C&N"_s) << Place::meetings();
    }
    void marksWhereTheWindowIs()
    {
        QFETCH(Place, place);
        QFETCH(Place, marked);
        m_bar->setCurrent(place);
        const QList<SideBarButton *> buttons = m_bar->findChildren<SideBarButton *>();
        for (const SideBarButton *button : buttons) {
            QCOMPARE(button->isChecked(), button->row().place == marked);
        }
    }

    void walksByKeyboard()
    {
        const QSignalSpy chosen(m_bar.get(), &SideBar::placeChosen);
        row(Place::meetings())->setFocus();
        for (int i = 0; i < 3; ++i) { // past the timeline and the people
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Place>(), Place::meetings(u"POL"_s));
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        }
        QCOMPARE(QApplication::focusWidget(), row(Place::meeting(3)));
    }

    void keepsTheKeyboardWhenFiguresChange()
    {
        row(Place::people())->setFocus();
        QList<SideBarSection> sections = FakeFile(QString()).sections();
        sections[0].rows[1].count = 6381;
        m_bar->setSections(sections);
        QCOMPARE(QApplication::focusWidget(), row(Place::people()));
    }

    void tellsFiguresToScreenReaders()
    {
        QCOMPARE(row(Place::meetings())->accessibleName(), u"Meetings, 24"_s);
    }

    void saysWhoWorks()
    {
        const QSignalSpy clicked(m_bar.get(), &SideBar::workingAsClicked);
        m_bar->setFoot(u"Working as C&N"_s, u"Saved"_s);
        auto *button = m_bar->findChild<QPushButton *>(u"workingAs"_s);
        QCOMPARE(button->text(), u"Working as C&&N"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        m_bar->setFoot({}, {});
        QVERIFY(!button->isVisible());
    }

private:
    [[nodiscard]] SideBarButton *row(const Place &place) const
    {
        const QList<SideBarButton *> buttons = m_bar->findChildren<SideBarButton *>();
        for (SideBarButton *button : buttons) {
            if (button->row().place == place && button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }

    std::unique_ptr<SideBar> m_bar;
};

QTEST_MAIN(SideBarTest)
#include "tst_sidebar.moc"
