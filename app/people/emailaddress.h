// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace convoke {

/// An e-mail address that has the right shape: one @, a local part, a dotted domain, no controls, no white
/// space, no ? & or comma. Kept as written; compared without regard to case.
class EmailAddress
{
public:
    /// Nothing when @p text (trimmed, optionally in <angle brackets> or with mailto:) has not the shape of an
    /// address.
    static std::optional<EmailAddress> fromText(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_text; }
    /// Lower-case form, the same for all spellings of one address.
    [[nodiscard]] QString folded() const { return m_text.toLower(); }
    [[nodiscard]] QString domain() const { return m_text.mid(m_text.indexOf(u'@') + 1).toLower(); }

    friend bool operator==(const EmailAddress &a, const EmailAddress &b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) == 0;
    }

private:
    explicit EmailAddress(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

} // namespace convoke
