// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakeplanview.h"

#include "intake/mailforward.h"
#include "ui/applications/findingsmodel.h"
#include "ui/applications/intakelinesmodel.h"
#include "ui/applications/intakepreview.h"
#include "ui/applications/mappingview.h"
#include "ui/applications/personchooser.h"
#include "ui/common/linedialog.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

SourceRow IntakePlanView::sourceRow(int planned) const
{
    return sourceRowOf(m_draft, m_draft.plan.rows.at(planned));
}

QList<int> IntakePlanView::selectedRows() const
{
    QList<int> planned;
    const QList<qint64> ids = m_table->selectedIds();
    for (const qint64 id : ids) {
        planned.append(static_cast<int>(id));
    }
    return planned;
}

QList<int> IntakePlanView::shownRows() const
{
    QList<int> planned;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        planned.append(m_model->valueAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()).planned);
    }
    return planned;
}

/// Those of some rows that can be left out, or that are and can be taken in again.
QList<int> IntakePlanView::leavable(const QList<int> &planned, bool isLeftOut) const
{
    QList<int> able;
    for (const int row : planned) {
        const PlannedRow &line = m_draft.plan.rows.at(row);
        const bool isOut = line.skip == SkipReason::LeftOut;
        const bool isTaken = line.isInserted() || line.kind == RowKind::Changed;
        if (isLeftOut ? isTaken : isOut) {
            able.append(row);
        }
    }
    return able;
}

void IntakePlanView::leaveOut(const QList<int> &planned, bool isLeftOut)
{
    QList<RowChoice> choices;
    QSet<SourceRow> rows;
    const QList<int> able = leavable(planned, isLeftOut);
    for (const int row : able) {
        const SourceRow at = sourceRow(row);
        rows.insert(at);
        choices.append({at.table, at.row, RowChoice::Kind::LeaveOut, {}, {}});
    }
    if (rows.isEmpty()) {
        return;
    }
    if (isLeftOut) {
        Q_EMIT rowsChosen(choices);
    } else {
        Q_EMIT rowsTakenBack(rows);
    }
}

void IntakePlanView::sayWhetherSame(bool isSame)
{
    const IntakeLine *line = currentLine();
    if (line == nullptr || !m_preview->content().asksForPerson) {
        return;
    }
    const SourceRow row = sourceRow(line->planned);
    const PreviewContent &content = m_preview->content();
    if (!isSame) {
        Q_EMIT rowSettled(row);
    } else if (content.canBeJoined()) {
        Q_EMIT rowsChosen({{row.table, row.row, RowChoice::Kind::ThisPerson, content.known,
                            content.known ? std::nullopt : content.joinsBy}});
    }
}

void IntakePlanView::choosePerson()
{
    const IntakeLine *line = currentLine();
    if (line == nullptr) {
        return;
    }
    const SourceRow row = sourceRow(line->planned);
    const QString nameless = namelessMail(*line);
    const QString hint = line->who.section(u',', 0, 0).section(u'@', 0, 0);
    auto *chooser = new PersonChooser(m_people, hint, window());
    connect(chooser, &PersonChooser::chosen, this, [this, row, nameless](PersonId person) {
        const Result<Person> sender = m_people.load(person);
        if (!nameless.isEmpty() && sender) {
            Q_EMIT mailSenderSaid(nameless,
                                  {sender->displayName(),
                                   sender->emails.isEmpty() ? QString() : sender->emails.first().toString()});
        }
        Q_EMIT rowsChosen({{row.table, row.row, RowChoice::Kind::ThisPerson, person, {}}});
    });
    chooser->open();
}

/// The key of an e-mail that does not say who sent it; empty: it does, or the line is none.
QString IntakePlanView::namelessMail(const IntakeLine &line) const
{
    const PlannedRow &row = m_draft.plan.rows.at(line.planned);
    const SortedMail *mail = mailOf(m_draft, row);
    return mail != nullptr && row.skip == SkipReason::Nobody ? mail->message.key : QString();
}

void IntakePlanView::saySomebodyNew()
{
    const IntakeLine *line = currentLine();
    if (line != nullptr && !namelessMail(*line).isEmpty()) {
        askSender();
    } else if (line != nullptr) {
        const SourceRow row = sourceRow(line->planned);
        Q_EMIT rowsChosen({{row.table, row.row, RowChoice::Kind::SomebodyNew, {}, {}}});
    }
}

void IntakePlanView::sayApplication()
{
    const IntakeLine *line = currentLine();
    const SortedMail *mail = line == nullptr ? nullptr : mailOf(m_draft, m_draft.plan.rows.at(line->planned));
    if (mail != nullptr && line->kind == LineKind::SetAside) {
        Q_EMIT mailSaid(mail->message.key, true);
    }
}

void IntakePlanView::askSender()
{
    const IntakeLine *line = currentLine();
    const SortedMail *mail = line == nullptr ? nullptr : mailOf(m_draft, m_draft.plan.rows.at(line->planned));
    if (mail == nullptr || mail->isStored) {
        return;
    }
    const QString shown = mail->origin.sender.shown();
    askForLine(this,
               {.title = tr("Who sent it"),
                .text = shown.isEmpty() ? tr("The e-mail does not say who sent it. Give a name, an address, "
                                             "or both: Ann Ex <ann@x.example>")
                                        : tr("Give a name, an address, or both: Ann Ex <ann@x.example>"),
                .label = tr("Sender"),
                .verb = tr("Take it so"),
                .value = shown},
               [this, key = mail->message.key](const QString &words) {
                   Q_EMIT mailSenderSaid(key, mailPersonFrom(words));
               });
}

void IntakePlanView::fillRowsMenu(QMenu *menu)
{
    menu->clear();
    const QList<int> chosen = selectedRows();
    const QList<int> shown = shownRows();
    const auto add = [this, menu](const QString &name, const QString &text, const QList<int> &rows,
                                  bool isLeftOut) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(!rows.isEmpty());
        connect(action, &QAction::triggered, this, [this, rows, isLeftOut] { leaveOut(rows, isLeftOut); });
    };
    const auto count = [](const QList<int> &rows) {
        return static_cast<int>(rows.size());
    };
    const QList<int> out = leavable(chosen, true);
    const QList<int> back = leavable(chosen, false);
    const QList<int> allOut = leavable(shown, true);
    const QList<int> allBack = leavable(shown, false);
    add(u"leaveOutChosen"_s, tr("Leave out %Ln chosen row(s)", nullptr, count(out)), out, true);
    add(u"takeAgainChosen"_s, tr("Take %Ln chosen row(s) in again", nullptr, count(back)), back, false);
    menu->addSeparator();
    add(u"leaveOutShown"_s, tr("Leave out all %Ln shown", nullptr, count(allOut)), allOut, true);
    add(u"takeAgainShown"_s, tr("Take all %Ln shown in again", nullptr, count(allBack)), allBack, false);
}

bool IntakePlanView::takeKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier) {
        return false;
    }
    const PreviewContent &content = m_preview->content();
    switch (event.key()) {
    case Qt::Key_Y:
    case Qt::Key_N:
        if (content.asksForPerson) {
            sayWhetherSame(event.key() == Qt::Key_Y);
        }
        return content.asksForPerson;
    case Qt::Key_A:
        if (content.mayBeApplication) {
            sayApplication();
        }
        return content.mayBeApplication;
    case Qt::Key_W:
        if (m_sides->currentIndex() == 1) { // an e-mail
            askSender();
            return true;
        }
        return false;
    case Qt::Key_Delete:
        leaveOut(selectedRows(), true);
        return true;
    default:
        return false;
    }
}

bool IntakePlanView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && takeKey(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IntakePlanView::goToFinding(const QModelIndex &index)
{
    const FindingLine &finding = m_findings->valueAt(index.row());
    for (int planned = 0; planned < m_draft.plan.rows.size(); ++planned) {
        if (sourceRow(planned) == SourceRow{finding.table, finding.row}) {
            if (!m_table->selectId(planned)) {
                showAll();
                m_table->selectId(planned);
            }
            return;
        }
    }
    if (finding.row == 0 && finding.column > 0) {
        showColumns(true);
        m_columns->goTo(finding.table, finding.column - 1);
    }
}

} // namespace convoke
