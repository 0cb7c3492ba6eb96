// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pastedialog.h"

#include "ui/common/changesmodel.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

PasteDialog::PasteDialog(const PastePlan &plan, const QAbstractItemModel &table, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
{
    setObjectName(u"pasteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste cells"));
    QList<ShownChange> shown;
    bool hasProblems = false;
    for (const CellChange &change : plan.changes) {
        shown.append({shown.size(), change.row,
                      table.headerData(change.edit.column, Qt::Horizontal).toString(), change.before,
                      change.edit.text, change.problem});
        hasProblems = hasProblems || !change.problem.isEmpty();
        if (change.problem.isEmpty()) {
            m_edits.append(change.edit);
        }
    }
    auto *model = new ChangesModel(this);
    model->load(shown);
    auto *proxy = new TypedSortProxy(this);
    proxy->setSourceModel(model);
    auto *list = new TableView(u"pasteTable"_s, this);
    list->setAccessibleName(tr("What changes"));
    list->setFramed(true);
    list->setModel(proxy);
    const auto at = [](ChangeColumn column) {
        return static_cast<int>(column);
    };
    list->setColumns({{at(ChangeColumn::Row), 170},
                      {at(ChangeColumn::Column), 110},
                      {at(ChangeColumn::Before), 170},
                      {at(ChangeColumn::After), 170, true},
                      {at(ChangeColumn::Problem), 220}},
                     -1);
    list->setColumnHidden(at(ChangeColumn::Problem), !hasProblems);
    list->setEmptyText(tr("Pasting would change nothing."));

    auto *text = new PlainLabel(summary(), this);
    text->setObjectName(u"pasteSummary"_s);
    text->setWordWrap(true);
    auto *rest = new PlainLabel(leftOut(), this);
    rest->setObjectName(u"pasteLeftOut"_s);
    rest->setWordWrap(true);
    setTextRole(rest, TextRole::Body, Ink::Secondary);
    rest->setVisible(!rest->text().isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *paste = buttons->addButton(
        tr("Paste %Ln value(s)", nullptr, static_cast<int>(m_edits.size())), QDialogButtonBox::AcceptRole);
    paste->setObjectName(u"do"_s);
    paste->setDefault(true);
    paste->setEnabled(!m_edits.isEmpty());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT agreed(m_edits);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(text);
    layout->addWidget(list, 1);
    layout->addWidget(rest);
    layout->addWidget(buttons);
    resize(scaled(hasProblems ? 940 : 720), scaled(460));
    paste->setFocus();
}

QString PasteDialog::summary() const
{
    QSet<qint64> rows;
    for (const CellEdit &edit : m_edits) {
        rows.insert(edit.id);
    }
    if (m_edits.isEmpty()) {
        return tr("Nothing on the clipboard can be pasted here.");
    }
    const QString values = tr("%Ln value(s)", nullptr, static_cast<int>(m_edits.size()));
    //: "12 values in 4 rows"
    return tr("%1 in %2 will change. Undo takes it back.")
        .arg(values, tr("%Ln row(s)", nullptr, static_cast<int>(rows.size())));
}

QString PasteDialog::leftOut() const
{
    QStringList sentences;
    if (m_plan.same > 0) {
        sentences.append(tr("%Ln value(s) stand there already.", nullptr, m_plan.same));
    }
    if (m_plan.fixed > 0) {
        sentences.append(
            tr("%Ln value(s) are for columns that cannot be edited here.", nullptr, m_plan.fixed));
    }
    if (m_plan.outside > 0) {
        sentences.append(tr("%Ln value(s) would stand outside the table.", nullptr, m_plan.outside));
    }
    if (!m_plan.unknown.isEmpty()) {
        constexpr qsizetype mostNamed = 5;
        QStringList named = m_plan.unknown.mid(0, mostNamed);
        named.removeAll(QString());
        const QString rows = tr("%Ln row(s) were not found or stand here twice", nullptr,
                                static_cast<int>(m_plan.unknown.size()));
        sentences.append(named.isEmpty() ? rows + u'.' : rows + u": "_s + named.join(u", "_s) + u'.');
    }
    return sentences.join(u' ');
}

} // namespace convoke
