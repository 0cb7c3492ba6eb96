// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/showerror.h"

#include "base/errorwords.h"
#include "ui/common/messagebar.h"
#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QMessageBox *plainBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(icon, singleLine(title), QString(), QMessageBox::NoButton, parent);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace

MessageBar *nearestMessageBar(QWidget *widget)
{
    for (QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        if (auto *self = qobject_cast<MessageBar *>(at)) {
            return self;
        }
        const QList<MessageBar *> bars = at->findChildren<MessageBar *>();
        for (MessageBar *bar : bars) { // not one on another stage's page, where nobody would see it
            if (bar->parentWidget() == at || bar->parentWidget()->isVisibleTo(at)) {
                return bar;
            }
        }
        if (at->isWindow()) {
            break;
        }
    }
    return nullptr;
}

void showError(QWidget *parent, const Error &error)
{
    if (MessageBar *bar = nearestMessageBar(parent)) {
        bar->say(MessageBar::Kind::Error, errorSentence(error));
        return;
    }
    showErrorDialog(parent, error);
}

QMessageBox *showErrorDialog(QWidget *parent, const Error &error)
{
    QMessageBox *box =
        plainBox(parent, QMessageBox::Warning, QCoreApplication::translate("convoke::Dialogs", "Convoke"),
                 errorSentence(error));
    box->setObjectName(u"errorDialog"_s);
    box->addButton(QMessageBox::Close);
    box->open();
    return box;
}

QMessageBox *confirm(QWidget *parent, const Confirmation &confirmation, const std::function<void()> &deed)
{
    QMessageBox *box = plainBox(parent, QMessageBox::Question, confirmation.title, confirmation.text);
    box->setObjectName(u"confirmation"_s);
    QPushButton *yes = box->addButton(plainMenuText(confirmation.verb), QMessageBox::AcceptRole);
    yes->setObjectName(u"confirm"_s);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [yes, deed](QAbstractButton *clicked) {
        if (clicked == yes) {
            deed();
        }
    });
    box->open();
    return box;
}

} // namespace convoke
