// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/contactrows.h"

#include "base/textfold.h"
#include "ui/common/measures.h"
#include "ui/meetings/earlierwords.h"
#include "ui/meetings/grouprows.h"
#include "ui/meetings/itemlist.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameWidth = 200;

template <typename T>
auto pickFrom(int index, T Contact::*member)
{
    return [index, member](auto &document) {
        auto &contacts = document.meeting.contacts;
        return index < contacts.size() ? &(contacts[index].*member) : nullptr;
    };
}

} // namespace

ContactRow::ContactRow(EditedMeeting &meeting, int index, QWidget *parent)
    : ItemRow(meeting, index, u"contact%1"_s.arg(index + 1), parent)
{
    FieldEditor<QString> name = neededLineEditor();
    name.widget->setFixedWidth(scaled(nameWidth));
    fields().add(row(), {nameOf(u"Name"_s), tr("Name of a contact")}, name, pickFrom(index, &Contact::name));
    fields().add(row(), {nameOf(u"Email"_s), tr("E-mail address of a contact")}, emailEditor(),
                 pickFrom(index, &Contact::email), 1);
    QToolButton *gone = addTool(u"Remove"_s, u"delete"_s, tr("Remove this contact"));
    connect(gone, &QToolButton::clicked, this, [this, index] {
        this->meeting().perform(tr("Remove a contact"), [index](MeetingDocument &document) {
            if (index < document.meeting.contacts.size()) {
                document.meeting.contacts.removeAt(index);
            }
        });
    });
}

ContactRows::ContactRows(EditedMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_list(new ItemList(
          [](const MeetingDocument &document) { return numbered(document.meeting.contacts.size()); },
          [this](qint64 id, QWidget *owner) {
              return new ContactRow(m_meeting, static_cast<int>(id), owner);
          },
          6, this))
    , m_newName(new QLineEdit(this))
{
    m_newName->setObjectName(u"newContactName"_s);
    m_newName->setAccessibleName(tr("Add a contact"));
    m_newName->setPlaceholderText(tr("add a name"));
    m_newName->setMaxLength(200);
    m_newName->setFixedWidth(scaled(nameWidth));
    completeAsTyped(m_newName, [this] { return earlierWords(m_meeting.earlier(), EarlierWords::Contacts); });
    connect(m_newName, &QLineEdit::editingFinished, this, &ContactRows::addContact, Qt::QueuedConnection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list);
    layout->addWidget(m_newName);
}

void ContactRows::follow()
{
    m_list->follow(m_meeting.document());
    m_list->setVisible(!m_list->editors().isEmpty());
}

void ContactRows::clear()
{
    m_list->clear();
    m_newName->clear();
}

bool ContactRows::commit()
{
    addContact();
    const bool isTaken = m_newName->text().trimmed().isEmpty();
    return m_list->commit() && isTaken;
}

void ContactRows::addContact()
{
    const QString name = cleanedForStorage(m_newName->text()).simplified();
    if (name.isEmpty() || !m_meeting.isOpen()) {
        return;
    }
    const std::optional<QString> address = earlierAddress(m_meeting.earlier(), name);
    const bool isStored =
        m_meeting.perform(tr("Add a contact"), [&name, &address](MeetingDocument &document) {
            document.meeting.contacts.append({name, address});
        });
    if (!isStored) {
        return;
    }
    m_newName->clear();
    const int index = static_cast<int>(m_list->editors().size()) - 1;
    if (index >= 0 && m_newName->hasFocus()) {
        // Enter: on to the address that belongs to the name.
        focusAndMark(m_list->findChild<QWidget *>(u"contact%1Email"_s.arg(index + 1)));
    }
}

} // namespace convoke
