// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/headingwords.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class HeadingWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsHeadings_data();
    void understandsHeadings();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void knowsTheSurveysOwnHeadings_data();
    void knowsTheSurveysOwnHeadings();
};

void HeadingWordsTest::understandsHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("exact");
    const auto row = [](const QString &heading, const char *target, bool exact = true) {
        QTest::newRow(qPrintable(heading)) << heading << QString::fromLatin1(target) << exact;
    };
    row(u"First name"_s, "person.given_name");
    row(u"SURNAME"_s, "person.family_name");
    row(u"E-mail"_s, "person.email");
    row(u"e-mail address:"_s, "person.email");
    row(u"Your e-mail address"_s, "person.email", false);
    row(u"Last name (as in your passport)"_s, "person.family_name", false);
    row(u"Family name (in capitals)"_s, "person.family_name");
    row(u"First name / Vorname"_s, "person.given_name");
    row(u"In which sector do you work?"_s, "person.sector", false);
    row(u"Organisation and role"_s, "person.organisation");
    row(u"Send me news about future events"_s, "person.newsletter");
    row(u"Registration time"_s, "received");
    row(u"Prénom"_s, "person.given_name");
    row(u"Adresse e-mail"_s, "person.email");
    row(u"Pays"_s, "person.country");
    row(u"Nachname"_s, "person.family_name");
    row(u"Dienststelle"_s, "person.organisation");
    row(u"Ihre Funktion"_s, "person.function", false);
    row(u"Achternaam"_s, "person.family_name");
    row(u"E-mailadres"_s, "person.email");
    row(u"Cognome"_s, "person.family_name");
    row(u"Apellidos"_s, "person.family_name");
    row(u"País"_s, "person.country");
    row(u"Imię"_s, "person.given_name");
    row(u"Nazwisko"_s, "person.family_name");
    row(u"Όνομα"_s, "person.given_name");
    row(u"Επώνυμο"_s, "person.family_name");
    row(u"Χώρα"_s, "person.country");
    row(u"Příjmení"_s, "person.family_name");
    row(u"Държава"_s, "person.country");
    row(u"Puhelinnumero"_s, "person.phone");
}

void HeadingWordsTest::understandsHeadings()
{
    QFETCH(QString, heading);
    const std::optional<HeadingMeaning> meaning = meaningOfHeading(heading);
    QVERIFY(meaning);
    QTEST(toKey(meaning->target), "target");
    QTEST(meaning->exact, "exact");
    QCOMPARE(meaning->withRole, heading.contains(u"and role"));
}

void HeadingWordsTest::leavesOthersAlone_data()
{
    QTest::addColumn<QString>("heading");
    const QStringList headings = {QString(),
                                  u"E-mail address of your line manager"_s,
                                  u"Country of birth"_s,
                                  u"What is your experience?"_s,
                                  u"Date of arrival"_s,
                                  u"Which of these do you take part in?"_s,
                                  u"Name of your dog"_s,
                                  u"Dietary requirements"_s,
                                  u"I can come"_s,
                                  QString(5000, u'x')};
    for (const QString &heading : headings) {
        QTest::newRow(qPrintable(heading.left(40) + u'.')) << heading;
    }
}

void HeadingWordsTest::leavesOthersAlone()
{
    QFETCH(QString, heading);
    QVERIFY(!meaningOfHeading(heading));
}

void HeadingWordsTest::knowsTheSurveysOwnHeadings_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("en") << QStringList{u"Contribution ID"_s, u"User name"_s, u"Creation date"_s,
                                       u"Last update"_s, u"Languages"_s};
    QTest::newRow("fr") << QStringList{u"Numéro d'identification de la contribution"_s,
                                       u"Nom d'utilisateur"_s, u"Date de création"_s,
                                       u"Dernière mise à jour"_s, u"Langues"_s};
    QTest::newRow("de") << QStringList{u"Kennnummer des Beitrags"_s, u"Nutzername"_s, u"Erstellungsdatum"_s,
                                       u"Letzte Aktualisierung"_s, u"Sprachen"_s};
    QTest::newRow("nl") << QStringList{u"Nummer bijdrage"_s, u"Gebruikersnaam"_s, u"Aanmaakdatum"_s,
                                       u"Laatste wijziging"_s, u"Talen"_s};
    QTest::newRow("it") << QStringList{u"ID contributo"_s, u"Nome utente"_s, u"Data di creazione"_s,
                                       u"Ultimo aggiornamento"_s, u"Lingue"_s};
    QTest::newRow("es") << QStringList{u"ID de la contribución"_s, u"Nombre de usuario"_s,
                                       u"Fecha de creación"_s, u"Última actualización"_s, u"Idiomas"_s};
    QTest::newRow("pl") << QStringList{u"Identyfikator formularza"_s, u"Nazwa użytkownika"_s,
                                       u"Data utworzenia"_s, u"Ostatnia aktualizacja"_s, u"Języki"_s};
    QTest::newRow("el") << QStringList{u"Αναγνωριστικό απαντήσεων"_s, u"Όνομα χρήστη"_s,
                                       u"Ημερομηνία δημιουργίας"_s, u"Τελευταία επικαιροποίηση"_s,
                                       u"Γλώσσες"_s};
    QTest::newRow("bg") << QStringList{u"Идентификатор на приноса"_s, u"Потребителско име"_s,
                                       u"Дата на създаване"_s, u"Последна актуализация"_s, u"Езици"_s};
    QTest::newRow("cs") << QStringList{u"ID příspěvku"_s, u"Uživatelské jméno"_s, u"Datum vytvoření"_s,
                                       u"Poslední aktualizace"_s, u"Jazyky"_s};
    QTest::newRow("da") << QStringList{u"Bidrags-id"_s, u"Brugernavn"_s, u"Oprettelsesdato"_s,
                                       u"Seneste opdatering"_s, u"Sprog"_s};
    QTest::newRow("et") << QStringList{u"Vastuse ID"_s, u"Kasutajanimi"_s, u"Loomise kuupäev"_s,
                                       u"Viimane uuendus"_s, u"Keeled"_s};
    QTest::newRow("fi") << QStringList{u"Vastauksen tunniste"_s, u"Käyttäjänimi"_s, u"Luontipäivä"_s,
                                       u"Viimeksi päivitetty"_s, u"Kielet"_s};
    QTest::newRow("ga") << QStringList{u"ID an rannchuidithe"_s, u"Ainm úsáideora"_s, u"Dáta cruthaithe"_s,
                                       u"An nuashonrú is déanaí"_s, u"Teangacha"_s};
    QTest::newRow("hr") << QStringList{u"ID doprinosa"_s, u"Korisničko ime"_s, u"Datum izrade"_s,
                                       u"Posljednje ažuriranje"_s, u"Jezici"_s};
    QTest::newRow("hu") << QStringList{u"Hozzászólás azonosítója"_s, u"Felhasználónév"_s,
                                       u"Létrehozás dátuma"_s, u"Utolsó frissítés"_s, u"Nyelvek"_s};
    QTest::newRow("lt") << QStringList{u"Atsakymo ID"_s, u"Naudotojo vardas"_s, u"Sukūrimo data"_s,
                                       u"Paskutinis atnaujinimas"_s, u"Kalbos"_s};
    QTest::newRow("lv") << QStringList{u"Atbildes ID"_s, u"Lietotājvārds"_s, u"Izveides datums"_s,
                                       u"Pēdējā atjaunināšana"_s, u"Valodas"_s};
    QTest::newRow("mt") << QStringList{u"ID tal-kontribuzzjoni"_s, u"Isem tal-utent"_s, u"Data tal-ħolqien"_s,
                                       u"L-aħħar aġġornament"_s, u"Lingwi"_s};
    QTest::newRow("pt") << QStringList{u"ID da contribuição"_s, u"Nome de utilizador"_s, u"Data de criação"_s,
                                       u"Última atualização"_s, u"Línguas"_s};
    QTest::newRow("ro") << QStringList{u"ID-ul contribuției"_s, u"Nume de utilizator"_s, u"Data creării"_s,
                                       u"Ultima actualizare"_s, u"Limbi"_s};
    QTest::newRow("sk") << QStringList{u"ID príspevku"_s, u"Používateľské meno"_s, u"Dátum vytvorenia"_s,
                                       u"Posledná aktualizácia"_s, u"Jazyky"_s};
    QTest::newRow("sl") << QStringList{u"ID prispevka"_s, u"Uporabniško ime"_s, u"Datum nastanka"_s,
                                       u"Zadnja posodobitev"_s, u"Jeziki"_s};
    QTest::newRow("sv") << QStringList{u"Bidragets id-nummer"_s, u"Användarnamn"_s, u"Datum för skapande"_s,
                                       u"Senaste uppdatering"_s, u"Språk"_s};
}

void HeadingWordsTest::knowsTheSurveysOwnHeadings()
{
    QFETCH(QStringList, headings);
    const QList<ColumnTarget> targets = {ColumnTarget::SourceRef, ColumnTarget::Ignore,
                                         ColumnTarget::Received, ColumnTarget::Updated,
                                         ColumnTarget::Languages};
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const std::optional<HeadingMeaning> meaning = meaningOfHeading(headings.at(i));
        QVERIFY2(meaning && meaning->exact, qPrintable(headings.at(i)));
        QCOMPARE(meaning->target, targets.at(i));
    }
    QVERIFY(namesAContribution(headings.constFirst()));
    QVERIFY(!namesAContribution(headings.at(1)));
}

QTEST_GUILESS_MAIN(HeadingWordsTest)
#include "tst_headingwords.moc"
