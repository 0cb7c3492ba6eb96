// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementreading.h"
#include "ui/meetings/readingchoices.h"
#include "ui/meetings/readingrows.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace convoke {

class Card;
class ReadingDetail;
class TableView;

/// The fields' side of the reading desk: what was read field by field, what is known about the chosen one,
/// and what a person should know about the text.
class ReadingFields final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingFields(QWidget *parent = nullptr);

    /// Shows another reading from its first field on; nothing: an empty table.
    void setReading(const std::optional<AnnouncementReading> &reading);
    /// Shows what a person decided since; the chosen field stays.
    void showDecided(const AnnouncementReading &reading, const QSet<QString> &decided);
    /// Shows @p field of @p reading.
    void choose(const AnnouncementReading &reading, const QString &field);
    /// Decides what is typed and was not confirmed yet.
    void commit();

Q_SIGNALS:
    void fieldChosen(const QString &field);
    void decided(const convoke::ReadingChoice &choice, const QString &value);

private:
    void makeTable();
    QScrollArea *makeBelow();
    void showFindings(const QList<Finding> &findings);
    [[nodiscard]] QString currentField() const;

    ReadingModel *m_model;
    TableView *m_table;
    ReadingDetail *m_detail;
    Card *m_findings;
    QVBoxLayout *m_findingLines;
    QScrollArea *m_below; ///< what is known about the chosen field, and the findings
};

} // namespace convoke
