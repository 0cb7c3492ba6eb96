// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/ruleedit.h"

#include "ui/common/calmcombo.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/optionalspinbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/rulewords.h"
#include "ui/common/textrole.h"

#include <QCompleter>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPeople = 100000;

const QString eachValue = u"*"_s;

OptionalSpinBox *makeBound(const QString &name, const QString &words, QWidget *parent)
{
    auto *bound = new OptionalSpinBox(0, mostPeople, parent);
    bound->setObjectName(name);
    bound->setAccessibleName(words);
    bound->setEmptyText(u"–"_s);
    bound->setMinimumWidth(scaled(72));
    bound->setMaximumWidth(scaled(72));
    return bound;
}

PlainLabel *makeWord(const QString &word, QWidget *parent)
{
    auto *label = new PlainLabel(word, parent);
    setTextRole(label, TextRole::Body, Ink::Secondary);
    return label;
}

} // namespace

RuleEdit::RuleEdit(const Call &call, const AttributeValues &values, QWidget *parent)
    : QFrame(parent)
    , m_call(call)
    , m_values(values)
    , m_rule{RuleId(0)}
    , m_attribute(new CalmCombo(this))
    , m_value(new CalmCombo(this))
    , m_min(makeBound(u"ruleMin"_s, tr("Minimum"), this))
    , m_max(makeBound(u"ruleMax"_s, tr("Maximum"), this))
    , m_exceptional(makeBound(u"ruleExceptional"_s, tr("Maximum by exception"), this))
    , m_reason(new QLineEdit(this))
    , m_meaning(new PlainLabel(this))
{
    setObjectName(u"ruleEdit"_s);
    m_meaning->setObjectName(u"ruleMeaning"_s);
    m_meaning->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::wide, measure::pad, measure::wide, measure::pad);
    layout->setSpacing(measure::gap);
    layout->addLayout(makeFirstLine());
    layout->addLayout(makeSecondLine());
    layout->addWidget(m_meaning);
    fillAttributes();
    connect(m_attribute, &QComboBox::currentIndexChanged, this, [this] {
        fillValues();
        explain();
    });
    connect(m_value, &QComboBox::currentTextChanged, this, &RuleEdit::explain);
    for (const OptionalSpinBox *bound : {m_min, m_max, m_exceptional}) {
        connect(bound, &OptionalSpinBox::optionalValueChanged, this, &RuleEdit::explain);
    }
}

QLayout *RuleEdit::makeFirstLine()
{
    m_attribute->setObjectName(u"ruleAttribute"_s);
    m_attribute->setAccessibleName(tr("What the rule looks at"));
    m_attribute->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attribute->setMinimumContentsLength(16);
    m_value->setObjectName(u"ruleValue"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setMinimumContentsLength(16);
    auto *remove = new QToolButton(this);
    remove->setObjectName(u"removeRule"_s);
    remove->setIcon(lineIcon(u"delete"_s));
    remove->setAccessibleName(tr("Remove the rule"));
    setPlainToolTip(remove, tr("Remove the rule"));
    connect(remove, &QToolButton::clicked, this, &RuleEdit::removeWanted);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::gap);
    line->addWidget(m_attribute, 1);
    line->addWidget(m_value, 1);
    line->addWidget(makeWord(tr("at least"), this));
    line->addWidget(m_min);
    line->addWidget(makeWord(tr("at most"), this));
    line->addWidget(m_max);
    line->addWidget(remove);
    return line;
}

QLayout *RuleEdit::makeSecondLine()
{
    m_reason->setObjectName(u"ruleExceptionReason"_s);
    m_reason->setAccessibleName(tr("Reason of the exception"));
    m_reason->setPlaceholderText(tr("Reason of the exception"));
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::gap);
    line->addWidget(makeWord(tr("by exception at most"), this));
    line->addWidget(m_exceptional);
    line->addWidget(makeWord(tr("because"), this));
    line->addWidget(m_reason, 1);
    return line;
}

void RuleEdit::fillAttributes()
{
    for (const QString &attribute : m_values.attributes()) {
        m_attribute->addItem(attributeWord(attribute, m_call), attribute);
    }
}

void RuleEdit::fillValues()
{
    const QString attribute = m_attribute->currentData().toString();
    const QSignalBlocker quiet(m_value);
    m_value->clear();
    m_value->addItem(valueWord(attribute, eachValue, m_call), eachValue);
    for (const QString &value : m_values.valuesOf(attribute)) {
        m_value->addItem(valueWord(attribute, value, m_call), value);
    }
    m_value->setCurrentIndex(0);
}

void RuleEdit::load(const Rule &rule)
{
    m_rule = rule;
    if (m_attribute->findData(rule.attribute) < 0) {
        m_attribute->addItem(attributeWord(rule.attribute, m_call), rule.attribute);
    }
    m_attribute->setCurrentIndex(m_attribute->findData(rule.attribute));
    fillValues();
    const QString word = valueWord(rule.attribute, rule.value, m_call);
    const int known = rule.value.trimmed() == eachValue ? 0 : m_value->findText(word, Qt::MatchFixedString);
    if (known >= 0) {
        m_value->setCurrentIndex(known);
    } else {
        m_value->setEditText(word);
    }
    m_value->lineEdit()->setCursorPosition(0); // long values show their beginning
    m_min->setOptionalValue(rule.min);
    m_max->setOptionalValue(rule.max);
    m_exceptional->setOptionalValue(rule.exceptionalMax);
    m_reason->setText(rule.exceptionalReason);
    explain();
}

Rule RuleEdit::rule() const
{
    Rule rule = m_rule;
    rule.attribute = m_attribute->currentData().toString();
    const QString text = m_value->currentText().simplified();
    const int known = m_value->findText(text, Qt::MatchFixedString);
    const bool isUnchanged = rule.attribute == m_rule.attribute
        && text.compare(valueWord(m_rule.attribute, m_rule.value, m_call), Qt::CaseInsensitive) == 0;
    if (!isUnchanged || m_rule.value.isEmpty()) {
        rule.value = known >= 0 ? m_value->itemData(known).toString() : text;
    }
    rule.min = m_min->optionalValue();
    rule.max = m_max->optionalValue();
    rule.exceptionalMax = m_exceptional->optionalValue();
    rule.exceptionalReason = rule.exceptionalMax ? m_reason->text().simplified() : QString();
    return rule;
}

void RuleEdit::begin()
{
    m_attribute->setFocus(Qt::OtherFocusReason);
}

void RuleEdit::explain()
{
    const Rule edited = rule();
    m_exceptional->setEnabled(edited.max || edited.exceptionalMax);
    m_reason->setEnabled(edited.exceptionalMax.has_value());
    m_meaning->setText(ruleMeaning(edited, m_call));
    setTextRole(m_meaning, TextRole::Small, isSound(edited) ? Ink::Secondary : Ink::Bad);
    setAccessibleName(m_meaning->fullText());
    Q_EMIT changed();
}

} // namespace convoke
