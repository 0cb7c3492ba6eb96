// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewerchooser.h"

#include "people/emailaddress.h"
#include "ui/common/calmcombo.h"
#include "ui/common/emptystate.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ReviewerChooser::ReviewerChooser(QWidget *parent)
    : QWidget(parent)
    , m_name(new CalmCombo(this))
    , m_email(new QLineEdit(this))
    , m_organisation(new QLineEdit(this))
    , m_begin(new QPushButton(tr("Begin to review"), this))
{
    auto *words = new EmptyState(u"person"_s, tr("Who reviews?"),
                                 tr("Scores are kept under the reviewer's name. Choose a name that has "
                                    "reviewed before, or write a new one."),
                                 this);
    m_begin->setObjectName(u"beginReview"_s);
    makePrimary(m_begin);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(makeFields());
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(words);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_begin, &QPushButton::clicked, this, &ReviewerChooser::choose);
    showKnown();
}

QWidget *ReviewerChooser::makeFields()
{
    m_name->setObjectName(u"reviewerName"_s);
    m_name->setAccessibleName(tr("Name of the reviewer"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setFixedWidth(scaled(300));
    m_name->lineEdit()->setPlaceholderText(tr("First name and surname"));
    m_email->setObjectName(u"reviewerEmail"_s);
    m_organisation->setObjectName(u"reviewerOrganisation"_s);
    m_email->setPlaceholderText(tr("may stay empty"));
    m_organisation->setPlaceholderText(tr("may stay empty"));
    connect(m_name, &QComboBox::editTextChanged, this, &ReviewerChooser::showKnown);
    for (QLineEdit *line : {m_name->lineEdit(), m_email, m_organisation}) {
        connect(line, &QLineEdit::returnPressed, this, &ReviewerChooser::choose);
        connect(line, &QLineEdit::textChanged, this, [this] {
            const QString email = m_email->text().trimmed();
            m_begin->setEnabled(!m_name->currentText().trimmed().isEmpty()
                                && (email.isEmpty() || EmailAddress::fromText(email)));
        });
    }
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(measure::gap);
    form->setLabelAlignment(Qt::AlignRight);
    const auto add = [form, fields](const QString &label, QWidget *field) {
        auto *name = new PlainLabel(label, fields);
        name->setBuddy(field);
        form->addRow(name, field);
    };
    add(tr("Name"), m_name);
    add(tr("E-mail"), m_email);
    add(tr("Organisation"), m_organisation);
    auto *why = new PlainLabel(tr("By these the program notices conflicts of interest."), fields);
    why->setWordWrap(true);
    setTextRole(why, TextRole::Small, Ink::Secondary);
    form->addRow(QString(), why);
    auto *button = new QHBoxLayout;
    button->setContentsMargins(0, measure::gap, 0, 0);
    button->addWidget(m_begin);
    button->addStretch(1);
    form->addRow(QString(), button);
    return fields;
}

void ReviewerChooser::showKnown()
{
    const QString name = m_name->currentText().simplified();
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(), [&name](const Reviewer &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (known != m_known.cend()) {
        m_email->setText(known->email);
        m_organisation->setText(known->organisation);
    }
    m_begin->setEnabled(!name.isEmpty());
}

void ReviewerChooser::offer(const QList<Reviewer> &known, const QString &proposal)
{
    m_known = known;
    m_name->clear();
    m_email->clear();
    m_organisation->clear();
    for (const Reviewer &reviewer : known) {
        m_name->addItem(reviewer.name);
    }
    m_name->setCurrentIndex(-1);
    m_name->setEditText(proposal);
    m_name->setFocus(Qt::OtherFocusReason);
}

void ReviewerChooser::choose()
{
    const QString name = m_name->currentText().simplified();
    if (!name.isEmpty() && m_begin->isEnabled()) {
        Q_EMIT chosen(name, m_email->text().trimmed(), m_organisation->text().simplified());
    }
}

} // namespace convoke
