// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeplan.h"
#include "intake/mailsorting.h"

#include <QFrame>

class QCheckBox;
class QPushButton;

namespace convoke {

class ChipFlow;
class PlainLabel;
class ReadingView;

/// One e-mail before it comes in: who wrote it and when, what it would become and why, its text cut into
/// answers, and what was found in it. The user may say that it is an application after all, or none.
class MailPlanPreview final : public QFrame
{
    Q_OBJECT
public:
    explicit MailPlanPreview(QWidget *parent = nullptr);

    void setMail(const SortedMail &mail, const PlannedRow &row, const Call &call);
    /// Whether what signatures say goes into the people at once.
    void setTakesSignatures(bool takes);

Q_SIGNALS:
    void applicationSaid(const QString &key, bool isApplication);
    void senderWanted();
    void signaturesSaid(bool takes);

private:
    QString m_key;
    bool m_isSetAside = false;
    PlainLabel *m_subject;
    PlainLabel *m_from;
    ChipFlow *m_chips;
    ReadingView *m_view;
    QPushButton *m_other;
    QPushButton *m_sender;
    QCheckBox *m_signatures;
};

} // namespace convoke
