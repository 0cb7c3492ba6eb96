// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/offerundo.h"

#include "ui/common/showerror.h"
#include "ui/undo/deeds.h"

#include <QCoreApplication>

namespace convoke {

void offerUndo(QWidget *page, Deeds &deeds, const QString &text, const QList<MessageAction> &more)
{
    MessageBar *bar = nearestMessageBar(page);
    if (bar == nullptr) {
        return;
    }
    bar->say(MessageBar::Kind::Undo, text,
             QList<MessageAction>{{QCoreApplication::translate("convoke::OfferUndo", "Undo"),
                                   [&deeds] {
                                       deeds.stack().undo();
                                   }}}
                 + more);
    const auto leave = [bar, text] {
        if (bar->kind() == MessageBar::Kind::Undo && bar->text() == text) {
            bar->dismiss();
        }
    };
    QObject::connect(&deeds.stack(), &QUndoStack::indexChanged, bar, leave, Qt::SingleShotConnection);
}

} // namespace convoke
