// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reasondialog.h"

#include "ui/common/growingtextedit.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textWidth = 420;

PlainLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    setTextRole(label, TextRole::Label, Ink::Secondary);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

ReasonDialog::ReasonDialog(const Words &words, Deed deed, QWidget *parent)
    : QDialog(parent)
    , m_deed(std::move(deed))
    , m_name(new QLineEdit(this))
    , m_nameRow(new QWidget(this))
    , m_reason(new GrowingTextEdit(this, 3, 8))
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(singleLine(words.title));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::gap);
    auto *text = new PlainLabel(words.text, this);
    text->setWordWrap(true);
    text->setMinimumWidth(scaled(textWidth));
    layout->addWidget(text);
    layout->addSpacing(4);

    m_name->setObjectName(u"name"_s);
    auto *nameLayout = new QVBoxLayout(m_nameRow);
    nameLayout->setContentsMargins(0, 0, 0, 0);
    nameLayout->setSpacing(4);
    m_nameRow->hide();
    layout->addWidget(m_nameRow);

    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(words.example);
    layout->addWidget(fieldLabel(words.reasonLabel, m_reason, this));
    layout->addWidget(m_reason);
    layout->addSpacing(measure::gap);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(words.verb, QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"do"_s);
    m_do->setDefault(true);
    makePrimary(m_do);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ReasonDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReasonDialog::check);
    m_reason->setFocus();
    check();
}

void ReasonDialog::setReason(const QString &reason)
{
    m_reason->setPlainText(reason);
    check();
}

void ReasonDialog::askName(const QString &label, const QString &name)
{
    auto *layout = m_nameRow->layout();
    layout->addWidget(fieldLabel(label, m_name, m_nameRow));
    layout->addWidget(m_name);
    m_name->setText(name);
    m_nameRow->show();
    setTabOrder(m_name, m_reason);
    if (name.isEmpty()) {
        m_name->setFocus();
    }
    check();
}

void ReasonDialog::check()
{
    const bool needsName = !m_nameRow->isHidden();
    m_do->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()
                     && (!needsName || !m_name->text().trimmed().isEmpty()));
}

void ReasonDialog::accept()
{
    if (m_do->isEnabled() && m_deed(m_name->text().simplified(), m_reason->toPlainText().trimmed())) {
        QDialog::accept();
    }
}

} // namespace convoke
