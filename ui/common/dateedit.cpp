// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dateedit.h"

#include "ui/common/calendarmenu.h"
#include "ui/common/icons.h"
#include "ui/common/plaintext.h"
#include "ui/common/scaledwidth.h"
#include "ui/common/typeddate.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

DateEdit::DateEdit(QWidget *parent, std::function<QDate()> today)
    : QLineEdit(parent)
    , m_today(today ? std::move(today) : [] { return QDate::currentDate(); })
{
    setPlaceholderText(tr("not known"));
    keepWidth(this, KeptWidth::Minimum, 150);
    QAction *open = addAction(lineIcon(u"calendar"_s), QLineEdit::TrailingPosition);
    setPlainToolTip(open, tr("Choose in a calendar"));
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] { setInvalid(false); });
    connect(this, &QLineEdit::returnPressed, this, &DateEdit::readLine);
}

void DateEdit::setDate(const std::optional<QDate> &date)
{
    m_date = date;
    setText(date ? typedDate(*date, locale()) : QString());
    setCursorPosition(0);
    setInvalid(false);
}

void DateEdit::take(const std::optional<QDate> &date)
{
    const bool changes = date != m_date;
    setDate(date);
    if (changes) {
        Q_EMIT dateChanged();
    }
}

Result<std::optional<QDate>> DateEdit::value() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        return std::optional<QDate>();
    }
    if (m_date && typed == typedDate(*m_date, locale())) {
        return m_date; // what stands there in words need not be read again
    }
    if (const std::optional<QDate> date = dateFromTyped(typed, locale(), m_today())) {
        return std::optional(*date);
    }
    return Error{ErrorCode::ValueInvalid, typed};
}

void DateEdit::readLine()
{
    const Result<std::optional<QDate>> read = value();
    if (read) {
        take(*read);
        return;
    }
    setInvalid(true);
    if (m_date) {
        m_date.reset();
        Q_EMIT dateChanged();
    }
}

void DateEdit::setInvalid(bool invalid)
{
    setPlainToolTip(
        this, invalid ? tr("This is not a date. Type it like “4 Nov 2021” or “2021-11-04”.") : QString());
    setAccessibleDescription(invalid ? tr("not a date") : QString());
    if (invalid != m_invalid) {
        m_invalid = invalid;
        setProperty("invalid", invalid);
        style()->unpolish(this);
        style()->polish(this);
    }
}

void DateEdit::openCalendar()
{
    readLine();
    openCalendarMenu(this, m_date.value_or(m_today()), [this](QDate date) {
        take(date);
        setFocus();
    });
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && !isReadOnly()) {
        const Result<std::optional<QDate>> read = value();
        if (read) {
            const int step = event->key() == Qt::Key_Up ? 1 : -1;
            take(*read ? (*read)->addDays(step) : m_today());
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    readLine();
    QLineEdit::focusOutEvent(event);
}

} // namespace convoke
