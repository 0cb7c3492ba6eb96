// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linecompletion.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class LineCompletionTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QPlainTextEdit> m_edit;
    LineCompletion *m_completion = nullptr;

    QAbstractItemView *list() { return m_completion->completer()->popup(); }
    QStringList offered()
    {
        QStringList words;
        const QAbstractItemModel *model = m_completion->completer()->completionModel();
        for (int row = 0; list()->isVisible() && row < model->rowCount(); ++row) {
            words.append(model->index(row, 0).data().toString());
        }
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<QPlainTextEdit>();
        m_completion = new LineCompletion(m_edit.get(), [] {
            return QStringList{u"Ada Example"_s, u"Bo Example"_s, u"Cleo Sample"_s};
        });
        m_edit->resize(400, 300);
        m_edit->show();
        QApplication::setActiveWindow(m_edit.get());
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
        m_edit->setFocus();
    }
    void cleanup()
    {
        list()->hide();
        m_edit.reset();
    }
    void offersForTheLineThatIsTyped()
    {
        QTest::keyClicks(m_edit.get(), u"exa"_s);
        QCOMPARE(offered(), (QStringList{u"Ada Example"_s, u"Bo Example"_s}));
        QTest::keyClicks(list(), u"z"_s); // the list passes letters on
        QCOMPARE(m_edit->toPlainText(), u"exaz"_s);
        QVERIFY(!list()->isVisible());
    }
    void anArrowAndEnterTakeAName_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }
    void anArrowAndEnterTakeAName()
    {
        QFETCH(const Qt::Key, key);
        m_edit->setPlainText(u"Ada Example\n"_s);
        m_edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_edit.get(), u"ex"_s);
        QCOMPARE(offered(), QStringList{u"Bo Example"_s}); // Ada stands in another line
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), key);
        QCOMPARE(m_edit->toPlainText(), u"Ada Example\nBo Example"_s);
        QVERIFY(!list()->isVisible());
        QVERIFY(m_edit->textCursor().atEnd());
    }
    void enterWithoutAChoiceBeginsALine()
    {
        QTest::keyClicks(m_edit.get(), u"ex"_s);
        QVERIFY(list()->isVisible());
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"ex\n"_s);
        QVERIFY(!list()->isVisible());
    }
    void escapeClosesOnlyTheList()
    {
        QTest::keyClicks(m_edit.get(), u"ada"_s);
        QVERIFY(list()->isVisible());
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!list()->isVisible());
        QVERIFY(m_edit->isVisible());
        QCOMPARE(m_edit->toPlainText(), u"ada"_s);
    }
    void takingIsOneStepToUndo()
    {
        QTest::keyClicks(m_edit.get(), u"ada"_s);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"Ada Example"_s);
        m_edit->undo();
        QCOMPARE(m_edit->toPlainText(), u"ada"_s);
    }
    void isQuietWhereNothingIsTyped()
    {
        m_edit->setPlainText(u"Ada"_s);
        QVERIFY(!list()->isVisible());
        m_edit->insertPlainText(u"cleo"_s); // as if pasted
        QVERIFY(!list()->isVisible());
        m_edit->clear();
        QTest::keyClicks(m_edit.get(), u"Bo Example"_s);
        QVERIFY(!list()->isVisible()); // it is whole
    }
};

QTEST_MAIN(LineCompletionTest)
#include "tst_linecompletion.moc"
