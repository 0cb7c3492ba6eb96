<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Announcement</name>
    <message>
        <source>The text does not look like a call for participants.</source>
        <translation>Le texte ne ressemble pas à un appel à participants.</translation>
    </message>
    <message>
        <source>The text points at “%1”, but its address is not in the text.</source>
        <translation>Le texte renvoie à «&#xa0;%1&#xa0;», mais l’adresse n’y figure pas.</translation>
    </message>
    <message>
        <source>The text says %1, but %2 is a %3.</source>
        <translation>Le texte indique %1, mais le %2 est un %3.</translation>
    </message>
    <message>
        <source>The text gives no deadline.</source>
        <translation>Le texte ne donne pas de date limite.</translation>
    </message>
    <message>
        <source>The text gives different deadlines: %1.</source>
        <translation>Le texte donne plusieurs dates limites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The text speaks of contact persons but names nobody.</source>
        <translation>Le texte parle de personnes de contact mais n’en nomme aucune.</translation>
    </message>
    <message>
        <source>Contact persons are named without their e-mail addresses.</source>
        <translation>Des personnes de contact sont nommées sans leur adresse e-mail.</translation>
    </message>
    <message>
        <source>Damaged e-mail addresses were put together again: %1. Please confirm them.</source>
        <translation>Des adresses e-mail endommagées ont été reconstituées&#xa0;: %1. Veuillez les confirmer.</translation>
    </message>
    <message>
        <source>The text does not say where the meeting is.</source>
        <translation>Le texte ne dit pas où se tient la réunion.</translation>
    </message>
    <message>
        <source>The date of publication can be %1.</source>
        <translation>La date de publication peut être %1.</translation>
    </message>
    <message>
        <source>The text prints %1, which is not the time of Brussels on %2. The times are kept as printed, in the zone Europe/Brussels.</source>
        <translation>Le texte indique %1, ce qui n’est pas l’heure de Bruxelles le %2. Les heures sont conservées telles quelles, dans le fuseau Europe/Brussels.</translation>
    </message>
    <message>
        <source>The text gives different dates for the meeting: %1.</source>
        <translation>Le texte donne plusieurs dates pour la réunion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The text names different places for the meeting: %1.</source>
        <translation>Le texte indique plusieurs lieux pour la réunion&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n calls: %1. The first one was read.</source>
        <translation>
            <numerusform>Le texte contient %n appel&#xa0;: %1. Le premier a été lu.</numerusform>
            <numerusform>Le texte contient %n appels&#xa0;: %1. Le premier a été lu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n calls: %1. Number %2 was read.</source>
        <translation>
            <numerusform>Le texte contient %n appel&#xa0;: %1. Le numéro %2 a été lu.</numerusform>
            <numerusform>Le texte contient %n appels&#xa0;: %1. Le numéro %2 a été lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text gives no date for the meeting.</source>
        <translation>Le texte ne donne pas de date pour la réunion.</translation>
    </message>
    <message>
        <source>The text gives no year for “%1”; %2 was taken from the title.</source>
        <translation>Le texte ne donne pas d’année pour «&#xa0;%1&#xa0;»&#xa0;; %2 a été repris du titre.</translation>
    </message>
    <message>
        <source>The text gives no year for “%1”; %2 was taken from the date of publication.</source>
        <translation>Le texte ne donne pas d’année pour «&#xa0;%1&#xa0;»&#xa0;; %2 a été repris de la date de publication.</translation>
    </message>
    <message>
        <source>The text gives no year for “%1”; %2 was taken from the date of the meeting.</source>
        <translation>Le texte ne donne pas d’année pour «&#xa0;%1&#xa0;»&#xa0;; %2 a été repris de la date de la réunion.</translation>
    </message>
    <message>
        <source>The text gives no year for “%1”; %2 was taken from the month named in the text.</source>
        <translation>Le texte ne donne pas d’année pour «&#xa0;%1&#xa0;»&#xa0;; %2 a été repris du mois nommé dans le texte.</translation>
    </message>
    <message>
        <source>The text gives no year for “%1”; %2 was taken from a link in the text.</source>
        <translation>Le texte ne donne pas d’année pour «&#xa0;%1&#xa0;»&#xa0;; %2 a été repris d’un lien du texte.</translation>
    </message>
</context>
<context>
    <name>convoke::AboutDialog</name>
    <message>
        <source>About Convoke</source>
        <translation>À propos de Convoke</translation>
    </message>
    <message>
        <source>Convoke %1</source>
        <translation>Convoke %1</translation>
    </message>
    <message>
        <source>Calls for participants, from the announcement to the attendance sheet.</source>
        <translation>Les appels à participants, de l’annonce à la feuille de présence.</translation>
    </message>
    <message>
        <source>Works without any network. What you enter stays in your file.</source>
        <translation>Fonctionne sans aucun réseau. Ce que vous saisissez reste dans votre fichier.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <extracomment>version numbers of libraries</extracomment>
        <translation>Construit avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>convoke::AnnouncementView</name>
    <message>
        <source>Text of the announcement</source>
        <translation>Texte de l’appel</translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationCells</name>
    <message>
        <source>The call has no profile “%1”.</source>
        <translation>L’appel n’a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln applicant(s)</source>
        <translation>
            <numerusform>Modifier %Ln candidat</numerusform>
            <numerusform>Modifier %Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the profile of %Ln application(s)</source>
        <translation>
            <numerusform>Changer le profil de %Ln candidature</numerusform>
            <numerusform>Changer le profil de %Ln candidatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationChips</name>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquante</numerusform>
            <numerusform>%Ln manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationFilters</name>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message numerus="yes">
        <source>Late %Ln</source>
        <translation>
            <numerusform>En retard %Ln</numerusform>
            <numerusform>En retard %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete %Ln</source>
        <translation>
            <numerusform>Incomplète %Ln</numerusform>
            <numerusform>Incomplètes %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationHead</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hide the other answers</source>
        <translation>Masquer les autres réponses</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationPane</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Choose an application to read its answers.</source>
        <translation>Choisissez une candidature pour lire ses réponses.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationService</name>
    <message>
        <source>Decide on an application</source>
        <translation>Décider d’une candidature</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n application(s) as withdrawn</source>
        <translation>
            <numerusform>Marquer %n candidature comme retirée</numerusform>
            <numerusform>Marquer %n candidatures comme retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n withdrawal(s) back</source>
        <translation>
            <numerusform>Rétablir %n candidature retirée</numerusform>
            <numerusform>Rétablir %n candidatures retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n application(s)</source>
        <translation>
            <numerusform>Supprimer %n candidature</numerusform>
            <numerusform>Supprimer %n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the profile of %n application(s)</source>
        <translation>
            <numerusform>Changer le profil de %n candidature</numerusform>
            <numerusform>Changer le profil de %n candidatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationWords</name>
    <message>
        <source>an unknown day</source>
        <translation>un jour inconnu</translation>
    </message>
    <message>
        <source>Answered twice. The answers of %1 are used; those of %2 are kept.</source>
        <translation>A répondu deux fois. Les réponses du %1 sont utilisées&#xa0;; celles du %2 sont conservées.</translation>
    </message>
    <message numerus="yes">
        <source>Answered %Ln times. The answers of %1 are used; the older ones are kept.</source>
        <translation>
            <numerusform>A répondu %Ln fois. Les réponses du %1 sont utilisées&#xa0;; les plus anciennes sont conservées.</numerusform>
            <numerusform>A répondu %Ln fois. Les réponses du %1 sont utilisées&#xa0;; les plus anciennes sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived on the very day before which answers were asked for.</source>
        <translation>Arrivée le jour même avant lequel les réponses étaient demandées.</translation>
    </message>
    <message numerus="yes">
        <source>Arrived %Ln day(s) after the deadline.</source>
        <translation>
            <numerusform>Arrivée %Ln jour après la date limite.</numerusform>
            <numerusform>Arrivée %Ln jours après la date limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision: %1, by %2 on %3.</source>
        <extracomment>a decision, who made it and when</extracomment>
        <translation>Décision&#xa0;: %1, par %2 le %3.</translation>
    </message>
    <message>
        <source>Decision: %1, by %2 on %3. Reason: %4</source>
        <extracomment>a decision, who made it, when, and the reason</extracomment>
        <translation>Décision&#xa0;: %1, par %2 le %3. Raison&#xa0;: %4</translation>
    </message>
    <message>
        <source>Withdrawn. It is kept, but counts neither in review nor in selection.</source>
        <translation>Retirée. Elle est conservée, mais ne compte ni dans l’évaluation ni dans la sélection.</translation>
    </message>
    <message>
        <source>These answers are kept, but those of %1 are used.</source>
        <translation>Ces réponses sont conservées, mais celles du %1 sont utilisées.</translation>
    </message>
    <message>
        <source>These answers are kept, but newer ones are used.</source>
        <translation>Ces réponses sont conservées, mais de plus récentes sont utilisées.</translation>
    </message>
    <message>
        <source>No answer on %1.</source>
        <translation>Pas de réponse le %1.</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From %1, row %2</source>
        <translation>De %1, ligne %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>%1 · taken in on %2</source>
        <translation>%1 · importée le %2</translation>
    </message>
    <message>
        <source>%1 · taken in on %2 by %3</source>
        <translation>%1 · importée le %2 par %3</translation>
    </message>
    <message>
        <source>From %1, message %2</source>
        <translation>De %1, message %2</translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Taken in from</source>
        <translation>Importée de</translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countr(y/ies)</source>
        <translation>
            <numerusform>%Ln pays</numerusform>
            <numerusform>%Ln pays</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>how many applications count, and from how many countries they come</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln candidature</numerusform>
            <numerusform>%Ln candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %Ln application(s)</source>
        <translation>
            <numerusform>Filtrer %Ln candidature</numerusform>
            <numerusform>Filtrer %Ln candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in applications</source>
        <translation>Importer des candidatures</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Voir le contenu</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln application(s) as withdrawn</source>
        <translation>
            <numerusform>Marquer %Ln candidature comme retirée</numerusform>
            <numerusform>Marquer %Ln candidatures comme retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln withdrawal(s) back</source>
        <translation>
            <numerusform>Rétablir %Ln candidature retirée</numerusform>
            <numerusform>Rétablir %Ln candidatures retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete applications</source>
        <translation>Supprimer des candidatures</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln application(s)</source>
        <translation>
            <numerusform>Supprimer %Ln candidature</numerusform>
            <numerusform>Supprimer %Ln candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) deleted. The people stay in the address book.</source>
        <translation>
            <numerusform>%Ln candidature supprimée. La personne reste dans le carnet d’adresses.</numerusform>
            <numerusform>%Ln candidatures supprimées. Les personnes restent dans le carnet d’adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied.</source>
        <translation>
            <numerusform>%Ln adresse copiée.</numerusform>
            <numerusform>%Ln adresses copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Pas encore de candidatures</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No application matches the filter.</source>
        <translation>Aucune candidature ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Mark as withdrawn</source>
        <translation>Marquer comme retirée</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Copy the addresses of %Ln chosen application(s)</source>
        <translation>
            <numerusform>Copier l’adresse de %Ln candidature choisie</numerusform>
            <numerusform>Copier les adresses de %Ln candidatures choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln replaced application(s)</source>
        <translation>
            <numerusform>Afficher %Ln candidature remplacée</numerusform>
            <numerusform>Afficher %Ln candidatures remplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) will be deleted with their answers, scores and decisions. The people stay in the address book. Undo brings all of it back.</source>
        <translation>
            <numerusform>%Ln candidature sera supprimée avec ses réponses, notes et décisions. La personne reste dans le carnet d’adresses. Annuler rétablit le tout.</numerusform>
            <numerusform>%Ln candidatures seront supprimées avec leurs réponses, notes et décisions. Les personnes restent dans le carnet d’adresses. Annuler rétablit le tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in %1</source>
        <extracomment>what is dropped (a file, &quot;3 files&quot;, &quot;a copied table&quot;) and the meeting it is for (POL-2031-05)</extracomment>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Take in %1 for %2</source>
        <translation>Importer %1 pour %2</translation>
    </message>
    <message>
        <source>Tables and e-mails (*.xlsx *.ods *.csv *.tsv *.txt *.xml *.zip *.html *.eml *.mbox)</source>
        <translation>Tableaux et courriels (*.xlsx *.ods *.csv *.tsv *.txt *.xml *.zip *.html *.eml *.mbox)</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Nothing to take in was copied. Copy rows with their headings, an e-mail or files, then paste here.</source>
        <translation>Rien de ce qui a été copié ne peut être importé. Copiez des lignes avec leurs en-têtes, un courriel ou des fichiers, puis collez ici.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln probable duplicate(s)</source>
        <translation>
            <numerusform>Examiner %Ln doublon probable</numerusform>
            <numerusform>Examiner %Ln doublons probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop survey exports, tables, e-mails or whole folders here, paste a copied table, or choose files. You see what would come in before anything is written.</source>
        <translation>Déposez ici des exportations d’enquête, des tableaux, des courriels ou des dossiers entiers, collez un tableau copié, ou choisissez des fichiers. Vous voyez ce qui entrerait avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Des fichiers…</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Ce qui a été copié</translation>
    </message>
    <message>
        <source>Log of intakes…</source>
        <translation>Journal des importations…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) set aside</source>
        <translation>
            <numerusform>%Ln courriel mis de côté</numerusform>
            <numerusform>%Ln courriels mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) suggested</source>
        <translation>
            <numerusform>%Ln personne suggérée</numerusform>
            <numerusform>%Ln personnes suggérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) in signatures…</source>
        <translation>
            <numerusform>%Ln valeur dans les signatures…</numerusform>
            <numerusform>%Ln valeurs dans les signatures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::AssignmentModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Commencée par</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>convoke::AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a button of one attachment: what it does, and the name of the file</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>convoke::AttachmentWords</name>
    <message>
        <source>may hold macros or scripts</source>
        <translation>peut contenir des macros ou des scripts</translation>
    </message>
    <message>
        <source>packed: what is in it is not known</source>
        <translation>archive&#xa0;: son contenu n’est pas connu</translation>
    </message>
    <message>
        <source>a program: it is not opened from here</source>
        <translation>un programme&#xa0;: il n’est pas ouvert d’ici</translation>
    </message>
    <message>
        <source>Open it only if you expect a file from this sender.</source>
        <translation>Ne l’ouvrez que si vous attendez un fichier de cet expéditeur.</translation>
    </message>
    <message>
        <source>Files of this kind may hold macros or scripts. Open it only if you know the sender and expect it, and allow it nothing.</source>
        <translation>Les fichiers de ce type peuvent contenir des macros ou des scripts. Ne l’ouvrez que si vous connaissez l’expéditeur et l’attendez, et ne lui permettez rien.</translation>
    </message>
    <message>
        <source>It is packed, and what is in it is not known. Mind what you open of it.</source>
        <translation>C’est une archive, et son contenu n’est pas connu. Prenez garde à ce que vous en ouvrez.</translation>
    </message>
    <message>
        <source>It is a program and could do anything on this computer. Applications need no programs: keep it only for those who look after the security of your network.</source>
        <translation>C’est un programme qui pourrait faire n’importe quoi sur cet ordinateur. Une candidature n’a pas besoin de programmes&#xa0;: ne le gardez que pour les responsables de la sécurité de votre réseau.</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>de type inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open an attachment</source>
        <translation>Ouvrir une pièce jointe</translation>
    </message>
    <message>
        <source>“%1” came with the e-mail of %2. A temporary copy is opened with the program that this computer keeps for it; what you change in it is not kept.</source>
        <translation>«&#xa0;%1&#xa0;» est venu avec le courriel de %2. Une copie temporaire est ouverte avec le programme que cet ordinateur prévoit pour cela&#xa0;; ce que vous y changez n’est pas gardé.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Save an attachment</source>
        <translation>Enregistrer une pièce jointe</translation>
    </message>
    <message>
        <source>“%1” came with the e-mail of %2.</source>
        <translation>«&#xa0;%1&#xa0;» est venu avec le courriel de %2.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>convoke::AxisWords</name>
    <message>
        <source>invite</source>
        <translation>inviter</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>s’est désisté</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>on the reserve</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non retenu</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>withdrew from %1</source>
        <translation>s’est désisté de %1</translation>
    </message>
    <message>
        <source>invited to %1</source>
        <translation>invité à %1</translation>
    </message>
    <message>
        <source>on the reserve of %1</source>
        <translation>en réserve pour %1</translation>
    </message>
    <message>
        <source>not selected for %1</source>
        <translation>non retenu pour %1</translation>
    </message>
    <message>
        <source>applied to %1</source>
        <translation>candidat à %1</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>a décliné</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>attended %1</source>
        <translation>présent à %1</translation>
    </message>
    <message>
        <source>declined %1</source>
        <translation>a décliné %1</translation>
    </message>
    <message>
        <source>did not come to %1</source>
        <translation>absent à %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how often something was the outcome of an application, such as &quot;3 attended&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>convoke::BalanceBars</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is looked at, and one of its values</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Balances of the scenarios</source>
        <translation>Équilibres des scénarios</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the name of a scenario, and how many people</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>convoke::BarsPane</name>
    <message>
        <source>Mark words in an answer and black them out. Words that stand in the address book are covered by the program.</source>
        <translation>Marquez des mots dans une réponse et masquez-les. Les mots qui figurent dans le carnet d’adresses sont masqués par le programme.</translation>
    </message>
    <message>
        <source>Black out the marked words</source>
        <translation>Masquer les mots marqués</translation>
    </message>
    <message>
        <source>Cover the words for everybody who reviews blind (B)</source>
        <translation>Masquer les mots pour tous ceux qui évaluent à l’aveugle (B)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a verb and the words that it is about, for screen readers</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>covered by the program</source>
        <translation>masqué par le programme</translation>
    </message>
    <message>
        <source>blacked out by hand</source>
        <translation>masqué à la main</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer de nouveau</translation>
    </message>
    <message>
        <source>shown, though the program would cover it</source>
        <translation>montré, bien que le programme le masquerait</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>set aside: these words are no longer in the answer</source>
        <translation>mis de côté&#xa0;: ces mots ne sont plus dans la réponse</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Nothing is covered here</source>
        <translation>Rien n’est masqué ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) covered</source>
        <translation>
            <numerusform>%Ln passage masqué</numerusform>
            <numerusform>%Ln passages masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::BoardCard</name>
    <message>
        <source>%1= · %2</source>
        <extracomment>a rank and a name on a card; the mark after a rank that several share</extracomment>
        <translation>%1= · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>locked in</source>
        <translation>retenu d’office</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>écarté d’office</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>part</translation>
    </message>
</context>
<context>
    <name>convoke::BoardModel</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>convoke::BoardView</name>
    <message>
        <source>There is no group yet</source>
        <translation>Il n’y a pas encore de groupe</translation>
    </message>
    <message>
        <source>Once a group is proposed, it stands here beside the reserve and those who are out, and you can try what moving somebody would cost.</source>
        <translation>Dès qu’un groupe est proposé, il figure ici à côté de la réserve et des personnes écartées, et vous pouvez essayer ce que coûterait un déplacement.</translation>
    </message>
    <message>
        <source>Propose the best group</source>
        <translation>Proposer le meilleur groupe</translation>
    </message>
    <message>
        <source>Nobody has a seat.</source>
        <translation>Personne n’a de place.</translation>
    </message>
    <message>
        <source>Nobody fits into a place that becomes free, under these rules.</source>
        <translation>Avec ces règles, personne ne peut prendre une place qui se libère.</translation>
    </message>
    <message>
        <source>Everybody has a seat or stands on the reserve.</source>
        <translation>Tout le monde a une place ou figure sur la réserve.</translation>
    </message>
    <message>
        <source>In · %1 of %2</source>
        <extracomment>heading of a column of people with a seat: how many, of how many places</extracomment>
        <translation>Retenus · %1 sur %2</translation>
    </message>
    <message>
        <source>In · %1</source>
        <translation>Retenus · %1</translation>
    </message>
    <message>
        <source>Reserve · %1</source>
        <translation>Réserve · %1</translation>
    </message>
    <message>
        <source>Out · %1</source>
        <translation>Écartés · %1</translation>
    </message>
    <message>
        <source>Move to In</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Move to Reserve</source>
        <translation>Mettre en réserve</translation>
    </message>
    <message>
        <source>Move to Out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Move to In (not possible under the rules)</source>
        <translation>Retenir (impossible avec les règles)</translation>
    </message>
    <message>
        <source>%1 (total −%2)</source>
        <extracomment>a verb and by how much the total would be lower</extracomment>
        <translation>%1 (total −%2)</translation>
    </message>
    <message>
        <source>Take back, unlock</source>
        <translation>Annuler, déverrouiller</translation>
    </message>
</context>
<context>
    <name>convoke::CallNavigation</name>
    <message>
        <source>Sections of the call</source>
        <translation>Sections de l’appel</translation>
    </message>
</context>
<context>
    <name>convoke::CallPage</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>This meeting has been deleted</source>
        <translation>Cette réunion a été supprimée</translation>
    </message>
    <message>
        <source>Undo brings it back with everything in it.</source>
        <translation>Annuler la rétablit avec tout son contenu.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Afficher toutes les réunions</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Give the call away: web page, newsletter, text, PDF, calendar</source>
        <translation>Diffuser l’appel&#xa0;: page web, lettre d’information, texte, PDF, calendrier</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorer une remarque</translation>
    </message>
    <message>
        <source>Show ignored findings</source>
        <translation>Afficher les remarques ignorées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln point à vérifier</numerusform>
            <numerusform>%Ln points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Mend “%1”</source>
        <extracomment>step in the undo menu; %1: a field</extracomment>
        <translation>Corriger «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>convoke::CallRuleCard</name>
    <message>
        <source>Looks at</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>Ce sur quoi porte la règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Maximum by exception</source>
        <translation>Maximum par exception</translation>
    </message>
    <message>
        <source>because</source>
        <translation>parce que</translation>
    </message>
    <message>
        <source>Reason of the exception</source>
        <translation>Motif de l’exception</translation>
    </message>
</context>
<context>
    <name>convoke::CallSection</name>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>How the deadline is meant</source>
        <translation>Sens de la date limite</translation>
    </message>
    <message>
        <source>rule not known</source>
        <translation>règle non connue</translation>
    </message>
    <message>
        <source>Preferred by</source>
        <translation>De préférence avant le</translation>
    </message>
    <message>
        <source>Outcome told</source>
        <translation>Résultat annoncé</translation>
    </message>
    <message>
        <source>When people are told the outcome</source>
        <translation>Quand le résultat est annoncé</translation>
    </message>
    <message>
        <source>People apply by</source>
        <translation>Candidature par</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>We select among those who apply</source>
        <translation>Sélection parmi les candidats</translation>
    </message>
</context>
<context>
    <name>convoke::CardChoices</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm</source>
        <extracomment>A sheet of labels: its maker&apos;s name, and the label&apos;s width and height in millimetres.</extracomment>
        <translation>%1, %2 × %3 mm</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Mesures personnelles</translation>
    </message>
    <message>
        <source>Begin at label</source>
        <translation>Commencer à l’étiquette</translation>
    </message>
    <message>
        <source>Backs with the programme</source>
        <translation>Versos avec le programme</translation>
    </message>
    <message>
        <source>Test page with rulers</source>
        <translation>Page d’essai avec règles</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>Millimetres, after a number.</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source>Width of a label</source>
        <translation>Largeur d’une étiquette</translation>
    </message>
    <message>
        <source>Height of a label</source>
        <translation>Hauteur d’une étiquette</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>L’une sous l’autre</translation>
    </message>
    <message>
        <source>Margin at the left</source>
        <translation>Marge de gauche</translation>
    </message>
    <message>
        <source>Margin at the top</source>
        <translation>Marge du haut</translation>
    </message>
    <message>
        <source>From left edge to left edge</source>
        <translation>De bord gauche à bord gauche</translation>
    </message>
    <message>
        <source>From top edge to top edge</source>
        <translation>De bord haut à bord haut</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Décaler à droite</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Décaler vers le bas</translation>
    </message>
    <message>
        <source>Print both sides, turned on the short edge.</source>
        <translation>Imprimez recto verso, retourné sur le bord court.</translation>
    </message>
    <message>
        <source>Print both sides, turned on the long edge.</source>
        <translation>Imprimez recto verso, retourné sur le bord long.</translation>
    </message>
</context>
<context>
    <name>convoke::CellEditing</name>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Edit cells…</source>
        <translation>Modifier les cellules…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Coller des cellules</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Copy some in a spreadsheet first.</source>
        <translation>Il n’y a pas de cellules dans le presse-papiers. Copiez-en d’abord dans un tableur.</translation>
    </message>
    <message>
        <source>Choose the cell first into which to paste.</source>
        <translation>Choisissez d’abord la cellule où coller.</translation>
    </message>
</context>
<context>
    <name>convoke::ChangesModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After pasting</source>
        <translation>Après le collage</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Écarté parce que</translation>
    </message>
</context>
<context>
    <name>convoke::ChoiceEditors</name>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no other question</source>
        <translation>aucune autre question</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>number and text of a question</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>choose a question</source>
        <translation>choisir une question</translation>
    </message>
    <message>
        <source>any; or English, French</source>
        <translation>toutes&#xa0;; ou anglais, français</translation>
    </message>
</context>
<context>
    <name>convoke::ColumnDetail</name>
    <message>
        <source>No row has a value here. When a later file fills this column, it is asked again.</source>
        <translation>Aucune ligne n’a de valeur ici. Quand un fichier ultérieur remplira cette colonne, la question sera posée de nouveau.</translation>
    </message>
    <message>
        <source>This column seems to tell of %1, a special category of personal data, and is taken in as an ordinary value. Everybody who reads the application sees it.</source>
        <translation>Cette colonne semble parler de ceci&#xa0;: %1, catégorie particulière de données personnelles, et entre comme une valeur ordinaire. Quiconque lit la candidature la voit.</translation>
    </message>
    <message>
        <source>Many cells seem to hold the organisation and the function in one. They can be split like this:</source>
        <translation>Beaucoup de cellules semblent contenir l’organisation et la fonction à la fois. Elles peuvent être séparées ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>Each cell is split into the organisation and the function, like this:</source>
        <translation>Chaque cellule est séparée en organisation et fonction, ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is known of this heading. The call gets a question of that name, so that no answer is lost.</source>
        <translation>Rien n’est connu de cet en-tête. L’appel reçoit une question de ce nom, pour qu’aucune réponse ne se perde.</translation>
    </message>
    <message>
        <source>Such as: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take in as…</source>
        <translation>Importer comme…</translation>
    </message>
    <message>
        <source>Choose a column to see what it holds.</source>
        <translation>Choisissez une colonne pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a column&apos;s heading, and what the column is taken in as</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Do not split</source>
        <translation>Ne pas séparer</translation>
    </message>
    <message>
        <source>Split into organisation and function</source>
        <translation>Séparer en organisation et fonction</translation>
    </message>
    <message>
        <source>Take in as an ordinary answer</source>
        <translation>Importer comme réponse ordinaire</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder à part</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
</context>
<context>
    <name>convoke::Composition</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>from a minimum to a maximum</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
</context>
<context>
    <name>convoke::CompositionView</name>
    <message>
        <source>Composition of the group</source>
        <translation>Composition du groupe</translation>
    </message>
    <message>
        <source>Seats by country</source>
        <translation>Places par pays</translation>
    </message>
    <message>
        <source>The fuller the colour, the more seats; framed: applied, no seat; pale: nobody applied.</source>
        <translation>Plus la couleur est pleine, plus il y a de places&#xa0;; encadré&#xa0;: candidatures sans place&#xa0;; pâle&#xa0;: aucune candidature.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>En image</translation>
    </message>
    <message>
        <source>Thick bars: shares among the chosen. Thin grey bars: shares among all who may be chosen. Marks: what rules and wishes ask for. Enter on a bar shows its people in the table.</source>
        <translation>Barres épaisses&#xa0;: parts parmi les personnes retenues. Barres grises fines&#xa0;: parts parmi toutes les personnes admissibles. Repères&#xa0;: ce que demandent règles et souhaits. Entrée sur une barre montre ses personnes dans le tableau.</translation>
    </message>
    <message>
        <source>There is no group yet: the bars show who applied. Propose the best group to see it beside them.</source>
        <translation>Il n’y a pas encore de groupe&#xa0;: les barres montrent les candidatures. Proposez le meilleur groupe pour le voir à côté.</translation>
    </message>
</context>
<context>
    <name>convoke::ConflictCard</name>
    <message>
        <source>No group meets everything</source>
        <translation>Aucun groupe ne répond à tout</translation>
    </message>
    <message>
        <source>These cannot all hold at once: %1.</source>
        <extracomment>%1 lists the demands of which at least one has to give way</extracomment>
        <translation>Ces exigences ne peuvent être remplies toutes à la fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>This cannot hold with these people and places: %1.</source>
        <translation>Ceci est impossible avec ces personnes et ces places&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody may be chosen.</source>
        <translation>Personne n’est admissible.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln people may be chosen.</source>
        <translation>
            <numerusform>Seule %Ln personne est admissible.</numerusform>
            <numerusform>Seules %Ln personnes sont admissibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who may be chosen has this value.</source>
        <translation>Aucune personne admissible n’a cette valeur.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln of those who may be chosen have this value.</source>
        <translation>
            <numerusform>Seule %Ln des personnes admissibles a cette valeur.</numerusform>
            <numerusform>Seules %Ln des personnes admissibles ont cette valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1.</source>
        <translation>Total %1.</translation>
    </message>
    <message>
        <source>%1 The same people as before.</source>
        <translation>%1 Les mêmes personnes qu’avant.</translation>
    </message>
    <message>
        <source>Ask the applicant for what is missing; then propose again.</source>
        <translation>Demandez à la personne ce qui manque&#xa0;; puis proposez de nouveau.</translation>
    </message>
    <message>
        <source>Do this…</source>
        <translation>Faire ainsi…</translation>
    </message>
</context>
<context>
    <name>convoke::ConflictWords</name>
    <message>
        <source>This seems to be your own application.</source>
        <translation>Il semble que ce soit votre propre candidature.</translation>
    </message>
    <message>
        <source>You may know this applicant: same family name and organisation.</source>
        <translation>Vous connaissez peut-être cette personne&#xa0;: même nom de famille et même organisation.</translation>
    </message>
    <message>
        <source>You may know this applicant: same family name and organisation, %1.</source>
        <translation>Vous connaissez peut-être cette personne&#xa0;: même nom de famille et même organisation, %1.</translation>
    </message>
    <message>
        <source>You may know this applicant: same organisation.</source>
        <translation>Vous connaissez peut-être cette personne&#xa0;: même organisation.</translation>
    </message>
    <message>
        <source>You may know this applicant: same organisation, %1.</source>
        <translation>Vous connaissez peut-être cette personne&#xa0;: même organisation, %1.</translation>
    </message>
    <message>
        <source>You may know this applicant: e-mail addresses of the same organisation.</source>
        <translation>Vous connaissez peut-être cette personne&#xa0;: adresses électroniques de la même organisation.</translation>
    </message>
    <message>
        <source>You may know this applicant: e-mail addresses at %1.</source>
        <translation>Vous connaissez peut-être cette personne&#xa0;: adresses électroniques chez %1.</translation>
    </message>
    <message>
        <source>My own application</source>
        <translation>Ma propre candidature</translation>
    </message>
    <message>
        <source>Same family name and organisation</source>
        <translation>Même nom de famille et même organisation</translation>
    </message>
    <message>
        <source>Same organisation</source>
        <translation>Même organisation</translation>
    </message>
</context>
<context>
    <name>convoke::ContactColumns</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>What the column “%1” means</source>
        <translation>Ce que veut dire la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>convoke::ContactImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The files are being read. Nothing is written yet.</source>
        <translation>Les fichiers sont en cours de lecture. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No contacts were found</source>
        <translation>Aucun contact trouvé</translation>
    </message>
    <message>
        <source>Choose a table with a row of headings, such as Name, E-mail, Country.</source>
        <translation>Choisissez un tableau avec une ligne d’en-têtes, par exemple Nom, Courriel, Pays.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiés</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 déjà connus</translation>
    </message>
    <message>
        <source>%1 again in the file</source>
        <translation>%1 en double dans le fichier</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 écartés</translation>
    </message>
    <message>
        <source>There is no row in it</source>
        <translation>Il n’y a aucune ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) had unsubscribed before and stay unsubscribed, whatever the file says.</source>
        <translation>
            <numerusform>%Ln personne s’était désabonnée et le reste, quoi qu’en dise le fichier.</numerusform>
            <numerusform>%Ln personnes s’étaient désabonnées et le restent, quoi qu’en dise le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may be somebody who is known under another address; they come in as people of their own.</source>
        <translation>
            <numerusform>%Ln ligne est peut-être quelqu’un de connu sous une autre adresse&#xa0;; elle entre comme une personne à part.</numerusform>
            <numerusform>%Ln lignes sont peut-être des personnes connues sous une autre adresse&#xa0;; elles entrent comme des personnes à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) on what was read; the first: %1</source>
        <translation>
            <numerusform>%Ln remarque sur ce qui a été lu&#xa0;: %1</numerusform>
            <numerusform>%Ln remarques sur ce qui a été lu&#xa0;; la première&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you import. Check what the columns mean.</source>
        <translation>Rien n’est écrit avant que vous n’importiez. Vérifiez ce que veulent dire les colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importer %Ln contact</numerusform>
            <numerusform>Importer %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Contacts imported: %1.</source>
        <translation>Contacts importés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Importation des contacts</translation>
    </message>
    <message>
        <source>Looking at what would come of it … %L1 %</source>
        <extracomment>how far it has got with what would come in</extracomment>
        <translation>Examen de ce que cela donnerait… %L1&#xa0;%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Left out, because they hold special categories of personal data: %1. Applications to a call keep them apart; the address book has no place for them.</source>
        <translation>Laissées de côté, parce qu’elles contiennent des catégories particulières de données&#xa0;: %1. Les candidatures à un appel les conservent à part&#xa0;; le carnet d’adresses n’a pas de place pour elles.</translation>
    </message>
</context>
<context>
    <name>convoke::ContactRow</name>
    <message>
        <source>Name of a contact</source>
        <translation>Nom d’un contact</translation>
    </message>
    <message>
        <source>E-mail address of a contact</source>
        <translation>Adresse e-mail d’un contact</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Retirer ce contact</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Retirer un contact</translation>
    </message>
</context>
<context>
    <name>convoke::ContactRows</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>add a name</source>
        <translation>ajouter un nom</translation>
    </message>
</context>
<context>
    <name>convoke::ContactTargets</name>
    <message>
        <source>Kept as a note</source>
        <translation>Gardé comme note</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non importée</translation>
    </message>
</context>
<context>
    <name>convoke::ConvokeFile</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Open meetings</source>
        <translation>Réunions ouvertes</translation>
    </message>
    <message>
        <source>Working as %1</source>
        <translation>Au nom de %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Who works</source>
        <translation>Qui travaille</translation>
    </message>
    <message>
        <source>Changes are not kept</source>
        <translation>Rien n’est conservé</translation>
    </message>
    <message>
        <source>Your name is kept with every change, review and decision.</source>
        <translation>Votre nom est conservé avec chaque modification, évaluation et décision.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>Travailler sous ce nom</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>convoke::CountTile</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a number and what was counted, such as &quot;171 new&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>convoke::CriterionCard</name>
    <message>
        <source>New criterion</source>
        <translation>Nouveau critère</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>%1: labels of profiles</extracomment>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>lowest and highest score of a criterion</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Label of the criterion</source>
        <translation>Libellé du critère</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of criterion</source>
        <translation>Type de critère</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Note la plus basse</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Note la plus haute</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Guidance for reviewers</source>
        <translation>Consignes aux évaluateurs</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Profiles that it applies to</source>
        <translation>Profils auxquels il s’applique</translation>
    </message>
    <message>
        <source>for information</source>
        <extracomment>a criterion that is scored and shown, but counts nowhere</extracomment>
        <translation>pour information</translation>
    </message>
    <message>
        <source>For information only</source>
        <translation>Pour information seulement</translation>
    </message>
    <message>
        <source>for information only</source>
        <translation>pour information seulement</translation>
    </message>
    <message>
        <source>It is judged and shown, but counts in no score, ranking or coverage.</source>
        <translation>Il est jugé et affiché, mais ne compte dans aucune note, aucun classement ni aucune couverture.</translation>
    </message>
    <message>
        <source>the lowest score is worth 0</source>
        <translation>la note la plus basse vaut 0</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Échelons</translation>
    </message>
    <message>
        <source>Words for each step</source>
        <translation>Mots pour chaque échelon</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculé d’après</translation>
    </message>
    <message>
        <source>What the fact is computed from</source>
        <translation>Ce d’après quoi le fait est calculé</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>les dernières</translation>
    </message>
    <message>
        <source>How many meetings back</source>
        <translation>Combien de réunions en arrière</translation>
    </message>
    <message>
        <source>meetings of the same groups</source>
        <translation>réunions des mêmes groupes</translation>
    </message>
    <message>
        <source>Languages sought</source>
        <translation>Langues recherchées</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Question that says the years</source>
        <translation>Question qui donne les années</translation>
    </message>
</context>
<context>
    <name>convoke::CriterionList</name>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
</context>
<context>
    <name>convoke::DateEdit</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>This is not a date. Type it like “4 Nov 2021” or “2021-11-04”.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme «&#xa0;4 nov. 2021&#xa0;» ou «&#xa0;2021-11-04&#xa0;».</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
</context>
<context>
    <name>convoke::DayWords</name>
    <message>
        <source>%1–%2</source>
        <extracomment>days of one month, such as &quot;4–5 Nov 2021&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from one day to another, such as &quot;30 Nov – 2 Dec 2021&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one day to another, such as &quot;Monday 1 to Friday 5 November 2021&quot;</extracomment>
        <translation>%1 au %2</translation>
    </message>
</context>
<context>
    <name>convoke::DecidedModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>merged</source>
        <extracomment>what was decided about two entries of the address book</extracomment>
        <translation>fusionnés</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>pas la même personne</translation>
    </message>
</context>
<context>
    <name>convoke::DecisionLine</name>
    <message>
        <source>Show what would be proposed now</source>
        <translation>Voir ce qui serait proposé maintenant</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>a group that a person has decided on</extracomment>
        <translation>décidé</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Shows the best change that keeps everybody else, and asks</source>
        <translation>Montre le meilleur changement qui garde toutes les autres personnes, et demande</translation>
    </message>
    <message>
        <source>Not coming any more: %1.</source>
        <extracomment>%1 lists names of people who had a seat</extracomment>
        <translation>Ne vient plus&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>convoke::DecisionService</name>
    <message>
        <source>there is no group to decide on</source>
        <translation>il n’y a pas de groupe à décider</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Décider de %1</translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation>Retenir d’office</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Écarter d’office</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lever le verrou</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Edit tie-breaks</source>
        <translation>Modifier le départage</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <translation>Modifier un poids</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>Modifier les places</translation>
    </message>
    <message>
        <source>Edit wishes</source>
        <translation>Modifier les souhaits</translation>
    </message>
    <message>
        <source>Replace who withdrew from %1</source>
        <translation>Remplacer qui s’est retiré de %1</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n application(s)</source>
        <translation>
            <numerusform>Décider de %n candidature</numerusform>
            <numerusform>Décider de %n candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>an application has to be completed first</source>
        <translation>une candidature doit d’abord être complétée</translation>
    </message>
    <message>
        <source>Resolve a conflict of rules</source>
        <translation>Résoudre un conflit de règles</translation>
    </message>
</context>
<context>
    <name>convoke::DecisionWords</name>
    <message>
        <source>%1 decided on %2: %3</source>
        <extracomment>a name, a date, a reason</extracomment>
        <translation>%1 a décidé le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Something has changed since: no group meets all rules any more.</source>
        <translation>Quelque chose a changé depuis&#xa0;: plus aucun groupe ne respecte toutes les règles.</translation>
    </message>
    <message numerus="yes">
        <source>Something has changed since: the best group would give %Ln of the seats to others.</source>
        <translation>
            <numerusform>Quelque chose a changé depuis&#xa0;: le meilleur groupe donnerait %Ln des places à quelqu’un d’autre.</numerusform>
            <numerusform>Quelque chose a changé depuis&#xa0;: le meilleur groupe donnerait %Ln des places à d’autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::Dialogs</name>
    <message>
        <source>Convoke</source>
        <translation>Convoke</translation>
    </message>
</context>
<context>
    <name>convoke::DocumentGallery</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>convoke::DocumentOptionsPanel</name>
    <message>
        <source>Drag a column to its place, or press Alt+Up or Alt+Down to move it.</source>
        <translation>Faites glisser une colonne à sa place, ou déplacez-la avec Alt+Haut ou Alt+Bas.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Everyone who has a score</source>
        <translation>Toutes les personnes notées</translation>
    </message>
    <message>
        <source>Everyone who applied</source>
        <translation>Tous les candidats</translation>
    </message>
    <message>
        <source>Columns: tick, drag to order</source>
        <translation>Colonnes&#xa0;: cocher, glisser pour ordonner</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Empty rows for walk-ins</source>
        <translation>Lignes vides pour arrivées imprévues</translation>
    </message>
    <message>
        <source>Chatham House: no affiliations</source>
        <translation>Chatham House&#xa0;: sans affiliations</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>For the reviewer</source>
        <translation>Pour l’évaluateur</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>convoke::DragGrip</name>
    <message>
        <source>Drag to another place</source>
        <translation>Glisser vers une autre place</translation>
    </message>
</context>
<context>
    <name>convoke::DroppedSources</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Copied table</source>
        <translation>Tableau copié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::DuplicateDialog</name>
    <message>
        <source>Create meeting</source>
        <translation>Créer la réunion</translation>
    </message>
    <message>
        <source>New meeting like %1</source>
        <extracomment>%1: reference of a meeting</extracomment>
        <translation>Nouvelle réunion sur le modèle de %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>pas encore de dates</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Applications and decisions stay with the older meeting.</source>
        <translation>Les candidatures et les décisions restent à l’ancienne réunion.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The new meeting begins without dates.</source>
        <translation>La nouvelle réunion commence sans dates.</translation>
    </message>
    <message>
        <source>%1; deadline %2</source>
        <extracomment>%1: the days of the meeting; %2: a day</extracomment>
        <translation>%1&#xa0;; date limite %2</translation>
    </message>
</context>
<context>
    <name>convoke::DuplicatePane</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionner en une</translation>
    </message>
    <message>
        <source>Make the two one entry, with both histories (Enter). Undo brings both back.</source>
        <translation>Faire des deux une seule entrée, avec les deux historiques (Entrée). Annuler ramène les deux.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Remember that these are two people, and propose them no more (N)</source>
        <translation>Retenir que ce sont deux personnes, et ne plus les proposer (N)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Go on to the next proposal without deciding</source>
        <translation>Passer à la proposition suivante sans décider</translation>
    </message>
    <message>
        <source>Enter merges, N: not the same, arrows choose</source>
        <translation>Entrée fusionne, N&#xa0;: pas la même, les flèches choisissent</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <extracomment>%1: short sentences on why two entries may be one person</extracomment>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <extracomment>%1: short sentences on why two entries may be two people</extracomment>
        <translation>Contre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both answered %1: the newer answer %2 will be used, %3 is kept.</source>
        <translation>Les deux ont répondu à %1&#xa0;: la réponse la plus récente, %2, sera utilisée, %3 est gardée.</translation>
    </message>
</context>
<context>
    <name>convoke::DuplicateService</name>
    <message>
        <source>Mark two people as not the same</source>
        <translation>Noter que deux personnes ne sont pas la même</translation>
    </message>
    <message>
        <source>Revoke “not the same person”</source>
        <translation>Révoquer «&#xa0;pas la même personne&#xa0;»</translation>
    </message>
    <message>
        <source>Merge two entries of %1</source>
        <translation>Fusionner deux entrées de %1</translation>
    </message>
    <message>
        <source>Undo the merging of %1</source>
        <translation>Annuler la fusion de %1</translation>
    </message>
</context>
<context>
    <name>convoke::DuplicateWords</name>
    <message>
        <source>Same e-mail address.</source>
        <translation>Même adresse électronique.</translation>
    </message>
    <message>
        <source>The e-mail addresses differ only after the @.</source>
        <translation>Les adresses électroniques ne diffèrent qu’après l’@.</translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation>Même nom.</translation>
    </message>
    <message>
        <source>Same name, first and last name exchanged.</source>
        <translation>Même nom, prénom et nom de famille échangés.</translation>
    </message>
    <message>
        <source>The names differ by a letter or two.</source>
        <translation>Les noms diffèrent d’une lettre ou deux.</translation>
    </message>
    <message>
        <source>One name has a further first or last name.</source>
        <translation>L’un des noms a un prénom ou un nom de plus.</translation>
    </message>
    <message>
        <source>One first name may be short for the other.</source>
        <translation>L’un des prénoms peut être l’abrégé de l’autre.</translation>
    </message>
    <message>
        <source>One name is written in other letters.</source>
        <translation>L’un des noms est écrit dans d’autres lettres.</translation>
    </message>
    <message>
        <source>Same telephone number.</source>
        <translation>Même numéro de téléphone.</translation>
    </message>
    <message>
        <source>Same organisation.</source>
        <translation>Même organisation.</translation>
    </message>
    <message>
        <source>Similar organisation.</source>
        <translation>Organisation semblable.</translation>
    </message>
    <message>
        <source>Same function.</source>
        <translation>Même fonction.</translation>
    </message>
    <message>
        <source>Addresses of the same domain.</source>
        <translation>Adresses du même domaine.</translation>
    </message>
    <message>
        <source>Same country.</source>
        <translation>Même pays.</translation>
    </message>
    <message>
        <source>Different countries.</source>
        <translation>Pays différents.</translation>
    </message>
    <message>
        <source>Different first names.</source>
        <translation>Prénoms différents.</translation>
    </message>
    <message>
        <source>Different last names.</source>
        <translation>Noms de famille différents.</translation>
    </message>
    <message>
        <source>Different names.</source>
        <translation>Noms différents.</translation>
    </message>
    <message>
        <source>Two people may share a mailbox.</source>
        <translation>Deux personnes peuvent partager une boîte.</translation>
    </message>
    <message>
        <source>The name is frequent in the address book.</source>
        <translation>Le nom est fréquent dans le carnet d’adresses.</translation>
    </message>
    <message>
        <source>almost certainly the same</source>
        <translation>presque certainement la même</translation>
    </message>
    <message>
        <source>very probably the same</source>
        <translation>très probablement la même</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>probablement la même</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>peut-être la même</translation>
    </message>
    <message>
        <source>hardly the same</source>
        <translation>guère la même</translation>
    </message>
</context>
<context>
    <name>convoke::DuplicatesModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>how certain it is that two entries are one person, in a chip</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>two entries that may be one person; how each is spelt</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>read aloud: the names of two entries, how certain it is that they are one person, and why</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>convoke::DuplicatesPage</name>
    <message>
        <source>No duplicates</source>
        <translation>Pas de doublons</translation>
    </message>
    <message>
        <source>All that was proposed is decided.</source>
        <translation>Tout ce qui était proposé est décidé.</translation>
    </message>
    <message>
        <source>No two entries of the address book look like one person. After an intake or an import it is worth looking again.</source>
        <translation>Aucune paire d’entrées du carnet d’adresses ne ressemble à une seule personne. Après une importation, il vaut la peine de regarder de nouveau.</translation>
    </message>
    <message>
        <source>The search was ended</source>
        <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing was changed. Search again when there is time.</source>
        <translation>Rien n’a été changé. Cherchez de nouveau quand il y aura le temps.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of entries may be one person each</source>
        <translation>
            <numerusform>%Ln paire d’entrées est peut-être une seule personne</numerusform>
            <numerusform>%Ln paires d’entrées sont peut-être une seule personne chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Merge two entries of %1</source>
        <translation>Fusionner deux entrées de %1</translation>
    </message>
    <message>
        <source>Two entries of %1 are one now. Both histories are in it.</source>
        <translation>Deux entrées de %1 n’en font plus qu’une. Les deux historiques y sont.</translation>
    </message>
    <message>
        <source>Mark %1 and %2 as not the same</source>
        <translation>Noter que %1 et %2 ne sont pas la même personne</translation>
    </message>
    <message>
        <source>%1 and %2 are two people and will not be proposed again.</source>
        <translation>%1 et %2 sont deux personnes et ne seront plus proposées.</translation>
    </message>
    <message>
        <source>Decided before (%1)</source>
        <translation>Décidé auparavant (%1)</translation>
    </message>
    <message>
        <source>Undo the merging of %1</source>
        <translation>Annuler la fusion de %1</translation>
    </message>
    <message>
        <source>%1: they are two entries again.</source>
        <translation>%1&#xa0;: ce sont de nouveau deux entrées.</translation>
    </message>
    <message>
        <source>Revoke “not the same person”</source>
        <translation>Révoquer «&#xa0;pas la même personne&#xa0;»</translation>
    </message>
    <message>
        <source>%1 may be proposed again.</source>
        <translation>%1 peut être proposé de nouveau.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Décidé auparavant</translation>
    </message>
    <message>
        <source>To the address book</source>
        <translation>Vers le carnet d’adresses</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Decided of those that were waiting</source>
        <translation>Décidés parmi ceux qui attendaient</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>Entries that may be one person</source>
        <translation>Entrées qui sont peut-être une seule personne</translation>
    </message>
    <message>
        <source>Looking through the address book …</source>
        <translation>Examen du carnet d’adresses…</translation>
    </message>
    <message>
        <source>Looking through the address book</source>
        <translation>Examen du carnet d’adresses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merged entries become two again, and who is not the same may be proposed again.</source>
        <translation>Les entrées fusionnées redeviennent deux, et les personnes distinguées peuvent être proposées de nouveau.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Take the chosen decision back (Delete)</source>
        <translation>Revenir sur la décision choisie (Suppr)</translation>
    </message>
    <message>
        <source>Decisions about duplicates</source>
        <translation>Décisions sur les doublons</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
</context>
<context>
    <name>convoke::EditedMeeting</name>
    <message>
        <source>Keep the criteria as usual for %1</source>
        <extracomment>steps in the undo menu; %1: code of a working group, or the name of a template</extracomment>
        <translation>Garder les critères comme habituels pour %1</translation>
    </message>
    <message>
        <source>Keep the rules as usual for %1</source>
        <translation>Garder les règles comme habituelles pour %1</translation>
    </message>
    <message>
        <source>Keep the criteria as “%1”</source>
        <translation>Conserver les critères sous « %1 »</translation>
    </message>
    <message>
        <source>Keep the rules as “%1”</source>
        <translation>Conserver les règles sous « %1 »</translation>
    </message>
    <message>
        <source>Delete a template of %1</source>
        <extracomment>step in the undo menu; %1: code of a working group</extracomment>
        <translation>Supprimer un modèle de %1</translation>
    </message>
</context>
<context>
    <name>convoke::EmptyReviewWords</name>
    <message>
        <source>No criteria yet</source>
        <translation>Pas encore de critères</translation>
    </message>
    <message>
        <source>Applications are scored by the criteria of the call. Add the first one, with its scale and weight.</source>
        <translation>Les candidatures sont notées selon les critères de l’appel. Ajoutez le premier, avec son échelle et son poids.</translation>
    </message>
    <message>
        <source>Add criteria</source>
        <translation>Ajouter des critères</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Rien à évaluer pour l’instant</translation>
    </message>
    <message>
        <source>There are no applications in this call. Take in files, e-mails or a survey&apos;s results.</source>
        <translation>Cet appel n’a pas de candidatures. Importez des fichiers, des e-mails ou les résultats d’une enquête.</translation>
    </message>
    <message>
        <source>Take in applications</source>
        <translation>Importer des candidatures</translation>
    </message>
    <message>
        <source>Everything is hidden by your recusal</source>
        <translation>Tout est masqué par votre récusation</translation>
    </message>
    <message>
        <source>You declared a conflict of interest for every application of this call.</source>
        <translation>Vous avez déclaré un conflit d’intérêts pour toutes les candidatures de cet appel.</translation>
    </message>
    <message>
        <source>Look at your recusals</source>
        <translation>Voir vos récusations</translation>
    </message>
</context>
<context>
    <name>convoke::Error</name>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier ou un périphérique, pas un fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez qu’il existe encore et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file is too large to be read safely (%1). Nothing was taken in.</source>
        <translation>Le fichier est trop grand pour être lu sans risque (%1). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was taken in.</source>
        <translation>«&#xa0;%1&#xa0;» est vide. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). What was there before is unchanged.</source>
        <translation>Le fichier n’a pas pu être écrit (%1). Ce qui existait auparavant est inchangé.</translation>
    </message>
    <message>
        <source>“%1” is not a Convoke database. It was not changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une base Convoke. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. It was not changed.</source>
        <translation>«&#xa0;%1&#xa0;» est la base d’un autre programme. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This file was written by a newer Convoke (%1). It was not changed. Open it with that version.</source>
        <translation>Ce fichier a été écrit par une version plus récente de Convoke (%1). Il n’a pas été modifié. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The file is in use by %1. Close it there, then try again.</source>
        <translation>Le fichier est utilisé par %1. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” may not be written, so it was not opened. Copy it to a folder of yours or ask for the right to change it.</source>
        <translation>«&#xa0;%1&#xa0;» est en lecture seule et n’a donc pas été ouvert. Copiez-le dans un de vos dossiers ou demandez le droit de le modifier.</translation>
    </message>
    <message>
        <source>The database is damaged (%1). It was not changed. Open the newest backup.</source>
        <translation>La base est endommagée (%1). Elle n’a pas été modifiée. Ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The database holds something that Convoke did not put there (%1). It was not changed.</source>
        <translation>La base contient quelque chose que Convoke n’y a pas mis (%1). Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>No safe backup could be made (%1), so nothing was changed.</source>
        <translation>Aucune sauvegarde sûre n’a pu être faite (%1)&#x202f;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not kept; everything before it is safe.</source>
        <translation>Le disque est plein. La dernière modification n’a pas été conservée&#x202f;; tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>The database refused the change (%1). Nothing was changed.</source>
        <translation>La base a refusé la modification (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The change would contradict other data (%1). Nothing was changed.</source>
        <translation>La modification contredirait d’autres données (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no %1 in this file.</source>
        <translation>Ce fichier ne contient pas %1.</translation>
    </message>
    <message>
        <source>There is a meeting %1 already. Choose another reference.</source>
        <translation>Il existe déjà une réunion %1. Choisissez une autre référence.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: it was changed again since (%1). Nothing was changed.</source>
        <translation>Ceci ne peut plus être annulé&#xa0;: cela a encore changé depuis (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Il n’y avait rien à modifier.</translation>
    </message>
    <message>
        <source>The kind of file was not recognised (%1). Nothing was taken in.</source>
        <translation>Le type de fichier n’a pas été reconnu (%1). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short (%1). Nothing was taken in.</source>
        <translation>Le fichier est endommagé ou tronqué (%1). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file goes beyond what can be read safely (%1). Nothing was taken in.</source>
        <translation>Le fichier dépasse ce qui peut être lu sans risque (%1). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The document is not a meeting document (%1). Nothing was added.</source>
        <translation>Le document n’est pas un document de réunion (%1). Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The document has a key that Convoke does not know: %1. Nothing was added.</source>
        <translation>Le document contient une clé que Convoke ne connaît pas&#xa0;: %1. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>A value cannot be right: %1. Nothing was changed.</source>
        <translation>Une valeur ne peut pas être juste&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A value is missing: %1. Nothing was changed.</source>
        <translation>Il manque une valeur&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No row of headings was found (%1). Nothing was taken in.</source>
        <translation>Aucune ligne d’en-têtes n’a été trouvée (%1). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The mapping of columns cannot be used: %1. Nothing was taken in.</source>
        <translation>La correspondance des colonnes est inutilisable&#xa0;: %1. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 has no criteria with a score yet. Add criteria in the stage Call.</source>
        <translation>%1 n’a pas encore de critère noté. Ajoutez des critères à l’étape Appel.</translation>
    </message>
    <message>
        <source>%1 does not say how many places there are. Enter the places in the stage Call.</source>
        <translation>%1 ne dit pas combien de places il y a. Indiquez les places à l’étape Appel.</translation>
    </message>
    <message>
        <source>Nobody has been selected for %1 yet. Propose and decide first.</source>
        <translation>Personne n’a encore été sélectionné pour %1. Proposez et décidez d’abord.</translation>
    </message>
    <message>
        <source>The best group could not be computed (%1). Nothing was changed.</source>
        <translation>Le meilleur groupe n’a pas pu être calculé (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say who decides: a name is needed. Nothing was changed.</source>
        <translation>Dites qui décide&#xa0;: un nom est nécessaire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give a reason: it is kept with the decision. Nothing was changed.</source>
        <translation>Donnez une raison&#xa0;: elle est conservée avec la décision. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That is not possible: %1.</source>
        <translation>Ce n’est pas possible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Meetings of the working group %1 are in this file. Nothing was changed.</source>
        <translation>Des réunions du groupe de travail %1 se trouvent dans ce fichier. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>convoke::EuropeMap</name>
    <message>
        <source>Seats by country</source>
        <translation>Places par pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>%1: nobody applied</source>
        <translation>%1&#xa0;: aucune candidature</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln applicant(s) chosen</source>
        <translation>
            <numerusform>%1&#xa0;: %2 retenu sur %Ln candidat</numerusform>
            <numerusform>%1&#xa0;: %2 retenus sur %Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln applicant(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln candidat</numerusform>
            <numerusform>%1&#xa0;: %Ln candidats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::FactWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>references of meetings; how many more there are</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <extracomment>from … to … years</extracomment>
        <translation>%1–%2 ans</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a length of time that is not exact</extracomment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>first participation</source>
        <translation>première participation</translation>
    </message>
    <message>
        <source>took part before</source>
        <translation>a déjà participé</translation>
    </message>
    <message numerus="yes">
        <source>came to one of the last %Ln meetings</source>
        <translation>
            <numerusform>est venu à la dernière réunion</numerusform>
            <numerusform>est venu à l’une des %Ln dernières réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came to none of the last %Ln meetings</source>
        <translation>
            <numerusform>n’est pas venu à la dernière réunion</numerusform>
            <numerusform>n’est venu à aucune des %Ln dernières réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>country not seen yet</source>
        <translation>pays encore jamais venu</translation>
    </message>
    <message>
        <source>country seen before</source>
        <translation>pays déjà venu</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Received on %1, the very day of a “before” deadline</source>
        <translation>Reçue le %1, le jour même d’une échéance «&#xa0;avant&#xa0;»</translation>
    </message>
    <message>
        <source>Received on %1, deadline %2</source>
        <extracomment>two dates</extracomment>
        <translation>Reçue le %1, échéance le %2</translation>
    </message>
    <message>
        <source>The address book says nothing</source>
        <translation>Le carnet d’adresses n’en dit rien</translation>
    </message>
    <message>
        <source>No earlier application is known</source>
        <translation>Aucune candidature antérieure n’est connue</translation>
    </message>
    <message>
        <source>Applied before, without a place: %1</source>
        <translation>A déjà candidaté, sans place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Was invited to %1 and did not come</source>
        <translation>Invité à %1, n’est pas venu</translation>
    </message>
    <message>
        <source>Took part in %1</source>
        <translation>A participé à %1</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <extracomment>references of meetings</extracomment>
        <translation>Regardées&#xa0;: %1</translation>
    </message>
    <message>
        <source>No earlier meeting of the group is known</source>
        <translation>Aucune réunion antérieure du groupe n’est connue</translation>
    </message>
    <message>
        <source>Nobody from %1 came to an earlier meeting of the group</source>
        <translation>Personne de ce pays (%1) n’est venu à une réunion antérieure du groupe</translation>
    </message>
    <message>
        <source>Somebody from %1 came to %2</source>
        <extracomment>a country and the reference of a meeting</extracomment>
        <translation>Quelqu’un de ce pays (%1) est venu à %2</translation>
    </message>
    <message>
        <source>Sought, but not named: %1</source>
        <translation>Recherchées, mais non nommées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read from “%1”</source>
        <extracomment>the words of an answer</extracomment>
        <translation>Lu dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No question is chosen to read it from</source>
        <translation>Aucune question n’est choisie pour le lire</translation>
    </message>
    <message>
        <source>The question was not answered</source>
        <translation>La question est restée sans réponse</translation>
    </message>
    <message>
        <source>The answer names no number of years</source>
        <translation>La réponse ne donne pas de nombre d’années</translation>
    </message>
    <message>
        <source>The call has no deadline</source>
        <translation>L’appel n’a pas d’échéance</translation>
    </message>
    <message>
        <source>It is not known when the application came</source>
        <translation>On ne sait pas quand la candidature est arrivée</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>no kind of fact is chosen</extracomment>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>First participation</source>
        <translation>Première participation</translation>
    </message>
    <message>
        <source>Came to one of the last meetings</source>
        <translation>Venu à l’une des dernières réunions</translation>
    </message>
    <message>
        <source>Country not seen yet</source>
        <translation>Pays encore jamais venu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Years of experience, from an answer</source>
        <translation>Années d’expérience, d’après une réponse</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Réponse dans les délais</translation>
    </message>
</context>
<context>
    <name>convoke::FieldEditor</name>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>a date, or words such as “end of February”</source>
        <translation>une date, ou des mots comme «&#xa0;fin février&#xa0;»</translation>
    </message>
</context>
<context>
    <name>convoke::FieldNames</name>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Lunch to lunch</source>
        <translation>De midi à midi</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>A lieu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Preferred by</source>
        <translation>De préférence avant le</translation>
    </message>
    <message>
        <source>Outcome told</source>
        <translation>Résultat annoncé</translation>
    </message>
    <message>
        <source>People apply by</source>
        <translation>Candidature par</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Travel arranged</source>
        <translation>Voyage organisé</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>convoke::Figure</name>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier en image</translation>
    </message>
</context>
<context>
    <name>convoke::FileChooser</name>
    <message>
        <source>Convoke files (*.convoke)</source>
        <translation>Fichiers Convoke (*.convoke)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>secretariat.convoke</source>
        <comment>name of a file</comment>
        <translation>secretariat.convoke</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>convoke::FillDialog</name>
    <message>
        <source>Edit cells</source>
        <translation>Modifier les cellules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) get the same value. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln ligne reçoit cette valeur. Annuler la reprend.</numerusform>
            <numerusform>%Ln lignes reçoivent la même valeur. Annuler la reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: the cells become empty</source>
        <translation>rien&#xa0;: les cellules deviennent vides</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>Modifier %Ln ligne</numerusform>
            <numerusform>Modifier %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many rows of all match the filter, such as &quot;12 of 180&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>convoke::FindingsModel</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”</source>
        <translation>%1, ligne %2, colonne «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>row %1, column “%2”</source>
        <translation>ligne %1, colonne «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s) of the same kinds</source>
        <translation>
            <numerusform>%Ln autre observation du même type</numerusform>
            <numerusform>%Ln autres observations des mêmes types</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>%1, column “%2”</source>
        <extracomment>a file and the heading of one of its columns</extracomment>
        <translation>%1, colonne «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>convoke::FormField</name>
    <message>
        <source>Change “%1”</source>
        <extracomment>step in the undo menu; %1: name of a field</extracomment>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>convoke::FormatBar</name>
    <message>
        <source>Strong</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Item one level up</source>
        <translation>Remonter l’élément d’un niveau</translation>
    </message>
    <message>
        <source>Item one level down</source>
        <translation>Descendre l’élément d’un niveau</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a button: what it does and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>convoke::GroupForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Colour on a light ground</source>
        <translation>Couleur sur fond clair</translation>
    </message>
    <message>
        <source>Colour on a dark ground</source>
        <translation>Couleur sur fond sombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>one per line, such as “Old name (2015–2019)”</source>
        <translation>un par ligne, par exemple « Ancien nom (2015–2019) »</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>one name per line; proposed for new meetings</source>
        <translation>un nom par ligne&#xa0;; proposés pour les nouvelles réunions</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>convoke::GroupRow</name>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Part of the working group</source>
        <translation>Rôle du groupe de travail</translation>
    </message>
    <message>
        <source>Remove this working group</source>
        <translation>Retirer ce groupe de travail</translation>
    </message>
    <message>
        <source>Remove a working group</source>
        <translation>Retirer un groupe de travail</translation>
    </message>
</context>
<context>
    <name>convoke::GroupRows</name>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Add a working group</source>
        <translation>Ajouter un groupe de travail</translation>
    </message>
    <message>
        <source>Edit the groups…</source>
        <translation>Modifier les groupes…</translation>
    </message>
</context>
<context>
    <name>convoke::GroupsDialog</name>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>The group stays with its meetings and is not offered for new ones after this year</source>
        <translation>Le groupe reste à ses réunions et n’est plus proposé pour de nouvelles après cette année</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>code and name of a working group</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <extracomment>%1: a working group</extracomment>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>There is a working group %1 already. Choose another code.</source>
        <translation>Il y a déjà un groupe de travail %1. Choisissez un autre code.</translation>
    </message>
    <message>
        <source>The last year is before the first.</source>
        <translation>La dernière année précède la première.</translation>
    </message>
    <message>
        <source>Add working group %1</source>
        <extracomment>step in the undo menu; %1: code of a working group</extracomment>
        <translation>Ajouter le groupe de travail %1</translation>
    </message>
    <message>
        <source>Edit working group %1</source>
        <translation>Modifier le groupe de travail %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has part in %Ln meeting(s) and cannot be deleted. Retire it instead.</source>
        <translation>
            <numerusform>%1 a part à %Ln réunion et ne peut pas être supprimé. Retirez-le plutôt.</numerusform>
            <numerusform>%1 a part à %Ln réunions et ne peut pas être supprimé. Retirez-le plutôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete working group %1</source>
        <extracomment>step in the undo menu; %1: code of a working group</extracomment>
        <translation>Supprimer le groupe de travail %1</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Le code manque.</translation>
    </message>
    <message>
        <source>%1 This group is not saved.</source>
        <extracomment>%1: a sentence that says why the working group cannot be stored</extracomment>
        <translation>%1 Ce groupe n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>convoke::HandSharingPane</name>
    <message>
        <source>Applications and their reviewers</source>
        <translation>Candidatures et leurs évaluateurs</translation>
    </message>
    <message>
        <source>No application matches the filter.</source>
        <translation>Aucune candidature ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Assign the marked</source>
        <translation>Attribuer les candidatures marquées</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>convoke::ImportQuestionsDialog</name>
    <message>
        <source>Questions from another meeting</source>
        <translation>Questions d’une autre réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Filter the meetings</source>
        <translation>Filtrer les réunions</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>reference and title of a meeting</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This meeting asks no questions.</source>
        <translation>Cette réunion ne pose aucune question.</translation>
    </message>
    <message>
        <source>Choose a meeting at the left.</source>
        <translation>Choisissez une réunion à gauche.</translation>
    </message>
    <message>
        <source>%1 (asked already)</source>
        <extracomment>%1: text of a question</extracomment>
        <translation>%1 (déjà posée)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message numerus="yes">
        <source>Insert %Ln question(s)</source>
        <translation>
            <numerusform>Insérer %Ln question</numerusform>
            <numerusform>Insérer %Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert questions of %1</source>
        <extracomment>step in the undo menu; %1: reference of a meeting</extracomment>
        <translation>Insérer des questions de %1</translation>
    </message>
</context>
<context>
    <name>convoke::IntakeFinding</name>
    <message>
        <source>The e-mail address was put together again: %1</source>
        <translation>L’adresse e-mail a été reconstituée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no e-mail address and was kept as a note: %1</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;; conservé comme remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>The cell holds a spreadsheet error and was left empty: %1</source>
        <translation>La cellule contient une erreur de tableur et a été laissée vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>A cell has more than a million characters.</source>
        <translation>Une cellule contient plus d’un million de caractères.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings; they were kept.</source>
        <translation>La ligne a plus de cellules qu’il n’y a d’en-têtes&#xa0;; elles ont été conservées.</translation>
    </message>
    <message>
        <source>This country is not known and was kept as a note: %1</source>
        <translation>Ce pays n’est pas connu&#xa0;; conservé comme remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no date and time: %1</source>
        <translation>Ce n’est pas une date avec heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; it was read as %1.</source>
        <translation>Le fichier n’indique pas son encodage&#xa0;; il a été lu en %1.</translation>
    </message>
    <message>
        <source>The text holds invisible control characters: %1</source>
        <translation>Le texte contient des caractères de contrôle invisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first name held only a particle and was put before the last name: %1</source>
        <translation>Le prénom ne contenait qu’une particule, placée devant le nom de famille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where the last name begins is a guess: %1</source>
        <translation>Le début du nom de famille est une supposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is neither yes nor no: %1</source>
        <translation>Ce n’est ni oui ni non&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are headings but no rows.</source>
        <translation>Il y a des en-têtes mais pas de lignes.</translation>
    </message>
    <message>
        <source>The file holds NUL characters; they were left out.</source>
        <translation>Le fichier contient des caractères NUL&#xa0;; ils ont été omis.</translation>
    </message>
    <message>
        <source>The call has no such profile; it was kept as a note: %1</source>
        <translation>L’appel n’a pas ce profil&#xa0;; conservé comme remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; look at this row.</source>
        <translation>Du texte suit un guillemet fermant&#xa0;; regardez cette ligne.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; it was taken as a letter.</source>
        <translation>Un guillemet n’est jamais fermé&#xa0;; il a été pris pour un caractère.</translation>
    </message>
    <message>
        <source>Where the organisation ends and the role begins is a guess: %1</source>
        <translation>La limite entre l’organisation et la fonction est une supposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Perhaps the same person under another address: %1</source>
        <translation>Peut-être la même personne à une autre adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address belongs to somebody of another name, so this is taken as a second person: %1</source>
        <translation>L’adresse appartient à quelqu’un d’un autre nom&#xa0;; ceci est donc importé comme une seconde personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text answers no question by its words or number; it was kept in one piece: %1</source>
        <translation>Le texte ne répond à aucune question par ses mots ou son numéro&#xa0;; il a été gardé d’un seul tenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answers are numbered, but which profile they are for is not known: %1</source>
        <translation>Les réponses sont numérotées, mais on ne sait pas de quel profil il s’agit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent after the deadline: %1</source>
        <translation>Envoyé après la date limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent on the very day of the deadline: %1</source>
        <translation>Envoyé le jour même de la date limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The forwarded message does not say when it was sent; the time of forwarding is used: %1</source>
        <translation>Le message transféré ne dit pas quand il a été envoyé&#xa0;; l’heure du transfert est prise&#xa0;: %1</translation>
    </message>
    <message>
        <source>The attachment is a package that only Outlook opens: %1</source>
        <translation>La pièce jointe est un paquet que seul Outlook ouvre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The e-mail does not say when it was sent: %1</source>
        <translation>Le courriel ne dit pas quand il a été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The e-mail does not say truly how its letters are encoded; they were guessed: %1</source>
        <translation>Le courriel ne dit pas vraiment comment ses lettres sont codées&#xa0;; elles ont été devinées&#xa0;: %1</translation>
    </message>
    <message>
        <source>A forwarded message; its own sender and date are used: %1</source>
        <translation>Un message transféré&#xa0;; son propre expéditeur et sa date sont pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>The e-mail has attachments: %1</source>
        <translation>Le courriel a des pièces jointes&#xa0;: %1</translation>
    </message>
    <message>
        <source>A line of the head hid line breaks or other controls; they were taken out: %1</source>
        <translation>Une ligne d’en-tête cachait des sauts de ligne ou d’autres caractères de contrôle&#xa0;; ils ont été retirés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The e-mail is beyond the limits; a part of it was not read: %1</source>
        <translation>Le courriel dépasse les limites&#xa0;; une partie n’a pas été lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The e-mail suggests other people: %1</source>
        <translation>Le courriel propose d’autres personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile was inferred from what the signature says: %1</source>
        <translation>Le profil a été déduit de ce que dit la signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>The signature names a function, an organisation, a phone or a country; they are proposed: %1</source>
        <translation>La signature nomme une fonction, une organisation, un téléphone ou un pays&#xa0;; ils sont proposés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The organisations may hold roles too; this column can be split: %1</source>
        <translation>Les organisations contiennent peut-être aussi des fonctions&#xa0;; cette colonne peut être scindée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This sheet was not read, because its headings name no people: %1</source>
        <translation>Cette feuille n’a pas été lue, car ses en-têtes ne nomment personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>This column holds special categories of personal data, or may reveal them: %1</source>
        <translation>Cette colonne contient des catégories particulières de données personnelles, ou peut les révéler&#xa0;: %1</translation>
    </message>
    <message>
        <source>The columns that say yes or no for each label were put together as one answer: %1</source>
        <translation>Les colonnes qui disent oui ou non pour chaque libellé ont été réunies en une réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>One label is part of another, so the survey says yes for both; look at these answers: %1</source>
        <translation>Un libellé est contenu dans un autre, le questionnaire dit donc oui pour les deux&#xa0;; regardez ces réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Uploaded files that stay in the archive: %1</source>
        <translation>Fichiers joints qui restent dans l’archive&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file holds more than one table; only the first was read. Left out: %1</source>
        <translation>Le fichier contient plus d’un tableau&#xa0;; seul le premier a été lu. Écartés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Perhaps the same person, by the telephone number: %1</source>
        <translation>Peut-être la même personne, d’après le numéro de téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whoever had this address unsubscribed before and stays unsubscribed: %1</source>
        <translation>Qui avait cette adresse s’était désabonné et le reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>This column holds special categories of personal data, for which the address book has no place, and was left out: %1</source>
        <translation>Cette colonne contient des catégories particulières de données, pour lesquelles le carnet d’adresses n’a pas de place&#xa0;; elle a été laissée de côté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>convoke::IntakeHead</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <extracomment>what is being taken in: a file, &quot;3 files&quot;, &quot;a copied table&quot;</extracomment>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Nothing is written until you take it in.</source>
        <translation>Rien n’est écrit avant l’importation.</translation>
    </message>
    <message>
        <source>Looking at what would come of it … %L1 %</source>
        <extracomment>how far a new plan of what would come in has got</extracomment>
        <translation>Examen de ce que cela donnerait… %L1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) read. Nothing is written until you take them in, and it is one step to undo.</source>
        <translation>
            <numerusform>%Ln courriel lu. Rien n’est écrit avant que vous ne le importiez, et c’est une seule étape à annuler.</numerusform>
            <numerusform>%Ln courriels lus. Rien n’est écrit avant que vous ne les importiez, et c’est une seule étape à annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read. Nothing is written until you take them in, and it is one step to undo.</source>
        <translation>
            <numerusform>%Ln ligne lue. Rien n’est écrit avant l’importation, qui s’annule en une fois.</numerusform>
            <numerusform>%Ln lignes lues. Rien n’est écrit avant l’importation, qui s’annule en une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to take in</source>
        <translation>Rien de nouveau à importer</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln application(s)</source>
        <translation>
            <numerusform>Importer %Ln candidature</numerusform>
            <numerusform>Importer %Ln candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the changes</source>
        <translation>Importer les modifications</translation>
    </message>
</context>
<context>
    <name>convoke::IntakeLine</name>
    <message>
        <source>like %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) differ</source>
        <translation>
            <numerusform>%Ln valeur diffère</numerusform>
            <numerusform>%Ln valeurs diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>used instead of the older answers</source>
        <translation>utilisée à la place des anciennes réponses</translation>
    </message>
    <message>
        <source>kept; newer answers are used</source>
        <translation>conservée&#xa0;; des réponses plus récentes sont utilisées</translation>
    </message>
    <message>
        <source>has the same address as %1</source>
        <translation>a la même adresse que %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>same telephone as %1</source>
        <translation>même téléphone que %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
</context>
<context>
    <name>convoke::IntakeLinesModel</name>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>second answer</source>
        <translation>deuxième réponse</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>même personne&#xa0;?</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Country as read</source>
        <translation>Pays lu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1 → not known</source>
        <extracomment>a country as it stands in the file, which names none</extracomment>
        <translation>%1 → non connu</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a country as it stands in the file, and its code</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>convoke::IntakeLogDialog</name>
    <message>
        <source>%1: changed, kept apart</source>
        <translation>%1&#xa0;: modifié, gardé à part</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its old value and its new value</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Log of intakes</source>
        <translation>Journal des importations</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Every file and e-mail that is taken in for this meeting will stand here, with what became of each row.</source>
        <translation>Chaque fichier et chaque courriel importé pour cette réunion se trouvera ici, avec ce qu’est devenue chaque ligne.</translation>
    </message>
    <message>
        <source>Intakes, newest first</source>
        <translation>Importations, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Undo this intake</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>Rows of the intake</source>
        <translation>Lignes de l’importation</translation>
    </message>
    <message>
        <source>What became of the rows was not kept for this intake.</source>
        <translation>Ce que sont devenues les lignes n’a pas été gardé pour cette importation.</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Undo the intake of %1</source>
        <translation>Annuler l’importation de %1</translation>
    </message>
    <message>
        <source>The intake of %1 was undone. Undo brings it back.</source>
        <translation>L’importation de %1 a été annulée. Annuler la ramène.</translation>
    </message>
</context>
<context>
    <name>convoke::IntakePanel</name>
    <message>
        <source>Take in %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a file that was left out, and the sentence that says why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln application(s)</source>
        <translation>
            <numerusform>Importer %Ln candidature</numerusform>
            <numerusform>Importer %Ln candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) taken in from %1.</source>
        <translation>
            <numerusform>%Ln candidature importée de %1.</numerusform>
            <numerusform>%Ln candidatures importées de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left out</source>
        <translation>
            <numerusform>%Ln de plus écartée</numerusform>
            <numerusform>%Ln de plus écartées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::IntakePlanView</name>
    <message>
        <source>new</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiées</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>second answers</source>
        <translation>deuxièmes réponses</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>même personne&#xa0;?</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorées</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Lignes des fichiers</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln chosen row(s)</source>
        <translation>
            <numerusform>Écarter %Ln ligne choisie</numerusform>
            <numerusform>Écarter %Ln lignes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln chosen row(s) in again</source>
        <translation>
            <numerusform>Reprendre %Ln ligne choisie</numerusform>
            <numerusform>Reprendre %Ln lignes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %Ln shown</source>
        <translation>
            <numerusform>Écarter la ligne affichée</numerusform>
            <numerusform>Écarter les %Ln affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln shown in again</source>
        <translation>
            <numerusform>Reprendre la ligne affichée</numerusform>
            <numerusform>Reprendre les %Ln affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>Qui l’a envoyé</translation>
    </message>
    <message>
        <source>The e-mail does not say who sent it. Give a name, an address, or both: Ann Ex &lt;ann@x.example&gt;</source>
        <translation>Le courriel ne dit pas qui l’a envoyé. Donnez un nom, une adresse ou les deux&#xa0;: Ann Ex &lt;ann@x.example&gt;</translation>
    </message>
    <message>
        <source>Give a name, an address, or both: Ann Ex &lt;ann@x.example&gt;</source>
        <translation>Indiquez un nom, une adresse ou les deux&#xa0;: Ann Ex &lt;ann@x.example&gt;</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>Reprendre ainsi</translation>
    </message>
</context>
<context>
    <name>convoke::IntakePreview</name>
    <message>
        <source>Same person (Y)</source>
        <translation>Même personne (Y)</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Values of the chosen row</source>
        <translation>Valeurs de la ligne choisie</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>Deux personnes (N)</translation>
    </message>
    <message>
        <source>Choose the person…</source>
        <translation>Choisir la personne…</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave out (Del)</source>
        <translation>Écarter (Suppr)</translation>
    </message>
</context>
<context>
    <name>convoke::IntakeService</name>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importer %n personne</numerusform>
            <numerusform>Importer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n application(s)</source>
        <translation>
            <numerusform>Importer %n candidature</numerusform>
            <numerusform>Importer %n candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>rows of this intake</source>
        <translation>lignes de cette importation</translation>
    </message>
    <message>
        <source>Undo an intake</source>
        <translation>Annuler une importation</translation>
    </message>
</context>
<context>
    <name>convoke::IntakeSheets</name>
    <message>
        <source>Nothing can be taken in</source>
        <translation>Rien ne peut être importé</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Looking at what would come of it …</source>
        <translation>Examen de ce que cela donnerait…</translation>
    </message>
    <message>
        <source>How much has been looked at</source>
        <translation>Part déjà examinée</translation>
    </message>
</context>
<context>
    <name>convoke::ItemCard</name>
    <message>
        <source>Show what belongs to it</source>
        <translation>Afficher le détail</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>step in the undo menu; %1: label of a profile, question or criterion</extracomment>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>convoke::KeysDialog</name>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
</context>
<context>
    <name>convoke::LanguageWords</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxembourgeois</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovene</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
</context>
<context>
    <name>convoke::LoggedIntakesModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical</source>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second answer(s)</source>
        <translation>
            <numerusform>%Ln seconde réponse</numerusform>
            <numerusform>%Ln secondes réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken in</source>
        <translation>
            <numerusform>%Ln non importée</numerusform>
            <numerusform>%Ln non importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) kept apart</source>
        <translation>
            <numerusform>%Ln réponse gardée à part</numerusform>
            <numerusform>%Ln réponses gardées à part</numerusform>
        </translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>when something was taken in, and by whom</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>convoke::LoggedRowsModel</name>
    <message numerus="yes">
        <source>%Ln value(s) changed</source>
        <translation>
            <numerusform>%Ln valeur modifiée</numerusform>
            <numerusform>%Ln valeurs modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>kept; newer answers are used</source>
        <translation>conservée&#xa0;; des réponses plus récentes sont utilisées</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>convoke::MailDeeds</name>
    <message>
        <source>Give text to a question</source>
        <translation>Donner un texte à une question</translation>
    </message>
    <message>
        <source>The answer was replaced. What it was stays in the e-mail.</source>
        <translation>La réponse a été remplacée. Ce qu’elle était reste dans le courriel.</translation>
    </message>
    <message>
        <source>The text was given to the question.</source>
        <translation>Le texte a été donné à la question.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln value(s) from a signature</source>
        <translation>
            <numerusform>Prendre %Ln valeur d’une signature</numerusform>
            <numerusform>Prendre %Ln valeurs d’une signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln value(s) from a signature</source>
        <translation>
            <numerusform>Refuser %Ln valeur d’une signature</numerusform>
            <numerusform>Refuser %Ln valeurs d’une signature</numerusform>
        </translation>
    </message>
    <message>
        <source>Take what signatures say</source>
        <translation>Prendre ce que disent les signatures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) found in the signatures of e-mails go into the address book: functions, organisations, phone numbers and countries. Where a person has a value already, it stays, and you decide beside the application. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln valeur trouvée dans les signatures des courriels va dans le carnet d’adresses&#xa0;: fonction, organisation, numéro de téléphone ou pays. Là où une personne a déjà une valeur, celle-ci reste, et vous décidez à côté de la candidature. Annuler reprend tout.</numerusform>
            <numerusform>%Ln valeurs trouvées dans les signatures des courriels vont dans le carnet d’adresses&#xa0;: fonctions, organisations, numéros de téléphone et pays. Là où une personne a déjà une valeur, celle-ci reste, et vous décidez à côté de la candidature. Annuler reprend tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>What the signatures say is in the address book now.</source>
        <translation>Ce que disent les signatures est maintenant dans le carnet d’adresses.</translation>
    </message>
    <message>
        <source>All these people have values already: decide beside each application.</source>
        <translation>Toutes ces personnes ont déjà des valeurs&#xa0;: décidez à côté de chaque candidature.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln suggested contact(s)</source>
        <translation>
            <numerusform>Prendre %Ln contact suggéré</numerusform>
            <numerusform>Prendre %Ln contacts suggérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggested contact(s) in the address book now.</source>
        <translation>
            <numerusform>%Ln contact suggéré est maintenant dans le carnet d’adresses.</numerusform>
            <numerusform>%Ln contacts suggérés sont maintenant dans le carnet d’adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln suggested contact(s)</source>
        <translation>
            <numerusform>Refuser %Ln contact suggéré</numerusform>
            <numerusform>Refuser %Ln contacts suggérés</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>Qui l’a envoyé</translation>
    </message>
    <message>
        <source>The e-mail does not say who sent it. Give a name, an address, or both: Ann Ex &lt;ann@x.example&gt;</source>
        <translation>Le courriel ne dit pas qui l’a envoyé. Donnez un nom, une adresse ou les deux&#xa0;: Ann Ex &lt;ann@x.example&gt;</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Make it an application</source>
        <translation>En faire une candidature</translation>
    </message>
    <message>
        <source>Make an application of an e-mail</source>
        <translation>Faire d’un courriel une candidature</translation>
    </message>
    <message>
        <source>The e-mail of %1 is an application now.</source>
        <translation>Le courriel de %1 est maintenant une candidature.</translation>
    </message>
    <message>
        <source>Nobody in the address book has the address of %1: no mailing goes there.</source>
        <translation>Personne dans le carnet d’adresses n’a l’adresse de %1&#xa0;: aucun envoi n’y va.</translation>
    </message>
    <message>
        <source>%1 is off the newsletter already.</source>
        <translation>%1 ne reçoit déjà plus la lettre d’information.</translation>
    </message>
    <message>
        <source>Take %1 off the newsletter</source>
        <translation>Retirer %1 de la lettre d’information</translation>
    </message>
    <message>
        <source>%1 is off the newsletter now.</source>
        <translation>%1 ne reçoit plus la lettre d’information.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>no program here opens %1</source>
        <translation>aucun programme n’ouvre %1 ici</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>convoke::MailKind</name>
    <message>
        <source>Set aside: an automatic reply (%1).</source>
        <translation>Mis de côté&#xa0;: une réponse automatique (%1).</translation>
    </message>
    <message>
        <source>Set aside: a mail server&apos;s report (%1).</source>
        <translation>Mis de côté&#xa0;: un rapport d’un serveur de messagerie (%1).</translation>
    </message>
    <message>
        <source>Set aside: a request to receive no more mailings (%1).</source>
        <translation>Mis de côté&#xa0;: une demande de ne plus recevoir d’envois (%1).</translation>
    </message>
    <message>
        <source>Set aside: not about this call (%1).</source>
        <translation>Mis de côté&#xa0;: sans rapport avec cet appel (%1).</translation>
    </message>
    <message>
        <source>Set aside: it names nobody who sent it.</source>
        <translation>Mis de côté&#xa0;: il ne nomme pas d’expéditeur.</translation>
    </message>
</context>
<context>
    <name>convoke::MailOriginalDialog</name>
    <message>
        <source>Original message</source>
        <translation>Message d’origine</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Comment le message est affiché</translation>
    </message>
    <message>
        <source>Head and text</source>
        <translation>En-tête et texte</translation>
    </message>
    <message>
        <source>Every character as it came</source>
        <translation>Chaque caractère tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>[The message is longer. Save it as a file to see all of it.]</source>
        <translation>[Le message est plus long. Enregistrez-le dans un fichier pour tout voir.]</translation>
    </message>
</context>
<context>
    <name>convoke::MailPieceCard</name>
    <message>
        <source>Part of the e-mail without a question</source>
        <translation>Partie du courriel sans question</translation>
    </message>
    <message>
        <source>Give to a question</source>
        <translation>Donner à une question</translation>
    </message>
    <message>
        <source>Give what is marked</source>
        <translation>Donner ce qui est marqué</translation>
    </message>
</context>
<context>
    <name>convoke::MailPiecesBox</name>
    <message>
        <source>Not given to a question yet</source>
        <translation>Pas encore donné à une question</translation>
    </message>
    <message>
        <source>Parts of the e-mail that answer no question yet</source>
        <translation>Parties du courriel qui ne répondent encore à aucune question</translation>
    </message>
    <message>
        <source>Drag a part, or what you mark in it, to the question that it answers.</source>
        <translation>Faites glisser une partie, ou ce que vous y marquez, sur la question à laquelle elle répond.</translation>
    </message>
</context>
<context>
    <name>convoke::MailPlanPreview</name>
    <message>
        <source>Take what signatures say</source>
        <translation>Prendre ce que disent les signatures</translation>
    </message>
    <message>
        <source>The chosen e-mail</source>
        <translation>Le courriel choisi</translation>
    </message>
    <message>
        <source>What stands in the chosen e-mail</source>
        <translation>Ce qui se trouve dans le courriel choisi</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>aucun texte</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>who sent an e-mail, and when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is no application</source>
        <translation>Ce n’est pas une candidature</translation>
    </message>
    <message>
        <source>It is an application (A)</source>
        <translation>C’est une candidature (A)</translation>
    </message>
    <message>
        <source>Who sent it… (W)</source>
        <translation>Qui l’a envoyé… (W)</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
</context>
<context>
    <name>convoke::MailPlanWords</name>
    <message>
        <source>An application. Its answers stand behind the words of the questions.</source>
        <translation>Une candidature. Ses réponses se trouvent derrière les mots des questions.</translation>
    </message>
    <message>
        <source>An application. Its answers are numbered.</source>
        <translation>Une candidature. Ses réponses sont numérotées.</translation>
    </message>
    <message>
        <source>An application.</source>
        <translation>Une candidature.</translation>
    </message>
    <message>
        <source>An application. Its text is in one piece: once it is taken in, you drag its parts to the questions.</source>
        <translation>Une candidature. Son texte est d’un seul tenant&#xa0;: une fois importé, vous en faites glisser les parties sur les questions.</translation>
    </message>
    <message>
        <source>forwarded by %1</source>
        <translation>transféré par %1</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Not given to a question yet</source>
        <translation>Pas encore donné à une question</translation>
    </message>
    <message>
        <source>The signature says</source>
        <translation>La signature dit</translation>
    </message>
    <message>
        <source>Suggested people</source>
        <translation>Personnes suggérées</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>convoke::MailSection</name>
    <message>
        <source>From an e-mail</source>
        <translation>D’un courriel</translation>
    </message>
    <message>
        <source>The signature says</source>
        <translation>La signature dit</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Suggested people</source>
        <translation>Personnes suggérées</translation>
    </message>
    <message>
        <source>Take as contact</source>
        <translation>Prendre comme contact</translation>
    </message>
    <message>
        <source>Give what is marked</source>
        <translation>Donner ce qui est marqué</translation>
    </message>
    <message>
        <source>Original message…</source>
        <translation>Message d’origine…</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Masquer le texte</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>convoke::MailService</name>
    <message>
        <source>Give a part of an e-mail to a question</source>
        <translation>Attribuer une partie d’un courriel à une question</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>Proposé par</translation>
    </message>
    <message numerus="yes">
        <source>Take %n value(s) from a signature</source>
        <translation>
            <numerusform>Prendre %n valeur d’une signature</numerusform>
            <numerusform>Prendre %n valeurs d’une signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n value(s) from a signature</source>
        <translation>
            <numerusform>Refuser %n valeur d’une signature</numerusform>
            <numerusform>Refuser %n valeurs d’une signature</numerusform>
        </translation>
    </message>
    <message>
        <source>Take what signatures say</source>
        <translation>Prendre ce que disent les signatures</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggested person(s)</source>
        <translation>
            <numerusform>Prendre %n personne suggérée</numerusform>
            <numerusform>Prendre %n personnes suggérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n suggested person(s)</source>
        <translation>
            <numerusform>Refuser %n personne suggérée</numerusform>
            <numerusform>Refuser %n personnes suggérées</numerusform>
        </translation>
    </message>
    <message>
        <source>Take somebody off the newsletter</source>
        <translation>Retirer quelqu’un de la lettre d’information</translation>
    </message>
    <message>
        <source>e-mail “%1”</source>
        <translation>courriel «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>convoke::MailShown</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à un moment inconnu</translation>
    </message>
    <message>
        <source>Forwarded by %1</source>
        <translation>Transféré par %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>sans expéditeur</translation>
    </message>
    <message>
        <source>out of office</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non distribué</translation>
    </message>
    <message>
        <source>unsubscribe</source>
        <translation>désabonnement</translation>
    </message>
    <message>
        <source>off topic</source>
        <translation>hors sujet</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>in the address book</source>
        <translation>dans le carnet d’adresses</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>convoke::MailSign</name>
    <message>
        <source>its head says so</source>
        <translation>son en-tête le dit</translation>
    </message>
    <message>
        <source>its subject says so</source>
        <translation>son objet le dit</translation>
    </message>
    <message>
        <source>its text says so</source>
        <translation>son texte le dit</translation>
    </message>
    <message>
        <source>nothing in it speaks of the meeting or of taking part</source>
        <translation>rien n’y parle de la réunion ni d’une participation</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>quelqu’un l’a dit</translation>
    </message>
</context>
<context>
    <name>convoke::MailTable</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texte du courriel</translation>
    </message>
</context>
<context>
    <name>convoke::MailTextView</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texte du courriel</translation>
    </message>
    <message>
        <source>Mark some of the text first</source>
        <translation>Marquez d’abord une partie du texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Give to a question</source>
        <translation>Donner à une question</translation>
    </message>
</context>
<context>
    <name>convoke::MainWindow</name>
    <message>
        <source>%1 – Convoke</source>
        <extracomment>title of the window: name of the file</extracomment>
        <translation>%1 – Convoke</translation>
    </message>
    <message>
        <source>Convoke will use the language of the desktop when it is started again.</source>
        <translation>Convoke utilisera la langue du bureau au prochain démarrage.</translation>
    </message>
    <message>
        <source>Convoke will speak %1 when it is started again.</source>
        <translation>Convoke parlera %1 au prochain démarrage.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>convoke::MappingCard</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns of the file and what they are taken in as</source>
        <translation>Colonnes du fichier et leur destination</translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln column(s)…</source>
        <translation>
            <numerusform>Examiner %Ln colonne…</numerusform>
            <numerusform>Examiner %Ln colonnes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through the columns…</source>
        <translation>Parcourir les colonnes…</translation>
    </message>
    <message>
        <source>as the last time</source>
        <translation>comme la dernière fois</translation>
    </message>
</context>
<context>
    <name>convoke::MappingModel</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Taken in as</source>
        <translation>Importée comme</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1
such as: %2</source>
        <translation>%1
par exemple&#xa0;: %2</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
</context>
<context>
    <name>convoke::MappingView</name>
    <message>
        <source>Columns of the file and what they are taken in as</source>
        <translation>Colonnes du fichier et leur destination</translation>
    </message>
    <message>
        <source>No column needs a look.</source>
        <translation>Aucune colonne ne demande un regard.</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Retour aux lignes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Read files with these headings like this again</source>
        <translation>Lire de nouveau ainsi les fichiers qui ont ces en-têtes</translation>
    </message>
    <message>
        <source>Only what needs a look (%L1)</source>
        <translation>Seulement ce qui demande un regard (%L1)</translation>
    </message>
</context>
<context>
    <name>convoke::MeetingDeeds</name>
    <message>
        <source>Complete %1</source>
        <translation>Compléter %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln meetings</source>
        <translation>
            <numerusform>Supprimer %Ln réunion</numerusform>
            <numerusform>Supprimer %Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1 with everything in it.</source>
        <translation>%1 supprimée avec tout son contenu.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln meetings with everything in them.</source>
        <translation>
            <numerusform>%Ln réunion supprimée avec tout son contenu.</numerusform>
            <numerusform>%Ln réunions supprimées avec tout leur contenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln meeting(s)</source>
        <translation>
            <numerusform>Modifier %Ln réunion</numerusform>
            <numerusform>Modifier %Ln réunions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MeetingHeading</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>date limite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>convoke::MeetingSentence</name>
    <message>
        <source>%1, %2</source>
        <extracomment>days, then hours: &quot;Thursday 4 November 2021, 9.00–12.30&quot;
----------
when, then where: &quot;Thursday 4 November 2021, 9.00–12.30, online&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>parts two sessions, each with its day and hours</extracomment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a town and its country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>online (%1)</source>
        <translation>en ligne (%1)</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présentiel</translation>
    </message>
    <message>
        <source>in person and online</source>
        <translation>en présentiel et en ligne</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1: a town, %2: &quot;online (WebEx)&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>hours of a session: from, until</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
</context>
<context>
    <name>convoke::MeetingService</name>
    <message>
        <source>Add a meeting</source>
        <translation>Ajouter une réunion</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Edit working group %1</source>
        <translation>Modifier le groupe de travail %1</translation>
    </message>
    <message>
        <source>Prepare the file</source>
        <translation>Préparer le fichier</translation>
    </message>
    <message>
        <source>Delete a working group</source>
        <translation>Supprimer un groupe de travail</translation>
    </message>
    <message>
        <source>Keep a template for %1</source>
        <translation>Garder un modèle pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n meeting(s)</source>
        <translation>
            <numerusform>Modifier %n réunion</numerusform>
            <numerusform>Modifier %n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a template of %1</source>
        <translation>Supprimer un modèle de %1</translation>
    </message>
</context>
<context>
    <name>convoke::MeetingWords</name>
    <message>
        <source>Working group meeting</source>
        <translation>Réunion de groupe de travail</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Cross-cutting event</source>
        <translation>Événement transversal</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>Visite d’étude</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présentiel</translation>
    </message>
    <message>
        <source>in person and online</source>
        <translation>en présentiel et en ligne</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>pilote</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>co-organise</translation>
    </message>
    <message>
        <source>gives input</source>
        <translation>contribue</translation>
    </message>
    <message>
        <source>by</source>
        <translation>pour le</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant le</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>no later than</source>
        <translation>au plus tard le</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Un choix</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Plusieurs choix</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Complete the call</source>
        <translation>Compléter l’appel</translation>
    </message>
    <message>
        <source>Await applications</source>
        <translation>Attendre les candidatures</translation>
    </message>
    <message>
        <source>Take applications in</source>
        <translation>Importer les candidatures</translation>
    </message>
    <message>
        <source>Add criteria</source>
        <translation>Ajouter des critères</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Print the lists</source>
        <translation>Imprimer les listes</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>dépassée</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <extracomment>how near a deadline is; never 0 or 1</extracomment>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and online</source>
        <extracomment>%1: a town; where people meet</extracomment>
        <translation>%1 et en ligne</translation>
    </message>
</context>
<context>
    <name>convoke::MeetingsModel</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Notés</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>selected people of places, such as &quot;30 of 35&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a working group and its part in a meeting, such as &quot;Police: leads&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Présidence</translation>
    </message>
</context>
<context>
    <name>convoke::MeetingsPage</name>
    <message>
        <source>Read an announcement…</source>
        <translation>Lire une annonce…</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nouvelle réunion…</translation>
    </message>
    <message>
        <source>Begin with an announcement that you have already: Convoke reads dates, deadline, profiles and questions out of it. Or start an empty meeting.</source>
        <translation>Commencez par une annonce existante&#xa0;: Convoke y lit dates, date limite, profils et questions. Ou créez une réunion vide.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Afficher toutes les réunions</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln open for applications</source>
        <extracomment>%1: &quot;24 meetings&quot;</extracomment>
        <translation>
            <numerusform>%1, dont %Ln ouverte aux candidatures</numerusform>
            <numerusform>%1, dont %Ln ouvertes aux candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings of %1 yet</source>
        <translation>Pas encore de réunion de %1</translation>
    </message>
    <message>
        <source>Make the first one, or look at all meetings.</source>
        <translation>Créez la première ou affichez toutes les réunions.</translation>
    </message>
    <message>
        <source>Read an announcement</source>
        <translation>Lire un appel</translation>
    </message>
</context>
<context>
    <name>convoke::MeetingsTable</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>No meeting matches the filter.</source>
        <translation>Aucune réunion ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>Filtrer les réunions</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
</context>
<context>
    <name>convoke::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>convoke::MissingWords</name>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>pas de date limite</translation>
    </message>
    <message>
        <source>no way to apply</source>
        <translation>pas de mode de candidature</translation>
    </message>
    <message>
        <source>no address to write to</source>
        <translation>pas d’adresse où écrire</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>pas de lien</translation>
    </message>
    <message>
        <source>no number of places</source>
        <translation>pas de nombre de places</translation>
    </message>
</context>
<context>
    <name>convoke::NewMeetingDialog</name>
    <message>
        <source>Create meeting</source>
        <translation>Créer la réunion</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>no working group</source>
        <translation>aucun groupe de travail</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It will be called %1.</source>
        <extracomment>%1: a reference such as POL-2026-11</extracomment>
        <translation>Elle s’appellera %1.</translation>
    </message>
</context>
<context>
    <name>convoke::NewsletterWords</name>
    <message>
        <source>subscribed</source>
        <translation>abonné</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>non abonné</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>a newsletter state and a day, such as &quot;subscribed since 3 May 2031&quot;</extracomment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 since %2, from %3</source>
        <extracomment>the same, and the file that said so</extracomment>
        <translation>%1 depuis %2, de %3</translation>
    </message>
</context>
<context>
    <name>convoke::NextStepsList</name>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Filter next steps</source>
        <translation>Filtrer les étapes</translation>
    </message>
    <message>
        <source>No step matches the filter.</source>
        <translation>Aucune étape ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing waits to be done.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today or overdue</source>
        <translation>
            <numerusform>%Ln à faire aujourd’hui ou en retard</numerusform>
            <numerusform>%Ln à faire aujourd’hui ou en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::NextStepsModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>convoke::OfferUndo</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>convoke::OptionalSpinBox</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
</context>
<context>
    <name>convoke::OriginWords</name>
    <message>
        <source>remembered from %1</source>
        <translation>retenu de %1</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>régime alimentaire</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>besoins d’accès</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>religion</translation>
    </message>
    <message>
        <source>trade union</source>
        <translation>syndicat</translation>
    </message>
    <message>
        <source>political opinion</source>
        <translation>opinions politiques</translation>
    </message>
    <message>
        <source>ethnic origin</source>
        <translation>origine ethnique</translation>
    </message>
    <message>
        <source>sexual orientation</source>
        <translation>orientation sexuelle</translation>
    </message>
    <message>
        <source>This column tells of %1, or may reveal it: a special category of personal data. Its answers are kept apart. Reviews, lists, documents and exports do not have them; in an application they stand in a section of their own that is closed at first.</source>
        <translation>Cette colonne parle de ceci, ou peut le révéler&#xa0;: %1, catégorie particulière de données personnelles. Ses réponses sont gardées à part. Les évaluations, listes, documents et exportations ne les ont pas&#xa0;; dans une candidature, elles se trouvent dans une section à elles, d’abord fermée.</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l’avez dit</translation>
    </message>
    <message>
        <source>%1 layout</source>
        <extracomment>&quot;Microsoft Forms layout&quot;: how that program always names its columns</extracomment>
        <translation>format de %1</translation>
    </message>
    <message>
        <source>EUSurvey heading</source>
        <translation>en-tête d’EUSurvey</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>question of the call</source>
        <translation>question de l’appel</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>pas reconnu</translation>
    </message>
</context>
<context>
    <name>convoke::OverviewPage</name>
    <message>
        <source>No meetings yet</source>
        <translation>Pas encore de réunions</translation>
    </message>
    <message>
        <source>Read an announcement…</source>
        <translation>Lire une annonce…</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nouvelle réunion…</translation>
    </message>
</context>
<context>
    <name>convoke::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
</context>
<context>
    <name>convoke::ParticipantsPage</name>
    <message>
        <source>Tick one more column at the right: affiliations are left out under Chatham House, and so is what people are grouped by.</source>
        <translation>Cochez une colonne de plus à droite&#xa0;: la règle de Chatham House écarte les affiliations, et ce qui groupe les personnes n’est pas une colonne.</translation>
    </message>
    <message>
        <source>Go to the selection</source>
        <translation>Aller à la sélection</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Enregistrer en %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nobody has been selected yet</source>
        <translation>Personne n’a encore été retenu</translation>
    </message>
    <message>
        <source>Propose and decide in the stage Selection, or choose another “Who” at the right to print everyone who applied.</source>
        <translation>Proposez et décidez à l’étape Sélection, ou choisissez un autre «&#xa0;Qui&#xa0;» à droite pour imprimer tous les candidats.</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>Il n’y a rien à imprimer</translation>
    </message>
    <message>
        <source>Tick at least one column at the right.</source>
        <translation>Cochez au moins une colonne à droite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 sur %3</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>the printer did not accept the document</source>
        <translation>l’imprimante n’a pas accepté le document</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>The labels do not fit</source>
        <translation>Les étiquettes ne tiennent pas</translation>
    </message>
    <message>
        <source>They reach beyond the page, lie over each other or are smaller than 15 mm. Change their measures at the right, or choose a maker&apos;s sheet.</source>
        <translation>Elles dépassent la page, se recouvrent ou mesurent moins de 15 mm. Modifiez leurs mesures à droite, ou choisissez la planche d’un fabricant.</translation>
    </message>
</context>
<context>
    <name>convoke::ParticipationModel</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>%1, replaced by a newer answer</source>
        <translation>%1, remplacée par une réponse plus récente</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a meeting&apos;s reference, its first day and what became of the application</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a day and the title of a meeting</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>convoke::PartsSection</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Profiles (%1)</source>
        <translation>Profils (%1)</translation>
    </message>
    <message>
        <source>The kinds of participant that the call looks for. Without profiles everybody is asked the same.</source>
        <translation>Les types de participants que l’appel recherche. Sans profils, tout le monde reçoit les mêmes questions.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Questions (%1)</translation>
    </message>
    <message>
        <source>What applicants are asked, all of them or those of one profile.</source>
        <translation>Ce qui est demandé aux candidats, à tous ou à ceux d’un profil.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Criteria (%1)</source>
        <translation>Critères (%1)</translation>
    </message>
    <message>
        <source>What applications are judged by: conditions that must be met, and scores with their weights.</source>
        <translation>Ce qui sert à juger les candidatures&#xa0;: conditions à remplir et notes avec leur poids.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>From another meeting…</source>
        <translation>D’une autre réunion…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules (%1)</source>
        <translation>Règles (%1)</translation>
    </message>
    <message>
        <source>Limits that the selection keeps, such as at most one person of each country. Without rules the best scores get the places.</source>
        <translation>Les limites que la sélection respecte, par exemple une personne au plus par pays. Sans règles, les meilleures notes obtiennent les places.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
</context>
<context>
    <name>convoke::PasteDialog</name>
    <message>
        <source>Paste cells</source>
        <translation>Coller des cellules</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Pasting would change nothing.</source>
        <translation>Le collage ne changerait rien.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln value(s)</source>
        <translation>
            <numerusform>Coller %Ln valeur</numerusform>
            <numerusform>Coller %Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the clipboard can be pasted here.</source>
        <translation>Rien dans le presse-papiers ne peut être collé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 will change. Undo takes it back.</source>
        <extracomment>&quot;12 values in 4 rows&quot;</extracomment>
        <translation>%1 dans %2 vont changer. Annuler les reprend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) stand there already.</source>
        <translation>
            <numerusform>%Ln valeur s’y trouve déjà.</numerusform>
            <numerusform>%Ln valeurs s’y trouvent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are for columns that cannot be edited here.</source>
        <translation>
            <numerusform>%Ln valeur est pour une colonne qui ne se modifie pas ici.</numerusform>
            <numerusform>%Ln valeurs sont pour des colonnes qui ne se modifient pas ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) would stand outside the table.</source>
        <translation>
            <numerusform>%Ln valeur serait hors du tableau.</numerusform>
            <numerusform>%Ln valeurs seraient hors du tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not found or stand here twice</source>
        <translation>
            <numerusform>%Ln ligne n’a pas été trouvée ou est ici deux fois</numerusform>
            <numerusform>%Ln lignes n’ont pas été trouvées ou sont ici deux fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::PeopleCells</name>
    <message>
        <source>“%1” is no state of the newsletter: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de la lettre d’information&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln person(s)</source>
        <translation>
            <numerusform>Modifier %Ln personne</numerusform>
            <numerusform>Modifier %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::PeopleChoiceModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>convoke::PeopleFilters</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Infolettre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(sans groupe)</translation>
    </message>
    <message>
        <source>(no tag)</source>
        <translation>(sans étiquette)</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(non connu)</translation>
    </message>
</context>
<context>
    <name>convoke::PeopleListsMenu</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Keep this search as a list…</source>
        <translation>Garder cette recherche comme liste…</translation>
    </message>
    <message>
        <source>Keep this search as a list</source>
        <translation>Garder cette recherche comme liste</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Garder la liste</translation>
    </message>
    <message>
        <source>Keep the list “%1”</source>
        <translation>Garder la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Give “%1” this search</source>
        <translation>Donner cette recherche à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Give “%1” another search</source>
        <translation>Donner une autre recherche à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename a list to “%1”</source>
        <translation>Renommer une liste en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the list “%1”</source>
        <translation>Supprimer la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A list is a search under a name: whoever matches it is in it, now and later.</source>
        <translation>Une liste est une recherche sous un nom&#xa0;: qui y correspond en fait partie, maintenant et plus tard.</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>The list “%1” was deleted. The people in it stay.</source>
        <translation>La liste «&#xa0;%1&#xa0;» a été supprimée. Les personnes qui y figurent restent.</translation>
    </message>
</context>
<context>
    <name>convoke::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>convoke::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in the address book</source>
        <translation>
            <numerusform>%Ln personne dans le carnet d’adresses</numerusform>
            <numerusform>%Ln personnes dans le carnet d’adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>loading … %1 of %2</source>
        <translation>chargement … %1 sur %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Delete people</source>
        <translation>Supprimer des personnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be deleted from the address book. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln personne sera supprimée du carnet d’adresses. Annuler la rétablit.</numerusform>
            <numerusform>%Ln personnes seront supprimées du carnet d’adresses. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln person(s)</source>
        <translation>
            <numerusform>Supprimer %Ln personne</numerusform>
            <numerusform>Supprimer %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has applied (%2) and therefore stays in the address book. Delete the applications there first.</source>
        <translation>%1 a posé sa candidature (%2) et reste donc dans le carnet d’adresses. Supprimez d’abord ses candidatures.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1 was deleted from the address book.</source>
        <translation>%1 a été supprimé du carnet d’adresses.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were deleted from the address book.</source>
        <translation>
            <numerusform>%Ln personne a été supprimée du carnet d’adresses.</numerusform>
            <numerusform>%Ln personnes ont été supprimées du carnet d’adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied.</source>
        <translation>
            <numerusform>%Ln adresse copiée.</numerusform>
            <numerusform>%Ln adresses copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses copied: %1. People without an address: %2.</source>
        <translation>Adresses copiées&#xa0;: %1. Personnes sans adresse&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody in the address book yet</source>
        <translation>Personne encore dans le carnet d’adresses</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Nobody matches the filter.</source>
        <translation>Personne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Copy the addresses of %Ln chosen person(s)</source>
        <translation>
            <numerusform>Copier les adresses de %Ln personne choisie</numerusform>
            <numerusform>Copier les adresses de %Ln personnes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the addresses of all %Ln shown</source>
        <translation>
            <numerusform>Copier l’adresse de %Ln personne affichée</numerusform>
            <numerusform>Copier les adresses des %Ln personnes affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln chosen person(s)</source>
        <translation>
            <numerusform>Supprimer %Ln personne choisie</numerusform>
            <numerusform>Supprimer %Ln personnes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen people have applied to meetings and therefore stay in the address book. Nobody was deleted.</source>
        <translation>
            <numerusform>%Ln des personnes choisies a posé sa candidature à des réunions et reste donc dans le carnet d’adresses. Personne n’a été supprimé.</numerusform>
            <numerusform>%Ln des personnes choisies ont posé leur candidature à des réunions et restent donc dans le carnet d’adresses. Personne n’a été supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Doublons…</translation>
    </message>
    <message>
        <source>Entries of the address book that may be one person</source>
        <translation>Entrées du carnet d’adresses qui sont peut-être une seule personne</translation>
    </message>
    <message>
        <source>Duplicates (%1)…</source>
        <extracomment>%1: how many pairs of entries may be one person</extracomment>
        <translation>Doublons (%1)…</translation>
    </message>
    <message>
        <source>People come in with their applications. A table of contacts can be dropped here or imported, and anybody can be added by hand.</source>
        <translation>Les personnes arrivent avec leurs candidatures. Un tableau de contacts peut être déposé ici ou importé, et chacun peut être ajouté à la main.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Search in every value</source>
        <translation>Chercher dans toutes les valeurs</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln chosen person(s)</source>
        <translation>
            <numerusform>Étiquettes de %Ln personne choisie</numerusform>
            <numerusform>Étiquettes de %Ln personnes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln person(s) “%1”</source>
        <translation>
            <numerusform>Étiqueter %Ln personne «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Étiqueter %Ln personnes «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have the tag “%1” now.</source>
        <translation>
            <numerusform>%Ln personne a maintenant l’étiquette «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln personnes ont maintenant l’étiquette «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag “%1” off %Ln person(s)</source>
        <translation>
            <numerusform>Retirer l’étiquette «&#xa0;%1&#xa0;» à %Ln personne</numerusform>
            <numerusform>Retirer l’étiquette «&#xa0;%1&#xa0;» à %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag “%1” was taken off %Ln person(s).</source>
        <translation>
            <numerusform>L’étiquette «&#xa0;%1&#xa0;» a été retirée à %Ln personne.</numerusform>
            <numerusform>L’étiquette «&#xa0;%1&#xa0;» a été retirée à %Ln personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.xlsx *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Voir le contenu</translation>
    </message>
    <message numerus="yes">
        <source>Export recipients among the %Ln chosen</source>
        <translation>
            <numerusform>Exporter les destinataires parmi la personne choisie</numerusform>
            <numerusform>Exporter les destinataires parmi les %Ln choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export recipients among all %Ln shown</source>
        <translation>
            <numerusform>Exporter les destinataires parmi la personne affichée</numerusform>
            <numerusform>Exporter les destinataires parmi les %Ln affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Tableur (XLSX)…</translation>
    </message>
    <message>
        <source>Separated text (CSV)…</source>
        <translation>Texte séparé (CSV)…</translation>
    </message>
    <message>
        <source>Export recipients</source>
        <translation>Exporter les destinataires</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>unsubscribed: %1</source>
        <translation>désabonnés&#xa0;: %1</translation>
    </message>
    <message>
        <source>suppressed address: %1</source>
        <translation>adresse bloquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>said no: %1</source>
        <translation>ont dit non&#xa0;: %1</translation>
    </message>
    <message>
        <source>without address: %1</source>
        <translation>sans adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>address there already: %1</source>
        <translation>adresse déjà présente&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) written to %1.</source>
        <translation>
            <numerusform>%Ln destinataire écrit dans %1.</numerusform>
            <numerusform>%Ln destinataires écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out: %2.</source>
        <extracomment>%1: a sentence; %2: reasons with counts</extracomment>
        <translation>%1 Écartés&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>convoke::PeopleService</name>
    <message>
        <source>a name or an e-mail address</source>
        <translation>un nom ou une adresse e-mail</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Supprimer %n personne</numerusform>
            <numerusform>Supprimer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n person(s)</source>
        <translation>
            <numerusform>Modifier %n personne</numerusform>
            <numerusform>Modifier %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>the words of the tag</source>
        <translation>les mots de l’étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n person(s) “%1”</source>
        <translation>
            <numerusform>Étiqueter %n personne «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Étiqueter %n personnes «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag “%1” off %n person(s)</source>
        <translation>
            <numerusform>Retirer l’étiquette «&#xa0;%1&#xa0;» à %n personne</numerusform>
            <numerusform>Retirer l’étiquette «&#xa0;%1&#xa0;» à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>another list is called “%1”</source>
        <translation>une autre liste s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep the list “%1”</source>
        <translation>Garder la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the list “%1”</source>
        <translation>Supprimer la liste «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>convoke::PersonChooser</name>
    <message>
        <source>This person</source>
        <translation>Cette personne</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody in the address book matches.</source>
        <translation>Personne dans le carnet d’adresses ne correspond.</translation>
    </message>
    <message>
        <source>Name, organisation or address</source>
        <translation>Nom, organisation ou adresse</translation>
    </message>
    <message>
        <source>The answers go to the person whom you choose. What the row says of the person is added.</source>
        <translation>Les réponses vont à la personne que vous choisissez. Ce que la ligne dit de la personne s’y ajoute.</translation>
    </message>
</context>
<context>
    <name>convoke::PersonComparison</name>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Take all from here</source>
        <translation>Tout prendre d’ici</translation>
    </message>
    <message>
        <source>%1 – whoever unsubscribed stays unsubscribed</source>
        <translation>%1 – qui s’est désabonné le reste</translation>
    </message>
    <message>
        <source>%1 (both stay)</source>
        <translation>%1 (les deux restent)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>convoke::PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>What you entered for this person is not kept anywhere yet.</source>
        <translation>Ce que vous avez saisi pour cette personne n’est encore conservé nulle part.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>convoke::PersonFieldWords</name>
    <message>
        <source>A person needs a name here.</source>
        <translation>Une personne doit avoir un nom ici.</translation>
    </message>
    <message>
        <source>“%1” is no country. A code (DE) or a name in any official language is understood.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays. Un code (DE) ou un nom dans l’une des langues officielles est compris.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» contient quelque chose qui n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas se trouver ici.</translation>
    </message>
</context>
<context>
    <name>convoke::PersonForm</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Civilité</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nom de famille</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>&amp;Adresses e-mail</translation>
    </message>
    <message>
        <source>One address a line; the first is written to</source>
        <translation>Une adresse par ligne&#xa0;; on écrit à la première</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Sector</source>
        <translation>&amp;Secteur</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Ge&amp;nder</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Langues</translation>
    </message>
    <message>
        <source>Ne&amp;wsletter</source>
        <translation>Lettre d’&amp;information</translation>
    </message>
    <message>
        <source>Wor&amp;king groups</source>
        <translation>Groupes de tra&amp;vail</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Remarques</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Semicolons between them</source>
        <translation>Des points-virgules entre elles</translation>
    </message>
</context>
<context>
    <name>convoke::PersonPane</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>No application so far.</source>
        <translation>Aucune candidature jusqu’ici.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Choose a person to see all that is known.</source>
        <translation>Choisissez une personne pour voir tout ce qui est connu.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Meetings that this person applied to</source>
        <translation>Réunions auxquelles cette personne a posé sa candidature</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Show where values come from</source>
        <translation>Montrer d’où viennent les valeurs</translation>
    </message>
</context>
<context>
    <name>convoke::PersonValues</name>
    <message>
        <source>by %1, %2</source>
        <extracomment>where a value came from: who entered it, and the day</extracomment>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>from %1, taken in by %2, %3</source>
        <extracomment>where a value came from: a file, who took it in, and the day</extracomment>
        <translation>de %1, importé par %2, %3</translation>
    </message>
    <message>
        <source>letters go here</source>
        <translation>le courrier va ici</translation>
    </message>
    <message>
        <source>gets no mailings: somebody unsubscribed with this address</source>
        <translation>ne reçoit aucun envoi&#xa0;: quelqu’un s’est désabonné avec cette adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a tag and where it came from</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>convoke::PhaseWords</name>
    <message>
        <source>“%1” opens on %2. Until then you can read, but not score.</source>
        <extracomment>%1 is a phase of a review, %2 a date</extracomment>
        <translation>«&#xa0;%1&#xa0;» commence le %2. D’ici là, vous pouvez lire, mais pas noter.</translation>
    </message>
    <message>
        <source>“%1” ended on %2. You can read, but not score.</source>
        <translation>«&#xa0;%1&#xa0;» s’est terminé le %2. Vous pouvez lire, mais pas noter.</translation>
    </message>
</context>
<context>
    <name>convoke::PreviewContent</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>This application is here already with other values. Those of the file replace them.</source>
        <translation>Cette candidature existe déjà avec d’autres valeurs. Celles du fichier les remplacent.</translation>
    </message>
    <message>
        <source>This is here already, value for value. Nothing is written.</source>
        <translation>Elle existe déjà, valeur pour valeur. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>This person has answered before. These newer answers are used, the older ones are kept.</source>
        <translation>Cette personne a déjà répondu. Ces réponses plus récentes sont utilisées, les anciennes sont conservées.</translation>
    </message>
    <message>
        <source>This person has answered later as well. These answers are kept, the newer ones are used.</source>
        <translation>Cette personne a aussi répondu plus tard. Ces réponses sont conservées, les plus récentes sont utilisées.</translation>
    </message>
    <message>
        <source>This row is not taken in. %1</source>
        <translation>Cette ligne n’est pas importée. %1</translation>
    </message>
    <message>
        <source>Somebody of this name is known under another address. Until you say that both are one, this is taken in as a new person.</source>
        <translation>Quelqu’un de ce nom est connu à une autre adresse. Tant que vous ne dites pas que c’est la même personne, une nouvelle personne est importée.</translation>
    </message>
    <message>
        <source>Taken in as a person of its own: %1 has another name or address.</source>
        <translation>Importé comme une personne distincte&#xa0;: %1 a un autre nom ou une autre adresse.</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>dans ce fichier</translation>
    </message>
    <message>
        <source>in the address book</source>
        <translation>dans le carnet d’adresses</translation>
    </message>
    <message>
        <source>in another row</source>
        <translation>dans une autre ligne</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>actuellement ici</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>gardé à part</translation>
    </message>
    <message>
        <source>changed, kept apart</source>
        <translation>modifié, gardé à part</translation>
    </message>
    <message>
        <source>This e-mail is kept, but not as an application. %1</source>
        <translation>Ce courriel est gardé, mais pas comme candidature. %1</translation>
    </message>
    <message>
        <source>You left this row out. It can be taken in again any time before you take the rest in.</source>
        <translation>Vous avez écarté cette ligne. Elle peut être reprise à tout moment avant que vous ne importiez le reste.</translation>
    </message>
    <message>
        <source>Somebody of a like name has the same telephone number. Until you say that both are one, this is taken in as a new person.</source>
        <translation>Quelqu’un d’un nom semblable a le même numéro de téléphone. Tant que vous ne dites pas que les deux ne font qu’un, ceci entre comme une nouvelle personne.</translation>
    </message>
    <message>
        <source>special category of personal data, kept apart</source>
        <translation>catégorie particulière de données personnelles, gardée à part</translation>
    </message>
</context>
<context>
    <name>convoke::ProfileCard</name>
    <message>
        <source>%1 wanted</source>
        <translation>%1 recherché(s)</translation>
    </message>
    <message>
        <source>%1 to %2 wanted</source>
        <translation>de %1 à %2 recherchés</translation>
    </message>
    <message>
        <source>at least %1 wanted</source>
        <translation>au moins %1 recherché(s)</translation>
    </message>
    <message>
        <source>at most %1 wanted</source>
        <translation>au plus %1 recherché(s)</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Label of the profile</source>
        <translation>Libellé du profil</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description of the profile</source>
        <translation>Description du profil</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Nombre recherché</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>Wanted at least</source>
        <translation>Nombre minimum recherché</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Wanted at most</source>
        <translation>Nombre maximum recherché</translation>
    </message>
</context>
<context>
    <name>convoke::ProfilesButton</name>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>convoke::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Convoke</source>
        <translation>Convoke</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>convoke::Proof</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>a public holiday and its country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>The text says “%1”; the rule for %2 has no such number.</source>
        <translation>Le texte dit «&#xa0;%1&#xa0;»&#xa0;; la règle par %2 ne fixe pas ce nombre.</translation>
    </message>
    <message>
        <source>The text says “%1”; the rule for %2 says %3.</source>
        <translation>Le texte dit «&#xa0;%1&#xa0;»&#xa0;; la règle par %2 dit %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions must be answered.</source>
        <translation>
            <numerusform>%n question obligatoire.</numerusform>
            <numerusform>%n questions obligatoires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions must be answered by “%1”.</source>
        <translation>
            <numerusform>%n question obligatoire pour «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n questions obligatoires pour «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a damaged address, probably %2.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse abîmée, sans doute %2.</translation>
    </message>
    <message>
        <source>“%1” is a damaged address.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse abîmée.</translation>
    </message>
    <message>
        <source>“%1” does not exist: that day is a %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas&#xa0;: ce jour est un %2.</translation>
    </message>
    <message>
        <source>“%1” is not the time of %2 on %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’heure de %2 le %3.</translation>
    </message>
    <message>
        <source>The deadline, %1, is not before the first day, %2.</source>
        <translation>La date limite, le %1, n’est pas avant le premier jour, le %2.</translation>
    </message>
    <message>
        <source>The deadline, %1, is before the day of publication, %2.</source>
        <translation>La date limite, le %1, est avant la publication, le %2.</translation>
    </message>
    <message>
        <source>The deadline is at a weekend: %1.</source>
        <translation>La date limite tombe un week-end&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The deadline, %1, is a public holiday: %2.</source>
        <translation>La date limite, le %1, est un jour férié&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The deadline, %1, is a public holiday in %n Member States.</source>
        <translation>
            <numerusform>La date limite, le %1, est un jour férié dans %n État membre.</numerusform>
            <numerusform>La date limite, le %1, est un jour férié dans %n États membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline, %1, is a public holiday: %2, and in %n Member States.</source>
        <translation>
            <numerusform>La date limite, le %1, est un jour férié&#xa0;: %2, et dans %n État membre.</numerusform>
            <numerusform>La date limite, le %1, est un jour férié&#xa0;: %2, et dans %n États membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is at a weekend: %1.</source>
        <translation>La réunion a lieu un week-end&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A day of the meeting, %1, is a public holiday: %2.</source>
        <translation>Un jour de la réunion, le %1, est férié&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>A day of the meeting, %1, is a public holiday in %n Member States.</source>
        <translation>
            <numerusform>Un jour de la réunion, le %1, est férié dans %n État membre.</numerusform>
            <numerusform>Un jour de la réunion, le %1, est férié dans %n États membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A day of the meeting, %1, is a public holiday: %2, and in %n Member States.</source>
        <translation>
            <numerusform>Un jour de la réunion, le %1, est férié&#xa0;: %2, et dans %n État membre.</numerusform>
            <numerusform>Un jour de la réunion, le %1, est férié&#xa0;: %2, et dans %n États membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferred date, %1, is after the deadline, %2.</source>
        <translation>La date souhaitée, le %1, est après la date limite, le %2.</translation>
    </message>
    <message>
        <source>The outcome is told on %1, before the deadline, %2.</source>
        <translation>La réponse est annoncée pour le %1, avant la date limite, le %2.</translation>
    </message>
    <message>
        <source>At the same time on %4 the same group (%1) meets in %2, “%3”.</source>
        <translation>Le %4, à la même heure, le même groupe (%1) se réunit&#xa0;: %2, «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>At the same time on %4 the same person (%1) chairs %2, “%3”.</source>
        <translation>Le %4, à la même heure, la même personne (%1) préside %2, «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The meeting has no date.</source>
        <translation>La réunion n’a pas de date.</translation>
    </message>
    <message>
        <source>The call has no deadline.</source>
        <translation>L’appel n’a pas de date limite.</translation>
    </message>
    <message>
        <source>The call does not say how to apply.</source>
        <translation>L’appel ne dit pas comment poser sa candidature.</translation>
    </message>
    <message>
        <source>The number of places is not set.</source>
        <translation>Le nombre de places n’est pas fixé.</translation>
    </message>
    <message>
        <source>There is no link to apply by.</source>
        <translation>Il n’y a pas de lien pour poser sa candidature.</translation>
    </message>
    <message>
        <source>“%1” leads nowhere.</source>
        <translation>«&#xa0;%1&#xa0;» ne mène nulle part.</translation>
    </message>
    <message>
        <source>Nobody is named for questions.</source>
        <translation>Personne n’est nommé pour les questions.</translation>
    </message>
    <message>
        <source>People apply by e-mail, but no contact has an address.</source>
        <translation>Les candidatures se font par courriel, mais aucun contact n’a d’adresse.</translation>
    </message>
    <message>
        <source>The language of the meeting is not set.</source>
        <translation>La langue de la réunion n’est pas fixée.</translation>
    </message>
    <message>
        <source>No text says what happens to personal data.</source>
        <translation>Aucun texte ne dit ce que deviennent les données personnelles.</translation>
    </message>
    <message>
        <source>“%1” points at no link.</source>
        <translation>«&#xa0;%1&#xa0;» ne renvoie à aucun lien.</translation>
    </message>
    <message>
        <source>The text says “%1”, but no rule limits by %2.</source>
        <translation>Le texte dit «&#xa0;%1&#xa0;», mais aucune règle ne limite par %2.</translation>
    </message>
    <message>
        <source>The text says “%1”, but “%2” is not set.</source>
        <translation>Le texte dit «&#xa0;%1&#xa0;», mais «&#xa0;%2&#xa0;» n’est pas renseigné.</translation>
    </message>
    <message>
        <source>The text says “%1”, but “%2” is set otherwise.</source>
        <translation>Le texte dit «&#xa0;%1&#xa0;», mais «&#xa0;%2&#xa0;» indique autre chose.</translation>
    </message>
    <message>
        <source>%1 Public holiday in: %2.</source>
        <extracomment>%1: why a holiday matters, %2: the countries where it is one</extracomment>
        <translation>%1 Jour férié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Readers cannot tell whether the weekday or the date is meant.</source>
        <translation>On ne sait pas lequel des deux est juste, le jour de la semaine ou la date.</translation>
    </message>
    <message>
        <source>Whoever goes by the label comes an hour early or late.</source>
        <translation>Qui s’y fie arrive une heure trop tôt ou trop tard.</translation>
    </message>
    <message>
        <source>Applications are accepted to the end of the deadline’s day.</source>
        <translation>Les candidatures sont admises jusqu’à la fin du jour limite.</translation>
    </message>
    <message>
        <source>Nobody could apply.</source>
        <translation>Personne ne pourrait poser sa candidature.</translation>
    </message>
    <message>
        <source>Many can only apply from their desk. By Regulation 1182/71 such a period would end on the next working day.</source>
        <translation>Beaucoup ne répondent que de leur bureau. Selon le règlement 1182/71, un tel délai finirait le jour ouvrable suivant.</translation>
    </message>
    <message>
        <source>Applicants there are not at their desks.</source>
        <translation>Les candidats n’y sont pas à leur bureau.</translation>
    </message>
    <message>
        <source>Most people take part in their working time.</source>
        <translation>La plupart participent pendant leur temps de travail.</translation>
    </message>
    <message>
        <source>People there do not work that day.</source>
        <translation>On n’y travaille pas ce jour-là.</translation>
    </message>
    <message>
        <source>The preferred date is meant to be the earlier one.</source>
        <translation>La date souhaitée doit être la première des deux.</translation>
    </message>
    <message>
        <source>Applications still come in then; a decision before would be unfair.</source>
        <translation>Des candidatures arrivent encore&#xa0;; décider avant serait injuste.</translation>
    </message>
    <message>
        <source>Members of the group cannot be at both.</source>
        <translation>Les membres du groupe ne peuvent pas être aux deux.</translation>
    </message>
    <message>
        <source>Nobody chairs two meetings at once.</source>
        <translation>Personne ne préside deux réunions à la fois.</translation>
    </message>
    <message>
        <source>Without a date nobody can say whether they are free.</source>
        <translation>Sans date, personne ne sait s’il est libre.</translation>
    </message>
    <message>
        <source>Without a deadline nobody knows who is late.</source>
        <translation>Sans date limite, on ne sait pas qui est en retard.</translation>
    </message>
    <message>
        <source>Readers would not know where to answer.</source>
        <translation>On ne saurait pas où répondre.</translation>
    </message>
    <message>
        <source>The selection needs to know how many seats there are.</source>
        <translation>La sélection doit connaître le nombre de places.</translation>
    </message>
    <message>
        <source>A survey, a form or a registration is reached by a link.</source>
        <translation>On accède par un lien à une enquête, à un formulaire ou à une inscription.</translation>
    </message>
    <message>
        <source>A link begins with https:// and names a site.</source>
        <translation>Un lien commence par https:// et nomme un site.</translation>
    </message>
    <message>
        <source>Applicants have questions before they apply.</source>
        <translation>Les candidats ont des questions avant de répondre.</translation>
    </message>
    <message>
        <source>Applications need somewhere to go.</source>
        <translation>Les candidatures doivent pouvoir arriver quelque part.</translation>
    </message>
    <message>
        <source>Applicants must know in which language they will have to speak.</source>
        <translation>Les candidats doivent savoir dans quelle langue ils parleront.</translation>
    </message>
    <message>
        <source>Regulation (EU) 2018/1725, Article 15: people are told when their data are collected.</source>
        <translation>Règlement (UE) 2018/1725, article 15&#xa0;: on informe les personnes quand on recueille leurs données.</translation>
    </message>
    <message numerus="yes">
        <source>With more than %n, fewer people begin and the last answers grow short.</source>
        <translation>
            <numerusform>Au-delà de %n, moins de gens commencent et les dernières réponses sont brèves.</numerusform>
            <numerusform>Au-delà de %n, moins de gens commencent et les dernières réponses sont brèves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers would look for something to click.</source>
        <translation>On chercherait où cliquer.</translation>
    </message>
    <message>
        <source>Mail to it would not arrive.</source>
        <translation>Un courriel n’y arriverait pas.</translation>
    </message>
    <message>
        <source>The selection would not keep what the call promises.</source>
        <translation>La sélection ne tiendrait pas ce que l’appel promet.</translation>
    </message>
    <message>
        <source>Lists, letters and the calendar go by the field.</source>
        <translation>Les listes, les lettres et le calendrier suivent le champ.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <extracomment>button; %1: a date</extracomment>
        <translation>Reporter au %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <extracomment>button; %1: a number of places</extracomment>
        <translation>Mettre %1</translation>
    </message>
    <message>
        <source>Set “yes”</source>
        <translation>Mettre «&#xa0;oui&#xa0;»</translation>
    </message>
    <message>
        <source>Set “no”</source>
        <translation>Mettre «&#xa0;non&#xa0;»</translation>
    </message>
    <message>
        <source>Set as the text says</source>
        <translation>Reprendre du texte</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Nobody would get a score, and nobody a rank.</source>
        <translation>Personne n’aurait de note, et personne de rang.</translation>
    </message>
    <message>
        <source>Without guidance each reviewer means something else by the same score.</source>
        <translation>Sans indications, chaque évaluateur entend autre chose par la même note.</translation>
    </message>
    <message>
        <source>Reviews that come then decide nothing any more.</source>
        <translation>Les évaluations qui arrivent alors ne décident plus de rien.</translation>
    </message>
    <message>
        <source>Applications still come in then.</source>
        <translation>Des candidatures arrivent encore à ce moment-là.</translation>
    </message>
    <message>
        <source>All criteria have the weight 0.</source>
        <translation>Tous les critères ont le poids 0.</translation>
    </message>
    <message>
        <source>“%1” says nothing to those who score it.</source>
        <translation>« %1 » ne dit rien à ceux qui le notent.</translation>
    </message>
    <message>
        <source>“%1” lasts until %2; the meeting begins on %3.</source>
        <translation>« %1 » dure jusqu’au %2 ; la réunion commence le %3.</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before the deadline, %3, is over.</source>
        <translation>« %1 » commence le %2, avant la fin de l’échéance du %3.</translation>
    </message>
</context>
<context>
    <name>convoke::ProofCard</name>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <extracomment>accessible name of a finding: how grave, where, what, why</extracomment>
        <translation>%1, %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>convoke::ProofPane</name>
    <message>
        <source>Nothing to check: dates, links, limits and texts agree.</source>
        <translation>Rien à vérifier&#xa0;: dates, liens, limites et textes concordent.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Previous (Shift+F8)</source>
        <translation>Précédent (Maj+F8)</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Suivant (F8)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln ignored</source>
        <translation>
            <numerusform>Afficher %Ln remarque ignorée</numerusform>
            <numerusform>Afficher %Ln remarques ignorées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ProofService</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorer une remarque</translation>
    </message>
    <message>
        <source>Show ignored findings</source>
        <translation>Afficher les remarques ignorées</translation>
    </message>
</context>
<context>
    <name>convoke::ProposalList</name>
    <message>
        <source>Take all</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Tout refuser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a button does, and to what: for screen readers</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>convoke::QuestionCard</name>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>number and text of a question</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>%1: labels of profiles</extracomment>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultative</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Text of the question</source>
        <translation>Texte de la question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>one choice per line</source>
        <translation>un choix par ligne</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Posée à</translation>
    </message>
    <message>
        <source>Profiles that are asked</source>
        <translation>Profils interrogés</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Suite de</translation>
    </message>
    <message>
        <source>Question that it follows</source>
        <translation>Question dont elle est la suite</translation>
    </message>
</context>
<context>
    <name>convoke::QuestionMenu</name>
    <message>
        <source>Add to the answer</source>
        <translation>Ajouter à la réponse</translation>
    </message>
    <message>
        <source>Replace the answer</source>
        <translation>Remplacer la réponse</translation>
    </message>
    <message>
        <source>The call asks no questions</source>
        <translation>L’appel ne pose pas de questions</translation>
    </message>
</context>
<context>
    <name>convoke::RankWords</name>
    <message>
        <source>Had no rank before.</source>
        <translation>N’avait pas de rang auparavant.</translation>
    </message>
    <message>
        <source>The same rank as before.</source>
        <translation>Le même rang qu’avant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) up.</source>
        <translation>
            <numerusform>%Ln place gagnée.</numerusform>
            <numerusform>%Ln places gagnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) down.</source>
        <translation>
            <numerusform>%Ln place perdue.</numerusform>
            <numerusform>%Ln places perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scores cannot separate this person from the last seat.</source>
        <translation>Les notes ne permettent pas de départager cette personne et la dernière place.</translation>
    </message>
    <message>
        <source>%1 gives as much as the average reviewer</source>
        <translation>%1 note comme l’évaluateur moyen</translation>
    </message>
    <message>
        <source>%1 gives %2 points more than the average reviewer</source>
        <translation>%1 donne %2 points de plus que l’évaluateur moyen</translation>
    </message>
    <message>
        <source>%1 gives %2 points less than the average reviewer</source>
        <translation>%1 donne %2 points de moins que l’évaluateur moyen</translation>
    </message>
    <message>
        <source>No reviewer has scored yet.</source>
        <translation>Aucun évaluateur n’a encore noté.</translation>
    </message>
    <message>
        <source>Only %1 has scored, so nothing says how strict that is.</source>
        <translation>Seul %1 a noté&#xa0;; rien ne dit donc si c’est sévère.</translation>
    </message>
    <message>
        <source>The score without the reviewers’ strictness, estimated from the applications that they share. To be read beside the score, never instead of it.</source>
        <translation>La note sans la sévérité des évaluateurs, estimée d’après les candidatures qu’ils ont en commun. À lire à côté de la note, jamais à sa place.</translation>
    </message>
    <message>
        <source>%1 on one side and %2 on the other share no application, so their strictness cannot be compared.</source>
        <extracomment>two lists of reviewers, such as &quot;Ines Brandt, Tomás Reis&quot;</extracomment>
        <translation>%1 d’un côté et %2 de l’autre n’ont aucune candidature en commun&#xa0;; leur sévérité ne peut donc pas être comparée.</translation>
    </message>
    <message numerus="yes">
        <source>The reviewers fall into %Ln group(s) that share no application: strictness can be compared inside a group only.</source>
        <translation>
            <numerusform>Les évaluateurs forment %Ln groupe&#xa0;; la sévérité ne se compare qu’à l’intérieur.</numerusform>
            <numerusform>Les évaluateurs forment %Ln groupes sans candidature en commun&#xa0;: la sévérité ne se compare qu’à l’intérieur d’un groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores cannot separate %Ln people around the last seat.</source>
        <translation>
            <numerusform>Les notes ne permettent pas de départager %Ln personne autour de la dernière place.</numerusform>
            <numerusform>Les notes ne permettent pas de départager %Ln personnes autour de la dernière place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scores separate the last seat from everybody else.</source>
        <translation>Les notes départagent la dernière place de toutes les autres.</translation>
    </message>
    <message>
        <source>Only %1 has scored, so nothing says how far a score may stray.</source>
        <translation>Seul %1 a noté&#xa0;; rien ne dit donc de combien une note peut s’écarter.</translation>
    </message>
    <message>
        <source>No application has two reviews, so nothing says how far a score may stray.</source>
        <translation>Aucune candidature n’a deux évaluations&#xa0;; rien ne dit donc de combien une note peut s’écarter.</translation>
    </message>
    <message>
        <source>All weights are 0, so nobody has a rank.</source>
        <translation>Tous les poids sont à 0&#xa0;; personne n’a donc de rang.</translation>
    </message>
    <message>
        <source>Other weights than before: every rank stays the same.</source>
        <translation>Autres poids qu’avant&#xa0;: chaque rang reste le même.</translation>
    </message>
    <message numerus="yes">
        <source>Other weights than before: %Ln rank(s) changed.</source>
        <translation>
            <numerusform>Autres poids qu’avant&#xa0;: %Ln rang a changé.</numerusform>
            <numerusform>Autres poids qu’avant&#xa0;: %Ln rangs ont changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What if without %1 and with the new weights: %Ln rank(s) would change. Nothing is written.</source>
        <translation>
            <numerusform>Essai sans %1 et avec les nouveaux poids&#xa0;: %Ln rang changerait. Rien n’est écrit.</numerusform>
            <numerusform>Essai sans %1 et avec les nouveaux poids&#xa0;: %Ln rangs changeraient. Rien n’est écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>What if without %1: every rank would stay the same. Nothing is written.</source>
        <translation>Essai sans %1&#xa0;: chaque rang resterait le même. Rien n’est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>What if without %1: %Ln rank(s) would change. Nothing is written.</source>
        <translation>
            <numerusform>Essai sans %1&#xa0;: %Ln rang changerait. Rien n’est écrit.</numerusform>
            <numerusform>Essai sans %1&#xa0;: %Ln rangs changeraient. Rien n’est écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all reviewers</source>
        <translation>Revenir à tous les évaluateurs</translation>
    </message>
    <message>
        <source>Hide the arrows</source>
        <translation>Cacher les flèches</translation>
    </message>
    <message>
        <source>Had a rank before.</source>
        <translation>Avait un rang auparavant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people share the score of the last seat.</source>
        <translation>
            <numerusform>%Ln personne a la note de la dernière place.</numerusform>
            <numerusform>%Ln personnes partagent la note de la dernière place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::RankingDeeds</name>
    <message>
        <source>Reset the weights</source>
        <translation>Rétablir les poids</translation>
    </message>
    <message>
        <source>Adopt a variant of the weights</source>
        <translation>Adopter une variante des poids</translation>
    </message>
    <message>
        <source>Keep these weights</source>
        <translation>Conserver ces poids</translation>
    </message>
    <message>
        <source>They can be compared with others and adopted later. A variant of the same name is replaced.</source>
        <translation>Ils peuvent être comparés à d’autres et adoptés plus tard. Une variante du même nom est remplacée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep the weights as “%1”</source>
        <translation>Conserver les poids sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename a variant of the weights</source>
        <translation>Renommer une variante des poids</translation>
    </message>
    <message>
        <source>Delete a variant of the weights</source>
        <translation>Supprimer une variante des poids</translation>
    </message>
    <message>
        <source>Keep these weights…</source>
        <translation>Conserver ces poids…</translation>
    </message>
    <message>
        <source>Compare variants…</source>
        <translation>Comparer les variantes…</translation>
    </message>
</context>
<context>
    <name>convoke::RankingFoot</name>
    <message>
        <source>Reset the weights</source>
        <translation>Rétablir les poids</translation>
    </message>
    <message>
        <source>Reviewers differ by</source>
        <translation>Écart entre évaluateurs</translation>
    </message>
    <message>
        <source>Shows only those whose highest and lowest review are that far apart</source>
        <translation>Ne montre que les candidatures dont l’évaluation la plus haute et la plus basse sont aussi éloignées</translation>
    </message>
    <message>
        <source>Points from 0 to 100 that reviewers differ by at least</source>
        <translation>Points de 0 à 100 dont les évaluateurs diffèrent au moins</translation>
    </message>
    <message>
        <source> or more</source>
        <extracomment>follows a number of points</extracomment>
        <translation> ou plus</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Reviewers…</source>
        <translation>Évaluateurs…</translation>
    </message>
    <message>
        <source>With all reviewers</source>
        <translation>Avec tous les évaluateurs</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
</context>
<context>
    <name>convoke::ReadAnnouncementDialog</name>
    <message>
        <source>Read an announcement</source>
        <translation>Lire un appel</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Create meeting</source>
        <translation>Créer la réunion</translation>
    </message>
    <message>
        <source>Where is the announcement?</source>
        <translation>Où est l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>Copy it from a web page or a mail and paste it here, or open or drop a file: text, HTML or e-mail.</source>
        <translation>Copiez-le d’une page web ou d’un courriel et collez-le ici, ou ouvrez ou déposez un fichier&#xa0;: texte, HTML ou courriel.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the announcement first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord l’appel.</translation>
    </message>
    <message>
        <source>Open an announcement</source>
        <translation>Ouvrir un appel</translation>
    </message>
    <message>
        <source>Announcements (*.txt *.html *.htm *.eml);;All files (*)</source>
        <translation>Appels (*.txt *.html *.htm *.eml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a marked passage or a field to see where it comes from. Nothing is guessed.</source>
        <translation>Choisissez un passage marqué ou un champ pour voir d’où il vient. Rien n’est deviné.</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>Rien n’est écrit avant votre accord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln à confirmer</numerusform>
            <numerusform>%Ln à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquant</numerusform>
            <numerusform>%Ln manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the announcement</source>
        <translation>Texte de l’appel</translation>
    </message>
    <message>
        <source>Untitled meeting</source>
        <translation>Réunion sans titre</translation>
    </message>
    <message>
        <source>There is a meeting %1 already. Perhaps this announcement was read before.</source>
        <translation>Il existe déjà une réunion %1. Cet appel a peut-être déjà été lu.</translation>
    </message>
    <message>
        <source>Create a second one</source>
        <translation>En créer une deuxième</translation>
    </message>
    <message>
        <source>Fill in what is open there</source>
        <translation>Y compléter ce qui manque</translation>
    </message>
    <message>
        <source>Accept what is certain</source>
        <translation>Accepter ce qui est sûr</translation>
    </message>
    <message>
        <source>What has just one reading is right: Ctrl+Shift+Enter</source>
        <translation>Ce qui ne peut se lire que d’une façon est juste&#xa0;: Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>Which call of the text</source>
        <translation>Lequel des appels du texte</translation>
    </message>
    <message>
        <source>Reading the announcement</source>
        <translation>Lecture de l’annonce</translation>
    </message>
    <message>
        <source>Nothing is left to confirm.</source>
        <translation>Il ne reste rien à confirmer.</translation>
    </message>
    <message>
        <source>What has more than one reading is left for you to decide.</source>
        <translation>Ce qui peut se lire de plusieurs façons vous reste à décider.</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3</source>
        <extracomment>one of several calls in a text: its number, how many there are, its title</extracomment>
        <translation>Appel %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>convoke::ReadingDetail</name>
    <message>
        <source>not in the text</source>
        <translation>absent du texte</translation>
    </message>
    <message>
        <source>The text says</source>
        <translation>Le texte dit</translation>
    </message>
    <message>
        <source>The text allows for more than one; the first is taken</source>
        <translation>Le texte en permet plusieurs&#xa0;; le premier est retenu</translation>
    </message>
    <message>
        <source>Which one is right?</source>
        <translation>Lequel est juste&#xa0;?</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Aucune adresse connue pour %1.</translation>
    </message>
    <message>
        <source>The address is damaged. Which one is right?</source>
        <translation>L’adresse est abîmée. Laquelle est juste&#xa0;?</translation>
    </message>
    <message>
        <source>The address of %1 is damaged. Which one is right?</source>
        <translation>L’adresse de %1 est abîmée. Laquelle est juste&#xa0;?</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>type another address</source>
        <translation>saisir une autre adresse</translation>
    </message>
</context>
<context>
    <name>convoke::ReadingFields</name>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>What is read appears here, field by field.</source>
        <translation>Ce qui est lu apparaît ici, champ par champ.</translation>
    </message>
</context>
<context>
    <name>convoke::ReadingLabels</name>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>contradictoire</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>convoke::ReadingModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>absent du texte</translation>
    </message>
</context>
<context>
    <name>convoke::ReadingRows</name>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
</context>
<context>
    <name>convoke::ReadingValues</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a working group and its part in the meeting</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and its hours</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <extracomment>name and e-mail address of a contact</extracomment>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <extracomment>a limit on the selection: what is counted, and the number</extracomment>
        <translation>%1&#xa0;: au moins %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1&#xa0;: au plus %2</translation>
    </message>
</context>
<context>
    <name>convoke::ReadingView</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>convoke::ReasonWords</name>
    <message>
        <source>%1 already has %2 of %3</source>
        <extracomment>a value, how many of it are chosen and how many may be</extracomment>
        <translation>%1 a déjà %2 sur %3</translation>
    </message>
    <message>
        <source>%1 needs at least %2</source>
        <translation>%1 demande au moins %2</translation>
    </message>
    <message>
        <source>Higher on “%1”</source>
        <translation>Meilleure note sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>More of the highest scores</source>
        <translation>Plus grand nombre de notes maximales</translation>
    </message>
    <message>
        <source>Country with fewer applications</source>
        <translation>Pays ayant le moins de candidatures</translation>
    </message>
    <message>
        <source>Takes part for the first time</source>
        <translation>Première participation</translation>
    </message>
    <message>
        <source>Earlier application</source>
        <translation>Candidature la plus ancienne</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Tirage au sort</translation>
    </message>
    <message>
        <source>Lot with the seed “%1”</source>
        <translation>Tirage au sort avec la graine «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” not met</source>
        <translation>«&#xa0;%1&#xa0;» non remplie</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>pas encore de note</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>candidature retirée</translation>
    </message>
    <message>
        <source>replaced by a newer answer</source>
        <translation>remplacée par une réponse plus récente</translation>
    </message>
    <message>
        <source>lower score</source>
        <translation>note inférieure</translation>
    </message>
    <message>
        <source>equal; the rank decided</source>
        <translation>égalité&#xa0;; le rang a décidé</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>écarté d’office</translation>
    </message>
    <message>
        <source>all places are locked</source>
        <translation>toutes les places sont verrouillées</translation>
    </message>
    <message>
        <source>does not fit the rules</source>
        <translation>incompatible avec les règles</translation>
    </message>
    <message>
        <source>several rules together</source>
        <translation>plusieurs règles ensemble</translation>
    </message>
    <message>
        <source>Everybody who was chosen freely has a higher score.</source>
        <translation>Toutes les personnes choisies librement ont une note supérieure.</translation>
    </message>
    <message>
        <source>The total would be the same; the rank decided.</source>
        <translation>Le total serait le même&#xa0;; le rang a décidé.</translation>
    </message>
    <message>
        <source>No seat is free under the rules: %1.</source>
        <extracomment>%1 lists values and how many of them are chosen</extracomment>
        <translation>Aucune place n’est libre selon les règles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The seats with lower scores are needed: %1.</source>
        <extracomment>%1 lists values and how many of them are needed</extracomment>
        <translation>Les places aux notes inférieures sont nécessaires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Locked out.</source>
        <translation>Écarté d’office.</translation>
    </message>
    <message>
        <source>Locked out: %1</source>
        <translation>Écarté d’office&#xa0;: %1</translation>
    </message>
    <message>
        <source>People who are locked in hold all the places.</source>
        <translation>Les personnes retenues d’office occupent toutes les places.</translation>
    </message>
    <message>
        <source>People who are locked in hold all that the rules allow: %1.</source>
        <translation>Les personnes retenues d’office occupent tout ce que les règles permettent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In no group with this person can the rules be met.</source>
        <translation>Aucun groupe avec cette personne ne peut respecter les règles.</translation>
    </message>
    <message>
        <source>Several rules together hold the seats with lower scores.</source>
        <translation>Plusieurs règles ensemble réservent les places aux notes inférieures.</translation>
    </message>
    <message>
        <source>tie: not separated</source>
        <extracomment>the score is shared; what follows the colon decided about the rank</extracomment>
        <translation>égalité&#xa0;: non départagés</translation>
    </message>
    <message>
        <source>tie: “%1”</source>
        <translation>égalité&#xa0;: « %1 »</translation>
    </message>
    <message>
        <source>tie: more high scores</source>
        <translation>égalité&#xa0;: plus de notes hautes</translation>
    </message>
    <message>
        <source>tie: rarer country</source>
        <translation>égalité&#xa0;: pays plus rare</translation>
    </message>
    <message>
        <source>tie: first participation</source>
        <translation>égalité&#xa0;: première participation</translation>
    </message>
    <message>
        <source>tie: earlier application</source>
        <translation>égalité&#xa0;: candidature plus ancienne</translation>
    </message>
    <message>
        <source>tie: lot</source>
        <translation>égalité&#xa0;: tirage au sort</translation>
    </message>
    <message>
        <source>Fact “%1”</source>
        <extracomment>a fact, such as &quot;First participation&quot;</extracomment>
        <translation>Fait «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The higher mean goes before; without a score there, last.</source>
        <translation>La moyenne la plus haute passe avant&#xa0;; sans note à ce critère, en dernier.</translation>
    </message>
    <message>
        <source>Whom the fact speaks for goes before, not known last.</source>
        <translation>Passe avant la personne pour qui le fait parle&#xa0;; inconnu en dernier.</translation>
    </message>
    <message>
        <source>Counts the highest scores first, then the next lower ones.</source>
        <translation>Compte d’abord les notes les plus hautes, puis les suivantes.</translation>
    </message>
    <message>
        <source>The country with fewer applicants goes before, unknown last.</source>
        <translation>Le pays qui a le moins de candidats passe avant&#xa0;; inconnu en dernier.</translation>
    </message>
    <message>
        <source>Who was never invited before goes before the others.</source>
        <translation>Passe avant qui n’a encore jamais été invité.</translation>
    </message>
    <message>
        <source>Who applied earlier goes before, unknown time last.</source>
        <translation>Passe avant qui a candidaté plus tôt&#xa0;; heure inconnue en dernier.</translation>
    </message>
    <message>
        <source>A lot that everybody can draw again decides.</source>
        <translation>Un tirage au sort que chacun peut refaire décide.</translation>
    </message>
    <message>
        <source>too few reviews</source>
        <translation>trop peu d’évaluations</translation>
    </message>
    <message>
        <source>%1 of %2 reviews</source>
        <extracomment>how many reviews there are and how many are needed before an application is ranked</extracomment>
        <translation>%1 évaluations sur %2</translation>
    </message>
    <message>
        <source>the wishes</source>
        <translation>les souhaits</translation>
    </message>
    <message>
        <source>places full before their turn</source>
        <translation>places prises avant leur tour</translation>
    </message>
    <message>
        <source>The rules would allow it, but the wishes would cost more than the score brings.</source>
        <translation>Les règles le permettraient, mais les souhaits coûteraient plus que la note n’apporte.</translation>
    </message>
    <message>
        <source>The places were full before it was this person&apos;s turn.</source>
        <translation>Les places étaient prises avant le tour de cette personne.</translation>
    </message>
    <message>
        <source>all weights are 0</source>
        <translation>tous les poids sont à 0</translation>
    </message>
</context>
<context>
    <name>convoke::RecentFilesModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>convoke::RecipientsTable</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>recipients are written to a file that ends in .xlsx or .csv</source>
        <translation>les destinataires sont écrits dans un fichier qui se termine par .xlsx ou .csv</translation>
    </message>
</context>
<context>
    <name>convoke::RecusalsDialog</name>
    <message>
        <source>Hidden by your recusal</source>
        <translation>Masquées par votre récusation</translation>
    </message>
    <message>
        <source>You declared a conflict of interest for these applications. They count neither in your list nor with your scores.</source>
        <translation>Vous avez déclaré un conflit d’intérêts pour ces candidatures. Elles ne figurent pas dans votre liste et vos notes ne comptent pas.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Take the recusal from %1 back</source>
        <extracomment>%1 is a name or &quot;Applicant A-17&quot;</extracomment>
        <translation>Lever la récusation pour %1</translation>
    </message>
</context>
<context>
    <name>convoke::RedactionDeeds</name>
    <message>
        <source>Black out words of %1</source>
        <extracomment>undo menu; %1 is the code of an application</extracomment>
        <translation>Masquer des mots de %1</translation>
    </message>
    <message>
        <source>Show words of %1</source>
        <translation>Montrer des mots de %1</translation>
    </message>
    <message>
        <source>Change the bars over %1</source>
        <translation>Modifier les caches sur %1</translation>
    </message>
</context>
<context>
    <name>convoke::RedactionService</name>
    <message>
        <source>Change what blind review hides</source>
        <translation>Modifier ce que cache l’évaluation à l’aveugle</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewDeeds</name>
    <message>
        <source>Score %1 on “%2”</source>
        <extracomment>undo menu; %1 is the code of an application, %2 a criterion</extracomment>
        <translation>Noter %1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Abstain for %1 on “%2”</source>
        <translation>S’abstenir pour %1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Clear the score of %1 on “%2”</source>
        <translation>Effacer la note de %1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Commenter %1</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>Signaler %1</translation>
    </message>
    <message>
        <source>Take the flag off %1</source>
        <translation>Ne plus signaler %1</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>%1 disappears for %2 from every list, count and average. Scores given so far are set aside. You can take the recusal back.</source>
        <translation>%1 disparaît pour %2 de chaque liste, décompte et moyenne. Les notes déjà données sont mises de côté. Vous pourrez lever la récusation.</translation>
    </message>
    <message>
        <source>Recuse myself</source>
        <translation>Me récuser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>We work in the same unit</source>
        <translation>Nous travaillons dans la même unité</translation>
    </message>
    <message>
        <source>Recuse from %1</source>
        <translation>Se récuser pour %1</translation>
    </message>
    <message>
        <source>Take a recusal back</source>
        <translation>Lever une récusation</translation>
    </message>
    <message>
        <source>No conflict of interest with %1</source>
        <translation>Pas de conflit d’intérêts avec %1</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewDesk</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a reviewer and the score from 0 to 100 that they gave</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Flag for a second look</source>
        <translation>Signaler pour une seconde lecture</translation>
    </message>
    <message>
        <source>Write a note; Esc leads back</source>
        <translation>Écrire une note&#xa0;; Échap ramène</translation>
    </message>
    <message>
        <source>Declare a conflict of interest</source>
        <translation>Déclarer un conflit d’intérêts</translation>
    </message>
    <message>
        <source>Next unscored application</source>
        <translation>Candidature suivante non notée</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Candidature suivante</translation>
    </message>
    <message>
        <source>Previous application</source>
        <translation>Candidature précédente</translation>
    </message>
    <message>
        <source>Black out the marked words</source>
        <translation>Masquer les mots marqués</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>Half a step more on the score just given</source>
        <translation>Un demi-échelon de plus sur la note qui vient d’être donnée</translation>
    </message>
    <message>
        <source>Abstain on the criterion</source>
        <translation>S’abstenir sur le critère</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>Effacer la note</translation>
    </message>
    <message>
        <source>0 … 9</source>
        <translation>0 … 9</translation>
    </message>
    <message>
        <source>Score the criterion and go on to the next; on scales to 10 a 1 waits a moment for a 0</source>
        <translation>Noter le critère et passer au suivant&#xa0;; sur une échelle jusqu’à 10, un 1 attend un instant un 0</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose a criterion</source>
        <translation>Choisir un critère</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Choose a score</source>
        <translation>Choisir une note</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between two keys that do the same</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Black out wherever it stands in this application</source>
        <translation>Masquer partout dans cette candidature</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer de nouveau</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewHead</name>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>on the day</source>
        <extracomment>arrived on the very day of a &quot;before&quot; deadline</extracomment>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) missing</source>
        <translation>
            <numerusform>%Ln réponse manquante</numerusform>
            <numerusform>%Ln réponses manquantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ReviewList</name>
    <message>
        <source>Applications to review</source>
        <translation>Candidatures à évaluer</translation>
    </message>
    <message>
        <source>Which applications are shown</source>
        <translation>Candidatures affichées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <extracomment>order of a list: every reviewer has another one</extracomment>
        <translation>Mélangé</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuées</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewListModel</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 · flagged</source>
        <translation>%1 · signalée</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>application, its second line, its state</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>state of an application in a reviewer&apos;s list: a must is not met</extracomment>
        <translation>non remplie</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>state of an application in a reviewer&apos;s list</extracomment>
        <translation>signalée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>criteria scored so far, such as &quot;2 of 4&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>state of an application in a reviewer&apos;s list: not scored at all</extracomment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Mélangé</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewPhaseRow</name>
    <message>
        <source>Name of a phase</source>
        <translation>Nom d’une phase</translation>
    </message>
    <message>
        <source>First day of a phase</source>
        <translation>Premier jour d’une phase</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two dates</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Last day of a phase</source>
        <translation>Dernier jour d’une phase</translation>
    </message>
    <message>
        <source>Remove this phase</source>
        <translation>Retirer cette phase</translation>
    </message>
    <message>
        <source>Remove a phase of the review</source>
        <translation>Retirer une phase de l’évaluation</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewRound</name>
    <message>
        <source>Applicant %1</source>
        <extracomment>%1 is the code of an application, such as &quot;A-17&quot;</extracomment>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>hidden in blind review</source>
        <translation>masqué en évaluation anonyme</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewSection</name>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <source>Blind review</source>
        <translation>Évaluation à l’aveugle</translation>
    </message>
    <message>
        <source>Hide names, organisations and what else identifies people</source>
        <translation>Cacher les noms, les organisations et tout ce qui identifie les personnes</translation>
    </message>
    <message>
        <source>Others’ scores</source>
        <translation>Notes des autres</translation>
    </message>
    <message>
        <source>When reviewers see the scores of the others</source>
        <translation>Quand les évaluateurs voient les notes des autres</translation>
    </message>
    <message>
        <source>seen at any time</source>
        <translation>visibles à tout moment</translation>
    </message>
    <message>
        <source>seen once one’s own are in</source>
        <translation>visibles une fois les siennes données</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>jamais visibles</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Reviewers for each application</source>
        <translation>Évaluateurs par candidature</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>for each application</source>
        <translation>par candidature</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Il faut</translation>
    </message>
    <message>
        <source>Reviews needed before ranking</source>
        <translation>Évaluations nécessaires avant le classement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>An order of their own for each reviewer</source>
        <translation>Un ordre propre à chaque évaluateur</translation>
    </message>
    <message>
        <source>Give each reviewer an order of their own</source>
        <translation>Donner à chaque évaluateur un ordre propre</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Ajouter une phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>Add a phase of the review</source>
        <translation>Ajouter une phase de l’évaluation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>reviews before an application is ranked</source>
        <translation>évaluations avant qu’une candidature soit classée</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewService</name>
    <message>
        <source>Add reviewer %1</source>
        <translation>Ajouter l’évaluateur %1</translation>
    </message>
    <message>
        <source>Score “%1”</source>
        <translation>Noter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear a score</source>
        <translation>Effacer une note</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Modifier un commentaire</translation>
    </message>
    <message>
        <source>Declare a conflict of interest</source>
        <translation>Déclarer un conflit d’intérêts</translation>
    </message>
    <message>
        <source>Take a recusal back</source>
        <translation>Lever une récusation</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Importer des notes</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewStrip</name>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Next unscored</source>
        <translation>Suivante non notée</translation>
    </message>
    <message>
        <source>Scored by you</source>
        <translation>Notées par vous</translation>
    </message>
    <message>
        <source>Review under another name</source>
        <translation>Évaluer sous un autre nom</translation>
    </message>
    <message>
        <source>Blind review: nothing that identifies the applicant is shown</source>
        <translation>Évaluation anonyme&#xa0;: rien de ce qui identifie le candidat n’est affiché</translation>
    </message>
    <message>
        <source>Go to the next application that you have not scored (N)</source>
        <translation>Aller à la prochaine candidature que vous n’avez pas notée (N)</translation>
    </message>
    <message>
        <source>All %1 scored by you</source>
        <translation>Les %1 notées par vous</translation>
    </message>
    <message>
        <source>%1 of %2 scored by you</source>
        <translation>%1 sur %2 notées par vous</translation>
    </message>
    <message>
        <source>Reviewing as %1</source>
        <translation>Évaluateur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by your recusal</source>
        <translation>
            <numerusform>%Ln masquée par votre récusation</numerusform>
            <numerusform>%Ln masquées par votre récusation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) at this pace</source>
        <extracomment>time that is left</extracomment>
        <translation>
            <numerusform>environ %Ln minute à ce rythme</numerusform>
            <numerusform>environ %Ln minutes à ce rythme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) at this pace</source>
        <extracomment>time that is left</extracomment>
        <translation>
            <numerusform>environ %Ln heure à ce rythme</numerusform>
            <numerusform>environ %Ln heures à ce rythme</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min at this pace</source>
        <extracomment>time that is left: hours and minutes</extracomment>
        <translation>environ %1 h %2 min à ce rythme</translation>
    </message>
    <message>
        <source>End the preparation</source>
        <translation>Terminer la préparation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Who reviews what…</source>
        <translation>Qui évalue quoi…</translation>
    </message>
    <message>
        <source>Prepare for blind review</source>
        <translation>Préparer l’évaluation à l’aveugle</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>All %1 assigned to you scored</source>
        <translation>Les %1 qui vous sont attribuées sont notées</translation>
    </message>
    <message>
        <source>%1 of %2 assigned to you scored</source>
        <translation>%1 notées sur %2 qui vous sont attribuées</translation>
    </message>
    <message>
        <source>%1 of all %2 applications scored by you</source>
        <translation>%1 notées par vous sur les %2 candidatures</translation>
    </message>
    <message>
        <source>This call is reviewed blind: nothing that identifies the applicant is shown</source>
        <translation>Cet appel est évalué à l’aveugle&#xa0;: rien de ce qui identifie le candidat n’est montré</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewTeamService</name>
    <message>
        <source>Change what is known of %1</source>
        <translation>Modifier ce que l’on sait de %1</translation>
    </message>
    <message>
        <source>No conflict of interest</source>
        <translation>Pas de conflit d’intérêts</translation>
    </message>
    <message>
        <source>Share out the applications</source>
        <translation>Répartir les candidatures</translation>
    </message>
    <message>
        <source>Change who reviews what</source>
        <translation>Modifier qui évalue quoi</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewerChooser</name>
    <message>
        <source>Begin to review</source>
        <translation>Commencer à évaluer</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>Qui évalue&#xa0;?</translation>
    </message>
    <message>
        <source>Scores are kept under the reviewer&apos;s name. Choose a name that has reviewed before, or write a new one.</source>
        <translation>Les notes sont conservées sous le nom de l’évaluateur. Choisissez un nom déjà utilisé ou saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nom de l’évaluateur</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>By these the program notices conflicts of interest.</source>
        <translation>C’est à cela que le programme remarque les conflits d’intérêts.</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewerSeat</name>
    <message>
        <source>Where %1 works</source>
        <extracomment>undo menu; %1 is a reviewer</extracomment>
        <translation>Lieu de travail de %1</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewersDialog</name>
    <message>
        <source>See the ranking without this reviewer</source>
        <translation>Voir le classement sans cet évaluateur</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Reviewers and what they give</source>
        <translation>Les évaluateurs et ce qu’ils donnent</translation>
    </message>
    <message>
        <source>No reviewer has scored yet.</source>
        <translation>Aucun évaluateur n’a encore noté.</translation>
    </message>
</context>
<context>
    <name>convoke::ReviewersModel</name>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Strictness</source>
        <extracomment>by how much a reviewer gives more or less than the average reviewer</extracomment>
        <translation>Sévérité</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>nobody: no application is shared</source>
        <translation>personne&#xa0;: aucune candidature en commun</translation>
    </message>
</context>
<context>
    <name>convoke::RichTextEdit</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>The address is put where the cursor stands.</source>
        <translation>L’adresse est placée à l’endroit du curseur.</translation>
    </message>
    <message>
        <source>Where does “%1” lead?</source>
        <translation>Où mène «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Where does “%1” lead? An empty line takes the link away.</source>
        <translation>Où mène «&#xa0;%1&#xa0;»&#xa0;? Une ligne vide supprime le lien.</translation>
    </message>
    <message>
        <source>Address of a page or a mailbox</source>
        <translation>Adresse d’une page ou d’une boîte aux lettres</translation>
    </message>
</context>
<context>
    <name>convoke::RuleCard</name>
    <message>
        <source>%1; %2; %3; %4</source>
        <extracomment>a rule, its count, its detail, what it costs</extracomment>
        <translation>%1&#xa0;; %2&#xa0;; %3&#xa0;; %4</translation>
    </message>
    <message>
        <source>Whom it changes</source>
        <translation>Qui cela change</translation>
    </message>
    <message>
        <source>Hide whom it changes</source>
        <translation>Cacher qui cela change</translation>
    </message>
</context>
<context>
    <name>convoke::RuleEdit</name>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Maximum by exception</source>
        <translation>Maximum par exception</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>Ce que la règle examine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Reason of the exception</source>
        <translation>Raison de l’exception</translation>
    </message>
    <message>
        <source>by exception at most</source>
        <translation>par exception au plus</translation>
    </message>
    <message>
        <source>because</source>
        <translation>parce que</translation>
    </message>
</context>
<context>
    <name>convoke::RuleSummary</name>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>a rule that does not lower the total</extracomment>
        <translation>sans coût</translation>
    </message>
    <message>
        <source>costs up to %1</source>
        <extracomment>by how much a rule lowers the total; with several values, the dearest of them</extracomment>
        <translation>coûte jusqu’à %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>coûte %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 applicants</source>
        <extracomment>a value, how many of it are chosen, how many of it applied</extracomment>
        <translation>%1&#xa0;: %2 sur %3 candidats</translation>
    </message>
    <message>
        <source>below the minimum of %1</source>
        <translation>sous le minimum de %1</translation>
    </message>
    <message>
        <source>above the maximum of %1</source>
        <translation>au-dessus du maximum de %1</translation>
    </message>
    <message>
        <source>by exception, for a lock</source>
        <translation>par exception, pour un verrou</translation>
    </message>
    <message>
        <source>by exception</source>
        <translation>par exception</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>as many are chosen as the rule allows</extracomment>
        <translation>complet</translation>
    </message>
    <message>
        <source>just met</source>
        <extracomment>as many are chosen as the rule demands and no more</extracomment>
        <translation>tout juste atteint</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respectée</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <extracomment>how many values of a rule keep it, of how many that occur</extracomment>
        <translation>%1 sur %2 respectées</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 lists names
----------
%1 lists values</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (by exception)</source>
        <extracomment>%1 lists values</extracomment>
        <translation>%1 (par exception)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) among the applicants</source>
        <translation>
            <numerusform>%Ln valeur parmi les candidats</numerusform>
            <numerusform>%Ln valeurs parmi les candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s)</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no seat: %1 and %Ln more</source>
        <extracomment>%1 lists values of which nobody is chosen although somebody applied</extracomment>
        <translation>
            <numerusform>sans place&#xa0;: %1 et %Ln autre</numerusform>
            <numerusform>sans place&#xa0;: %1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no seat: %1</source>
        <translation>sans place&#xa0;: %1</translation>
    </message>
    <message>
        <source>In: %1.</source>
        <translation>Entrent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Out: %1.</source>
        <translation>Sortent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without it: %1 (+%2). %3</source>
        <extracomment>what the total would be without a rule, and how much more that is; then who comes in and goes out</extracomment>
        <translation>Sans elle&#xa0;: %1 (+%2). %3</translation>
    </message>
</context>
<context>
    <name>convoke::RuleWords</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>a question and one of its answers</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: exactly %2</source>
        <translation>%1&#xa0;: exactement %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1&#xa0;: au plus %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1&#xa0;: au moins %2</translation>
    </message>
    <message>
        <source>%1: exactly %2 each</source>
        <translation>%1&#xa0;: exactement %2 par valeur</translation>
    </message>
    <message>
        <source>%1: %2 to %3 each</source>
        <translation>%1&#xa0;: %2 à %3 par valeur</translation>
    </message>
    <message>
        <source>%1: at most %2 each</source>
        <translation>%1&#xa0;: au plus %2 par valeur</translation>
    </message>
    <message>
        <source>%1: at least %2 each</source>
        <translation>%1&#xa0;: au moins %2 par valeur</translation>
    </message>
    <message>
        <source>For each value of “%1”, from %2 to %3 people are chosen.</source>
        <translation>Pour chaque valeur de «&#xa0;%1&#xa0;», de %2 à %3 personnes sont choisies.</translation>
    </message>
    <message numerus="yes">
        <source>For each value of “%1”, at most %Ln people are chosen.</source>
        <translation>
            <numerusform>Pour chaque valeur de «&#xa0;%1&#xa0;», au plus %Ln personne est choisie.</numerusform>
            <numerusform>Pour chaque valeur de «&#xa0;%1&#xa0;», au plus %Ln personnes sont choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For each value of “%1”, at least %Ln people are chosen.</source>
        <translation>
            <numerusform>Pour chaque valeur de «&#xa0;%1&#xa0;», au moins %Ln personne est choisie.</numerusform>
            <numerusform>Pour chaque valeur de «&#xa0;%1&#xa0;», au moins %Ln personnes sont choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %3 to %4 people whose “%1” is “%2” are chosen.</source>
        <translation>De %3 à %4 personnes avec «&#xa0;%1&#xa0;» = «&#xa0;%2&#xa0;» sont choisies.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln people whose “%1” is “%2” are chosen.</source>
        <translation>
            <numerusform>Au plus %Ln personne avec «&#xa0;%1&#xa0;» = «&#xa0;%2&#xa0;» est choisie.</numerusform>
            <numerusform>Au plus %Ln personnes avec «&#xa0;%1&#xa0;» = «&#xa0;%2&#xa0;» sont choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln people whose “%1” is “%2” are chosen.</source>
        <translation>
            <numerusform>Au moins %Ln personne avec «&#xa0;%1&#xa0;» = «&#xa0;%2&#xa0;» est choisie.</numerusform>
            <numerusform>Au moins %Ln personnes avec «&#xa0;%1&#xa0;» = «&#xa0;%2&#xa0;» sont choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>each value</source>
        <translation>chaque valeur</translation>
    </message>
    <message>
        <source>Choose a value, or “each value”.</source>
        <translation>Choisissez une valeur, ou «&#xa0;chaque valeur&#xa0;».</translation>
    </message>
    <message>
        <source>Give a minimum, a maximum or both.</source>
        <translation>Indiquez un minimum, un maximum ou les deux.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum: nobody could be chosen.</source>
        <translation>Le minimum dépasse le maximum&#xa0;: personne ne pourrait être choisi.</translation>
    </message>
    <message>
        <source>The exceptional maximum must not be below the usual one.</source>
        <translation>Le maximum exceptionnel ne doit pas être inférieur au maximum habituel.</translation>
    </message>
    <message>
        <source>%1 By exception up to %2.</source>
        <extracomment>%1 is the sentence that says what the rule demands</extracomment>
        <translation>%1 Par exception jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 is locked in</source>
        <translation>%1 est retenu d’office</translation>
    </message>
    <message>
        <source>%1 is locked out</source>
        <translation>%1 est écarté d’office</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no minimum instead of at least %2</source>
        <translation>%1&#xa0;: pas de minimum au lieu d’au moins %2</translation>
    </message>
    <message>
        <source>%1: at least %2 instead of %3</source>
        <translation>%1&#xa0;: au moins %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1: at most %2 instead of %3, as the rule allows by exception</source>
        <translation>%1&#xa0;: au plus %2 au lieu de %3, comme la règle le permet par exception</translation>
    </message>
    <message>
        <source>%1: at most %2 instead of %3</source>
        <translation>%1&#xa0;: au plus %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1: take the lock away</source>
        <extracomment>%1 says who is locked in or out</extracomment>
        <translation>%1&#xa0;: lever le verrou</translation>
    </message>
    <message>
        <source>%1 places instead of %2</source>
        <translation>%1 places au lieu de %2</translation>
    </message>
    <message>
        <source>%1: complete the application</source>
        <extracomment>%1 is somebody&apos;s name</extracomment>
        <translation>%1&#xa0;: compléter la candidature</translation>
    </message>
</context>
<context>
    <name>convoke::RulesDialog</name>
    <message>
        <source>There are no rules: the best scores get the places.</source>
        <translation>Il n’y a pas de règles&#xa0;: les meilleures notes obtiennent les places.</translation>
    </message>
    <message>
        <source>Rules of the selection</source>
        <translation>Règles de la sélection</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>said in the call</source>
        <translation>dit dans l’appel</translation>
    </message>
    <message>
        <source>likely meant</source>
        <translation>sans doute voulu</translation>
    </message>
    <message>
        <source>a guess from its words</source>
        <translation>supposé d’après ses mots</translation>
    </message>
    <message>
        <source>All rules hold at once and nothing is relaxed without being told. Wishes break no rule: what differs from them costs points.</source>
        <translation>Toutes les règles valent à la fois et rien n’est assoupli sans être dit. Les souhaits n’enfreignent aucune règle&#xa0;: ce qui s’en écarte coûte des points.</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>From the call: %1</source>
        <extracomment>%1 is a rule in a few words</extracomment>
        <translation>De l’appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>words of a text, and how sure it is that they mean a rule</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>At most one per organisation</source>
        <translation>Au plus un par organisation</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>Ajouter un souhait</translation>
    </message>
</context>
<context>
    <name>convoke::SaveFile</name>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>no program here opens %1</source>
        <translation>aucun programme n’ouvre %1 ici</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>convoke::ScenarioPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>has a seat; has none</extracomment>
        <translation>retenu</translation>
    </message>
    <message>
        <source>out</source>
        <translation>non retenu</translation>
    </message>
</context>
<context>
    <name>convoke::ScenarioService</name>
    <message>
        <source>Keep the scenario “%1”</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>Conserver le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename a scenario</source>
        <translation>Renommer un scénario</translation>
    </message>
    <message>
        <source>Delete a scenario</source>
        <translation>Supprimer un scénario</translation>
    </message>
    <message>
        <source>Adopt a scenario</source>
        <translation>Adopter un scénario</translation>
    </message>
</context>
<context>
    <name>convoke::ScenariosDialog</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Places, rules, wishes, locks and weights under a name. Tick two to four to see them beside each other.</source>
        <translation>Places, règles, souhaits, verrous et poids sous un nom. Cochez-en deux à quatre pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>Keep the present settings…</source>
        <translation>Conserver les réglages actuels…</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>These settings become those of the meeting; one step to undo</source>
        <translation>Ces réglages deviennent ceux de la réunion&#xa0;; une seule étape à annuler</translation>
    </message>
    <message>
        <source>Who differs</source>
        <translation>Qui diffère</translation>
    </message>
    <message>
        <source>Nobody differs.</source>
        <translation>Personne ne diffère.</translation>
    </message>
    <message>
        <source>%1
no places set</source>
        <extracomment>the name of a scenario</extracomment>
        <translation>%1
aucun nombre de places</translation>
    </message>
    <message>
        <source>%1
is being worked out…</source>
        <translation>%1
calcul en cours…</translation>
    </message>
    <message>
        <source>%1
no group meets everything</source>
        <translation>%1
aucun groupe ne remplit tout</translation>
    </message>
    <message>
        <source>%1
%2 chosen · total %3</source>
        <extracomment>the name of a scenario; chosen people, sum of their scores</extracomment>
        <translation>%1
%2 retenus · total %3</translation>
    </message>
    <message>
        <source>%1: total %2</source>
        <extracomment>the name of a scenario and its total</extracomment>
        <translation>%1&#xa0;: total %2</translation>
    </message>
    <message>
        <source>%1: no group</source>
        <translation>%1&#xa0;: aucun groupe</translation>
    </message>
    <message>
        <source>Tick what is to be compared.</source>
        <translation>Cochez ce qui doit être comparé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in all of them; these differ:</source>
        <translation>
            <numerusform>%Ln personne figure dans tous&#xa0;; ces personnes diffèrent&#xa0;:</numerusform>
            <numerusform>%Ln personnes figurent dans tous&#xa0;; ces personnes diffèrent&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>Conserver les réglages actuels</translation>
    </message>
    <message>
        <source>Places, rules, wishes, locks, weights and how the group is found. A scenario of the same name is replaced.</source>
        <translation>Places, règles, souhaits, verrous, poids et la façon de trouver le groupe. Un scénario du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Renommer le scénario</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>convoke::ScoreCard</name>
    <message>
        <source>must</source>
        <extracomment>a criterion that an application has to meet</extracomment>
        <translation>condition</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>fact</source>
        <extracomment>a criterion that is only shown</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Scored %1</source>
        <translation>Noté %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a criterion, its weight, its score</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>for information</source>
        <extracomment>a criterion that is scored, but counts in no score</extracomment>
        <translation>pour information</translation>
    </message>
    <message>
        <source>Scored %1, which is off the scale by now. It counts again when you score anew.</source>
        <translation>Noté %1, ce qui est désormais hors de l’échelle. La note comptera de nouveau quand vous noterez à nouveau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a score or a fact, and what it means or why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>convoke::ScoreHistogram</name>
    <message>
        <source>Scores</source>
        <extracomment>a chart and what its line says</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Scores; %1</source>
        <translation>Notes&#xa0;; %1</translation>
    </message>
    <message>
        <source>last seat at %1</source>
        <translation>dernière place à %1</translation>
    </message>
    <message>
        <source>From points</source>
        <translation>De (points)</translation>
    </message>
    <message>
        <source>To points</source>
        <translation>À (points)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 to %2 points: %3 chosen, %4 others</source>
        <extracomment>a range of points, how many of those in it are chosen, and how many are not</extracomment>
        <translation>%1 à %2 points&#xa0;: %3 retenus, %4 autres</translation>
    </message>
</context>
<context>
    <name>convoke::ScoreJudge</name>
    <message>
        <source>there is no criterion “%1” in this call</source>
        <translation>il n’y a pas de critère «&#xa0;%1&#xa0;» dans cet appel</translation>
    </message>
    <message>
        <source>no application is named</source>
        <translation>aucune candidature n’est indiquée</translation>
    </message>
    <message>
        <source>there is no application “%1”</source>
        <translation>il n’y a pas de candidature «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was replaced by a newer answer of the same person</source>
        <translation>«&#xa0;%1&#xa0;» a été remplacée par une réponse plus récente de la même personne</translation>
    </message>
    <message>
        <source>no reviewer is named</source>
        <translation>aucun évaluateur n’est indiqué</translation>
    </message>
    <message>
        <source>the score %1 is not on the scale of “%2”, %3 to %4</source>
        <translation>la note %1 n’est pas sur l’échelle de «&#xa0;%2&#xa0;», de %3 à %4</translation>
    </message>
</context>
<context>
    <name>convoke::ScorePane</name>
    <message>
        <source>Note</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>For the chairs, not shown to the applicant</source>
        <translation>Pour la présidence, non montré au candidat</translation>
    </message>
    <message>
        <source>Other reviewers</source>
        <translation>Autres évaluateurs</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Marks the application for a second look. Key: F</source>
        <translation>Marque la candidature pour une seconde lecture. Touche&#xa0;: F</translation>
    </message>
    <message>
        <source>Mark for a second look (F)</source>
        <translation>Marquer pour une seconde lecture (F)</translation>
    </message>
    <message>
        <source>Recuse…</source>
        <translation>Me récuser…</translation>
    </message>
    <message>
        <source>Declare a conflict of interest: the application disappears for you</source>
        <translation>Déclarer un conflit d’intérêts&#xa0;: la candidature disparaît pour vous</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalée</translation>
    </message>
    <message>
        <source>Score all the same</source>
        <translation>Noter quand même</translation>
    </message>
    <message>
        <source>Step back…</source>
        <translation>Se récuser…</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Pas de conflit</translation>
    </message>
    <message>
        <source>Digits score · ? keys</source>
        <extracomment>keys of the review page, beside the buttons</extracomment>
        <translation>Touches : ?</translation>
    </message>
</context>
<context>
    <name>convoke::ScoreScale</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the lowest and the highest score</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>s’abstenir</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Say nothing on this criterion (A)</source>
        <translation>Ne rien dire sur ce critère (A)</translation>
    </message>
    <message>
        <source>Clear the score (Backspace)</source>
        <translation>Effacer la note (Retour arrière)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a score and what it means</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>convoke::SeatPlan</name>
    <message>
        <source>locked in: %1</source>
        <translation>retenu d’office&#xa0;: %1</translation>
    </message>
    <message>
        <source>locked out: %1</source>
        <translation>écarté d’office&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>convoke::SectionsModel</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>convoke::SelectionDeeds</name>
    <message>
        <source>Change a weight</source>
        <translation>Modifier un poids</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>Modifier les places</translation>
    </message>
    <message>
        <source>Edit the rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Edit the tie-breaks</source>
        <translation>Modifier le départage</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %Ln seat(s)</source>
        <translation>
            <numerusform>Décider de %Ln place</numerusform>
            <numerusform>Décider de %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Best group under the rules of the call</source>
        <translation>Meilleur groupe selon les règles de l’appel</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Décider de %1</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock %1 in</source>
        <translation>Retenir %1 d’office</translation>
    </message>
    <message>
        <source>Lock %1 out</source>
        <translation>Écarter %1 d’office</translation>
    </message>
    <message>
        <source>Whatever the scores say, every group will have a seat for %1.</source>
        <translation>Quelles que soient les notes, chaque groupe aura une place pour %1.</translation>
    </message>
    <message>
        <source>Whatever the scores say, no group will have a seat for %1.</source>
        <translation>Quelles que soient les notes, aucun groupe n’aura de place pour %1.</translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation>Retenir d’office</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Écarter d’office</translation>
    </message>
    <message>
        <source>Presents a case</source>
        <translation>Présente un cas</translation>
    </message>
    <message>
        <source>Cannot come on these days</source>
        <translation>Ne peut pas venir ces jours-là</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Lever le verrou de %1</translation>
    </message>
    <message>
        <source>Resolve a conflict of rules</source>
        <translation>Résoudre un conflit de règles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) get a seat, those who would replace them stand on the reserve. The program proposes; you decide. Nobody is told by this.</source>
        <translation>
            <numerusform>%Ln personne obtient une place&#xa0;; celles qui la remplaceraient sont en réserve. Le programme propose, vous décidez. Personne n’en est encore informé.</numerusform>
            <numerusform>%Ln personnes obtiennent une place&#xa0;; celles qui les remplaceraient sont en réserve. Le programme propose, vous décidez. Personne n’en est encore informé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve the conflict</source>
        <translation>Résoudre le conflit</translation>
    </message>
    <message>
        <source>%1

The total becomes %2. %3

The change, your name and the reason are kept with the selection.</source>
        <extracomment>what is changed, one change per line; the total; who comes in and goes out</extracomment>
        <translation>%1

Le total devient %2. %3

Le changement, votre nom et la raison sont conservés avec la sélection.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Agreed with the chairs</source>
        <translation>Convenu avec les présidents</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 a seat</source>
        <translation>Donner une place à %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Put %1 on the reserve</source>
        <translation>Mettre %1 en réserve</translation>
    </message>
    <message>
        <source>Put on the reserve</source>
        <translation>Mettre en réserve</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Decide on %1 again</source>
        <translation>Redécider de %1</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>%1

The decision, your name and the reason are kept. Nobody is told by this.</source>
        <translation>%1

La décision, votre nom et la raison sont conservés. Personne n’en est informé par là.</translation>
    </message>
    <message>
        <source>Replace who withdrew</source>
        <translation>Remplacer qui s’est retiré</translation>
    </message>
    <message>
        <source>Not coming any more: %1.
The best change that keeps everybody else and all rules:
%2
The total becomes %3. Nobody is told by this.</source>
        <extracomment>who withdrew; who comes in (&quot;In: ….&quot;); the total</extracomment>
        <translation>Ne vient plus&#xa0;: %1.
Le meilleur changement qui garde toutes les autres personnes et toutes les règles&#xa0;:
%2
Le total devient %3. Personne n’en est informé par là.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Withdrew; best replacement under the rules</source>
        <translation>Retrait&#xa0;; meilleur remplacement selon les règles</translation>
    </message>
    <message>
        <source>Keep a scenario</source>
        <translation>Conserver un scénario</translation>
    </message>
    <message>
        <source>Rename a scenario</source>
        <translation>Renommer un scénario</translation>
    </message>
    <message>
        <source>Delete a scenario</source>
        <translation>Supprimer un scénario</translation>
    </message>
    <message>
        <source>Adopt “%1”</source>
        <translation>Adopter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move %1 by hand</source>
        <translation>Déplacer %1 à la main</translation>
    </message>
</context>
<context>
    <name>convoke::SelectionDesk</name>
    <message>
        <source>Applicants by rank</source>
        <translation>Candidats par rang</translation>
    </message>
    <message>
        <source>No applicant matches the filter.</source>
        <translation>Aucun candidat ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Lock in…</source>
        <translation>Retenir d’office…</translation>
    </message>
    <message>
        <source>Lock out…</source>
        <translation>Écarter d’office…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lever le verrou</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Decide: invite…</source>
        <translation>Décider&#xa0;: inviter…</translation>
    </message>
    <message>
        <source>Decide: reserve…</source>
        <translation>Décider&#xa0;: réserve…</translation>
    </message>
    <message>
        <source>Decide: reject…</source>
        <translation>Décider&#xa0;: refuser…</translation>
    </message>
    <message>
        <source>Decide: leave open…</source>
        <translation>Décider&#xa0;: laisser ouvert…</translation>
    </message>
</context>
<context>
    <name>convoke::SelectionModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>how many of the scores that there should be are there</extracomment>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ici</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>has a seat</extracomment>
        <translation>retenu</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>has no seat</extracomment>
        <translation>non retenu</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>locked in</source>
        <translation>retenu d’office</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>écarté d’office</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <extracomment>a seat that a person has fixed</extracomment>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>%1=</source>
        <extracomment>a rank that several share, such as &quot;3=&quot;</extracomment>
        <translation>%1=</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the lowest and the highest score that the reviewers of one applicant gave</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (rank %2)</source>
        <translation>%1 (rang %2)</translation>
    </message>
    <message>
        <source>How many of the scores that there should be are there</source>
        <translation>Part des notes attendues qui sont données</translation>
    </message>
    <message>
        <source>How many points lie between the highest and the lowest review</source>
        <translation>Nombre de points entre l’évaluation la plus haute et la plus basse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a reviewer and the score that they gave</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Widest on “%1”: %2 points</source>
        <extracomment>a criterion and a number of points from 0 to 100</extracomment>
        <translation>Le plus grand sur «&#xa0;%1&#xa0;»&#xa0;: %2 points</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <extracomment>the score without the reviewers&apos; strictness</extracomment>
        <translation>Calibrée</translation>
    </message>
    <message>
        <source>What the others gave is hidden from you.</source>
        <translation>Ce que les autres ont donné vous est caché.</translation>
    </message>
</context>
<context>
    <name>convoke::SelectionPage</name>
    <message>
        <source>Propose the best group</source>
        <translation>Proposer le meilleur groupe</translation>
    </message>
    <message>
        <source>Set the places</source>
        <translation>Fixer les places</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message numerus="yes">
        <source>Ranking %Ln application(s)…</source>
        <translation>
            <numerusform>Classement de %Ln candidature…</numerusform>
            <numerusform>Classement de %Ln candidatures…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits into the free places under the rules while all others keep theirs. Propose again, or decide for single people.</source>
        <translation>Personne ne peut prendre les places libres selon les règles tant que tous les autres gardent la leur. Proposez de nouveau, ou décidez au cas par cas.</translation>
    </message>
    <message>
        <source>Lot among equals</source>
        <translation>Tirage au sort entre égaux</translation>
    </message>
    <message>
        <source>People with the same score are drawn by lot. Whoever has the seed can draw it again: it is written into the record.</source>
        <translation>Les personnes de même note sont tirées au sort. Qui a le germe peut refaire le tirage&#xa0;: il est écrit dans le procès-verbal.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Germe</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirer</translation>
    </message>
</context>
<context>
    <name>convoke::SelectionSide</name>
    <message>
        <source>Edit rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Tie-breaks</source>
        <translation>Départage</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>No rules: the best scores get the places.</source>
        <translation>Pas de règles&#xa0;: les meilleures notes obtiennent les places.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source>Equal scores share a rank.</source>
        <translation>Les notes égales partagent un rang.</translation>
    </message>
    <message>
        <source>Between equal scores: %1</source>
        <translation>Entre notes égales&#xa0;: %1</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>Of nobody it is known what this rule looks at.</source>
        <translation>De personne on ne sait ce que cette règle regarde.</translation>
    </message>
</context>
<context>
    <name>convoke::SelectionStrip</name>
    <message>
        <source>Propose the best group</source>
        <translation>Proposer le meilleur groupe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Allow exceptions</source>
        <translation>Autoriser les exceptions</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Looking for the best group</source>
        <translation>Recherche du meilleur groupe</translation>
    </message>
    <message>
        <source>Rules that name an exceptional maximum may go up to it</source>
        <translation>Les règles qui prévoient un maximum exceptionnel peuvent aller jusque-là</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Choisir les colonnes du tableau</translation>
    </message>
    <message>
        <source>Scenarios…</source>
        <translation>Scénarios…</translation>
    </message>
    <message>
        <source>Keep settings under a name and compare what becomes of them</source>
        <translation>Conserver des réglages sous un nom et comparer ce qu’ils donnent</translation>
    </message>
    <message>
        <source>How the group is found</source>
        <translation>Comment le groupe est trouvé</translation>
    </message>
    <message>
        <source>The best group that the rules allow</source>
        <translation>Le meilleur groupe que les règles permettent</translation>
    </message>
    <message>
        <source>Country by country, in the order of arrival</source>
        <translation>Pays par pays, dans l’ordre d’arrivée</translation>
    </message>
    <message>
        <source>The best group, equals by lot…</source>
        <translation>Le meilleur groupe, égaux au sort…</translation>
    </message>
</context>
<context>
    <name>convoke::SelectionWords</name>
    <message>
        <source>%1 of %2 · total %3</source>
        <extracomment>chosen people, places, sum of their scores</extracomment>
        <translation>%1 sur %2 · total %3</translation>
    </message>
    <message>
        <source>How many places are there?</source>
        <translation>Combien de places y a-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>proved best possible</source>
        <translation>optimalité prouvée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>no group meets everything</source>
        <translation>aucun groupe ne répond à tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranked</source>
        <translation>
            <numerusform>%Ln classé</numerusform>
            <numerusform>%Ln classés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be selected</source>
        <translation>Il n’y a rien à sélectionner</translation>
    </message>
    <message>
        <source>This call is an open registration: everybody who registers takes part.</source>
        <translation>Cet appel est une inscription ouverte&#xa0;: toute personne inscrite participe.</translation>
    </message>
    <message>
        <source>See who registered</source>
        <translation>Voir les inscrits</translation>
    </message>
    <message>
        <source>Nobody has applied yet</source>
        <translation>Pas encore de candidats</translation>
    </message>
    <message>
        <source>Take in the applications first; then they are reviewed and ranked.</source>
        <translation>Importez d’abord les candidatures&#xa0;; elles sont ensuite évaluées et classées.</translation>
    </message>
    <message>
        <source>Take in applications</source>
        <translation>Importer des candidatures</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) wait for the first score. People are ranked by what the reviewers say.</source>
        <translation>
            <numerusform>%Ln candidature attend sa première note. Le classement suit l’avis des évaluateurs.</numerusform>
            <numerusform>%Ln candidatures attendent leur première note. Le classement suit l’avis des évaluateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review applications</source>
        <translation>Évaluer les candidatures</translation>
    </message>
    <message>
        <source>filled country by country; all rules kept</source>
        <translation>rempli pays par pays&#xa0;; toutes les règles respectées</translation>
    </message>
    <message>
        <source>proved best possible; equals by lot</source>
        <translation>prouvé optimal&#xa0;; égaux au sort</translation>
    </message>
    <message>
        <source>All weights are zero: nobody can be ranked</source>
        <translation>Tous les poids sont à zéro&#xa0;: personne ne peut être classé</translation>
    </message>
    <message>
        <source>%1 · wishes cost %2</source>
        <extracomment>%1 says how many are chosen and their total</extracomment>
        <translation>%1 · les souhaits coûtent %2</translation>
    </message>
    <message>
        <source>Nothing to rank by</source>
        <translation>Rien pour classer</translation>
    </message>
    <message>
        <source>The call has no criterion that is scored. Give it one; then people can be reviewed and ranked.</source>
        <translation>L’appel n’a pas de critère noté. Donnez-lui-en un&#xa0;; les candidatures pourront alors être évaluées et classées.</translation>
    </message>
    <message>
        <source>Edit the criteria</source>
        <translation>Modifier les critères</translation>
    </message>
</context>
<context>
    <name>convoke::SessionLine</name>
    <message>
        <source>%1–%2</source>
        <extracomment>hours of a session, such as &quot;09:00–12:30&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>“%1” is not understood. Type days and hours like “4-5 Nov 9-12:30”.</source>
        <translation>« %1 » n’est pas compris. Écrivez jours et heures comme « 4-5 nov. 9-12:30 ».</translation>
    </message>
    <message>
        <source>Which day of which month is meant?</source>
        <translation>De quel jour de quel mois s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>That month has no day %1.</source>
        <translation>Ce mois n’a pas de jour %1.</translation>
    </message>
    <message>
        <source>%1 is a %2.</source>
        <extracomment>%1: a day such as &quot;4 Nov 2027&quot;; %2: the weekday that it is</extracomment>
        <translation>Le %1 est un %2.</translation>
    </message>
    <message>
        <source>From the first day to the last it is more than a month, or backwards.</source>
        <translation>Du premier au dernier jour, il y a plus d’un mois, ou l’ordre est inverse.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>days and their hours, such as &quot;Thursday 4 November 2027, 09:00–12:30&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from lunch to lunch</source>
        <extracomment>%1: days with their hours</extracomment>
        <translation>%1, de midi à midi</translation>
    </message>
    <message>
        <source>%1 – no year is typed, so the next to come is meant</source>
        <translation>%1 – sans année, donc les prochains à venir</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Ajouter des jours</translation>
    </message>
    <message>
        <source>add days, such as “4-5 Nov 9-12:30”</source>
        <translation>ajouter des jours, par exemple « 4-5 nov. 9-12:30 »</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Which hours do the days in between have? Type the days one by one.</source>
        <translation>Quelles sont les heures des jours intermédiaires&#xa0;? Saisissez les jours un par un.</translation>
    </message>
    <message>
        <source>%1 would end before it begins.</source>
        <extracomment>%1: a day such as &quot;4 Nov 2027&quot;</extracomment>
        <translation>%1 finirait avant de commencer.</translation>
    </message>
</context>
<context>
    <name>convoke::SessionRow</name>
    <message>
        <source>Day of a session</source>
        <translation>Jour d’une séance</translation>
    </message>
    <message>
        <source>Start of a session</source>
        <translation>Début d’une séance</translation>
    </message>
    <message>
        <source>End of a session</source>
        <translation>Fin d’une séance</translation>
    </message>
    <message>
        <source>Repeat on the next day</source>
        <translation>Répéter le jour suivant</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Retirer cette séance</translation>
    </message>
    <message>
        <source>Repeat a session</source>
        <translation>Répéter une séance</translation>
    </message>
    <message>
        <source>Remove a session</source>
        <translation>Retirer une séance</translation>
    </message>
    <message>
        <source>Hours of this session</source>
        <translation>Heures de cette séance</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>half of a day and its hours, such as &quot;Morning, 09:00–12:30&quot;</extracomment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Change the hours of a session</source>
        <translation>Changer les heures d’une séance</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Journée entière</translation>
    </message>
    <message>
        <source>Give these hours to every day</source>
        <translation>Donner ces heures à tous les jours</translation>
    </message>
    <message>
        <source>Copy the hours of a session</source>
        <translation>Copier les heures d’une séance</translation>
    </message>
</context>
<context>
    <name>convoke::SessionRows</name>
    <message numerus="yes">
        <source>Add %Ln session(s)</source>
        <translation>
            <numerusform>Ajouter %Ln séance</numerusform>
            <numerusform>Ajouter %Ln séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::SetAsideModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>convoke::SetAsidePanel</name>
    <message>
        <source>E-mails set aside</source>
        <translation>Courriels mis de côté</translation>
    </message>
    <message>
        <source>They look like no applications. All of them are kept, whole.</source>
        <translation>Ils ne ressemblent pas à des candidatures. Tous sont gardés, entiers.</translation>
    </message>
    <message>
        <source>Back to the applications</source>
        <translation>Retour aux candidatures</translation>
    </message>
    <message>
        <source>No e-mail is set aside</source>
        <translation>Aucun courriel n’est mis de côté</translation>
    </message>
    <message>
        <source>Automatic replies, requests to leave the newsletter and what is not about the call stand here once e-mails are taken in.</source>
        <translation>Les réponses automatiques, les demandes de désabonnement et ce qui ne concerne pas l’appel se trouvent ici une fois les courriels importés.</translation>
    </message>
    <message>
        <source>No e-mail matches the filter.</source>
        <translation>Aucun courriel ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Filter the e-mails</source>
        <translation>Filtrer les courriels</translation>
    </message>
    <message>
        <source>The chosen e-mail</source>
        <translation>Le courriel choisi</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>aucun texte</translation>
    </message>
    <message>
        <source>Make it an application</source>
        <translation>En faire une candidature</translation>
    </message>
    <message>
        <source>Original message…</source>
        <translation>Message d’origine…</translation>
    </message>
    <message>
        <source>Take off the newsletter</source>
        <translation>Retirer de la lettre d’information</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Pourquoi il est mis de côté</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>convoke::ShareBars</name>
    <message>
        <source>chosen</source>
        <extracomment>heads of narrow columns: people with a seat, people who applied, what rules and wishes ask for</extracomment>
        <translation>retenus</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>souhaité</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Share of the chosen</source>
        <translation>Part des personnes retenues</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Share of the applicants</source>
        <translation>Part des candidats</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>%1: %2 of the applicants (%3)</source>
        <extracomment>a value, how many applicants have it, their share</extracomment>
        <translation>%1&#xa0;: %2 des candidats (%3)</translation>
    </message>
    <message>
        <source>%1: %2 chosen (%3), %4 applied (%5)</source>
        <extracomment>a value, how many of it are chosen, their share; how many applied, their share</extracomment>
        <translation>%1&#xa0;: %2 retenus (%3), %4 candidats (%5)</translation>
    </message>
    <message>
        <source>%1; wished %2</source>
        <extracomment>what a chart says of a value, then what is wished for it: &quot;≥ 10&quot;</extracomment>
        <translation>%1&#xa0;; souhaité %2</translation>
    </message>
</context>
<context>
    <name>convoke::ShareDialog</name>
    <message>
        <source>There is no day yet</source>
        <translation>Aucune date pour l’instant</translation>
    </message>
    <message>
        <source>Enter the sessions in the stage Call: each becomes an event.</source>
        <translation>Saisissez les séances à l’étape Appel&#xa0;: chacune devient un événement.</translation>
    </message>
    <message>
        <source>Share the call</source>
        <translation>Partager l’appel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Newsletter block</source>
        <translation>Bloc de lettre d’information</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Copied. Paste it where you need it.</source>
        <translation>Copié. Collez-le où vous en avez besoin.</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Enregistrer l’appel</translation>
    </message>
</context>
<context>
    <name>convoke::SharingDialog</name>
    <message>
        <source>Who reviews what</source>
        <translation>Qui évalue quoi</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Share out the applications</source>
        <extracomment>undo menu</extracomment>
        <translation>Répartir les candidatures</translation>
    </message>
    <message>
        <source>Change who reviews what</source>
        <extracomment>undo menu</extracomment>
        <translation>Modifier qui évalue quoi</translation>
    </message>
</context>
<context>
    <name>convoke::SharingPane</name>
    <message>
        <source>Choose who reviews. Loads become as even as they can; who has a conflict of interest is passed over; what is assigned or begun stays.</source>
        <translation>Choisissez qui évalue. Les charges deviennent aussi égales que possible&#xa0;; qui a un conflit d’intérêts est passé&#xa0;; ce qui est attribué ou commencé reste.</translation>
    </message>
    <message>
        <source>Another reviewer</source>
        <translation>Un autre évaluateur</translation>
    </message>
    <message>
        <source>Another reviewer: first name and surname</source>
        <translation>Un autre évaluateur&#xa0;: prénom et nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Reviewers for each application</source>
        <translation>Évaluateurs par candidature</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>reviewers for each application</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Tirer de nouveau</translation>
    </message>
    <message>
        <source>Another chance distribution. The number of the draw is kept, so that it can be repeated.</source>
        <translation>Une autre répartition au hasard. Le numéro du tirage est conservé, afin qu’il puisse être répété.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuées</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <extracomment>the number by which a draw can be repeated</extracomment>
        <translation>Tirage %1</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Personne n’est encore choisi.</translation>
    </message>
    <message>
        <source>There are no applications to share out yet.</source>
        <translation>Il n’y a pas encore de candidatures à répartir.</translation>
    </message>
    <message>
        <source>Everything is shared out already.</source>
        <translation>Tout est déjà réparti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) would be added.</source>
        <translation>
            <numerusform>%Ln attribution serait ajoutée.</numerusform>
            <numerusform>%Ln attributions seraient ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) would have too few reviewers, because of conflicts of interest or because too few are chosen: %1</source>
        <extracomment>%1 names some of them</extracomment>
        <translation>
            <numerusform>%Ln candidature aurait trop peu d’évaluateurs, à cause de conflits d’intérêts ou parce que trop peu sont choisis : %1</numerusform>
            <numerusform>%Ln candidatures auraient trop peu d’évaluateurs, à cause de conflits d’intérêts ou parce que trop peu sont choisis : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last key</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>The stages of a meeting</source>
        <translation>Les étapes d’une réunion</translation>
    </message>
    <message>
        <source>Copy the chosen rows for a spreadsheet</source>
        <translation>Copier les lignes choisies pour un tableur</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation>Aller à la ligne qui commence ainsi</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Empty the filter, close a message or a dialog</source>
        <translation>Vider le filtre, fermer un message ou un dialogue</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Ouvrir le calendrier d’une date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two shortcuts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The next and the previous finding in a call</source>
        <translation>La remarque suivante et la précédente dans un appel</translation>
    </message>
    <message>
        <source>The views of a selection</source>
        <translation>Les vues d’une sélection</translation>
    </message>
    <message>
        <source>In, reserve and out on the board of a selection</source>
        <translation>Retenus, réserve et écartés sur le tableau d’une sélection</translation>
    </message>
</context>
<context>
    <name>convoke::SideBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>convoke::SideBarButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a line of the side bar for screen readers: its name and its figure</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>convoke::SkipReason</name>
    <message>
        <source>There is no e-mail address, no name and no reference in this row.</source>
        <translation>Cette ligne ne contient ni adresse e-mail, ni nom, ni référence.</translation>
    </message>
    <message>
        <source>A cell of this row is too long to be read.</source>
        <translation>Une cellule de cette ligne est trop longue pour être lue.</translation>
    </message>
    <message>
        <source>The same reference stands in row %1 with a newer answer, which is used.</source>
        <translation>La même référence figure à la ligne %1 avec une réponse plus récente, qui est utilisée.</translation>
    </message>
    <message>
        <source>The answer that is here already was changed later: %1.</source>
        <translation>La réponse déjà présente a été modifiée plus tard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The reference belongs to the application of somebody else: %1.</source>
        <translation>La référence appartient à la candidature de quelqu’un d’autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Vous avez écarté cette ligne.</translation>
    </message>
</context>
<context>
    <name>convoke::SpecialSection</name>
    <message>
        <source>Special categories of personal data</source>
        <translation>Catégories particulières de données personnelles</translation>
    </message>
    <message>
        <source>Special categories, kept apart</source>
        <translation>Catégories particulières, gardées à part</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln answer(s)</source>
        <translation>
            <numerusform>Afficher %Ln réponse</numerusform>
            <numerusform>Afficher %Ln réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::StageBar</name>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, figure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>stage</comment>
        <translation>%1, fait</translation>
    </message>
</context>
<context>
    <name>convoke::StartPage</name>
    <message>
        <source>Calls for participants, from the announcement to the attendance sheet.</source>
        <translation>Les appels à participants, de l’annonce à la feuille de présence.</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nouveau fichier…</translation>
    </message>
    <message>
        <source>One file holds all meetings and people of a secretariat.</source>
        <translation>Un fichier contient toutes les réunions et personnes d’un secrétariat.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A file that you or a colleague made.</source>
        <translation>Un fichier fait par vous ou un collègue.</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Voir la démonstration</translation>
    </message>
    <message>
        <source>Five invented meetings with applications and scores. Nothing of yours is touched.</source>
        <translation>Cinq réunions inventées avec candidatures et notes. Rien à vous n’est touché.</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Files open lately</source>
        <translation>Fichiers ouverts récemment</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>convoke::StartingSets</name>
    <message>
        <source>Works on the subject</source>
        <translation>Travaille sur le sujet</translation>
    </message>
    <message>
        <source>Yes where the subject is part of the daily work.</source>
        <translation>Oui si le sujet fait partie du travail quotidien.</translation>
    </message>
    <message>
        <source>Experience with the subject</source>
        <translation>Expérience du sujet</translation>
    </message>
    <message>
        <source>0: none shown. 3: some years, or one clear case. 5: long and varied.</source>
        <translation>0&#xa0;: aucune montrée. 3&#xa0;: quelques années, ou un cas clair. 5&#xa0;: longue et variée.</translation>
    </message>
    <message>
        <source>Something to contribute</source>
        <translation>Un apport</translation>
    </message>
    <message>
        <source>A case, a method or results that others can use. 5: concrete and recent.</source>
        <translation>Un cas, une méthode ou des résultats utiles aux autres. 5&#xa0;: concret et récent.</translation>
    </message>
    <message>
        <source>Use of what is learnt</source>
        <translation>Usage de ce qui est appris</translation>
    </message>
    <message>
        <source>How far the results can be carried into the work at home.</source>
        <translation>Dans quelle mesure les résultats peuvent entrer dans le travail sur place.</translation>
    </message>
    <message>
        <source>a second person brings another practice</source>
        <translation>une deuxième personne apporte une autre pratique</translation>
    </message>
</context>
<context>
    <name>convoke::StepWords</name>
    <message>
        <source>Complete the call</source>
        <translation>Compléter l’appel</translation>
    </message>
    <message>
        <source>Publish the call</source>
        <translation>Publier l’appel</translation>
    </message>
    <message>
        <source>Deadline for applications</source>
        <translation>Date limite des candidatures</translation>
    </message>
    <message>
        <source>Take applications in</source>
        <translation>Importer les candidatures</translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln late application(s)</source>
        <translation>
            <numerusform>Trancher %Ln candidature tardive</numerusform>
            <numerusform>Trancher %Ln candidatures tardives</numerusform>
        </translation>
    </message>
    <message>
        <source>Add criteria for the review</source>
        <translation>Ajouter des critères d’évaluation</translation>
    </message>
    <message>
        <source>Finish the review (%1 of %2)</source>
        <extracomment>how far the review is, such as &quot;12 of 40&quot;</extracomment>
        <translation>Terminer l’évaluation (%1 sur %2)</translation>
    </message>
    <message>
        <source>Select the participants</source>
        <translation>Sélectionner les participants</translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln applicant(s) the outcome</source>
        <translation>
            <numerusform>Annoncer le résultat à %Ln candidat</numerusform>
            <numerusform>Annoncer le résultat à %Ln candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the lists</source>
        <translation>Imprimer les listes</translation>
    </message>
    <message>
        <source>The meeting takes place</source>
        <translation>La réunion a lieu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <extracomment>never 0 or 1</extracomment>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::StepWordsEdit</name>
    <message>
        <source>Words for each step</source>
        <translation>Mots pour chaque échelon</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <extracomment>%1: a score</extracomment>
        <translation>Ce que veut dire %1</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>ce que cela veut dire</translation>
    </message>
</context>
<context>
    <name>convoke::StringListEdit</name>
    <message>
        <source>one per line</source>
        <translation>un par ligne</translation>
    </message>
</context>
<context>
    <name>convoke::SuggestionsModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>En ces mots</translation>
    </message>
</context>
<context>
    <name>convoke::SuggestionsPanel</name>
    <message>
        <source>Suggested people</source>
        <translation>Personnes suggérées</translation>
    </message>
    <message>
        <source>Whom applicants suggest to invite. Nobody is in the address book before you say so.</source>
        <translation>Les personnes que les candidats suggèrent d’inviter. Nul n’est dans le carnet d’adresses avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>Nobody was suggested</source>
        <translation>Personne n’a été suggéré</translation>
    </message>
    <message>
        <source>When an e-mail suggests somebody else, the name stands here.</source>
        <translation>Quand un courriel suggère quelqu’un d’autre, le nom se trouve ici.</translation>
    </message>
    <message>
        <source>Back to the applications</source>
        <translation>Retour aux candidatures</translation>
    </message>
    <message>
        <source>Nobody matches the filter.</source>
        <translation>Personne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Take as contacts</source>
        <translation>Prendre comme contacts</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Read the application that says so</source>
        <translation>Lire la candidature qui le dit</translation>
    </message>
    <message>
        <source>Filter the people</source>
        <translation>Filtrer les personnes</translation>
    </message>
</context>
<context>
    <name>convoke::TableColumns</name>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>convoke::TagMenu</name>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>a tag, and how many of the chosen people have it, such as &quot;Speaker (2 of 5)&quot;</extracomment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Tag people</source>
        <translation>Étiqueter des personnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen person(s) get the tag. It can be searched for, filtered by and kept in lists.</source>
        <translation>
            <numerusform>%Ln personne choisie reçoit l’étiquette. On peut la chercher, filtrer par elle et la garder dans des listes.</numerusform>
            <numerusform>%Ln personnes choisies reçoivent l’étiquette. On peut la chercher, filtrer par elle et la garder dans des listes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln person(s)</source>
        <translation>
            <numerusform>Étiqueter %Ln personne</numerusform>
            <numerusform>Étiqueter %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::TargetMenu</name>
    <message>
        <source>Of the person</source>
        <translation>De la personne</translation>
    </message>
    <message>
        <source>Organisation and function in one</source>
        <translation>Organisation et fonction à la fois</translation>
    </message>
    <message>
        <source>Of the application</source>
        <translation>De la candidature</translation>
    </message>
    <message>
        <source>Answers to a question</source>
        <translation>Réponses à une question</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Gardé à part</translation>
    </message>
    <message>
        <source>A new question</source>
        <translation>Une nouvelle question</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>Ne pas importer</translation>
    </message>
</context>
<context>
    <name>convoke::TargetWords</name>
    <message>
        <source>Not taken in</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Référence de la source</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Heure d’arrivée</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <extracomment>a column that holds the answers to a question</extracomment>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>EUSurvey export</source>
        <translation>Export EUSurvey</translation>
    </message>
    <message>
        <source>Separated text</source>
        <translation>Texte à séparateurs</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Gardé à part</translation>
    </message>
    <message>
        <source>Kept apart: %1</source>
        <extracomment>a column with special categories of personal data, such as &quot;diet&quot;</extracomment>
        <translation>Gardé à part&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organisation and function</source>
        <translation>Organisation et fonction</translation>
    </message>
    <message>
        <source>Table of a web page</source>
        <translation>Tableau d’une page web</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
</context>
<context>
    <name>convoke::TemplatesButton</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Keep these as usual in %1</source>
        <extracomment>%1: code of a working group</extracomment>
        <translation>Garder ceux-ci comme habituels pour %1</translation>
    </message>
    <message>
        <source>Insert criteria</source>
        <translation>Insérer des critères</translation>
    </message>
    <message>
        <source>Insert rules</source>
        <translation>Insérer des règles</translation>
    </message>
    <message>
        <source>what is usual in %1</source>
        <extracomment>%1: code of a working group</extracomment>
        <translation>l’usage dans %1</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <extracomment>name of a template, code of a working group</extracomment>
        <translation>« %1 » de %2</translation>
    </message>
    <message>
        <source>a starting set</source>
        <translation>un jeu de départ</translation>
    </message>
    <message numerus="yes">
        <source>Insert %1 (%Ln)</source>
        <extracomment>%1: a template (&quot;what is usual in POL&quot;); the figure: how many criteria or rules are not here yet</extracomment>
        <translation>
            <numerusform>Insérer %1 (%Ln)</numerusform>
            <numerusform>Insérer %1 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in the place of the present ones</source>
        <translation>Mettre à la place des présents</translation>
    </message>
    <message>
        <source>Keep these for %1 under a name…</source>
        <extracomment>%1: code of a working group</extracomment>
        <translation>Conserver ceux-ci pour %1 sous un nom…</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Conserver comme modèle</translation>
    </message>
    <message>
        <source>A template of the same name is replaced.</source>
        <translation>Un modèle du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Replace the criteria</source>
        <translation>Remplacer les critères</translation>
    </message>
    <message>
        <source>Replace the rules</source>
        <translation>Remplacer les règles</translation>
    </message>
</context>
<context>
    <name>convoke::TextsSection</name>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>one topic per line</source>
        <translation>un thème par ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>convoke::TieBreakDialog</name>
    <message>
        <source>Tie-breaks</source>
        <translation>Départage</translation>
    </message>
    <message>
        <source>Where scores are equal, the first line that makes a difference decides.</source>
        <translation>Quand les notes sont égales, la première ligne qui fait une différence décide.</translation>
    </message>
    <message>
        <source>Tie-breaks in their order</source>
        <translation>Ordre du départage</translation>
    </message>
    <message>
        <source>Add a tie-break</source>
        <translation>Ajouter un critère de départage</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Enregistrer l’ordre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a tie-break…</source>
        <translation>Ajouter un critère de départage…</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>Tirer un nouveau germe</translation>
    </message>
    <message>
        <source>Seed of the lot: %1, the reference of the meeting</source>
        <translation>Germe du tirage&#xa0;: %1, la référence de la réunion</translation>
    </message>
    <message>
        <source>Seed of the lot: %1</source>
        <translation>Germe du tirage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whoever knows the seed can draw the lot again: the SHA-256 of the seed, a line feed and the number of the application; the lowest goes before.</source>
        <translation>Qui connaît le germe peut refaire le tirage&#xa0;: le SHA-256 du germe, d’un saut de ligne et du numéro de la candidature&#xa0;; le plus petit passe avant.</translation>
    </message>
</context>
<context>
    <name>convoke::TimeEdit</name>
    <message>
        <source>This is not a time. Type it like “9:30”.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme «&#xa0;9:30&#xa0;».</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>pas une heure</translation>
    </message>
</context>
<context>
    <name>convoke::TimelineLegend</name>
    <message>
        <source>call open</source>
        <translation>appel ouvert</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>date limite</translation>
    </message>
    <message>
        <source>outcome told</source>
        <translation>résultat annoncé</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Bar: days of the meeting
Line: the call is open
Flag: deadline
Diamond: the outcome is told
Triangle: another meeting on the same day needs the same group or chair</source>
        <translation>Barre&#xa0;: jours de la réunion
Ligne&#xa0;: l’appel est ouvert
Drapeau&#xa0;: date limite
Losange&#xa0;: le résultat est annoncé
Triangle&#xa0;: une autre réunion du même jour requiert le même groupe ou la même présidence</translation>
    </message>
</context>
<context>
    <name>convoke::TimelinePage</name>
    <message>
        <source>As soon as there are meetings, this page shows the season: when they are, until when their calls are open, and what is next.</source>
        <translation>Dès qu’il y a des réunions, cette page montre la saison&#xa0;: quand elles ont lieu, jusqu’à quand leurs appels sont ouverts et ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln without any day yet</source>
        <extracomment>%1: &quot;24 meetings&quot;</extracomment>
        <translation>
            <numerusform>%1, dont %Ln encore sans date</numerusform>
            <numerusform>%1, dont %Ln encore sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>The keys + and − zoom, so does the wheel with Ctrl</source>
        <translation>Les touches + et − agrandissent et réduisent, tout comme la molette avec Ctrl</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tool tip; %1: what the button does, %2: the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>convoke::TimelineView</name>
    <message>
        <source>Timeline of meetings</source>
        <translation>Chronologie des réunions</translation>
    </message>
    <message>
        <source>Arrows go from meeting to meeting, Enter opens one.</source>
        <translation>Les flèches passent d’une réunion à l’autre, Entrée en ouvre une.</translation>
    </message>
</context>
<context>
    <name>convoke::TimelineWords</name>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: dates, %2: where</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a working group, %2: its part in the meeting, such as &quot;leads&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Call published on %1</source>
        <translation>Appel publié le %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Date limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outcome told: %1</source>
        <extracomment>%1: a date, or words such as &quot;end of February&quot;</extracomment>
        <translation>Résultat annoncé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clash on %1 with %2: %3</source>
        <extracomment>two meetings need the same people; %1: a day, %2: the other meeting, %3: groups and people</extracomment>
        <translation>Conflit le %1 avec %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more clash(es)</source>
        <translation>
            <numerusform>et %Ln autre conflit</numerusform>
            <numerusform>et %Ln autres conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Étape suivante&#xa0;: %1</translation>
    </message>
    <message>
        <source>No working group</source>
        <translation>Sans groupe de travail</translation>
    </message>
</context>
<context>
    <name>convoke::TriStateCombo</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>convoke::TryOut</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 lists names</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>How many places are there?</source>
        <translation>Combien de places y a-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Looking for the best group with it…</source>
        <translation>Recherche du meilleur groupe avec cela…</translation>
    </message>
    <message>
        <source>Not possible together: %1.</source>
        <extracomment>%1 lists the demands of which at least one has to give way</extracomment>
        <translation>Impossible ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Total %1.</source>
        <translation>Total %1.</translation>
    </message>
    <message>
        <source>Total %1 (%2).</source>
        <extracomment>the new total and by how much it differs</extracomment>
        <translation>Total %1 (%2).</translation>
    </message>
    <message>
        <source>In: %1.</source>
        <translation>Entrent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Out: %1.</source>
        <translation>Sortent&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>convoke::TryOutBar</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason, for example: presents a case</source>
        <translation>Raison, par exemple&#xa0;: présente un cas</translation>
    </message>
    <message>
        <source>Each moved person is locked in or out with this reason; one step to undo</source>
        <translation>Chaque personne déplacée est verrouillée avec cette raison&#xa0;; une seule étape à annuler</translation>
    </message>
    <message>
        <source>This group is decided. Drag people between the columns, or press I, R or O: each change asks for its reason.</source>
        <translation>Ce groupe est décidé. Faites glisser les personnes entre les colonnes, ou appuyez sur I, R ou O&#xa0;: chaque changement demande sa raison.</translation>
    </message>
    <message>
        <source>Drag people between the columns, or press I, R or O. It is only tried, and what it costs is shown at once; nothing is written before you keep it.</source>
        <translation>Faites glisser les personnes entre les colonnes, ou appuyez sur I, R ou O. Ce n’est qu’un essai, et son coût s’affiche aussitôt&#xa0;; rien n’est écrit avant que vous ne le conserviez.</translation>
    </message>
    <message numerus="yes">
        <source>Tried: %Ln move(s). %1</source>
        <extracomment>how many people were moved, then what it comes to</extracomment>
        <translation>
            <numerusform>Essai&#xa0;: %Ln déplacement. %1</numerusform>
            <numerusform>Essai&#xa0;: %Ln déplacements. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln move(s)</source>
        <translation>
            <numerusform>Conserver %Ln déplacement</numerusform>
            <numerusform>Conserver %Ln déplacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::TypedMeeting</name>
    <message>
        <source>“%1” is no date. Type it as in “4 Nov 2031”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme dans «&#xa0;4 nov. 2031&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no reference. Letters, digits and - _ . &amp; / + are, 60 at most.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une référence. Sont admis les lettres, les chiffres et - _ . &amp; / +, 60 au plus.</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Une réunion a besoin d’un titre.</translation>
    </message>
    <message>
        <source>%1 is on several days. Change them in its call.</source>
        <translation>%1 a lieu sur plusieurs jours. Modifiez-les dans son appel.</translation>
    </message>
    <message>
        <source>Type a day. Sessions are taken away in the call.</source>
        <translation>Saisissez un jour. Les séances se retirent dans l’appel.</translation>
    </message>
    <message>
        <source>“%1” is no number of places.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de places.</translation>
    </message>
</context>
<context>
    <name>convoke::ValueChoice</name>
    <message>
        <source>(nothing)</source>
        <extracomment>a field of a person that holds nothing</extracomment>
        <translation>(rien)</translation>
    </message>
</context>
<context>
    <name>convoke::ValueFilter</name>
    <message>
        <source>(not known)</source>
        <translation>(non connu)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a value and how often it occurs, such as &quot;Police (24)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a list is narrowed to, such as &quot;Sector: Police&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chosen</source>
        <extracomment>such as &quot;Sector: 3 chosen&quot;</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln choisi</numerusform>
            <numerusform>%1&#xa0;: %Ln choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::VariantsDialog</name>
    <message>
        <source>Compare variants of the weights</source>
        <translation>Comparer des variantes des poids</translation>
    </message>
    <message>
        <source>Ranks under each variant</source>
        <translation>Rangs selon chaque variante</translation>
    </message>
    <message>
        <source>The variants seat the same people.</source>
        <translation>Les variantes donnent les places aux mêmes personnes.</translation>
    </message>
    <message>
        <source>Only people who come in or go out</source>
        <translation>Seulement les personnes qui entrent ou sortent</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Adopt these weights</source>
        <translation>Adopter ces poids</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Actuels</translation>
    </message>
    <message>
        <source>“%1” gives the places to the same people, by score alone.</source>
        <translation>«&#xa0;%1&#xa0;» donne les places aux mêmes personnes, d’après la seule note.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” gives %Ln place(s) to other people, by score alone.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» donne %Ln place à une autre personne, d’après la seule note.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» donne %Ln places à d’autres personnes, d’après la seule note.</numerusform>
        </translation>
    </message>
    <message>
        <source>No variant is kept yet. Move the weights, then choose “Keep these weights…” under them.</source>
        <translation>Aucune variante n’est encore conservée. Déplacez les poids, puis choisissez «&#xa0;Conserver ces poids…&#xa0;» au-dessous.</translation>
    </message>
    <message>
        <source>The call has no number of places yet: only the ranks can be compared.</source>
        <translation>L’appel n’a pas encore de nombre de places&#xa0;: seuls les rangs peuvent être comparés.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>convoke::VariantsModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>comes in</source>
        <extracomment>somebody gets a seat, or loses it, under other weights</extracomment>
        <translation>entre</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a criterion and its weight</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>convoke::ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Everybody in the order of the ranking</source>
        <translation>Tout le monde dans l’ordre du classement</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>In, reserve and out beside each other; move people and see what it costs</source>
        <translation>Retenus, réserve et écartés côte à côte&#xa0;; déplacez et voyez ce que cela coûte</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas&#xa0;?</translation>
    </message>
    <message>
        <source>What it would cost to take each of the others in, and who would go</source>
        <translation>Ce que coûterait de retenir chacun des autres, et qui partirait</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Countries, sectors and scores in pictures</source>
        <translation>Pays, secteurs et notes en images</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tool tip; %1: what is shown, %2: the key for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>convoke::WeightVariantService</name>
    <message>
        <source>Keep the weights as “%1”</source>
        <extracomment>%1 is the name of a variant of the weights</extracomment>
        <translation>Conserver les poids sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename a variant of the weights</source>
        <translation>Renommer une variante des poids</translation>
    </message>
    <message>
        <source>Delete a variant of the weights</source>
        <translation>Supprimer une variante des poids</translation>
    </message>
    <message>
        <source>Adopt a variant of the weights</source>
        <translation>Adopter une variante des poids</translation>
    </message>
    <message>
        <source>Change the weights</source>
        <translation>Modifier les poids</translation>
    </message>
</context>
<context>
    <name>convoke::WeightsPane</name>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>All weights are 0: nothing counts.</source>
        <translation>Tous les poids sont à 0&#xa0;: rien ne compte.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Keep weights by name, compare them, adopt one</source>
        <translation>Conserver des poids sous un nom, les comparer, en adopter</translation>
    </message>
</context>
<context>
    <name>convoke::WhatSection</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>one name per line</source>
        <translation>un nom par ligne</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>convoke::WhenSection</name>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>From lunch to lunch</source>
        <translation>De midi à midi</translation>
    </message>
    <message>
        <source>Still provisional</source>
        <translation>Encore provisoire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>A lieu</translation>
    </message>
    <message>
        <source>How it takes place</source>
        <translation>Comment elle a lieu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Travel arranged</source>
        <translation>Voyage organisé</translation>
    </message>
    <message>
        <source>Travel is arranged for participants</source>
        <translation>Le voyage des participants est organisé</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>convoke::WhyAnswer</name>
    <message>
        <source>Taking this person in would not change the total.</source>
        <translation>Retenir cette personne ne changerait pas le total.</translation>
    </message>
    <message>
        <source>Taking this person in would lower the total by %1.</source>
        <translation>Retenir cette personne ferait baisser le total de %1.</translation>
    </message>
    <message>
        <source>In this person&apos;s place %1 would leave; the total would stay the same.</source>
        <translation>%1 céderait sa place à cette personne&#xa0;; le total resterait le même.</translation>
    </message>
    <message>
        <source>In this person&apos;s place %1 would leave, and the total would be %2 lower.</source>
        <translation>%1 céderait sa place à cette personne, et le total baisserait de %2.</translation>
    </message>
    <message>
        <source>Comes in if %1 leaves.</source>
        <translation>Entre si %1 se désiste.</translation>
    </message>
    <message>
        <source>Rank %1 with %2 points.</source>
        <extracomment>a rank and a score</extracomment>
        <translation>Rang %1 avec %2 points.</translation>
    </message>
    <message>
        <source>Without a score; counts 0 in the total.</source>
        <translation>Sans note&#xa0;; compte pour 0 dans le total.</translation>
    </message>
    <message>
        <source>If %1 leaves, %2 comes in; the total would be %3.</source>
        <translation>Si %1 se désiste, %2 entre&#xa0;; le total serait de %3.</translation>
    </message>
    <message>
        <source>If %1 leaves, nobody fits into the place under the rules.</source>
        <translation>Si %1 se désiste, personne ne convient pour la place selon les règles.</translation>
    </message>
    <message>
        <source>Locked in: %1</source>
        <translation>Retenu d’office&#xa0;: %1</translation>
    </message>
    <message>
        <source>Locked out: %1</source>
        <translation>Écarté d’office&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not ranked: %1.</source>
        <translation>Non classé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pourquoi %1&#xa0;?</translation>
    </message>
    <message>
        <source>Why not %1?</source>
        <translation>Pourquoi pas %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>convoke::WhyNotModel</name>
    <message>
        <source>in</source>
        <extracomment>has a seat</extracomment>
        <translation>retenu</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>has no seat</extracomment>
        <translation>non retenu</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1=</source>
        <extracomment>a rank that several share, such as &quot;3=&quot;</extracomment>
        <translation>%1=</translation>
    </message>
    <message>
        <source>impossible</source>
        <extracomment>what somebody&apos;s seat would cost: no group allows it</extracomment>
        <translation>impossible</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>what somebody&apos;s seat would cost: nothing</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>If otherwise</source>
        <extracomment>by how much the total would change if the person had a seat, or had none</extracomment>
        <translation>Si l’inverse</translation>
    </message>
    <message>
        <source>In exchange</source>
        <extracomment>who would leave, or come in, if the person had a seat, or had none</extracomment>
        <translation>En échange</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
</context>
<context>
    <name>convoke::WhyNotView</name>
    <message>
        <source>There is no group yet</source>
        <translation>Il n’y a pas encore de groupe</translation>
    </message>
    <message>
        <source>Once a group is proposed, this table says for everybody at once what it would cost to decide otherwise, and who would go for it.</source>
        <translation>Dès qu’un groupe est proposé, ce tableau dit pour tout le monde à la fois ce que coûterait une autre décision, et qui partirait.</translation>
    </message>
    <message>
        <source>Propose the best group</source>
        <translation>Proposer le meilleur groupe</translation>
    </message>
    <message>
        <source>Why not, for everybody</source>
        <translation>Pourquoi pas, pour tout le monde</translation>
    </message>
    <message>
        <source>No applicant matches the filter.</source>
        <translation>Aucun candidat ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>As CSV, in the order and with the filter of the table</source>
        <translation>En CSV, dans l’ordre et avec le filtre du tableau</translation>
    </message>
    <message>
        <source>“If otherwise” is the exact change of the total: of those without a seat if they had one, of those with a seat if they left and the others stayed.</source>
        <translation>«&#xa0;Si l’inverse&#xa0;» est le changement exact du total&#xa0;: pour les personnes sans place, si elles en avaient une&#xa0;; pour celles qui en ont une, si elles partaient et que les autres restaient.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) so far; the others follow.</source>
        <translation>
            <numerusform>%1 réponse sur %Ln jusqu’ici&#xa0;; les autres suivent.</numerusform>
            <numerusform>%1 réponses sur %Ln jusqu’ici&#xa0;; les autres suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table</source>
        <extracomment>the name of a file; %1: the reference of a meeting</extracomment>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>%1 why not</source>
        <translation>%1 pourquoi pas</translation>
    </message>
</context>
<context>
    <name>convoke::WhyPane</name>
    <message>
        <source>Lock in…</source>
        <translation>Retenir d’office…</translation>
    </message>
    <message>
        <source>Lock out…</source>
        <translation>Écarter d’office…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lever le verrou</translation>
    </message>
    <message>
        <source>This person gets a seat whatever the scores say (I)</source>
        <translation>Cette personne obtient une place quelles que soient les notes (I)</translation>
    </message>
    <message>
        <source>This person gets no seat whatever the scores say (O)</source>
        <translation>Cette personne n’obtient aucune place quelles que soient les notes (O)</translation>
    </message>
    <message>
        <source>Let scores and rules decide again (U)</source>
        <translation>Laisser de nouveau décider les notes et les règles (U)</translation>
    </message>
    <message>
        <source>Why and why not</source>
        <translation>Pourquoi et pourquoi pas</translation>
    </message>
    <message>
        <source>Choose somebody in the table to see why they have a seat or none.</source>
        <translation>Choisissez quelqu’un dans le tableau pour voir pourquoi cette personne a une place ou non.</translation>
    </message>
</context>
<context>
    <name>convoke::WhyRow</name>
    <message>
        <source>Locked in.</source>
        <translation>Verrouillé dans le groupe.</translation>
    </message>
    <message>
        <source>Nobody else fits into this place under the rules.</source>
        <translation>Personne d’autre ne peut prendre cette place selon les règles.</translation>
    </message>
    <message>
        <source>In the best group that the rules allow.</source>
        <translation>Dans le meilleur groupe que les règles permettent.</translation>
    </message>
</context>
<context>
    <name>convoke::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Look at the &amp;demonstration</source>
        <translation>Voir la &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is a deed such as &quot;Delete POL-2021-12&quot;</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Réunion</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Nouvelle réunion</translation>
    </message>
    <message>
        <source>&amp;Read an announcement…</source>
        <translation>&amp;Lire une annonce…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>Lettres plus &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>Lettres plus &amp;petites</translation>
    </message>
    <message>
        <source>&amp;Normal size of letters</source>
        <translation>Taille &amp;normale des lettres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Convoke</source>
        <translation>À &amp;propos de Convoke</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aucun fichier encore</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>&amp;Working groups…</source>
        <translation>&amp;Groupes de travail…</translation>
    </message>
</context>
<context>
    <name>convoke::WishEdit</name>
    <message>
        <source>%1 %2 %</source>
        <extracomment>a value and the part of the places it should have</extracomment>
        <translation>%1&#xa0;%2&#xa0;%</translation>
    </message>
    <message>
        <source>Of the places: %1. Each seat that differs costs %2 points of the total; no rule is broken for it.</source>
        <extracomment>%1 lists values with percentages, %2 is a number of points</extracomment>
        <translation>Des places&#xa0;: %1. Chaque place qui diffère coûte %2 points du total&#xa0;; aucune règle n’est enfreinte pour cela.</translation>
    </message>
    <message numerus="yes">
        <source>If possible at least %Ln people for each value of “%1”.</source>
        <translation>
            <numerusform>Si possible au moins %Ln personne pour chaque valeur de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Si possible au moins %Ln personnes pour chaque valeur de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If possible at least %Ln people whose “%1” is “%2”.</source>
        <translation>
            <numerusform>Si possible au moins %Ln personne dont «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>Si possible au moins %Ln personnes dont «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If possible at most %Ln people for each value of “%1”.</source>
        <translation>
            <numerusform>Si possible au plus %Ln personne pour chaque valeur de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Si possible au plus %Ln personnes pour chaque valeur de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If possible at most %Ln people whose “%1” is “%2”.</source>
        <translation>
            <numerusform>Si possible au plus %Ln personne dont «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>Si possible au plus %Ln personnes dont «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Each seat beyond costs %2 points of the total.</source>
        <extracomment>%1 says what is wished, %2 is a number of points</extracomment>
        <translation>%1 Chaque place au-delà coûte %2 points du total.</translation>
    </message>
    <message>
        <source>Give the share of at least one value, or a number.</source>
        <translation>Indiquez la part d’au moins une valeur, ou un nombre.</translation>
    </message>
    <message>
        <source>The shares come to more than 100 %.</source>
        <translation>Les parts dépassent 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Choose a value, or “each value”.</source>
        <translation>Choisissez une valeur, ou «&#xa0;chaque valeur&#xa0;».</translation>
    </message>
    <message>
        <source>What the wish looks at</source>
        <translation>Ce que le souhait regarde</translation>
    </message>
    <message>
        <source>Kind of wish</source>
        <translation>Sorte de souhait</translation>
    </message>
    <message>
        <source>in these shares</source>
        <translation>dans ces parts</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Points that each seat costs</source>
        <translation>Points que coûte chaque place</translation>
    </message>
    <message>
        <source>points per seat</source>
        <translation>points par place</translation>
    </message>
    <message>
        <source>Remove the wish</source>
        <translation>Retirer le souhait</translation>
    </message>
    <message>
        <source>Share of %1 in per cent</source>
        <translation>Part de %1 en pour cent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>convoke::WishSummary</name>
    <message>
        <source>%1: wished shares</source>
        <extracomment>the shares of values of an attribute that are wished</extracomment>
        <translation>%1&#xa0;: parts souhaitées</translation>
    </message>
    <message>
        <source>If possible %1</source>
        <extracomment>%1 is a rule in a few words: &quot;Police: at least 10&quot;</extracomment>
        <translation>Si possible %1</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>a value, how many of it are chosen, how many were wished</extracomment>
        <translation>%1&#xa0;%2 sur %3</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <extracomment>how many parts of a wish came true</extracomment>
        <translation>remplis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>coûte %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>sans coût</translation>
    </message>
</context>
<context>
    <name>convoke::WrittenPage</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
</TS>
