// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/sourcespan.h"
#include "ui/common/tokens.h"

#include <QPlainTextEdit>

namespace convoke {

/// Words of an announcement that a field was read from.
struct AnnouncementMark
{
    QString field;
    ColourPair colour;
    QList<SourceSpan> spans;
};

/// The text of an announcement, always plain, with the words that were read marked in the colours of their
/// fields. A click on marked words, or the cursor in them, tells the field.
class AnnouncementView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit AnnouncementView(QWidget *parent = nullptr);

    void setAnnouncement(const QString &text, const QList<AnnouncementMark> &marks);
    /// Marks the words of @p field more strongly and scrolls to the first of them.
    void setCurrentField(const QString &field);
    /// The field whose marked words stand at @p position; the shortest passage where several do.
    [[nodiscard]] QString fieldAt(int position) const;

Q_SIGNALS:
    /// The user went to marked words.
    void fieldChosen(const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawMarks();
    void onCursorMoved();

    QList<AnnouncementMark> m_marks;
    QString m_current;
    bool m_isLeading = false; ///< the cursor is moved by us
};

} // namespace convoke
