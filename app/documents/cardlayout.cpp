// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cardlayout.h"

#include "documents/cardface.h"
#include "documents/documentwords.h"
#include "documents/pageflow.h"
#include "documents/participantcells.h"
#include "documents/placewords.h"
#include "documents/surnameorder.h"

#include <QColor>

#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double hairline = 0.4; ///< points

QRectF inPoints(const QRectF &millimetres)
{
    return {millimetres.topLeft() * pointsPerMm, millimetres.size() * pointsPerMm};
}

bool isAffiliation(const QString &key)
{
    TemplateColumn column;
    column.key = key;
    return column.isAffiliation();
}

/// Lays out one document of cards.
class CardLayout final
{
public:
    CardLayout(const DocumentTemplate &kind, const DocumentContent &content, const DocumentOptions &options,
               const LabelSheet &sheet)
        : m_kind(kind)
        , m_design(*kind.cards)
        , m_content(content)
        , m_options(options)
        , m_sheet(sheet)
        , m_words(options.language)
        , m_cells(m_words.language())
        , m_faces(m_setter, m_design, accentOf(content))
    { }

    PagedDocument lay();

private:
    static QRgb accentOf(const DocumentContent &content);
    [[nodiscard]] QString sessionLines() const;
    [[nodiscard]] QString textOf(const Participant &person, const QString &from) const;
    [[nodiscard]] QList<CardWords> wordsFor(const Participant &person, const CardFace &face) const;
    [[nodiscard]] QRectF placed(const QRectF &label) const;
    void setCard(DisplayPage &page, const QRectF &label, const Participant &person);
    void setBack(DisplayPage &page, const QRectF &label, const Participant &person);
    [[nodiscard]] DisplayPage testPage();
    void outline(DisplayPage &page, const QRectF &label);
    [[nodiscard]] DisplayPage emptyPage();
    void say(DisplayPage &page, const QString &sentence, const QRectF &room, TextStyle style);

    const DocumentTemplate &m_kind;
    const CardDesign &m_design;
    const DocumentContent &m_content;
    const DocumentOptions &m_options;
    const LabelSheet &m_sheet;
    DocumentWords m_words;
    ParticipantCells m_cells;
    TextSetter m_setter;
    CardFaceSetter m_faces;
};

QRgb CardLayout::accentOf(const DocumentContent &content)
{
    const QString colour = content.groups.isEmpty() ? QString() : content.groups.constFirst().colour;
    const QColor named = colour.startsWith(u'#') ? QColor(colour) : QColor();
    return named.isValid() ? named.rgb() : paper::accentColour;
}

QString CardLayout::sessionLines() const
{
    QStringList lines;
    for (const Session &session : m_content.sessions) {
        const QString hours = timeRange(session);
        const QString day = shortDay(session.date, m_words.language());
        lines.append(hours.isEmpty() ? day : day + u"  "_s + hours);
    }
    return lines.join(u'\n');
}

QString CardLayout::textOf(const Participant &person, const QString &from) const
{
    if (from == u"meeting-title") {
        return oneLine(m_content.title);
    }
    if (from == u"reference") {
        return oneLine(m_content.reference);
    }
    if (from == u"when") {
        return dateRange(m_content.sessions, m_words.language());
    }
    if (from == u"where") {
        return oneLine(placeInWords(m_content, m_words.language()));
    }
    if (from == u"sessions") {
        return sessionLines();
    }
    return m_cells.cell(person, from).text;
}

QList<CardWords> CardLayout::wordsFor(const Participant &person, const CardFace &face) const
{
    QList<CardWords> words;
    for (const CardLine &line : face.lines) {
        const bool isOrdinary = line.voice == CardVoice::Tag && person.role == ParticipantRole::Participant;
        if (isOrdinary || (m_options.chathamHouse && isAffiliation(line.from))) {
            continue;
        }
        words.append({textOf(person, line.from), line.voice, line.place});
    }
    return words;
}

QRectF CardLayout::placed(const QRectF &label) const
{
    return inPoints(label.translated(m_options.printerOffset));
}

void CardLayout::setCard(DisplayPage &page, const QRectF &label, const Participant &person)
{
    const QRectF card = placed(label);
    const double height = card.height() / static_cast<double>(m_design.faces.size());
    double top = card.top();
    for (const CardFace &face : m_design.faces) {
        m_faces.set(page, {card.left(), top, card.width(), height}, wordsFor(person, face), face.turned);
        top += height;
        if (&face != &m_design.faces.constLast()) {
            page.fills.append({{card.left(), top - hairline / 2, card.width(), hairline}, paper::softRule});
        }
    }
    page.marks.append({PageMark::Kind::Card, card});
}

void CardLayout::setBack(DisplayPage &page, const QRectF &label, const Participant &person)
{
    const QRectF card = placed(label);
    m_faces.set(page, card, wordsFor(person, *m_design.back), m_design.back->turned);
    page.marks.append({PageMark::Kind::Card, card});
}

void CardLayout::say(DisplayPage &page, const QString &sentence, const QRectF &room, TextStyle style)
{
    const QList<SetLine> lines = m_setter.lines(sentence, style, room.width());
    double y = room.top();
    for (const SetLine &line : lines) {
        PageFlow::put(page, line, room.left(), y, style);
        y += specOf(style).leading;
    }
}

/// The label's outline with a tick every five millimetres along its upper and left edge, long ones every ten.
void CardLayout::outline(DisplayPage &page, const QRectF &label)
{
    const QRectF card = placed(label);
    const QRectF edges[] = {{card.left(), card.top(), card.width(), hairline},
                            {card.left(), card.bottom() - hairline, card.width(), hairline},
                            {card.left(), card.top(), hairline, card.height()},
                            {card.right() - hairline, card.top(), hairline, card.height()}};
    for (const QRectF &edge : edges) {
        page.fills.append({edge, paper::strongRule});
    }
    constexpr int step = 5;
    for (int mm = step; mm < label.width(); mm += step) {
        const double length = mm % 10 == 0 ? 6 : 3;
        page.fills.append({{card.left() + mm * pointsPerMm - hairline / 2, card.top(), hairline, length},
                           paper::strongRule});
    }
    for (int mm = step; mm < label.height(); mm += step) {
        const double length = mm % 10 == 0 ? 6 : 3;
        page.fills.append({{card.left(), card.top() + mm * pointsPerMm - hairline / 2, length, hairline},
                           paper::strongRule});
    }
    page.marks.append({PageMark::Kind::Card, card});
}

DisplayPage CardLayout::testPage()
{
    DisplayPage page;
    for (int place = 0; place < m_sheet.count(); ++place) {
        outline(page, m_sheet.rect(place));
    }
    const QRectF room = placed(m_sheet.rect(0)).adjusted(14, 14, -8, -8);
    const auto number = [](double value) {
        return QString::number(value, 'f', 1);
    };
    const QString sentence = m_words.text(u"card.test"_s,
                                          {{u"sheet", m_sheet.name},
                                           {u"width", QString::number(m_sheet.label.width())},
                                           {u"height", QString::number(m_sheet.label.height())},
                                           {u"right", number(m_options.printerOffset.x())},
                                           {u"down", number(m_options.printerOffset.y())}});
    say(page, sentence, room, TextStyle::Card8);
    return page;
}

DisplayPage CardLayout::emptyPage()
{
    constexpr double margin = 20 * pointsPerMm;
    DisplayPage page;
    const QSizeF size = m_sheet.page() * pointsPerMm;
    say(page, m_words.text(u"nobody"_s),
        QRectF(QPointF(margin, margin), size - QSizeF(2 * margin, 2 * margin)), TextStyle::Body);
    return page;
}

PagedDocument CardLayout::lay()
{
    QList<DisplayPage> pages;
    const QList<Participant> people = SurnameOrder(m_words.language()).sorted(m_content.participants);
    if (m_options.testPage) {
        pages.append(testPage());
    } else if (people.isEmpty()) {
        pages.append(emptyPage());
    } else {
        const bool hasBacks = m_options.backs && m_design.back;
        int place = m_options.firstLabel - 1;
        for (const Participant &person : people) {
            if (pages.isEmpty() || place == m_sheet.count()) {
                place = pages.isEmpty() ? place : 0;
                pages.append(DisplayPage());
                if (hasBacks) {
                    pages.append(DisplayPage());
                }
            }
            setCard(pages[pages.size() - (hasBacks ? 2 : 1)], m_sheet.rect(place), person);
            if (hasBacks) {
                setBack(pages.last(), m_sheet.backRect(place), person);
            }
            ++place;
        }
    }
    const QString title = m_kind.title.in(m_words.language());
    return PagedDocument(m_content.title.isEmpty() ? title : title + u" – "_s + oneLine(m_content.title),
                         m_words.language(), m_sheet.page() * pointsPerMm, pages);
}

} // namespace

Result<PagedDocument> layOutCards(const DocumentTemplate &kind, const DocumentContent &content,
                                  const DocumentOptions &options)
{
    constexpr double farthest = 20; // mm
    Q_ASSERT(kind.cards);
    const LabelSheet *usual = labelSheet(kind.cards->sheet);
    const Result<LabelSheet> sheet = checkedSheet(options.sheet.value_or(usual ? *usual : LabelSheet()));
    if (!sheet) {
        return sheet.error();
    }
    if (options.firstLabel < 1 || options.firstLabel > sheet->count()) {
        return Error{ErrorCode::ValueInvalid, u"firstLabel = "_s + QString::number(options.firstLabel)};
    }
    const QPointF offset = options.printerOffset;
    if (!(std::abs(offset.x()) <= farthest) || !(std::abs(offset.y()) <= farthest)) {
        return Error{ErrorCode::ValueInvalid, u"printerOffset = %1, %2"_s.arg(offset.x()).arg(offset.y())};
    }
    return CardLayout(kind, content, options, *sheet).lay();
}

} // namespace convoke
