// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documenttemplate.h"

#include "base/enumkeys.h"
#include "documents/documentwords.h"
#include "documents/labelsheet.h"
#include "exchange/jsonreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumKey<PageOrientation> orientationKeys[] = {{PageOrientation::Portrait, u"portrait"},
                                                        {PageOrientation::Landscape, u"landscape"}};
constexpr EnumKey<ColumnAlign> alignKeys[] = {{ColumnAlign::Left, u"left"}, {ColumnAlign::Right, u"right"}};
constexpr EnumKey<ColumnLook> lookKeys[] = {{ColumnLook::Plain, u"plain"},
                                            {ColumnLook::Strong, u"strong"},
                                            {ColumnLook::Quiet, u"quiet"},
                                            {ColumnLook::Box, u"box"}};
constexpr EnumKey<BlockType> blockKeys[] = {
    {BlockType::Heading, u"heading"}, {BlockType::Paragraphs, u"paragraphs"},
    {BlockType::Table, u"table"},     {BlockType::Signature, u"signature"},
    {BlockType::Person, u"person"},   {BlockType::Signed, u"signed"},
    {BlockType::Fields, u"fields"},   {BlockType::Answers, u"answers"},
    {BlockType::Lines, u"lines"}};
constexpr EnumKey<UsualAudience> usualKeys[] = {{UsualAudience::Selected, u"selected"},
                                                {UsualAudience::Ranked, u"ranked"},
                                                {UsualAudience::Everyone, u"everyone"}};
constexpr EnumKey<DateStyle> dateKeys[] = {{DateStyle::Short, u"short"}, {DateStyle::Long, u"long"}};
constexpr EnumKey<CardVoice> voiceKeys[] = {{CardVoice::Line, u"line"},
                                            {CardVoice::Name, u"name"},
                                            {CardVoice::Small, u"small"},
                                            {CardVoice::Tag, u"tag"}};
constexpr EnumKey<CardPlace> placeKeys[] = {
    {CardPlace::Middle, u"middle"}, {CardPlace::Top, u"top"}, {CardPlace::Bottom, u"bottom"}};
constexpr EnumKey<RowOrder> orderKeys[] = {{RowOrder::Surname, u"surname"}, {RowOrder::Given, u"given"}};

/// A word out of a list of words; the first of them where the key is missing.
template <typename Enum, size_t Count>
Enum word(JsonReader &reader, const QString &key, const EnumKey<Enum> (&keys)[Count])
{
    const std::optional<QString> text = reader.optionalString(key);
    const std::optional<Enum> value = text ? valueOf(keys, *text) : keys[0].value;
    if (!value) {
        reader.failValue(key, *text);
    }
    return value.value_or(keys[0].value);
}

TemplateText translations(JsonReader &reader, const QString &key)
{
    TemplateText text;
    reader.object(key, [&text](JsonReader &languages) {
        const QStringList known = DocumentWords::languages();
        for (const QString &language : known) {
            if (const std::optional<QString> words = languages.optionalString(language)) {
                text.byLanguage.insert(language, *words);
            }
        }
    });
    return text;
}

double measure(JsonReader &reader, const QString &key, double otherwise, double highest)
{
    const double value = reader.optionalNumber(key).value_or(otherwise);
    if (value < 0 || value > highest) {
        reader.failValue(key, QString::number(value));
    }
    return value;
}

TemplateColumn column(JsonReader &reader)
{
    TemplateColumn column;
    column.key = reader.requiredString(u"key"_s);
    column.heading = translations(reader, u"heading"_s);
    column.align = word(reader, u"align"_s, alignKeys);
    column.look = word(reader, u"look"_s, lookKeys);
    column.minWidth = measure(reader, u"min_mm"_s, 0, 200);
    column.weight = measure(reader, u"weight"_s, 0, 100);
    column.shown = reader.boolean(u"shown"_s, true);
    return column;
}

TemplateBlock block(JsonReader &reader)
{
    TemplateBlock block;
    reader.requiredString(u"type"_s);
    block.type = word(reader, u"type"_s, blockKeys);
    block.dates = word(reader, u"dates"_s, dateKeys);
    block.from = reader.string(u"from"_s);
    block.sentence = translations(reader, u"sentence"_s);
    block.count = reader.optionalInteger(u"count"_s, 0).value_or(0);
    if (block.type == BlockType::Paragraphs && block.from.isEmpty()) {
        reader.fail(ErrorCode::MissingValue, reader.pathOf(u"from"_s));
    }
    return block;
}

CardFace face(JsonReader &reader)
{
    CardFace face;
    face.turned = reader.boolean(u"turned"_s, false);
    reader.objects(u"lines"_s, [&face](JsonReader &part) {
        CardLine line;
        line.from = part.requiredString(u"from"_s);
        line.voice = word(part, u"voice"_s, voiceKeys);
        line.place = word(part, u"place"_s, placeKeys);
        face.lines.append(line);
    });
    if (face.lines.isEmpty()) {
        reader.fail(ErrorCode::MissingValue, reader.pathOf(u"lines"_s));
    }
    return face;
}

CardDesign cards(JsonReader &reader)
{
    CardDesign design;
    design.sheet = reader.requiredString(u"sheet"_s);
    if (!reader.failed() && labelSheet(design.sheet) == nullptr) {
        reader.failValue(u"sheet"_s, design.sheet);
    }
    design.margin = measure(reader, u"margin_mm"_s, design.margin, 20);
    design.largest = measure(reader, u"largest_pt"_s, design.largest, 120);
    design.centred = reader.boolean(u"centred"_s, false);
    reader.objects(u"faces"_s, [&design](JsonReader &part) { design.faces.append(face(part)); });
    if (design.faces.isEmpty()) {
        reader.fail(ErrorCode::MissingValue, reader.pathOf(u"faces"_s));
    }
    reader.object(u"back"_s, [&design](JsonReader &part) { design.back = face(part); });
    return design;
}

void readParts(JsonReader &reader, DocumentTemplate &made)
{
    reader.objects(u"columns"_s, [&made](JsonReader &part) {
        const TemplateColumn read = column(part);
        if (made.column(read.key)) {
            part.failValue(u"key"_s, read.key);
        }
        if (read.heading.isEmpty() && !DocumentWords(u"en"_s).contains(u"column."_s + read.key)) {
            part.fail(ErrorCode::MissingValue, part.pathOf(u"heading"_s));
        }
        made.columns.append(read);
    });
    reader.objects(u"blocks"_s, [&made](JsonReader &part) { made.blocks.append(block(part)); });
    reader.object(u"cards"_s, [&made](JsonReader &part) { made.cards = cards(part); });
    if (made.columns.isEmpty() || (made.blocks.isEmpty() && !made.cards)) {
        reader.fail(ErrorCode::MissingValue, made.columns.isEmpty() ? u"columns"_s : u"blocks"_s);
    }
}

DocumentTemplate readTemplate(JsonReader &reader)
{
    DocumentTemplate made;
    const QString format = reader.requiredString(u"format"_s);
    if (format != u"convoke-template/1") {
        reader.fail(ErrorCode::DocumentInvalid, format);
    }
    made.kind = reader.requiredString(u"kind"_s);
    made.title = translations(reader, u"title"_s);
    if (made.title.isEmpty()) {
        reader.fail(ErrorCode::MissingValue, u"title"_s);
    }
    made.orientation = word(reader, u"orientation"_s, orientationKeys);
    made.margin = measure(reader, u"margin_mm"_s, made.margin, 50);
    made.rowHeight = measure(reader, u"row_mm"_s, made.rowHeight, 100);
    made.emptyRows = reader.optionalInteger(u"empty_rows"_s, 0).value_or(0);
    made.order = word(reader, u"sort"_s, orderKeys);
    made.usual = word(reader, u"who"_s, usualKeys);
    made.perPerson = reader.boolean(u"per_person"_s, false);
    made.groupBy = reader.string(u"group_by"_s);
    const QString audience = reader.string(u"audience"_s);
    made.forOrganisers = audience == u"organisers";
    if (!audience.isEmpty() && !made.forOrganisers) {
        reader.failValue(u"audience"_s, audience);
    }
    made.pageNote = translations(reader, u"page_note"_s);
    readParts(reader, made);
    return made;
}

} // namespace

QString TemplateText::in(const QString &language) const
{
    return byLanguage.value(language, byLanguage.value(u"en"_s));
}

QString TemplateColumn::headingIn(const QString &language) const
{
    return heading.isEmpty() ? DocumentWords(language).text(u"column."_s + key) : heading.in(language);
}

bool TemplateColumn::isPrivate() const
{
    return key == u"email" || key == u"phone";
}

bool TemplateColumn::isAffiliation() const
{
    return key == u"organisation" || key == u"function" || key == u"sector" || key == u"email";
}

const TemplateColumn *DocumentTemplate::column(const QString &key) const
{
    const auto it = std::find_if(columns.cbegin(), columns.cend(),
                                 [&key](const TemplateColumn &column) { return column.key == key; });
    return it == columns.cend() ? nullptr : &*it;
}

QStringList documentKinds()
{
    QStringList kinds = QDir(u":/templates"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    kinds.removeOne(u"words.json"_s);
    for (QString &kind : kinds) {
        kind.chop(5);
    }
    return kinds;
}

Result<DocumentTemplate> documentTemplate(const QString &kind)
{
    if (!documentKinds().contains(kind)) {
        return Error{ErrorCode::Unsupported, kind};
    }
    QFile file(u":/templates/"_s + kind + u".json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, file.fileName()};
    }
    return templateFromJson(file.readAll());
}

Result<DocumentTemplate> templateFromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        return Error{ErrorCode::DocumentInvalid, parseError.errorString()};
    }
    std::optional<Error> fault;
    JsonReader reader(document.object(), {}, fault);
    DocumentTemplate made = readTemplate(reader);
    reader.finish();
    if (fault) {
        return *fault;
    }
    return made;
}

} // namespace convoke
