// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook.h"

#include "documents/documentbuilder.h"
#include "documents/tablewriters.h"

#include <QXmlStreamReader>
#include <QtTest>

#include "app/documents/samplecontent.h"
#include "app/documents/ziparchive.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace convoke;
using namespace convoke::test;

namespace {

struct Cell
{
    QString type; ///< "s" text, empty number
    QString text;

    friend bool operator==(const Cell &, const Cell &) = default;
};

QStringList sharedStrings(const QByteArray &xmlText)
{
    QStringList strings;
    QXmlStreamReader xml(xmlText);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t") {
            strings.append(xml.readElementText());
        }
    }
    return strings;
}

/// The cells of the first sheet by their reference ("B2").
QMap<QString, Cell> cellsOf(const QByteArray &workbook)
{
    const QMap<QString, QByteArray> parts = partsOf(workbook);
    const QStringList strings = sharedStrings(parts.value(u"xl/sharedStrings.xml"_s));
    QMap<QString, Cell> cells;
    QXmlStreamReader xml(parts.value(u"xl/worksheets/sheet1.xml"_s));
    QString reference;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"c") {
            reference = xml.attributes().value(u"r"_s).toString();
            cells[reference].type = xml.attributes().value(u"t"_s).toString();
        } else if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            cells[reference].text = cells[reference].type == u"s" ? strings.value(value.toInt()) : value;
        }
    }
    return cells;
}

QByteArray sheetOf(const QByteArray &workbook)
{
    return partsOf(workbook).value(u"xl/worksheets/sheet1.xml"_s);
}

QByteArray workbookOf(const QString &kind, const DocumentContent &content,
                      const DocumentOptions &options = {})
{
    const Result<DocumentTable> table = documentTable(kind, content, options);
    const Result<QByteArray> bytes = table ? xlsxBytes(*table) : Result<QByteArray>(table.error());
    return bytes.value_or(QByteArray());
}

#ifdef Q_OS_UNIX
/// No file may grow beyond some bytes, as on a full disk.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before = {};
    void (*m_signal)(int) = nullptr;
};
#endif

} // namespace

class WorkbookTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTextsAsTextAndNumbersAsNumbers();
    void writesNoFormula();
    void keepsForeignLetters();
    void freezesFiltersAndRepeatsTheHeading();
    void setsUpPrinting();
    void writesTheTitleIntoTheProperties();
    void writesAnEmptyList();
    void writesTheSectionsAsAColumn();
    void refusesTooLongATextInsteadOfCuttingIt();
    void leavesTheOldFileOnAFullDisk_data();
    void leavesTheOldFileOnAFullDisk();
    void leavesNoTemporaryFile();
};

void WorkbookTest::writesTextsAsTextAndNumbersAsNumbers()
{
    DocumentOptions options;
    options.columns = QStringList{u"number"_s, u"name"_s, u"phone"_s};
    DocumentContent content = tenPeopleContent();
    content.participants = {content.participants.at(0)};
    const QMap<QString, Cell> cells = cellsOf(workbookOf(u"participant-list"_s, content, options));
    const QMap<QString, Cell> expected{{u"A1"_s, {u"s"_s, u"No."_s}},
                                       {u"B1"_s, {u"s"_s, u"Name"_s}},
                                       {u"C1"_s, {u"s"_s, u"Phone"_s}},
                                       {u"A2"_s, {QString(), u"1"_s}},
                                       {u"B2"_s, {u"s"_s, u"van der Molen, Zoë"_s}},
                                       {u"C2"_s, {u"s"_s, u"+32 2 555 01 13"_s}}};
    QCOMPARE(cells, expected);
}

void WorkbookTest::writesNoFormula()
{
    DocumentContent content = meetingContent();
    content.participants = {
        person(u"=1+1"_s, u"=cmd|' /C calc'!A0"_s, u"DE"_s, u"@SUM(1)"_s, u"http://example.org"_s)};
    const QByteArray workbook = workbookOf(u"participant-list"_s, content);
    const QMap<QString, Cell> cells = cellsOf(workbook);
    QCOMPARE(cells.value(u"B2"_s), (Cell{u"s"_s, u"=cmd|' /C calc'!A0, =1+1"_s}));
    QCOMPARE(cells.value(u"C2"_s), (Cell{u"s"_s, u"@SUM(1)"_s}));
    QVERIFY(!sheetOf(workbook).contains("<f>") && !sheetOf(workbook).contains("<f "));
    QVERIFY(!sheetOf(workbook).contains("hyperlink"));
}

void WorkbookTest::keepsForeignLetters()
{
    DocumentContent content = tenPeopleContent();
    content.participants.append(person(u"سارة"_s, u"الأحمد"_s, u"NL"_s));
    content.participants.append(person(u"𝔸"_s, u"Ünal & Söhne <x>"_s, u"DE"_s));
    QStringList names;
    const QMap<QString, Cell> cells = cellsOf(workbookOf(u"participant-list"_s, content));
    for (const Cell &cell : cells) {
        names.append(cell.text);
    }
    for (const QString &name : {u"Νικολαΐδης, Δημήτρης"_s, u"Димитрова, Виктория"_s, u"الأحمد, سارة"_s,
                                u"Ünal & Söhne <x>, 𝔸"_s, u"Wiśniewski, Łukasz"_s}) {
        QCOMPARE(names.count(name), 1);
    }
}

void WorkbookTest::freezesFiltersAndRepeatsTheHeading()
{
    const QByteArray workbook = workbookOf(u"participant-list"_s, tenPeopleContent());
    QVERIFY(sheetOf(workbook).contains(
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    QVERIFY(sheetOf(workbook).contains("<autoFilter ref=\"A1:E11\"/>"));
    QVERIFY(partsOf(workbook).value(u"xl/workbook.xml"_s).contains("Sheet1!$1:$1</definedName>"));
    QVERIFY(sheetOf(workbook).contains("<col min=\"2\" max=\"2\" width=\""));
}

void WorkbookTest::setsUpPrinting()
{
    const QByteArray list = sheetOf(workbookOf(u"participant-list"_s, tenPeopleContent()));
    QVERIFY(list.contains("paperSize=\"9\""));
    QVERIFY(list.contains("fitToHeight=\"0\""));
    QVERIFY(list.contains("orientation=\"portrait\""));
    QVERIFY(list.contains("Page &amp;P of &amp;N"));
    QVERIFY(list.contains("LANTERN-2030-04 · Printed 1 April 2030"));
    QVERIFY(
        sheetOf(workbookOf(u"signature-sheet"_s, tenPeopleContent())).contains("orientation=\"landscape\""));
    DocumentContent content = tenPeopleContent();
    content.title = u"Ships & "_s + QString(300, u'ж');
    content.reference = QString(300, u'&');
    const QByteArray longTitle = sheetOf(workbookOf(u"participant-list"_s, content));
    QVERIFY(longTitle.contains("Ships &amp;&amp; "));
}

void WorkbookTest::writesTheTitleIntoTheProperties()
{
    const QMap<QString, QByteArray> parts = partsOf(workbookOf(u"participant-list"_s, tenPeopleContent()));
    const QString core = QString::fromUtf8(parts.value(u"docProps/core.xml"_s));
    QVERIFY(core.contains(u"<dc:title>Participants – Harbour towns and lighthouse keepers</dc:title>"));
    QVERIFY(core.contains(u"2030-04-01T12:00:00Z")); // the date printed, not the machine's clock
    QVERIFY(QString::fromUtf8(parts.value(u"docProps/app.xml"_s)).contains(u"the harbour office"));
}

void WorkbookTest::writesAnEmptyList()
{
    const QMap<QString, Cell> cells = cellsOf(workbookOf(u"participant-list"_s, meetingContent()));
    QCOMPARE(cells.size(), 5); // the heading
}

void WorkbookTest::writesTheSectionsAsAColumn()
{
    const QMap<QString, Cell> cells = cellsOf(workbookOf(u"signature-sheet"_s, tenPeopleContent()));
    QCOMPARE(cells.value(u"A1"_s).text, u"Role"_s);
    QCOMPARE(cells.value(u"A2"_s).text, u"Participants"_s);
    QCOMPARE(cells.value(u"A11"_s).text, u"Staff"_s);
    QCOMPARE(cells.value(u"G1"_s).text, u"Tue 9 Apr, afternoon"_s);
    QVERIFY(!cells.contains(u"A12"_s)); // rows to write in are for paper
}

void WorkbookTest::refusesTooLongATextInsteadOfCuttingIt()
{
    Workbook book(u"Title"_s, {}, {});
    book.putText(0, 0, QString(32'768, u'x'), Workbook::Style::Plain);
    const Result<QByteArray> bytes = book.finish();
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, ErrorCode::LimitExceeded);
    Workbook fitting(u"Title"_s, {}, {});
    fitting.putText(0, 0, QString(32'767, u'x'), Workbook::Style::Plain);
    QVERIFY(fitting.finish().has_value());
}

void WorkbookTest::leavesTheOldFileOnAFullDisk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("room");
    QTest::newRow("workbook, no room at all") << u"a.xlsx"_s << 0;
    QTest::newRow("workbook, room for its small parts") << u"a.xlsx"_s << 6000;
    QTest::newRow("workbook, room for all but the last part") << u"a.xlsx"_s << 60'000;
    QTest::newRow("CSV") << u"a.csv"_s << 6000;
    QTest::newRow("HTML") << u"a.html"_s << 6000;
    QTest::newRow("text") << u"a.txt"_s << 6000;
}

void WorkbookTest::leavesTheOldFileOnAFullDisk()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, name);
    QFETCH(int, room);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    DocumentContent content = tenPeopleContent();
    for (int i = 0; i < 3000; ++i) { // incompressible enough for the file to be larger than the room
        content.participants.append(
            person(QString::number(i * 7919LL * i, 36), QString::number(i * 104'729LL, 36), u"DE"_s));
    }
    Result<void> written;
    {
        const FullDisk disk(static_cast<rlim_t>(room));
        written = writeDocument(u"participant-list"_s, content, {}, path);
    }
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
#else
    QSKIP("file size limits are a Unix thing");
#endif
}

void WorkbookTest::leavesNoTemporaryFile()
{
    QTemporaryDir folder;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(folder.path()));
    const QByteArray workbook = workbookOf(u"participant-list"_s, tenPeopleContent());
    qputenv("TMPDIR", before);
    QVERIFY(!workbook.isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
