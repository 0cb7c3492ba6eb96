// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

class QComboBox;
class QPushButton;

namespace convoke {

class PlainLabel;

struct FillColumn
{
    int column = 0;
    QString words;
};

/// What FillDialog needs to know.
struct FillQuestion
{
    int rows = 0; ///< that were chosen
    QList<FillColumn> columns;
    std::function<QStringList(int column)> words; ///< what stands in a column, to choose from
    std::function<QString(int column, const QString &text)> check; ///< see CellCheck
};

/// Asks for one value for a column of all chosen rows.
class FillDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p column is chosen at first, where it is one of them.
    FillDialog(const FillQuestion &question, int column, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void filled(int column, const QString &text);

private:
    void showColumn();
    void showProblem();

    FillQuestion m_question;
    QComboBox *m_column;
    QComboBox *m_value;
    PlainLabel *m_problem;
    QPushButton *m_do;
};

} // namespace convoke
