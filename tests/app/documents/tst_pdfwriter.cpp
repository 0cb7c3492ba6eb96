// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"

#include "documents/documentbuilder.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include "app/documents/samplecontent.h"

using namespace convoke;
using namespace convoke::test;

namespace {

/// What another program says about a file; nothing when it failed.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool isMissing(const QString &program)
{
    return QStandardPaths::findExecutable(program).isEmpty();
}

QString withoutBlanks(QString text)
{
    return text.normalized(QString::NormalizationForm_KC)
        .remove(QChar(u'\u202A'))
        .remove(QChar(u'\u202B'))
        .remove(QChar(u'\u202C'))
        .simplified()
        .remove(u' ');
}

void addDocuments()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count"); // 10: the people of ten countries
    for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s, u"nl"_s}) {
        for (const QString &kind : {u"participant-list"_s, u"signature-sheet"_s}) {
            QTest::newRow(qPrintable(kind + u" in "_s + language)) << kind << language << 10;
        }
    }
    QTest::newRow("nobody") << u"participant-list"_s << u"en"_s << 0;
    QTest::newRow("400 people, list") << u"participant-list"_s << u"en"_s << 400;
    QTest::newRow("400 people, signatures") << u"signature-sheet"_s << u"en"_s << 400;
}

} // namespace

class PdfWriterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysEveryNameOnceAndInOrder_data() { addDocuments(); }
    void saysEveryNameOnceAndInOrder();
    void embedsEveryFont_data() { addDocuments(); }
    void embedsEveryFont();
    void isCleanForOtherPrograms_data() { addDocuments(); }
    void isCleanForOtherPrograms();
    void isTheSameOnTheScreen();
    void keepsArabicNamesWhole();
    void saysWhenTheFolderIsMissing();

private:
    QString write();

    QTemporaryDir m_folder;
    DocumentContent m_content;
    DocumentOptions m_options;
};

/// Writes the document of the present row and gives its path; empty when that failed.
QString PdfWriterTest::write()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    QFETCH(int, count);
    m_content = count == 10 ? tenPeopleContent() : manyPeopleContent(count);
    m_options = DocumentOptions{.language = language};
    const QString path = m_folder.filePath(u"document.pdf"_s);
    const Result<PagedDocument> pages = layoutDocument(kind, m_content, m_options);
    return pages && writePdf(*pages, path) ? path : QString();
}

void PdfWriterTest::saysEveryNameOnceAndInOrder()
{
    if (isMissing(u"pdftotext"_s)) {
        QSKIP("pdftotext is not installed");
    }
    QFETCH(QString, kind);
    const QString path = write();
    QVERIFY(!path.isEmpty());
    const QString text = withoutBlanks(said(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
    const Result<DocumentTable> table = documentTable(kind, m_content, m_options);
    qsizetype from = 0;
    for (const TableSection &section : table->sections) {
        for (const TableRow &row : section.rows) {
            const QString name = withoutBlanks(row.at(table->columnIndex(u"name"_s)).text);
            const qsizetype at = text.indexOf(name, from);
            QVERIFY2(at >= 0, qPrintable(name));
            QCOMPARE(text.count(name), 1);
            from = at;
        }
    }
    QVERIFY(text.contains(withoutBlanks(table->title)));
    QVERIFY(text.contains(withoutBlanks(table->subtitle)));
    QVERIFY(!text.contains(QChar(QChar::ReplacementCharacter)));
}

void PdfWriterTest::embedsEveryFont()
{
    if (isMissing(u"pdffonts"_s)) {
        QSKIP("pdffonts is not installed");
    }
    const QString path = write();
    QVERIFY(!path.isEmpty());
    const QStringList lines = said(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines.mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        QVERIFY2(words.size() >= 5, qPrintable(line));
        QCOMPARE(words.at(words.size() - 5), u"yes"_s); // embedded
        QCOMPARE(words.at(words.size() - 3), u"yes"_s); // can be searched
    }
    QVERIFY2(QFileInfo(path).size() < 400'000, "only the letters used are embedded");
}

void PdfWriterTest::isCleanForOtherPrograms()
{
    if (isMissing(u"qpdf"_s) || isMissing(u"pdfinfo"_s)) {
        QSKIP("qpdf or pdfinfo is not installed");
    }
    const QString path = write();
    QVERIFY(!path.isEmpty());
    QVERIFY(said(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors found"));
    const QString information = said(u"pdfinfo"_s, {path});
    QVERIFY(information.contains(u" – Harbour towns and lighthouse keepers"));
    QVERIFY(information.contains(u"Creator:         Convoke"));
    QFETCH(QString, kind);
    const Result<PagedDocument> pages = layoutDocument(kind, m_content, m_options);
    QVERIFY(QString(information).remove(u' ').contains(u"Pages:%1\n"_s.arg(pages->pageCount())));
    QVERIFY(information.contains(kind == u"participant-list" ? u"595 x 842"_s : u"842 x 595"_s));
}

void PdfWriterTest::isTheSameOnTheScreen()
{
    if (isMissing(u"pdftoppm"_s)) {
        QSKIP("pdftoppm is not installed");
    }
    const QString path = m_folder.filePath(u"screen.pdf"_s);
    const Result<PagedDocument> pages = layoutDocument(u"signature-sheet"_s, tenPeopleContent(), {});
    QVERIFY(pages.has_value() && writePdf(*pages, path));
    said(u"pdftoppm"_s,
         {u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, path, m_folder.filePath(u"screen"_s)});
    const QImage printed =
        QImage(m_folder.filePath(u"screen.png"_s)).convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(printed.size(), QSize(842, 595));
    QImage shown(printed.size(), QImage::Format_RGB32);
    shown.fill(Qt::white);
    QPainter painter(&shown);
    pages->paintPage(painter, 0);
    painter.end();
    shown = shown.convertToFormat(QImage::Format_Grayscale8);
    const QSize small(printed.width() / 6,
                      printed.height() / 6); // coarse enough for two ways of smoothing letters
    const QImage a = printed.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = shown.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int dark = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const int grayA = qGray(a.pixel(x, y));
            dark += grayA < 230 ? 1 : 0;
            QVERIFY2(std::abs(grayA - qGray(b.pixel(x, y))) < 40,
                     qPrintable(u"at %1, %2"_s.arg(x * 6).arg(y * 6)));
        }
    }
    QVERIFY(dark > 100); // there is something to compare
}

void PdfWriterTest::keepsArabicNamesWhole()
{
    if (isMissing(u"pdftotext"_s)) {
        QSKIP("pdftotext is not installed");
    }
    DocumentContent content = tenPeopleContent();
    content.participants.append(person(u"سارة"_s, u"الأحمد"_s, u"NL"_s));
    content.participants.append(person(u"דוד"_s, u"כהן"_s, u"FR"_s));
    const QString path = m_folder.filePath(u"arabic.pdf"_s);
    QVERIFY(writeDocument(u"participant-list"_s, content, {}, path).has_value());
    const QString text = withoutBlanks(said(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
    for (const QString &name : {u"سارة"_s, u"الأحمد"_s, u"דוד"_s, u"כהן"_s}) {
        QVERIFY2(text.contains(name), qPrintable(name));
    }
}

void PdfWriterTest::saysWhenTheFolderIsMissing()
{
    const Result<PagedDocument> pages = layoutDocument(u"participant-list"_s, tenPeopleContent(), {});
    QVERIFY(pages.has_value());
    const Result<void> written = writePdf(*pages, m_folder.filePath(u"none/document.pdf"_s));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
}

QTEST_MAIN(PdfWriterTest)
#include "tst_pdfwriter.moc"
