// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class EmptyStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatToDoNext()
    {
        EmptyState empty(u"inbox"_s, u"No applications yet"_s, u"Drop a file here."_s);
        QPushButton *button = empty.addButton(u"takeIn"_s, u"Take in a file…"_s, true);
        QCOMPARE(button->objectName(), u"takeIn"_s);
        QVERIFY(button->property("primary").toBool());
        QCOMPARE(empty.accessibleName(), u"No applications yet"_s);
        QCOMPARE(empty.accessibleDescription(), u"Drop a file here."_s);
    }

    void showsAllOfALongSentence()
    {
        EmptyState empty(u"inbox"_s, u"Nothing"_s, u"A sentence with many words. "_s.repeated(12));
        empty.resize(800, 600);
        empty.show();
        const QList<QLabel *> labels = empty.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
    }
};

QTEST_MAIN(EmptyStateTest)
#include "tst_emptystate.moc"
