// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"
#include "intake/choicecells.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ChoiceCellsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsKnownLabelsOnly_data();
    void cutsKnownLabelsOnly();
    void joinsTheAnswersToAKnownQuestion();
    void isBoundedOnLongAnswers();
};

void ChoiceCellsTest::cutsKnownLabelsOnly_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("joined");
    QTest::newRow("one") << u"Rye"_s << u"Rye"_s;
    QTest::newRow("joined as Google does") << u"Rye, Oats"_s << u"Rye; Oats"_s;
    QTest::newRow("joined as Microsoft does") << u"Rye;Oats;"_s << u"Rye; Oats"_s;
    QTest::newRow("joined as a survey does") << u"Rye; Oats"_s << u"Rye; Oats"_s;
    QTest::newRow("a label that holds a comma") << u"Oats, rolled, Rye"_s << u"Oats, rolled; Rye"_s;
    QTest::newRow("a label that begins another") << u"Rye bread, Rye"_s << u"Rye bread; Rye"_s;
    QTest::newRow("other capitals") << u"rye, OATS"_s << u"Rye; Oats"_s;
    QTest::newRow("something else in it") << u"Rye, maize"_s << u"Rye, maize"_s;
    QTest::newRow("a longer word") << u"Ryegrass"_s << u"Ryegrass"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void ChoiceCellsTest::cutsKnownLabelsOnly()
{
    QFETCH(QString, answer);
    QTEST(joinedChoices(answer, {u"Rye"_s, u"Oats"_s, u"Oats, rolled"_s, u"Rye bread"_s}), "joined");
}

void ChoiceCellsTest::joinsTheAnswersToAKnownQuestion()
{
    Call call;
    call.questions = {{QuestionId(1),
                       u"crops"_s,
                       u"Which crops?"_s,
                       QuestionType::Choices,
                       {u"Rye"_s, u"Oats"_s},
                       false,
                       {},
                       {}}};
    const IncomingTable rows = test::rowsOf(u"Name;Which crops?\nAnn;Rye, Oats\n"_s, call);
    QCOMPARE(rows.rows.constFirst().answers, (QList<IncomingAnswer>{{1, u"Rye; Oats"_s}}));
}

void ChoiceCellsTest::isBoundedOnLongAnswers()
{
    const QString answer = QString(u"Rye, "_s).repeated(1'000'000);
    QCOMPARE(joinedChoices(answer, {u"Rye"_s}), answer);
}

QTEST_GUILESS_MAIN(ChoiceCellsTest)
#include "tst_choicecells.moc"
