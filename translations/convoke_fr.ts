<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
    <name>convoke::Dialogs</name>
    <message>
        <source>Convoke</source>
        <translation>Convoke</translation>
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
    <name>convoke::MainWindow</name>
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
    <name>convoke::OptionalSpinBox</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
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
    <name>convoke::RecentFilesModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
    <name>convoke::StringListEdit</name>
    <message>
        <source>one per line</source>
        <translation>un par ligne</translation>
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
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
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
</context>
</TS>
