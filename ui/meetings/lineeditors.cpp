// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfold.h"
#include "base/weblink.h"
#include "people/emailaddress.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/richtextedit.h"
#include "ui/common/typeddate.h"
#include "ui/meetings/fieldeditor.h"
#include "ui/meetings/formfield.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QUrl>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestLine = 1000;

QString typedIn(const QLineEdit *edit)
{
    return cleanedForStorage(edit->text()).simplified();
}

void showIn(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text) {
        return;
    }
    const int cursor = edit->cursorPosition();
    edit->setText(text);
    edit->setCursorPosition(edit->hasFocus() ? qMin(cursor, static_cast<int>(text.size())) : 0);
}

void showIn(QPlainTextEdit *edit, const QString &text)
{
    if (edit->toPlainText() == text) {
        return;
    }
    const int position = edit->textCursor().position();
    edit->setPlainText(text);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(edit->hasFocus() ? qMin(position, static_cast<int>(text.size())) : 0);
    edit->setTextCursor(cursor);
}

QLineEdit *makeLine(const QString &placeholder = {})
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(longestLine);
    edit->setPlaceholderText(placeholder);
    return edit;
}

template <typename T>
FieldEditor<T> lineWith(QLineEdit *edit, std::function<QString(const T &)> toText,
                        std::function<Result<T>(QString)> read)
{
    return {edit,
            [edit, toText](const T &value) { showIn(edit, toText(value)); },
            [edit, read] { return read(typedIn(edit)); },
            [edit](FormField *field) {
                QObject::connect(edit, &QLineEdit::editingFinished, field, &FormField::commit);
            },
            {}};
}

FieldEditor<std::optional<QString>> optionalLine(const QString &placeholder,
                                                 const std::function<Result<QString>(const QString &)> &check)
{
    using Optional = std::optional<QString>;
    return lineWith<Optional>(
        makeLine(placeholder), [](const Optional &value) { return value.value_or(QString()); },
        [check](const QString &typed) -> Result<Optional> {
            if (typed.isEmpty()) {
                return Optional();
            }
            const Result<QString> checked = check(typed);
            return checked ? Result<Optional>(Optional(*checked)) : Result<Optional>(checked.error());
        });
}

FieldEditor<QString> textWith(GrowingTextEdit *edit, bool isNeeded)
{
    return {edit,
            [edit](const QString &text) { showIn(edit, text); },
            [edit, isNeeded]() -> Result<QString> {
                const QString typed = cleanedForStorage(edit->toPlainText()).trimmed();
                return isNeeded && typed.isEmpty() ? Result<QString>(Error{ErrorCode::MissingValue, {}})
                                                   : Result<QString>(typed);
            },
            [edit](FormField *field) {
                QObject::connect(edit, &GrowingTextEdit::editingFinished, field, &FormField::commit);
            },
            {}};
}

} // namespace

FieldEditor<QString> lineEditor()
{
    return lineWith<QString>(
        makeLine(), [](const QString &text) { return text; }, [](const QString &typed) { return typed; });
}

FieldEditor<QString> neededLineEditor()
{
    return lineWith<QString>(
        makeLine(), [](const QString &text) { return text; },
        [](const QString &typed) {
            return typed.isEmpty() ? Result<QString>(Error{ErrorCode::MissingValue, {}})
                                   : Result<QString>(typed);
        });
}

FieldEditor<std::optional<QString>> optionalLineEditor(const QString &placeholder)
{
    return optionalLine(placeholder, [](const QString &typed) -> Result<QString> { return typed; });
}

FieldEditor<std::optional<QString>> emailEditor()
{
    return optionalLine(QCoreApplication::translate("convoke::FieldEditor", "e-mail address"),
                        [](const QString &typed) -> Result<QString> {
                            const auto address = EmailAddress::fromText(typed);
                            return address ? Result<QString>(address->toString())
                                           : Result<QString>(Error{ErrorCode::ValueInvalid, typed});
                        });
}

FieldEditor<std::optional<QString>> linkEditor()
{
    return optionalLine(u"https://…"_s, [](const QString &typed) -> Result<QString> {
        const QString whole = typed.startsWith(u"www.") ? u"https://"_s + typed : typed;
        const QUrl url(whole, QUrl::StrictMode);
        const bool isMail = url.scheme() == u"mailto" && EmailAddress::fromText(url.path()).has_value();
        return isWebLink(whole) || (url.isValid() && isMail)
            ? Result<QString>(whole)
            : Result<QString>(Error{ErrorCode::ValueInvalid, typed});
    });
}

FieldEditor<std::optional<QString>> dateOrWordsEditor(std::function<QDate()> today)
{
    using Optional = std::optional<QString>;
    const auto toText = [](const Optional &value) {
        const QDate date = QDate::fromString(value.value_or(QString()), Qt::ISODate);
        return date.isValid() ? typedDate(date, QLocale()) : value.value_or(QString());
    };
    const auto read = [today = std::move(today)](const QString &typed) -> Result<Optional> {
        if (typed.isEmpty()) {
            return Optional();
        }
        const std::optional<QDate> date = dateFromTyped(typed, QLocale(), today());
        return Optional(date ? date->toString(Qt::ISODate) : typed);
    };
    return lineWith<Optional>(makeLine(QCoreApplication::translate(
                                  "convoke::FieldEditor", "a date, or words such as “end of February”")),
                              toText, read);
}

FieldEditor<QString> richTextEditor(int fewestLines, int mostLines)
{
    auto *edit = new RichTextEdit(nullptr, fewestLines, mostLines);
    return {edit,
            [edit](const QString &source) {
                if (edit->source() != source) {
                    edit->setSource(source);
                }
            },
            [edit]() -> Result<QString> { return edit->source(); },
            [edit](FormField *field) {
                QObject::connect(edit, &RichTextEdit::editingFinished, field, &FormField::commit);
            },
            {}};
}

FieldEditor<QString> textEditor(int fewestLines, int mostLines)
{
    return textWith(new GrowingTextEdit(nullptr, fewestLines, mostLines), false);
}

FieldEditor<QString> neededTextEditor()
{
    return textWith(new GrowingTextEdit(nullptr, 1, 10), true);
}

FieldEditor<QStringList> stringsEditor(const QString &placeholder)
{
    auto *edit = new StringListEdit;
    if (!placeholder.isEmpty()) {
        edit->setPlaceholderText(placeholder);
    }
    return {edit,
            [edit](const QStringList &strings) { showIn(edit, strings.join(u'\n')); },
            [edit]() -> Result<QStringList> {
                QStringList strings;
                const QStringList typed = edit->strings();
                for (const QString &line : typed) {
                    strings.append(cleanedForStorage(line).simplified());
                }
                return strings;
            },
            [edit](FormField *field) {
                QObject::connect(edit, &GrowingTextEdit::editingFinished, field, &FormField::commit);
            },
            {}};
}

} // namespace convoke
