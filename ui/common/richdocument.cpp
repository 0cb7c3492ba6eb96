// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/richdocument.h"

#include "base/textfold.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int paragraphGap = 6;
constexpr int itemGap = 2;

/// Reads markup and nothing else: whatever a page names stays where it is.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(""); }
};

RichRun runOf(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    QString text = fragment.text();
    text.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    text.remove(QChar::ObjectReplacementCharacter).replace(QChar::Nbsp, u' ');
    const QString target = format.isAnchor() ? format.anchorHref() : QString();
    return {cleanedForStorage(text), format.fontWeight() >= QFont::DemiBold, format.fontItalic(),
            isRichTarget(target) ? target : QString()};
}

RichBlock blockOf(const QTextBlock &block)
{
    RichBlock rich;
    if (const QTextList *list = block.textList()) {
        rich.kind = richKindOf(list);
        rich.level = qBound(1, list->format().indent(), deepestRichLevel);
    }
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const RichRun run = runOf(it.fragment());
        if (!run.text.isEmpty()) {
            rich.runs.append(run);
        }
    }
    return rich;
}

QTextCharFormat formatOf(const RichRun &run)
{
    QTextCharFormat format;
    if (run.strong) {
        format.setFontWeight(QFont::DemiBold);
    }
    if (run.emphasis) {
        format.setFontItalic(true);
    }
    if (!run.target.isEmpty()) {
        setTarget(format, run.target);
    }
    return format;
}

/// The lists that items are added to, the open ones of each level.
class Lists final
{
public:
    void put(QTextCursor &cursor, const RichBlock &block)
    {
        const bool isItem = block.kind != RichBlockKind::Paragraph;
        cursor.setBlockFormat(richBlockFormat(block.kind, !cursor.block().previous().isValid()));
        m_open.resize(qMin<qsizetype>(m_open.size(), isItem ? block.level : 0));
        if (!isItem) {
            if (QTextList *list = cursor.currentList()) {
                list->remove(cursor.block());
            }
            return;
        }
        const QTextListFormat wanted = richListFormat(block.kind, block.level);
        while (m_open.size() < block.level) {
            m_open.append(nullptr);
        }
        QTextList *&list = m_open[block.level - 1];
        if (list != nullptr && list->format().style() == wanted.style()) {
            list->add(cursor.block());
        } else {
            list = cursor.createList(wanted);
        }
    }

private:
    QList<QTextList *> m_open;
};

} // namespace

RichBlockKind richKindOf(const QTextList *list)
{
    return list == nullptr                                       ? RichBlockKind::Paragraph
        : list->format().style() <= QTextListFormat::ListDecimal ? RichBlockKind::Numbered
                                                                 : RichBlockKind::Bullet;
}

QTextBlockFormat richBlockFormat(RichBlockKind kind, bool isFirst)
{
    const int gap = kind == RichBlockKind::Paragraph ? paragraphGap : itemGap;
    QTextBlockFormat format;
    format.setTopMargin(isFirst ? 0 : gap); // the larger of two margins that meet is kept
    format.setBottomMargin(gap);
    return format;
}

QTextListFormat richListFormat(RichBlockKind kind, int level)
{
    QTextListFormat format;
    format.setStyle(kind == RichBlockKind::Numbered ? QTextListFormat::ListDecimal
                        : level > 1                 ? QTextListFormat::ListCircle
                                                    : QTextListFormat::ListDisc);
    format.setIndent(level);
    return format;
}

void setTarget(QTextCharFormat &format, const QString &target)
{
    format.setAnchor(!target.isEmpty());
    format.setAnchorHref(target);
    format.setFontUnderline(!target.isEmpty()); // a colour would not follow the palette
}

RichText richTextOf(const QTextDocument &document)
{
    RichText text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const RichBlock rich = blockOf(block);
        if (!rich.text().trimmed().isEmpty()) {
            text.append(rich);
        }
    }
    return text;
}

void insertRichText(QTextCursor cursor, const RichText &text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    Lists lists;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const RichBlock &block = text.at(i);
        if (i > 0) {
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        }
        const bool isEmpty = cursor.block().length() <= 1;
        const bool goesOn =
            i == 0 && block.kind == RichBlockKind::Paragraph && (!isEmpty || cursor.currentList() != nullptr);
        if (i == 0 && !goesOn && !isEmpty) {
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat()); // what stands there stays what it is
        }
        if (!goesOn) {
            lists.put(cursor, block);
        }
        for (const RichRun &run : block.runs) {
            cursor.insertText(QString(run.text).replace(u'\n', QChar::LineSeparator), formatOf(run));
        }
    }
    cursor.endEditBlock();
}

RichText richTextFromHtml(const QString &html)
{
    ClosedDocument document;
    document.setHtml(html);
    return richTextOf(document);
}

} // namespace convoke
