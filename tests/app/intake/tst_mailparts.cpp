// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailparts.h"
#include "intake/mailsignature.h"
#include "intake/mailsuggestions.h"
#include "support/growth.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MailPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheOwnWords_data();
    void findsTheOwnWords();
    void keepsAnswersBetweenQuotes();
    void readsSignatures_data();
    void readsSignatures();
    void findsSuggestedPeople_data();
    void findsSuggestedPeople();
    void isLinear();
};

void MailPartsTest::findsTheOwnWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("content");
    const QString own = u"I would come by bicycle."_s;
    QTest::newRow("nothing else") << own << own;
    QTest::newRow("greeting and closing")
        << u"Dear all,\n\n%1\n\nKind regards,\nAnn Ex\nSmith"_s.arg(own) << own;
    QTest::newRow("German")
        << u"Sehr geehrte Damen und Herren,\n\n%1\n\nMit freundlichen Grüßen\nAnn Ex"_s.arg(own) << own;
    QTest::newRow("French") << u"Bonjour,\n%1\n\nBien cordialement,\nAnn Ex"_s.arg(own) << own;
    QTest::newRow("Polish") << u"Dzień dobry,\n%1\nZ poważaniem\nAnn Ex"_s.arg(own) << own;
    QTest::newRow("Greek") << u"Καλημέρα,\n%1\nΜε εκτίμηση,\nAnn Ex"_s.arg(own) << own;
    QTest::newRow("signature divider") << u"%1\n-- \nAnn Ex\nTown of Ex"_s.arg(own) << own;
    QTest::newRow("the name alone") << u"%1\n\nAnn Ex\nTown of Ex"_s.arg(own) << own;
    QTest::newRow("initial and name") << u"%1\n\nA. Example"_s.arg(own) << own;
    QTest::newRow("quoted message below")
        << u"%1\n\nOn 3 May 2030 at 10:12, Bo Wai <bo@x.example> wrote:\n> Who comes?\n> And how?"_s.arg(own)
        << own;
    QTest::newRow("quoted message below, in two lines")
        << u"%1\n\nAm Freitag, den 3. Mai 2030 um 10:12 Uhr\nschrieb Bo Wai <bo@x.example>:\n> Who comes?"_s
               .arg(own)
        << own;
    QTest::newRow("Outlook below") << u"%1\n\nKind regards\nAnn\n\nFrom: Bo Wai <bo@x.example>\nSent: "
                                      u"Friday, 3 May 2030 10:12\nTo: Ann Ex\n"
                                      "Subject: Bicycles\n\nWho comes by bicycle?"_s.arg(own)
                                   << own;
    QTest::newRow("original message")
        << u"%1\n\n-----Ursprüngliche Nachricht-----\nVon: Bo Wai\nGesendet: Freitag, 3. Mai 2030\n\nWer kommt?"_s
               .arg(own)
        << own;
    QTest::newRow("legal notice")
        << u"%1\n\nThis e-mail and any attachments are confidential.\nDo not read it aloud."_s.arg(own)
        << own;
    QTest::newRow("quoted end without a mark") << u"%1\n\n> Who comes?"_s.arg(own) << own;
    QTest::newRow("thanks in the middle of a text")
        << u"Thanks for the fish, it was good and I ate all of it.\nI come."_s
        << u"Thanks for the fish, it was good and I ate all of it.\nI come."_s;
    QTest::newRow("empty") << QString() << QString();
}

void MailPartsTest::findsTheOwnWords()
{
    QFETCH(QString, text);
    QFETCH(QString, content);
    const QString sender = text.contains(u"A. Example") ? u"Ann Example"_s : u"Ann Ex"_s;
    const MailParts parts = mailParts(text, sender);
    QCOMPARE(text.mid(parts.contentStart, parts.contentEnd - parts.contentStart).trimmed(), content);
    QVERIFY(parts.signatureStart <= parts.signatureEnd);
}

void MailPartsTest::keepsAnswersBetweenQuotes()
{
    const QString text =
        u"See below.\n\nOn 3 May 2030 Bo Wai wrote:\n> Who comes?\nI do.\n> And how?\nBy bicycle.\n"
        "Best regards\nAnn"_s;
    const MailParts parts = mailParts(text, u"Ann"_s);
    QVERIFY(parts.answersInQuotes);
    QVERIFY(text.mid(0, parts.contentEnd).endsWith(u"By bicycle.\n"_s));
}

void MailPartsTest::readsSignatures_data()
{
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("country");
    QTest::newRow("four lines") << u"Ann Ex\ngardener\nBotanical Institute Exham, Ireland\n+353 1 555 01 23"_s
                                << u"gardener"_s << u"Botanical Institute Exham"_s << u"+353 1 555 01 23"_s
                                << u"IE"_s;
    QTest::newRow("labels and links")
        << u"Ann Ex\nGärtnerin | Stadtverwaltung, Amt für Grünflächen\nTel.: 030 / 555 01 23\nann@x.example\n"
           "https://x.example"_s
        << u"Gärtnerin"_s << u"Stadtverwaltung, Amt für Grünflächen"_s << u"030 / 555 01 23"_s << QString();
    QTest::newRow("the function holds a word of organisations")
        << u"Ann Ex\npolice officer\nCity Police Exham"_s << u"police officer"_s << u"City Police Exham"_s
        << QString() << QString();
    QTest::newRow("country in its own language") << u"Ann Ex\nMinistry of Trees, Österreich"_s << QString()
                                                 << u"Ministry of Trees"_s << QString() << u"AT"_s;
    QTest::newRow("initial and family name") << u"A. Exham\nTown Garden Office"_s << QString()
                                             << u"Town Garden Office"_s << QString() << QString();
    QTest::newRow("only a name") << u"Ann Ex"_s << QString() << QString() << QString() << QString();
    QTest::newRow("a year is no phone")
        << u"Ann Ex\nsince 1998"_s << u"since 1998"_s << QString() << QString() << QString();
}

void MailPartsTest::readsSignatures()
{
    QFETCH(QString, signature);
    QFETCH(QString, function);
    QFETCH(QString, organisation);
    QFETCH(QString, phone);
    QFETCH(QString, country);
    const QString text = u"I come.\n\nKind regards,\n"_s + signature;
    const QString name =
        signature.contains(u"Exham\n") && signature.startsWith(u"A.") ? u"Ann Exham"_s : u"Ann Ex"_s;
    const MailSignature found = signatureIn(text, mailParts(text, name), {name, u"ann@x.example"_s});
    QCOMPARE(found.function, function);
    QCOMPARE(found.organisation, organisation);
    QCOMPARE(found.phone, phone);
    QCOMPARE(found.country ? found.country->toString() : QString(), country);
}

void MailPartsTest::findsSuggestedPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("people");
    QTest::newRow("name and address")
        << u"I come. I also suggest my colleague Bo van der Wai (bo.wai@y.example). See you."_s
        << u"Bo van der Wai <bo.wai@y.example>"_s;
    QTest::newRow("two addresses") << u"Please also invite Bo Wai <bo@y.example> and Cy Zed <cy@y.example>."_s
                                   << u"Bo Wai <bo@y.example>, Cy Zed <cy@y.example>"_s;
    QTest::newRow("a name alone") << u"We recommend Dr. Bo Wai of the town garden."_s << u"Dr Bo Wai <>"_s;
    QTest::newRow("French") << u"Je vous suggère ma collègue Zoé Dupré (zoe@y.example)."_s
                            << u"Zoé Dupré <zoe@y.example>"_s;
    QTest::newRow("damaged address") << u"I suggest Bo Wai, bo.wai(at)y.example, who knows trees."_s
                                     << u"Bo Wai <bo.wai@y.example>"_s;
    QTest::newRow("the writer's own address") << u"I suggest you write to me: ann@x.example."_s << QString();
    QTest::newRow("nobody") << u"I suggest an early start."_s << QString();
    QTest::newRow("an address without a word of suggesting")
        << u"The form went to bo@y.example."_s << QString();
}

void MailPartsTest::findsSuggestedPeople()
{
    QFETCH(QString, text);
    QFETCH(QString, people);
    QStringList shown;
    const QList<SuggestedPerson> found = suggestionsIn(text, mailParts(text, {}), {u"ann@x.example"_s});
    for (const SuggestedPerson &person : found) {
        shown.append(u"%1 <%2>"_s.arg(person.name, person.email ? person.email->toString() : QString()));
        QVERIFY(text.mid(person.start, person.length).simplified() == person.sentence);
    }
    QCOMPARE(shown.join(u", "), people);
}

void MailPartsTest::isLinear()
{
    const test::Growth growth = test::growthOf(20'000, [](qsizetype size) {
        const QString text =
            QString(u"On 3 May Bo wrote\nFrom: x\nI suggest Bo Wai <b@x.example>.\n> Best\n"_s)
                .repeated(size / 70);
        const MailParts parts = mailParts(text, u"Bo Wai"_s);
        suggestionsIn(text, parts, {});
        signatureIn(text, parts, {});
    });
    QVERIFY2(growth.isInProportion(), qPrintable(growth.words()));
}

QTEST_GUILESS_MAIN(MailPartsTest)
#include "tst_mailparts.moc"
