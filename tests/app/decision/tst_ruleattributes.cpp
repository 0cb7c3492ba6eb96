// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/ruleattributes.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class RuleAttributesTest : public QObject
{
    Q_OBJECT
private:
    FixedClock m_clock;
    IdSource m_ids{m_clock};
    Call m_call;

    bool hasGroundFor(const QString &attribute, const QString &value)
    {
        return hasGround({m_ids.next<RuleId>(), attribute, value, {}, 2, {}, {}}, m_call);
    }

private Q_SLOTS:
    void init() { m_call = completeDocument(m_ids).call; }
    void listsWhatTheCallHas()
    {
        QCOMPARE(ruleAttributes(m_call),
                 (QStringList{u"country"_s, u"sector"_s, u"profile"_s, u"organisation"_s, u"gender"_s,
                              u"answer:q1"_s, u"answer:q2"_s}));
        m_call.profiles.clear();
        m_call.questions.clear();
        QCOMPARE(ruleAttributes(m_call),
                 (QStringList{u"country"_s, u"sector"_s, u"organisation"_s, u"gender"_s}));
    }
    void onlyAnswersLeadToAQuestion()
    {
        QCOMPARE(answeredQuestion(u"answer:q2"_s, m_call), &m_call.questions.at(1));
        QVERIFY(answeredQuestion(u"answer:q9"_s, m_call) == nullptr);
        m_call.questions[1].key = u"ation"_s; // "organisation" without its first seven letters
        QVERIFY(answeredQuestion(u"organisation"_s, m_call) == nullptr);
        QVERIFY(!answeredKey(u"organisation"_s));
        QCOMPARE(answeredKey(u"answer:"_s), std::optional(QString()));
    }
    void aRuleNeedsItsGround()
    {
        QVERIFY(hasGroundFor(u"country"_s, u"*"_s));
        QVERIFY(hasGroundFor(u"answer:q1"_s, u"*"_s));
        QVERIFY(!hasGroundFor(u"answer:q9"_s, u"*"_s));
        QVERIFY(hasGroundFor(u"profile"_s, u" guest "_s));
        QVERIFY(!hasGroundFor(u"profile"_s, u"stranger"_s));
        QVERIFY(hasGroundFor(u"profile"_s, u"*"_s));
        m_call.profiles.clear();
        QVERIFY(!hasGroundFor(u"profile"_s, u"*"_s));
    }
};

QTEST_APPLESS_MAIN(RuleAttributesTest)
#include "tst_ruleattributes.moc"
