// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linedialog.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

LineDialog::LineDialog(const LineQuestion &question, std::function<void(const QString &)> deed,
                       QWidget *parent)
    : QDialog(parent)
    , m_line(new QComboBox(this))
    , m_deed(std::move(deed))
{
    setObjectName(u"lineDialog"_s);
    setWindowTitle(singleLine(question.title));
    auto *text = new PlainLabel(question.text, this);
    text->setWordWrap(true);
    setTextRole(text, TextRole::Body, Ink::Secondary);
    text->setVisible(!question.text.isEmpty());
    auto *label = new PlainLabel(plainMenuText(question.label), this);
    setTextRole(label, TextRole::Label, Ink::Secondary);
    label->setBuddy(m_line);
    m_line->setObjectName(u"line"_s);
    m_line->setAccessibleName(question.label);
    m_line->setEditable(true);
    m_line->setInsertPolicy(QComboBox::NoInsert);
    m_line->addItems(question.choices);
    m_line->setCurrentText(question.value);
    m_line->setMinimumWidth(scaled(320));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(plainMenuText(question.verb), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"accept"_s);
    accept->setDefault(true);
    makePrimary(accept);
    const auto allow = [this, accept, isValid = question.isValid] {
        const QString line = m_line->currentText().trimmed();
        accept->setEnabled(isValid ? isValid(line) : !line.isEmpty());
    };
    connect(m_line, &QComboBox::editTextChanged, this, allow);
    allow();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString line = m_line->currentText().trimmed();
        QDialog::accept();
        m_deed(line);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::gap);
    layout->addWidget(text);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addSpacing(measure::gap);
    layout->addWidget(buttons);
    m_line->lineEdit()->selectAll();
}

LineDialog *askForLine(QWidget *parent, const LineQuestion &question,
                       std::function<void(const QString &)> deed)
{
    auto *dialog = new LineDialog(question, std::move(deed), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace convoke
