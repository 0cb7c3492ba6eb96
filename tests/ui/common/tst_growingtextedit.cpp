// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/growingtextedit.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class GrowingTextEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growsBetweenItsHeights()
    {
        GrowingTextEdit edit(nullptr, 2, 6);
        edit.resize(400, 100);
        const int two = edit.sizeHint().height();
        edit.setPlainText(u"a\nb\nc\nd"_s);
        const int four = edit.sizeHint().height();
        edit.setPlainText(u"line\n"_s.repeated(1000));
        const int six = edit.sizeHint().height();
        const int line = edit.fontMetrics().lineSpacing();
        QCOMPARE(four, two + 2 * line);
        QCOMPARE(six, two + 4 * line);
    }

    void tellsWhenItWasChangedAndLeft()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new GrowingTextEdit;
        auto *other = new QLineEdit;
        layout->addWidget(edit);
        layout->addWidget(other);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy finished(edit, &GrowingTextEdit::editingFinished);
        edit->setFocus();
        other->setFocus();
        QCOMPARE(finished.count(), 0);
        edit->setFocus();
        QTest::keyClicks(edit, u"words"_s);
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(other->hasFocus());
        QCOMPARE(finished.count(), 1);
    }

    void aListIsItsLines()
    {
        StringListEdit edit;
        edit.setStrings({u"First"_s, u"Second"_s});
        QCOMPARE(edit.strings(), (QStringList{u"First"_s, u"Second"_s}));
        edit.setPlainText(u"  • First \n\n- Second\n* Third\n-fourth\n"_s);
        QCOMPARE(edit.strings(), (QStringList{u"First"_s, u"Second"_s, u"Third"_s, u"-fourth"_s}));
    }
};

QTEST_MAIN(GrowingTextEditTest)
#include "tst_growingtextedit.moc"
