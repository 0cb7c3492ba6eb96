// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/duplicatedialog.h"

#include "base/errorwords.h"
#include "base/textfold.h"
#include "meetings/meetingservice.h"
#include "ui/common/dateedit.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/meetings/daywords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

DuplicateDialog::DuplicateDialog(MeetingService &meetings, IdSource &ids, const MeetingDocument &original,
                                 QDate today, QWidget *parent)
    : QDialog(parent)
    , m_meetings(meetings)
    , m_ids(ids)
    , m_original(original)
    , m_title(new QLineEdit(original.meeting.title, this))
    , m_firstDay(new DateEdit(this, [today] { return today; }))
    , m_reference(new QLineEdit(this))
    , m_dates(new PlainLabel(this))
    , m_error(new PlainLabel(this))
    , m_create(new QPushButton(tr("Create meeting"), this))
{
    setObjectName(u"duplicateDialog"_s);
    //: %1: reference of a meeting
    setWindowTitle(tr("New meeting like %1").arg(original.meeting.reference));
    m_title->setObjectName(u"copyTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(500);
    m_firstDay->setObjectName(u"copyFirstDay"_s);
    m_firstDay->setAccessibleName(tr("First day"));
    m_firstDay->setPlaceholderText(tr("no dates yet"));
    m_reference->setObjectName(u"copyReference"_s);
    m_reference->setAccessibleName(tr("Reference"));
    m_reference->setMaxLength(60);
    m_dates->setObjectName(u"copyDates"_s);
    m_error->setObjectName(u"copyError"_s);
    m_create->setObjectName(u"createCopy"_s);
    if (const std::optional<QDate> first = firstDayOf(original.meeting)) {
        m_firstDay->setDate(proposedDay(*first, today));
    }
    layOut();
    connect(m_title, &QLineEdit::textChanged, this, &DuplicateDialog::followTitle);
    connect(m_reference, &QLineEdit::textEdited, this, [this] { m_error->hide(); });
    connect(m_firstDay, &DateEdit::dateChanged, this, &DuplicateDialog::followDay);
    connect(m_create, &QPushButton::clicked, this, [this] {
        m_firstDay->readLine();
        Q_EMIT createWanted();
    });
    followTitle();
    followDay();
    m_title->setFocus();
    const int length = static_cast<int>(m_title->text().size());
    m_title->setSelection(length, -length); // its beginning stays in sight
}

QCheckBox *DuplicateDialog::addPart(const QString &name, const QString &words, bool isThere)
{
    auto *box = new QCheckBox(words, this);
    box->setObjectName(name);
    box->setChecked(isThere);
    box->setEnabled(isThere);
    m_parts.append(box);
    return box;
}

void DuplicateDialog::layOut()
{
    m_title->setMinimumWidth(scaled(420));
    setTextRole(m_dates, TextRole::Small, Ink::Secondary);
    m_dates->setWordWrap(true);
    setTextRole(m_error, TextRole::Body, Ink::Bad);
    m_error->setWordWrap(true);
    m_error->hide();
    makePrimary(m_create);
    m_create->setDefault(true);
    const Meeting &meeting = m_original.meeting;
    const bool hasTexts = !meeting.background.isEmpty() || !meeting.aim.isEmpty() || !meeting.topics.isEmpty()
        || !meeting.outcome.isEmpty();
    auto *parts = new QVBoxLayout;
    parts->setSpacing(measure::gap);
    parts->addWidget(addPart(u"copyProfiles"_s, tr("Profiles"), !m_original.call.profiles.isEmpty()));
    parts->addWidget(addPart(u"copyQuestions"_s, tr("Questions"), !m_original.call.questions.isEmpty()));
    parts->addWidget(addPart(u"copyCriteria"_s, tr("Criteria"), !m_original.criteria.isEmpty()));
    parts->addWidget(addPart(u"copyRules"_s, tr("Rules"), !m_original.rules.isEmpty()));
    parts->addWidget(addPart(u"copyTexts"_s, tr("Texts"), hasTexts));
    auto *never = new PlainLabel(tr("Applications and decisions stay with the older meeting."), this);
    setTextRole(never, TextRole::Small, Ink::Secondary);
    parts->addWidget(never);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(measure::wide);
    form->setVerticalSpacing(measure::gap);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("First day"), m_firstDay);
    form->addRow(QString(), m_dates);
    form->addRow(tr("Reference"), m_reference);
    form->addRow(tr("Take over"), parts);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_create, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::wide);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

Result<MeetingDocument> DuplicateDialog::value() const
{
    const Result<std::optional<QDate>> firstDay = m_firstDay->value();
    if (!firstDay) {
        return firstDay.error();
    }
    const CopyChoice choice{*firstDay,
                            m_parts.at(0)->isChecked(),
                            m_parts.at(1)->isChecked(),
                            m_parts.at(2)->isChecked(),
                            m_parts.at(3)->isChecked(),
                            m_parts.at(4)->isChecked()};
    MeetingDocument copy = copiedMeeting(m_original, choice, m_ids);
    copy.meeting.title = cleanedForStorage(m_title->text()).simplified();
    copy.meeting.reference = m_reference->text().trimmed();
    return copy.meeting.title.isEmpty() ? Result<MeetingDocument>(Error{ErrorCode::MissingValue, tr("Title")})
                                        : Result<MeetingDocument>(copy);
}

void DuplicateDialog::showError(const Error &error)
{
    m_error->setText(errorSentence(error));
    m_error->show();
}

void DuplicateDialog::followTitle()
{
    m_create->setEnabled(!m_title->text().trimmed().isEmpty());
    m_error->hide();
}

void DuplicateDialog::followDay()
{
    m_error->hide();
    const MeetingDocument copy = copiedMeeting(m_original, {m_firstDay->date()}, m_ids);
    QString words = tr("The new meeting begins without dates.");
    if (!copy.meeting.sessions.isEmpty()) {
        QList<QDate> days;
        for (const Session &session : copy.meeting.sessions) {
            days.append(session.date);
        }
        words = daysInWords(days, locale());
        if (copy.call.deadline) {
            //: %1: the days of the meeting; %2: a day
            words = tr("%1; deadline %2").arg(words, shortDay(*copy.call.deadline, locale()));
        }
    }
    m_dates->setText(words);
    const QString typed = m_reference->text();
    if (!typed.isEmpty() && typed != m_proposed) {
        return; // somebody's own
    }
    if (const Result<QString> reference = m_meetings.proposeReference(copy.meeting)) {
        m_proposed = *reference;
        m_reference->setText(m_proposed);
    }
}

} // namespace convoke
