// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/importquestionsdialog.h"

#include "base/textfold.h"
#include "ui/common/celldelegate.h"
#include "ui/common/filteredit.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"
#include "ui/meetings/editedmeeting.h"
#include "ui/meetings/partsinsertion.h"
#include "ui/meetings/sectionsmodel.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ImportQuestionsDialog::ImportQuestionsDialog(EditedMeeting &meeting, QWidget *parent)
    : QDialog(parent)
    , m_meeting(meeting)
    , m_meetings(new SectionsModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_list(new ListView(u"questionSources"_s, this))
    , m_questions(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new PlainLabel(this))
    , m_insert(new QPushButton(this))
{
    setObjectName(u"importQuestionsDialog"_s);
    setWindowTitle(tr("Questions from another meeting"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_proxy->setSourceModel(m_meetings);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setFramed(true);
    m_list->setAccessibleName(tr("Meetings"));
    m_tree->setObjectName(u"questionsToImport"_s);
    m_tree->setAccessibleName(tr("Questions"));
    m_tree->setModel(m_questions);
    m_tree->setHeaderHidden(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setWordWrap(true);
    m_insert->setObjectName(u"insertQuestions"_s);
    fillMeetings();
    layOut();
    connect(m_list, &ListView::currentIdChanged, this, &ImportQuestionsDialog::showMeeting);
    connect(m_questions, &QStandardItemModel::itemChanged, this, &ImportQuestionsDialog::tickBelow);
    m_list->setCurrentIndex(m_proxy->index(0, 0));
    showMeeting();
}

void ImportQuestionsDialog::layOut()
{
    auto *filter = new FilterEdit(this);
    filter->setPlaceholder(tr("Filter the meetings"));
    filter->attach(m_proxy, m_list);
    setTextRole(m_nothing, TextRole::Body, Ink::Secondary);
    m_nothing->setWordWrap(true);
    makePrimary(m_insert);
    m_insert->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_insert, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportQuestionsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *left = new QVBoxLayout;
    left->setSpacing(measure::gap);
    left->addWidget(filter);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(measure::gap);
    right->addWidget(m_nothing);
    right->addWidget(m_tree, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(measure::wide);
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::wide);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(scaled(860), scaled(520));
    filter->focusLine();
}

void ImportQuestionsDialog::fillMeetings()
{
    QList<SectionRow> rows;
    const QList<MeetingSummary> others = m_meeting.others();
    for (const MeetingSummary &other : others) {
        //: reference and title of a meeting
        rows.append({other.id.value(), singleLine(tr("%1 – %2").arg(other.reference, other.title))});
    }
    m_meetings->load(rows);
}

void ImportQuestionsDialog::showMeeting()
{
    const std::optional<qint64> id = m_list->currentId();
    m_from = id ? m_meeting.other(MeetingId(*id)) : std::nullopt;
    fillQuestions();
    const bool isEmpty = m_questions->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(m_from ? tr("This meeting asks no questions.") : tr("Choose a meeting at the left."));
    m_tree->setVisible(!isEmpty);
    m_tree->expandAll();
    follow();
}

void ImportQuestionsDialog::fillQuestions()
{
    const QSignalBlocker quiet(m_questions);
    m_questions->clear();
    m_tree->reset();
    if (!m_from) {
        return;
    }
    const QList<Question> &here = m_meeting.document().call.questions;
    QHash<QuestionId, QStandardItem *> items;
    for (const Question &question : m_from->call.questions) {
        const bool isHere = std::any_of(here.cbegin(), here.cend(), [&question](const Question &known) {
            return foldedForEquality(known.text) == foldedForEquality(question.text);
        });
        const QString text = singleLine(question.text);
        //: %1: text of a question
        auto *item = new QStandardItem(isHere ? tr("%1 (asked already)").arg(text) : text);
        item->setData(safeToolTip(question.text), Qt::ToolTipRole);
        item->setSizeHint(QSize(0, scaled(30)));
        item->setCheckable(true);
        item->setCheckState(isHere ? Qt::Unchecked : Qt::Checked);
        item->setData(question.id.value());
        items.insert(question.id, item);
        QStandardItem *parent = question.followUpOf ? items.value(*question.followUpOf) : nullptr;
        (parent == nullptr ? m_questions->invisibleRootItem() : parent)->appendRow(item);
    }
    m_tree->reset();
}

/// What follows a question comes and goes with it; it can be chosen otherwise afterwards.
void ImportQuestionsDialog::tickBelow(QStandardItem *item)
{
    for (int row = 0; row < item->rowCount(); ++row) {
        item->child(row)->setCheckState(item->checkState());
    }
    follow();
}

QSet<QuestionId> ImportQuestionsDialog::chosen() const
{
    QSet<QuestionId> ids;
    QList<const QStandardItem *> open{m_questions->invisibleRootItem()};
    while (!open.isEmpty()) {
        const QStandardItem *item = open.takeLast();
        if (item->isCheckable() && item->checkState() == Qt::Checked) {
            ids.insert(QuestionId(item->data().toLongLong()));
        }
        for (int row = 0; row < item->rowCount(); ++row) {
            open.append(item->child(row));
        }
    }
    return ids;
}

void ImportQuestionsDialog::follow()
{
    const int count = static_cast<int>(chosen().size());
    m_insert->setText(count == 0 ? tr("Insert") : tr("Insert %Ln question(s)", nullptr, count));
    m_insert->setEnabled(count > 0);
}

void ImportQuestionsDialog::accept()
{
    const QSet<QuestionId> ids = chosen();
    if (ids.isEmpty() || !m_from) {
        return;
    }
    //: step in the undo menu; %1: reference of a meeting
    const QString deed = tr("Insert questions of %1").arg(m_from->meeting.reference);
    const bool isStored = m_meeting.perform(deed, [this, &ids](MeetingDocument &document) {
        insertQuestions(document, *m_from, ids, m_meeting.ids());
    });
    if (isStored) {
        QDialog::accept();
    }
}

} // namespace convoke
