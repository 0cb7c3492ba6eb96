// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/answersections.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace convoke {

class PlainLabel;

/// The right side while a blind review is prepared: every bar over the application's answers with the words
/// under it, what was uncovered by hand, and what was set aside because its words are gone. It changes
/// nothing by itself.
class BarsPane final : public QFrame
{
    Q_OBJECT
public:
    explicit BarsPane(QWidget *parent = nullptr);

    void load(const QList<AnswerPart> &parts);

Q_SIGNALS:
    void blackOutWanted();
    /// The bar at @p place of the answer goes.
    void showAgainWanted(convoke::QuestionId question, const convoke::RedactionBar &bar);
    /// What a human has decided goes: the program's own bar comes back, or a bar without words is forgotten.
    void forgetWanted(const QList<convoke::RedactionId> &redactions);

private:
    void addHeading(const QString &text);
    QPushButton *addRow(const QString &words, const QString &remark, const QString &verb);

    PlainLabel *m_count;
    QVBoxLayout *m_rows;
};

} // namespace convoke
