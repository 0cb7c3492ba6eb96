// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/reviewround.h"

#include <QDialog>

#include <functional>

class QVBoxLayout;

namespace convoke {

/// The applications that are hidden from a reviewer by recusal, each with its reason and a way to take it
/// back.
class RecusalsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RecusalsDialog(QWidget *parent);

    /// Closes when nothing is hidden any more.
    void load(const QList<ReviewRound::Hidden> &hidden);

Q_SIGNALS:
    void takeBackWanted(convoke::ApplicationId application);

private:
    QVBoxLayout *m_rows;
};

} // namespace convoke
