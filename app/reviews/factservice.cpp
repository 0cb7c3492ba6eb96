// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/factservice.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Result<FactSheet> FactService::ofMeeting(MeetingId meeting)
{
    std::optional<FactSheet> sheet;
    const Result<void> read = m_transactions.readOnly([&] {
        const std::optional<MeetingDocument> document = m_meetings.load(meeting);
        if (!document) {
            return;
        }
        const bool hasFacts =
            std::any_of(document->criteria.cbegin(), document->criteria.cend(),
                        [](const Criterion &item) { return item.kind == CriterionKind::Fact; });
        sheet = hasFacts
            ? makeFactSheet(*document, m_applications.ofMeeting(meeting),
                            needHistory(document->criteria) ? m_facts.historyOf(meeting) : FactHistory())
            : FactSheet();
    });
    if (!read) {
        return read.error();
    }
    return sheet ? Result<FactSheet>(*std::move(sheet)) : Error{ErrorCode::NotFound, u"such meeting"_s};
}

} // namespace convoke
