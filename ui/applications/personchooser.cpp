// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/personchooser.h"

#include "ui/applications/peoplechoicemodel.h"
#include "ui/common/filteredit.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

PersonChooser::PersonChooser(PeopleService &people, const QString &hint, QWidget *parent)
    : QDialog(parent)
    , m_model(new PeopleChoiceModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_table(new TableView(u"personChoices"_s, this))
    , m_take(new QPushButton(tr("This person"), this))
{
    setObjectName(u"personChooser"_s);
    setWindowTitle(tr("Who is it?"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_proxy->setSourceModel(m_model);
    m_table->setAccessibleName(tr("People"));
    m_table->setFramed(true);
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({{static_cast<int>(PeopleChoiceColumn::Name), 180},
                         {static_cast<int>(PeopleChoiceColumn::Organisation), 180, true},
                         {static_cast<int>(PeopleChoiceColumn::Country), 64},
                         {static_cast<int>(PeopleChoiceColumn::Email), 190}},
                        static_cast<int>(PeopleChoiceColumn::Name));
    m_table->setEmptyText(tr("Nobody in the address book matches."));
    auto *filter = new FilterEdit(this);
    filter->setObjectName(u"personFilter"_s);
    filter->setPlaceholder(tr("Name, organisation or address"));
    filter->attach(m_proxy, m_table);
    auto *words = new PlainLabel(
        tr("The answers go to the person whom you choose. What the row says of the person is added."), this);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Body, Ink::Secondary);
    m_take->setObjectName(u"takePerson"_s);
    makePrimary(m_take);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonChooser::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QAbstractItemView::activated, this, &PersonChooser::choose);
    connect(m_table, &TableView::currentIdChanged, this,
            [this] { m_take->setEnabled(m_table->currentId().has_value()); });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(measure::wide);
    layout->addWidget(words);
    layout->addWidget(filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(scaled(680), scaled(460));
    load(people);
    filter->setText(hint);
    m_take->setEnabled(m_table->currentId().has_value());
    filter->focusLine();
}

void PersonChooser::load(PeopleService &people)
{
    constexpr int step = 20'000;
    std::optional<PersonId> after;
    for (;;) {
        const Result<QList<Person>> page = people.page(after, step);
        if (!page) {
            showError(this, page.error());
            return;
        }
        if (page->isEmpty()) {
            return;
        }
        m_model->append(*page);
        after = page->last().id;
    }
}

void PersonChooser::choose()
{
    if (const std::optional<qint64> id = m_table->currentId()) {
        Q_EMIT chosen(PersonId(*id));
        accept();
    }
}

} // namespace convoke
