// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/prooftext.h"

#include "base/richtext.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ProofText::ProofText(QString field, QString item, const QString &text, qsizetype most, bool isRich)
    : m_field(std::move(field))
    , m_item(std::move(item))
    , m_text(text.left(most))
    , m_outline(TextLayout(isRich ? plainRichText(richTextFrom(m_text)) : m_text))
{ }

std::optional<SourceSpan> ProofText::written(SourceSpan span) const
{
    const QString sought = words(span);
    const QString &normal = m_outline.page.text();
    if (sought.isEmpty()) {
        return std::nullopt;
    }
    if (normal.count(sought) != m_text.count(sought)) {
        return std::nullopt; // some stand in an address that the reader of the text never sees
    }
    qsizetype there = -1;
    qsizetype at = -1;
    while (at < span.start) {
        at = normal.indexOf(sought, at + 1);
        there = m_text.indexOf(sought, there + 1);
        if (at < 0 || there < 0) {
            return std::nullopt;
        }
    }
    return at == span.start ? std::optional(SourceSpan{static_cast<int>(there), span.length}) : std::nullopt;
}

ProofTexts proofTexts(const MeetingDocument &document, qsizetype most)
{
    ProofTexts texts;
    const auto add = [&](const QString &field, const QString &item, const QString &text,
                         bool isRich = false) {
        if (!text.trimmed().isEmpty()) {
            texts.push_back(std::make_unique<ProofText>(field, item, text, most, isRich));
        }
    };
    const Meeting &meeting = document.meeting;
    add(u"title"_s, {}, meeting.title);
    add(u"outcome_told"_s, {}, document.call.outcomeTold.value_or(QString()));
    for (const Profile &profile : document.call.profiles) {
        add(u"profiles"_s, profile.key, profile.description);
    }
    for (const Question &question : document.call.questions) {
        add(u"questions"_s, question.key, question.text);
    }
    add(u"background"_s, {}, meeting.background, true);
    add(u"aim"_s, {}, meeting.aim, true);
    for (qsizetype i = 0; i < meeting.topics.size(); ++i) {
        add(u"topics"_s, QString::number(i + 1), meeting.topics.at(i));
    }
    add(u"outcome"_s, {}, meeting.outcome, true);
    return texts;
}

} // namespace convoke
