// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/attachmentlist.h"

#include "intake/attachmentrisk.h"
#include "ui/applications/attachmentwords.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

AttachmentList::AttachmentList(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"attachmentList"_s);
    setAccessibleName(tr("Attachments"));
    m_lines->setSpacing(measure::gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(new SectionTitle(tr("Attachments"), this));
    layout->addLayout(m_lines);
    hide();
}

void AttachmentList::setAttachments(const QList<MailAttachment> &attachments)
{
    if (attachments == m_attachments) {
        return;
    }
    m_attachments = attachments;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < attachments.size(); ++i) {
        m_lines->addWidget(makeLine(attachments.at(i), i));
    }
    setVisible(!attachments.isEmpty());
}

QWidget *AttachmentList::makeLine(const MailAttachment &attachment, int position)
{
    auto *row = new QWidget(this);
    auto *name = new PlainLabel(attachment.name, row);
    name->setElideMode(Qt::ElideMiddle);
    const AttachmentRisk risk = attachmentRisk(attachment);
    auto *detail = new PlainLabel(attachmentDetail(attachment), row);
    detail->setWordWrap(true);
    detail->setMinimumWidth(1);
    setTextRole(detail, TextRole::Small, risk == AttachmentRisk::Usual ? Ink::Secondary : Ink::Warn);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(name);
    layout->addWidget(detail);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(measure::gap);
    layout->addLayout(buttons);
    const auto add = [&](const QString &object, const QString &verb, auto signal) {
        auto *button = new QPushButton(verb, row);
        button->setObjectName(object);
        //: a button of one attachment: what it does, and the name of the file
        button->setAccessibleName(tr("%1: %2").arg(verb, attachment.name));
        connect(button, &QPushButton::clicked, this, [this, signal, position] { (this->*signal)(position); });
        buttons->addWidget(button);
    };
    if (risk != AttachmentRisk::Program) {
        add(u"openAttachment"_s, tr("Open…"), &AttachmentList::openWanted);
    }
    add(u"saveAttachment"_s, tr("Save…"), &AttachmentList::saveWanted);
    buttons->addStretch(1);
    return row;
}

} // namespace convoke
