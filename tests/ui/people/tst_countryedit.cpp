// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/countryedit.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CountryEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("a name") << u"Sweden"_s << u"SE"_s;
        QTest::newRow("a code") << u"se"_s << u"SE"_s;
        QTest::newRow("the Union's code") << u"EL"_s << u"GR"_s;
        QTest::newRow("with an article") << u"The Netherlands"_s << u"NL"_s;
        QTest::newRow("in its own language") << u"Polska"_s << u"PL"_s;
        QTest::newRow("an empty line") << u"  "_s << QString();
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        CountryEdit edit;
        edit.setEditText(typed);
        const Result<std::optional<CountryCode>> value = edit.value();
        QVERIFY(value);
        QCOMPARE(*value ? (*value)->toString() : QString(), code);
    }

    void refusesWhatNamesNoCountry()
    {
        CountryEdit edit;
        edit.setEditText(u"Atlantis"_s);
        QVERIFY(!edit.value());
        QCOMPARE(edit.value().error().code, ErrorCode::ValueInvalid);
        QCOMPARE(edit.value().error().detail, u"Atlantis"_s);
    }

    void showsTheNameOfACountry()
    {
        CountryEdit edit;
        edit.setCountry(CountryCode::fromText(u"CZ"));
        QCOMPARE(edit.currentText(), u"Czechia"_s);
        edit.setCountry(std::nullopt);
        QCOMPARE(edit.currentText(), QString());
    }

    void offersEveryCountryOnce()
    {
        const CountryEdit edit;
        QCOMPARE(edit.count(), CountryCode::all().size());
        QVERIFY(edit.findText(u"Belgium"_s) >= 0);
    }
};

QTEST_MAIN(CountryEditTest)
#include "tst_countryedit.moc"
