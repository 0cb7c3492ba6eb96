// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persondialog.h"

#include "base/errorwords.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/showerror.h"
#include "ui/common/textrole.h"
#include "ui/people/personform.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

PersonDialog::PersonDialog(Purpose purpose, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_keep(std::move(keep))
    , m_form(new PersonForm)
    , m_complaint(new PlainLabel(this))
{
    setObjectName(u"personDialog"_s);
    setWindowTitle(purpose == Purpose::Add ? tr("New person") : tr("Edit person"));
    m_complaint->setObjectName(u"personComplaint"_s);
    m_complaint->setWordWrap(true);
    m_complaint->setContentsMargins(measure::page, 0, measure::page, 0);
    setTextRole(m_complaint, TextRole::Body, Ink::Bad);
    m_complaint->hide();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keepButton = buttons->addButton(
        purpose == Purpose::Add ? tr("Add person") : tr("Save changes"), QDialogButtonBox::AcceptRole);
    keepButton->setObjectName(u"personKeep"_s);
    keepButton->setDefault(true);
    makePrimary(keepButton);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"personCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->setContentsMargins(measure::page, 0, measure::page, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
    resize(scaled(520), scaled(680));
}

void PersonDialog::load(const Person &person)
{
    m_loaded = person;
    m_form->load(person);
}

Result<Person> PersonDialog::value()
{
    return m_form->value();
}

void PersonDialog::accept()
{
    const Result<Person> person = value();
    const Result<void> kept = person ? m_keep(*person) : Result<void>(person.error());
    if (!kept) {
        m_complaint->setText(errorSentence(kept.error()));
        m_complaint->show();
        return;
    }
    QDialog::accept();
}

void PersonDialog::reject()
{
    const Result<Person> person = value();
    if (person && *person == m_loaded) {
        QDialog::reject();
        return;
    }
    confirm(this,
            {tr("Discard changes"), tr("What you entered for this person is not kept anywhere yet."),
             tr("Discard")},
            [this] { QDialog::reject(); });
}

} // namespace convoke
