// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personform.h"

#include "base/textfold.h"
#include "people/personfield.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/measures.h"
#include "ui/people/countryedit.h"
#include "ui/people/newsletterwords.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QStyle>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

void mark(QWidget *edit, bool invalid)
{
    edit->setProperty("invalid", invalid);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
    if (invalid) {
        edit->setFocus();
    }
}

Result<QList<EmailAddress>> addressesIn(const QStringList &lines)
{
    QList<EmailAddress> addresses;
    for (const QString &line : lines) {
        const std::optional<EmailAddress> address = EmailAddress::fromText(line);
        if (!address) {
            return Error{ErrorCode::ValueInvalid, line};
        }
        if (!addresses.contains(*address)) {
            addresses.append(*address);
        }
    }
    return addresses;
}

} // namespace

PersonForm::PersonForm(QWidget *parent)
    : QWidget(parent)
    , m_emails(new StringListEdit(this))
    , m_country(new CountryEdit(this))
    , m_newsletter(
          new EnumCombo<Newsletter>({{Newsletter::Unknown, tr("not known")},
                                     {Newsletter::Subscribed, newsletterWord(Newsletter::Subscribed)},
                                     {Newsletter::NotSubscribed, newsletterWord(Newsletter::NotSubscribed)},
                                     {Newsletter::Unsubscribed, newsletterWord(Newsletter::Unsubscribed)}},
                                    {}, this))
    , m_tags(new QLineEdit(this))
    , m_notes(new GrowingTextEdit(this))
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(measure::page, measure::wide, measure::page, measure::wide);
    form->setHorizontalSpacing(measure::wide);
    form->setVerticalSpacing(measure::gap);
    addLine(form, u"personTitle"_s, tr("&Title"), &Person::title);
    addLine(form, u"personGivenName"_s, tr("&Given name"), &Person::givenName);
    addLine(form, u"personFamilyName"_s, tr("&Family name"), &Person::familyName);
    addRow(form, u"personEmails"_s, tr("&E-mail addresses"), m_emails);
    m_emails->setPlaceholderText(tr("One address a line; the first is written to"));
    addLine(form, u"personPhone"_s, tr("&Phone"), &Person::phone);
    addLine(form, u"personOrganisation"_s, tr("&Organisation"), &Person::organisation);
    addLine(form, u"personFunction"_s, tr("F&unction"), &Person::function);
    addLine(form, u"personSector"_s, tr("&Sector"), &Person::sector);
    addRow(form, u"personCountry"_s, tr("&Country"), m_country);
    addLine(form, u"personGender"_s, tr("Ge&nder"), &Person::gender);
    addLine(form, u"personLanguages"_s, tr("&Languages"), &Person::languages);
    addRow(form, u"personNewsletter"_s, tr("Ne&wsletter"), m_newsletter);
    addLine(form, u"personWorkingGroups"_s, tr("Wor&king groups"), &Person::workingGroups);
    addRow(form, u"personTags"_s, tr("T&ags"), m_tags);
    m_tags->setPlaceholderText(tr("Semicolons between them"));
    addRow(form, u"personNotes"_s, tr("N&otes"), m_notes);
}

void PersonForm::addRow(QFormLayout *form, const QString &name, const QString &label, QWidget *edit)
{
    edit->setObjectName(name);
    QString plain = label;
    edit->setAccessibleName(plain.remove(u'&'));
    form->addRow(label, edit);
}

void PersonForm::addLine(QFormLayout *form, const QString &name, const QString &label, QString Person::*value)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(2000);
    addRow(form, name, label, edit);
    m_lines.append({value, edit});
}

void PersonForm::load(const Person &person)
{
    m_person = person;
    for (const Line &line : std::as_const(m_lines)) {
        line.edit->setText(person.*(line.value));
        line.edit->setCursorPosition(0);
    }
    QStringList addresses;
    for (const EmailAddress &address : person.emails) {
        addresses.append(address.toString());
    }
    m_emails->setStrings(addresses);
    m_country->setCountry(person.country);
    m_newsletter->setEnumValue(person.newsletter);
    m_tags->setText(person.tags.join(u"; "_s));
    m_tags->setCursorPosition(0);
    m_notes->setPlainText(person.notes);
}

Result<Person> PersonForm::value()
{
    Person person = m_person;
    for (const Line &line : std::as_const(m_lines)) {
        person.*(line.value) = cleanedForStorage(line.edit->text()).trimmed();
    }
    const Result<QList<EmailAddress>> addresses = addressesIn(m_emails->strings());
    const Result<std::optional<CountryCode>> country = m_country->value();
    mark(m_country, !country);
    mark(m_emails, !addresses);
    if (!addresses || !country) {
        return addresses ? country.error() : addresses.error();
    }
    person.emails = *addresses;
    person.country = *country;
    person.newsletter = m_newsletter->enumValue();
    person.notes = cleanedForStorage(m_notes->toPlainText());
    person.tags = tagsIn(m_tags->text());
    return person;
}

} // namespace convoke
