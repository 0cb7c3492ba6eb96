// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../selection/randomcase.h"
#include "exchange/selectionrecord.h"

#include <QJsonDocument>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// The record of a selection: complete, sealed, and computed again from itself.
class TestSelectionRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesAgainFromItself_data();
    void computesAgainFromItself();
    void survivesAFile();
    void computesRandomCasesAgain();
    void noticesAChangedByte_data();
    void noticesAChangedByte();
    void holdsNoNamesWithCodes();
    void codesKeepTheResult();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();
    void recordsAGroupWithoutExplanations();
};

namespace {

SelectionCase namedCase()
{
    SelectionCase problem(3);
    problem.problem().meeting = u"POL-2031-05"_s;
    const QStringList names{u"Ilse Grün"_s, u"Marek Wąs"_s, u"Ana Ruiz"_s, u"Bo Lund"_s, u"Jean-Luc Petit"_s};
    const QStringList countries{u"DE"_s, u"PL"_s, u"ES"_s, u"ES"_s, u"FR"_s};
    for (int i = 0; i < 5; ++i) {
        Candidate &person = problem.person(90 - 10.0 / 3 * i, {{u"country"_s, countries.at(i)}});
        person.name = names.at(i);
        person.sourceRef = u"%1@office.example"_s.arg(names.at(i).section(u' ', 1));
        person.values[u"organisation"_s] = {i < 2 ? u"Grün Institute"_s : u"City Watch"_s};
        person.received = QDateTime(QDate(2031, 3, 10 - i), QTime(9, 0), Qt::UTC);
    }
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    problem.rule(u"organisation"_s, u"*"_s, {}, 2);
    problem.problem().locks = {{LockId(1), ApplicationId(2), {}, Seat::Out, u"Wąs is ill, says Ana Ruiz"_s},
                               {LockId(2), {}, u"not-here-yet@office.example"_s, Seat::In, u"speaks"_s}};
    Wish wish{.id = WishId(1), .attribute = u"organisation"_s};
    wish.shares = {{u"City Watch"_s, 40}};
    wish.price = 0.5;
    problem.problem().wishes = {wish};
    return problem;
}

QJsonObject recordOf(const SelectionProblem &problem, SelectionScope scope = SelectionScope::Everything)
{
    const RecordFrame frame{.decidedBy = u"Ines Sol"_s,
                            .decidedAt = QDateTime(QDate(2031, 4, 20), QTime(10, 0), Qt::UTC),
                            .reason = u"Best group; Petit speaks French"_s,
                            .program = u"Convoke test"_s,
                            .tieBreaks = {u"lot"_s},
                            .criteria = {}};
    return selectionRecord(problem, *select(problem, scope), frame);
}

} // namespace

void TestSelectionRecord::computesAgainFromItself_data()
{
    QTest::addColumn<SelectionMethod>("method");
    QTest::newRow("optimum") << SelectionMethod::Optimum;
    QTest::newRow("round robin") << SelectionMethod::RoundRobin;
    QTest::newRow("lottery") << SelectionMethod::Lottery;
}

void TestSelectionRecord::computesAgainFromItself()
{
    QFETCH(SelectionMethod, method);
    SelectionCase problem = namedCase();
    problem.problem().method = method;
    for (const QJsonObject &record :
         {recordOf(problem.problem()), *recordWithCodes(recordOf(problem.problem()))}) {
        const Result<RecordVerdict> verdict = verifyRecord(record);
        QVERIFY(verdict);
        QVERIFY(verdict->hashHolds);
        QCOMPARE(verdict->differences, QStringList());
        QVERIFY(verdict->holds());
    }
}

void TestSelectionRecord::survivesAFile()
{
    const QByteArray text = QJsonDocument(recordOf(namedCase().problem())).toJson(QJsonDocument::Indented);
    QVERIFY(verifyRecord(QJsonDocument::fromJson(text).object())->holds());
}

void TestSelectionRecord::computesRandomCasesAgain()
{
    for (unsigned seed = 0; seed < 120; ++seed) {
        SelectionCase problem = randomCase(seed, int(seed % 3));
        if (seed % 4 == 0) {
            problem.problem().method = SelectionMethod::Lottery;
        }
        const QJsonObject record = recordOf(problem.problem());
        const Result<RecordVerdict> verdict = verifyRecord(record);
        QVERIFY2(verdict && verdict->holds(), qPrintable(QString::number(seed)));
        const Result<QJsonObject> coded = recordWithCodes(record);
        QVERIFY2(coded && verifyRecord(*coded)->holds(), qPrintable(QString::number(seed)));
    }
}

void TestSelectionRecord::noticesAChangedByte_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isSealedAnew");
    QTest::newRow("another reason") << u"Best group"_s << u"Best grouP"_s << false;
    QTest::newRow("another score, sealed anew") << u"\"score\": 90"_s << u"\"score\": 40"_s << true;
    QTest::newRow("another bound, sealed anew") << u"\"places\": 3"_s << u"\"places\": 2"_s << true;
}

void TestSelectionRecord::noticesAChangedByte()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isSealedAnew);
    QString text = QString::fromUtf8(QJsonDocument(recordOf(namedCase().problem())).toJson());
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    QJsonObject record = QJsonDocument::fromJson(text.toUtf8()).object();
    if (isSealedAnew) {
        record = recordWith(record, u"program"_s, u"forged"_s);
    }
    const Result<RecordVerdict> verdict = verifyRecord(record);
    QVERIFY(verdict);
    QCOMPARE(verdict->hashHolds, isSealedAnew);
    QCOMPARE(verdict->differences.isEmpty(), !isSealedAnew);
    QVERIFY(!verdict->holds());
}

void TestSelectionRecord::holdsNoNamesWithCodes()
{
    QJsonObject record = recordOf(namedCase().problem());
    record = recordWith(record, u"decisions"_s,
                        QJsonArray{QJsonObject{{u"application"_s, u"A-4"_s},
                                               {u"reason"_s, u"LUND stands in for Marek"_s},
                                               {u"by"_s, u"Ines Sol"_s}}});
    const QByteArray text = QJsonDocument(*recordWithCodes(record)).toJson();
    for (const char *name : {"Ilse", "Gr\xC3\xBCn", "Marek", "W\xC4\x85s", "Ana", "Ruiz", "Lund", "LUND",
                             "Petit", "Luc", "Ines", "Sol", "office.example", "City Watch"}) {
        QVERIFY2(!text.contains(name), name);
    }
    QVERIFY(text.contains("A-2 is ill, says A-3"));
    QVERIFY(text.contains("A-5 speaks French"));
    QVERIFY(QJsonDocument(record).toJson().contains("Ilse"));
}

void TestSelectionRecord::codesKeepTheResult()
{
    const QJsonObject record = recordOf(namedCase().problem());
    const QJsonObject coded = *recordWithCodes(record);
    const auto chosen = [](const QJsonObject &document) {
        QStringList codes;
        const QJsonArray seats = document.value(u"result"_s).toObject().value(u"selected"_s).toArray();
        for (const auto &seat : seats) {
            codes.append(seat.toObject().value(u"application"_s).toString());
        }
        return codes;
    };
    QCOMPARE(chosen(coded), chosen(record));
    QCOMPARE(chosen(coded).size(), 3);
    QVERIFY(coded.value(u"sha256"_s) != record.value(u"sha256"_s));
}

void TestSelectionRecord::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another format") << u"format"_s << QJsonValue(u"convoke-meeting/1"_s);
    QTest::newRow("candidates that are none") << u"candidates"_s << QJsonValue(u"everybody"_s);
    QTest::newRow("a candidate twice") << u"candidates"_s
                                       << QJsonValue(QJsonArray{QJsonObject{{u"application"_s, u"A-1"_s}},
                                                                QJsonObject{{u"application"_s, u"A-1"_s}}});
    QTest::newRow("a seat held by nobody")
        << u"settings"_s << QJsonValue(QJsonObject{{u"places"_s, 1}, {u"held"_s, QJsonArray{u"A-99"_s}}});
    QTest::newRow("a wish that contradicts itself")
        << u"settings"_s
        << QJsonValue(QJsonObject{
               {u"places"_s, 1},
               {u"wishes"_s, QJsonArray{QJsonObject{{u"attribute"_s, u"country"_s}, {u"price"_s, -1}}}}});
}

void TestSelectionRecord::refusesWhatIsNoRecord()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const Result<RecordVerdict> verdict =
        verifyRecord(recordWith(recordOf(namedCase().problem()), path, value));
    QVERIFY(!verdict);
}

void TestSelectionRecord::recordsAGroupWithoutExplanations()
{
    const QJsonObject record = recordOf(namedCase().problem(), SelectionScope::Group);
    QVERIFY(record.value(u"result"_s).toObject().value(u"not_selected"_s).toArray().isEmpty());
    QVERIFY(verifyRecord(record)->holds());
}

QTEST_GUILESS_MAIN(TestSelectionRecord)
#include "tst_selectionrecord.moc"
