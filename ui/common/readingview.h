// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>
#include <QString>

#include <optional>

class QMimeData;
class QVBoxLayout;

namespace convoke {

class PlainLabel;

/// One heading and the text under it, both as they came.
struct ReadingSection
{
    QString heading;
    QString text;
    QString remark; ///< beneath, small: "changed on 22 February"
    QString key = {}; ///< by which it is named when something is dropped on it or chosen in it

    friend bool operator==(const ReadingSection &, const ReadingSection &) = default;
};

/// Letters of the text of one section.
struct ReadingSelection
{
    QString key;
    qsizetype start = 0;
    qsizetype length = 0; ///< 0: only a place

    friend bool operator==(const ReadingSelection &, const ReadingSelection &) = default;
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
    /// Other texts and remarks under the same headings; what is read stays where it is. Falls back to
    /// setSections() where the headings differ.
    void updateSections(const QList<ReadingSection> &sections);
    /// What is marked in a section with a key.
    [[nodiscard]] std::optional<ReadingSelection> selection() const;
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
    /// A menu is wanted for what is marked in a section with a key, or for the letter under the pointer. Only
    /// asked where somebody is connected; otherwise labels have their own.
    void menuWanted(const convoke::ReadingSelection &selection, const QPoint &globalPosition);
    /// Something of the drop format was dropped on the section with @p key.
    void dropped(const QString &key, const QMimeData &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBlock(const ReadingSection &section);
    /// A section's text and its remark, as labels that updateSections() finds again.
    void fill(PlainLabel *text, PlainLabel *remark, const ReadingSection &section);

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
