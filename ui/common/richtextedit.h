// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/richtext.h"

#include <QTextEdit>

namespace convoke {

/// The text of an announcement in a form: paragraphs, lists, emphasis and links, as it will look. It grows
/// with its text between two heights; Tab leaves it. What is pasted is reduced to that. Ctrl+B and Ctrl+I
/// emphasise, Ctrl+K asks where words lead, Ctrl+Shift+8 and 7 make lists, Alt+Shift+Right and Left move an
/// item; "- " or "1. " at the beginning of a line begins a list.
class RichTextEdit final : public QTextEdit
{
    Q_OBJECT
public:
    explicit RichTextEdit(QWidget *parent = nullptr, int fewestLines = 2, int mostLines = 14);

    /// Shows a source (see RichText); nothing is left to undo.
    void setSource(const QString &source);
    /// The source of what stands here; the one that was set, to the letter, while nothing was changed.
    [[nodiscard]] QString source() const;

    [[nodiscard]] bool isStrong() const;
    [[nodiscard]] bool isEmphasised() const;
    [[nodiscard]] RichBlockKind kind() const;
    /// Where the words at the cursor lead; empty: nowhere.
    [[nodiscard]] QString target() const;

    void toggleStrong();
    void toggleEmphasis();
    /// Makes the chosen lines items of @p kind, or paragraphs again where they are.
    void toggleList(RichBlockKind kind);
    /// Moves the chosen items one level to the right (1) or to the left (-1).
    void moveItems(int by);
    /// Asks where the chosen words, or those of the link at the cursor, lead.
    void askTarget();
    /// Lets them lead to @p address: http, https or mailto, which may be left out; empty: nowhere. False: it
    /// is no address.
    bool linkTo(const QString &address);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The user has left it after changing it.
    void editingFinished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void addKeys();
    void leaveLink();

    int m_fewestLines;
    int m_mostLines;
    QString m_source;
    QString m_before; ///< what was set or told last
};

} // namespace convoke
