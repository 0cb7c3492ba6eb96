// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cellediting.h"

#include "base/textfold.h"
#include "ui/common/cellroles.h"
#include "ui/common/enterkeys.h"
#include "ui/common/filldialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/pastedialog.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/typedtext.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

CellEditing::CellEditing(TableView *table, Columns columns, CellCheck check)
    : QObject(table)
    , m_table(table)
    , m_columns(std::move(columns))
    , m_check(std::move(check))
    , m_editCell(addAction(u"editCell"_s, tr("Edit the cell"), QKeySequence(Qt::Key_F2)))
    , m_editChosen(addAction(u"editCells"_s, tr("Edit cells…"), QKeySequence(Qt::SHIFT | Qt::Key_F2)))
    , m_paste(addAction(u"pasteCells"_s, tr("Paste cells"), QKeySequence(QKeySequence::Paste)))
{
    m_table->setShowsCurrentCell(true);
    m_table->installEventFilter(this);
    m_paste->setShortcuts(
        {QKeySequence(QKeySequence::Paste), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)});
    connect(m_editCell, &QAction::triggered, this, &CellEditing::editCell);
    connect(m_editChosen, &QAction::triggered, this, &CellEditing::editChosen);
    connect(m_paste, &QAction::triggered, this, &CellEditing::paste);
    connect(m_table->header(), &QHeaderView::sectionResized, this, &CellEditing::placeLine);
    for (const QScrollBar *bar : {m_table->horizontalScrollBar(), m_table->verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &CellEditing::placeLine);
    }
}

QAction *CellEditing::addAction(const QString &name, const QString &words, const QKeySequence &keys)
{
    auto *action = new QAction(words, m_table);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

QList<int> CellEditing::visibleColumns() const
{
    QList<int> columns;
    const QHeaderView *header = m_table->header();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual))) {
            columns.append(header->logicalIndex(visual));
        }
    }
    return columns;
}

bool CellEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason && !takeLine()) {
            closeLine(); // it was said why; what stood there stays
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (watched == m_line ? lineKey(key->key()) : isPlain && tableKey(key->key())) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool CellEditing::tableKey(int key)
{
    if (key != Qt::Key_Left && key != Qt::Key_Right) {
        return false;
    }
    const bool isRight = (key == Qt::Key_Right) == (m_table->layoutDirection() == Qt::LeftToRight);
    moveBy(isRight ? 1 : -1);
    return true;
}

bool CellEditing::lineKey(int key)
{
    if (key == Qt::Key_Escape) {
        closeLine();
        m_table->setFocus();
        return true;
    }
    const bool moves = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (!moves && !isEnter(key)) {
        return false;
    }
    if (takeLine()) {
        m_table->setFocus();
        if (moves) {
            moveBy(key == Qt::Key_Tab ? 1 : -1);
            if (m_columns.editable.contains(m_table->currentIndex().column())) {
                editCell();
            }
        }
    }
    return true;
}

void CellEditing::moveBy(int step)
{
    const QModelIndex current = m_table->currentIndex();
    const QList<int> columns = visibleColumns();
    const qsizetype place = columns.indexOf(current.column());
    const qsizetype next = qBound<qsizetype>(0, place + step, columns.size() - 1);
    if (current.isValid() && !columns.isEmpty()) {
        const QModelIndex cell = current.siblingAtColumn(columns.at(next));
        m_table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(cell);
    }
}

void CellEditing::editCell()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    int column = current.column();
    if (!m_columns.editable.contains(column)) {
        const QList<int> columns = visibleColumns();
        const auto first = std::find_if(columns.cbegin(), columns.cend(),
                                        [this](int each) { return m_columns.editable.contains(each); });
        if (first == columns.cend()) {
            return;
        }
        column = *first;
    }
    const QModelIndex cell = current.siblingAtColumn(column);
    m_table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(cell);
    openLine(cell);
}

void CellEditing::openLine(const QModelIndex &cell)
{
    closeLine();
    m_cell = cell;
    m_line = new QLineEdit(m_table->viewport());
    m_line->setObjectName(u"cellLine"_s);
    m_line->setAccessibleName(cell.model()->headerData(cell.column(), Qt::Horizontal).toString());
    m_line->setText(typedText(cell));
    auto *completer = new QCompleter(wordsIn(cell.column()), m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    m_line->selectAll();
    m_line->installEventFilter(this);
    placeLine();
    m_line->show();
    m_line->setFocus();
}

void CellEditing::placeLine()
{
    if (m_line && m_cell.isValid()) {
        QRect place = m_table->visualRect(m_cell);
        constexpr int narrowest = 140;
        place.setWidth(qMax(place.width(), narrowest));
        if (place.right() > m_table->viewport()->width()) {
            place.moveRight(m_table->viewport()->width() - 1);
        }
        m_line->setGeometry(place);
    }
}

bool CellEditing::takeLine()
{
    if (!m_line) {
        return true;
    }
    const CellEdit edit{m_cell.data(IdRole).toLongLong(), m_cell.column(),
                        cleanedForStorage(m_line->text()).trimmed()};
    const bool isSame = !m_cell.isValid() || edit.text == typedText(m_cell);
    const QString problem = isSame || !m_check ? QString() : m_check(edit);
    if (!problem.isEmpty()) {
        m_line->setProperty("invalid", true);
        m_line->style()->unpolish(m_line);
        m_line->style()->polish(m_line);
        say(problem);
        return false;
    }
    closeLine();
    if (!isSame) {
        Q_EMIT edited({edit});
    }
    return true;
}

void CellEditing::closeLine()
{
    if (QLineEdit *line = m_line) {
        m_line = nullptr;
        line->removeEventFilter(this);
        line->setObjectName({}); // it goes, and another one may come at once
        line->hide();
        line->deleteLater();
    }
    m_cell = QPersistentModelIndex();
}

/// The words that stand in a column, the most frequent first.
QStringList CellEditing::wordsIn(int column) const
{
    constexpr int mostRows = 20'000;
    constexpr qsizetype mostWords = 300;
    QHash<QString, int> counts;
    const QAbstractItemModel *model = m_table->model();
    for (int row = 0; row < qMin(model->rowCount(), mostRows); ++row) {
        const QString words = typedText(model->index(row, column));
        if (!words.isEmpty()) {
            ++counts[words];
        }
    }
    QStringList words = counts.keys();
    std::sort(words.begin(), words.end(), [&counts](const QString &a, const QString &b) {
        const int difference = counts.value(a) - counts.value(b);
        return difference == 0 ? a.localeAwareCompare(b) < 0 : difference > 0;
    });
    return words.mid(0, mostWords);
}

void CellEditing::editChosen()
{
    const QList<qint64> chosen = m_table->selectedIds();
    if (chosen.isEmpty()) {
        return;
    }
    QList<FillColumn> columns;
    const QList<int> visible = visibleColumns();
    QList<int> order = visible;
    std::copy_if(m_columns.editable.cbegin(), m_columns.editable.cend(), std::back_inserter(order),
                 [&visible](int column) { return !visible.contains(column); });
    for (const int column : std::as_const(order)) {
        if (m_columns.editable.contains(column)) {
            columns.append({column, m_table->model()->headerData(column, Qt::Horizontal).toString()});
        }
    }
    const auto words = [this](int column) {
        return wordsIn(column);
    };
    const auto check = [this, chosen](int column, const QString &text) {
        QString problem; // of the first row that cannot take it
        for (qsizetype i = 0; m_check && i < chosen.size() && problem.isEmpty(); ++i) {
            problem = m_check({chosen.at(i), column, text});
        }
        return problem;
    };
    auto *dialog = new FillDialog({static_cast<int>(chosen.size()), columns, words, check},
                                  m_table->currentIndex().column(), m_table->window());
    connect(dialog, &FillDialog::filled, this, [this, chosen](int column, const QString &text) {
        QList<CellEdit> edits;
        for (const qint64 id : chosen) {
            edits.append({id, column, text});
        }
        Q_EMIT edited(edits);
    });
    dialog->open();
}

void CellEditing::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QList<QStringList> cells = content == nullptr ? QList<QStringList>() : copiedCells(*content);
    if (cells.isEmpty() || !m_table->currentIndex().isValid()) {
        say(cells.isEmpty() ? tr("There are no cells on the clipboard. Copy some in a spreadsheet first.")
                            : tr("Choose the cell first into which to paste."));
        return;
    }
    PasteTarget target{m_table->model(), visibleColumns(),        m_columns.editable,
                       m_columns.keys,   m_table->currentIndex(), {}};
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        target.rows.append(row.row());
    }
    std::sort(target.rows.begin(), target.rows.end());
    const PastePlan plan = planPaste(cells, target, m_check);
    const bool isOne = cells.size() == 1 && cells.first().size() == 1 && plan.changes.size() == 1;
    if (isOne && plan.changes.first().problem.isEmpty()) {
        Q_EMIT edited({plan.changes.first().edit});
        return;
    }
    auto *dialog = new PasteDialog(plan, *m_table->model(), m_table->window());
    connect(dialog, &PasteDialog::agreed, this, &CellEditing::edited);
    dialog->open();
}

void CellEditing::say(const QString &sentence)
{
    if (MessageBar *bar = nearestMessageBar(m_table)) {
        bar->say(MessageBar::Kind::Warn, sentence);
    }
}

} // namespace convoke
