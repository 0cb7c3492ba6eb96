// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentprinter.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class DocumentPrinterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Four sheets, each filled with one colour.
    static PagedDocument fourSheets()
    {
        QList<DisplayPage> pages;
        for (const QRgb colour : {0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFFFFFF00}) {
            DisplayPage page;
            page.fills = {{QRectF(50, 50, 200, 100), colour}};
            pages.append(page);
        }
        return {u"Four sheets"_s, u"en"_s, {595, 842}, pages};
    }

    /// The colours in the order of the sheets.
    QStringList print(const std::function<void(QPrinter &)> &choose)
    {
        const QString path = m_folder.filePath(u"printed.pdf"_s);
        QFile::remove(path);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        choose(printer);
        if (!printDocument(fourSheets(), printer)) {
            return {};
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? coloursOf(file.readAll()) : QStringList();
    }

    static QStringList coloursOf(const QByteArray &pdf)
    {
        const QList<std::pair<QByteArray, QString>> known{{"1 0 0 scn", u"red"_s},
                                                          {"0 1 0 scn", u"green"_s},
                                                          {"0 0 1 scn", u"blue"_s},
                                                          {"1 1 0 scn", u"yellow"_s}};
        QStringList colours;
        qsizetype at = 0;
        while ((at = pdf.indexOf("stream\n", at)) >= 0) {
            const qsizetype begin = at + 7;
            const qsizetype end = pdf.indexOf("endstream", begin);
            const QByteArray size(4, '\0'); // unknown: the buffer grows
            const QByteArray content = qUncompress(size + pdf.mid(begin, end - begin));
            for (const auto &[code, name] : known) {
                if (content.contains(code)) {
                    colours.append(name);
                }
            }
            at = end + 10;
        }
        return colours;
    }

private Q_SLOTS:
    void printsEverySheetInOrder()
    {
        QCOMPARE(print([](QPrinter &) {}), (QStringList{u"red"_s, u"green"_s, u"blue"_s, u"yellow"_s}));
    }

    void printsTheChosenRange_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("colours");
        QTest::newRow("the middle") << 2 << 3 << QStringList{u"green"_s, u"blue"_s};
        QTest::newRow("one") << 4 << 4 << QStringList{u"yellow"_s};
        QTest::newRow("beyond the end") << 3 << 99 << QStringList{u"blue"_s, u"yellow"_s};
        QTest::newRow("nothing of it, no blank sheet") << 7 << 9 << QStringList();
    }
    void printsTheChosenRange()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QStringList, colours);
        QCOMPARE(print([from, to](QPrinter &printer) { printer.setFromTo(from, to); }), colours);
        QCOMPARE(QFile::exists(m_folder.filePath(u"printed.pdf"_s)), !colours.isEmpty());
    }

    void printsTheLastSheetFirst()
    {
        QCOMPARE(print([](QPrinter &printer) { printer.setPageOrder(QPrinter::LastPageFirst); }),
                 (QStringList{u"yellow"_s, u"blue"_s, u"green"_s, u"red"_s}));
        QCOMPARE(print([](QPrinter &printer) {
                     printer.setPageOrder(QPrinter::LastPageFirst);
                     printer.setFromTo(2, 3);
                 }),
                 (QStringList{u"blue"_s, u"green"_s}));
    }

    void saysWhenThePrinterRefuses()
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"no such folder/printed.pdf"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
        QVERIFY(!printDocument(fourSheets(), printer));
    }

    void askingDoesNotBlockAndKnowsTheSheets()
    {
        QWidget window;
        window.show();
        bool failed = false;
        askAndPrint(fourSheets(), &window, [&failed] { failed = true; });
        auto *dialog = window.findChild<QPrintDialog *>(u"printDialog"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->minPage(), 1);
        QCOMPARE(dialog->maxPage(), 4);
        QVERIFY(dialog->testOption(QAbstractPrintDialog::PrintPageRange));
        QCOMPARE(dialog->printer()->docName(), u"Four sheets"_s);
        QCOMPARE(dialog->printer()->pageLayout().orientation(), QPageLayout::Portrait);
        dialog->reject();
        QVERIFY(!failed);
    }
};

QTEST_MAIN(DocumentPrinterTest)
#include "tst_documentprinter.moc"
