// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewerchooser.h"

#include "ui/common/calmcombo.h"
#include "ui/common/emptystate.h"
#include "ui/common/measures.h"
#include "ui/common/textrole.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ReviewerChooser::ReviewerChooser(QWidget *parent)
    : QWidget(parent)
    , m_name(new CalmCombo(this))
    , m_begin(new QPushButton(tr("Begin to review"), this))
{
    auto *words = new EmptyState(u"person"_s, tr("Who reviews?"),
                                 tr("Scores are kept under the reviewer's name. Choose a name that has "
                                    "reviewed before, or write a new one."),
                                 this);
    m_name->setObjectName(u"reviewerName"_s);
    m_name->setAccessibleName(tr("Name of the reviewer"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setFixedWidth(scaled(260));
    m_name->lineEdit()->setPlaceholderText(tr("First name and surname"));
    m_begin->setObjectName(u"beginReview"_s);
    makePrimary(m_begin);
    const auto check = [this] {
        m_begin->setEnabled(!m_name->currentText().trimmed().isEmpty());
    };
    connect(m_name, &QComboBox::editTextChanged, this, check);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, &ReviewerChooser::choose);
    connect(m_begin, &QPushButton::clicked, this, &ReviewerChooser::choose);

    auto *row = new QHBoxLayout;
    row->setSpacing(measure::gap);
    row->addStretch(1);
    row->addWidget(m_name);
    row->addWidget(m_begin);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(words);
    layout->addLayout(row);
    layout->addStretch(3);
    check();
}

void ReviewerChooser::offer(const QList<Reviewer> &known, const QString &proposal)
{
    m_name->clear();
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
    if (!name.isEmpty()) {
        Q_EMIT chosen(name);
    }
}

} // namespace convoke
