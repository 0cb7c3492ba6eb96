// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>
#include <QString>

class QMimeData;
class QVBoxLayout;

namespace convoke {

/// One heading and the text under it, both as they came.
struct ReadingSection
{
    QString heading;
    QString text;
    QString remark; ///< beneath, small: "changed on 22 February"
    QString key = {}; ///< by which it is named when something is dropped on it

    friend bool operator==(const ReadingSection &, const ReadingSection &) = default;
};

/// Long foreign text in a column of comfortable width: plain, selectable, scrollable by keyboard. Only the
/// first 200,000 characters of a section are shown.
class ReadingView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReadingView(QWidget *parent = nullptr);

    void setSections(const QList<ReadingSection> &sections);
    [[nodiscard]] const QList<ReadingSection> &sections() const { return m_sections; }
    /// A widget above the text, such as a name with chips; the view owns it. Null: none.
    void setHead(QWidget *head);
    /// The same beneath the text.
    void setFoot(QWidget *foot);
    /// Without margins, inside of something that has its own.
    void setFlush();
    /// What may be dropped on sections with a key; empty: nothing.
    void setDropFormat(const QString &format) { m_dropFormat = format; }
    /// Shown instead of an empty text ("no answer").
    void setEmptyWord(const QString &word) { m_emptyWord = word; }

Q_SIGNALS:
    /// Something of the drop format was dropped on the section with @p key.
    void dropped(const QString &key, const QMimeData &data);

private:
    QWidget *makeBlock(const ReadingSection &section);

    QList<ReadingSection> m_sections;
    QString m_emptyWord;
    QString m_dropFormat;
    QWidget *m_column;
    QWidget *m_head = nullptr;
    QWidget *m_foot = nullptr;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_texts;
};

} // namespace convoke
