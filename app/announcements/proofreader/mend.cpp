// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/mend.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Part>
QString *textWithKey(QList<Part> &parts, const QString &key, QString Part::*text)
{
    for (Part &part : parts) {
        if (part.key == key) {
            return &(part.*text);
        }
    }
    return nullptr;
}

void apply(MeetingDocument &document, const ReplaceWords &mend, IdSource &)
{
    QString *text = proofText(document, mend.field, mend.item);
    if (text != nullptr && QStringView(*text).mid(mend.span.start, mend.span.length) == mend.before) {
        text->replace(mend.span.start, mend.span.length, mend.after);
    }
}

void setFlag(MeetingDocument &document, const QString &field, bool value)
{
    Meeting &meeting = document.meeting;
    if (field == u"interpretation") {
        meeting.interpretation = value;
    } else if (field == u"travel_arranged") {
        meeting.travelArranged = value;
    } else if (field == u"lunch_to_lunch") {
        meeting.lunchToLunch = value;
    }
}

void apply(MeetingDocument &document, const SetValue &mend, IdSource &)
{
    if (const bool *flag = std::get_if<bool>(&mend.value)) {
        setFlag(document, mend.field, *flag);
    } else if (const int *number = std::get_if<int>(&mend.value)) {
        document.meeting.places = *number;
    } else if (const QDate *day = std::get_if<QDate>(&mend.value)) {
        document.call.deadline = *day;
    } else if (const QString *words = std::get_if<QString>(&mend.value)) {
        if (mend.field == u"language") {
            document.meeting.language = *words;
        } else if (mend.field == u"mode") {
            document.meeting.mode = fromKey<MeetingMode>(*words);
        }
    }
}

void apply(MeetingDocument &document, const AddLimit &mend, IdSource &ids)
{
    for (const Rule &rule : document.rules) {
        if (rule.attribute == mend.attribute && rule.value == u"*") {
            return;
        }
    }
    document.rules.append(
        {ids.next<RuleId>(), mend.attribute, u"*"_s, mend.min, mend.max, mend.exceptionalMax, {}});
}

} // namespace

QString *proofText(MeetingDocument &document, const QString &field, const QString &item)
{
    Meeting &meeting = document.meeting;
    if (field == u"title") {
        return &meeting.title;
    }
    if (field == u"background") {
        return &meeting.background;
    }
    if (field == u"aim") {
        return &meeting.aim;
    }
    if (field == u"outcome") {
        return &meeting.outcome;
    }
    if (field == u"outcome_told") {
        return document.call.outcomeTold ? &*document.call.outcomeTold : nullptr;
    }
    if (field == u"topics") {
        const int index = item.toInt() - 1;
        return index >= 0 && index < meeting.topics.size() ? &meeting.topics[index] : nullptr;
    }
    if (field == u"profiles") {
        return textWithKey(document.call.profiles, item, &Profile::description);
    }
    return field == u"questions" ? textWithKey(document.call.questions, item, &Question::text) : nullptr;
}

MeetingDocument mended(MeetingDocument document, const Mend &mend, IdSource &ids)
{
    std::visit([&](const auto &deed) { apply(document, deed, ids); }, mend);
    return document;
}

} // namespace convoke
