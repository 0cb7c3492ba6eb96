// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/calloutline.h"
#include "base/result.h"
#include "documents/meetingcalendar.h"

#include <QString>

namespace convoke {

enum class ShareFormat { WebPage, Newsletter, Text, Markdown, Pdf, Calendar };

/// The words by which settings remember a format. Empty and unknown: the web page.
QString toKey(ShareFormat format);
ShareFormat shareFormatFrom(const QString &key);

/// A call in everything that it can be given away as: one meeting, one language, many forms.
class SharedCall final
{
public:
    /// @p revision as MeetingService::revision() gives it.
    SharedCall(const MeetingDocument &document, const QList<WorkingGroup> &groups, const QString &language,
               int revision, const QDateTime &now);

    [[nodiscard]] const CallOutline &outline() const { return m_outline; }
    /// "html", "txt", "md", "pdf" or "ics".
    [[nodiscard]] static QString suffix(ShareFormat format);
    /// "POL-2026-10": how its file is called, without folder and suffix.
    [[nodiscard]] QString fileName(ShareFormat format) const;
    /// For the clipboard: the text, and the same with its looks; empty where the form has none.
    [[nodiscard]] QString plain(ShareFormat format) const;
    [[nodiscard]] QString rich(ShareFormat format) const;
    /// A meeting without dates gives no calendar.
    [[nodiscard]] bool isThere(ShareFormat format) const;
    /// Errors: WriteFailed, MissingValue.
    [[nodiscard]] Result<void> write(ShareFormat format, const QString &path) const;

private:
    [[nodiscard]] QString calendarText() const;

    CallOutline m_outline;
    MeetingCalendar m_calendar;
};

} // namespace convoke
