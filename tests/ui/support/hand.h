// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace convoke::test {

/// Chooses the entry with these words, as a person would; it must be there.
inline void choose(QComboBox *combo, const QString &words)
{
    const int index = combo->findText(words);
    QVERIFY2(index >= 0, qPrintable(words));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

/// Those inside of @p parent that can be seen, from top to bottom.
template <typename Card>
QList<Card *> shownCards(const QWidget *parent)
{
    QList<Card *> cards = parent->findChildren<Card *>();
    cards.removeIf([](const Card *card) { return !card->isVisible(); });
    std::stable_sort(cards.begin(), cards.end(),
                     [](const Card *a, const Card *b) { return a->y() < b->y(); });
    return cards;
}

/// Deletes what waits to be deleted, as the event loop would: a closed dialog is not found again.
inline void deleteWhatWaits()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Answers the dialog of @p parent that asks for a reason. Without a reason it must not let go.
inline void giveReason(const QWidget *parent, const QString &reason)
{
    auto *dialog = parent->findChild<QDialog *>(QStringLiteral("reasonDialog"));
    QVERIFY(dialog != nullptr);
    auto *yes = dialog->findChild<QPushButton *>(QStringLiteral("do"));
    auto *line = dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason"));
    line->clear();
    QVERIFY(!yes->isEnabled());
    line->setPlainText(reason);
    yes->click();
    QVERIFY(!dialog->isVisible());
    deleteWhatWaits();
}

} // namespace convoke::test
