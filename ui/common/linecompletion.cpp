// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linecompletion.h"

#include "base/textfold.h"
#include "ui/common/enterkeys.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSet>
#include <QStringListModel>
#include <QTextBlock>

namespace convoke {

LineCompletion::LineCompletion(QPlainTextEdit *edit, std::function<QStringList()> words)
    : QObject(edit)
    , m_edit(edit)
    , m_words(std::move(words))
    , m_model(new QStringListModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(edit);
    m_completer->popup()->installEventFilter(this); // after the completer's own: it sees the keys first
    connect(edit->document(), &QTextDocument::contentsChange, this,
            [this](int, int removed, int added) { noteChange(removed, added); });
    connect(edit, &QPlainTextEdit::textChanged, this, &LineCompletion::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LineCompletion::take);
}

void LineCompletion::noteChange(int removed, int added)
{
    m_isTyped = m_edit->hasFocus() && removed + added == 1;
}

QStringList LineCompletion::otherLines() const
{
    const int here = m_edit->textCursor().blockNumber();
    QStringList lines;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockNumber() != here) {
            lines.append(block.text());
        }
    }
    return lines;
}

void LineCompletion::offer()
{
    const QTextCursor cursor = m_edit->textCursor();
    const QString typed = cursor.block().text().trimmed();
    if (!m_isTyped || typed.isEmpty() || !cursor.atBlockEnd()) {
        m_completer->popup()->hide();
        return;
    }
    m_isTyped = false;
    QSet<QString> taken{foldedForEquality(typed)}; // what is typed whole needs no completing
    const QStringList others = otherLines();
    for (const QString &line : others) {
        taken.insert(foldedForEquality(line));
    }
    if (typed.size() == 1 || m_known.isEmpty()) {
        m_known = m_words();
    }
    QStringList words = m_known;
    words.removeIf([&taken](const QString &word) { return taken.contains(foldedForEquality(word)); });
    m_model->setStringList(words);
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QTextCursor start = cursor;
    start.movePosition(QTextCursor::StartOfBlock);
    QRect line = m_edit->cursorRect(start).united(m_edit->cursorRect(cursor));
    line.translate(m_edit->viewport()->pos());
    line.setRight(m_edit->viewport()->geometry().right());
    m_completer->complete(line);
}

void LineCompletion::take(const QString &word)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(word);
    m_edit->setTextCursor(cursor);
}

bool LineCompletion::eventFilter(QObject *watched, QEvent *event)
{
    QAbstractItemView *list = m_completer->popup();
    if (watched != list || event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        list->hide();
        return true;
    }
    if (isEnter(key) || key == Qt::Key_Tab) {
        const QModelIndex chosen = list->currentIndex();
        list->hide();
        if (chosen.isValid()) {
            take(chosen.data().toString());
            return true;
        }
    }
    return QObject::eventFilter(watched, event); // on to the text, through the completer
}

} // namespace convoke
