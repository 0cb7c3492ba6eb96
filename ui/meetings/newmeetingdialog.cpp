// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/newmeetingdialog.h"

#include "base/errorwords.h"
#include "meetings/meetingservice.h"
#include "ui/common/calmcombo.h"
#include "ui/common/dateedit.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

NewMeetingDialog::NewMeetingDialog(MeetingService &meetings, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_meetings(meetings)
    , m_today(today)
    , m_group(new CalmCombo(this))
    , m_title(new QLineEdit(this))
    , m_firstDay(new DateEdit(this, [today] { return today; }))
    , m_reference(new PlainLabel(this))
    , m_error(new PlainLabel(this))
    , m_create(new QPushButton(tr("Create meeting"), this))
{
    setObjectName(u"newMeetingDialog"_s);
    setWindowTitle(tr("New meeting"));
    m_title->setObjectName(u"newTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(500);
    m_group->setObjectName(u"newGroup"_s);
    m_group->setAccessibleName(tr("Working group"));
    m_firstDay->setObjectName(u"newFirstDay"_s);
    m_firstDay->setAccessibleName(tr("First day"));
    m_reference->setObjectName(u"newReference"_s);
    m_error->setObjectName(u"newError"_s);
    m_create->setObjectName(u"createMeeting"_s);
    layOut();
    fillGroups();
    connect(m_title, &QLineEdit::textChanged, this, &NewMeetingDialog::follow);
    connect(m_group, &QComboBox::currentIndexChanged, this, &NewMeetingDialog::follow);
    connect(m_firstDay, &DateEdit::dateChanged, this, &NewMeetingDialog::follow);
    connect(m_create, &QPushButton::clicked, this, [this] {
        m_firstDay->readLine();
        Q_EMIT createWanted();
    });
    follow();
    m_title->setFocus();
}

void NewMeetingDialog::layOut()
{
    m_title->setMinimumWidth(scaled(380));
    setTextRole(m_reference, TextRole::Body, Ink::Secondary);
    setTextRole(m_error, TextRole::Body, Ink::Bad);
    m_error->setWordWrap(true);
    m_error->hide();
    makePrimary(m_create);
    m_create->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_create, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(measure::wide);
    form->setVerticalSpacing(measure::gap);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Working group"), m_group);
    form->addRow(tr("First day"), m_firstDay);
    form->addRow(QString(), m_reference);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::wide);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

void NewMeetingDialog::fillGroups()
{
    m_group->addItem(tr("no working group"));
    const Result<QList<WorkingGroup>> groups = m_meetings.groups();
    if (!groups) {
        showError(groups.error());
        return;
    }
    for (const WorkingGroup &group : *groups) {
        if (!group.isActiveIn(m_today.year())) {
            continue;
        }
        m_groups.append(group);
        const QString words = group.name == group.code ? group.code
                                                       //: code and name of a working group
                                                       : tr("%1 – %2").arg(group.code, group.name);
        m_group->addItem(singleLine(words), group.code);
    }
}

void NewMeetingDialog::load(const QString &group)
{
    m_group->setCurrentIndex(qMax(0, m_group->findData(group)));
    if (group.isEmpty() && m_group->count() > 1) {
        m_group->setCurrentIndex(1);
    }
}

Meeting NewMeetingDialog::typed(MeetingId id) const
{
    Meeting meeting{.id = id};
    meeting.title = m_title->text().simplified();
    const QString group = m_group->currentData().toString();
    if (!group.isEmpty()) {
        meeting.groups = {{group, GroupRole::Lead}};
        for (const WorkingGroup &known : m_groups) {
            meeting.chairs += known.code == group ? known.chairs : QStringList();
        }
    }
    return meeting;
}

Result<MeetingDocument> NewMeetingDialog::value(IdSource &ids) const
{
    const Result<std::optional<QDate>> firstDay = m_firstDay->value();
    if (!firstDay) {
        return firstDay.error();
    }
    MeetingDocument document{.meeting = typed(ids.next<MeetingId>())};
    if (document.meeting.title.isEmpty()) {
        return Error{ErrorCode::MissingValue, tr("Title")};
    }
    if (*firstDay) {
        document.meeting.sessions = {{ids.next<SessionId>(), **firstDay, {}, {}}};
    }
    return document;
}

void NewMeetingDialog::showError(const Error &error)
{
    m_error->setText(errorSentence(error));
    m_error->show();
}

void NewMeetingDialog::follow()
{
    m_create->setEnabled(!m_title->text().trimmed().isEmpty());
    m_error->hide();
    Meeting meeting = typed(MeetingId(1));
    if (m_firstDay->date()) {
        meeting.sessions = {{SessionId(1), *m_firstDay->date(), {}, {}}};
    }
    const Result<QString> reference = m_meetings.proposeReference(meeting);
    //: %1: a reference such as POL-2026-11
    m_reference->setText(reference ? tr("It will be called %1.").arg(*reference) : QString());
}

} // namespace convoke
