// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dress.h"

#include "ui/common/pagepreview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace convoke;
using namespace convoke::test;

class PagePreviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PagePreview> m_preview;

    /// Sheets filled with red, green and blue in turn.
    static PagedDocument sheets(int count, const QSizeF &size = {595, 842})
    {
        const QList<QRgb> colours{0xFFFF0000, 0xFF00FF00, 0xFF0000FF};
        QList<DisplayPage> pages;
        for (int i = 0; i < count; ++i) {
            DisplayPage page;
            page.fills = {{QRectF({0, 0}, size), colours.at(i % 3)}};
            pages.append(page);
        }
        return {QStringLiteral("Sheets"), QStringLiteral("en"), size, pages};
    }
    QColor middle()
    {
        const QImage seen = m_preview->viewport()->grab().toImage();
        return seen.pixelColor(seen.rect().center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_preview.get(), key, modifiers);
    }
    void turnWheel(int delta, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(QPointF(50, 50), m_preview->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, delta),
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_preview->viewport(), &event);
    }
    [[nodiscard]] int top() const { return m_preview->verticalScrollBar()->value(); }

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_preview = std::make_unique<PagePreview>();
        m_preview->resize(700, 600);
        m_preview->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    }

    void showsNothingWithoutADocument()
    {
        QCOMPARE(m_preview->currentPage(), 0);
        QCOMPARE(m_preview->verticalScrollBar()->maximum(), 0);
        press(Qt::Key_End);
        press(Qt::Key_Plus);
        QCOMPARE(m_preview->currentPage(), 0);
    }

    void fitsTheWidth()
    {
        m_preview->setDocument(sheets(3));
        QCOMPARE(m_preview->zoom(), 0);
        QVERIFY(qAbs(595 * m_preview->scale() - (m_preview->viewport()->width() - 40)) < 1);
        QCOMPARE(m_preview->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(middle(), QColor(Qt::red));
    }

    void aWideWindowDoesNotBlowTheSheetUp()
    {
        m_preview->setDocument(sheets(1));
        m_preview->resize(3000, 600);
        QCOMPARE(m_preview->scale(), 1.6);
    }

    void aWideSheetFitsToo()
    {
        m_preview->setDocument(sheets(2, {1190, 842}));
        QVERIFY(1190 * m_preview->scale() <= m_preview->viewport()->width() - 39);
        QCOMPARE(m_preview->horizontalScrollBar()->maximum(), 0);
        m_preview->setZoom(2);
        QVERIFY(m_preview->horizontalScrollBar()->maximum() > 1190);
        press(Qt::Key_Right);
        QVERIFY(m_preview->horizontalScrollBar()->value() > 0);
    }

    void keysZoom()
    {
        m_preview->setDocument(sheets(2));
        const double fitted = m_preview->scale();
        const QSignalSpy seen(m_preview.get(), &PagePreview::viewChanged);
        press(Qt::Key_Plus);
        QVERIFY(qFuzzyCompare(m_preview->scale(), fitted * 1.2));
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        QVERIFY(qFuzzyCompare(m_preview->scale(), fitted / 1.2));
        press(Qt::Key_Equal, Qt::ControlModifier); // plus without Shift
        QVERIFY(qFuzzyCompare(m_preview->scale(), fitted));
        press(Qt::Key_0);
        QCOMPARE(m_preview->zoom(), 0);
        QVERIFY(seen.count() >= 5);
    }

    void zoomHasItsLimits()
    {
        m_preview->setDocument(sheets(2));
        for (int i = 0; i < 30; ++i) {
            press(Qt::Key_Plus);
        }
        QCOMPARE(m_preview->scale(), 4);
        for (int i = 0; i < 60; ++i) {
            press(Qt::Key_Minus);
        }
        QCOMPARE(m_preview->scale(), 0.3);
    }

    void controlAndWheelZoomTheWheelAloneScrolls()
    {
        m_preview->setDocument(sheets(3));
        const double fitted = m_preview->scale();
        turnWheel(120, Qt::ControlModifier);
        QVERIFY(m_preview->scale() > fitted);
        QCOMPARE(top(), 0);
        turnWheel(-120, Qt::NoModifier);
        QVERIFY(top() > 0);
    }

    void keysWalkThroughTheSheets()
    {
        m_preview->setDocument(sheets(5));
        press(Qt::Key_PageDown);
        QCOMPARE(top(), m_preview->verticalScrollBar()->pageStep());
        press(Qt::Key_PageUp);
        QCOMPARE(top(), 0);
        press(Qt::Key_Down);
        QVERIFY(top() > 0);
        press(Qt::Key_End);
        QCOMPARE(top(), m_preview->verticalScrollBar()->maximum());
        QCOMPARE(m_preview->currentPage(), 4);
        QCOMPARE(middle(), QColor(Qt::green)); // the fifth
        press(Qt::Key_Home);
        QCOMPARE(m_preview->currentPage(), 0);
        QCOMPARE(middle(), QColor(Qt::red));
    }

    void zoomingStaysAtTheSheet()
    {
        m_preview->setDocument(sheets(20));
        m_preview->verticalScrollBar()->setValue(m_preview->verticalScrollBar()->maximum() / 2);
        const int page = m_preview->currentPage();
        QVERIFY(page > 5);
        for (int i = 0; i < 4; ++i) {
            press(Qt::Key_Plus);
            QCOMPARE(m_preview->currentPage(), page);
        }
        press(Qt::Key_0);
        QCOMPARE(m_preview->currentPage(), page);
        m_preview->resize(400, 500); // the sheets shrink with the window
        QCOMPARE(m_preview->currentPage(), page);
    }

    void theTopStaysTheTop()
    {
        m_preview->setDocument(sheets(20));
        press(Qt::Key_Plus);
        press(Qt::Key_Plus);
        QCOMPARE(top(), 0);
    }

    void aNewLayoutKeepsThePlace()
    {
        m_preview->setDocument(sheets(20));
        m_preview->verticalScrollBar()->setValue(3000);
        m_preview->setDocument(sheets(19));
        QCOMPARE(top(), 3000);
        m_preview->setDocument(sheets(2)); // as far as there are sheets
        QCOMPARE(m_preview->currentPage(), 1);
        m_preview->goToStart();
        QCOMPARE(top(), 0);
    }
};

QTEST_MAIN(PagePreviewTest)
#include "tst_pagepreview.moc"
