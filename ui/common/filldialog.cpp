// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filldialog.h"

#include "base/textfold.h"
#include "ui/common/calmcombo.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

FillDialog::FillDialog(const FillQuestion &question, int column, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_column(new CalmCombo(this))
    , m_value(new CalmCombo(this))
    , m_problem(new PlainLabel(this))
{
    setObjectName(u"fillDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit cells"));
    auto *text = new PlainLabel(
        tr("%Ln row(s) get the same value. Undo takes it back.", nullptr, question.rows), this);
    text->setWordWrap(true);
    m_column->setObjectName(u"fillColumn"_s);
    for (const FillColumn &each : question.columns) {
        m_column->addItem(each.words, each.column);
    }
    m_column->setCurrentIndex(qMax(m_column->findData(column), 0));
    m_value->setObjectName(u"fillValue"_s);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->lineEdit()->setPlaceholderText(tr("nothing: the cells become empty"));
    m_value->setMinimumContentsLength(36);
    setTextRole(m_problem, TextRole::Body, Ink::Secondary);
    m_problem->setObjectName(u"fillProblem"_s);
    m_problem->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(measure::wide);
    form->setVerticalSpacing(measure::gap);
    form->addRow(tr("&Column"), m_column);
    form->addRow(tr("&Value"), m_value);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(tr("Edit %Ln row(s)", nullptr, question.rows), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"do"_s);
    m_do->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FillDialog::showColumn);
    connect(m_value, &QComboBox::editTextChanged, this, &FillDialog::showProblem);
    connect(buttons, &QDialogButtonBox::accepted, this, &FillDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showColumn();
    m_value->setFocus();
}

void FillDialog::showColumn()
{
    const QString typed = m_value->currentText();
    const QSignalBlocker quiet(m_value);
    m_value->clear();
    m_value->addItems(m_question.words(m_column->currentData().toInt()));
    m_value->completer()->setFilterMode(Qt::MatchContains);
    m_value->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_value->setEditText(typed);
    showProblem();
}

void FillDialog::showProblem()
{
    const QString problem = m_question.check
        ? m_question.check(m_column->currentData().toInt(),
                           cleanedForStorage(m_value->currentText()).trimmed())
        : QString();
    m_problem->setText(problem);
    m_do->setEnabled(problem.isEmpty());
}

void FillDialog::accept()
{
    Q_EMIT filled(m_column->currentData().toInt(), cleanedForStorage(m_value->currentText()).trimmed());
    QDialog::accept();
}

} // namespace convoke
