// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/choiceeditors.h"

#include "people/countrycode.h"
#include "reviews/spokenlanguages.h"
#include "ui/common/languagewords.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/meetings/editedmeeting.h"
#include "ui/meetings/formfield.h"
#include "ui/meetings/profilesbutton.h"
#include "ui/meetings/searchablecombo.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *words)
{
    return QCoreApplication::translate("convoke::ChoiceEditors", words);
}

void wireSearchable(SearchableCombo *combo, FormField *field)
{
    wireCombo(combo, field);
    QObject::connect(combo->lineEdit(), &QLineEdit::editingFinished, field, &FormField::commit);
}

/// Fills @p combo anew with entries of key and words, keeping what is chosen.
void refill(CalmCombo *combo, const QList<std::pair<QVariant, QString>> &entries)
{
    const QVariant chosen = combo->currentData();
    combo->clear();
    for (const auto &[key, words] : entries) {
        combo->addItem(words, key);
    }
    combo->setCurrentIndex(combo->findData(chosen));
}

bool isTimeZone(const QString &name)
{
    return name.contains(u'/') && QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString line = singleLine(text);
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

} // namespace

FieldEditor<std::optional<QString>> countryEditor()
{
    using Optional = std::optional<QString>;
    QList<std::pair<QString, QString>> entries;
    const QList<CountryCode> countries = CountryCode::all();
    for (const CountryCode &country : countries) {
        entries.append({country.toString(), country.name(QLocale().name().left(2))});
    }
    auto *combo =
        new SearchableCombo(std::move(entries), said(QT_TRANSLATE_NOOP("convoke::ChoiceEditors", "country")));
    const auto read = [combo]() -> Result<Optional> {
        if (combo->typed().isEmpty()) {
            return Optional();
        }
        const QString key = combo->key();
        const auto country =
            key.isEmpty() ? CountryCode::fromText(combo->typed()) : CountryCode::fromText(key);
        return country ? Result<Optional>(Optional(country->toString()))
                       : Result<Optional>(Error{ErrorCode::ValueInvalid, combo->typed()});
    };
    return {combo,
            [combo](const Optional &code) { combo->setKey(code.value_or(QString())); },
            read,
            [combo](FormField *field) { wireSearchable(combo, field); },
            {}};
}

FieldEditor<std::optional<QString>> languageEditor()
{
    using Optional = std::optional<QString>;
    auto *combo = new CalmCombo;
    combo->addItem(said(QT_TRANSLATE_NOOP("convoke::ChoiceEditors", "not known")), QString());
    const QStringList codes = languageCodes();
    for (const QString &code : codes) {
        combo->addItem(languageWord(code), code);
    }
    const auto show = [combo](const Optional &language) {
        const QString code = language.value_or(QString());
        if (combo->findData(code) < 0) {
            combo->addItem(singleLine(code), code);
        }
        combo->setCurrentIndex(combo->findData(code));
    };
    const auto read = [combo]() -> Result<Optional> {
        const QString code = combo->currentData().toString();
        return code.isEmpty() ? Optional() : Optional(code);
    };
    return {combo, show, read, [combo](FormField *field) { wireCombo(combo, field); }, {}};
}

FieldEditor<QString> timeZoneEditor()
{
    QList<std::pair<QString, QString>> entries;
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        const QString name = QString::fromLatin1(zone);
        if (isTimeZone(name)) {
            entries.append({name, name});
        }
    }
    auto *combo = new SearchableCombo(std::move(entries), QString());
    const auto read = [combo]() -> Result<QString> {
        const QString name = combo->key().isEmpty() ? combo->typed() : combo->key();
        return isTimeZone(name) ? Result<QString>(name)
                                : Result<QString>(Error{ErrorCode::ValueInvalid, name});
    };
    return {combo,
            [combo](const QString &name) { combo->setKey(name); },
            read,
            [combo](FormField *field) { wireSearchable(combo, field); },
            {}};
}

FieldEditor<QString> groupEditor(const EditedMeeting &meeting)
{
    auto *combo = new CalmCombo;
    const auto prepare = [combo, &meeting](const MeetingDocument &) {
        QList<std::pair<QVariant, QString>> entries;
        for (const WorkingGroup &group : meeting.groups()) {
            const QString words = group.name == group.code
                ? group.code
                //: code and name of a working group
                : said(QT_TRANSLATE_NOOP("convoke::ChoiceEditors", "%1 – %2")).arg(group.code, group.name);
            entries.append({group.code, singleLine(words)});
        }
        refill(combo, entries);
    };
    return {combo, [combo](const QString &code) { combo->setCurrentIndex(combo->findData(code)); },
            [combo]() -> Result<QString> { return combo->currentData().toString(); },
            [combo](FormField *field) { wireCombo(combo, field); }, prepare};
}

FieldEditor<QList<ProfileId>> profilesEditor()
{
    auto *button = new ProfilesButton;
    return {button, [button](const QList<ProfileId> &chosen) { button->setChosen(chosen); },
            [button]() -> Result<QList<ProfileId>> { return button->chosen(); },
            [button](FormField *field) {
                QObject::connect(button, &ProfilesButton::chosenByUser, field, &FormField::commit);
            },
            [button](const MeetingDocument &document) {
                button->setProfiles(document.call.profiles);
            }};
}

namespace {

using OptionalQuestion = std::optional<QuestionId>;

/// @p before: only the questions in front of that one are offered.
FieldEditor<OptionalQuestion> questionChoice(std::optional<QuestionId> before, const QString &none)
{
    auto *combo = new CalmCombo;
    combo->setMinimumContentsLength(30);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto prepare = [combo, before, none](const MeetingDocument &document) {
        QList<std::pair<QVariant, QString>> entries{{QVariant::fromValue(qint64(0)), none}};
        int number = 1;
        for (const Question &other : document.call.questions) {
            if (other.id == before) {
                break; // a follow-up stands after its parent
            }
            //: number and text of a question
            entries.append({other.id.value(),
                            said(QT_TRANSLATE_NOOP("convoke::ChoiceEditors", "%1. %2"))
                                .arg(number)
                                .arg(shortened(other.text))});
            ++number;
        }
        refill(combo, entries);
    };
    const auto show = [combo](const OptionalQuestion &question) {
        combo->setCurrentIndex(combo->findData(question ? question->value() : qint64(0)));
    };
    const auto read = [combo]() -> Result<OptionalQuestion> {
        const qint64 id = combo->currentData().toLongLong();
        return id == 0 ? OptionalQuestion() : OptionalQuestion(QuestionId(id));
    };
    return {combo, show, read, [combo](FormField *field) { wireCombo(combo, field); }, prepare};
}

} // namespace

FieldEditor<std::optional<QuestionId>> questionEditor()
{
    return questionChoice(std::nullopt,
                          said(QT_TRANSLATE_NOOP("convoke::ChoiceEditors", "choose a question")));
}

FieldEditor<std::optional<QuestionId>> followUpEditor(QuestionId question)
{
    return questionChoice(question, said(QT_TRANSLATE_NOOP("convoke::ChoiceEditors", "no other question")));
}

FieldEditor<QStringList> languagesEditor()
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(200);
    edit->setPlaceholderText(said(QT_TRANSLATE_NOOP("convoke::ChoiceEditors", "any; or English, French")));
    const auto show = [edit](const QStringList &codes) {
        QStringList words;
        for (const QString &code : codes) {
            words.append(languageWord(code));
        }
        edit->setText(words.join(u", "_s));
    };
    const auto read = [edit]() -> Result<QStringList> {
        QStringList codes;
        const QStringList known = languageCodes();
        const QStringList typed = edit->text().split(u',', Qt::SkipEmptyParts);
        for (const QString &words : typed) {
            const QString name = words.simplified();
            const auto named = std::find_if(known.cbegin(), known.cend(), [&name](const QString &code) {
                return languageWord(code).compare(name, Qt::CaseInsensitive) == 0
                    || code.compare(name, Qt::CaseInsensitive) == 0;
            });
            const QString code = named != known.cend() ? *named : spokenLanguages(name).value(0);
            if (named == known.cend() && !known.contains(code) && !name.isEmpty()) {
                return Error{ErrorCode::ValueInvalid, name};
            }
            if (!name.isEmpty() && !codes.contains(code)) {
                codes.append(code);
            }
        }
        return codes;
    };
    return {edit,
            show,
            read,
            [edit](FormField *field) {
                QObject::connect(edit, &QLineEdit::editingFinished, field, &FormField::commit);
            },
            {}};
}

} // namespace convoke
