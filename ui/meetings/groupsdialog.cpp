// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/groupsdialog.h"

#include "base/errorwords.h"
#include "meetings/meetingservice.h"
#include "ui/common/celldelegate.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/messagebar.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/meetings/earlierwords.h"
#include "ui/meetings/groupform.h"
#include "ui/meetings/sectionsmodel.h"
#include "ui/undo/deeds.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

GroupsDialog::GroupsDialog(MeetingService &meetings, Deeds &deeds, IdSource &ids, QDate today,
                           QWidget *parent)
    : QDialog(parent)
    , m_meetings(meetings)
    , m_deeds(deeds)
    , m_ids(ids)
    , m_today(today)
    , m_model(new SectionsModel(this))
    , m_list(new ListView(u"workingGroups"_s, this))
    , m_form(new GroupForm(this))
    , m_messages(new MessageBar(this))
    , m_add(new QPushButton(tr("Add a group"), this))
    , m_retire(new QPushButton(tr("Retire"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"groupsDialog"_s);
    setWindowTitle(tr("Working groups"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setFramed(true);
    m_list->setAccessibleName(tr("Working groups"));
    m_add->setObjectName(u"addWorkingGroup"_s);
    m_retire->setObjectName(u"retireWorkingGroup"_s);
    m_remove->setObjectName(u"deleteWorkingGroup"_s);
    m_save->setObjectName(u"saveWorkingGroup"_s);
    m_form->setKnownChairs([this] { return knownChairs(); });
    layOut();
    connect(m_list, &ListView::currentIdChanged, this, &GroupsDialog::choose);
    connect(m_form, &GroupForm::changed, this, [this] {
        m_messages->dismiss(); // it is about what was typed before
        m_isWarned = false;
        follow();
    });
    connect(m_add, &QPushButton::clicked, this, &GroupsDialog::add);
    connect(m_retire, &QPushButton::clicked, this, &GroupsDialog::retire);
    connect(m_remove, &QPushButton::clicked, this, &GroupsDialog::remove);
    connect(m_save, &QPushButton::clicked, this, &GroupsDialog::save);
    reload(std::nullopt);
}

void GroupsDialog::layOut()
{
    setPlainToolTip(m_retire,
                    tr("The group stays with its meetings and is not offered for new ones after this year"));
    m_save->setDefault(true);
    makePrimary(m_save);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *left = new QVBoxLayout;
    left->setSpacing(measure::gap);
    left->addWidget(m_list, 1);
    left->addWidget(m_add, 0, Qt::AlignLeft);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(measure::gap);
    deeds->addStretch();
    deeds->addWidget(m_retire);
    deeds->addWidget(m_remove);
    auto *right = new QVBoxLayout;
    right->setSpacing(measure::gap);
    right->addWidget(m_form, 1);
    right->addLayout(deeds);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(measure::wide);
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::wide);
    layout->addLayout(columns, 1);
    layout->addWidget(m_messages);
    layout->addWidget(buttons);
    resize(scaled(820), scaled(520));
}

const WorkingGroup *GroupsDialog::current() const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(), [this](const WorkingGroup &group) {
        return m_current && group.id == *m_current;
    });
    return found == m_groups.cend() ? nullptr : &*found;
}

bool GroupsDialog::isChanged() const
{
    const WorkingGroup *before = current();
    return before != nullptr && !(m_form->value() == *before);
}

QString GroupsDialog::obstacle(const WorkingGroup &typed) const
{
    if (typed.code.isEmpty()) {
        return tr("The code is missing.");
    }
    const auto sameCode = [&typed](const WorkingGroup &group) {
        return group.id != typed.id && group.code.compare(typed.code, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(m_groups.cbegin(), m_groups.cend(), sameCode)) {
        return tr("There is a working group %1 already. Choose another code.").arg(typed.code);
    }
    if (typed.fromYear && typed.toYear && *typed.fromYear > *typed.toYear) {
        return tr("The last year is before the first.");
    }
    return {};
}

void GroupsDialog::reload(std::optional<WorkingGroupId> chosen)
{
    const Result<QList<WorkingGroup>> groups = m_meetings.groups();
    m_groups = groups ? *groups : QList<WorkingGroup>();
    m_isNew = false;
    QList<SectionRow> rows;
    for (const WorkingGroup &group : std::as_const(m_groups)) {
        //: code and name of a working group
        QString words = group.name == group.code ? group.code : tr("%1 – %2").arg(group.code, group.name);
        if (!group.isActiveIn(m_today.year())) {
            //: %1: a working group
            words = tr("%1 (retired)").arg(words);
        }
        rows.append({group.id.value(), singleLine(words)});
    }
    const QScopedValueRollback guard(m_isChoosing, true);
    m_model->update(rows);
    if (!chosen || !m_list->selectId(chosen->value())) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    const std::optional<qint64> id = m_list->currentId();
    m_current = id ? std::optional(WorkingGroupId(*id)) : std::nullopt;
    if (const WorkingGroup *group = current()) {
        m_form->load(*group);
    } else {
        m_form->clear();
    }
    m_messages->dismiss();
    m_isWarned = false;
    follow();
}

void GroupsDialog::choose()
{
    const std::optional<qint64> wanted = m_list->currentId();
    if (m_isChoosing || !wanted || (m_current && m_current->value() == *wanted)) {
        return;
    }
    const WorkingGroupId chosen(*wanted);
    if (leave([this, chosen] { reload(chosen); })) {
        return;
    }
    const QScopedValueRollback guard(m_isChoosing, true);
    if (m_current && !m_list->selectId(m_current->value())) {
        m_list->setCurrentIndex({}); // the new one is not in the list yet
    }
}

void GroupsDialog::add()
{
    leave([this] { begin(); });
}

void GroupsDialog::begin()
{
    reload(std::nullopt); // a new one that was left untouched goes
    const WorkingGroup fresh{
        m_ids.next<WorkingGroupId>(), {}, {}, u"#5A6675"_s, u"#A7B1BD"_s, m_today.year(), {}, {}};
    m_groups.append(fresh);
    m_current = fresh.id;
    m_isNew = true;
    const QScopedValueRollback guard(m_isChoosing, true);
    m_list->setCurrentIndex({});
    m_form->load(fresh);
    follow();
    m_form->begin();
}

bool GroupsDialog::save()
{
    const WorkingGroup typed = m_form->value();
    const QString words = obstacle(typed);
    if (!words.isEmpty()) {
        refuse(words);
        if (typed.code.isEmpty()) {
            m_form->begin();
        }
        return false;
    }
    //: step in the undo menu; %1: code of a working group
    const QString deed = (m_isNew ? tr("Add working group %1") : tr("Edit working group %1")).arg(typed.code);
    const Result<ChangeSetId> stored = m_meetings.saveGroup(typed);
    if (!m_deeds.record(deed, stored)) {
        refuse(errorSentence(stored.error()));
        return false;
    }
    reload(typed.id);
    return true;
}

bool GroupsDialog::leave(const std::function<void()> &onward)
{
    if (isChanged() && !save()) {
        const QString words = m_messages->text();
        //: %1: a sentence that says why the working group cannot be stored
        m_messages->say(MessageBar::Kind::Warn, tr("%1 This group is not saved.").arg(words),
                        {{tr("Discard"), [this, onward] {
                              discard();
                              onward();
                          }}});
        return false;
    }
    onward();
    return true;
}

void GroupsDialog::discard()
{
    reload(m_isNew ? std::nullopt : m_current);
}

void GroupsDialog::remove()
{
    const WorkingGroup *group = current();
    if (group == nullptr || m_isNew) {
        reload(std::nullopt);
        return;
    }
    const Result<QList<MeetingSummary>> meetings = m_meetings.summaries();
    int uses = 0;
    for (const MeetingSummary &meeting : meetings ? *meetings : QList<MeetingSummary>()) {
        uses += std::any_of(meeting.groups.cbegin(), meeting.groups.cend(),
                            [group](const MeetingGroup &part) { return part.code == group->code; })
            ? 1
            : 0;
    }
    if (uses > 0) {
        refuse(tr("%1 has part in %Ln meeting(s) and cannot be deleted. Retire it instead.", nullptr, uses)
                   .arg(group->code));
        return;
    }
    //: step in the undo menu; %1: code of a working group
    if (m_deeds.record(tr("Delete working group %1").arg(group->code), m_meetings.removeGroup(group->id))) {
        reload(std::nullopt);
    }
}

void GroupsDialog::retire()
{
    WorkingGroup typed = m_form->value();
    typed.toYear = m_today.year();
    m_form->load(typed);
    save();
}

void GroupsDialog::follow()
{
    const WorkingGroup *group = current();
    m_save->setEnabled(isChanged());
    m_remove->setEnabled(group != nullptr);
    m_retire->setEnabled(group != nullptr && !m_isNew && (!group->toYear || *group->toYear > m_today.year()));
}

QStringList GroupsDialog::knownChairs()
{
    if (!m_chairs) {
        const Result<QList<EarlierMeeting>> meetings = m_meetings.earlier();
        m_chairs = meetings ? earlierWords(*meetings, EarlierWords::Chairs) : QStringList();
    }
    QStringList chairs = *m_chairs;
    for (const WorkingGroup &group : std::as_const(m_groups)) {
        chairs += group.chairs;
    }
    return eachOnce(chairs);
}

void GroupsDialog::refuse(const QString &words)
{
    m_messages->say(MessageBar::Kind::Error, words);
}

void GroupsDialog::done(int result)
{
    if (m_isWarned) {
        discard();
    }
    m_isWarned = !leave([this, result] { QDialog::done(result); });
}

} // namespace convoke
