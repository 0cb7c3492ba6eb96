// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcetable.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SourceTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesHeadingsDistinct();
    void namesALayout();
};

void SourceTableTest::makesHeadingsDistinct()
{
    SourceTable table;
    table.headings = {u"Why?"_s, u"Why?"_s, QString(), u"Why? (2)"_s, u"Why?"_s, QString()};
    QCOMPARE(table.distinctHeadings(),
             (QStringList{u"Why?"_s, u"Why? (2)"_s, u"Column 3"_s, u"Why? (2) (2)"_s, u"Why? (3)"_s,
                          u"Column 6"_s}));
}

void SourceTableTest::namesALayout()
{
    SourceTable one;
    one.headings = {u"Name"_s, u"Town"_s};
    SourceTable other = one;
    other.headings = {u" name"_s, u"TOWN"_s};
    QCOMPARE(one.layout(), other.layout());
    other.headings = {u"Town"_s, u"Name"_s};
    QVERIFY(one.layout() != other.layout());
    other.headings = {u"NameTown"_s};
    QVERIFY(one.layout() != other.layout());
}

QTEST_GUILESS_MAIN(SourceTableTest)
#include "tst_sourcetable.moc"
