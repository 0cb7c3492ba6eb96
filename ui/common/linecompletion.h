// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QCompleter;
class QPlainTextEdit;
class QStringListModel;

namespace convoke {

/// Completes the line that is typed at the end of, in a text with one entry per line. Known words are offered
/// under the line as soon as something is typed; those that other lines have already are not. Arrows choose,
/// Enter takes the chosen one, Escape closes the list and nothing else.
class LineCompletion final : public QObject
{
    Q_OBJECT
public:
    /// @p words are asked for whenever a line is begun. It belongs to @p edit.
    LineCompletion(QPlainTextEdit *edit, std::function<QStringList()> words);

    [[nodiscard]] QCompleter *completer() const { return m_completer; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteChange(int removed, int added);
    void offer();
    void take(const QString &word);
    [[nodiscard]] QStringList otherLines() const;

    QPlainTextEdit *m_edit;
    std::function<QStringList()> m_words;
    QStringList m_known; ///< what was offered when the line was begun
    QStringListModel *m_model;
    QCompleter *m_completer;
    bool m_isTyped = false; ///< the last change was one letter, by hand
};

} // namespace convoke
