// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dress.h"

#include "ui/meetings/announcementview.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class AnnouncementViewTest : public QObject
{
    Q_OBJECT

    const ColourPair m_blue{u"#1F5FBF"_s, u"#6EA8FF"_s};
    const ColourPair m_green{u"#2B7A3D"_s, u"#7CC68C"_s};
    std::unique_ptr<AnnouncementView> m_view;

    void moveTo(int position)
    {
        QTextCursor cursor = m_view->textCursor();
        cursor.setPosition(position);
        m_view->setTextCursor(cursor);
    }
    int alphaOf(const QString &words)
    {
        const auto selections = m_view->extraSelections();
        for (const auto &selection : selections) {
            if (selection.cursor.selectedText() == words) {
                return selection.format.background().color().alpha();
            }
        }
        return 0;
    }

private Q_SLOTS:
    void init()
    {
        dress();
        m_view = std::make_unique<AnnouncementView>();
        m_view->resize(400, 200);
        m_view->show();
        // 0123456789…: "on 7 May" 0–8, "7 May" 3–8, "in Ghent" 9–17
        m_view->setAnnouncement(u"on 7 May in Ghent and on"_s,
                                {{u"sessions"_s, m_blue, {{0, 8}}},
                                 {u"deadline"_s, m_green, {{3, 5}}},
                                 {u"place"_s, m_green, {{9, 8}, {22, 99}}}});
    }

    void knowsTheFieldOfEveryWord()
    {
        QCOMPARE(m_view->fieldAt(0), u"sessions"_s);
        QCOMPARE(m_view->fieldAt(4), u"deadline"_s); // the shortest passage
        QCOMPARE(m_view->fieldAt(8), QString());
        QCOMPARE(m_view->fieldAt(9), u"place"_s);
        QCOMPARE(m_view->fieldAt(18), QString());
        QCOMPARE(m_view->fieldAt(-1), QString());
        QCOMPARE(m_view->fieldAt(9999), QString());
    }

    void theCurrentFieldStandsOut()
    {
        const int quiet = alphaOf(u"in Ghent"_s);
        QVERIFY(quiet > 0);
        m_view->setCurrentField(u"place"_s);
        QVERIFY(alphaOf(u"in Ghent"_s) > quiet);
        QVERIFY(alphaOf(u"on"_s) > quiet); // a passage beyond the end is cut there
        QCOMPARE(alphaOf(u"7 May"_s), quiet);
        QCOMPARE(m_view->textCursor().position(), 9);
    }

    void leadingTheCursorIsNoChoiceOfTheUser()
    {
        const QSignalSpy chosen(m_view.get(), &AnnouncementView::fieldChosen);
        m_view->setCurrentField(u"place"_s);
        m_view->setCurrentField(u"chairs"_s); // nothing is marked for it
        m_view->setAnnouncement(u"other words"_s, {{u"title"_s, m_blue, {{0, 5}}}});
        QCOMPARE(chosen.count(), 0);
    }

    void theCursorChooses()
    {
        QSignalSpy chosen(m_view.get(), &AnnouncementView::fieldChosen);
        moveTo(10);
        QCOMPARE(chosen.takeFirst().constFirst().toString(), u"place"_s);
        moveTo(11); // the same field is not told again
        QCOMPARE(chosen.count(), 0);
        moveTo(19);
        QCOMPARE(chosen.count(), 0);
        moveTo(4);
        QCOMPARE(chosen.takeFirst().constFirst().toString(), u"deadline"_s);
    }

    void selectingWordsChoosesNothing()
    {
        const QSignalSpy chosen(m_view.get(), &AnnouncementView::fieldChosen);
        QTextCursor cursor = m_view->textCursor();
        cursor.setPosition(9);
        cursor.setPosition(17, QTextCursor::KeepAnchor);
        m_view->setTextCursor(cursor);
        QCOMPARE(chosen.count(), 0);
    }

    void cannotBeWrittenIn()
    {
        const QString before = m_view->toPlainText();
        m_view->setFocus();
        QTest::keyClicks(m_view.get(), u"words"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(m_view->toPlainText(), before);
    }

    void anotherTextForgetsTheMarks()
    {
        m_view->setAnnouncement(u"nothing here"_s, {});
        QVERIFY(m_view->extraSelections().isEmpty());
        QCOMPARE(m_view->fieldAt(4), QString());
        m_view->setAnnouncement(QString(), {{u"title"_s, m_blue, {{0, 5}}}}); // marks without words
        QCOMPARE(m_view->toPlainText(), QString());
    }
};

QTEST_MAIN(AnnouncementViewTest)
#include "tst_announcementview.moc"
