// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/richtextedit.h"

#include "base/textfold.h"
#include "ui/common/followcursor.h"
#include "ui/common/linedialog.h"
#include "ui/common/plaintext.h"
#include "ui/common/richcursor.h"
#include "ui/common/richdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>
#include <QShortcut>
#include <QTextDocumentFragment>

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

RichTextEdit::RichTextEdit(QWidget *parent, int fewestLines, int mostLines)
    : QTextEdit(parent)
    , m_fewestLines(fewestLines)
    , m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setAcceptRichText(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setIndentWidth(22);
    addKeys();
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
    m_before = source;
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
    return RichCursor(textCursor()).kind();
}

QString RichTextEdit::target() const
{
    return RichCursor(textCursor()).target();
}

void RichTextEdit::toggleStrong()
{
    setFontWeight(isStrong() ? QFont::Normal : QFont::DemiBold);
}

void RichTextEdit::toggleEmphasis()
{
    setFontItalic(!isEmphasised());
}

void RichTextEdit::toggleList(RichBlockKind kind)
{
    RichCursor(textCursor()).toggleList(kind);
}

void RichTextEdit::moveItems(int by)
{
    RichCursor(textCursor()).moveItems(by);
}

bool RichTextEdit::linkTo(const QString &address)
{
    return RichCursor(textCursor()).linkTo(address);
}

void RichTextEdit::askTarget()
{
    constexpr int mostShown = 60;
    const QString words = singleLine(RichCursor(textCursor()).link().selectedText().left(mostShown));
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

void RichTextEdit::addKeys()
{
    const auto add = [this](const QString &keys, auto deed) {
        // By the keyboard's own places: Ctrl+Shift+8 gives another sign on every one.
        auto *shortcut = new QShortcut(QKeySequence(keys, QKeySequence::PortableText), this);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(u"Ctrl+B"_s, &RichTextEdit::toggleStrong);
    add(u"Ctrl+I"_s, &RichTextEdit::toggleEmphasis);
    add(u"Ctrl+K"_s, &RichTextEdit::askTarget);
    add(u"Ctrl+Shift+8"_s, [this] { toggleList(RichBlockKind::Bullet); });
    add(u"Ctrl+Shift+7"_s, [this] { toggleList(RichBlockKind::Numbered); });
    add(u"Alt+Shift+Right"_s, [this] { moveItems(1); });
    add(u"Alt+Shift+Left"_s, [this] { moveItems(-1); });
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
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        leaveLink();
        if (event->text() == u" " && RichCursor(textCursor()).beginList()) {
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void RichTextEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    const QString now = source();
    if (event->reason() != Qt::PopupFocusReason && now != m_before) {
        m_before = now;
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
