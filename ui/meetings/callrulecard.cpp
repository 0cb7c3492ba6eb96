// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/callrulecard.h"

#include "decision/ruleattributes.h"
#include "people/countrycode.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/rulewords.h"
#include "ui/meetings/callparts.h"
#include "ui/meetings/formgrid.h"

#include <QLineEdit>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

using Entries = QList<std::pair<QString, QString>>;

const QString eachValue = u"*"_s;

template <typename T>
auto pickFrom(RuleId rule, T Rule::*member)
{
    return [rule, member](auto &document) {
        auto *found = partWithId(document.rules, rule);
        return found == nullptr ? nullptr : &(found->*member);
    };
}

template <typename T>
FieldPlace<T> soundPlace(RuleId rule, T Rule::*member)
{
    FieldPlace<T> place = FieldSet::placeAt<T>(pickFrom(rule, member));
    place.holds = [rule](const MeetingDocument &document) {
        const Rule *found = partWithId(document.rules, rule);
        return found == nullptr || isSound(*found);
    };
    return place;
}

FieldPlace<QString> attributeOf(RuleId rule)
{
    FieldPlace<QString> place = FieldSet::placeAt<QString>(pickFrom(rule, &Rule::attribute));
    place.set = [rule](MeetingDocument &document, const QString &attribute) {
        Rule *found = partWithId(document.rules, rule);
        if (found != nullptr && found->attribute != attribute) {
            found->attribute = attribute;
            found->value = eachValue;
        }
    };
    return place;
}

FieldPlace<std::optional<int>> exceptionOf(RuleId rule)
{
    auto place = soundPlace(rule, &Rule::exceptionalMax);
    place.set = [rule](MeetingDocument &document, const std::optional<int> &most) {
        if (Rule *found = partWithId(document.rules, rule)) {
            found->exceptionalMax = most;
            found->exceptionalReason = most ? found->exceptionalReason : QString();
        }
    };
    return place;
}

Entries attributesOf(const Call &call)
{
    Entries entries;
    const QStringList attributes = ruleAttributes(call);
    for (const QString &attribute : attributes) {
        entries.append({attribute, singleLine(attributeWord(attribute, call))});
    }
    return entries;
}

QStringList knownValues(const QString &attribute, const Call &call)
{
    QStringList values;
    if (attribute == u"country") {
        const QList<CountryCode> countries = CountryCode::all();
        for (const CountryCode &country : countries) {
            values.append(country.toString());
        }
    } else if (attribute == u"profile") {
        for (const Profile &profile : call.profiles) {
            values.append(profile.key);
        }
    } else if (const Question *question = answeredQuestion(attribute, call)) {
        values = question->choices;
    }
    return values;
}

Entries valuesOf(const Rule &rule, const Call &call)
{
    Entries entries{{eachValue, valueWord(rule.attribute, eachValue, call)}};
    const QStringList values = knownValues(rule.attribute, call);
    for (const QString &value : values) {
        entries.append({value, singleLine(valueWord(rule.attribute, value, call))});
    }
    return entries;
}

bool holds(const CalmCombo &combo, const Entries &entries)
{
    bool same = combo.count() == entries.size();
    for (int i = 0; same && i < combo.count(); ++i) {
        same =
            combo.itemData(i).toString() == entries.at(i).first && combo.itemText(i) == entries.at(i).second;
    }
    return same;
}

void refill(CalmCombo &combo, const Entries &entries, const QString &chosen)
{
    if (holds(combo, entries)) {
        return;
    }
    combo.clear();
    for (const auto &[key, words] : entries) {
        combo.addItem(words, key);
    }
    combo.setCurrentIndex(combo.findData(chosen));
}

FieldEditor<QString> attributeEditor(RuleId rule)
{
    auto *combo = new CalmCombo;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    const auto prepare = [combo, rule](const MeetingDocument &document) {
        const Rule *found = partWithId(document.rules, rule);
        Entries entries = attributesOf(document.call);
        const QString now = found == nullptr ? QString() : found->attribute;
        const bool isKnown = std::any_of(entries.cbegin(), entries.cend(),
                                         [&now](const auto &entry) { return entry.first == now; });
        if (!isKnown && !now.isEmpty()) { // such as an answer to a question that is no more
            entries.append({now, singleLine(attributeWord(now, document.call))});
        }
        refill(*combo, entries, now);
    };
    return {combo, [combo](const QString &attribute) { combo->setCurrentIndex(combo->findData(attribute)); },
            [combo]() -> Result<QString> { return combo->currentData().toString(); },
            [combo](FormField *field) { wireCombo(combo, field); }, prepare};
}

FieldEditor<QString> valueEditor(RuleId rule)
{
    auto *combo = new CalmCombo;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    const auto prepare = [combo, rule](const MeetingDocument &document) {
        if (const Rule *found = partWithId(document.rules, rule)) {
            refill(*combo, valuesOf(*found, document.call), found->value);
        }
    };
    const auto show = [combo](const QString &value) {
        const int known = combo->findData(value, Qt::UserRole, Qt::MatchFixedString);
        combo->setCurrentIndex(known);
        if (known < 0) {
            combo->setEditText(singleLine(value));
        }
        combo->lineEdit()->setCursorPosition(0);
    };
    const auto read = [combo]() -> Result<QString> {
        const QString typed = combo->currentText().simplified();
        const int known = combo->findText(typed, Qt::MatchFixedString);
        if (typed.isEmpty()) {
            return Error{ErrorCode::MissingValue, {}};
        }
        return known < 0 ? typed : combo->itemData(known).toString();
    };
    return {combo, show, read,
            [combo](FormField *field) {
                wireCombo(combo, field);
                QObject::connect(combo->lineEdit(), &QLineEdit::editingFinished, field, &FormField::commit);
            },
            prepare};
}

} // namespace

CallRuleCard::CallRuleCard(EditedMeeting &meeting, RuleId rule, QWidget *parent)
    : ItemCard(meeting, rule.value(), u"rule"_s, parent)
    , m_rule(rule)
{ }

void CallRuleCard::follow()
{
    ItemCard::follow();
    if (fields().firstMarked() == nullptr) {
        return;
    }
    // A minimum that was above the maximum may fit now that the maximum has changed.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (FormField *marked = fields().firstMarked()) {
                marked->commit();
            }
        },
        Qt::QueuedConnection);
}

CardHead CallRuleCard::head(const MeetingDocument &document) const
{
    const Rule *rule = partWithId(document.rules, m_rule);
    if (rule == nullptr) {
        return {};
    }
    return {ruleTitle(*rule, document.call), ruleMeaning(*rule, document.call), {}, 0,
            rule != &document.rules.first(), rule != &document.rules.last()};
}

void CallRuleCard::fill(FormGrid &form)
{
    constexpr int mostPeople = 100000;
    const auto bound = [] {
        FieldEditor<std::optional<int>> editor = numberEditor(0, mostPeople, u"–"_s);
        editor.widget->setFixedWidth(scaled(72));
        return editor;
    };
    FormRow *row = form.addRow(tr("Looks at"));
    fields().addAt<QString>(row, {u"ruleAttribute"_s, tr("What the rule looks at")}, attributeEditor(m_rule),
                            attributeOf(m_rule));
    fields().add(row, {u"ruleValue"_s, tr("Value")}, valueEditor(m_rule), pickFrom(m_rule, &Rule::value), 1);
    row = form.addRow(tr("People"));
    row->addWord(tr("at least"));
    fields().addAt<std::optional<int>>(row, {u"ruleMin"_s, tr("Minimum")}, bound(),
                                       soundPlace(m_rule, &Rule::min));
    row->addWord(tr("at most"));
    fields().addAt<std::optional<int>>(row, {u"ruleMax"_s, tr("Maximum")}, bound(),
                                       soundPlace(m_rule, &Rule::max));
    row->addStretch();
    row = form.addRow(tr("Exception"));
    row->addWord(tr("at most"));
    fields().addAt<std::optional<int>>(row, {u"ruleExceptional"_s, tr("Maximum by exception")}, bound(),
                                       exceptionOf(m_rule));
    row->addWord(tr("because"));
    fields().add(row, {u"ruleExceptionReason"_s, tr("Reason of the exception")}, lineEditor(),
                 pickFrom(m_rule, &Rule::exceptionalReason), 1);
}

bool CallRuleCard::move(MeetingDocument &document, int step) const
{
    return movePart(document, m_rule, step);
}

void CallRuleCard::remove(MeetingDocument &document) const
{
    removePart(document, m_rule);
}

} // namespace convoke
