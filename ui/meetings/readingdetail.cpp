// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readingdetail.h"

#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/typeddate.h"
#include "ui/meetings/readinglabels.h"
#include "ui/meetings/readingvalues.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 1500;

QString shortened(const QString &text)
{
    return text.size() > longestText ? text.left(longestText) + u'…' : text;
}

/// A candidate as people write it: dates in words.
QString candidateWords(const QString &candidate, const QLocale &locale)
{
    const QDate date = QDate::fromString(candidate, Qt::ISODate);
    return date.isValid() ? typedDate(date, locale) : candidate;
}

} // namespace

ReadingDetail::ReadingDetail(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card({}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_body = new QVBoxLayout;
    m_body->setSpacing(4);
    card->body()->addLayout(m_body);
    setObjectName(u"readingDetail"_s);
    hide();
}

void ReadingDetail::clear()
{
    for (const ShownChoice &shown : std::as_const(m_choices)) {
        if (shown.line != nullptr) {
            shown.line->disconnect(this); // losing the keyboard while it goes decides nothing
        }
    }
    m_choices.clear();
    m_field.clear();
    m_value = nullptr;
    while (QLayoutItem *item = m_body->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    hide();
}

void ReadingDetail::setField(const FieldReading &field, const MeetingDocument &document)
{
    const QString read = readingValue(field.field, document, m_locale);
    const QString value = shortened(read.isEmpty() ? tr("not in the text") : read);
    if (m_value != nullptr && m_field == field.field) {
        m_value->setText(value);
        for (ShownChoice &shown : m_choices) {
            shown.choice.chosen = chosenIn(document, shown.choice);
        }
        return;
    }
    clear();
    const QList<ReadingChoice> choices = choicesFor(field, document);
    m_field = field.field;
    m_value = addText(readingLabel(field.field).label, value);
    if (!field.source.isEmpty()) {
        addText(tr("The text says"), shortened(field.source));
    }
    for (const ReadingChoice &choice : choices) {
        addChoice(choice);
    }
    if (choices.isEmpty() && field.candidates.size() > 1) {
        addText(tr("The text allows for more than one; the first is taken"),
                shortened(field.candidates.join(u'\n')));
    }
    show();
}

PlainLabel *ReadingDetail::addText(const QString &heading, const QString &text)
{
    m_body->addWidget(new SectionTitle(heading, this));
    auto *label = new PlainLabel(text, this);
    label->setWordWrap(true);
    label->setSelectable(true);
    m_body->addWidget(label);
    return label;
}

void ReadingDetail::addChoice(const ReadingChoice &choice)
{
    m_body->addSpacing(4);
    const QString question = choice.field != u"contacts" ? tr("Which one is right?")
        : choice.candidates.isEmpty() ? tr("No address is known for %1.").arg(choice.subject)
        : choice.subject.isEmpty()
        ? tr("The address is damaged. Which one is right?")
        : tr("The address of %1 is damaged. Which one is right?").arg(choice.subject);
    auto *title = new SectionTitle(singleLine(question), this);
    m_body->addWidget(title);
    auto *group = new QButtonGroup(title); // goes with its question
    const qsizetype place = m_choices.size();
    int number = 0;
    for (const QString &candidate : choice.candidates) {
        auto *button = new QRadioButton(plainMenuText(candidateWords(candidate, m_locale)), this);
        button->setObjectName(u"candidate%1-%2"_s.arg(choice.index + 1).arg(++number));
        button->setChecked(candidate == choice.chosen);
        group->addButton(button);
        m_body->addWidget(button);
        connect(button, &QRadioButton::clicked, this,
                [this, place, candidate] { Q_EMIT decided(m_choices.at(place).choice, candidate); });
    }
    QLineEdit *line = nullptr;
    if (choice.mayType) {
        line = new QLineEdit(this);
        line->setObjectName(u"typedAddress%1"_s.arg(choice.index + 1));
        line->setAccessibleName(tr("E-mail address"));
        line->setPlaceholderText(tr("type another address"));
        line->setMaxLength(254);
        line->setText(choice.candidates.contains(choice.chosen) ? QString() : choice.chosen);
        m_body->addWidget(line);
        connect(line, &QLineEdit::editingFinished, this, [this, place] { decideTyped(place); });
    }
    m_choices.append({choice, line});
}

void ReadingDetail::decideTyped(qsizetype index)
{
    const ShownChoice shown = m_choices.at(index);
    const QString typed = shown.line->text().trimmed();
    if (!typed.isEmpty() && typed != shown.choice.chosen) {
        Q_EMIT decided(shown.choice, typed);
    }
}

void ReadingDetail::commit()
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).line != nullptr) {
            decideTyped(i);
        }
    }
}

} // namespace convoke
