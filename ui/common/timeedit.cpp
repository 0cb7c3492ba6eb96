// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/timeedit.h"

#include "ui/common/plaintext.h"
#include "ui/common/scaledwidth.h"
#include "ui/common/typeddate.h"

#include <QKeyEvent>
#include <QStyle>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quarterHour = 15 * 60;

QString written(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

TimeEdit::TimeEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(u"–"_s);
    keepWidth(this, KeptWidth::Fixed, 72);
    connect(this, &QLineEdit::textEdited, this, [this] { setInvalid(false); });
    connect(this, &QLineEdit::returnPressed, this, &TimeEdit::readLine);
}

void TimeEdit::setTime(const std::optional<QTime> &time)
{
    m_time = time;
    setText(time ? written(*time) : QString());
    setInvalid(false);
}

void TimeEdit::take(const std::optional<QTime> &time)
{
    const bool changes = time != m_time;
    setTime(time);
    if (changes) {
        Q_EMIT timeChanged();
    }
}

Result<std::optional<QTime>> TimeEdit::value() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        return std::optional<QTime>();
    }
    if (const std::optional<QTime> time = timeFromTyped(typed)) {
        return std::optional(*time);
    }
    return Error{ErrorCode::ValueInvalid, typed};
}

void TimeEdit::readLine()
{
    const Result<std::optional<QTime>> read = value();
    if (read) {
        take(*read);
        return;
    }
    setInvalid(true);
    if (m_time) {
        m_time.reset();
        Q_EMIT timeChanged();
    }
}

void TimeEdit::setInvalid(bool invalid)
{
    setPlainToolTip(this, invalid ? tr("This is not a time. Type it like “9:30”.") : QString());
    setAccessibleDescription(invalid ? tr("not a time") : QString());
    if (invalid != m_invalid) {
        m_invalid = invalid;
        setProperty("invalid", invalid);
        style()->unpolish(this);
        style()->polish(this);
    }
}

void TimeEdit::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && !isReadOnly()) {
        const Result<std::optional<QTime>> read = value();
        if (read) {
            const int step = event->key() == Qt::Key_Up ? quarterHour : -quarterHour;
            take(*read ? (*read)->addSecs(step) : QTime(9, 0));
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TimeEdit::focusOutEvent(QFocusEvent *event)
{
    readLine();
    QLineEdit::focusOutEvent(event);
}

} // namespace convoke
