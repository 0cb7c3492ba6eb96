// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/questionmenu.h"

#include "intake/mailstore.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace convoke {

class AttachmentList;
class MailDeeds;
class MailTextView;
class PlainLabel;
class ProposalList;
class SectionTitle;

/// The e-mail that an application came from, beneath its answers: who wrote it and when, its text, what its
/// signature and its words propose, its files.
class MailSection final : public QWidget
{
    Q_OBJECT
public:
    explicit MailSection(MailDeeds &deeds, QWidget *parent = nullptr);

    void setReading(const MailReading &reading, const QList<GivableQuestion> &questions);

private:
    QWidget *makeLinks();
    void showTextNow(bool isShown);

    MailDeeds &m_deeds;
    std::optional<MailReading> m_reading;
    SectionTitle *m_title;
    PlainLabel *m_from;
    PlainLabel *m_subject;
    PlainLabel *m_way;
    QPushButton *m_showText;
    QWidget *m_textBox;
    MailTextView *m_text;
    ProposalList *m_proposals;
    ProposalList *m_suggestions;
    AttachmentList *m_attachments;
};

} // namespace convoke
