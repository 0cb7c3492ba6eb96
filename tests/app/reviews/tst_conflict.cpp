// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/conflict.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ConflictTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsOneOrganisationByItsNames_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case and blanks") << u"Harbour  guard"_s << u"HARBOUR GUARD"_s << true;
        QTest::newRow("accents") << u"Université d'Orée"_s << u"Universite d’Oree"_s << true;
        QTest::newRow("article and order") << u"The Guard of the Harbour"_s << u"Harbour Guard"_s << true;
        QTest::newRow("legal form") << u"Brückenbau gGmbH"_s << u"Brückenbau"_s << true;
        QTest::newRow("legal form with dots") << u"Brückenbau e.V."_s << u"Brückenbau a.s.b.l."_s << true;
        QTest::newRow("abbreviation") << u"Ministry of Foreign Trade"_s << u"MFT"_s << true;
        QTest::newRow("abbreviation with the small word")
            << u"Ministry of Foreign Trade"_s << u"MoFT"_s << true;
        QTest::newRow("abbreviation in brackets") << u"Foreign Trade House (FTH)"_s << u"F.T.H."_s << true;
        QTest::newRow("two towns") << u"City Police Ghent"_s << u"City Police Bruges"_s << false;
        QTest::newRow("a part") << u"City Police"_s << u"City Police Bruges"_s << false;
        QTest::newRow("short letters") << u"Night Watch"_s << u"NW"_s << false;
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("nothing on one side") << u"Harbour Guard"_s << u" "_s << false;
        QTest::newRow("only a legal form") << u"Stichting"_s << u"Foundation"_s << false;
    }
    void knowsOneOrganisationByItsNames()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(isSameOrganisation(one, other), same);
        QCOMPARE(isSameOrganisation(other, one), same);
    }

    void proposesWithItsReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<int>("reason"); // -1: none
        QTest::addColumn<QString>("shared");
        const auto row = [](const char *tag, const QString &name, const QString &email,
                            const QString &organisation, std::optional<ConflictReason> reason,
                            const QString &shared) {
            QTest::newRow(tag) << name << email << organisation << (reason ? int(*reason) : -1) << shared;
        };
        row("own address", u"X Y"_s, u"ANN@harbour.test"_s, {}, ConflictReason::SamePerson, {});
        row("own name", u"ann abel"_s, {}, {}, ConflictReason::SamePerson, {});
        row("own name turned", u"Abel Ann"_s, {}, {}, ConflictReason::SamePerson, {});
        row("family at work", u"Bob Abel"_s, {}, u"harbour guard"_s,
            ConflictReason::SameFamilyAndOrganisation, u"Harbour Guard"_s);
        row("family elsewhere", u"Bob Abel"_s, {}, u"Mill"_s, {}, {});
        row("organisation", u"Bob Boer"_s, {}, u"The Harbour Guard"_s, ConflictReason::SameOrganisation,
            u"Harbour Guard"_s);
        row("domain", u"Bob Boer"_s, u"bob@harbour.test"_s, {}, ConflictReason::SameDomain,
            u"harbour.test"_s);
        row("public domain", u"Bob Boer"_s, u"bob@gmail.com"_s, {}, {}, {});
        row("nothing known", u"Bob Boer"_s, {}, {}, {}, {});
    }
    void proposesWithItsReason()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, organisation);
        QFETCH(int, reason);
        QFETCH(QString, shared);
        Applicant applicant{Application{ApplicationId(4), MeetingId(1), PersonId(2)}, Person{PersonId(2)}};
        applicant.person.givenName = u"Ann"_s;
        applicant.person.familyName = u"Abel"_s;
        applicant.person.organisation = u"Harbour Guard"_s;
        applicant.person.emails = {*EmailAddress::fromText(u"ann@harbour.test"_s),
                                   *EmailAddress::fromText(u"ann@gmail.com"_s)};
        const QList<ProposedConflict> conflicts =
            proposedConflicts({ReviewerId(1), name, email, organisation}, {applicant});
        QCOMPARE(conflicts.size(), reason < 0 ? 0 : 1);
        if (reason >= 0) {
            QCOMPARE(conflicts.at(0), (ProposedConflict{ApplicationId(4), ConflictReason(reason), shared}));
        }
    }
};

QTEST_GUILESS_MAIN(ConflictTest)
#include "tst_conflict.moc"
