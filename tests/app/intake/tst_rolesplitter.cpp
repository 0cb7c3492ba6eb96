// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rolesplitter.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class RoleSplitterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsOrganisationAndRole_data();
    void splitsOrganisationAndRole();
};

void RoleSplitterTest::splitsOrganisationAndRole_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("certain");
    QTest::newRow("one comma") << u"City Police Gent, officer"_s << u"City Police Gent"_s << u"officer"_s
                               << true;
    QTest::newRow("no comma") << u"City Police Gent"_s << u"City Police Gent"_s << QString() << true;
    QTest::newRow("a comma at the end")
        << u"City Police Gent,"_s << u"City Police Gent,"_s << QString() << true;
    QTest::newRow("a role with a comma, in small letters")
        << u"Night Guard Lier, investigator, extremism"_s << u"Night Guard Lier"_s
        << u"investigator, extremism"_s << true;
    QTest::newRow("an organisation known from other rows")
        << u"Youth House, Officer, Nights"_s << u"Youth House"_s << u"Officer, Nights"_s << true;
    QTest::newRow("a role known from other rows")
        << u"Ville Exemple, Service Nuit, Coordinator"_s << u"Ville Exemple, Service Nuit"_s
        << u"Coordinator"_s << true;
    QTest::newRow("nothing known") << u"Ville Exemple, Service Jour, Directeur"_s
                                   << u"Ville Exemple, Service Jour"_s << u"Directeur"_s << false;
}

void RoleSplitterTest::splitsOrganisationAndRole()
{
    QFETCH(QString, cell);
    RoleSplitter splitter;
    splitter.learn(u"Youth House, trainer"_s);
    splitter.learn(u"Town Hall, Coordinator"_s);
    splitter.learn(u"One, Two, Three"_s);
    const RoleSplitter::Parts parts = splitter.split(cell);
    QTEST(parts.organisation, "organisation");
    QTEST(parts.role, "role");
    QTEST(parts.certain, "certain");
}

QTEST_GUILESS_MAIN(RoleSplitterTest)
#include "tst_rolesplitter.moc"
