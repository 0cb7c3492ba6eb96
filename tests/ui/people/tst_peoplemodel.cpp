// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplemodel.h"

#include "support/builders.h"
#include "support/fixedclock.h"
#include "ui/common/chip.h"
#include "ui/common/typedsortproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class PeopleModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        PeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Person first = person(m_ids, u"Małgorzata"_s, u"Wąs"_s, u"m@x.example"_s, u"PL"_s);
        model.appendLoaded({first});
        model.appendLoaded({person(m_ids, u"Ada"_s, u"Byron"_s, u"ada@x.example"_s)});
        Person changed = first;
        changed.organisation = u"Elsewhere"_s;
        model.updateSome({changed}, {model.valueAt(1).id.value()});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.valueAt(0).organisation, u"Elsewhere"_s);
    }

    void showsEveryValue()
    {
        PeopleModel model;
        Person somebody = person(m_ids, u"Sanne"_s, u"van der Berg"_s, u"s@x.example"_s);
        somebody.emails.append(*EmailAddress::fromText(u"second@x.example"));
        somebody.newsletter = Newsletter::Unsubscribed;
        model.appendLoaded({somebody});
        const auto at = [&model](PeopleColumn column) {
            return model.index(0, static_cast<int>(column));
        };
        QCOMPARE(at(PeopleColumn::Name).data().toString(), u"van der Berg, Sanne"_s);
        QCOMPARE(at(PeopleColumn::Country).data().toString(), u"Netherlands"_s);
        QCOMPARE(at(PeopleColumn::Email).data().toString(), u"s@x.example; second@x.example"_s);
        QCOMPARE(at(PeopleColumn::Newsletter).data(ChipRole).value<Chip>().word, u"unsubscribed"_s);
        QCOMPARE(model.columnCount(), static_cast<int>(PeopleModel::columns().size()));
    }

    void namesSomebodyWithoutANameByTheAddress()
    {
        PeopleModel model;
        model.appendLoaded({person(m_ids, {}, {}, u"office@x.example"_s)});
        QCOMPARE(model.index(0, 0).data().toString(), u"office@x.example"_s);
    }

    void isFoundByAnyValue_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words :
             {u"wąs"_s, u"was"_s, u"WAS malgorzata"_s, u"poland"_s, u"m.was@"_s, u"city watch"_s, u"+48 22"_s,
              u"chess"_s, u"subscribed"_s, u"prisons"_s}) {
            QTest::newRow(qPrintable(words)) << words;
        }
    }
    void isFoundByAnyValue()
    {
        QFETCH(QString, words);
        PeopleModel model;
        Person somebody = person(m_ids, u"Małgorzata"_s, u"Wąs"_s, u"m.was@x.example"_s, u"PL"_s);
        somebody.phone = u"+48 22 1"_s;
        somebody.notes = u"Plays chess."_s;
        somebody.newsletter = Newsletter::Subscribed;
        somebody.workingGroups = u"POL; PRISONS"_s;
        model.appendLoaded({somebody, person(m_ids, u"Óscar"_s, u"Gómez"_s, u"o@y.test"_s, u"ES"_s)});
        model.updateSome({[&] {
            Person other = model.valueAt(1);
            other.organisation = u"Elsewhere"_s;
            return other;
        }()});
        TypedSortProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setFilterText(words);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.index(0, 0).data().toString(), u"Wąs, Małgorzata"_s);
    }

    void holdsSharedWordsOnce()
    {
        PeopleModel model;
        QList<Person> people;
        for (int i = 0; i < 2; ++i) {
            Person somebody = person(m_ids, u"P"_s, QString::number(i), u"p%1@x.example"_s.arg(i));
            somebody.sector = u"mental "_s + u"health"_s;
            people.append(somebody);
        }
        QVERIFY(people.at(0).sector.constData() != people.at(1).sector.constData());
        model.appendLoaded(people);
        QCOMPARE(model.valueAt(0).sector.constData(), model.valueAt(1).sector.constData());
    }

private:
    FixedClock m_clock;
    IdSource m_ids{m_clock};
};

QTEST_MAIN(PeopleModelTest)
#include "tst_peoplemodel.moc"
