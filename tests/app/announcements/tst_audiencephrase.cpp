// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/audiencephrase.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class AudiencePhraseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoIsLookedFor_data();
    void namesWhoIsLookedFor();
};

void AudiencePhraseTest::namesWhoIsLookedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const QString &text, const QString &label) {
        QTest::newRow(name) << text << label;
    };
    row("who", u"We are looking for night nurses who keep a diary."_s, u"Night nurses"_s);
    row("a number before", u"We are looking for one (maximum two) police officer(s) for a workshop."_s,
        u"Police officer(s)"_s);
    row("a target audience",
        u"The target audience of this webinar are teachers working at night who like it."_s,
        u"Teachers working at night"_s);
    row("the passive", u"Chaplains of every faith are invited to apply."_s, u"Chaplains of every faith"_s);
    row("nobody in particular", u"We are looking for suitable participants for the meeting."_s, QString());
    row("others look for something", u"Young people desperately looking for a place who are alone."_s,
        QString());
    row("the words inside a sentence", u"Contact with the target audience is harder."_s, QString());
}

void AudiencePhraseTest::namesWhoIsLookedFor()
{
    QFETCH(const QString, text);
    QFETCH(const QString, label);
    const Outline outline{TextLayout(text)};
    QCOMPARE(audiencePhrase(outline, outline.sentence(0)).label, label);
}

QTEST_GUILESS_MAIN(AudiencePhraseTest)
#include "tst_audiencephrase.moc"
