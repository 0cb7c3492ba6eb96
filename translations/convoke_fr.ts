<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Convoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convoke %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for participants, from the announcement to the attendance sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without any network. What you enter stays in your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <extracomment>version numbers of libraries</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Type it like “4 Nov 2021” or “2021-11-04”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many rows of all match the filter, such as &quot;12 of 180&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Convoke files (*.convoke)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretariat.convoke</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Convoke</source>
        <extracomment>title of the window: name of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convoke will use the language of the desktop when it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convoke will speak %1 when it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionalSpinBox</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentFilesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the row that begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the filter, close a message or a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBarButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a line of the side bar for screen readers: its name and its figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Calls for participants, from the announcement to the attendance sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds all meetings and people of a secretariat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that you or a colleague made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five invented meetings with applications and scores. Nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files open lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StringListEdit</name>
    <message>
        <source>one per line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>This is not a time. Type it like “9:30”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriStateCombo</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is a deed such as &quot;Delete POL-2021-12&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read an announcement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Convoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convoke::Dialogs</name>
    <message>
        <source>Convoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convoke::Error</name>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be read safely (%1). Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written (%1). What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Convoke database. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by a newer Convoke (%1). It was not changed. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in use by %1. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be written, so it was not opened. Copy it to a folder of yours or ask for the right to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged (%1). It was not changed. Open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds something that Convoke did not put there (%1). It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe backup could be made (%1), so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The last change was not kept; everything before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused the change (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change would contradict other data (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a meeting %1 already. Choose another reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more: it was changed again since (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of file was not recognised (%1). Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or cut short (%1). Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes beyond what can be read safely (%1). Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not a meeting document (%1). Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has a key that Convoke does not know: %1. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be right: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of headings was found (%1). Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of columns cannot be used: %1. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no criteria with a score yet. Add criteria in the stage Call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how many places there are. Enter the places in the stage Call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been selected for %1 yet. Propose and decide first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best group could not be computed (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decides: a name is needed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason: it is kept with the decision. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
