// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

class QComboBox;

namespace convoke {

/// What askForLine() asks.
struct LineQuestion
{
    QString title;
    QString text; ///< why it is asked; plain text
    QString label;
    QString verb; ///< on the button
    QString value; ///< what stands there at first
    QStringList choices = {}; ///< earlier answers to choose from, or none
    /// What can be given, of a trimmed line; none: any line that is not empty.
    std::function<bool(const QString &line)> isValid = {};
};

/// Asks for one line of text and calls @p deed with it, trimmed. Never blocks.
class LineDialog final : public QDialog
{
    Q_OBJECT
public:
    LineDialog(const LineQuestion &question, std::function<void(const QString &line)> deed, QWidget *parent);

private:
    QComboBox *m_line;
    std::function<void(const QString &)> m_deed;
};

LineDialog *askForLine(QWidget *parent, const LineQuestion &question,
                       std::function<void(const QString &line)> deed);

} // namespace convoke
