// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rulesdialog.h"

#include "announcements/ruleproposals.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rulewords.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"
#include "ui/selection/ruleedit.h"
#include "ui/selection/wishedit.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString eachValue = QStringLiteral("*");
const QString organisation = QStringLiteral("organisation");

QString certaintyWord(RuleCertainty certainty)
{
    switch (certainty) {
    case RuleCertainty::Said:
        return RulesDialog::tr("said in the call");
    case RuleCertainty::Likely:
        return RulesDialog::tr("likely meant");
    case RuleCertainty::Guess:
        return RulesDialog::tr("a guess from its words");
    }
    Q_UNREACHABLE();
}

} // namespace

RulesDialog::RulesDialog(const MeetingDocument &document, const QList<Applicant> &applicants, IdSource &ids,
                         Deed deed, QWidget *parent)
    : QDialog(parent)
    , m_call(document.call)
    , m_values(applicants, m_call)
    , m_ids(ids)
    , m_deed(std::move(deed))
    , m_scroll(new QScrollArea(this))
    , m_column(new QVBoxLayout)
    , m_proposalColumn(new QVBoxLayout)
    , m_wishColumn(new QVBoxLayout)
    , m_none(new PlainLabel(tr("There are no rules: the best scores get the places."), this))
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Rules of the selection"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(scaled(920), scaled(420));
    resize(scaled(960), scaled(620));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeColumn());
    auto *words =
        new PlainLabel(tr("All rules hold at once and nothing is relaxed without being told. Wishes break no "
                          "rule: what differs from them costs points."),
                       this);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Body, Ink::Secondary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(words);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeButtons());
    addProposals(document);
    for (const Rule &rule : document.rules) {
        addEdit(rule);
    }
    for (const Wish &wish : document.wishes) {
        addWish(wish);
    }
    check();
}

QWidget *RulesDialog::makeColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, measure::gap, 0);
    layout->setSpacing(measure::gap);
    layout->setAlignment(Qt::AlignTop);
    setTextRole(m_none, TextRole::Body, Ink::Secondary);
    m_proposalColumn->setSpacing(measure::gap);
    layout->addLayout(m_proposalColumn);
    layout->addWidget(m_none);
    m_column->setSpacing(measure::gap);
    layout->addLayout(m_column);
    m_wishTitle = new SectionTitle(tr("Wishes"), column);
    layout->addWidget(m_wishTitle);
    m_wishColumn->setSpacing(measure::gap);
    layout->addLayout(m_wishColumn);
    return column;
}

/// What the texts of the call say and no rule says yet.
void RulesDialog::addProposals(const MeetingDocument &document)
{
    const QList<ProposedRule> proposals = proposedRules(document);
    for (const ProposedRule &proposal : proposals) {
        m_proposalColumn->addWidget(makeProposal(proposal));
    }
}

QWidget *RulesDialog::makeProposal(const ProposedRule &proposal)
{
    auto *card = new Card;
    card->setObjectName(u"proposedRule"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::pad);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    //: %1 is a rule in a few words
    auto *title = new PlainLabel(tr("From the call: %1").arg(ruleTitle(proposal.rule, m_call)), card);
    title->setWordWrap(true);
    setTextRole(title, TextRole::Strong);
    //: words of a text, and how sure it is that they mean a rule
    auto *source =
        new PlainLabel(tr("“%1” (%2)").arg(proposal.source, certaintyWord(proposal.certainty)), card);
    source->setWordWrap(true);
    setTextRole(source, TextRole::Small, Ink::Secondary);
    lines->addWidget(title);
    lines->addWidget(source);
    auto *add = new QPushButton(tr("Add"), card);
    add->setObjectName(u"addProposed"_s);
    add->setAutoDefault(false);
    add->setAccessibleDescription(title->fullText());
    connect(add, &QPushButton::clicked, this, [this, card, proposal] {
        card->hide();
        card->deleteLater();
        take(proposal);
    });
    row->addLayout(lines, 1);
    row->addWidget(add, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    return card;
}

void RulesDialog::take(const ProposedRule &proposal)
{
    Rule rule = proposal.rule;
    rule.id = m_ids.next<RuleId>();
    addNew(rule);
}

QWidget *RulesDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save the rules"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveRules"_s);
    makePrimary(m_save);
    const auto add = [buttons](const QString &name, const QString &verb) {
        auto *button = buttons->addButton(verb, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setIcon(lineIcon(u"add"_s));
        button->setAutoDefault(false);
        return button;
    };
    connect(add(u"addRule"_s, tr("Add a rule")), &QPushButton::clicked, this, [this] {
        addNew({m_ids.next<RuleId>(), u"country"_s, eachValue, std::nullopt, 1});
    });
    m_onePerOrganisation = add(u"onePerOrganisation"_s, tr("At most one per organisation"));
    connect(m_onePerOrganisation, &QPushButton::clicked, this, [this] {
        addNew({m_ids.next<RuleId>(), organisation, eachValue, std::nullopt, 1});
    });
    connect(add(u"addWish"_s, tr("Add a wish")), &QPushButton::clicked, this, [this] {
        WishEdit *edit = addWish({.id = m_ids.next<WishId>(), .attribute = u"sector"_s});
        edit->begin();
        QTimer::singleShot(0, edit, [this, edit] { m_scroll->ensureWidgetVisible(edit); });
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void RulesDialog::addNew(const Rule &rule)
{
    RuleEdit *edit = addEdit(rule);
    edit->begin();
    QTimer::singleShot(0, edit, [this, edit] { m_scroll->ensureWidgetVisible(edit); });
}

WishEdit *RulesDialog::addWish(const Wish &wish)
{
    auto *card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    auto *edit = new WishEdit(m_call, m_values, card);
    card->body()->addWidget(edit);
    edit->load(wish);
    m_wishEdits.append(edit);
    m_wishColumn->addWidget(card);
    connect(edit, &WishEdit::changed, this, &RulesDialog::check);
    connect(edit, &WishEdit::removeWanted, this, [this, edit, card] {
        m_wishEdits.removeOne(edit);
        card->hide();
        card->deleteLater();
        check();
        m_save->setFocus();
    });
    check();
    return edit;
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

QList<Wish> RulesDialog::wishes() const
{
    QList<Wish> wishes;
    for (const WishEdit *edit : m_wishEdits) {
        wishes.append(edit->wish());
    }
    return wishes;
}

void RulesDialog::check()
{
    const QList<Rule> edited = rules();
    const QList<Wish> wished = wishes();
    m_none->setVisible(edited.isEmpty());
    m_wishTitle->setVisible(!wished.isEmpty());
    m_onePerOrganisation->setEnabled(std::none_of(edited.cbegin(), edited.cend(), [](const Rule &rule) {
        return rule.attribute == organisation && rule.value.trimmed() == eachValue;
    }));
    m_save->setEnabled(
        std::all_of(edited.cbegin(), edited.cend(), isSound)
        && std::all_of(wished.cbegin(), wished.cend(), [](const Wish &wish) { return bool(checked(wish)); }));
}

void RulesDialog::accept()
{
    if (m_save->isEnabled() && m_deed(rules(), wishes())) {
        QDialog::accept();
    }
}

} // namespace convoke
