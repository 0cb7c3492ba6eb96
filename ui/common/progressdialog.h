// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QElapsedTimer>

class QProgressBar;
class QPushButton;

namespace convoke {

class PlainLabel;

/// Progress with cancel for work that may last longer than a second and runs in the thread of the window.
/// Call step() often: it keeps the window alive, and appears only when half a second has gone by.
class ProgressDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p what names the work ("Reading survey.xlsx"), as plain text.
    explicit ProgressDialog(const QString &what, QWidget *parent = nullptr);

    /// @p done of @p total; a total of 0 means that nobody knows. False once the user has cancelled.
    bool step(qint64 done, qint64 total);
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// When it appears, in milliseconds after it was made.
    void setPatience(int msecs) { m_patience = msecs; }

    void reject() override;

private:
    PlainLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_clock;
    qint64 m_lastShown = 0;
    int m_patience = 500;
    bool m_cancelled = false;
};

} // namespace convoke
