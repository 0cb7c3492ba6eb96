// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewdeeds.h"

#include "ui/common/reasondialog.h"

namespace convoke {

void ReviewDeeds::score(const ReviewSubject &subject, const Criterion &criterion,
                        const std::optional<double> &value)
{
    //: undo menu; %1 is the code of an application, %2 a criterion
    const QString deed = value ? tr("Score %1 on “%2”").arg(subject.code, criterion.label)
                               : tr("Abstain for %1 on “%2”").arg(subject.code, criterion.label);
    m_deeds.record(deed, m_reviews.setScore(subject.application, subject.reviewer.id, criterion, value));
}

void ReviewDeeds::clearScore(const ReviewSubject &subject, const Criterion &criterion)
{
    m_deeds.record(tr("Clear the score of %1 on “%2”").arg(subject.code, criterion.label),
                   m_reviews.clearScore(subject.application, subject.reviewer.id, criterion.id));
}

void ReviewDeeds::saveNote(const ReviewSubject &subject, const Review &before, const QString &note,
                           bool isFlagged)
{
    const QString deed = before.flagged == isFlagged ? tr("Note on %1").arg(subject.code)
        : isFlagged                                  ? tr("Flag %1").arg(subject.code)
                                                     : tr("Take the flag off %1").arg(subject.code);
    m_deeds.record(deed, m_reviews.setNote(subject.application, subject.reviewer.id, note, isFlagged));
}

void ReviewDeeds::askRecusal(const ReviewSubject &subject, const QString &heading, const QString &reason,
                             QWidget *page)
{
    const ReasonDialog::Words words{tr("Conflict of interest"),
                                    tr("%1 disappears for %2 from every list, count and average. Scores "
                                       "given so far are set aside. You can take the "
                                       "recusal back.")
                                        .arg(heading, subject.reviewer.name),
                                    tr("Recuse myself"), tr("Reason"), tr("We work in the same unit")};
    auto *dialog = new ReasonDialog(
        words,
        [this, subject](const QString &, const QString &given) {
            return m_deeds.record(tr("Recuse from %1").arg(subject.code),
                                  m_reviews.recuse(subject.application, subject.reviewer.id, given));
        },
        page);
    if (!reason.isEmpty()) {
        dialog->setReason(reason);
    }
    dialog->open();
}

void ReviewDeeds::sayNoConflict(const ReviewSubject &subject)
{
    m_deeds.record(tr("No conflict of interest with %1").arg(subject.code),
                   m_teams.sayNoConflict(subject.application, subject.reviewer.id));
}

void ReviewDeeds::takeRecusalBack(ApplicationId application, const Reviewer &reviewer)
{
    m_deeds.record(tr("Take a recusal back"), m_reviews.withdrawRecusal(application, reviewer.id));
}

} // namespace convoke
