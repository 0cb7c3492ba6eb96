// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/incomingrow.h"
#include "intake/intakefinding.h"
#include "intake/intakelimits.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class IntakeFindingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasWordsForEveryCodeInTheRoom();
    void hasWordsForEveryReason();
    void keepsAsManyAsMemoryAllows();
    void showsHiddenCharacters();
};

void IntakeFindingTest::hasWordsForEveryCodeInTheRoom()
{
    const QRegularExpression use(
        u"(?:findings\\.add\\(|addFinding\\(|unreadable\\.append\\(\\{|\\? |: )u\"([a-z]+(?:-[a-z]+)+)\""_s);
    QVERIFY(use.isValid());
    QStringList codes;
    const QDir room(QStringLiteral(CONVOKE_SOURCE_DIR) + u"/app/intake"_s);
    const QStringList files = room.entryList({u"*.cpp"_s});
    for (const QString &name : files) {
        QFile file(room.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QRegularExpressionMatchIterator matches = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            codes.append(matches.next().captured(1));
        }
    }
    codes.removeDuplicates();
    QVERIFY(codes.size() >= 18);
    for (const QString &code : std::as_const(codes)) {
        const QString sentence = findingSentence({code, 1, 1, u"Xyzzy"_s});
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u"Xyzzy"), qPrintable(code));
    }
}

void IntakeFindingTest::hasWordsForEveryReason()
{
    for (const SkipReason reason : {SkipReason::Nobody, SkipReason::Unreadable, SkipReason::OlderInFile,
                                    SkipReason::OlderThanKnown, SkipReason::ReferenceTaken}) {
        const QString sentence = skipSentence(reason, u"17"_s);
        QVERIFY(sentence.endsWith(u'.') && !sentence.contains(u'%'));
    }
    QVERIFY(skipSentence(SkipReason::OlderInFile, u"17"_s).contains(u"17"));
}

void IntakeFindingTest::keepsAsManyAsMemoryAllows()
{
    IntakeFindings findings;
    for (int i = 0; i < intakelimits::findings + 5; ++i) {
        findings.add(u"no-rows"_s, i, 0, QString(10'000, u'x'));
    }
    QCOMPARE(findings.list().size(), intakelimits::findings);
    QCOMPARE(findings.leftOut(), 5);
    QCOMPARE(findings.list().constFirst().detail.size(), 200);
    IntakeFindings more;
    more.append(findings);
    QCOMPARE(more.leftOut(), 5);
}

void IntakeFindingTest::showsHiddenCharacters()
{
    QVERIFY(findingSentence({u"hidden-controls"_s, 1, 1, u"a\u202Eb"_s}).contains(u"⟦U+202E⟧"));
}

QTEST_GUILESS_MAIN(IntakeFindingTest)
#include "tst_intakefinding.moc"
