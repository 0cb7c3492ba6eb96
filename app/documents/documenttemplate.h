// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/datewords.h"
#include "documents/documentoptions.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

/// A text of a template in every language that it knows.
struct TemplateText
{
    QMap<QString, QString> byLanguage;

    [[nodiscard]] bool isEmpty() const { return byLanguage.isEmpty(); }
    /// English where the language is missing.
    [[nodiscard]] QString in(const QString &language) const;
};

enum class ColumnAlign { Left, Right };
enum class ColumnLook {
    Plain,
    Strong, ///< semibold: what a reader looks for
    Quiet, ///< secondary colour: numbers
    Box, ///< an empty field to write in, ruled off at its left
};

/// One column that a document can have.
struct TemplateColumn
{
    QString
        key; ///< see tablebuilder.h for the keys that are always known; any other key is a participant's fact
    TemplateText heading; ///< empty: the word "column.KEY" of words.json
    ColumnAlign align = ColumnAlign::Left;
    ColumnLook look = ColumnLook::Plain;
    double minWidth = 0; ///< mm
    double weight = 0; ///< share of the room that is left when every column has what it needs
    bool shown = true; ///< false: only when asked for

    [[nodiscard]] QString headingIn(const QString &language) const;
    /// Printed only when asked for, and then the page says for whom it is.
    [[nodiscard]] bool isPrivate() const;
    /// Left out under the Chatham House Rule.
    [[nodiscard]] bool isAffiliation() const;
};

enum class BlockType {
    Heading,
    Paragraphs,
    Table,
    Signature,
    Person, ///< of a form: whom it is about
    Signed, ///< of a form: who fills it in, and when
    Fields, ///< of a form: what is judged, with boxes to tick
    Answers, ///< of a form: what the person answered
    Lines, ///< of a form: room for notes
};

/// One part of a document; the blocks stand on the page in the template's order.
struct TemplateBlock
{
    BlockType type = BlockType::Table;
    DateStyle dates = DateStyle::Short; ///< Heading
    QString from; ///< Paragraphs: the name of the text in the content
    TemplateText
        sentence; ///< Paragraphs: around each of them, which stands in place of "{words}"; may be empty
    int count = 0; ///< Lines: how many
};

/// How a part of a card sounds: the layout chooses the size, so that everything has room.
enum class CardVoice {
    Name, ///< as large as there is room, never below 14 pt; wrapped, never cut
    Line, ///< what somebody is, below the name
    Small, ///< the meeting, at the edge
    Tag, ///< in a field of the group's colour; nothing where the person is an ordinary participant
};
enum class CardPlace { Top, Middle, Bottom };

/// One line of a card: a column's key, or "meeting-title", "when", "where", "reference", "sessions".
struct CardLine
{
    QString from;
    CardVoice voice = CardVoice::Line;
    CardPlace place = CardPlace::Middle;
};

/// A part of a card from edge to edge, upright or turned by half a turn.
struct CardFace
{
    bool turned = false;
    QList<CardLine> lines;
};

/// How a document of cards looks: badges, name tents.
struct CardDesign
{
    QString sheet; ///< key of the usual LabelSheet
    double margin = 4; ///< mm inside the card's edge
    double largest = 30; ///< pt, of names
    bool centred = false;
    QList<CardFace> faces; ///< one below the other, each as high as the others
    std::optional<CardFace> back;
};

/// Who is on a document where nobody says otherwise.
enum class UsualAudience {
    Selected, ///< or everyone where the call has no selection
    Ranked, ///< everyone who has a score, in the order of rank
    Everyone, ///< everyone whose application counts
};

enum class RowOrder {
    Surname, ///< by surname, see SurnameOrder
    Given, ///< as the content has them
};

/// How one kind of document looks: the file resources/templates/KIND.json. A new kind of list is a new file.
struct DocumentTemplate
{
    QString kind;
    TemplateText title;
    PageOrientation orientation = PageOrientation::Portrait;
    double margin = 18; ///< mm, on all sides
    double rowHeight = 7.5; ///< mm, at least
    int emptyRows = 0; ///< for people who come without being on the list
    UsualAudience usual = UsualAudience::Selected;
    bool perPerson = false; ///< a form: its blocks stand once for everybody, each on pages of their own
    RowOrder order = RowOrder::Surname;
    QString groupBy; ///< "role", another column's key, or empty
    bool forOrganisers = false; ///< every page says so
    QList<TemplateColumn> columns;
    TemplateText pageNote; ///< at the foot of every page
    QList<TemplateBlock> blocks;
    std::optional<CardDesign> cards; ///< a document of cards; its columns are for tables of the same people

    [[nodiscard]] const TemplateColumn *column(const QString &key) const;
};

/// The kinds for which there is a template, sorted.
QStringList documentKinds();

/// The template of @p kind. Errors: Unsupported (no such kind), and those of templateFromJson().
Result<DocumentTemplate> documentTemplate(const QString &kind);

/// Reads "convoke-template/1". Errors: DocumentInvalid, UnknownKey, MissingValue, ValueInvalid, each with its
/// path.
Result<DocumentTemplate> templateFromJson(const QByteArray &json);

} // namespace convoke
