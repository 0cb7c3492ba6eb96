// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"

#include <QWidget>

namespace convoke {

class ChipFlow;
class PlainLabel;

/// Who applied, above the answers: name, function and organisation, and the states in chips. In blind review
/// only the code and what does not identify.
class ReviewHead final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewHead(QWidget *parent = nullptr);

    struct Content
    {
        QString heading;
        QString profile; ///< label of the profile; may be empty
        bool isBlind = false;
    };
    void showApplicant(const Applicant &applicant, const Call &call, const Content &content);

private:
    PlainLabel *m_heading;
    PlainLabel *m_code;
    PlainLabel *m_person;
    ChipFlow *m_chips;
};

} // namespace convoke
