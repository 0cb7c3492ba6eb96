// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/questionmenu.h"

#include "intake/mailstore.h"

#include <QWidget>

class QVBoxLayout;

namespace convoke {

class MailDeeds;
class PlainLabel;
class SectionTitle;

/// The pieces of e-mails that answer no question yet, above the answers that they may be dragged to. Hidden
/// while there are none.
class MailPiecesBox final : public QWidget
{
    Q_OBJECT
public:
    explicit MailPiecesBox(MailDeeds &deeds, QWidget *parent = nullptr);

    void setMails(const QList<StoredMail> &mails, const QList<GivableQuestion> &questions);

private:
    void fill();
    void setDragging(bool isOn);

    MailDeeds &m_deeds;
    bool m_isDragging = false; ///< the cards stay as they are meanwhile
    bool m_isStale = false; ///< and are made anew afterwards
    QList<StoredMail> m_mails;
    QList<GivableQuestion> m_questions;
    SectionTitle *m_title;
    QVBoxLayout *m_cards;
};

} // namespace convoke
