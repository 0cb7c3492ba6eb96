// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheContrastOfBlackAndWhite()
    {
        QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(contrastRatio(Qt::white, Qt::white) - 1.0) < 0.01);
        QVERIFY(qAbs(contrastRatio(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const bool dark : {false, true}) {
            const Tokens &t = Tokens::of(dark);
            const QByteArray scheme = dark ? "dark: " : "light: ";
            const QList<std::pair<QByteArray, QColor>> grounds{
                {"window", t.window},        {"surface", t.surface}, {"raised", t.raised},
                {"hover", t.hover},          {"pressed", t.pressed}, {"chosen row", t.accentGround},
                {"neutral", t.neutralGround}};
            for (const auto &[name, ground] : grounds) {
                QTest::newRow((scheme + "text on " + name).constData()) << t.text << ground;
                QTest::newRow((scheme + "secondary on " + name).constData()) << t.secondary << ground;
            }
            const QList<std::pair<QByteArray, QColor>> inks{
                {"accent", t.accent}, {"good", t.good}, {"warn", t.warn}, {"bad", t.bad}};
            for (const auto &[name, ink] : inks) {
                QTest::newRow((scheme + name + " on window").constData()) << ink << t.window;
                QTest::newRow((scheme + name + " on surface").constData()) << ink << t.surface;
                QTest::newRow((scheme + name + " on raised").constData()) << ink << t.raised;
                QTest::newRow((scheme + name + " on a chosen row").constData()) << ink << t.accentGround;
            }
            for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad}) {
                const ToneColours pair = t.tone(tone);
                QTest::newRow((scheme + "chip " + QByteArray::number(static_cast<int>(tone))).constData())
                    << pair.ink << pair.ground;
                QTest::newRow(
                    (scheme + "text on message " + QByteArray::number(static_cast<int>(tone))).constData())
                    << t.text << pair.ground;
            }
            QTest::newRow((scheme + "primary button").constData()) << t.onAccent << t.accent;
        }
    }
    void textIsReadable()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrastRatio(ink, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(ratio)));
    }

    void ringsAndBoxesAreVisible_data()
    {
        QTest::addColumn<QColor>("mark");
        QTest::addColumn<QColor>("ground");
        for (const bool dark : {false, true}) {
            const Tokens &t = Tokens::of(dark);
            const QByteArray scheme = dark ? "dark: " : "light: ";
            for (const QColor &ground : {t.window, t.surface, t.raised, t.accentGround}) {
                QTest::newRow((scheme + "focus ring on " + ground.name().toLatin1()).constData())
                    << t.accent << ground;
            }
            QTest::newRow((scheme + "check box").constData()) << t.muted << t.surface;
        }
    }
    void ringsAndBoxesAreVisible()
    {
        QFETCH(QColor, mark);
        QFETCH(QColor, ground);
        QVERIFY(contrastRatio(mark, ground) >= 3.0);
    }

    void followsThePalette()
    {
        QGuiApplication::setPalette(paletteFrom(Tokens::darkSet()));
        QVERIFY(tokens().dark);
        QGuiApplication::setPalette(paletteFrom(Tokens::light()));
        QVERIFY(!tokens().dark);
    }

    void choosesTheColourOfTheScheme()
    {
        const ColourPair both{u"#2F5D9E"_s, u"#7FA9E6"_s};
        QGuiApplication::setPalette(paletteFrom(Tokens::light()));
        QCOMPARE(presentColour(both), QColor(0x2F5D9E));
        QCOMPARE(presentColour({u"not a colour"_s, {}}), Tokens::light().muted);
        QGuiApplication::setPalette(paletteFrom(Tokens::darkSet()));
        QCOMPARE(presentColour(both), QColor(0x7FA9E6));
        const QColor made = presentColour({u"#2F5D9E"_s, {}});
        QVERIFY(contrastRatio(made, Tokens::darkSet().surface)
                > contrastRatio(QColor(0x2F5D9E), Tokens::darkSet().surface));
        QGuiApplication::setPalette(paletteFrom(Tokens::light()));
    }
};

QTEST_MAIN(TokensTest)
#include "tst_tokens.moc"
