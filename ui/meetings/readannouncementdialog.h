// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementreader.h"
#include "ui/meetings/readingchoices.h"

#include <QDialog>
#include <QSet>

#include <optional>

class QMimeData;
class QPushButton;
class QStackedWidget;

namespace convoke {

class AnnouncementView;
class CalmCombo;
class MessageBar;
class PageHeader;
class ReadingFields;

/// The reading desk: the text of an announcement on one side with the words that were read marked, the fields
/// on the other with their values and how sure they are. Choosing one shows the other. What the text leaves
/// open is decided here by a person; nothing is written before "Create meeting".
class ReadAnnouncementDialog final : public QDialog
{
    Q_OBJECT
public:
    ReadAnnouncementDialog(AnnouncementReader reader, QWidget *parent = nullptr);
    ~ReadAnnouncementDialog() override;

    /// Reads @p text, which must be readable already (announcementText()).
    void load(const QString &text);
    /// Reads another one of several calls in the text (0: the first); what was decided before is forgotten.
    /// The one that is shown stays as it is.
    void readCall(int call);
    /// Takes everything that has just one reading as right: what the text does not say in as many words but
    /// leaves no choice about. What is contradictory, damaged or may still change stays open.
    void acceptCertain();
    void loadFile(const QString &path);
    /// Reads what was dropped or pasted.
    void take(const QMimeData &content);
    void paste();
    /// The meeting with what was decided. Errors: MissingValue while nothing is read.
    [[nodiscard]] Result<MeetingDocument> value() const;

    /// Says why the meeting could not be made; where its reference is taken, offers to make it under another
    /// one, or to complete the meeting that has it.
    void showError(const Error &error);

Q_SIGNALS:
    /// The user is ready. Whoever makes the meeting closes the dialog.
    void createWanted();
    /// The meeting that has the reference already is to get what it leaves open.
    void completeWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void makeHeader();
    QWidget *makeTextSide();
    void makeShortcuts();
    void read(const QString &text, int call);
    /// Asks for the meeting, with what is still being typed.
    void create();
    void loadOrSay(const Result<QString> &text);
    void askFile();
    void showReading();
    void showCalls();
    void showDecided();
    void showCounts();
    void chooseField(const QString &field);
    void decideBy(const ReadingChoice &choice, const QString &value);

    AnnouncementReader m_reader;
    QString m_source; ///< the text as it was given
    std::optional<AnnouncementReading> m_reading;
    QSet<QString> m_decided; ///< fields that a person decided
    bool m_isRefused = false; ///< what was decided last could not be
    PageHeader *m_header;
    MessageBar *m_messages;
    CalmCombo *m_calls; ///< shown where the text holds several calls
    QStackedWidget *m_textStack;
    AnnouncementView *m_text;
    ReadingFields *m_fields;
    QPushButton *m_paste = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace convoke
