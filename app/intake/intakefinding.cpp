// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakefinding.h"

#include "base/textfold.h"
#include "intake/intakelimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

namespace {

struct FindingWords
{
    QStringView code;
    const char *sentence;
};

constexpr FindingWords findingWords[] = {
    {u"address-reconstructed",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "The e-mail address was put together again: %1")},
    {u"address-unreadable",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "This is no e-mail address and was kept as a note: %1")},
    {u"answers-in-one-piece",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The text answers no question by its words or number; it was kept in one piece: %1")},
    {u"answers-of-which-profile",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The answers are numbered, but which profile they are for is not known: %1")},
    {u"arrived-late", QT_TRANSLATE_NOOP("convoke::IntakeFinding", "Sent after the deadline: %1")},
    {u"arrived-on-the-day",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "Sent on the very day of the deadline: %1")},
    {u"cell-error",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The cell holds a spreadsheet error and was left empty: %1")},
    {u"cell-too-long",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "A cell has more than a million characters.")},
    {u"cells-beyond-headings",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The row has more cells than there are headings; they were kept.")},
    {u"country-unknown",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "This country is not known and was kept as a note: %1")},
    {u"date-unreadable", QT_TRANSLATE_NOOP("convoke::IntakeFinding", "This is no date and time: %1")},
    {u"encoding-guessed",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The file does not say how its letters are encoded; it was read as %1.")},
    {u"forward-date-unclear",
     QT_TRANSLATE_NOOP(
         "convoke::IntakeFinding",
         "The forwarded message does not say when it was sent; the time of forwarding is used: %1")},
    {u"hidden-controls",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "The text holds invisible control characters: %1")},
    {u"mail-attachment-packed",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "The attachment is a package that only Outlook opens: %1")},
    {u"mail-date-missing",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "The e-mail does not say when it was sent: %1")},
    {u"mail-encoding-guessed",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The e-mail does not say truly how its letters are encoded; they were guessed: %1")},
    {u"mail-forwarded",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "A forwarded message; its own sender and date are used: %1")},
    {u"mail-has-attachments", QT_TRANSLATE_NOOP("convoke::IntakeFinding", "The e-mail has attachments: %1")},
    {u"mail-head-controls",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "A line of the head hid line breaks or other controls; they were taken out: %1")},
    {u"mail-parts-left-out",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The e-mail is beyond the limits; a part of it was not read: %1")},
    {u"name-rearranged",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The first name held only a particle and was put before the last name: %1")},
    {u"name-split-uncertain",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "Where the last name begins is a guess: %1")},
    {u"newsletter-unclear", QT_TRANSLATE_NOOP("convoke::IntakeFinding", "This is neither yes nor no: %1")},
    {u"no-rows", QT_TRANSLATE_NOOP("convoke::IntakeFinding", "There are headings but no rows.")},
    {u"nul-bytes",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "The file holds NUL characters; they were left out.")},
    {u"other-tables-not-read",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The file holds more than one table; only the first was read. Left out: %1")},
    {u"people-suggested",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "The e-mail suggests other people: %1")},
    {u"profile-inferred",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The profile was inferred from what the signature says: %1")},
    {u"profile-unknown",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "The call has no such profile; it was kept as a note: %1")},
    {u"quote-misplaced",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "Text follows a closing quotation mark; look at this row.")},
    {u"quote-unbalanced",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "A quotation mark is never closed; it was taken as a letter.")},
    {u"role-split-offered",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The organisations may hold roles too; this column can be split: %1")},
    {u"role-split-uncertain",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "Where the organisation ends and the role begins is a guess: %1")},
    {u"same-person",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "Perhaps the same person under another address: %1")},
    {u"same-phone",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "Perhaps the same person, by the telephone number: %1")},
    {u"shared-mailbox",
     QT_TRANSLATE_NOOP(
         "convoke::IntakeFinding",
         "The address belongs to somebody of another name, so this is taken as a second person: %1")},
    {u"sheet-not-read",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "This sheet was not read, because its headings name no people: %1")},
    {u"signature-proposed",
     QT_TRANSLATE_NOOP(
         "convoke::IntakeFinding",
         "The signature names a function, an organisation, a phone or a country; they are proposed: %1")},
    {u"special-category",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "This column holds special categories of personal data, or may reveal them: %1")},
    {u"special-category-left-out",
     QT_TRANSLATE_NOOP(
         "convoke::IntakeFinding",
         "This column holds special categories of personal data, for which the address book has "
         "no place, and was left out: %1")},
    {u"split-columns-joined",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "The columns that say yes or no for each label were put together as one answer: %1")},
    {u"split-labels-overlap",
     QT_TRANSLATE_NOOP(
         "convoke::IntakeFinding",
         "One label is part of another, so the survey says yes for both; look at these answers: "
         "%1")},
    {u"stays-unsubscribed",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding",
                       "Whoever had this address unsubscribed before and stays unsubscribed: %1")},
    {u"uploads-not-read",
     QT_TRANSLATE_NOOP("convoke::IntakeFinding", "Uploaded files that stay in the archive: %1")},
};

} // namespace

void IntakeFindings::add(const QString &code, int row, int column, const QString &detail)
{
    constexpr qsizetype longestDetail = 200;
    if (m_list.size() >= intakelimits::findings) {
        ++m_leftOut;
        return;
    }
    m_list.append({code, row, column, detail.left(longestDetail)});
}

void IntakeFindings::append(const IntakeFindings &others)
{
    for (const IntakeFinding &finding : others.m_list) {
        add(finding.code, finding.row, finding.column, finding.detail);
    }
    m_leftOut += others.m_leftOut;
}

bool IntakeFindings::contains(const QString &code) const
{
    return std::any_of(m_list.cbegin(), m_list.cend(),
                       [&code](const IntakeFinding &finding) { return finding.code == code; });
}

QString findingSentence(const IntakeFinding &finding)
{
    for (const FindingWords &words : findingWords) {
        if (words.code == finding.code) {
            const QString sentence = QCoreApplication::translate("convoke::IntakeFinding", words.sentence);
            return sentence.contains(u"%1") ? sentence.arg(withVisibleControls(finding.detail)) : sentence;
        }
    }
    Q_ASSERT_X(false, "findingSentence", "a finding without words");
    return finding.code;
}

} // namespace convoke
