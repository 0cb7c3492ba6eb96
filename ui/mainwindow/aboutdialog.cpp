// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/aboutdialog.h"

#include "ui/common/iconlabel.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Convoke"));
    auto *mark = new IconLabel(programIcon(), 56, this);
    auto *name = new PlainLabel(tr("Convoke %1").arg(QCoreApplication::applicationVersion()), this);
    setTextRole(name, TextRole::Title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::page);
    layout->setSpacing(measure::gap);
    layout->addWidget(mark);
    layout->addWidget(name);
    const QStringList lines{
        tr("Calls for participants, from the announcement to the attendance sheet."),
        tr("Works without any network. What you enter stays in your file."),
        tr("Free software under the GNU General Public License, version 3 or later."),
        //: version numbers of libraries
        tr("Built with Qt %1.").arg(QString::fromLatin1(qVersion())),
    };
    for (const QString &line : lines) {
        auto *label = new PlainLabel(line, this);
        label->setWordWrap(true);
        label->setMinimumWidth(scaled(380));
        setTextRole(label, TextRole::Body, Ink::Secondary);
        layout->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(measure::gap);
    layout->addWidget(buttons);
}

} // namespace convoke
