// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"
#include "intake/specialcategory.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SpecialCategoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisesHeadings_data();
    void recognisesHeadings();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void marksColumnsByHeadingOrValues();
};

void SpecialCategoryTest::recognisesHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("category");
    const auto row = [](const QString &heading, const char *category) {
        QTest::newRow(qPrintable(heading)) << heading << QString::fromLatin1(category);
    };
    row(u"Dietary requirements"_s, "diet");
    row(u"Do you have any food allergies?"_s, "diet");
    row(u"Régime alimentaire"_s, "diet");
    row(u"Ernährung"_s, "diet");
    row(u"Dieetwensen"_s, "diet");
    row(u"Erityisruokavalio"_s, "diet");
    row(u"Stravovací požadavky"_s, "diet");
    row(u"Your menu"_s, "diet");
    row(u"Accessibility or special needs"_s, "access");
    row(u"Do you come in a wheelchair?"_s, "access");
    row(u"Disability"_s, "access");
    row(u"Barrierefreiheit"_s, "access");
    row(u"Προσβασιμότητα"_s, "access");
    row(u"Medical conditions we should know of"_s, "health");
    row(u"RELIGION"_s, "religion");
    row(u"Your religious affiliation"_s, "religion");
    row(u"Wyznanie"_s, "religion");
    row(u"Trade union membership"_s, "union");
    row(u"Gewerkschaftszugehörigkeit"_s, "union");
    row(u"Political affiliation"_s, "politics");
    row(u"Ethnic origin"_s, "origin");
    row(u"Sexual orientation"_s, "orientation");
}

void SpecialCategoryTest::recognisesHeadings()
{
    QFETCH(QString, heading);
    const std::optional<SpecialCategory> category = specialCategoryOf(heading);
    QVERIFY(category);
    QTEST(toKey(*category), "category");
    QCOMPARE(fromKey<SpecialCategory>(toKey(*category)), category);
}

void SpecialCategoryTest::leavesOthersAlone_data()
{
    QTest::addColumn<QString>("heading");
    const QStringList headings = {QString(),
                                  u"How do you work with religious communities?"_s,
                                  u"Experience with mental health"_s,
                                  u"Which services for people with disabilities do you know?"_s,
                                  u"Working group"_s,
                                  u"European Union experience"_s,
                                  u"Intolleranza e discriminazione"_s,
                                  u"Názov odborov"_s,
                                  u"Surname"_s};
    for (const QString &heading : headings) {
        QTest::newRow(qPrintable(heading + u'.')) << heading;
    }
}

void SpecialCategoryTest::leavesOthersAlone()
{
    QFETCH(QString, heading);
    QVERIFY(!specialCategoryOf(heading));
}

void SpecialCategoryTest::marksColumnsByHeadingOrValues()
{
    const IncomingTable rows = test::rowsOf(u"Name;Dietary requirements;At the table;Religion;Town\n"
                                            "Ann;none;vegan;;Gent\nBo;nuts;Halal;;Lier\nCy;;none;;Gent\n"_s);
    const auto special = [&rows](int column) {
        return rows.mapping.columns.at(column).special;
    };
    QVERIFY(!special(0));
    QCOMPARE(special(1), std::optional(SpecialCategory::Diet));
    QCOMPARE(special(2), std::optional(SpecialCategory::Diet));
    QVERIFY(!special(4));
    QCOMPARE(rows.findings.list(),
             (QList<IntakeFinding>{{u"special-category"_s, 0, 2, u"Dietary requirements"_s},
                                   {u"special-category"_s, 0, 3, u"At the table"_s}}));
}

QTEST_GUILESS_MAIN(SpecialCategoryTest)
#include "tst_specialcategory.moc"
