// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dress.h"
#include "settingsbox.h"

#include "documents/documenttemplate.h"
#include "ui/documents/documentgallery.h"

#include <QPixmap>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class DocumentGalleryTest : public QObject
{
    Q_OBJECT

    SettingsBox m_box;

    static QSize sizeOf(const DocumentGallery &gallery, int row)
    {
        return gallery.item(row)->data(Qt::DecorationRole).value<QPixmap>().size();
    }

private Q_SLOTS:
    void initTestCase() { dress(); }

    void listsEveryKindTheParticipantsFirst()
    {
        const DocumentGallery gallery;
        QStringList kinds = gallery.kinds();
        QCOMPARE(kinds.constFirst(), u"participant-list"_s);
        kinds.sort();
        QCOMPARE(kinds, documentKinds());
        QCOMPARE(gallery.kind(), u"participant-list"_s);
        QCOMPARE(gallery.titleOfKind(), documentTemplate(u"participant-list"_s)->title.in(u"en"_s));
    }

    void titlesSpeakTheLanguageOfTheWindow()
    {
        QLocale::setDefault(QLocale(QLocale::French));
        const DocumentGallery gallery;
        QLocale::setDefault(QLocale(QLocale::English));
        for (int row = 0; row < gallery.count(); ++row) {
            QCOMPARE(gallery.item(row)->text(), documentTemplate(gallery.kinds().at(row))->title.in(u"fr"_s));
        }
    }

    void anEmptySheetHasTheShapeOfItsKind()
    {
        const DocumentGallery gallery;
        const QStringList kinds = gallery.kinds();
        for (int row = 0; row < kinds.size(); ++row) {
            const QSize size = sizeOf(gallery, row);
            QCOMPARE(size.width() > size.height(),
                     documentTemplate(kinds.at(row))->orientation == PageOrientation::Landscape);
        }
    }

    void aPictureIsOfTheFirstSheet()
    {
        DocumentGallery gallery;
        DisplayPage first;
        first.fills = {{QRectF(0, 0, 400, 200), 0xFF00AA00}};
        DisplayPage second;
        second.fills = {{QRectF(0, 0, 400, 200), 0xFFAA0000}};
        gallery.setPicture(u"signature-sheet"_s, PagedDocument(u"T"_s, u"en"_s, {400, 200}, {first, second}));
        const int row = static_cast<int>(gallery.kinds().indexOf(u"signature-sheet"_s));
        const QImage picture = gallery.item(row)->data(Qt::DecorationRole).value<QPixmap>().toImage();
        QCOMPARE(QColor(picture.pixel(picture.rect().center())), QColor(0, 0xAA, 0));
        gallery.setPicture(u"signature-sheet"_s, std::nullopt);
        const QImage none = gallery.item(row)->data(Qt::DecorationRole).value<QPixmap>().toImage();
        QCOMPARE(QColor(none.pixel(none.rect().center())), QColor(Qt::white));
    }

    void everyItemIsAsWideAsTheGalleryAndNothingScrollsSideways()
    {
        DocumentGallery gallery;
        gallery.resize(gallery.width(), 700);
        gallery.show();
        QVERIFY(QTest::qWaitForWindowExposed(&gallery));
        for (int row = 0; row < gallery.count(); ++row) {
            const QRect rect = gallery.visualItemRect(gallery.item(row));
            QCOMPARE(rect.left(), 0);
            QCOMPARE(rect.width(), gallery.viewport()->width());
            if (row > 0) { // evenly spaced
                QCOMPARE(rect.top(), gallery.visualItemRect(gallery.item(row - 1)).bottom() + 1);
            }
        }
    }

    void arrowsWalkThroughIt()
    {
        DocumentGallery gallery;
        gallery.show();
        QTest::keyClick(&gallery, Qt::Key_Down);
        QCOMPARE(gallery.kind(), gallery.kinds().at(1));
        QTest::keyClick(&gallery, Qt::Key_End);
        QCOMPARE(gallery.kind(), gallery.kinds().constLast());
    }
};

QTEST_MAIN(DocumentGalleryTest)
#include "tst_documentgallery.moc"
