// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xlsxworkbook.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

#include <functional>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Goes through the elements of a small part. Any document type ends it.
std::optional<Error> forEachElement(ZipArchive &archive, const QString &part,
                                    const std::function<void(const QXmlStreamReader &)> &each)
{
    const Result<QByteArray> content = archive.smallPart(part);
    if (!content) {
        return content.error();
    }
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            return Error{ErrorCode::FormatDamaged, u"a document type, which no workbook has"_s};
        }
        if (token == QXmlStreamReader::StartElement) {
            each(xml);
        }
    }
    if (xml.hasError()) {
        return Error{ErrorCode::FormatDamaged, u"%1: %2"_s.arg(part, xml.errorString())};
    }
    return std::nullopt;
}

QString attributeOf(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name) {
            return attribute.value().toString();
        }
    }
    return {};
}

struct Relation
{
    QString id;
    QString kind; ///< last segment of the type
    QString target; ///< part name
};

/// Relations of a part: what it calls by an id.
Result<QList<Relation>> relationsOf(ZipArchive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    QList<Relation> relations;
    const std::optional<Error> error = forEachElement(
        archive, folder + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s, [&](const QXmlStreamReader &xml) {
            const QString target = attributeOf(xml, "Target"_L1);
            const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
            relations.append({attributeOf(xml, "Id"_L1), attributeOf(xml, "Type"_L1).section(u'/', -1),
                              QDir::cleanPath(path)});
        });
    if (error) {
        return *error;
    }
    return relations;
}

bool isTrue(const QString &value)
{
    return value == u"1" || value == u"true";
}

std::optional<Error> readStyles(ZipArchive &archive, const QString &part, XlsxWorkbook &workbook)
{
    QHash<int, QString> codes;
    bool inCellStyles = false;
    return forEachElement(archive, part, [&](const QXmlStreamReader &xml) {
        if (xml.name() == u"numFmt") {
            codes.insert(attributeOf(xml, "numFmtId"_L1).toInt(), attributeOf(xml, "formatCode"_L1));
        } else if (xml.name() == u"xf") {
            if (inCellStyles) {
                const int id = attributeOf(xml, "numFmtId"_L1).toInt();
                workbook.dateStyles.append(isDateFormat(id, codes.value(id)));
            }
        } else if (xml.name() != u"alignment" && xml.name() != u"protection") {
            inCellStyles = xml.name() == u"cellXfs";
        }
    });
}

Result<QString> workbookPart(ZipArchive &archive)
{
    const Result<QList<Relation>> relations = relationsOf(archive, QString());
    if (relations) {
        for (const Relation &relation : *relations) {
            if (relation.kind == u"officeDocument") {
                return relation.target;
            }
        }
    }
    if (archive.contains(u"xl/workbook.xml"_s)) {
        return u"xl/workbook.xml"_s;
    }
    return relations ? Error{ErrorCode::FormatDamaged, u"no workbook"_s} : relations.error();
}

} // namespace

Result<XlsxWorkbook> readXlsxWorkbook(ZipArchive &archive)
{
    const Result<QString> part = workbookPart(archive);
    if (!part) {
        return part.error();
    }
    const Result<QList<Relation>> relations = relationsOf(archive, *part);
    if (!relations) {
        return relations.error();
    }
    XlsxWorkbook workbook;
    QHash<QString, QString> tables;
    QString stylesPart;
    for (const Relation &relation : *relations) {
        if (relation.kind == u"worksheet") {
            tables.insert(relation.id, relation.target);
        } else if (relation.kind == u"sharedStrings") {
            workbook.sharedStringsPart = relation.target;
        } else if (relation.kind == u"styles") {
            stylesPart = relation.target;
        }
    }
    std::optional<Error> error = forEachElement(archive, *part, [&](const QXmlStreamReader &xml) {
        if (xml.name() == u"workbookPr" && isTrue(attributeOf(xml, "date1904"_L1))) {
            workbook.epoch = SerialEpoch::Year1904;
        } else if (xml.name() == u"sheet") {
            // The sheet's own number is "sheetId"; "id" is the relation's.
            const QString sheetPart = tables.value(attributeOf(xml, "id"_L1));
            if (!sheetPart.isEmpty()) {
                workbook.sheets.append({attributeOf(xml, "name"_L1), sheetPart,
                                        attributeOf(xml, "state"_L1).contains(u"idden")});
            }
        }
    });
    if (!error && !stylesPart.isEmpty()) {
        error = readStyles(archive, stylesPart, workbook);
    }
    if (error) {
        return *error;
    }
    return workbook;
}

} // namespace convoke
