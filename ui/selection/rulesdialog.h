// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "exchange/meetingdocument.h"
#include "ui/selection/attributevalues.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace convoke {

class PlainLabel;
class RuleEdit;
class WishEdit;
struct ProposedRule;

/// Edits the rules and wishes of a selection, each with its meaning in a sentence; rules that the call's own
/// words suggest stand on top, to be added. Nothing changes before
/// "Save the rules", and then all at once.
class RulesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// True: saved, close.
    using Deed = std::function<bool(const QList<Rule> &rules, const QList<Wish> &wishes)>;

    RulesDialog(const MeetingDocument &document, const QList<Applicant> &applicants, IdSource &ids, Deed deed,
                QWidget *parent);

    [[nodiscard]] QList<Rule> rules() const;
    [[nodiscard]] QList<Wish> wishes() const;
    void accept() override;

private:
    [[nodiscard]] QWidget *makeColumn();
    [[nodiscard]] QWidget *makeProposal(const ProposedRule &proposal);
    void addProposals(const MeetingDocument &document);
    void take(const ProposedRule &proposal);
    [[nodiscard]] QWidget *makeButtons();
    RuleEdit *addEdit(const Rule &rule);
    WishEdit *addWish(const Wish &wish);
    void addNew(const Rule &rule);
    void check();

    Call m_call;
    AttributeValues m_values;
    IdSource &m_ids;
    Deed m_deed;
    QList<RuleEdit *> m_edits;
    QList<WishEdit *> m_wishEdits;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QVBoxLayout *m_proposalColumn;
    QVBoxLayout *m_wishColumn;
    PlainLabel *m_none;
    QWidget *m_wishTitle = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_onePerOrganisation = nullptr;
};

} // namespace convoke
