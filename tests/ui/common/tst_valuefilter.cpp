// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/valuefilter.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ValueFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_filter = std::make_unique<ValueFilter>(u"filter"_s, u"Sector"_s);
        m_filter->setValues({{u"police"_s, 24}, {u"R&D"_s, 3}, {QString(), 1}}, {{u"police"_s, u"Police"_s}});
    }

    void acceptsEverythingAtFirst()
    {
        QVERIFY(m_filter->accepts(u"police"_s) && m_filter->accepts(u"anything"_s) && m_filter->accepts({}));
        QVERIFY(!m_filter->isNarrowing());
        QCOMPARE(m_filter->text(), u"Sector"_s);
    }

    void offersValuesWithTheirCountsAndTheUnknownLast()
    {
        const QList<QAction *> actions = offered();
        QStringList texts;
        for (const QAction *action : actions) {
            if (action->isCheckable()) {
                texts.append(action->text());
            }
        }
        QCOMPARE(texts, (QStringList{u"Police (24)"_s, u"R&&D (3)"_s, u"(not known) (1)"_s}));
    }

    void narrowsToTheChosenValues()
    {
        const QSignalSpy changed(m_filter.get(), &ValueFilter::changed);
        trigger(u"police"_s);
        QVERIFY(m_filter->accepts(u"police"_s) && !m_filter->accepts(u"R&D"_s));
        QCOMPARE(m_filter->accessibleName(), u"Sector: Police"_s);
        trigger(u"R&D"_s);
        QVERIFY(m_filter->accepts(u"R&D"_s) && !m_filter->accepts({}));
        QCOMPARE(m_filter->accessibleName(), u"Sector: 2 chosen"_s);
        QCOMPARE(changed.size(), 2);
        trigger(u"all"_s);
        QVERIFY(!m_filter->isNarrowing());
    }

    void keepsAChoiceWhoseValueIsGone()
    {
        trigger(u"police"_s);
        m_filter->setValues({{u"R&D"_s, 3}});
        QVERIFY(!m_filter->accepts(u"R&D"_s));
        QVERIFY(m_filter->isEnabled());
        trigger(u"police"_s);
        QVERIFY(m_filter->accepts(u"R&D"_s));
    }

private:
    QList<QAction *> offered()
    {
        Q_EMIT m_filter->menu()->aboutToShow();
        return m_filter->menu()->actions();
    }
    void trigger(const QString &name)
    {
        const QList<QAction *> actions = offered();
        for (QAction *action : actions) {
            if (action->objectName() == name) {
                action->trigger();
                return;
            }
        }
        QFAIL("not offered");
    }

    std::unique_ptr<ValueFilter> m_filter;
};

QTEST_MAIN(ValueFilterTest)
#include "tst_valuefilter.moc"
