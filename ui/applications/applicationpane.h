// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/specialanswer.h"
#include "intake/mailstore.h"
#include "ui/applications/applicationwords.h"

#include <QFrame>

class QMimeData;
class QStackedWidget;
class QVBoxLayout;

namespace convoke {

class ApplicationHead;
class MailDeeds;
class MailPiecesBox;
class MailSection;
class PlainLabel;
class SpecialSection;
class ReadingView;

/// Everything about one application that there is to read.
struct ApplicationReading
{
    ApplicationRow row;
    Call call;
    QList<Participation> history; ///< of other meetings
    QList<Application> older; ///< answers that this one replaced, newest first
    std::optional<Application> newer; ///< the answers that replaced this one
    QString provenance; ///< where it came from, in words
    QList<SpecialAnswer> special; ///< kept apart: shown when the reader opens them
    QList<MailReading> mails; ///< that it was made of

    friend bool operator==(const ApplicationReading &, const ApplicationReading &) = default;
};

/// One application to be read: who it is, the answers in the order of the questions, and at the foot where it
/// came from.
class ApplicationPane final : public QFrame
{
    Q_OBJECT
public:
    explicit ApplicationPane(MailDeeds &deeds, QWidget *parent = nullptr);

    void showApplication(const ApplicationReading &reading);
    void showNothing();

private:
    void compare(bool isComparing);
    void fill();
    void fillMails();
    void takeDrop(const QString &question, const QMimeData &content);

    std::optional<ApplicationReading> m_reading;
    bool m_isComparing = false;
    int m_place = 0; ///< to be gone back to; 0: none
    MailDeeds &m_deeds;
    QStackedWidget *m_stack;
    ReadingView *m_view;
    ApplicationHead *m_head;
    MailPiecesBox *m_pieces; ///< above the answers while one is missing
    MailPiecesBox *m_otherPieces; ///< else beneath them
    QVBoxLayout *m_mails = nullptr;
    QList<MailSection *> m_sections;
    QFrame *m_line;
    SpecialSection *m_special;
    PlainLabel *m_provenance;
};

} // namespace convoke
