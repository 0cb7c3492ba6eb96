// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofreader.h"
#include "announcements/proofreader/proofwords.h"
#include "support/fixedclock.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A meeting and what stands around it, before it is read.
struct Desk
{
    FixedClock clock;
    IdSource ids{clock};
    MeetingDocument document{.meeting = Meeting{.id = ids.next<MeetingId>()}};
    ProofContext context;

    Desk();
    [[nodiscard]] QList<ProofFinding> read() const { return proofread(document, context); }
    void addSession(QDate day, QTime start = {9, 0}, QTime end = {12, 0})
    {
        document.meeting.sessions.append({ids.next<SessionId>(), day, start, end});
    }
    void addQuestions(int count, QuestionType type)
    {
        for (int i = 0; i < count; ++i) {
            document.call.questions.append({ids.next<QuestionId>(),
                                            u"q%1"_s.arg(document.call.questions.size() + 1),
                                            u"What do you do?"_s,
                                            type,
                                            {},
                                            true,
                                            {},
                                            {}});
        }
    }
    void addOther(const QStringList &groups, const QStringList &chairs, QDate day, QTime start, QTime end)
    {
        context.others.append(
            {u"LOCAL-2027-02"_s, u"Lanterns"_s, groups, chairs, {{ids.next<SessionId>(), day, start, end}}});
    }
};

/// Nothing is to be checked in it: in person in Ghent on Wednesday 10 and Thursday 11 February 2027.
Desk::Desk()
{
    Meeting &meeting = document.meeting;
    meeting.reference = u"POL-2027-02"_s;
    meeting.title = u"Night patrols and neighbours"_s;
    meeting.groups = {{u"POL"_s, GroupRole::Lead}, {u"C&N"_s, GroupRole::Input}};
    meeting.mode = MeetingMode::InPerson;
    addSession({2027, 2, 10});
    addSession({2027, 2, 11});
    meeting.place = {u"Ghent"_s, u"BE"_s, std::nullopt};
    meeting.language = u"en"_s;
    meeting.interpretation = false;
    meeting.places = 20;
    meeting.chairs = {u"Ilse Grün"_s};
    meeting.contacts = {{u"Ana Ruiz"_s, u"ana@office.example"_s}};
    meeting.background = u"Why we meet. Personal data are handled under Regulation (EU) 2018/1725."_s;
    Call &call = document.call;
    call.published = QDate(2026, 11, 20);
    call.deadline = QDate(2027, 1, 15);
    call.channel = Channel::Survey;
    call.link = u"https://survey.example/night"_s;
}

using Change = std::function<void(Desk &)>;

QStringList codesOf(const QList<ProofFinding> &findings)
{
    QStringList codes;
    for (const ProofFinding &finding : findings) {
        codes.append(toKey(finding.code));
    }
    return codes;
}

void addBackground(Desk &desk, const QString &words)
{
    desk.document.meeting.background += u"\n\n"_s + words;
}

Change background(const QString &words)
{
    return [words](Desk &desk) {
        addBackground(desk, words);
    };
}

Change deadline(QDate day)
{
    return [day](Desk &desk) {
        desk.document.call.deadline = day;
    };
}

Change onlySession(QDate day)
{
    return [day](Desk &desk) {
        desk.document.meeting.sessions.clear();
        desk.addSession(day);
    };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class ProofreaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void mends_data();
    void mends();
    void everyFindingHasItsWords();
    void tellsWhereInTheText();
    void listsTheMemberStates();
    void leavesAMendAloneThatNoLongerFits();
    void asksAgainWhenTheCauseChanges();
    void putsTheGravestFirst();
    void looksAtNoMoreThanTheLimit();

private:
    void dateRows();
    void clashRows();
    void completenessRows();
    void textRows();
    void saidRows();
};

namespace {

void row(const char *sentence, const Change &change, const QStringList &codes)
{
    QTest::newRow(sentence) << change << codes;
}

} // namespace

void ProofreaderTest::dateRows()
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

void ProofreaderTest::clashRows()
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
    row("another chair at the same time", other({}, {u"Ines Grün"_s}, {9, 0}, {12, 0}), {});
}

void ProofreaderTest::completenessRows()
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

void ProofreaderTest::textRows()
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

void ProofreaderTest::saidRows()
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

void ProofreaderTest::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("codes");
    dateRows();
    clashRows();
    completenessRows();
    textRows();
    saidRows();
}

void ProofreaderTest::finds()
{
    QFETCH(Change, change);
    QFETCH(QStringList, codes);
    Desk desk;
    change(desk);
    QCOMPARE(codesOf(desk.read()), codes);
}

void ProofreaderTest::mends_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("verb");
    const auto row = [](const char *sentence, const Change &change, const QString &verb) {
        QTest::newRow(sentence) << change << verb;
    };
    row("a weekday of a session", background(u"We meet on Monday 10 February 2027."_s),
        u"Write “Wednesday”"_s);
    row("a short one", background(u"We meet on Mon 10 February 2027."_s), u"Write “Wed”"_s);
    row("one in French", background(u"Rendez-vous le lundi 10 février 2027."_s), u"Write “mercredi”"_s);
    row("a weekday of an unknown date", background(u"We met on Monday 10 November 2026."_s), {});
    row("a zone label", background(u"On 10 February 2027 we begin at 09:00 CEST."_s), u"Write “CET”"_s);
    row("a Saturday", deadline({2027, 1, 16}), u"Move to 18 January 2027"_s);
    row("a Friday that is a holiday", deadline({2027, 1, 1}), u"Move to 4 January 2027"_s);
    row("a Saturday right before the meeting",
        [](Desk &desk) {
            desk.document.meeting.sessions.clear();
            desk.addSession({2027, 1, 18});
            desk.document.call.deadline = QDate(2027, 1, 16);
        },
        {});
    row("a limit", background(u"We invite one expert per Member State."_s), u"Add the rule"_s);
    row("a damaged address", background(u"Write to ana [at] office [dot] example."_s),
        u"Write “ana@office.example”"_s);
    row(
        "interpretation",
        [](Desk &desk) {
            desk.document.meeting.interpretation.reset();
            addBackground(desk, u"There is no interpretation."_s);
        },
        u"Set “no”"_s);
    row(
        "places",
        [](Desk &desk) {
            desk.document.meeting.places.reset();
            addBackground(desk, u"The meeting is limited to 25 participants."_s);
        },
        u"Set 25"_s);
    row("lunch", background(u"We meet from lunch to lunch."_s), u"Set “yes”"_s);
    row(
        "a mode",
        [](Desk &desk) {
            desk.document.meeting.mode.reset();
            addBackground(desk, u"It will be an online meeting."_s);
        },
        u"Set as the text says"_s);
    row("a clash", [](Desk &desk) { desk.addOther({u"POL"_s}, {}, QDate(2027, 2, 11), {}, {}); }, {});
}

/// What is mended is not found again, and nothing else comes up.
void ProofreaderTest::mends()
{
    QFETCH(Change, change);
    QFETCH(QString, verb);
    Desk desk;
    change(desk);
    const QList<ProofFinding> findings = desk.read();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(
        proofWords(findings.first(), QLocale(QLocale::English, QLocale::UnitedKingdom)).mend.remove(u','),
        verb);
    QCOMPARE(findings.first().mend.has_value(), !verb.isEmpty());
    if (findings.first().mend) {
        const MeetingDocument before = desk.document;
        desk.document = mended(desk.document, *findings.first().mend, desk.ids);
        QVERIFY(desk.document != before);
        QCOMPARE(codesOf(desk.read()), QStringList());
    }
}

void ProofreaderTest::everyFindingHasItsWords()
{
    for (int code = 0; code <= int(ProofCode::SaidOtherwise); ++code) {
        ProofFinding finding{
            .code = ProofCode(code), .field = u"language"_s, .dates = {{2027, 1, 1}, {2027, 1, 2}}};
        finding.words = {u"one"_s, u"two"_s, u"three"_s};
        finding.numbers = {11, 10};
        const ProofWords words = proofWords(finding, QLocale(QLocale::English));
        QVERIFY2(!words.sentence.isEmpty() && !words.sentence.contains(u'%'), qPrintable(words.sentence));
        QVERIFY2(!words.why.isEmpty() && !words.why.contains(u'%'), qPrintable(words.why));
        QCOMPARE(fromKey<ProofCode>(toKey(finding.code)), std::optional(finding.code));
    }
}

void ProofreaderTest::tellsWhereInTheText()
{
    Desk desk;
    desk.document.meeting.topics = {u"Light"_s,
                                    u"Some  Monday\n\nor  other.  We meet on  Monday 11 February 2027"_s};
    const QList<ProofFinding> findings = desk.read();
    QCOMPARE(findings.size(), 1);
    const ProofFinding &last = findings.first();
    QVERIFY(last.span);
    QCOMPARE(desk.document.meeting.topics.last().mid(last.span->start, last.span->length),
             u"Monday 11 February 2027"_s);
    QCOMPARE(last.field, u"topics"_s);
    QCOMPARE(last.item, u"2"_s);
    QVERIFY(last.mend);
    const MeetingDocument after = mended(desk.document, *last.mend, desk.ids);
    QVERIFY2(after.meeting.topics.last().endsWith(u"We meet on  Thursday 11 February 2027"_s),
             qPrintable(after.meeting.topics.last()));
}

void ProofreaderTest::listsTheMemberStates()
{
    Desk desk;
    desk.document.call.deadline = QDate(2027, 1, 6); // Epiphany, not in Belgium
    const QList<ProofFinding> findings = desk.read();
    QCOMPARE(codesOf(findings), QStringList{u"deadline-on-holiday"_s});
    QVERIFY(findings.first().words.isEmpty());
    QVERIFY(findings.first().countries.contains(u"SE"_s));
    QVERIFY(!findings.first().countries.contains(u"BE"_s));
    const QString why = proofWords(findings.first(), QLocale(QLocale::English)).why;
    QVERIFY2(why.contains(u"Austria"_s) && why.contains(u"Sweden"_s), qPrintable(why));
}

void ProofreaderTest::leavesAMendAloneThatNoLongerFits()
{
    Desk desk;
    addBackground(desk, u"We meet on Monday 10 February 2027."_s);
    const Mend mend = *desk.read().first().mend;
    desk.document.meeting.background =
        u"Other words altogether, about personal data and much else besides."_s;
    QCOMPARE(mended(desk.document, mend, desk.ids), desk.document);
    Desk ruled;
    addBackground(ruled, u"We invite one expert per Member State."_s);
    const Mend rule = *ruled.read().first().mend;
    ruled.document = mended(ruled.document, rule, ruled.ids);
    QCOMPARE(ruled.document.rules.size(), 1);
    QCOMPARE(mended(ruled.document, rule, ruled.ids), ruled.document);
}

void ProofreaderTest::asksAgainWhenTheCauseChanges()
{
    Desk desk;
    desk.document.call.deadline = QDate(2027, 1, 16);
    const QString mark = markOf(desk.read().first());
    QCOMPARE(markOf(desk.read().first()), mark);
    QVERIFY(!mark.contains(u"2027"_s));
    desk.document.call.deadline = QDate(2027, 1, 17);
    QVERIFY(markOf(desk.read().first()) != mark);
}

void ProofreaderTest::putsTheGravestFirst()
{
    Desk desk;
    desk.document.meeting.language.reset();
    desk.document.call.link.reset();
    desk.addQuestions(11, QuestionType::YesNo);
    QCOMPARE(codesOf(desk.read()),
             (QStringList{u"link-missing"_s, u"language-missing"_s, u"too-many-questions"_s}));
}

void ProofreaderTest::looksAtNoMoreThanTheLimit()
{
    Desk desk;
    const QString filler = u"Neighbours talk about light. "_s;
    addBackground(desk, filler.repeated(100) + u"We meet on Monday 10 February 2027."_s);
    QCOMPARE(desk.read().size(), 1);
    desk.context.mostOfEachText = 1000;
    QCOMPARE(desk.read().size(), 0);
    Desk many;
    addBackground(many, u"We meet on Monday 10 February 2027. "_s.repeated(50));
    QCOMPARE(many.read().size(), 10);
}

QTEST_GUILESS_MAIN(ProofreaderTest)
#include "tst_proofreader.moc"
