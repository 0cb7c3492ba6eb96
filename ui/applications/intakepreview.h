// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/previewcontent.h"

#include <QFrame>

class QPushButton;
class QScrollArea;

namespace convoke {

class PlainLabel;

/// One row of a file before it comes in: its values, or what differs from what is here; where somebody may be
/// known already, the question whether both are one; and what else the user may say of it.
class IntakePreview final : public QFrame
{
    Q_OBJECT
public:
    explicit IntakePreview(QWidget *parent = nullptr);

    void setContent(const PreviewContent &content);
    [[nodiscard]] const PreviewContent &content() const { return m_content; }

Q_SIGNALS:
    void samePersonSaid();
    void twoPeopleSaid();
    void leaveOutSaid(bool isLeftOut);
    void personWanted(); ///< the user will say who it is
    void somebodyNewSaid();

private:
    QWidget *makeChoices();
    QWidget *makeTable() const;

    PreviewContent m_content;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QScrollArea *m_scroll;
    QPushButton *m_same = nullptr;
    QPushButton *m_two = nullptr;
    QWidget *m_choices = nullptr;
    QPushButton *m_leaveOut = nullptr;
    QPushButton *m_who = nullptr;
};

} // namespace convoke
