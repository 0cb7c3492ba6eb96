// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailcase.h"
#include "intake/mailforward.h"
#include "intake/mailsorting.h"
#include "support/growth.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MailSortingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsMessagesApart_data();
    void tellsMessagesApart();
    void believesTheHead_data();
    void believesTheHead();
    void believesTheUser();
    void takesSenderAndTextFromTheSameMessage();
    void findsWhoWroteAForwardedMessage_data();
    void findsWhoWroteAForwardedMessage();
    void followsAMessageForwardedTwice();
    void isNotFooledByTheCallItself();
    void readsPrintedDates_data();
    void readsPrintedDates();
    void marksLateArrivals_data();
    void marksLateArrivals();
    void isLinear();
};

using test::mailBytes;
using test::mailOf;

namespace {

MailContext context()
{
    MeetingDocument document{Meeting{MeetingId(1)}, {}, {}, {}, {}};
    document.meeting.title = u"Beekeeping on public buildings"_s;
    document.meeting.reference = u"BEES-2030-05"_s;
    document.meeting.timeZone = u"Europe/Brussels"_s;
    document.meeting.contacts = {{u"Desk"_s, u"desk@office.example"_s}};
    document.call.deadline = QDate(2030, 3, 8);
    document.call.deadlineRule = DeadlineRule::Before;
    document.call.questions = {
        {QuestionId(1), u"bees"_s, u"How many hives do you keep on the roof of your town hall?"_s},
        {QuestionId(2), u"honey"_s, u"If so, who eats the honey?"_s},
    };
    return mailContext(document);
}

SortedMail sorted(const QByteArray &bytes)
{
    return sortMail(mailOf(bytes), context());
}

QByteArray withSubject(const QByteArray &subject, const QByteArray &body)
{
    return mailBytes(body, "Ann Ex <ann@x.example>", "i", "Mon, 04 Mar 2030 10:12:00 +0100", subject);
}

} // namespace

void MailSortingTest::tellsMessagesApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<MailKind>("kind");
    const auto row = [](const char *name, const char *subject, const char *body, MailKind kind) {
        QTest::newRow(name) << withSubject(subject, body) << kind;
    };
    row("answers by number", "hello", "1) Seven.\n2) The mayor.", MailKind::Application);
    row("wants to come", "hello", "I would like to take part in May.", MailKind::Application);
    row("on the subject", "Beekeeping", "Our public buildings hold ten hives.", MailKind::Application);
    row("an application in Polish", "Zgłoszenie", "Chciałbym wziąć udział.", MailKind::Application);
    row("an application that mentions a holiday", "Application",
        "I would like to take part, but I am away until 3 May.", MailKind::Application);
    row("answers and a wish to leave the list", "bees", "1) Seven.\n2) The mayor.\nPlease unsubscribe Bo.",
        MailKind::Application);
    row("out of office", "Automatic reply: bees", "I am back on Monday.", MailKind::OutOfOffice);
    row("out of office in the text", "Re: bees", "I am out of the office until 18 May.",
        MailKind::OutOfOffice);
    row("out of office in German", "Abwesenheitsnotiz: Bienen", "Ich bin im Garten.", MailKind::OutOfOffice);
    row("out of office in French", "Réponse automatique : abeilles", "Je suis au jardin.",
        MailKind::OutOfOffice);
    row("out of office in Polish", "Odpowiedź automatyczna: pszczoły", "Wracam w maju.",
        MailKind::OutOfOffice);
    row("out of office in Greek", "Αυτόματη απάντηση: μέλισσες", "Επιστρέφω.", MailKind::OutOfOffice);
    row("unsubscribe", "Unsubscribe", "Thanks", MailKind::Unsubscribe);
    row("unsubscribe in the text", "your mails", "Please take me off your list.", MailKind::Unsubscribe);
    row("unsubscribe in German", "Verteiler", "Bitte streichen Sie mich aus dem Verteiler.",
        MailKind::Unsubscribe);
    row("unsubscribe in Spanish", "correo", "Quiero darme de baja.", MailKind::Unsubscribe);
    row("undeliverable", "Undeliverable: bees", "No such mailbox.", MailKind::Bounce);
    row("undeliverable in Dutch", "Onbestelbaar: bijen", "Geen postvak.", MailKind::Bounce);
    row("an offer", "Cheap printers", "Buy three, pay two.", MailKind::OffTopic);
    row("nothing", "", "", MailKind::OffTopic);
}

void MailSortingTest::tellsMessagesApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(MailKind, kind);
    const SortedMail mail = sorted(bytes);
    QCOMPARE(toKey(mail.verdict.kind), toKey(kind));
    QCOMPARE(mail.isSetAside(), kind != MailKind::Application);
    if (mail.isSetAside()) {
        QVERIFY(setAsideSentence(mail.verdict).startsWith(u"Set aside"));
        QVERIFY(!setAsideSentence(mail.verdict).contains(u'%'));
    }
}

void MailSortingTest::believesTheHead_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<MailKind>("kind");
    QTest::newRow("auto-replied") << QByteArray("Auto-Submitted: auto-replied") << MailKind::OutOfOffice;
    QTest::newRow("auto-generated by a form")
        << QByteArray("Auto-Submitted: auto-generated") << MailKind::Application;
    QTest::newRow("not automatic") << QByteArray("Auto-Submitted: no") << MailKind::Application;
    QTest::newRow("X-Autoreply") << QByteArray("X-Autoreply: yes") << MailKind::OutOfOffice;
    QTest::newRow("failed recipients") << QByteArray("X-Failed-Recipients: z@z.example") << MailKind::Bounce;
}

void MailSortingTest::believesTheHead()
{
    QFETCH(QByteArray, field);
    QFETCH(MailKind, kind);
    const SortedMail mail =
        sorted(field + "\n" + withSubject("My application", "I would like to take part."));
    QCOMPARE(toKey(mail.verdict.kind), toKey(kind));
}

void MailSortingTest::believesTheUser()
{
    const MailMessage message = mailOf(withSubject("Unsubscribe", "Thanks"));
    QVERIFY(sortMail(message, context()).isSetAside());
    QVERIFY(!sortMail(message, context(), {true, {}}).isSetAside());
    const MailMessage good = mailOf(withSubject("bees", "1) Seven.\n2) The mayor."));
    QVERIFY(!sortMail(good, context()).isSetAside());
    const SortedMail none = sortMail(good, context(), {false, {}});
    QVERIFY(none.isSetAside());
    QVERIFY(setAsideSentence(none.verdict) != setAsideSentence({MailKind::OffTopic, MailSign::Head}));
    const SortedMail named = sortMail(good, context(), {{}, MailPerson{u"Bo Wai"_s, u"bo@y.example"_s}});
    QCOMPARE(named.origin.sender.shown(), u"Bo Wai <bo@y.example>"_s);
}

void MailSortingTest::takesSenderAndTextFromTheSameMessage()
{
    const auto withInside = [](const QByteArray &own, const QByteArray &inside) {
        return sorted("From: Ann Ex <ann@x.example>\nSubject: bees\nDate: Fri, 08 Mar 2030 10:00:00 +0100\n"
                      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                      "--b\nContent-Type: text/plain\n\n"
                      + own + "\n--b\nContent-Type: message/rfc822\n\n" + inside + "--b--\n");
    };
    const SortedMail forwarded =
        withInside("For you.", mailBytes("Seven hives.", "Zoe Tree <zoe@y.example>"));
    QCOMPARE(forwarded.origin.sender.address, u"zoe@y.example"_s);
    QCOMPARE(forwarded.text, u"Seven hives."_s);
    QCOMPARE(forwarded.forwardedBy->address, u"ann@x.example"_s);
    const SortedMail answered = withInside("I would like to come.",
                                           mailBytes("Tell us of your hives.", "Desk <desk@office.example>"));
    QCOMPARE(answered.origin.sender.address, u"ann@x.example"_s);
    QCOMPARE(answered.text, u"I would like to come."_s);
    QVERIFY(!answered.forwardedBy);
}

void MailSortingTest::findsWhoWroteAForwardedMessage_data()
{
    QTest::addColumn<QString>("block");
    const auto row = [](const char *language, const char16_t *from, const char16_t *sent, const char16_t *to,
                        const char16_t *subject, const char16_t *date) {
        QTest::newRow(language) << u"%1: Zoe Tree <zoe@y.example>\n%2: %5\n%3: Desk\n%4: Bees"_s.arg(
            QString::fromUtf16(from), QString::fromUtf16(sent), QString::fromUtf16(to),
            QString::fromUtf16(subject), QString::fromUtf16(date));
    };
    row("English", u"From", u"Sent", u"To", u"Subject", u"Monday, 4 March 2030 10:12");
    row("American", u"From", u"Date", u"To", u"Subject", u"Mon, Mar 4, 2030 at 10:12 AM");
    row("as in a head", u"From", u"Date", u"To", u"Subject", u"Mon, 4 Mar 2030 09:12:00 +0000");
    row("German", u"Von", u"Gesendet", u"An", u"Betreff", u"Montag, 4. März 2030 10:12");
    row("French", u"De", u"Envoyé", u"À", u"Objet", u"lundi 4 mars 2030 10:12");
    row("Dutch", u"Van", u"Verzonden", u"Aan", u"Onderwerp", u"maandag 4 maart 2030 10:12");
    row("Italian", u"Da", u"Inviato", u"A", u"Oggetto", u"lunedì 4 marzo 2030 10:12");
    row("Spanish", u"De", u"Enviado", u"Para", u"Asunto", u"lunes, 4 de marzo de 2030 10:12");
    row("Portuguese", u"De", u"Enviada", u"Para", u"Assunto", u"4 de março de 2030 10:12");
    row("Polish", u"Od", u"Wysłano", u"Do", u"Temat", u"poniedziałek, 4 marca 2030 10:12");
    row("Czech", u"Od", u"Odesláno", u"Komu", u"Předmět", u"pondělí 4. března 2030 10:12");
    row("Slovak", u"Od", u"Odoslané", u"Komu", u"Predmet", u"pondelok 4. marca 2030 10:12");
    row("Slovenian", u"Od", u"Poslano", u"Za", u"Zadeva", u"ponedeljek, 4. marec 2030 10:12");
    row("Swedish", u"Från", u"Skickat", u"Till", u"Ämne", u"den 4 mars 2030 10:12");
    row("Danish", u"Fra", u"Sendt", u"Til", u"Emne", u"4. marts 2030 10:12");
    row("Finnish", u"Lähettäjä", u"Lähetetty", u"Vastaanottaja", u"Aihe",
        u"maanantai 4. maaliskuuta 2030 10:12");
    row("Greek", u"Από", u"Στάλθηκε", u"Προς", u"Θέμα", u"Δευτέρα, 4 Μαρτίου 2030 10:12");
    row("Hungarian", u"Feladó", u"Elküldve", u"Címzett", u"Tárgy", u"2030. március 4. 10:12");
    row("Romanian", u"De la", u"Trimis", u"Către", u"Subiect", u"luni, 4 martie 2030 10:12");
    row("Bulgarian", u"От", u"Изпратено", u"До", u"Относно", u"4 март 2030 10:12");
    row("Lithuanian", u"Nuo", u"Išsiųsta", u"Kam", u"Tema", u"2030 m. kovo 4 d. 10:12");
    row("Latvian", u"No", u"Nosūtīts", u"Kam", u"Temats", u"2030. gada 4. martā 10:12");
    row("Estonian", u"Saatja", u"Saadetud", u"Kellele", u"Teema", u"4. märts 2030 10:12");
    row("in numbers", u"Von", u"Datum", u"An", u"Betreff", u"04.03.2030 10:12");
}

void MailSortingTest::findsWhoWroteAForwardedMessage()
{
    QFETCH(QString, block);
    const QList<std::pair<QByteArray, QString>> shapes = {
        {"Fwd: Bees", u"Please see below.\n\n%1\n\n1) Seven.\n2) The mayor.\n"_s},
        {"Bees", u"---------- Forwarded message ---------\n%1\n\n1) Seven.\n2) The mayor.\n"_s},
    };
    for (const auto &[subject, body] : shapes) {
        const SortedMail mail = sorted(mailBytes(body.arg(block).toUtf8(), "Bo Wai <bo@z.example>", "i",
                                                 "Fri, 08 Mar 2030 10:00:00 +0100", subject));
        QCOMPARE(mail.origin.sender, (MailPerson{u"Zoe Tree"_s, u"zoe@y.example"_s}));
        QCOMPARE(mail.origin.sent, QDateTime({2030, 3, 4}, {10, 12}, Qt::UTC));
        QVERIFY(mail.forwardedBy && mail.forwardedBy->address == u"bo@z.example");
        QCOMPARE(mail.answers.pieces.size(), 2);
        QVERIFY(!mail.suggestions.size());
    }
    const SortedMail reply =
        sorted(mailBytes((u"1) Seven.\n2) The mayor.\n\n"_s + block + u"\n\nOld."_s).toUtf8(),
                         "Bo Wai <bo@z.example>", "i", "Fri, 08 Mar 2030 10:00:00 +0100", "Re: Bees"));
    QCOMPARE(reply.origin.sender.address, u"bo@z.example"_s);
    QCOMPARE(reply.answers.pieces.size(), 2);
    QCOMPARE(reply.answers.pieces.last().text, u"The mayor."_s);
}

void MailSortingTest::followsAMessageForwardedTwice()
{
    const SortedMail mail = sorted(
        mailBytes("From: Cy Zed <cy@z.example>\nSent: 5 March 2030 08:00\nTo: Bo\nSubject: Fwd: Bees\n\n"
                  "> From: Zoe Tree <zoe@y.example>\n> Sent: 4 March 2030 10:12\n> To: Cy\n> Subject: "
                  "Bees\n>\n> 1) Seven.\n> 2) "
                  "The mayor.\n",
                  "Bo Wai <bo@z.example>", "i", "Fri, 08 Mar 2030 10:00:00 +0100", "FW: Bees"));
    QCOMPARE(mail.origin.sender.address, u"zoe@y.example"_s);
    QCOMPARE(mail.forwardedBy->address, u"bo@z.example"_s);
    QCOMPARE(mail.answers.pieces.size(), 2);
}

/// Somebody forwards the call to the secretariat and writes the answers above it.
void MailSortingTest::isNotFooledByTheCallItself()
{
    const SortedMail mail = sorted(mailBytes(
        "1) Seven.\n2) The mayor.\n\nFrom: Desk <desk@office.example>\nSent: 1 March 2030 09:00\nTo: "
        "Ann\nSubject: Call\n\nWe look for keepers.",
        "Ann Ex <ann@x.example>", "i", "Mon, 04 Mar 2030 10:12:00 +0100", "Fwd: Call"));
    QCOMPARE(mail.origin.sender.address, u"ann@x.example"_s);
    QCOMPARE(mail.answers.pieces.size(), 2);
    QCOMPARE(mail.answers.pieces.last().text, u"The mayor."_s);
}

void MailSortingTest::readsPrintedDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    const QDateTime moment({2030, 3, 4}, {22, 12}, Qt::UTC);
    QTest::newRow("evening") << u"March 4, 2030 10:12 PM"_s << moment;
    QTest::newRow("with seconds") << u"lundi 4 mars 2030 22:12:59"_s << moment;
    QTest::newRow("French hour") << u"lundi 4 mars 2030 à 22h12"_s << moment;
    QTest::newRow("a zone label never shifts") << u"4 March 2030 22:12 CEST"_s << moment;
    QTest::newRow("no date") << u"yesterday"_s << QDateTime();
    QTest::newRow("no such day") << u"31. Februar 2030"_s << QDateTime();
}

void MailSortingTest::readsPrintedDates()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, moment);
    const QDateTime read = printedMoment(text, QTimeZone("Europe/Brussels"));
    QCOMPARE(read.date(), moment.date());
    QCOMPARE(QTime(read.time().hour(), read.time().minute()), moment.time());
}

void MailSortingTest::marksLateArrivals_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("finding");
    QTest::newRow("the day before") << QByteArray("Thu, 07 Mar 2030 23:59:00 +0100") << QString();
    QTest::newRow("on the day") << QByteArray("Fri, 08 Mar 2030 00:00:00 +0100") << u"arrived-on-the-day"_s;
    QTest::newRow("on the day in Brussels")
        << QByteArray("Thu, 07 Mar 2030 23:30:00 +0000") << u"arrived-on-the-day"_s;
    QTest::newRow("at the end of the day")
        << QByteArray("Fri, 08 Mar 2030 23:59:00 +0100") << u"arrived-on-the-day"_s;
    QTest::newRow("after it in Brussels")
        << QByteArray("Fri, 08 Mar 2030 23:30:00 +0000") << u"arrived-late"_s;
}

void MailSortingTest::marksLateArrivals()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, finding);
    const SortedMail mail =
        sorted(mailBytes("1) Seven.\n2) The mayor.", "Ann Ex <ann@x.example>", "i", date));
    for (const QString &code : {u"arrived-on-the-day"_s, u"arrived-late"_s}) {
        QCOMPARE(mail.findings.contains(code), code == finding);
    }
}

void MailSortingTest::isLinear()
{
    const test::Growth growth = test::growthOf(20'000, [](qsizetype size) {
        const QByteArray body =
            QByteArray("From: x\nSent: y\n> Von: a\nThe bees say 1) hum.\n").repeated(size / 45);
        sorted(
            mailBytes(body, "Ann Ex <ann@x.example>", "i", "Mon, 04 Mar 2030 10:12:00 +0100", "Fwd: Bees"));
    });
    QVERIFY2(growth.isInProportion(), qPrintable(growth.words()));
}

QTEST_GUILESS_MAIN(MailSortingTest)
#include "tst_mailsorting.moc"
