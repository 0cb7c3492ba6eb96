// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/lineuses.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class LineUsesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAListIsFor_data();
    void tellsWhatAListIsFor();
};

void LineUsesTest::tellsWhatAListIsFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uses"); // one letter per line
    const auto row = [](const char *name, const QString &text, const QString &uses) {
        QTest::newRow(name) << text << uses;
    };
    row("questions after a request", u"Please answer the following questions:\n• Why?\n• And how?"_s,
        u"PQQ"_s);
    row("groups of questions",
        u"Please answer these questions:\nOfficers:\n• Why?\nNurses:\n• How?\nThank you."_s, u"PGQGQP"_s);
    row("questions without bullets", u"Please answer the questions below:\nWhy?\nHow?\nThank you."_s,
        u"PQQP"_s);
    row("who is looked for", u"We are looking for:\n• Nurses\n• Cooks"_s, u"PAA"_s);
    row("kinds", u"Nota bene: we organise two types of evening:\n• Long ones\n• Short ones"_s, u"PKK"_s);
    row("topics", u"The meeting will discuss:\n• Keys\n• Locks"_s, u"PTT"_s);
    row("topics that ask", u"Participants will discuss among other things:\n• Why keys?\n• Why locks?"_s,
        u"PTT"_s);
    row("anything else", u"Please bring:\n• A key\n• A lock"_s, u"POO"_s);
}

void LineUsesTest::tellsWhatAListIsFor()
{
    QFETCH(const QString, text);
    QFETCH(const QString, uses);
    const Outline outline{TextLayout(text)};
    const LineUses found(outline);
    constexpr QStringView letters = u"PQGATKO";
    QString words;
    for (int line = 0; line < outline.lineCount(); ++line) {
        words.append(letters.at(static_cast<int>(found.of(line))));
    }
    QCOMPARE(words, uses);
}

QTEST_GUILESS_MAIN(LineUsesTest)
#include "tst_lineuses.moc"
