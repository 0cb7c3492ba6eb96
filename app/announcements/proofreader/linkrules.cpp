// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/addressmentions.h"
#include "announcements/proofreader/proofrules.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "this link", "click here": words that mean nothing without a target. "The survey" and "the link between"
/// stand well by themselves.
bool needsTarget(QStringView folded)
{
    return folded == u"this link" || folded == u"following link" || folded == u"link below"
        || folded == u"via link" || folded.endsWith(u" here");
}

bool hasLink(const Outline &outline)
{
    const QList<Token> &tokens = outline.page.tokens();
    return std::any_of(tokens.cbegin(), tokens.cend(),
                       [](const Token &token) { return token.kind == TokenKind::Link; });
}

/// "[the form]()"
std::optional<SourceSpan> emptyTarget(const QString &text)
{
    const qsizetype at = text.indexOf(u"]()"_s);
    const qsizetype start = at < 0 ? -1 : text.lastIndexOf(u'[', at);
    return start < 0 ? std::nullopt
                     : std::optional(SourceSpan{static_cast<int>(start), static_cast<int>(at + 3 - start)});
}

void addPointing(const ProofText &text, SourceSpan span, QList<ProofFinding> &findings)
{
    findings.append({.code = ProofCode::LinkTargetMissing,
                     .field = text.field(),
                     .item = text.item(),
                     .span = text.written(span),
                     .words = {text.words(span)}});
}

void pointersIn(const ProofText &text, QList<ProofFinding> &findings)
{
    const Outline &outline = text.outline();
    if (hasLink(outline)) {
        return;
    }
    int told = 0;
    for (const CueHit *hit : outline.cues.of(Cue::PointsAtLink)) {
        const SourceSpan span = outline.page.spanOfTokens(hit->firstToken, hit->endToken);
        if (needsTarget(outline.page.foldedWords(span)) && told++ < mostOfAKind) {
            addPointing(text, span, findings);
        }
    }
}

} // namespace

void linksWithoutTarget(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const bool isLinkKnown = matter.document.call.link.has_value();
    for (const auto &text : matter.texts) {
        if (const auto empty = emptyTarget(text->outline().page.text())) {
            addPointing(*text, *empty, findings);
        } else if (!isLinkKnown) {
            pointersIn(*text, findings);
        }
    }
}

void damagedAddresses(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    for (const auto &text : matter.texts) {
        const Outline &outline = text->outline();
        int told = 0;
        const QList<AddressMention> mentions = AddressMentions(outline.page, {}).all();
        for (const AddressMention &mention : mentions) {
            if (!mention.repaired || told++ >= mostOfAKind) {
                continue;
            }
            const SourceSpan span = outline.page.spanOfTokens(mention.firstToken, mention.endToken);
            const bool isSure = !mention.address.isEmpty() && mention.candidates.size() <= 1;
            ProofFinding finding{.code = ProofCode::AddressDamaged,
                                 .field = text->field(),
                                 .item = text->item(),
                                 .span = text->written(span),
                                 .words = {text->words(span)}};
            if (isSure) {
                finding.words.append(mention.address);
            }
            if (isSure && finding.span) {
                finding.mend = ReplaceWords{text->field(), text->item(), *finding.span, text->words(span),
                                            mention.address};
            }
            findings.append(finding);
        }
    }
}

} // namespace convoke
