// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/languages.h"

#include "base/errorwords.h"
#include "settingsbox.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class LanguagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_box = std::make_unique<test::SettingsBox>(); }

    void choosesTheFirstThatWeHave_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("a region of it") << QStringList{u"fr-BE"_s, u"en"_s} << u"fr"_s;
        QTest::newRow("with an underscore") << QStringList{u"fr_FR"_s} << u"fr"_s;
        QTest::newRow("the second wish") << QStringList{u"mt"_s, u"fr"_s} << u"fr"_s;
        QTest::newRow("English comes first where it stands first")
            << QStringList{u"en-GB"_s, u"fr"_s} << u"en"_s;
        QTest::newRow("nothing that we have") << QStringList{u"mt"_s, u""_s} << u"en"_s;
    }
    void choosesTheFirstThatWeHave()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, best);
        QCOMPARE(bestLanguage(wanted, {u"en"_s, u"fr"_s}), best);
    }

    void speaksFrenchWhenAsked()
    {
        QSettings settings;
        Languages languages(settings);
        languages.install(u"fr"_s);
        QCOMPARE(languages.current(), u"fr"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        QCOMPARE(errorSentence({ErrorCode::Cancelled, {}}), u"Annulé. Rien n’a été modifié."_s);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), u"Annuler"_s);
        languages.install(u"en"_s);
        QCOMPARE(errorSentence({ErrorCode::Cancelled, {}}), u"Cancelled. Nothing was changed."_s);
    }

    void everyWordIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("English plurals") << u"convoke_en.ts"_s;
        QTest::newRow("French") << u"convoke_fr.ts"_s;
    }
    void everyWordIsTranslated()
    {
        QFETCH(QString, file);
        QFile source(QStringLiteral(CONVOKE_SOURCE_DIR "/translations/") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString words = QString::fromUtf8(source.readAll());
        QVERIFY(words.contains(u"<message"_s));
        QVERIFY2(!words.contains(u"type=\"unfinished\""_s), "run update_translations and fill them in");
        // lupdate does not follow an alias of a class that declares its context: the words get none.
        QVERIFY2(!words.contains(u"<name></name>"_s), "words without a context are never found");
    }

    void remembersTheChoice()
    {
        QSettings settings;
        Languages(settings).choose(u"fr"_s);
        Languages again(settings);
        again.install();
        QCOMPARE(again.current(), u"fr"_s);
        again.choose({});
        QCOMPARE(again.chosen(), QString());
    }

    void theCommandLineIsStronger()
    {
        QSettings settings;
        Languages languages(settings);
        languages.choose(u"fr"_s);
        languages.install(u"en"_s);
        QCOMPARE(languages.current(), u"en"_s);
        QCOMPARE(languages.chosen(), u"fr"_s);
    }

    void namesThemselves()
    {
        QVERIFY(Languages::available().contains(u"fr"_s));
        QCOMPARE(Languages::nameOf(u"fr"_s), u"Français"_s);
        QCOMPARE(Languages::nameOf(u"en"_s), u"English"_s);
    }

    void speaksNoMoreWhenItIsGone()
    {
        QSettings settings;
        {
            Languages languages(settings);
            languages.install(u"fr"_s);
        }
        QCOMPARE(errorSentence({ErrorCode::Cancelled, {}}), u"Cancelled. Nothing was changed."_s);
    }

private:
    std::unique_ptr<test::SettingsBox> m_box;
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
