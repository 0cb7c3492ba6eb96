// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/profilewords.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ProfileWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsAProfileByItsName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("profile");
        QTest::newRow("named") << u"I apply as Keeper, gladly."_s << 1;
        QTest::newRow("at the end") << u"Please take me as a keeper"_s << 1;
        QTest::newRow("a longer word is another word") << u"The bookkeeper and the keepers sent me."_s << 0;
        QTest::newRow("two names say nothing") << u"As keeper or as presenter"_s << 0;
        QTest::newRow("after a longer word the word itself") << u"Keepers know: a keeper keeps."_s << 1;
    }
    void knowsAProfileByItsName()
    {
        QFETCH(QString, text);
        QFETCH(int, profile);
        Call call;
        call.profiles = {{ProfileId(1), u"k"_s, u"Keeper"_s, {}}, {ProfileId(2), u"p"_s, u"Presenter"_s, {}}};
        const ProfileGuess guess = guessedProfile(text, {}, call);
        QCOMPARE(guess.profile.has_value(), profile > 0);
        if (guess.profile) {
            QCOMPARE(guess.profile->value(), qint64(profile));
        }
    }
};

QTEST_GUILESS_MAIN(ProfileWordsTest)
#include "tst_profilewords.moc"
