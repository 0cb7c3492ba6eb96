// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/limitreading.h"
#include "announcements/practicalreading.h"
#include "announcements/proofreader/proofrules.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The ids of a reading that is compared and thrown away need not differ from anybody's.
class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    }
};

ProofFinding said(const ProofText &text, ProofCode code, Severity severity, const QString &field,
                  SourceSpan span)
{
    return {.code = code, .severity = severity, .field = field, .words = {text.words(span)}};
}

bool isTold(const QList<ProofFinding> &findings, const QString &field)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&field](const ProofFinding &finding) {
        const bool isOfTexts =
            finding.code == ProofCode::SaidButNotSet || finding.code == ProofCode::SaidOtherwise;
        return isOfTexts && finding.field == field;
    });
}

/// What one text says of a field beside what the field holds; each field is told once.
template <typename T>
void compare(const ProofText &text, const ReadingDraft &draft, const QString &field,
             const std::optional<T> &printed, const std::optional<T> &held, QList<ProofFinding> &findings)
{
    const QList<SourceSpan> spans = draft.spans(field);
    if (!printed || spans.isEmpty() || printed == held || isTold(findings, field)) {
        return;
    }
    const ProofCode code = held ? ProofCode::SaidOtherwise : ProofCode::SaidButNotSet;
    ProofFinding finding = said(text, code, Severity::Warning, field, spans.first());
    if (!held && draft.state(field) == FieldState::Found) {
        finding.mend = SetValue{field, *printed};
    }
    findings.append(finding);
}

/// The first bound in which @p held differs from what is printed: its name and both numbers (-1: none).
std::optional<std::pair<QString, QList<int>>> difference(const Rule &printed, const Rule &held)
{
    const auto differs = [](const std::optional<int> &a, const std::optional<int> &b) {
        return a && a != b;
    };
    if (differs(printed.max, held.max)) {
        return std::pair(u"max"_s, QList<int>{*printed.max, held.max.value_or(-1)});
    }
    if (differs(printed.min, held.min)) {
        return std::pair(u"min"_s, QList<int>{*printed.min, held.min.value_or(-1)});
    }
    if (differs(printed.exceptionalMax, held.exceptionalMax)) {
        return std::pair(u"exceptional_max"_s,
                         QList<int>{*printed.exceptionalMax, held.exceptionalMax.value_or(-1)});
    }
    return std::nullopt;
}

void compareLimit(const ProofText &text, const Rule &printed, SourceSpan span,
                  const MeetingDocument &document, QList<ProofFinding> &findings)
{
    const auto held = std::find_if(document.rules.cbegin(), document.rules.cend(), [&](const Rule &rule) {
        return rule.attribute == printed.attribute && rule.value == u"*";
    });
    ProofFinding finding{.field = text.field(), .item = text.item(), .span = text.written(span)};
    if (held == document.rules.cend()) {
        finding.code = ProofCode::LimitNotSet;
        finding.words = {text.words(span), printed.attribute};
        finding.mend = AddLimit{printed.attribute, printed.min, printed.max, printed.exceptionalMax};
        findings.append(finding);
    } else if (const auto found = difference(printed, *held)) {
        finding.code = ProofCode::LimitDisagrees;
        finding.severity = Severity::Error;
        finding.words = {text.words(span), printed.attribute, found->first};
        finding.numbers = found->second;
        findings.append(finding);
    }
}

} // namespace

void limitsInTexts(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    if (!matter.document.call.selection) {
        return;
    }
    const StillClock clock;
    IdSource ids(clock, [] { return 1U; });
    for (const auto &text : matter.texts) {
        ReadingDraft draft(text->outline().page,
                           MeetingDocument{Meeting{.id = MeetingId(1)}, {}, {}, {}, {}, {}});
        LimitReader(text->outline(), draft).read(ids);
        const QList<Rule> &printed = draft.document().rules;
        const QList<SourceSpan> spans = draft.spans(u"rules"_s);
        for (qsizetype i = 0; i < printed.size() && i < spans.size(); ++i) {
            compareLimit(*text, printed.at(i), spans.at(i), matter.document, findings);
        }
        compare(*text, draft, u"places"_s, draft.document().meeting.places, matter.document.meeting.places,
                findings);
    }
}

void practicalWordsInTexts(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const Meeting &held = matter.document.meeting;
    for (const auto &text : matter.texts) {
        ReadingDraft draft(text->outline().page,
                           MeetingDocument{Meeting{.id = MeetingId(1)}, {}, {}, {}, {}, {}});
        PracticalReader(text->outline(), draft).read();
        const Meeting &printed = draft.document().meeting;
        compare(*text, draft, u"language"_s, printed.language, held.language, findings);
        compare(*text, draft, u"interpretation"_s, printed.interpretation, held.interpretation, findings);
        compare(*text, draft, u"travel_arranged"_s, printed.travelArranged, held.travelArranged, findings);
        const QList<const CueHit *> words = text->outline().cues.of(Cue::Interpretation);
        for (const CueHit *hit : words) {
            const SourceSpan span = text->outline().page.spanOfTokens(hit->firstToken, hit->endToken);
            // "Translation" means much else.
            const bool isMeant = text->outline().page.foldedWords(span).contains(u"interpret");
            if (isMeant && !held.interpretation && !isTold(findings, u"interpretation"_s)) {
                findings.append(
                    said(*text, ProofCode::SaidButNotSet, Severity::Hint, u"interpretation"_s, span));
            }
        }
    }
}

void mannerInTexts(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    struct Manner
    {
        Cue cue;
        MeetingMode mode;
    };
    constexpr Manner manners[] = {{Cue::Hybrid, MeetingMode::Hybrid},
                                  {Cue::Online, MeetingMode::Online},
                                  {Cue::InPerson, MeetingMode::InPerson}};
    const Meeting &meeting = matter.document.meeting;
    for (const auto &text : matter.texts) {
        const Outline &outline = text->outline();
        const QList<const CueHit *> lunch = outline.cues.of(Cue::LunchToLunch);
        if (!meeting.lunchToLunch && !lunch.isEmpty() && !isTold(findings, u"lunch_to_lunch"_s)) {
            const SourceSpan span =
                outline.page.spanOfTokens(lunch.first()->firstToken, lunch.first()->endToken);
            ProofFinding finding =
                said(*text, ProofCode::SaidButNotSet, Severity::Warning, u"lunch_to_lunch"_s, span);
            finding.mend = SetValue{u"lunch_to_lunch"_s, true};
            findings.append(finding);
        }
        for (const Manner &manner : manners) {
            const QList<const CueHit *> hits = outline.cues.of(manner.cue);
            if (meeting.mode || hits.isEmpty() || isTold(findings, u"mode"_s)) {
                continue;
            }
            const SourceSpan span =
                outline.page.spanOfTokens(hits.first()->firstToken, hits.first()->endToken);
            ProofFinding finding = said(*text, ProofCode::SaidButNotSet, Severity::Warning, u"mode"_s, span);
            if (outline.cues.of(Cue::NotMode).isEmpty()) {
                finding.mend = SetValue{u"mode"_s, toKey(manner.mode)};
            }
            findings.append(finding);
        }
    }
}

} // namespace convoke
