// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rulewords.h"

#include <QLocale>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

Call call()
{
    Call call;
    call.profiles = {{ProfileId(1), u"speaker"_s, u"Speakers"_s, {}, {}, {}}};
    call.questions = {
        {QuestionId(1), u"present"_s, u"Would you present?"_s, QuestionType::YesNo, {}, false, {}, {}}};
    return call;
}

Rule rule(const QString &attribute, const QString &value, std::optional<int> min, std::optional<int> max)
{
    return {RuleId(1), attribute, value, min, max, std::nullopt, {}};
}

constexpr int none = -1;

} // namespace

class RuleWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void wordsOfAnUnknownAttributeAreItsOwn()
    {
        QCOMPARE(attributeWord(u"answer:q9"_s, call()), u"q9"_s);
        QCOMPARE(attributeWord(u"seniority"_s, call()), u"seniority"_s);
    }

    void givesARuleATitle_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("min");
        QTest::addColumn<int>("max");
        QTest::addColumn<QString>("title");
        QTest::newRow("each country has a maximum")
            << u"country"_s << u"*"_s << none << 2 << u"Country: at most 2 each"_s;
        QTest::newRow("each has both bounds") << u"sector"_s << u"*"_s << 1 << 2 << u"Sector: 1 to 2 each"_s;
        QTest::newRow("each has exactly one")
            << u"country"_s << u"*"_s << 1 << 1 << u"Country: exactly 1 each"_s;
        QTest::newRow("one country by its name")
            << u"country"_s << u"DE"_s << none << 2 << u"Germany: at most 2"_s;
        QTest::newRow("a sector has a minimum")
            << u"sector"_s << u"police"_s << 9 << none << u"Police: at least 9"_s;
        QTest::newRow("a profile by its label")
            << u"profile"_s << u"speaker"_s << 3 << 5 << u"Speakers: 3 to 5"_s;
        QTest::newRow("an answer with its question")
            << u"answer:present"_s << u"Yes"_s << 6 << none << u"Would you present? “Yes”: at least 6"_s;
    }
    void givesARuleATitle()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, value);
        QFETCH(int, min);
        QFETCH(int, max);
        QFETCH(QString, title);
        const auto bound = [](int number) {
            return number == none ? std::nullopt : std::optional(number);
        };
        QCOMPARE(ruleTitle(rule(attribute, value, bound(min), bound(max)), call()), title);
    }

    void saysWhatIsWrongWithARule()
    {
        Rule unsound = rule(u"country"_s, u"*"_s, {}, {});
        QVERIFY(!isSound(unsound));
        QVERIFY(ruleMeaning(unsound, call()).contains(u"minimum"_s));
        unsound = rule(u"country"_s, u"*"_s, 3, 2);
        QVERIFY(!isSound(unsound));
        unsound = rule(u"country"_s, u" "_s, 1, 2);
        QVERIFY(!isSound(unsound));
        unsound = rule(u"country"_s, u"*"_s, {}, 3);
        QVERIFY(isSound(unsound));
        unsound.exceptionalMax = 2;
        QVERIFY(!isSound(unsound));
        unsound.exceptionalMax = 4;
        QVERIFY(isSound(unsound));
        QVERIFY(ruleMeaning(unsound, call()).contains(u"4"_s));
    }

    void saysWhatARepairChanges()
    {
        SelectionProblem problem;
        problem.places = 10;
        problem.rules = {rule(u"country"_s, u"*"_s, {}, 1), rule(u"sector"_s, u"police"_s, 4, {})};
        problem.candidates = {{.application = ApplicationId(7), .code = u"A-7"_s, .name = u"Ann Abel"_s}};
        problem.locks = {{LockId(1), ApplicationId(7), u"A-7"_s, Seat::In, u"speaks"_s}};
        const ConflictPart country{BoundKind::Max, 0, u"country"_s, u"DE"_s};
        QCOMPARE(conflictWords(country, problem, call()), u"Germany: at most 1"_s);
        QCOMPARE(repairWords({country, 1, 2, false}, problem, call()), u"Country: at most 2 instead of 1"_s);
        const ConflictPart police{BoundKind::Min, 1, u"sector"_s, u"police"_s};
        QCOMPARE(repairWords({police, 4, 0, false}, problem, call()),
                 u"Police: no minimum instead of at least 4"_s);
        const ConflictPart lock{BoundKind::Lock, 0, u"source_ref"_s, u"A-7"_s};
        QCOMPARE(conflictWords(lock, problem, call()), u"Ann Abel is locked in"_s);
        QCOMPARE(repairWords({{BoundKind::Places, 0, u"places"_s, u"10"_s}, 10, 8, false}, problem, call()),
                 u"8 places instead of 10"_s);
    }
};

QTEST_GUILESS_MAIN(RuleWordsTest)
#include "tst_rulewords.moc"
