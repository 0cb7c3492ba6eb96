// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/richtextedit.h"

#include "base/textfold.h"
#include "ui/common/followcursor.h"
#include "ui/common/linedialog.h"
#include "ui/common/plaintext.h"
#include "ui/common/richdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>

#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

RichText richTextIn(const QMimeData &content)
{
    return content.hasHtml() ? richTextFromHtml(content.html())
                             : richTextFrom(cleanedForStorage(content.text()));
}

} // namespace

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

RichTextEdit::RichTextEdit(QWidget *parent, int fewestLines, int mostLines)
    : QTextEdit(parent)
    , m_fewestLines(fewestLines)
    , m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setAcceptRichText(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setIndentWidth(22);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { followCursor(this); });
}

void RichTextEdit::setSource(const QString &source)
{
    const int position = textCursor().position();
    document()->clear();
    document()->setIndentWidth(22);
    insertRichText(QTextCursor(document()), richTextFrom(source));
    document()->clearUndoRedoStacks();
    document()->setModified(false);
    m_source = source;
    QTextCursor cursor(document());
    cursor.setPosition(hasFocus() ? qMin(position, document()->characterCount() - 1) : 0);
    setTextCursor(cursor);
}

QString RichTextEdit::source() const
{
    return document()->isModified() ? richTextSource(richTextOf(*document())) : m_source;
}

bool RichTextEdit::isStrong() const
{
    return currentCharFormat().fontWeight() >= QFont::DemiBold;
}

bool RichTextEdit::isEmphasised() const
{
    return currentCharFormat().fontItalic();
}

RichBlockKind RichTextEdit::kind() const
{
    const QTextList *list = textCursor().currentList();
    return list == nullptr                                       ? RichBlockKind::Paragraph
        : list->format().style() <= QTextListFormat::ListDecimal ? RichBlockKind::Numbered
                                                                 : RichBlockKind::Bullet;
}

QString RichTextEdit::target() const
{
    const QTextCharFormat format = linkCursor().charFormat();
    return format.isAnchor() ? format.anchorHref() : QString();
}

void RichTextEdit::toggleStrong()
{
    setFontWeight(isStrong() ? QFont::Normal : QFont::DemiBold);
}

void RichTextEdit::toggleEmphasis()
{
    setFontItalic(!isEmphasised());
}

void RichTextEdit::setBlock(RichBlockKind kind, int level)
{
    const QTextCursor chosen = textCursor();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextList *list = nullptr;
    const QTextBlock last = document()->findBlock(chosen.selectionEnd());
    for (QTextBlock block = document()->findBlock(chosen.selectionStart()); block.isValid();
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

void RichTextEdit::toggleList(RichBlockKind kind)
{
    const QTextList *list = textCursor().currentList();
    const int level = list != nullptr ? list->format().indent() : 1;
    setBlock(this->kind() == kind ? RichBlockKind::Paragraph : kind, level);
}

void RichTextEdit::moveItems(int by)
{
    const QTextList *list = textCursor().currentList();
    if (list == nullptr) {
        return;
    }
    const int level = list->format().indent() + by;
    if (level < 1) {
        setBlock(RichBlockKind::Paragraph, 1);
    } else if (level <= deepestRichLevel) {
        setBlock(kind(), level);
    }
}

QTextCursor RichTextEdit::linkCursor() const
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        cursor.setPosition(qMax(cursor.selectionStart(), 0));
        cursor.setPosition(textCursor().selectionEnd(), QTextCursor::KeepAnchor);
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

bool RichTextEdit::linkTo(const QString &address)
{
    const QString whole = wholeTarget(address);
    if (whole.isEmpty() && !address.trimmed().isEmpty()) {
        return false;
    }
    QTextCursor cursor = linkCursor();
    QTextCharFormat format;
    setTarget(format, whole);
    if (cursor.hasSelection()) {
        cursor.mergeCharFormat(format);
    } else if (!whole.isEmpty()) {
        cursor.insertText(address.trimmed(), format);
    }
    return true;
}

void RichTextEdit::askTarget()
{
    constexpr int mostShown = 60;
    const QString words = singleLine(linkCursor().selectedText().left(mostShown));
    const QPointer<RichTextEdit> self = this;
    askForLine(window(),
               {.title = tr("Link"),
                .text = words.isEmpty() ? tr("The address is put where the cursor stands.")
                    : target().isEmpty()
                    ? tr("Where does “%1” lead?").arg(words)
                    : tr("Where does “%1” lead? An empty line takes the link away.").arg(words),
                .label = tr("Address of a page or a mailbox"),
                .verb = tr("Link"),
                .value = target(),
                .isValid =
                    [](const QString &line) {
                        return line.isEmpty() || !wholeTarget(line).isEmpty();
                    }},
               [self](const QString &line) {
                   if (self) {
                       self->linkTo(line);
                       self->setFocus(Qt::OtherFocusReason);
                   }
               });
}

QSize RichTextEdit::sizeHint() const
{
    const int frame = 2 * (frameWidth() + static_cast<int>(document()->documentMargin())) + 2;
    const int line = fontMetrics().lineSpacing();
    const int text = static_cast<int>(std::ceil(document()->size().height()))
        - 2 * static_cast<int>(document()->documentMargin());
    return {fontMetrics().averageCharWidth() * 40,
            qBound(m_fewestLines * line, text, m_mostLines * line) + frame};
}

/// Carries a key out, or with @p isTrial only says whether it would.
bool RichTextEdit::runKey(const QKeyEvent *event, bool isTrial)
{
    const auto is = [event](QKeyCombination keys) {
        return event->keyCombination() == keys;
    };
    struct Deed
    {
        QKeyCombination keys;
        std::function<void()> run;
    };
    const Deed deeds[] = {
        {Qt::CTRL | Qt::Key_B,
         [this] {
             toggleStrong();
         }},
        {Qt::CTRL | Qt::Key_I,
         [this] {
             toggleEmphasis();
         }},
        {Qt::CTRL | Qt::Key_K,
         [this] {
             askTarget();
         }},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_8,
         [this] {
             toggleList(RichBlockKind::Bullet);
         }},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Asterisk,
         [this] {
             toggleList(RichBlockKind::Bullet);
         }},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_7,
         [this] {
             toggleList(RichBlockKind::Numbered);
         }},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Ampersand,
         [this] {
             toggleList(RichBlockKind::Numbered);
         }},
        {Qt::ALT | Qt::SHIFT | Qt::Key_Right,
         [this] {
             moveItems(1);
         }},
        {Qt::ALT | Qt::SHIFT | Qt::Key_Left,
         [this] {
             moveItems(-1);
         }},
    };
    for (const Deed &deed : deeds) {
        if (is(deed.keys)) {
            if (!isTrial) {
                deed.run();
            }
            return true;
        }
    }
    return false;
}

bool RichTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && runKey(static_cast<QKeyEvent *>(event), true)) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

/// "- " and "1. " at the beginning of a paragraph make it an item.
bool RichTextEdit::beginList()
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    const bool isBullet = before == u"-" || before == u"*" || before == u"•";
    if (cursor.currentList() != nullptr || cursor.hasSelection()
        || !(isBullet || before == u"1." || before == u"1)")) {
        return false;
    }
    QTextCursor marker = cursor;
    marker.beginEditBlock();
    marker.setPosition(cursor.block().position(), QTextCursor::KeepAnchor);
    marker.removeSelectedText();
    marker.endEditBlock();
    setBlock(isBullet ? RichBlockKind::Bullet : RichBlockKind::Numbered, 1);
    return true;
}

/// What is typed behind a link does not lead there.
void RichTextEdit::leaveLink()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !currentCharFormat().isAnchor()) {
        return;
    }
    QTextCursor next = cursor;
    next.movePosition(QTextCursor::NextCharacter);
    const bool goesOn = !cursor.atBlockEnd() && next.charFormat().isAnchor()
        && next.charFormat().anchorHref() == currentCharFormat().anchorHref();
    if (!goesOn) {
        QTextCharFormat format = currentCharFormat();
        setTarget(format, {});
        setCurrentCharFormat(format);
    }
}

void RichTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (runKey(event, false)) {
        event->accept();
        return;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        leaveLink();
        if (event->text() == u" " && beginList()) {
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void RichTextEdit::focusInEvent(QFocusEvent *event)
{
    m_before = source();
    QTextEdit::focusInEvent(event);
}

void RichTextEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && source() != m_before) {
        m_before = source();
        Q_EMIT editingFinished();
    }
}

void RichTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry(); // other line breaks, other height
    }
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasHtml() || source->hasText();
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    insertRichText(textCursor(), richTextIn(*source));
    ensureCursorVisible();
}

QMimeData *RichTextEdit::createMimeDataFromSelection() const
{
    QTextDocument part;
    QTextCursor(&part).insertFragment(textCursor().selection());
    auto *content = new QMimeData;
    content->setText(plainRichText(richTextOf(part)));
    content->setHtml(part.toHtml());
    return content;
}

} // namespace convoke
