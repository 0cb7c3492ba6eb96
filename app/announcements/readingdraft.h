// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"
#include "announcements/announcementreading.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace convoke {

/// A reading in the making: the document, and what is known about each of its fields. Every field begins as
/// missing.
class ReadingDraft
{
public:
    ReadingDraft(const AnnouncementPage &page, MeetingDocument empty);

    [[nodiscard]] MeetingDocument &document() { return m_reading.document; }
    [[nodiscard]] const MeetingDocument &document() const { return m_reading.document; }

    /// Says how @p field was read and from which words. A later call replaces an earlier one.
    void set(const QString &field, FieldState state, const QList<SourceSpan> &spans,
             const QStringList &candidates = {});
    /// Keeps the words, changes the state.
    void setState(const QString &field, FieldState state);
    [[nodiscard]] FieldState state(const QString &field) const;
    [[nodiscard]] QList<SourceSpan> spans(const QString &field) const;
    /// Adds a finding unless the same one is there already.
    void addFinding(const QString &code, const QString &text);

    [[nodiscard]] AnnouncementReading finished() const { return m_reading; }

private:
    [[nodiscard]] FieldReading &reading(const QString &field);

    const AnnouncementPage &m_page;
    AnnouncementReading m_reading;
};

} // namespace convoke
