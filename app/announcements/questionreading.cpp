// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/questionreading.h"

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostQuestions = 60;

} // namespace

Question *QuestionReader::base()
{
    QList<Question> &questions = m_draft.document().call.questions;
    const auto it = std::find_if(questions.begin(), questions.end(), [this](const Question &question) {
        return m_base && question.id == *m_base;
    });
    return it == questions.end() ? nullptr : &*it;
}

void QuestionReader::add(const QString &text, SourceSpan span, bool followsUp)
{
    QList<Question> &questions = m_draft.document().call.questions;
    if (questions.size() >= mostQuestions || text.isEmpty()) {
        return;
    }
    Question question{m_ids.next<QuestionId>(),
                      u"q"_s + QString::number(questions.size() + 1),
                      text,
                      QuestionType::Text,
                      {},
                      !followsUp,
                      {},
                      {}};
    if (text.contains(u"(yes/no)"_s, Qt::CaseInsensitive)
        || text.contains(u"yes or no"_s, Qt::CaseInsensitive)) {
        question.type = QuestionType::YesNo;
    }
    if (m_profile) {
        question.profiles.append(*m_profile);
    }
    Question *parent = followsUp ? base() : nullptr;
    if (parent != nullptr) {
        question.followUpOf = parent->id;
    } else {
        question.required = true;
        m_base = question.id;
    }
    questions.append(question);
    m_spans.append(span);
}

void QuestionReader::addItem(int line)
{
    const PageLine &item = m_outline.line(line);
    const QString text = m_outline.page.words(item.span());
    const CueHit *condition = m_outline.cues.first(Cue::FollowUp, item.firstToken, item.firstToken + 1);
    // "Please outline the case." asks too: a choice is no sentence.
    const bool asks =
        m_outline.page.isMark(item.endToken - 1, u'?') || m_outline.page.isMark(item.endToken - 1, u'.');
    if (item.layout.depth > 1 && !asks && base() != nullptr) {
        base()->choices.append(text);
        base()->type = text.size() > 0 && base()->text.contains(u"several"_s) ? QuestionType::Choices
                                                                              : QuestionType::Choice;
        m_spans.append(item.span());
        return;
    }
    if (condition != nullptr && base() != nullptr && base()->type == QuestionType::Text) {
        base()->type = QuestionType::YesNo; // "If so" asks for a yes or a no before it
    }
    add(text, item.span(), condition != nullptr || item.layout.depth > 1);
}

/// "Questions: Which …? How …?" on one line.
void QuestionReader::addInline(int line)
{
    const int content = m_outline.sections.contentToken(line);
    const PageLine &item = m_outline.line(line);
    for (int index = item.firstSentence; index < item.endSentence; ++index) {
        const Sentence &sentence = m_outline.sentence(index);
        if (!m_outline.page.isMark(sentence.endToken - 1, u'?')) {
            continue;
        }
        const SourceSpan span =
            m_outline.page.spanOfTokens(qMax(content, sentence.firstToken), sentence.endToken);
        add(m_outline.page.words(span), span, false);
        m_inline = true;
    }
}

void QuestionReader::read()
{
    for (int line = 0; line < m_outline.lineCount(); ++line) {
        if (m_uses.of(line) == LineUse::QuestionGroup) {
            m_profile = m_profiles.profileOfGroup(line);
            m_base.reset();
        } else if (m_uses.of(line) == LineUse::Question) {
            addItem(line);
        } else if (m_outline.sections.hasLabel(line)
                   && m_outline.sections.kindOf(line) == SectionKind::Questions) {
            addInline(line);
        } else if (m_outline.isReadable(line) && m_uses.of(line) == LineUse::Prose) {
            m_profile.reset();
        }
    }
    if (!m_spans.isEmpty()) {
        m_draft.set(u"questions"_s, m_inline ? FieldState::Inferred : FieldState::Found, m_spans);
    }
}

} // namespace convoke
