// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/handsharingpane.h"

#include "ui/common/calmcombo.h"
#include "ui/common/filteredit.h"
#include "ui/common/measures.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"
#include "ui/reviews/assignmentmodel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

HandSharingPane::HandSharingPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new AssignmentModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_table(new TableView(u"assignmentTable"_s, this))
{
    setObjectName(u"handSharingPane"_s);
    auto *filter = new FilterEdit(this);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setFramed(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Applications and their reviewers"));
    m_table->setEmptyText(tr("No application matches the filter."));
    m_table->setColumns({{int(AssignmentColumn::Code), 60},
                         {int(AssignmentColumn::Application), 190},
                         {int(AssignmentColumn::Reviewers), 220},
                         {int(AssignmentColumn::Begun), 150}},
                        int(AssignmentColumn::Code));
    filter->attach(m_proxy, m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::pad, 0, 0);
    layout->setSpacing(measure::pad);
    layout->addWidget(filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeDeeds());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HandSharingPane::check);
    check();
}

QWidget *HandSharingPane::makeDeeds()
{
    auto *deeds = new QWidget(this);
    m_reviewer = new CalmCombo(deeds);
    m_reviewer->setObjectName(u"handReviewer"_s);
    m_reviewer->setAccessibleName(tr("Reviewer"));
    m_give = new QPushButton(tr("Assign the marked"), deeds);
    m_give->setObjectName(u"giveMarked"_s);
    m_take = new QPushButton(tr("Take away"), deeds);
    m_take->setObjectName(u"takeMarked"_s);
    for (QPushButton *button : {m_give, m_take}) {
        button->setAutoDefault(false);
    }
    connect(m_reviewer, &QComboBox::currentIndexChanged, this, &HandSharingPane::check);
    connect(m_give, &QPushButton::clicked, this, [this] {
        QList<Assignment> added = marked();
        added.removeIf([this](const Assignment &pair) { return m_recused.contains(pair); });
        Q_EMIT reassigned(added, {});
    });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT reassigned({}, marked()); });
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_reviewer, 1);
    layout->addWidget(m_give);
    layout->addWidget(m_take);
    return deeds;
}

QList<Assignment> HandSharingPane::marked() const
{
    QList<Assignment> pairs;
    const qint64 reviewer = m_reviewer->currentData().toLongLong();
    for (const qint64 application : m_table->selectedIds()) {
        pairs.append({ApplicationId(application), ReviewerId(reviewer)});
    }
    return pairs;
}

void HandSharingPane::check()
{
    const QList<Assignment> pairs = marked();
    const bool isSomebody = m_reviewer->currentIndex() >= 0;
    m_give->setEnabled(isSomebody
                       && std::any_of(pairs.cbegin(), pairs.cend(), [this](const Assignment &pair) {
                              return !m_assigned.contains(pair) && !m_recused.contains(pair);
                          }));
    m_take->setEnabled(isSomebody
                       && std::any_of(pairs.cbegin(), pairs.cend(),
                                      [this](const Assignment &pair) { return m_assigned.contains(pair); }));
}

void HandSharingPane::load(const ReviewTeam &team, bool isBlind)
{
    m_assigned = QSet<Assignment>(team.assignments.cbegin(), team.assignments.cend());
    m_recused.clear();
    for (const Recusal &recusal : team.recusals) {
        m_recused.insert({recusal.application, recusal.reviewer});
    }
    QSet<Assignment> begun;
    for (const Review &review : team.reviews) {
        if (!review.scores.isEmpty()) {
            begun.insert({review.application, review.reviewer});
        }
    }
    const qint64 chosen = m_reviewer->currentData().toLongLong();
    m_reviewer->clear();
    for (const Reviewer &reviewer : team.reviewers) {
        m_reviewer->addItem(reviewer.name, reviewer.id.value());
    }
    m_reviewer->setCurrentIndex(qMax(0, m_reviewer->findData(chosen)));
    QList<AssignmentRow> rows;
    for (const Applicant &applicant : team.applicants) {
        const Application &application = applicant.application;
        AssignmentRow row{application.id,
                          application.number,
                          isBlind ? applicant.person.sector : applicant.person.displayName(),
                          {},
                          {}};
        for (const Reviewer &reviewer : team.reviewers) {
            if (m_assigned.contains({application.id, reviewer.id})) {
                row.reviewers.append(reviewer.name);
            }
            if (begun.contains({application.id, reviewer.id})) {
                row.begun.append(reviewer.name);
            }
        }
        rows.append(row);
    }
    m_model->update(rows);
    check();
}

} // namespace convoke
