// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/richcursor.h"

#include "ui/common/richdocument.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QString wholeTarget(const QString &typed)
{
    QString address = typed.trimmed();
    if (isRichTarget(address)) {
        return address;
    }
    if (address.contains(u"://"_s) || address.contains(u' ')) {
        return {};
    }
    if (address.indexOf(u'@') > 0) {
        const QString mailbox = u"mailto:"_s + address;
        return isRichTarget(mailbox) ? mailbox : QString();
    }
    const QString page = u"https://"_s + address;
    return address.contains(u'.') && isRichTarget(page) ? page : QString();
}

RichBlockKind RichCursor::kind() const
{
    return richKindOf(m_cursor.currentList());
}

void RichCursor::setBlocks(RichBlockKind kind, int level)
{
    const QTextDocument &document = *m_cursor.document();
    QTextCursor cursor(m_cursor);
    cursor.beginEditBlock();
    QTextList *list = nullptr;
    const QTextBlock last = document.findBlock(m_cursor.selectionEnd());
    for (QTextBlock block = document.findBlock(m_cursor.selectionStart()); block.isValid();
         block = block.next()) {
        cursor.setPosition(block.position());
        if (QTextList *before = block.textList()) {
            before->remove(block);
        }
        cursor.setBlockFormat(richBlockFormat(kind, !block.previous().isValid()));
        if (kind != RichBlockKind::Paragraph && list == nullptr) {
            const QTextListFormat wanted = richListFormat(kind, level);
            QTextList *above = block.previous().textList();
            const bool goesOn = above != nullptr && above->format().style() == wanted.style()
                && above->format().indent() == level;
            list = goesOn ? above : cursor.createList(wanted);
        }
        if (list != nullptr) {
            list->add(block);
        }
        if (block == last) {
            break;
        }
    }
    cursor.endEditBlock();
}

void RichCursor::toggleList(RichBlockKind kind)
{
    const QTextList *list = m_cursor.currentList();
    const int level = list != nullptr ? list->format().indent() : 1;
    setBlocks(this->kind() == kind ? RichBlockKind::Paragraph : kind, level);
}

void RichCursor::moveItems(int by)
{
    const QTextList *list = m_cursor.currentList();
    if (list == nullptr) {
        return;
    }
    const int level = list->format().indent() + by;
    if (level < 1) {
        setBlocks(RichBlockKind::Paragraph, 1);
    } else if (level <= deepestRichLevel) {
        setBlocks(kind(), level);
    }
}

bool RichCursor::beginList()
{
    const QString before = m_cursor.block().text().first(m_cursor.positionInBlock());
    const bool isBullet = before == u"-" || before == u"*" || before == u"•";
    if (m_cursor.currentList() != nullptr || m_cursor.hasSelection()
        || !(isBullet || before == u"1." || before == u"1)")) {
        return false;
    }
    QTextCursor marker = m_cursor;
    marker.beginEditBlock();
    marker.setPosition(m_cursor.block().position(), QTextCursor::KeepAnchor);
    marker.removeSelectedText();
    setBlocks(isBullet ? RichBlockKind::Bullet : RichBlockKind::Numbered, 1);
    marker.endEditBlock();
    return true;
}

QTextCursor RichCursor::link() const
{
    QTextCursor cursor = m_cursor;
    if (cursor.hasSelection()) {
        cursor.setPosition(m_cursor.selectionStart()); // from the left, whichever way it was chosen
        cursor.setPosition(m_cursor.selectionEnd(), QTextCursor::KeepAnchor);
        return cursor;
    }
    const QTextBlock block = cursor.block();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int end = fragment.position() + fragment.length();
        if (fragment.charFormat().isAnchor() && cursor.position() >= fragment.position()
            && cursor.position() <= end) {
            cursor.setPosition(fragment.position());
            cursor.setPosition(end, QTextCursor::KeepAnchor);
            break;
        }
    }
    return cursor;
}

bool RichCursor::linkTo(const QString &address)
{
    const QString whole = wholeTarget(address);
    if (whole.isEmpty() && !address.trimmed().isEmpty()) {
        return false;
    }
    QTextCursor cursor = link();
    QTextCharFormat format;
    setTarget(format, whole);
    if (cursor.hasSelection()) {
        cursor.mergeCharFormat(format);
    } else if (!whole.isEmpty()) {
        cursor.insertText(address.trimmed(), format);
    }
    return true;
}

QString RichCursor::target() const
{
    const QTextCharFormat format = link().charFormat();
    return format.isAnchor() ? format.anchorHref() : QString();
}

} // namespace convoke
