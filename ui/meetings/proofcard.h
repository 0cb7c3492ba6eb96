// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/prooffinding.h"

#include <QFrame>

class QPushButton;

namespace convoke {

class ChipLabel;
class PlainLabel;

/// One finding of the proof-reader: what, why, and what can be done about it.
class ProofCard final : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(bool current READ isCurrent)
public:
    /// Its parts are named after @p number, from 1.
    ProofCard(const ProofFinding &finding, int number, QWidget *parent = nullptr);

    [[nodiscard]] const ProofFinding &finding() const { return m_finding; }
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }
    /// The one that the keyboard has come to.
    void setCurrent(bool current);

Q_SIGNALS:
    void goToRequested();
    void mendRequested();
    void ignoreRequested();

private:
    QPushButton *addButton(const QString &name, const QString &verb);

    ProofFinding m_finding;
    int m_number;
    bool m_isCurrent = false;
};

} // namespace convoke
