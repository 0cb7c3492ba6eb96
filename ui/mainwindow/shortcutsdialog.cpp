// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/shortcutsdialog.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shortcut
{
    QString keys;
    QString meaning;

    friend bool operator==(const Shortcut &, const Shortcut &) = default;
};

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

QList<Shortcut> ofActions(const QWidget *window)
{
    QList<Shortcut> found;
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && !action->objectName().isEmpty()) {
            const Shortcut shortcut{action->shortcut().toString(QKeySequence::NativeText),
                                    withoutMnemonic(action->text())};
            if (!found.contains(shortcut)) { // several tables have the same
                found.append(shortcut);
            }
        }
    }
    return found;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window)
    : QDialog(window)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    const auto native = [](QKeyCombination keys) {
        return QKeySequence(keys).toString(QKeySequence::NativeText);
    };
    QList<Shortcut> shortcuts = ofActions(window);
    shortcuts += {
        {tr("%1 … %2", "first and last key").arg(native(Qt::ALT | Qt::Key_1), native(Qt::ALT | Qt::Key_5)),
         tr("The stages of a meeting")},
        {tr("%1 … %2", "first and last key").arg(native(Qt::CTRL | Qt::Key_1), native(Qt::CTRL | Qt::Key_4)),
         tr("The views of a selection")},
        {u"%1, %2, %3"_s.arg(native(Qt::Key_I), native(Qt::Key_R), native(Qt::Key_O)),
         tr("In, reserve and out on the board of a selection")},
        {native(Qt::CTRL | Qt::Key_C), tr("Copy the chosen rows for a spreadsheet")},
        {tr("Letters"), tr("Go to the row that begins so")},
        {native(Qt::Key_Return), tr("Open the row")},
        {native(Qt::Key_Escape), tr("Empty the filter, close a message or a dialog")},
        {native(Qt::ALT | Qt::Key_Down), tr("Open the calendar of a date")},
        {tr("%1, %2", "two shortcuts").arg(native(Qt::Key_F8), native(Qt::SHIFT | Qt::Key_F8)),
         tr("The next and the previous finding in a call")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(measure::page);
    grid->setVerticalSpacing(6);
    const qsizetype half = (shortcuts.size() + 1) / 2;
    for (qsizetype i = 0; i < shortcuts.size(); ++i) {
        const int row = static_cast<int>(i % half);
        const int column = i < half ? 0 : 2;
        auto *keys = new PlainLabel(shortcuts.at(i).keys, this);
        setTextRole(keys, TextRole::Strong);
        auto *meaning = new PlainLabel(shortcuts.at(i).meaning, this);
        setTextRole(meaning, TextRole::Body, Ink::Secondary);
        grid->addWidget(keys, row, column);
        grid->addWidget(meaning, row, column + 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::page);
    layout->setSpacing(measure::wide);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace convoke
