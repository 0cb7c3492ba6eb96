// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/suggestionspanel.h"

#include "ui/applications/maildeeds.h"
#include "ui/applications/suggestionsmodel.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/toolstrip.h"
#include "ui/common/typedsortproxy.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

SuggestionsPanel::SuggestionsPanel(MailService &mails, MailDeeds &deeds, QWidget *parent)
    : QWidget(parent)
    , m_mails(mails)
    , m_deeds(deeds)
    , m_model(new SuggestionsModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_header(new PageHeader(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"suggestionsPanel"_s);
    m_proxy->setSourceModel(m_model);
    m_header->setTitle(tr("Suggested people"));
    m_header->setSubtitle(
        tr("Whom applicants suggest to invite. Nobody is in the address book before you say so."));
    m_stack->addWidget(makeBody());
    auto *empty = new EmptyState(u"people"_s, tr("Nobody was suggested"),
                                 tr("When an e-mail suggests somebody else, the name stands here."));
    empty->setObjectName(u"suggestionsEmpty"_s);
    m_stack->addWidget(empty);
    const auto add = [this](QAction *action, QPushButton *button) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [action, button] { button->setEnabled(action->isEnabled()); });
    };
    QPushButton *back = m_header->addButton(u"suggestionsBack"_s, tr("Back to the applications"));
    connect(back, &QPushButton::clicked, this, &SuggestionsPanel::left);
    add(m_refuse, m_header->addButton(u"suggestionsRefuse"_s, m_refuse->text()));
    add(m_take, m_header->addPrimaryButton(u"suggestionsTake"_s, m_take->text()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

QWidget *SuggestionsPanel::makeBody()
{
    m_table = new TableView(u"suggestionsTable"_s);
    m_table->setAccessibleName(tr("Suggested people"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_proxy);
    m_table->setColumns(SuggestionsModel::columns(), static_cast<int>(SuggestionColumn::State));
    m_table->setSearchColumn(static_cast<int>(SuggestionColumn::Who));
    m_table->setItemDelegateForColumn(static_cast<int>(SuggestionColumn::State), new ChipDelegate(m_table));
    m_table->setEmptyText(tr("Nobody matches the filter."));
    const auto add = [this](const QString &name, const QString &text, auto slot) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
        return action;
    };
    m_take =
        add(u"takeSuggestions"_s, tr("Take as contacts"), [this] { m_deeds.takeSuggestions(chosenOpen()); });
    m_refuse = add(u"refuseSuggestions"_s, tr("Refuse"), [this] { m_deeds.refuseSuggestions(chosenOpen()); });
    const auto read = [this] {
        const QModelIndex source = m_proxy->mapToSource(m_table->currentIndex());
        if (source.isValid() && m_model->valueAt(source.row()).application) {
            Q_EMIT applicationWanted(m_model->valueAt(source.row()).application->value());
        }
    };
    add(u"readSuggesting"_s, tr("Read the application that says so"), read);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QAbstractItemView::activated, this, read);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SuggestionsPanel::allow);
    auto *filter = new FilterEdit;
    filter->setObjectName(u"suggestionsFilter"_s);
    filter->setPlaceholder(tr("Filter the people"));
    filter->setMaximumWidth(scaled(380));
    filter->attach(m_proxy, m_table);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new ToolStrip(body);
    strip->add(filter, 1);
    strip->addStretch();
    layout->addWidget(strip);
    layout->addWidget(m_table, 1);
    return body;
}

QList<qint64> SuggestionsPanel::chosenOpen() const
{
    QList<qint64> ids;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen) {
        const SuggestedBy &row = m_model->valueAt(m_proxy->mapToSource(index).row());
        if (row.suggestion.state == ProposalState::Open) {
            ids.append(row.suggestion.id.value());
        }
    }
    return ids;
}

void SuggestionsPanel::allow()
{
    const bool any = !chosenOpen().isEmpty();
    m_take->setEnabled(any);
    m_refuse->setEnabled(any);
}

void SuggestionsPanel::showMeeting(MeetingId meeting)
{
    m_meeting = meeting;
    m_model->load({});
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void SuggestionsPanel::refresh()
{
    const Result<QList<SuggestedBy>> suggested = m_mails.suggested(m_meeting);
    if (!suggested) {
        showError(this, suggested.error());
        return;
    }
    m_model->update(*suggested);
    m_stack->setCurrentIndex(suggested->isEmpty() ? 1 : 0);
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    }
    allow();
}

} // namespace convoke
