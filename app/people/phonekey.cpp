// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/phonekey.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CallingPlan
{
    QStringView country;
    QStringView code;
    QStringView trunk; ///< what stands before a number dialled inside the country; empty: nothing
    int mostDigits; ///< of a number without calling code and trunk prefix
};

/// ITU-T E.164 calling codes and national trunk prefixes. Italian numbers keep their nought abroad.
constexpr CallingPlan plans[] = {
    {u"AT", u"43", u"0", 13},  {u"BE", u"32", u"0", 9},  {u"BG", u"359", u"0", 9}, {u"HR", u"385", u"0", 9},
    {u"CY", u"357", u"", 8},   {u"CZ", u"420", u"", 9},  {u"DK", u"45", u"", 8},   {u"EE", u"372", u"", 8},
    {u"FI", u"358", u"0", 11}, {u"FR", u"33", u"0", 9},  {u"DE", u"49", u"0", 12}, {u"GR", u"30", u"", 10},
    {u"HU", u"36", u"06", 9},  {u"IE", u"353", u"0", 9}, {u"IT", u"39", u"", 11},  {u"LV", u"371", u"", 8},
    {u"LT", u"370", u"0", 8},  {u"LU", u"352", u"", 9},  {u"MT", u"356", u"", 8},  {u"NL", u"31", u"0", 9},
    {u"PL", u"48", u"", 9},    {u"PT", u"351", u"", 9},  {u"RO", u"40", u"0", 9},  {u"SK", u"421", u"0", 9},
    {u"SI", u"386", u"0", 8},  {u"ES", u"34", u"", 9},   {u"SE", u"46", u"0", 10}, {u"GB", u"44", u"0", 10},
    {u"CH", u"41", u"0", 9},   {u"NO", u"47", u"", 8},   {u"IS", u"354", u"", 9},  {u"LI", u"423", u"", 9},
    {u"AL", u"355", u"0", 9},  {u"BA", u"387", u"0", 8}, {u"ME", u"382", u"0", 8}, {u"MK", u"389", u"0", 8},
    {u"RS", u"381", u"0", 9},  {u"XK", u"383", u"0", 9}, {u"MD", u"373", u"0", 8}, {u"UA", u"380", u"0", 9},
    {u"TR", u"90", u"0", 10},  {u"GE", u"995", u"0", 9}, {u"AM", u"374", u"0", 8}, {u"US", u"1", u"1", 10},
    {u"CA", u"1", u"1", 10},
};

const CallingPlan *planOf(const QString &country)
{
    for (const CallingPlan &plan : plans) {
        if (plan.country == country) {
            return &plan;
        }
    }
    return nullptr;
}

/// No calling code is the begin of another.
const CallingPlan *planByCode(QStringView digits)
{
    for (const CallingPlan &plan : plans) {
        if (digits.startsWith(plan.code)) {
            return &plan;
        }
    }
    return nullptr;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0) {
            digits.append(QChar(char16_t(u'0' + c.digitValue())));
        }
    }
    return digits;
}

/// Before the first digit; "Tel. +49 …" too.
bool beginsWithPlus(const QString &text)
{
    for (const QChar c : text) {
        if (c == u'+' || c == u'\uFF0B' || c.digitValue() >= 0) {
            return c.digitValue() < 0;
        }
    }
    return false;
}

/// "+32 2 123 45 67 ext. 8" → "+32 2 123 45 67 "; letters before the number ("Tel.") stay.
QStringView withoutExtension(QStringView phone)
{
    int digits = 0;
    for (qsizetype i = 0; i < phone.size(); ++i) {
        digits += phone.at(i).digitValue() >= 0 ? 1 : 0;
        if (digits >= 6 && (phone.at(i).isLetter() || phone.at(i) == u'#' || phone.at(i) == u';')) {
            return phone.first(i);
        }
    }
    return phone;
}

QString withoutTrunk(const QString &national, const CallingPlan &plan)
{
    const bool removed = !plan.trunk.isEmpty() && national.startsWith(plan.trunk)
        && (plan.trunk.front() == u'0' || national.size() > plan.mostDigits);
    return removed ? national.mid(plan.trunk.size()) : national;
}

} // namespace

QString phoneKey(QStringView phone, const std::optional<CountryCode> &country)
{
    constexpr qsizetype longest = 100;
    const QString text =
        withoutExtension(phone.first(qMin(phone.size(), longest))).toString().remove(u"(0)"_s);
    const bool plus = beginsWithPlus(text);
    QString digits = digitsOf(text);
    const bool noughts = !plus && digits.startsWith(u"00");
    digits.remove(0, noughts ? 2 : 0);
    if (digits.isEmpty()) {
        return digits;
    }
    if (plus || noughts) {
        const CallingPlan *plan = planByCode(digits);
        return plan == nullptr ? digits
                               : plan->code.toString() + withoutTrunk(digits.mid(plan->code.size()), *plan);
    }
    const CallingPlan *plan = country ? planOf(country->toString()) : nullptr;
    if (plan == nullptr) {
        return digits;
    }
    const QString national = withoutTrunk(digits, *plan);
    // A spreadsheet that took the number for a number ate its plus sign.
    const bool plusLost =
        national.size() == digits.size() && digits.startsWith(plan->code) && digits.size() > plan->mostDigits;
    return plusLost ? digits : plan->code.toString() + national;
}

} // namespace convoke
