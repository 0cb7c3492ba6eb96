// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/conflictcard.h"

#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rulewords.h"
#include "ui/common/textrole.h"
#include "ui/selection/rulesummary.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ConflictCard::ConflictCard(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"conflict"_s);
    auto *card = new Card({}, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_layout = card->body();
}

void ConflictCard::showConflict(const Selection &selection, const SelectionProblem &problem, const Call &call)
{
    while (m_layout->count() > 1) { // the first is the card's own heading
        QLayoutItem *item = m_layout->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &text, TextRole role, Ink ink) {
        auto *label = new PlainLabel(text, this);
        label->setWordWrap(true);
        setTextRole(label, role, ink);
        m_layout->addWidget(label);
        return label;
    };
    add(tr("No group meets everything"), TextRole::Strong, Ink::Bad);
    QStringList parts;
    for (const ConflictPart &part : selection.conflict) {
        parts.append(conflictWords(part, problem, call));
    }
    const QString sentence = parts.size() == 1
        ? tr("This cannot hold with these people and places: %1.").arg(parts.constFirst())
        //: %1 lists the demands of which at least one has to give way
        : tr("These cannot all hold at once: %1.").arg(QLocale().createSeparatedList(parts));
    add(sentence, TextRole::Body, Ink::Text)->setObjectName(u"conflictWords"_s);
    setAccessibleName(sentence);
    for (const ConflictPart &part : selection.conflict) {
        const QString reason = reasonOf(part);
        if (!reason.isEmpty()) {
            add(reason, TextRole::Body, Ink::Secondary);
        }
    }
    if (!selection.repairs.isEmpty()) {
        add(tr("Ways out"), TextRole::Label, Ink::Secondary);
    }
    for (qsizetype i = 0; i < selection.repairs.size(); ++i) {
        addRepair(i, selection.repairs.at(i), problem, call);
    }
}

QString ConflictCard::reasonOf(const ConflictPart &part) const
{
    const bool lacks = part.pool && *part.pool < part.asked
        && (part.bound == BoundKind::Min || part.bound == BoundKind::Places);
    if (!lacks) {
        return {};
    }
    const int pool = *part.pool;
    if (part.bound == BoundKind::Places) {
        return pool == 0 ? tr("Nobody may be chosen.") : tr("Only %Ln people may be chosen.", nullptr, pool);
    }
    return pool == 0 ? tr("Nobody who may be chosen has this value.")
                     : tr("Only %Ln of those who may be chosen have this value.", nullptr, pool);
}

QString ConflictCard::previewOf(const Repair &repair, const SelectionProblem &problem) const
{
    const QString total = tr("Total %1.").arg(QLocale().toString(repair.total, 'f', 2));
    // With nobody before, everybody comes in: then the group itself is named.
    const QString people = problem.before.isEmpty() ? changeWords({repair.people, {}}, problem)
                                                    : changeWords(repair.change, problem);
    if (people.isEmpty()) {
        return tr("%1 The same people as before.").arg(total);
    }
    return u"%1 %2"_s.arg(total, people);
}

void ConflictCard::addRepair(qsizetype index, const Repair &repair, const SelectionProblem &problem,
                             const Call &call)
{
    QStringList changes;
    for (const RepairChange &change : repair.changes) {
        changes.append(repairWords(change, problem, call));
    }
    const bool needsApplicant =
        std::any_of(repair.changes.cbegin(), repair.changes.cend(),
                    [](const RepairChange &change) { return change.part.bound == BoundKind::Application; });
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    auto *what = new PlainLabel(changes.join(u'\n'), row);
    what->setWordWrap(true);
    auto *preview = new PlainLabel(previewOf(repair, problem), row);
    preview->setObjectName(u"repairPreview-%1"_s.arg(index));
    preview->setWordWrap(true);
    setTextRole(preview, TextRole::Small, Ink::Secondary);
    layout->addWidget(what);
    layout->addWidget(preview);
    if (needsApplicant) {
        auto *words = new PlainLabel(tr("Ask the applicant for what is missing; then propose again."), row);
        words->setWordWrap(true);
        setTextRole(words, TextRole::Small, Ink::Secondary);
        layout->addWidget(words);
    } else {
        auto *apply = new QPushButton(tr("Do this…"), row);
        apply->setObjectName(u"repair-%1"_s.arg(index));
        apply->setAccessibleDescription(changes.join(u"; "_s));
        connect(apply, &QPushButton::clicked, this, [this, index] { Q_EMIT repairWanted(index); });
        layout->addWidget(apply, 0, Qt::AlignLeft);
    }
    m_layout->addWidget(row);
}

} // namespace convoke
