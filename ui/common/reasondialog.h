// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace convoke {

class GrowingTextEdit;

/// Asks for the reason of a deed and, where wanted, for the name of who answers for it. The button carries
/// the deed's verb and works once everything is given. Closes when the deed is done.
class ReasonDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString text; ///< what will happen
        QString verb;
        QString reasonLabel; ///< "Reason"
        QString example; ///< shown in the empty field
    };
    /// True: done, close.
    using Deed = std::function<bool(const QString &name, const QString &reason)>;

    ReasonDialog(const Words &words, Deed deed, QWidget *parent);

    /// Asks for a name too, at first @p name.
    void askName(const QString &label, const QString &name);

    /// What stands in the field at first.
    void setReason(const QString &reason);

    void accept() override;

private:
    void check();

    Deed m_deed;
    QLineEdit *m_name;
    QWidget *m_nameRow;
    GrowingTextEdit *m_reason;
    QPushButton *m_do;
};

} // namespace convoke
