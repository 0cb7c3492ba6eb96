// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documenttemplate.h"

#include "documents/documentwords.h"

#include <QtTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class DocumentTemplateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTemplateIsRight_data();
    void everyTemplateIsRight();
    void knowsItsKinds();
    void refusesAnUnknownKind();
    void refusesAFaultyTemplate_data();
    void refusesAFaultyTemplate();
    void signatureSheetHasNothingPrivate();
};

void DocumentTemplateTest::everyTemplateIsRight_data()
{
    QTest::addColumn<QString>("kind");
    const QStringList kinds = documentKinds();
    QVERIFY(!kinds.isEmpty());
    for (const QString &kind : kinds) {
        QTest::newRow(qPrintable(kind)) << kind;
    }
}

void DocumentTemplateTest::everyTemplateIsRight()
{
    QFETCH(QString, kind);
    const Result<DocumentTemplate> read = documentTemplate(kind);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->kind, kind);
    const QStringList languages = DocumentWords::languages();
    for (const QString &language : languages) {
        QVERIFY(!read->title.in(language).isEmpty());
        QVERIFY(read->pageNote.isEmpty() || read->pageNote.byLanguage.contains(language));
        for (const TemplateColumn &column : read->columns) {
            QVERIFY(!column.headingIn(language).isEmpty());
            QVERIFY2(!column.isPrivate() || !column.shown, "private columns are printed only when asked for");
        }
    }
}

void DocumentTemplateTest::knowsItsKinds()
{
    const QStringList kinds = documentKinds();
    QVERIFY(kinds.contains(u"participant-list"_s));
    QVERIFY(kinds.contains(u"signature-sheet"_s));
    QVERIFY(!kinds.contains(u"words"_s));
}

void DocumentTemplateTest::refusesAnUnknownKind()
{
    for (const QString &kind : {u"words"_s, u"../data/countries"_s, QString()}) {
        const Result<DocumentTemplate> read = documentTemplate(kind);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error(), (Error{ErrorCode::Unsupported, kind}));
    }
}

void DocumentTemplateTest::refusesAFaultyTemplate_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, QByteArray json, ErrorCode code, const QString &detail) {
        QTest::newRow(name) << json.replace('\'', '"') << static_cast<int>(code) << detail;
    };
    const QByteArray head = "{'format':'convoke-template/1','kind':'k','title':{'en':'T'},";
    const QByteArray columns = "'columns':[{'key':'name'}],";
    row("no JSON", "{", ErrorCode::DocumentInvalid, u"unterminated object"_s);
    row("another format", "{'format':'convoke-template/2'}", ErrorCode::DocumentInvalid,
        u"convoke-template/2"_s);
    row("no title", "{'format':'convoke-template/1','kind':'k'}", ErrorCode::MissingValue, u"title"_s);
    row("unknown key", head + columns + "'blocks':[{'type':'table'}],'colour':1}", ErrorCode::UnknownKey,
        u"colour"_s);
    row("unknown language", "{'format':'convoke-template/1','kind':'k','title':{'en':'T','xx':'T'}}",
        ErrorCode::UnknownKey, u"title.xx"_s);
    row("unknown word", head + columns + "'blocks':[{'type':'chart'}]}", ErrorCode::ValueInvalid,
        u"blocks[0].type = chart"_s);
    row("a column twice", head + "'columns':[{'key':'name'},{'key':'name'}],'blocks':[{'type':'table'}]}",
        ErrorCode::ValueInvalid, u"columns[1].key = name"_s);
    row("a column without words", head + "'columns':[{'key':'shoe-size'}],'blocks':[{'type':'table'}]}",
        ErrorCode::MissingValue, u"columns[0].heading"_s);
    row("no blocks", head + columns + "'blocks':[]}", ErrorCode::MissingValue, u"blocks"_s);
    row("paragraphs from nowhere", head + columns + "'blocks':[{'type':'paragraphs'}]}",
        ErrorCode::MissingValue, u"blocks[0].from"_s);
    row("absurd margin", head + columns + "'margin_mm':500,'blocks':[{'type':'table'}]}",
        ErrorCode::ValueInvalid, u"margin_mm = 500"_s);
}

void DocumentTemplateTest::refusesAFaultyTemplate()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, detail);
    const Result<DocumentTemplate> read = templateFromJson(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().detail, detail);
    QCOMPARE(static_cast<int>(read.error().code), code);
}

void DocumentTemplateTest::signatureSheetHasNothingPrivate()
{
    const Result<DocumentTemplate> sheet = documentTemplate(u"signature-sheet"_s);
    QVERIFY(sheet.has_value());
    QVERIFY(!sheet->column(u"email"_s));
    QVERIFY(!sheet->column(u"phone"_s));
    QVERIFY(sheet->rowHeight >= 11);
    QVERIFY(sheet->emptyRows >= 3 && sheet->emptyRows <= 5);
    QVERIFY(sheet->pageNote.in(u"en"_s).contains(u"2018/1725"));
}

QTEST_GUILESS_MAIN(DocumentTemplateTest)
#include "tst_documenttemplate.moc"
