// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/readingchoices.h"

#include <QLocale>
#include <QWidget>

class QVBoxLayout;

namespace convoke {

/// What is known about one field of a reading: its whole value, the words of the text behind it, and what a
/// person may decide about it.
class ReadingDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingDetail(QWidget *parent = nullptr);

    void setField(const FieldReading &field, const MeetingDocument &document);
    void clear();

Q_SIGNALS:
    void decided(const convoke::ReadingChoice &choice, const QString &value);

private:
    void addText(const QString &heading, const QString &text);
    void addChoice(const ReadingChoice &choice);

    QVBoxLayout *m_body;
    QLocale m_locale;
};

} // namespace convoke
