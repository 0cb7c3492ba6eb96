// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rulesdialog.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rulewords.h"
#include "ui/common/textrole.h"
#include "ui/selection/ruleedit.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

RulesDialog::RulesDialog(const MeetingDocument &document, const QList<Applicant> &applicants, IdSource &ids,
                         Deed deed, QWidget *parent)
    : QDialog(parent)
    , m_call(document.call)
    , m_values(applicants, m_call)
    , m_ids(ids)
    , m_deed(std::move(deed))
    , m_scroll(new QScrollArea(this))
    , m_none(new PlainLabel(tr("There are no rules: the best scores get the places."), this))
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Rules of the selection"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(scaled(820), scaled(420));
    resize(scaled(860), scaled(580));
    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, measure::gap, 0);
    m_column->setSpacing(measure::gap);
    m_column->setAlignment(Qt::AlignTop);
    setTextRole(m_none, TextRole::Body, Ink::Secondary);
    m_column->addWidget(m_none);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(column);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save the rules"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveRules"_s);
    makePrimary(m_save);
    auto *add = buttons->addButton(tr("Add a rule"), QDialogButtonBox::ActionRole);
    add->setObjectName(u"addRule"_s);
    add->setIcon(lineIcon(u"add"_s));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        RuleEdit *edit = addEdit({m_ids.next<RuleId>(), u"country"_s, u"*"_s, std::nullopt, 1});
        edit->begin();
        QTimer::singleShot(0, edit, [this, edit] { m_scroll->ensureWidgetVisible(edit); });
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *words = new PlainLabel(tr("All rules hold at once. Nothing is relaxed without being told."), this);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Body, Ink::Secondary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(words);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    for (const Rule &rule : document.rules) {
        addEdit(rule);
    }
    check();
}

RuleEdit *RulesDialog::addEdit(const Rule &rule)
{
    auto *card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    auto *edit = new RuleEdit(m_call, m_values, card);
    card->body()->addWidget(edit);
    edit->load(rule);
    m_edits.append(edit);
    m_column->addWidget(card);
    connect(edit, &RuleEdit::changed, this, &RulesDialog::check);
    connect(edit, &RuleEdit::removeWanted, this, [this, edit, card] {
        m_edits.removeOne(edit);
        card->hide();
        card->deleteLater();
        check();
        (m_edits.isEmpty() ? static_cast<QWidget *>(m_save) : m_edits.constLast())->setFocus();
    });
    check();
    return edit;
}

QList<Rule> RulesDialog::rules() const
{
    QList<Rule> rules;
    for (const RuleEdit *edit : m_edits) {
        rules.append(edit->rule());
    }
    return rules;
}

void RulesDialog::check()
{
    const QList<Rule> edited = rules();
    m_none->setVisible(edited.isEmpty());
    m_save->setEnabled(std::all_of(edited.cbegin(), edited.cend(), isSound));
}

void RulesDialog::accept()
{
    if (m_save->isEnabled() && m_deed(rules())) {
        QDialog::accept();
    }
}

} // namespace convoke
