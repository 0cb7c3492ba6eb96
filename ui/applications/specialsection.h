// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/specialanswer.h"

#include <QFrame>

class QPushButton;

namespace convoke {

class PlainLabel;

/// The answers of special categories of one application: closed until the reader opens them, and closed again
/// for the next application.
class SpecialSection final : public QFrame
{
    Q_OBJECT
public:
    explicit SpecialSection(QWidget *parent = nullptr);

    /// Hidden where there is none.
    void setAnswers(ApplicationId application, const QList<SpecialAnswer> &answers);

private:
    void unfold(bool isOpen);

    std::optional<ApplicationId> m_application;
    QList<SpecialAnswer> m_answers;
    QPushButton *m_open;
    PlainLabel *m_text;
};

} // namespace convoke
