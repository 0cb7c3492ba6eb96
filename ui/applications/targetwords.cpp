// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/targetwords.h"

#include <QCoreApplication>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("convoke::TargetWords", text);
}

struct TargetName
{
    ColumnTarget target;
    const char *name;
};

constexpr TargetName targetNames[] = {
    {ColumnTarget::Ignore, QT_TRANSLATE_NOOP("convoke::TargetWords", "Not taken in")},
    {ColumnTarget::SourceRef, QT_TRANSLATE_NOOP("convoke::TargetWords", "Source reference")},
    {ColumnTarget::Received, QT_TRANSLATE_NOOP("convoke::TargetWords", "Time of arrival")},
    {ColumnTarget::Updated, QT_TRANSLATE_NOOP("convoke::TargetWords", "Last update")},
    {ColumnTarget::Profile, QT_TRANSLATE_NOOP("convoke::TargetWords", "Profile")},
    {ColumnTarget::Title, QT_TRANSLATE_NOOP("convoke::TargetWords", "Title")},
    {ColumnTarget::GivenName, QT_TRANSLATE_NOOP("convoke::TargetWords", "Given name")},
    {ColumnTarget::FamilyName, QT_TRANSLATE_NOOP("convoke::TargetWords", "Family name")},
    {ColumnTarget::FullName, QT_TRANSLATE_NOOP("convoke::TargetWords", "Full name")},
    {ColumnTarget::Email, QT_TRANSLATE_NOOP("convoke::TargetWords", "E-mail")},
    {ColumnTarget::Phone, QT_TRANSLATE_NOOP("convoke::TargetWords", "Phone")},
    {ColumnTarget::Organisation, QT_TRANSLATE_NOOP("convoke::TargetWords", "Organisation")},
    {ColumnTarget::Function, QT_TRANSLATE_NOOP("convoke::TargetWords", "Function")},
    {ColumnTarget::Sector, QT_TRANSLATE_NOOP("convoke::TargetWords", "Sector")},
    {ColumnTarget::Country, QT_TRANSLATE_NOOP("convoke::TargetWords", "Country")},
    {ColumnTarget::Gender, QT_TRANSLATE_NOOP("convoke::TargetWords", "Gender")},
    {ColumnTarget::Languages, QT_TRANSLATE_NOOP("convoke::TargetWords", "Languages")},
    {ColumnTarget::Newsletter, QT_TRANSLATE_NOOP("convoke::TargetWords", "Newsletter")},
    {ColumnTarget::WorkingGroups, QT_TRANSLATE_NOOP("convoke::TargetWords", "Working groups")},
    {ColumnTarget::Notes, QT_TRANSLATE_NOOP("convoke::TargetWords", "Notes")},
    {ColumnTarget::Question, QT_TRANSLATE_NOOP("convoke::TargetWords", "Question")},
    {ColumnTarget::Special, QT_TRANSLATE_NOOP("convoke::TargetWords", "Kept apart")},
};

QString questionText(const QString &key, const QList<NewQuestion> &newQuestions, const Call &call)
{
    if (const Question *question = call.question(key)) {
        return question->text;
    }
    for (const NewQuestion &question : newQuestions) {
        if (question.key == key) {
            return question.text;
        }
    }
    return key;
}

} // namespace

QString targetWord(ColumnTarget target)
{
    for (const TargetName &entry : targetNames) {
        if (entry.target == target) {
            return words(entry.name);
        }
    }
    Q_UNREACHABLE();
}

QString targetWord(const MappedColumn &column, const ColumnMapping &mapping, const Call &call)
{
    if (column.target == ColumnTarget::Special && column.special) {
        //: a column with special categories of personal data, such as "diet"
        return words(QT_TRANSLATE_NOOP("convoke::TargetWords", "Kept apart: %1"))
            .arg(specialWord(*column.special));
    }
    if (column.target == ColumnTarget::Organisation && column.splitsRole) {
        return words(QT_TRANSLATE_NOOP("convoke::TargetWords", "Organisation and function"));
    }
    if (column.target != ColumnTarget::Question) {
        return targetWord(column.target);
    }
    if (column.certainty == Certainty::NewQuestion) {
        return words(QT_TRANSLATE_NOOP("convoke::TargetWords", "New question"));
    }
    //: a column that holds the answers to a question
    return words(QT_TRANSLATE_NOOP("convoke::TargetWords", "Question: %1"))
        .arg(questionText(column.question, mapping.newQuestions, call));
}

Chip certaintyChip(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        return {words(QT_TRANSLATE_NOOP("convoke::TargetWords", "sure")), Tone::Good};
    case Certainty::Likely:
        return {words(QT_TRANSLATE_NOOP("convoke::TargetWords", "likely")), Tone::Neutral};
    case Certainty::Guess:
        return {words(QT_TRANSLATE_NOOP("convoke::TargetWords", "check")), Tone::Warn};
    case Certainty::NewQuestion:
        return {words(QT_TRANSLATE_NOOP("convoke::TargetWords", "new")), Tone::Accent};
    }
    Q_UNREACHABLE();
}

QString fieldWord(const QString &field, const QList<NewQuestion> &newQuestions, const Call &call)
{
    constexpr QStringView questionPrefix = u"question:";
    if (field.startsWith(questionPrefix)) {
        return questionText(field.mid(questionPrefix.size()), newQuestions, call);
    }
    constexpr QStringView specialPrefix = u"special:";
    if (field.startsWith(specialPrefix)) {
        return field.mid(specialPrefix.size());
    }
    const std::optional<ColumnTarget> target = fromKey<ColumnTarget>(field);
    return target ? targetWord(*target) : field;
}

QString formatWord(const QString &format)
{
    if (format.startsWith(u"eusurvey")) {
        return words(QT_TRANSLATE_NOOP("convoke::TargetWords", "EUSurvey export"));
    }
    if (format == u"html") {
        return words(QT_TRANSLATE_NOOP("convoke::TargetWords", "Table of a web page"));
    }
    if (format == u"mail") {
        return words(QT_TRANSLATE_NOOP("convoke::TargetWords", "E-mails"));
    }
    return format == u"csv" ? words(QT_TRANSLATE_NOOP("convoke::TargetWords", "Separated text"))
                            : words(QT_TRANSLATE_NOOP("convoke::TargetWords", "Workbook"));
}

} // namespace convoke
