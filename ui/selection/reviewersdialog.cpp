// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/reviewersdialog.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

int at(ReviewerColumn column)
{
    return static_cast<int>(column);
}

} // namespace

ReviewersDialog::ReviewersDialog(const QList<ReviewerRow> &rows, const QString &words,
                                 std::function<void(ReviewerId)> without, QWidget *parent)
    : QDialog(parent)
    , m_model(new ReviewersModel(this))
    , m_table(new TableView(u"reviewersTable"_s, this))
    , m_without(new QPushButton(tr("See the ranking without this reviewer"), this))
    , m_leaveOut(std::move(without))
{
    setObjectName(u"reviewersDialog"_s);
    setWindowTitle(tr("Reviewers"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new PlainLabel(words, this);
    label->setObjectName(u"calibrationWords"_s);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Body, Ink::Secondary);
    auto *proxy = new TypedSortProxy(this);
    proxy->setSourceModel(m_model);
    m_model->load(rows);
    m_table->setModel(proxy);
    m_table->setFramed(true);
    m_table->setAccessibleName(tr("Reviewers and what they give"));
    m_table->setEmptyText(tr("No reviewer has scored yet."));
    m_table->setColumns({{at(ReviewerColumn::Name), 170},
                         {at(ReviewerColumn::Reviews), 80},
                         {at(ReviewerColumn::Mean), 70},
                         {at(ReviewerColumn::Spread), 74},
                         {at(ReviewerColumn::Offset), 110},
                         {at(ReviewerColumn::ConnectedTo), 140, true}},
                        at(ReviewerColumn::Offset));
    m_without->setObjectName(u"withoutReviewer"_s);
    m_without->setEnabled(!rows.isEmpty());
    m_without->setAutoDefault(false);
    if (!rows.isEmpty()) {
        m_table->setCurrentIndex(proxy->index(0, 0));
    }
    connect(m_without, &QPushButton::clicked, this, &ReviewersDialog::leaveOut);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_without, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(label);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(scaled(720), scaled(400));
}

void ReviewersDialog::leaveOut()
{
    if (const std::optional<qint64> id = m_table->currentId()) {
        m_leaveOut(ReviewerId(*id));
        accept();
    }
}

} // namespace convoke
