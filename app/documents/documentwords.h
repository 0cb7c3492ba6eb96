// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <initializer_list>
#include <utility>

namespace convoke {

/// The words that Convoke itself puts on paper, in the document's language, which is not the program's
/// language: a German secretariat prints a French list. They stand in resources/templates/words.json, the
/// same keys for every language.
class DocumentWords final
{
public:
    using Values = std::initializer_list<std::pair<QStringView, QString>>;

    /// English where there are no words in @p language ("fr", also "fr_BE").
    explicit DocumentWords(const QString &language);

    /// The languages that documents can be written in.
    static QStringList languages();

    /// One of languages().
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool contains(const QString &key) const;
    /// The sentence named @p key; each {name} in it is replaced once by its value, whose own braces stay as
    /// they are.
    [[nodiscard]] QString text(const QString &key, Values values = {}) const;
    /// A list of words, such as "months".
    [[nodiscard]] QStringList list(const QString &key) const;

private:
    QString m_language;
};

/// Replaces each {name} of @p sentence by its value, in one pass.
QString filledIn(QStringView sentence, DocumentWords::Values values);

} // namespace convoke
