// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linedialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class LineDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheTrimmedLine()
    {
        QWidget window;
        QString given;
        LineDialog *dialog =
            askForLine(&window, {u"Who works"_s, {}, u"Name"_s, u"Work as this"_s, u"Lea"_s, {u"Ines"_s}},
                       [&given](const QString &line) { given = line; });
        auto *line = dialog->findChild<QComboBox *>(u"line"_s);
        QCOMPARE(line->currentText(), u"Lea"_s);
        line->setCurrentText(u"  Ines Brandt "_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QCOMPARE(given, u"Ines Brandt"_s);
        QVERIFY(!dialog->isVisible());
    }

    void refusesNothing()
    {
        QWidget window;
        LineDialog *dialog = askForLine(&window, {u"Who works"_s, {}, u"Name"_s, u"Work as this"_s, {}, {}},
                                        [](const QString &) { QFAIL("called"); });
        auto *accept = dialog->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QComboBox *>(u"line"_s)->setCurrentText(u"   "_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }
};

QTEST_MAIN(LineDialogTest)
#include "tst_linedialog.moc"
