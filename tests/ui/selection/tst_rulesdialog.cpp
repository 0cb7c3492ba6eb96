// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rulesdialog.h"

#include "scoredoffice.h"

#include "ui/common/optionalspinbox.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class RulesDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScoredOffice> m_office;
    QList<Rule> m_saved;
    QList<Wish> m_wishes;
    bool m_isSaved = false;

    RulesDialog *open(const QList<Rule> &rules)
    {
        MeetingDocument document = m_office->document();
        document.rules = rules;
        auto *dialog = new RulesDialog(
            document, *m_office->office->applications().ofMeeting(m_office->meeting), m_office->office->ids(),
            [this](const QList<Rule> &edited, const QList<Wish> &wishes) {
                m_saved = edited;
                m_wishes = wishes;
                m_isSaved = true;
                return true;
            },
            nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<ScoredOffice>();
        m_saved.clear();
        m_isSaved = false;
    }

    void offersWhatTheCallSays()
    {
        MeetingDocument document = m_office->document();
        document.meeting.background = u"We can take at most two participants per country."_s;
        m_office->save(document);
        const std::unique_ptr<RulesDialog> dialog(open({}));
        auto *add = dialog->findChild<QPushButton *>(u"addProposed"_s);
        QVERIFY(add != nullptr);
        QVERIFY(dialog->rules().isEmpty()); // nothing is added by itself
        add->click();
        dialog->findChild<QPushButton *>(u"saveRules"_s)->click();
        QCOMPARE(m_saved.size(), 1);
        QCOMPARE(m_saved.constFirst().attribute, u"country"_s);
        QCOMPARE(m_saved.constFirst().max, std::optional(2));
    }

    void onePerOrganisationIsOneClick()
    {
        const std::unique_ptr<RulesDialog> dialog(open({}));
        auto *one = dialog->findChild<QPushButton *>(u"onePerOrganisation"_s);
        one->click();
        QVERIFY(!one->isEnabled()); // there is one now
        dialog->findChild<QPushButton *>(u"saveRules"_s)->click();
        QCOMPARE(m_saved.size(), 1);
        QCOMPARE(m_saved.constFirst().attribute, u"organisation"_s);
        QCOMPARE(m_saved.constFirst().max, std::optional(1));
    }

    void wishesSayWhatTheyMeanAndAreSaved()
    {
        const std::unique_ptr<RulesDialog> dialog(open({}));
        auto *save = dialog->findChild<QPushButton *>(u"saveRules"_s);
        dialog->findChild<QPushButton *>(u"addWish"_s)->click();
        QVERIFY(!save->isEnabled()); // nothing is wished yet
        auto *meaning = dialog->findChild<PlainLabel *>(u"wishMeaning"_s);
        QVERIFY(meaning->fullText().contains(u"Give the share"_s));
        dialog->findChild<OptionalSpinBox *>(u"wishShare-police"_s)->setOptionalValue(70);
        QVERIFY2(meaning->fullText().contains(u"70 %"_s), qPrintable(meaning->fullText()));
        dialog->findChild<OptionalSpinBox *>(u"wishShare-health"_s)->setOptionalValue(60);
        QVERIFY(!save->isEnabled()); // more than all
        dialog->findChild<OptionalSpinBox *>(u"wishShare-health"_s)->setOptionalValue(30);
        dialog->findChild<QDoubleSpinBox *>(u"wishPrice"_s)->setValue(2.5);
        save->click();
        QCOMPARE(m_wishes.size(), 1);
        QCOMPARE(m_wishes.constFirst().attribute, u"sector"_s);
        QCOMPARE(m_wishes.constFirst().shares.size(), 2);
        QCOMPARE(m_wishes.constFirst().price, 2.5);
        QVERIFY(checked(m_wishes.constFirst()));
    }

    void savesWhatWasLoadedUnchanged()
    {
        const QList<Rule> rules{{RuleId(1), u"country"_s, u"*"_s, {}, 1, 2, u"pairs"_s},
                                {RuleId(2), u"sector"_s, u"Police"_s, 2, {}, {}, {}},
                                {RuleId(3), u"answer:present"_s, u"Yes"_s, 1, 3, {}, {}},
                                {RuleId(4), u"country"_s, u"Kingdom of Atlantis"_s, 1, {}, {}, {}}};
        const std::unique_ptr<RulesDialog> dialog(open(rules));
        QCOMPARE(dialog->rules(), rules);
        dialog->findChild<QPushButton *>(u"saveRules"_s)->click();
        QCOMPARE(m_saved, rules);
        QVERIFY(!dialog->isVisible());
    }

    void addsARuleForAValueThatOccurs()
    {
        const std::unique_ptr<RulesDialog> dialog(open({}));
        dialog->findChild<QPushButton *>(u"addRule"_s)->click();
        auto *attribute = dialog->findChild<QComboBox *>(u"ruleAttribute"_s);
        auto *value = dialog->findChild<QComboBox *>(u"ruleValue"_s);
        QCOMPARE(value->count(), 4); // each value and three countries
        QVERIFY(attribute->findText(u"Would you present?"_s) >= 0);
        attribute->setCurrentIndex(attribute->findData(u"profile"_s));
        QCOMPARE(value->findText(u"Speakers"_s), 2);
        value->setCurrentIndex(2);
        dialog->findChild<OptionalSpinBox *>(u"ruleMin"_s)->setOptionalValue(1);
        dialog->findChild<OptionalSpinBox *>(u"ruleMax"_s)->setOptionalValue({});
        QVERIFY(dialog->findChild<PlainLabel *>(u"ruleMeaning"_s)->fullText().contains(u"Speakers"_s));
        dialog->findChild<QPushButton *>(u"saveRules"_s)->click();
        QCOMPARE(m_saved.size(), 1);
        QCOMPARE(m_saved.constFirst().attribute, u"profile"_s);
        QCOMPARE(m_saved.constFirst().value, u"speaker"_s);
        QCOMPARE(m_saved.constFirst().min, std::optional(1));
    }

    void refusesARuleThatContradictsItself()
    {
        const std::unique_ptr<RulesDialog> dialog(open({{RuleId(1), u"country"_s, u"*"_s, 1, 2, {}, {}}}));
        auto *save = dialog->findChild<QPushButton *>(u"saveRules"_s);
        QVERIFY(save->isEnabled());
        dialog->findChild<OptionalSpinBox *>(u"ruleMin"_s)->setOptionalValue(3);
        QVERIFY(!save->isEnabled());
        QVERIFY(dialog->findChild<PlainLabel *>(u"ruleMeaning"_s)->fullText().contains(u"minimum"_s));
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QVERIFY(!m_isSaved);
    }

    void removesARule()
    {
        const std::unique_ptr<RulesDialog> dialog(open({{RuleId(1), u"country"_s, u"*"_s, 1, 2, {}, {}}}));
        dialog->findChild<QToolButton *>(u"removeRule"_s)->click();
        dialog->findChild<QPushButton *>(u"saveRules"_s)->click();
        QVERIFY(m_isSaved);
        QVERIFY(m_saved.isEmpty());
    }

    void cancelChangesNothing()
    {
        const std::unique_ptr<RulesDialog> dialog(open({{RuleId(1), u"country"_s, u"*"_s, 1, 2, {}, {}}}));
        dialog->reject();
        QVERIFY(!m_isSaved);
    }
};

QTEST_MAIN(RulesDialogTest)
#include "tst_rulesdialog.moc"
