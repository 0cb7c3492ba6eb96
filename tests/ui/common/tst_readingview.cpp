// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readingview.h"

#include "ui/common/measures.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const ReadingView &view)
{
    QStringList texts;
    const QList<QLabel *> labels = view.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts;
}

} // namespace

class ReadingViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTextAsItCame()
    {
        ReadingView view;
        view.setSections(
            {{u"A question?"_s, u"<b>An answer</b>\nin two lines"_s, u"changed"_s}, {u"Another?"_s, {}, {}}});
        view.show();
        QCOMPARE(textsOf(view),
                 (QStringList{u"A question?"_s, u"<b>An answer</b>\nin two lines"_s, u"changed"_s,
                              u"Another?"_s, u"no answer"_s}));
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        }
    }

    void replacesWhatItShowed()
    {
        ReadingView view;
        view.setSections({{u"One"_s, u"1"_s, {}}});
        view.setSections({{u"Two"_s, u"2"_s, {}}});
        view.show();
        QCOMPARE(textsOf(view), (QStringList{u"Two"_s, u"2"_s}));
    }

    void staysComfortablyNarrow()
    {
        ReadingView view;
        view.setSections({{u"One"_s, u"word "_s.repeated(500), {}}});
        view.resize(1600, 600);
        view.show();
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY(label->width() <= scaled(600));
        }
    }

    void survivesAnEndlessText()
    {
        ReadingView view;
        view.resize(700, 600);
        QElapsedTimer timer;
        timer.start();
        view.setSections({{u"One"_s, QString(20000000, u'x'), {}}});
        view.show();
        view.grab();
        QVERIFY(timer.elapsed() < 10000);
    }
};

QTEST_MAIN(ReadingViewTest)
#include "tst_readingview.moc"
