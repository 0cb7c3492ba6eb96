// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/setasidepanel.h"

#include "ui/applications/attachmentlist.h"
#include "ui/applications/maildeeds.h"
#include "ui/applications/mailshown.h"
#include "ui/applications/setasidemodel.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/readingview.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/toolstrip.h"
#include "ui/common/typedsortproxy.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

SetAsidePanel::SetAsidePanel(MailService &mails, MailDeeds &deeds, QWidget *parent)
    : QWidget(parent)
    , m_mails(mails)
    , m_deeds(deeds)
    , m_model(new SetAsideModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_header(new PageHeader(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"setAsidePanel"_s);
    m_proxy->setSourceModel(m_model);
    m_header->setTitle(tr("E-mails set aside"));
    m_header->setSubtitle(tr("They look like no applications. All of them are kept, whole."));
    QPushButton *back = m_header->addButton(u"setAsideBack"_s, tr("Back to the applications"));
    connect(back, &QPushButton::clicked, this, &SetAsidePanel::left);
    m_stack->addWidget(makeBody());
    auto *empty =
        new EmptyState(u"mail"_s, tr("No e-mail is set aside"),
                       tr("Automatic replies, requests to leave the newsletter and what is not about "
                          "the call stand here once e-mails are taken in."));
    empty->setObjectName(u"setAsideEmpty"_s);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

QWidget *SetAsidePanel::makeBody()
{
    m_table = new TableView(u"setAsideTable"_s);
    m_table->setAccessibleName(tr("E-mails set aside"));
    m_table->setModel(m_proxy);
    m_table->setColumns(SetAsideModel::columns(), static_cast<int>(SetAsideColumn::Sent),
                        Qt::DescendingOrder);
    m_table->setSearchColumn(static_cast<int>(SetAsideColumn::From));
    m_table->setItemDelegateForColumn(static_cast<int>(SetAsideColumn::What), new ChipDelegate(m_table));
    m_table->setEmptyText(tr("No e-mail matches the filter."));
    connect(m_table, &TableView::currentIdChanged, this, &SetAsidePanel::showCurrent);
    addActions();
    auto *filter = new FilterEdit;
    filter->setObjectName(u"setAsideFilter"_s);
    filter->setPlaceholder(tr("Filter the e-mails"));
    filter->attach(m_proxy, m_table);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    auto *strip = new ToolStrip(left);
    strip->add(filter, 1);
    leftLayout->addWidget(strip);
    leftLayout->addWidget(m_table, 1);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"setAsideSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeReading());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(640), scaled(400)});
    return splitter;
}

QWidget *SetAsidePanel::makeReading()
{
    auto *pane = new QFrame;
    pane->setProperty("part", u"sidePane"_s);
    pane->setMinimumWidth(scaled(280));
    m_view = new ReadingView;
    m_view->setObjectName(u"setAsideText"_s);
    m_view->setAccessibleName(tr("The chosen e-mail"));
    m_view->setEmptyWord(tr("no text"));
    m_attachments = new AttachmentList;
    m_attachments->setObjectName(u"setAsideAttachments"_s);
    m_view->setFoot(m_attachments);
    connect(m_attachments, &AttachmentList::openWanted, this, [this](int position) {
        if (const StoredMail *mail = current()) {
            m_deeds.openAttachment(*mail, position);
        }
    });
    connect(m_attachments, &AttachmentList::saveWanted, this, [this](int position) {
        if (const StoredMail *mail = current()) {
            m_deeds.saveAttachment(*mail, position);
        }
    });
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(measure::page, measure::pad, measure::page, measure::wide);
    buttons->setSpacing(measure::gap);
    const QList<QAction *> actions = m_table->actions();
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), pane);
        button->setObjectName(action->objectName() + u"Button"_s);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    makePrimary(pane->findChild<QPushButton *>(u"setAsideMakeButton"_s));
    m_unsubscribe = pane->findChild<QPushButton *>(u"setAsideUnsubscribeButton"_s);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    return pane;
}

void SetAsidePanel::addActions()
{
    const auto add = [this](const QString &name, const QString &text,
                            void (MailDeeds::*deed)(const StoredMail &)) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, deed] {
            if (const StoredMail *mail = current()) {
                (m_deeds.*deed)(StoredMail(*mail)); // the list may change meanwhile
            }
        });
        m_table->addAction(action);
    };
    add(u"setAsideMake"_s, tr("Make it an application"), &MailDeeds::makeApplication);
    add(u"setAsideOriginal"_s, tr("Original message…"), &MailDeeds::showOriginal);
    add(u"setAsideUnsubscribe"_s, tr("Take off the newsletter"), &MailDeeds::unsubscribe);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_view->setFocus(Qt::TabFocusReason); });
}

const StoredMail *SetAsidePanel::current() const
{
    const QModelIndex source = m_proxy->mapToSource(m_table->currentIndex());
    return source.isValid() ? &m_model->valueAt(source.row()) : nullptr;
}

void SetAsidePanel::showMeeting(MeetingId meeting)
{
    m_meeting = meeting;
    m_model->load({});
    show();
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void SetAsidePanel::refresh()
{
    const Result<QList<StoredMail>> mails = m_mails.setAside(m_meeting);
    if (!mails) {
        showError(this, mails.error());
        return;
    }
    m_model->update(*mails);
    m_stack->setCurrentIndex(mails->isEmpty() ? 1 : 0);
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    }
    showCurrent();
}

void SetAsidePanel::showCurrent()
{
    const StoredMail *mail = current();
    if (mail == nullptr) {
        m_view->setSections({});
        m_attachments->setAttachments({});
        return;
    }
    const QString subject = mail->origin.subject.isEmpty() ? tr("Without a subject") : mail->origin.subject;
    m_view->setSections({{mail->origin.sender.shown(), subject, mailMoment(mail->origin.sent)},
                         {tr("Why it is set aside"), setAsideSentence(mail->verdict), {}},
                         {tr("Text"), mail->text, {}}});
    m_attachments->setAttachments(mail->attachments);
    m_unsubscribe->setVisible(mail->verdict.kind == MailKind::Unsubscribe);
}

} // namespace convoke
