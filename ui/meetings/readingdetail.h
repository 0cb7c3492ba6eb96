// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/readingchoices.h"

#include <QLocale>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace convoke {

class PlainLabel;

/// What is known about one field of a reading: its whole value, the words of the text behind it, and what a
/// person may decide about it.
class ReadingDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingDetail(QWidget *parent = nullptr);

    /// Shows @p field. Where it is shown already, only what was decided changes: the choices and the keyboard
    /// stay where they are. clear() before another reading.
    void setField(const FieldReading &field, const MeetingDocument &document);
    void clear();
    /// Decides what is typed and was not confirmed yet.
    void commit();

Q_SIGNALS:
    void decided(const convoke::ReadingChoice &choice, const QString &value);

private:
    struct ShownChoice
    {
        ReadingChoice choice; ///< with what the document holds now
        QLineEdit *line = nullptr; ///< where something else may be typed
    };

    PlainLabel *addText(const QString &heading, const QString &text);
    void addChoice(const ReadingChoice &choice);
    void decideTyped(qsizetype index);

    QVBoxLayout *m_body;
    PlainLabel *m_value = nullptr;
    QString m_field;
    QList<ShownChoice> m_choices;
    QLocale m_locale;
};

} // namespace convoke
