// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dress.h"

#include "ui/common/formatbar.h"
#include "ui/common/linedialog.h"
#include "ui/common/richtextedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// Typing, marking and pasting the texts of an announcement.
class RichTextEditTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    RichTextEdit *m_edit = nullptr;
    FormatBar *m_bar = nullptr;
    QLineEdit *m_other = nullptr;

    void select(const QString &words)
    {
        QTextCursor cursor = m_edit->document()->find(words);
        QVERIFY2(cursor.hasSelection(), qPrintable(words));
        m_edit->setTextCursor(cursor);
    }
    void toEnd() { m_edit->moveCursor(QTextCursor::End); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_edit, key, modifiers);
    }
    void paste(QMimeData *content)
    {
        QApplication::clipboard()->setMimeData(content);
        m_edit->paste();
    }
    QToolButton *button(const QString &name) { return m_bar->findChild<QToolButton *>(u"format-"_s + name); }

private Q_SLOTS:
    void initTestCase() { test::dress(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(500, 400);
        m_edit = new RichTextEdit(m_window.get());
        m_bar = new FormatBar(m_window.get());
        m_other = new QLineEdit(m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_bar);
        layout->addWidget(m_edit);
        layout->addWidget(m_other);
        m_bar->attach(m_edit);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_edit->setFocus();
        QTRY_VERIFY(m_edit->hasFocus());
    }
    void cleanup() { m_window.reset(); }

    void showsASourceAndGivesItBack_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"One\ntwo\n\nThree"_s << u"One\ntwo\nThree"_s;
        QTest::newRow("marks") << u"an **open** _door_ and [a *way*](https://lantern.example)"_s
                               << u"an open door and a way"_s;
        QTest::newRow("lists") << u"Who:\n\n- lamps\n  - oil\n- paths\n\n1. one\n2. two"_s
                               << u"Who:\nlamps\noil\npaths\none\ntwo"_s;
        QTest::newRow("signs") << u"5 * 3, [sic], <b>x</b> & C:\\Users"_s
                               << u"5 * 3, [sic], <b>x</b> & C:\\Users"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void showsASourceAndGivesItBack()
    {
        QFETCH(QString, source);
        QFETCH(QString, shown);
        m_edit->setSource(source);
        QCOMPARE(m_edit->toPlainText(), shown);
        QCOMPARE(m_edit->source(), source); // to the letter, untouched
        toEnd();
        QTest::keyClicks(m_edit, u"x"_s);
        press(Qt::Key_Backspace);
        const RichText typed = richTextFrom(m_edit->source());
        QCOMPARE(plainRichText(typed), plainRichText(richTextFrom(source)));
        QCOMPARE(richTextSource(typed), richTextSource(richTextFrom(source)));
    }

    void keysMarkWords()
    {
        m_edit->setSource(u"an open door"_s);
        select(u"open"_s);
        press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_edit->source(), u"an **open** door"_s);
        QVERIFY(button(u"bold"_s)->isChecked());
        press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(m_edit->source(), u"an **_open_** door"_s);
        press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_edit->source(), u"an _open_ door"_s);
        m_edit->undo();
        m_edit->undo();
        m_edit->undo();
        QCOMPARE(m_edit->source(), u"an open door"_s);
    }

    void keysMakeLists()
    {
        m_edit->setSource(u"lamps\n\npaths"_s);
        m_edit->selectAll();
        press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_edit->source(), u"- lamps\n- paths"_s);
        press(Qt::Key_7, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_edit->source(), u"1. lamps\n2. paths"_s);
        select(u"paths"_s);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_edit->source(), u"1. lamps\n  1. paths"_s);
        m_other->setFocus();
        QTest::keyClick(m_other, Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_edit->source(), u"1. lamps\n  1. paths"_s); // only in the text itself
    }

    void buttonsActWhereTheKeyboardIs()
    {
        QVERIFY(button(u"bold"_s)->isEnabled());
        m_edit->setSource(u"lamps\n\npaths"_s);
        m_edit->selectAll();
        QTest::mouseClick(button(u"list-bullets"_s), Qt::LeftButton);
        QVERIFY(m_edit->hasFocus());
        QCOMPARE(m_edit->source(), u"- lamps\n- paths"_s);
        QVERIFY(button(u"list-bullets"_s)->isChecked());
        QTest::mouseClick(button(u"list-numbers"_s), Qt::LeftButton);
        QCOMPARE(m_edit->source(), u"1. lamps\n2. paths"_s);
        select(u"paths"_s);
        QTest::mouseClick(button(u"indent"_s), Qt::LeftButton);
        QCOMPARE(m_edit->source(), u"1. lamps\n  1. paths"_s);
        press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_edit->source(), u"1. lamps\n2. paths"_s);
        press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_edit->source(), u"1. lamps\n\npaths"_s);
        m_other->setFocus();
        QVERIFY(!button(u"bold"_s)->isEnabled());
        QVERIFY(!button(u"link"_s)->isChecked());
    }

    void dashesBeginAList()
    {
        QTest::keyClicks(m_edit, u"Who:"_s);
        press(Qt::Key_Return);
        QTest::keyClicks(m_edit, u"- lamps"_s);
        press(Qt::Key_Return);
        QTest::keyClicks(m_edit, u"paths"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return); // an empty item ends the list
        QTest::keyClicks(m_edit, u"1. one"_s);
        QCOMPARE(m_edit->source(), u"Who:\n\n- lamps\n- paths\n1. one"_s);
        m_edit->setSource({});
        QTest::keyClicks(m_edit, u"- "_s);
        QCOMPARE(m_edit->kind(), RichBlockKind::Bullet);
        m_edit->undo(); // one step
        QCOMPARE(m_edit->toPlainText(), u"-"_s);
        QCOMPARE(m_edit->kind(), RichBlockKind::Paragraph);
    }

    void aTypedMarkStaysASign()
    {
        QTest::keyClicks(m_edit, u"a *b* and 2*3"_s);
        const QString source = m_edit->source();
        QCOMPARE(plainRichText(richTextFrom(source)), u"a *b* and 2*3"_s);
        RichTextEdit again;
        again.setSource(source);
        QCOMPARE(again.toPlainText(), u"a *b* and 2*3"_s);
    }

    void linkIsAskedFor()
    {
        m_edit->setSource(u"see the page now"_s);
        select(u"page"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        auto *dialog = m_window->findChild<LineDialog *>();
        QVERIFY(dialog != nullptr);
        auto *line = dialog->findChild<QComboBox *>(u"line"_s);
        auto *accept = dialog->findChild<QAbstractButton *>(u"accept"_s);
        line->setEditText(u"javascript:alert(1)"_s);
        QVERIFY(!accept->isEnabled());
        line->setEditText(u"www.lantern.example/a"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        QCOMPARE(m_edit->source(), u"see the [page](https://www.lantern.example/a) now"_s);
        // The cursor anywhere in it is enough to change it, and an empty line takes it away.
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(10);
        m_edit->setTextCursor(cursor);
        QCOMPARE(m_edit->target(), u"https://www.lantern.example/a"_s);
        QVERIFY(button(u"link"_s)->isChecked());
        QVERIFY(m_edit->linkTo(u"ada@lantern.example"_s));
        QCOMPARE(m_edit->source(), u"see the [page](mailto:ada@lantern.example) now"_s);
        QVERIFY(!m_edit->linkTo(u"file:///etc/passwd"_s));
        QVERIFY(m_edit->linkTo({}));
        QCOMPARE(m_edit->source(), u"see the page now"_s);
    }

    void typingBehindALinkLeavesIt()
    {
        m_edit->setSource(u"[page](https://lantern.example)"_s);
        toEnd();
        QTest::keyClicks(m_edit, u", now"_s);
        QCOMPARE(m_edit->source(), u"[page](https://lantern.example), now"_s);
    }

    void pastedMarkupIsReduced()
    {
        QTest::keyClicks(m_edit, u"Before "_s);
        auto *content = new QMimeData;
        content->setHtml(
            u"<h2 style='color:red;font-size:40pt'>Title</h2><p>one <b>two</b> <i>three</i> "
            "<a href='https://lantern.example'>four</a> <a href='javascript:x'>five</a>"
            "<img src='file:///etc/hostname' width=300></p><ul><li>a<ul><li>b</li></ul></li></ul>"
            "<ol><li>c</li></ol><table border=1><tr><td>d</td><td>e</td></tr></table>"
            "<script>alert(1)</script>"_s);
        paste(content);
        QCOMPARE(
            m_edit->source(),
            u"Before **Title**\n\none **two** _three_ [four](https://lantern.example) five\n\n- a\n  - b\n"
            "1. c\n\nd\n\ne"_s);
        m_edit->undo(); // one step
        QCOMPARE(m_edit->toPlainText(), u"Before "_s);
    }

    void pastedMarkupLoadsNothing()
    {
        // A picture that were read would change its time of access on most systems, and its size the text.
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mark.svg"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'/>");
        file.close();
        auto *content = new QMimeData;
        content->setHtml(u"<p>x<img src='%1'>y</p>"_s.arg(QUrl::fromLocalFile(path).toString()));
        paste(content);
        QCOMPARE(m_edit->source(), u"xy"_s);
        QCOMPARE(m_edit->toPlainText(), u"xy"_s);
        QVERIFY(m_edit->height() < 300);
    }

    void pastedPlainTextKeepsItsLists()
    {
        auto *content = new QMimeData;
        content->setText(u"Who:\r\n• lamps\r\n• paths\x07"_s);
        paste(content);
        QCOMPARE(m_edit->source(), u"Who:\n\n- lamps\n- paths"_s);
    }

    void copiedWordsArePlainAndRich()
    {
        m_edit->setSource(u"- **lamps**\n- paths"_s);
        m_edit->selectAll();
        m_edit->copy();
        QCOMPARE(QApplication::clipboard()->text(), u"• lamps\n• paths"_s);
        m_edit->setSource({});
        m_edit->paste();
        QCOMPARE(m_edit->source(), u"- **lamps**\n- paths"_s);
    }

    void leavingTellsOnceThatItChanged()
    {
        const QSignalSpy finished(m_edit, &RichTextEdit::editingFinished);
        m_other->setFocus();
        QCOMPARE(finished.count(), 0);
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"x"_s);
        m_other->setFocus();
        QCOMPARE(finished.count(), 1);
        m_edit->setFocus();
        m_other->setFocus();
        QCOMPARE(finished.count(), 1);
    }

    void theFormFollowsTheCursor()
    {
        QScrollArea area;
        area.resize(400, 160);
        auto *form = new QWidget;
        auto *layout = new QVBoxLayout(form);
        auto *edit = new RichTextEdit(form);
        layout->addWidget(edit);
        layout->addStretch();
        area.setWidget(form);
        area.setWidgetResizable(true);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        area.activateWindow();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        for (int line = 0; line < 12; ++line) {
            QTest::keyClicks(edit, u"line"_s);
            QTest::keyClick(edit, Qt::Key_Return);
        }
        const auto cursorIsSeen = [&area, edit] {
            const QPoint place = edit->viewport()->mapTo(area.viewport(), edit->cursorRect().center());
            return area.viewport()->rect().contains(place);
        };
        QTRY_VERIFY(area.verticalScrollBar()->value() > 0);
        QTRY_VERIFY(cursorIsSeen());
        edit->moveCursor(QTextCursor::Start);
        QTRY_VERIFY(cursorIsSeen());
    }

    void whatADialogChangedIsToldToo()
    {
        m_edit->setSource(u"see the page"_s);
        const QSignalSpy finished(m_edit, &RichTextEdit::editingFinished);
        select(u"page"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        auto *dialog = m_window->findChild<LineDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QComboBox *>(u"line"_s)->setEditText(u"https://lantern.example"_s);
        dialog->findChild<QAbstractButton *>(u"accept"_s)->click();
        m_window->activateWindow();
        QTRY_VERIFY(m_edit->hasFocus());
        QCOMPARE(finished.count(), 0);
        m_other->setFocus();
        QCOMPARE(finished.count(), 1);
    }

    void aMenuDoesNotEndTheEditing()
    {
        const QSignalSpy finished(m_edit, &RichTextEdit::editingFinished);
        QTest::keyClicks(m_edit, u"x"_s);
        QFocusEvent out(QEvent::FocusOut, Qt::PopupFocusReason);
        QCoreApplication::sendEvent(m_edit, &out);
        QFocusEvent in(QEvent::FocusIn, Qt::PopupFocusReason);
        QCoreApplication::sendEvent(m_edit, &in);
        QCOMPARE(finished.count(), 0);
        m_other->setFocus();
        QCOMPARE(finished.count(), 1);
    }

    void pastingKeepsWhatStandsThere()
    {
        QTest::keyClicks(m_edit, u"- "_s);
        auto *word = new QMimeData;
        word->setText(u"lamps"_s);
        paste(word);
        QCOMPARE(m_edit->source(), u"- lamps"_s);
        m_edit->setSource(u"Who:"_s);
        toEnd();
        auto *list = new QMimeData;
        list->setText(u"- paths\n- moss"_s);
        paste(list);
        QCOMPARE(m_edit->source(), u"Who:\n\n- paths\n- moss"_s);
    }

    void growsWithItsText()
    {
        const int low = m_edit->sizeHint().height();
        m_edit->setSource(u"line\n"_s.repeated(8));
        const int high = m_edit->sizeHint().height();
        QVERIFY(high > low * 2);
        m_edit->setSource(u"line\n"_s.repeated(300));
        const int most = m_edit->sizeHint().height();
        QVERIFY(most > high);
        QVERIFY(most < m_edit->fontMetrics().lineSpacing() * 17);
        press(Qt::Key_Tab);
        QVERIFY(!m_edit->hasFocus());
    }
};

QTEST_MAIN(RichTextEditTest)
#include "tst_richtextedit.moc"
