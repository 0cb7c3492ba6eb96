// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"
#include "people/duplicateblocks.h"
#include "people/duplicatefinder.h"
#include "people/duplicatewords.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class DuplicateFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weighsPairs_data();
    void weighsPairs();
    void tellsWhatSpeaksAgainstInASharedMailbox();
    void leavesLargeMailboxesAlone();
    void leavesOutWhoIsNotTheSame();
    void saysTheSameWhateverTheOrder();
    void aFrequentNameSaysLess();
    void findsAPairInALargeBlock();
    void comparesFewOfManyPairs();
    void endsWhenAsked();
    void hasWordsForEveryReason();

private:
    Person somebody(const QString &given, const QString &family, const QString &email = {},
                    const QString &country = u"NL"_s, const QString &organisation = {})
    {
        Person made = person(m_ids, given, family, email, country);
        made.organisation = organisation;
        return made;
    }

    FixedClock m_clock;
    IdSource m_ids{m_clock};
};

struct Pair
{
    QStringList a; ///< first name, last name, address, country, organisation, phone
    QStringList b;
};
Q_DECLARE_METATYPE(Pair)

void DuplicateFinderTest::weighsPairs_data()
{
    using Reason = DuplicateReason;
    QTest::addColumn<Pair>("pair");
    QTest::addColumn<double>("least"); // 0: not proposed
    QTest::addColumn<double>("most");
    QTest::addColumn<QList<DuplicateReason>>("reasons");
    const auto row = [](const char *name, const Pair &pair, double least, double most,
                        const QList<DuplicateReason> &reasons) {
        QTest::newRow(name) << pair << least << most << reasons;
    };
    const QStringList ilse{u"Ilse"_s, u"Verhaegen"_s,     u"ilse@city.example"_s,
                           u"BE"_s,   u"City of Ghent"_s, u""_s};
    const auto like = [&ilse](const QList<std::pair<int, QString>> &changes) {
        QStringList values = ilse;
        for (const auto &[place, text] : changes) {
            values[place] = text;
        }
        return values;
    };
    row("all the same", {ilse, ilse}, 0.99, 1,
        {Reason::SameAddress, Reason::SameName, Reason::SameOrganisation, Reason::SameCountry});
    row("name and country", {ilse, like({{2, u"i.v@home.example"_s}, {4, u""_s}})}, 0.65, 0.85,
        {Reason::SameName, Reason::SameCountry});
    row("name, country and organisation", {ilse, like({{2, u""_s}})}, 0.9, 0.99,
        {Reason::SameName, Reason::SameOrganisation, Reason::SameCountry});
    row("name in another country", {ilse, like({{2, u""_s}, {3, u"IT"_s}, {4, u""_s}})}, 0, 0, {});
    row("name, another country, same phone",
        {like({{5, u"+32 9 123 45 67"_s}}),
         like({{2, u""_s}, {3, u"IT"_s}, {4, u""_s}, {5, u"0032 91234567"_s}})},
        0.5, 0.9, {Reason::SameName, Reason::SamePhone, Reason::OtherCountry});
    row("first and last name exchanged", {ilse, like({{0, u"Verhaegen"_s}, {1, u"Ilse"_s}, {2, u""_s}})}, 0.9,
        1, {Reason::SwappedNames, Reason::SameOrganisation, Reason::SameCountry});
    row("misspelt", {ilse, like({{1, u"Verheagen"_s}, {2, u"verhagen@city.example"_s}, {4, u""_s}})}, 0.5,
        0.85, {Reason::CloseName, Reason::SameDomain, Reason::SameCountry});
    row("misspelt at its first letter in one organisation", {ilse, like({{1, u"Werhaegen"_s}, {2, u""_s}})},
        0.8, 1, {Reason::CloseName, Reason::SameOrganisation, Reason::SameCountry});
    row("in other letters",
        {{u"Ελένη"_s, u"Παπαδοπούλου"_s, u""_s, u"GR"_s, u""_s, u""_s},
         {u"Eleni"_s, u"Papadopoulou"_s, u"eleni.p@x.example"_s, u"GR"_s, u""_s, u""_s}},
        0.6, 0.9, {Reason::SameName, Reason::OtherScript, Reason::SameCountry});
    row("an initial in one organisation", {ilse, like({{0, u"I."_s}, {2, u""_s}})}, 0.6, 0.95,
        {Reason::ShortName, Reason::SameOrganisation, Reason::SameCountry});
    row("the local part of the address", {ilse, like({{2, u"ilse.verhaegen@home.example"_s}, {4, u""_s}})},
        0.65, 0.85, {Reason::SameName, Reason::SameCountry});
    row("moved to another employer",
        {like({{2, u"iverhaegen@city.example"_s}}),
         like({{2, u"iverhaegen@province.example"_s}, {4, u"Province"_s}})},
        0.9, 1, {Reason::SimilarAddress, Reason::SameName, Reason::SameCountry});
    row("colleagues", {ilse, like({{0, u"Bram"_s}, {1, u"Claes"_s}, {2, u"bram@city.example"_s}})}, 0, 0, {});
    row("married colleagues", {ilse, like({{0, u"Bram"_s}, {2, u"bram@city.example"_s}})}, 0, 0, {});
}

void DuplicateFinderTest::weighsPairs()
{
    QFETCH(const Pair, pair);
    QFETCH(const double, least);
    QFETCH(const double, most);
    QList<Person> people;
    for (const QStringList &values : {pair.a, pair.b}) {
        people.append(somebody(values.at(0), values.at(1), values.at(2), values.at(3), values.at(4)));
        people.last().phone = values.at(5);
    }
    const QList<DuplicateProposal> found = findDuplicates(people);
    QCOMPARE(found.size(), least > 0 ? 1 : 0);
    if (!found.isEmpty()) {
        QTEST(found.first().reasons, "reasons");
        QVERIFY2(found.first().certainty >= least && found.first().certainty <= most,
                 qPrintable(QString::number(found.first().certainty)));
    }
}

void DuplicateFinderTest::tellsWhatSpeaksAgainstInASharedMailbox()
{
    const QList<Person> people{somebody(u"Ilse"_s, u"Claes"_s, u"desk@city.example"_s),
                               somebody(u"Bram"_s, u"Claes"_s, u"Desk@city.example"_s)};
    const QList<DuplicateProposal> found = findDuplicates(people);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().certainty <= 0.25);
    QVERIFY(found.first().reasons.contains(DuplicateReason::OtherGivenName));
    QVERIFY(found.first().reasons.contains(DuplicateReason::SharedMailbox));
}

void DuplicateFinderTest::leavesLargeMailboxesAlone()
{
    QList<Person> people;
    for (const char *name : {"Ada", "Bram", "Carla", "Dirk", "Emma"}) {
        people.append(somebody(QString::fromLatin1(name), QString::fromLatin1(name) + u"ens"_s,
                               u"desk@city.example"_s));
    }
    QCOMPARE(findDuplicates(people), {});
    people.append(somebody(u"Carla"_s, u"Carlaens"_s, u"desk@city.example"_s));
    QCOMPARE(findDuplicates(people).size(), 1);
}

void DuplicateFinderTest::leavesOutWhoIsNotTheSame()
{
    const QList<Person> people{somebody(u"Ilse"_s, u"Claes"_s, u"a@city.example"_s),
                               somebody(u"Ilse"_s, u"Claes"_s, u"b@city.example"_s)};
    QCOMPARE(findDuplicates(people).size(), 1);
    QCOMPARE(findDuplicates(people, {PersonPair(people.at(1).id, people.at(0).id)}), {});
}

void DuplicateFinderTest::saysTheSameWhateverTheOrder()
{
    QList<Person> people;
    for (int i = 0; i < 60; ++i) {
        people.append(somebody(i % 2 == 0 ? u"Ilse"_s : u"Ilze"_s,
                               QString(QChar(u'a' + i % 26)) + u"ermeulen"_s, u"p%1@city.example"_s.arg(i),
                               u"NL"_s, u"City"_s));
    }
    const QList<DuplicateProposal> found = findDuplicates(people);
    QVERIFY(!found.isEmpty());
    std::mt19937 random(7);
    for (int round = 0; round < 5; ++round) {
        std::shuffle(people.begin(), people.end(), random);
        QCOMPARE(findDuplicates(people), found);
    }
}

void DuplicateFinderTest::aFrequentNameSaysLess()
{
    QList<Person> people{somebody(u"Jan"_s, u"Peeters"_s, u"one@a.example"_s),
                         somebody(u"Jan"_s, u"Peeters"_s, u"two@b.example"_s)};
    const double alone = findDuplicates(people).first().certainty;
    for (int i = 0; i < 20; ++i) {
        people.append(somebody(u"Jan"_s, u"Rare%1"_s.arg(QChar(u'a' + i)), u"r%1@c.example"_s.arg(i)));
        people.append(
            somebody(QString(QChar(u'A' + i)) + u"oris"_s, u"Peeters"_s, u"p%1@c.example"_s.arg(i)));
    }
    const QList<DuplicateProposal> among = findDuplicates(people);
    const bool isStillSo = std::any_of(among.cbegin(), among.cend(), [&](const DuplicateProposal &proposal) {
        return proposal.pair == PersonPair(people.at(0).id, people.at(1).id) && proposal.certainty >= alone;
    });
    QVERIFY(alone > 0.65 && !isStillSo);
}

void DuplicateFinderTest::findsAPairInALargeBlock()
{
    // All of them share a key, so the block is compared by neighbours.
    QList<Person> people;
    for (int i = 0; i < 300; ++i) {
        const QString letters = QString(QChar(u'a' + i / 26)) + QChar(u'a' + i % 26);
        people.append(somebody(u"Ilse"_s + letters, u"Verm%1oort"_s.arg(letters), u"p%1@x.example"_s.arg(i)));
    }
    people.append(people.at(150));
    people.last().id = m_ids.next<PersonId>();
    const QList<DuplicateProposal> found = findDuplicates(people);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().pair, PersonPair(people.at(150).id, people.last().id));
    QVERIFY(found.first().certainty > 0.97);
}

void DuplicateFinderTest::comparesFewOfManyPairs()
{
    std::mt19937 random(11);
    const auto word = [&random] {
        QString text;
        for (int i = 0; i < 3; ++i) {
            text += QStringView(u"bcdfghklmnprstvw").at(static_cast<qsizetype>(random() % 16));
            text += QStringView(u"aeiou").at(static_cast<qsizetype>(random() % 5));
        }
        return text;
    };
    const auto pairsPerPerson = [&](int count) {
        std::vector<ComparedPerson> people;
        for (int i = 0; i < count; ++i) {
            people.emplace_back(somebody(word(), word(), u"p%1@x.example"_s.arg(i)));
        }
        std::sort(people.begin(), people.end(),
                  [](const ComparedPerson &a, const ComparedPerson &b) { return a.name.key < b.name.key; });
        return static_cast<double>(candidatePairs(people).size()) / count;
    };
    QVERIFY(pairsPerPerson(2000) < 30);
    QVERIFY(pairsPerPerson(20'000) < 60); // of 10,000 possible ones per person
}

void DuplicateFinderTest::endsWhenAsked()
{
    const QList<Person> people{somebody(u"Ilse"_s, u"Claes"_s, u"a@city.example"_s),
                               somebody(u"Ilse"_s, u"Claes"_s, u"b@city.example"_s)};
    int asked = 0;
    const auto found = findDuplicates(people, {}, [&asked](double done) {
        ++asked;
        return done < 0.5;
    });
    QCOMPARE(found, {});
    QVERIFY(asked >= 2);
}

void DuplicateFinderTest::hasWordsForEveryReason()
{
    QSet<QString> keys;
    QSet<QString> sentences;
    constexpr int last = static_cast<int>(DuplicateReason::CommonName);
    for (int i = 0; i <= last; ++i) {
        keys.insert(toKey(static_cast<DuplicateReason>(i)));
        sentences.insert(duplicateSentence(static_cast<DuplicateReason>(i)));
    }
    QCOMPARE(keys.size(), last + 1);
    QCOMPARE(sentences.size(), last + 1);
    QVERIFY(!keys.contains(QString()) && !sentences.contains(QString()));
}

QTEST_GUILESS_MAIN(DuplicateFinderTest)
#include "tst_duplicatefinder.moc"
