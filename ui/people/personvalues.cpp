// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personvalues.h"

#include "ui/common/chipflow.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/people/newsletterwords.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

PersonValues::PersonValues(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(measure::page, measure::gap, measure::page, measure::gap);
    m_grid->setHorizontalSpacing(measure::pad);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void PersonValues::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QString PersonValues::sourceOf(const QString &field, const QString &value) const
{
    const auto it = std::find_if(m_sources.cbegin(), m_sources.cend(), [&](const ValueSource &source) {
        return source.field == field && source.value == value;
    });
    if (it == m_sources.cend()) {
        return {};
    }
    const QString day = QLocale().toString(it->at.toLocalTime().date(), u"d MMM yyyy");
    return it->files.isEmpty()
        //: where a value came from: who entered it, and the day
        ? tr("by %1, %2").arg(it->actor, day)
        //: where a value came from: a file, who took it in, and the day
        : tr("from %1, taken in by %2, %3").arg(it->files.join(u", "_s), it->actor, day);
}

void PersonValues::addValue(const QString &name, const QString &words, const QString &remark)
{
    if (words.isEmpty()) {
        return;
    }
    const int row = m_grid->rowCount();
    auto *label = new PlainLabel(name, this);
    setTextRole(label, TextRole::Small, Ink::Secondary);
    auto *value = new PlainLabel(words, this);
    value->setWordWrap(true);
    value->setSelectable(true);
    value->setMinimumWidth(1); // a long address is cut, it does not push the others aside
    value->setAccessibleDescription(name);
    setPlainToolTip(value, words);
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    if (!remark.isEmpty()) {
        auto *origin = new PlainLabel(remark, this);
        origin->setWordWrap(true);
        origin->setMinimumWidth(1);
        setTextRole(origin, TextRole::Small, Ink::Secondary);
        m_grid->addWidget(origin, row + 1, 1, Qt::AlignTop);
    }
}

void PersonValues::addAddresses(const PersonReading &reading)
{
    const Person &person = reading.person;
    for (qsizetype i = 0; i < person.emails.size(); ++i) {
        const QString address = person.emails.at(i).toString();
        QStringList remarks;
        if (i == 0 && person.emails.size() > 1) {
            remarks.append(tr("letters go here"));
        }
        if (person.newsletter != Newsletter::Unsubscribed
            && reading.suppressed.contains(person.emails.at(i))) {
            remarks.append(tr("gets no mailings: somebody unsubscribed with this address"));
        }
        remarks.append(sourceOf(u"person.email"_s, address));
        remarks.removeAll(QString());
        addValue(i == 0 ? tr("E-mail") : QString(), address, remarks.join(u" · "_s));
    }
}

void PersonValues::addTags(const Person &person)
{
    if (person.tags.isEmpty()) {
        return;
    }
    QList<Chip> chips;
    QStringList remarks;
    for (const QString &tag : person.tags) {
        chips.append({tag, Tone::Neutral});
        const QString source = sourceOf(u"person.tag"_s, tag);
        if (!source.isEmpty()) {
            //: a tag and where it came from
            remarks.append(tr("%1: %2").arg(tag, source));
        }
    }
    auto *flow = new ChipFlow(this);
    flow->setObjectName(u"personTagChips"_s);
    flow->setAccessibleName(tr("Tags: %1").arg(person.tags.join(u", "_s)));
    flow->setChips(chips);
    auto *label = new PlainLabel(tr("Tags"), this);
    setTextRole(label, TextRole::Small, Ink::Secondary);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(flow, row, 1);
    if (!remarks.isEmpty()) {
        auto *origin = new PlainLabel(remarks.join(u'\n'), this);
        origin->setWordWrap(true);
        origin->setMinimumWidth(1);
        setTextRole(origin, TextRole::Small, Ink::Secondary);
        m_grid->addWidget(origin, row + 1, 1, Qt::AlignTop);
    }
}

void PersonValues::show(const PersonReading &reading)
{
    const Person &person = reading.person;
    m_sources = reading.sources;
    clear();
    if (!m_sources.isEmpty()) { // elsewhere they stand in the head
        addValue(tr("Given name"), person.givenName, sourceOf(u"person.given_name"_s));
        addValue(tr("Family name"), person.familyName, sourceOf(u"person.family_name"_s));
        addValue(tr("Function"), person.function, sourceOf(u"person.function"_s));
        addValue(tr("Organisation"), person.organisation, sourceOf(u"person.organisation"_s));
        addValue(tr("Country"), person.country ? person.country->name(QLocale().name().left(2)) : QString(),
                 sourceOf(u"person.country"_s));
    }
    addAddresses(reading);
    addValue(tr("Phone"), person.phone, sourceOf(u"person.phone"_s));
    addValue(tr("Sector"), person.sector, sourceOf(u"person.sector"_s));
    addValue(tr("Newsletter"), newsletterSentence(person), sourceOf(u"person.newsletter"_s));
    addValue(tr("Working groups"), person.workingGroups, sourceOf(u"person.working_groups"_s));
    addValue(tr("Languages"), person.languages, sourceOf(u"person.languages"_s));
    addValue(tr("Gender"), person.gender, sourceOf(u"person.gender"_s));
    addValue(tr("Form of address"), person.title, sourceOf(u"person.title"_s));
    addTags(person);
    addValue(tr("Notes"), person.notes, sourceOf(u"person.notes"_s));
}

} // namespace convoke
