// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofdesk.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Change onlySession(QDate day)
{
    return [day](Desk &desk) {
        desk.document.meeting.sessions.clear();
        desk.addSession(day);
    };
}

void row(const char *sentence, const Change &change, const QStringList &codes)
{
    QTest::newRow(sentence) << change << codes;
}

} // namespace

/// Every rule of the proof-reader, with what it finds and what it lets pass.
class ProofRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();

private:
    void dateRows();
    void clashRows();
    void completenessRows();
    void reviewRows();
    void textRows();
    void saidRows();
};

void ProofRulesTest::dateRows()
{
    row("nothing where nothing is wrong", [](Desk &) {}, {});
    row("a deadline after the start", deadline({2027, 2, 12}), {u"deadline-after-start"_s});
    row("a deadline on the first day", deadline({2027, 2, 10}), {u"deadline-after-start"_s});
    row("a deadline on the eve", deadline({2027, 2, 9}), {});
    row("a deadline before publication", deadline({2026, 11, 19}), {u"deadline-before-publication"_s});
    row("a deadline on the day of publication", deadline({2026, 11, 20}), {});
    row("a deadline on a Saturday", deadline({2027, 1, 16}), {u"deadline-at-weekend"_s});
    row("a deadline on a holiday everywhere", deadline({2027, 1, 1}), {u"deadline-on-holiday"_s});
    row("a deadline on a holiday in few states", deadline({2027, 2, 8}), {}); // Slovenia
    row("a holiday in the country alone",
        [](Desk &desk) {
            desk.document.meeting.place.country = u"SI"_s;
            desk.document.call.deadline = QDate(2027, 2, 8);
        },
        {u"deadline-on-holiday"_s});
    row("a session on a holiday", onlySession({2027, 7, 21}), {u"session-on-holiday"_s});
    row("a session at a weekend", onlySession({2027, 7, 24}), {u"session-at-weekend"_s});
    row("a preferred date after the deadline",
        [](Desk &desk) { desk.document.call.preferredBy = QDate(2027, 1, 18); },
        {u"preferred-after-deadline"_s});
    row("a preferred date before it", [](Desk &desk) { desk.document.call.preferredBy = QDate(2027, 1, 8); },
        {});
    row("an outcome before the deadline",
        [](Desk &desk) { desk.document.call.outcomeTold = u"2027-01-14"_s; }, {u"outcome-before-deadline"_s});
    row("an outcome in words", [](Desk &desk) { desk.document.call.outcomeTold = u"end of January"_s; }, {});
}

void ProofRulesTest::clashRows()
{
    const auto other = [](const QStringList &groups, const QStringList &chairs, QTime start, QTime end) {
        return [=](Desk &desk) {
            desk.addOther(groups, chairs, QDate(2027, 2, 11), start, end);
        };
    };
    row("the same group at the same time", other({u"POL"_s}, {}, {11, 0}, {13, 0}), {u"clash-of-groups"_s});
    row("the same group in the afternoon", other({u"POL"_s}, {}, {13, 0}, {17, 0}), {});
    row("the same group, hours not known", other({u"POL"_s}, {}, {}, {}), {u"clash-of-groups"_s});
    row("another group at the same time", other({u"LOCAL"_s}, {}, {9, 0}, {12, 0}), {});
    row("a group that only contributes", other({u"C&N"_s}, {}, {9, 0}, {12, 0}), {});
    row("the same chair at the same time", other({}, {u"ILSE  Grün"_s}, {9, 0}, {12, 0}),
        {u"clash-of-chairs"_s});
    row("the same chair without the accent", other({}, {u"Ilse Grun"_s}, {9, 0}, {12, 0}),
        {u"clash-of-chairs"_s});
    row("another chair at the same time", other({}, {u"Ines Grün"_s}, {9, 0}, {12, 0}), {});
}

void ProofRulesTest::reviewRows()
{
    const auto criteria = [](const QList<double> &weights, const QString &guidance) {
        return [weights, guidance](Desk &desk) {
            for (const double weight : weights) {
                const qint64 id = desk.document.criteria.size() + 1;
                const QString key = u"c%1"_s.arg(id);
                desk.document.criteria.append(
                    {CriterionId(id), key, key, CriterionKind::Score, 0, 5, weight, guidance, {}});
            }
        };
    };
    row("weights all zero", criteria({0, 0}, u"0: none"_s), {u"weights-all-zero"_s});
    row("one weight of two", criteria({0, 1}, u"0: none"_s), {});
    row("a criterion without guidance", criteria({1}, u" "_s), {u"guidance-missing"_s});
    row("steps in words are guidance",
        [criteria](Desk &desk) {
            criteria({1}, {})(desk);
            desk.document.criteria[0].steps = {{5, u"daily"_s}};
        },
        {});
    row("what does not count needs no weight",
        [criteria](Desk &desk) {
            criteria({0}, {})(desk);
            desk.document.criteria[0].counts = false;
        },
        {});
    const auto phase = [](QDate from, QDate until) {
        return [from, until](Desk &desk) {
            desk.document.review.phases = {{u"Reading"_s, from, until}};
        };
    };
    row("a phase that lasts into the meeting", phase({2027, 2, 1}, {2027, 2, 10}), {u"phase-after-start"_s});
    row("a phase that ends on the eve", phase({2027, 2, 1}, {2027, 2, 9}), {});
    row("a phase that begins before the deadline is over", phase({2026, 12, 1}, {2027, 2, 1}),
        {u"phase-before-deadline"_s});
}

void ProofRulesTest::completenessRows()
{
    row("no date", [](Desk &desk) { desk.document.meeting.sessions.clear(); }, {u"no-date"_s});
    row("no deadline", [](Desk &desk) { desk.document.call.deadline.reset(); }, {u"no-deadline"_s});
    row("no way to apply", [](Desk &desk) { desk.document.call.channel.reset(); }, {u"no-channel"_s});
    row("no link for a survey", [](Desk &desk) { desk.document.call.link.reset(); }, {u"link-missing"_s});
    row("no link for e-mail",
        [](Desk &desk) {
            desk.document.call.link.reset();
            desk.document.call.channel = Channel::Email;
        },
        {});
    row("a link without a site", [](Desk &desk) { desk.document.call.link = u"https://"_s; },
        {u"link-broken"_s});
    row("a link to a script", [](Desk &desk) { desk.document.call.link = u"javascript:alert(1)"_s; },
        {u"link-broken"_s});
    row("a link whose site hides behind a name",
        [](Desk &desk) { desk.document.call.link = u"https://forms.example@evil.example/f"_s; },
        {u"link-broken"_s});
    row("a link to a mailbox", [](Desk &desk) { desk.document.call.link = u"mailto:a@b.example"_s; }, {});
    row("no contact", [](Desk &desk) { desk.document.meeting.contacts.clear(); }, {u"contact-missing"_s});
    row("no address to apply to",
        [](Desk &desk) {
            desk.document.call.channel = Channel::Email;
            desk.document.meeting.contacts.first().email.reset();
        },
        {u"contact-address-missing"_s});
    row("no language", [](Desk &desk) { desk.document.meeting.language.reset(); }, {u"language-missing"_s});
    row("no places", [](Desk &desk) { desk.document.meeting.places.reset(); }, {u"no-places"_s});
    row("no places where nobody selects",
        [](Desk &desk) {
            desk.document.meeting.places.reset();
            desk.document.call.selection = false;
        },
        {});
    row("no privacy line", [](Desk &desk) { desk.document.meeting.background = u"Why we meet."_s; },
        {u"privacy-missing"_s});
    row("a privacy line in French",
        [](Desk &desk) { desk.document.meeting.background = u"Vos données à caractère personnel…"_s; }, {});
    row("ten quick questions", [](Desk &desk) { desk.addQuestions(10, QuestionType::YesNo); }, {});
    row("eleven questions", [](Desk &desk) { desk.addQuestions(11, QuestionType::YesNo); },
        {u"too-many-questions"_s});
    row("six essays", [](Desk &desk) { desk.addQuestions(6, QuestionType::Text); }, {});
    row("seven essays", [](Desk &desk) { desk.addQuestions(7, QuestionType::Text); },
        {u"too-many-questions"_s});
    row("eleven that nobody must answer",
        [](Desk &desk) {
            desk.addQuestions(11, QuestionType::YesNo);
            for (Question &question : desk.document.call.questions) {
                question.required = false;
            }
        },
        {});
    row("seven essays of two profiles",
        [](Desk &desk) {
            const auto one = desk.ids.next<ProfileId>();
            const auto two = desk.ids.next<ProfileId>();
            desk.document.call.profiles = {{one, u"one"_s, u"One"_s, {}, {}, {}},
                                           {two, u"two"_s, u"Two"_s, {}, {}, {}}};
            desk.addQuestions(7, QuestionType::Text);
            for (int i = 0; i < 7; ++i) {
                desk.document.call.questions[i].profiles = {i < 4 ? one : two};
            }
        },
        {});
}

void ProofRulesTest::textRows()
{
    row("a wrong weekday", background(u"We meet on Monday 10 February 2027."_s), {u"weekday-disagrees"_s});
    row("a wrong weekday without a year", background(u"We meet on Monday 10 February."_s),
        {u"weekday-disagrees"_s});
    row("a wrong weekday in German", background(u"Wir treffen uns am Montag, 10. Februar 2027."_s),
        {u"weekday-disagrees"_s});
    row("a wrong weekday of the outcome",
        [](Desk &desk) { desk.document.call.outcomeTold = u"by Monday 22 January 2027"_s; },
        {u"weekday-disagrees"_s});
    row("a right weekday", background(u"We meet on Wednesday 10 February 2027."_s), {});
    row("a wrong weekday in a question",
        [](Desk &desk) {
            desk.addQuestions(1, QuestionType::YesNo);
            desk.document.call.questions.first().text = u"Are you free on Friday 11 February 2027?"_s;
        },
        {u"weekday-disagrees"_s});
    row("summer's label in winter", background(u"On 10 February 2027 we begin at 09:00 CEST."_s),
        {u"zone-label-disagrees"_s});
    row("winter's label in winter", background(u"On 10 February 2027 we begin at 09:00 CET."_s), {});
    row("winter's label on a summer's day", background(u"A dinner on 3 June 2027 at 19:00 CET."_s),
        {u"zone-label-disagrees"_s});
    row("a label of another zone that agrees",
        [](Desk &desk) {
            desk.document.meeting.timeZone = u"Europe/Helsinki"_s;
            addBackground(desk, u"We begin at 09:00 EET."_s);
        },
        {});
    row("words that point nowhere",
        [](Desk &desk) {
            desk.document.call.channel = Channel::Email;
            desk.document.call.link.reset();
            addBackground(desk, u"The programme is behind this link."_s);
        },
        {u"link-target-missing"_s});
    row("words that point at the call's link", background(u"Please apply here: click here."_s), {});
    row("a link without its target", background(u"See [the programme]()."_s), {u"link-target-missing"_s});
    row("a damaged address", background(u"Write to ana [at] office [dot] example."_s),
        {u"address-damaged"_s});
    row("a whole address", background(u"Write to ana@office.example."_s), {});
}

void ProofRulesTest::saidRows()
{
    const QString limit = u"We invite one expert per Member State."_s;
    row("a limit without a rule", background(limit), {u"limit-not-set"_s});
    const auto rule = [limit](int max) {
        return [=](Desk &desk) {
            addBackground(desk, limit);
            desk.document.rules = {{desk.ids.next<RuleId>(), u"country"_s, u"*"_s, {}, max, {}, {}}};
        };
    };
    row("a limit that the rule contradicts", rule(2), {u"limit-disagrees"_s});
    row("a limit that the rule keeps", rule(1), {});
    row("a limit where nobody selects",
        [limit](Desk &desk) {
            addBackground(desk, limit);
            desk.document.call.selection = false;
        },
        {});
    row("other places in the text", background(u"The meeting is limited to 25 participants."_s),
        {u"said-otherwise"_s});
    row("the same places in the text", background(u"The meeting is limited to 20 participants."_s), {});
    row("places that are not set",
        [](Desk &desk) {
            desk.document.meeting.places.reset();
            addBackground(desk, u"The meeting is limited to 25 participants."_s);
        },
        {u"said-but-not-set"_s});
    row("interpretation that is not set",
        [](Desk &desk) {
            desk.document.meeting.interpretation.reset();
            addBackground(desk, u"Interpretation into French will be provided."_s);
        },
        {u"said-but-not-set"_s});
    row("interpretation that is set to no", background(u"Interpretation into French will be provided."_s),
        {u"said-otherwise"_s});
    row("no interpretation, as set", background(u"There is no interpretation."_s), {});
    row("interpretation, barely mentioned",
        [](Desk &desk) {
            desk.document.meeting.interpretation.reset();
            addBackground(desk, u"Tell us about your needs (diet, interpretation)."_s);
        },
        {u"said-but-not-set"_s});
    row("a language that is not set",
        [](Desk &desk) {
            desk.document.meeting.language.reset();
            addBackground(desk, u"The meeting will be held in English."_s);
        },
        {u"said-but-not-set"_s});
    row("from lunch to lunch", background(u"We meet from lunch to lunch."_s), {u"said-but-not-set"_s});
    row("a mode that is not set",
        [](Desk &desk) {
            desk.document.meeting.mode.reset();
            addBackground(desk, u"It will be an online meeting."_s);
        },
        {u"said-but-not-set"_s});
}

void ProofRulesTest::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("codes");
    dateRows();
    clashRows();
    completenessRows();
    reviewRows();
    textRows();
    saidRows();
}

void ProofRulesTest::finds()
{
    QFETCH(Change, change);
    QFETCH(QStringList, codes);
    Desk desk;
    change(desk);
    QCOMPARE(codesOf(desk.read()), codes);
}

QTEST_GUILESS_MAIN(ProofRulesTest)
#include "tst_proofrules.moc"
