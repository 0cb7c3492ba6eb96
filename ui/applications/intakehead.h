// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakedraft.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace convoke {

class PageHeader;

/// The head of what is being taken in: what it is and of which programs, how much was read, the encoding
/// where that may be wrong, and the button that takes it in.
class IntakeHead final : public QWidget
{
    Q_OBJECT
public:
    explicit IntakeHead(QWidget *parent = nullptr);

    /// Nothing is known yet but the sources in words ("3 files").
    void showReading(const QString &sources);
    void showDraft(const IntakeDraft &draft);
    /// A plan is being made again; nothing can be taken in until it is there.
    void showPlanning(int percent);
    /// There is nothing to take in.
    void showFailure();

Q_SIGNALS:
    /// Empty: to be found out.
    void encodingChosen(const QString &encoding);
    void cancelled();
    void takeInWanted();

private:
    void fillEncodings(QMenu *menu);
    void showSources(const IntakeDraft &draft);

    PageHeader *m_header;
    QPushButton *m_encodings;
    QPushButton *m_takeIn;
};

} // namespace convoke
