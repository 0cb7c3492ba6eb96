// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailshown.h"

#include "people/countrycode.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MailShown
{
    Q_DECLARE_TR_FUNCTIONS(convoke::MailShown)
};

} // namespace

QString mailMoment(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment, MailShown::tr("d MMM yyyy, HH:mm"))
                            : MailShown::tr("at an unknown time");
}

QString mailWay(const StoredMail &mail)
{
    QStringList parts;
    if (!mail.forwardedBy.isEmpty()) {
        parts.append(MailShown::tr("Forwarded by %1").arg(mail.forwardedBy));
    }
    if (!mail.recipients.isEmpty()) {
        parts.append(MailShown::tr("To %1").arg(mail.recipients.join(u", "_s)));
    }
    return parts.join(u'\n');
}

Chip mailKindChip(const MailVerdict &verdict)
{
    switch (verdict.kind) {
    case MailKind::Application:
        return {MailShown::tr("no sender"), Tone::Warn};
    case MailKind::OutOfOffice:
        return {MailShown::tr("out of office"), Tone::Neutral};
    case MailKind::Bounce:
        return {MailShown::tr("not delivered"), Tone::Bad};
    case MailKind::Unsubscribe:
        return {MailShown::tr("unsubscribe"), Tone::Warn};
    case MailKind::OffTopic:
        return {MailShown::tr("off topic"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString personFieldWord(const QString &field)
{
    if (field == u"function") {
        return MailShown::tr("Function");
    }
    if (field == u"organisation") {
        return MailShown::tr("Organisation");
    }
    return field == u"phone" ? MailShown::tr("Phone") : MailShown::tr("Country");
}

QString shownFieldValue(const QString &field, const QString &value)
{
    const std::optional<CountryCode> country =
        field == u"country" ? CountryCode::fromText(value) : std::nullopt;
    return country ? country->name(QLocale().name().left(2)) : value;
}

QList<ProposedLine> proposalLines(const QList<MailProposal> &proposals)
{
    QList<ProposedLine> lines;
    for (const MailProposal &proposal : proposals) {
        if (proposal.state != ProposalState::Refused) {
            const bool isTaken = proposal.state == ProposalState::Taken;
            lines.append({proposal.id.value(),
                          personFieldWord(proposal.field),
                          shownFieldValue(proposal.field, proposal.value),
                          {},
                          isTaken ? MailShown::tr("taken") : QString()});
        }
    }
    return lines;
}

QString suggestedWho(const MailSuggestion &suggestion)
{
    return MailPerson{suggestion.name, suggestion.email}.shown();
}

QList<ProposedLine> suggestionLines(const QList<MailSuggestion> &suggestions)
{
    QList<ProposedLine> lines;
    for (const MailSuggestion &suggestion : suggestions) {
        const bool isOpen = suggestion.state == ProposalState::Open;
        lines.append({suggestion.id.value(),
                      {},
                      suggestedWho(suggestion),
                      u'“' + suggestion.sentence + u'”',
                      isOpen ? QString() : suggestionChip(suggestion.state).word});
    }
    return lines;
}

Chip suggestionChip(ProposalState state)
{
    switch (state) {
    case ProposalState::Open:
        return {MailShown::tr("to be decided"), Tone::Warn};
    case ProposalState::Taken:
        return {MailShown::tr("in the address book"), Tone::Good};
    case ProposalState::Refused:
        return {MailShown::tr("refused"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace convoke
