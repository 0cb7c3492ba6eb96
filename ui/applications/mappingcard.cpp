// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mappingcard.h"

#include "ui/applications/mappingmodel.h"
#include "ui/applications/targetwords.h"
#include "ui/common/calmcombo.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"

#include <QMenu>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ColumnTarget personTargets[] = {
    ColumnTarget::GivenName,    ColumnTarget::FamilyName,    ColumnTarget::FullName,
    ColumnTarget::Title,        ColumnTarget::Email,         ColumnTarget::Phone,
    ColumnTarget::Organisation, ColumnTarget::Function,      ColumnTarget::Sector,
    ColumnTarget::Country,      ColumnTarget::Gender,        ColumnTarget::Languages,
    ColumnTarget::Newsletter,   ColumnTarget::WorkingGroups, ColumnTarget::Notes};
constexpr ColumnTarget applicationTargets[] = {ColumnTarget::SourceRef, ColumnTarget::Received,
                                               ColumnTarget::Updated, ColumnTarget::Profile};

} // namespace

MappingCard::MappingCard(QWidget *parent)
    : QFrame(parent)
    , m_tables(new CalmCombo(this))
    , m_model(new MappingModel(this))
    , m_view(new TableView(u"intakeColumns"_s, this))
{
    setObjectName(u"mappingCard"_s);
    auto *title = new SectionTitle(tr("Columns"), this);
    title->setRemark(tr("remembered for the next file of this kind"));
    m_tables->setObjectName(u"mappingTable"_s);
    m_tables->setAccessibleName(tr("File"));
    m_tables->hide();
    connect(m_tables, &QComboBox::currentIndexChanged, this, &MappingCard::showTable);
    auto *proxy = new TypedSortProxy(this);
    proxy->setSourceModel(m_model);
    m_view->setAccessibleName(tr("Columns of the file and what they are taken in as"));
    m_view->setModel(proxy);
    m_view->setFramed(true);
    m_view->setColumns({{static_cast<int>(MappingColumn::Heading), 124},
                        {static_cast<int>(MappingColumn::Meaning), 110, true},
                        {static_cast<int>(MappingColumn::Certainty), 76}},
                       static_cast<int>(MappingColumn::Heading));
    m_view->setItemDelegateForColumn(static_cast<int>(MappingColumn::Certainty), new ChipDelegate(m_view));
    connect(m_view, &QAbstractItemView::activated, this, &MappingCard::offerTargets);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(MappingColumn::Meaning)) {
            offerTargets(index);
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(title);
    layout->addWidget(m_tables);
    layout->addWidget(m_view, 1);
}

void MappingCard::setDraft(const IntakeDraft &draft, const Call &call)
{
    m_draft = draft;
    m_call = call;
    const QSignalBlocker quiet(m_tables);
    const int before = qMax(0, m_tables->currentIndex());
    m_tables->clear();
    for (const SourceTable &table : draft.tables) {
        m_tables->addItem(singleLine(table.sourceName));
    }
    m_tables->setVisible(draft.tables.size() > 1);
    m_tables->setCurrentIndex(qMin(before, m_tables->count() - 1));
    showTable();
}

void MappingCard::showTable()
{
    const int table = m_tables->currentIndex();
    m_model->update(table < 0
                        ? QList<MappingLine>()
                        : mappingLines(m_draft.tables.at(table), m_draft.rows.at(table).mapping, m_call));
}

void MappingCard::offerTargets(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"targetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillTargets(menu, static_cast<int>(index.data(IdRole).toLongLong()));
    const QRect cell = m_view->visualRect(index.siblingAtColumn(static_cast<int>(MappingColumn::Meaning)));
    menu->popup(m_view->viewport()->mapToGlobal(cell.bottomLeft()));
}

void MappingCard::addTarget(QMenu *menu, int column, const QString &text, const TargetChoice &choice)
{
    const int table = m_tables->currentIndex();
    const MappedColumn &now = m_draft.rows.at(table).mapping.columns.at(column);
    const bool isNow = choice.target == now.target
        && (choice.target != ColumnTarget::Question
            || (choice.question.isEmpty() ? now.certainty == Certainty::NewQuestion
                                          : choice.question == now.question));
    QAction *action = menu->addAction(plainMenuText(text));
    action->setObjectName(choice.question.isEmpty() ? toKey(choice.target)
                                                    : u"question:"_s + choice.question);
    action->setCheckable(true);
    action->setChecked(isNow);
    connect(action, &QAction::triggered, this, [this, table, column, choice, isNow] {
        if (!isNow) {
            Q_EMIT targetChosen(table, column, choice);
        }
    });
}

void MappingCard::fillTargets(QMenu *menu, int column)
{
    constexpr qsizetype longestQuestion = 70;
    QMenu *person = menu->addMenu(tr("Of the person"));
    for (const ColumnTarget target : personTargets) {
        addTarget(person, column, targetWord(target), {target, {}});
    }
    QMenu *application = menu->addMenu(tr("Of the application"));
    for (const ColumnTarget target : applicationTargets) {
        addTarget(application, column, targetWord(target), {target, {}});
    }
    if (!m_call.questions.isEmpty()) {
        QMenu *questions = menu->addMenu(tr("Answers to a question"));
        for (const Question &question : std::as_const(m_call.questions)) {
            const QString text = question.text.size() > longestQuestion
                ? question.text.left(longestQuestion) + u'…'
                : question.text;
            addTarget(questions, column, text, {ColumnTarget::Question, question.key});
        }
    }
    menu->addSeparator();
    addTarget(menu, column, tr("A new question"), {ColumnTarget::Question, {}});
    addTarget(menu, column, tr("Do not take in"), {ColumnTarget::Ignore, {}});
}

} // namespace convoke
