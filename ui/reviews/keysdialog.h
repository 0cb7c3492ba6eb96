// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

namespace convoke {

/// What the keys of a page do. Any of Esc, Enter and ? closes it.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Key
    {
        QString keys;
        QString meaning;
    };
    KeysDialog(const QList<Key> &keys, QWidget *parent);
};

} // namespace convoke
