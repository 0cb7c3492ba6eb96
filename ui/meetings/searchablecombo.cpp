// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/searchablecombo.h"

#include <QCollator>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace convoke {

SearchableCombo::SearchableCombo(QList<std::pair<QString, QString>> entries, const QString &placeholder,
                                 QWidget *parent)
    : CalmCombo(parent)
{
    const QCollator collator((QLocale()));
    std::sort(entries.begin(), entries.end(),
              [&collator](const auto &a, const auto &b) { return collator.compare(a.second, b.second) < 0; });
    setEditable(true);
    setInsertPolicy(NoInsert);
    for (const auto &[key, words] : std::as_const(entries)) {
        addItem(words, key);
    }
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setPlaceholderText(placeholder);
    setMaxVisibleItems(14);
    setCurrentIndex(-1);
}

void SearchableCombo::setKey(const QString &key)
{
    const int index = key.isEmpty() ? -1 : findData(key);
    setCurrentIndex(index);
    if (index < 0) {
        setEditText(key);
    }
    lineEdit()->setCursorPosition(0);
}

QString SearchableCombo::key() const
{
    const int index = findText(typed(), Qt::MatchFixedString);
    return index < 0 ? QString() : itemData(index).toString();
}

} // namespace convoke
