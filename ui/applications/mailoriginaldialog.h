// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace convoke {

/// An e-mail as it came: its whole head and its whole text, always as plain text; or every byte of it.
class MailOriginalDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p sender and @p subject for the title.
    MailOriginalDialog(const QString &sender, const QString &subject, const QByteArray &original,
                       QWidget *parent);

Q_SIGNALS:
    void saveWanted();

private:
    void showText(bool isSource);

    QByteArray m_original;
    QPlainTextEdit *m_text;
};

} // namespace convoke
