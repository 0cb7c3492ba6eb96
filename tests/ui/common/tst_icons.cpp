// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many pixels of the picture have (nearly) the colour.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green())
                + qAbs(pixel.blue() - colour.blue());
            count += pixel.alpha() > 200 && distance < 12 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::setPalette(paletteFrom(Tokens::light())); }

    void hasWhatThePagesNeed()
    {
        const QStringList names = lineIconNames();
        for (const QString &needed :
             {u"meeting"_s, u"people"_s,    u"call"_s,         u"inbox"_s,  u"review"_s,   u"selection"_s,
              u"print"_s,   u"pdf"_s,       u"table"_s,        u"undo"_s,   u"redo"_s,     u"add"_s,
              u"delete"_s,  u"duplicate"_s, u"lock"_s,         u"unlock"_s, u"warning"_s,  u"ok"_s,
              u"search"_s,  u"close"_s,     u"chevron-down"_s, u"open"_s,   u"new-file"_s, u"demo"_s}) {
            QVERIFY2(names.contains(needed), qPrintable(needed));
        }
    }

    void everyIconDrawsSomethingInItsInk_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = lineIconNames();
        for (const QString &name : names) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyIconDrawsSomethingInItsInk()
    {
        QFETCH(QString, name);
        const QImage image = lineIcon(name, IconInk::Accent).pixmap(QSize(32, 32), 1.0).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        QVERIFY(pixelsOf(image, Tokens::light().accent) > 8);
    }

    void followsThePalette()
    {
        const QIcon icon = lineIcon(u"close"_s, IconInk::Text);
        QVERIFY(pixelsOf(icon.pixmap(QSize(32, 32), 1.0).toImage(), Tokens::light().text) > 8);
        QGuiApplication::setPalette(paletteFrom(Tokens::darkSet()));
        QVERIFY(pixelsOf(icon.pixmap(QSize(32, 32), 1.0).toImage(), Tokens::darkSet().text) > 8);
    }

    void isSharpOnFineScreens()
    {
        const QPixmap fine = lineIcon(u"table"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(fine.size(), QSize(32, 32));
        QCOMPARE(fine.devicePixelRatio(), 2.0);
    }

    void fadesWhenSwitchedOff()
    {
        const QImage image = lineIcon(u"close"_s).pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage();
        QVERIFY(pixelsOf(image, Tokens::light().muted) > 8);
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
