// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/keysdialog.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

KeysDialog::KeysDialog(const QList<Key> &keys, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"reviewKeysDialog"_s);
    setWindowTitle(tr("Keys of this page"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(measure::wide);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Key &key : keys) {
        auto *name = new PlainLabel(key.keys, this);
        setTextRole(name, TextRole::Strong);
        auto *meaning = new PlainLabel(key.meaning, this);
        meaning->setWordWrap(true);
        meaning->setMinimumWidth(scaled(280));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(meaning, row++, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(Qt::Key_Question, this), &QShortcut::activated, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::wide);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace convoke
