// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/rulesummary.h"

#include <QFrame>

class QPushButton;

namespace convoke {

class ChipLabel;
class PlainLabel;
class RuleBar;

/// One rule beside the group that is shown: its words, its count, a bar and what it costs; on request the
/// people whom it changes.
class RuleCard final : public QFrame
{
    Q_OBJECT
public:
    explicit RuleCard(QWidget *parent = nullptr);

    void showSummary(const RuleSummary &summary);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    ChipLabel *m_chip;
    RuleBar *m_bar;
    PlainLabel *m_cost;
    PlainLabel *m_detail;
    QPushButton *m_more;
    PlainLabel *m_without;
};

} // namespace convoke
