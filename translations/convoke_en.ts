<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Announcement</name>
    <message numerus="yes">
        <source>The text holds %n calls: %1. The first one was read.</source>
        <translation>
            <numerusform>The text holds %n call: %1. The first one was read.</numerusform>
            <numerusform>The text holds %n calls: %1. The first one was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n calls: %1. Number %2 was read.</source>
        <translation>
            <numerusform>The text holds %n call: %1. Number %2 was read.</numerusform>
            <numerusform>The text holds %n calls: %1. Number %2 was read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationCells</name>
    <message numerus="yes">
        <source>Edit %Ln applicant(s)</source>
        <translation>
            <numerusform>Edit %Ln applicant</numerusform>
            <numerusform>Edit %Ln applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the profile of %Ln application(s)</source>
        <translation>
            <numerusform>Change the profile of %Ln application</numerusform>
            <numerusform>Change the profile of %Ln applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationChips</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationFilters</name>
    <message numerus="yes">
        <source>Late %Ln</source>
        <translation>
            <numerusform>Late %Ln</numerusform>
            <numerusform>Late %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete %Ln</source>
        <translation>
            <numerusform>Incomplete %Ln</numerusform>
            <numerusform>Incomplete %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationService</name>
    <message numerus="yes">
        <source>Mark %n application(s) as withdrawn</source>
        <translation>
            <numerusform>Mark %n application as withdrawn</numerusform>
            <numerusform>Mark %n applications as withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n withdrawal(s) back</source>
        <translation>
            <numerusform>Take %n withdrawal back</numerusform>
            <numerusform>Take %n withdrawals back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n application(s)</source>
        <translation>
            <numerusform>Delete %n application</numerusform>
            <numerusform>Delete %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the profile of %n application(s)</source>
        <translation>
            <numerusform>Change the profile of %n application</numerusform>
            <numerusform>Change the profile of %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationWords</name>
    <message numerus="yes">
        <source>Answered %Ln times. The answers of %1 are used; the older ones are kept.</source>
        <translation>
            <numerusform>Answered once. The answers of %1 are used.</numerusform>
            <numerusform>Answered %Ln times. The answers of %1 are used; the older ones are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived %Ln day(s) after the deadline.</source>
        <translation>
            <numerusform>Arrived %Ln day after the deadline.</numerusform>
            <numerusform>Arrived %Ln days after the deadline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationsPage</name>
    <message numerus="yes">
        <source>%Ln countr(y/ies)</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %Ln application(s)</source>
        <translation>
            <numerusform>Filter %Ln application</numerusform>
            <numerusform>Filter %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln application(s) as withdrawn</source>
        <translation>
            <numerusform>Mark %Ln application as withdrawn</numerusform>
            <numerusform>Mark %Ln applications as withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln withdrawal(s) back</source>
        <translation>
            <numerusform>Take %Ln withdrawal back</numerusform>
            <numerusform>Take %Ln withdrawals back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln application(s)</source>
        <translation>
            <numerusform>Delete %Ln application</numerusform>
            <numerusform>Delete %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) deleted. The people stay in the address book.</source>
        <translation>
            <numerusform>%Ln application deleted. The person stays in the address book.</numerusform>
            <numerusform>%Ln applications deleted. The people stay in the address book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied.</source>
        <translation>
            <numerusform>%Ln address copied.</numerusform>
            <numerusform>%Ln addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the addresses of %Ln chosen application(s)</source>
        <translation>
            <numerusform>Copy the addresses of %Ln chosen application</numerusform>
            <numerusform>Copy the addresses of %Ln chosen applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln replaced application(s)</source>
        <translation>
            <numerusform>Show %Ln replaced application</numerusform>
            <numerusform>Show %Ln replaced applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) will be deleted with their answers, scores and decisions. The people stay in the address book. Undo brings all of it back.</source>
        <translation>
            <numerusform>%Ln application will be deleted with its answers, scores and decisions. The person stays in the address book. Undo brings all of it back.</numerusform>
            <numerusform>%Ln applications will be deleted with their answers, scores and decisions. The people stay in the address book. Undo brings all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln probable duplicate(s)</source>
        <translation>
            <numerusform>Look at %Ln probable duplicate</numerusform>
            <numerusform>Look at %Ln probable duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) set aside</source>
        <translation>
            <numerusform>%Ln e-mail set aside</numerusform>
            <numerusform>%Ln e-mails set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) suggested</source>
        <translation>
            <numerusform>%Ln person suggested</numerusform>
            <numerusform>%Ln people suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) in signatures…</source>
        <translation>
            <numerusform>%Ln value in signatures…</numerusform>
            <numerusform>%Ln values in signatures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::BarsPane</name>
    <message numerus="yes">
        <source>%Ln place(s) covered</source>
        <translation>
            <numerusform>%Ln place covered</numerusform>
            <numerusform>%Ln places covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::CallPage</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ConflictCard</name>
    <message numerus="yes">
        <source>Only %Ln people may be chosen.</source>
        <translation>
            <numerusform>Only %Ln person may be chosen.</numerusform>
            <numerusform>Only %Ln people may be chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln of those who may be chosen have this value.</source>
        <translation>
            <numerusform>Only %Ln of those who may be chosen has this value.</numerusform>
            <numerusform>Only %Ln of those who may be chosen have this value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ContactImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) had unsubscribed before and stay unsubscribed, whatever the file says.</source>
        <translation>
            <numerusform>%Ln person had unsubscribed before and stays unsubscribed, whatever the file says.</numerusform>
            <numerusform>%Ln people had unsubscribed before and stay unsubscribed, whatever the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may be somebody who is known under another address; they come in as people of their own.</source>
        <translation>
            <numerusform>%Ln row may be somebody who is known under another address; it comes in as a person of its own.</numerusform>
            <numerusform>%Ln rows may be people who are known under another address; they come in as people of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) on what was read; the first: %1</source>
        <translation>
            <numerusform>%Ln remark on what was read: %1</numerusform>
            <numerusform>%Ln remarks on what was read; the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::DecisionService</name>
    <message numerus="yes">
        <source>Decide on %n application(s)</source>
        <translation>
            <numerusform>Decide on %n application</numerusform>
            <numerusform>Decide on %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::DecisionWords</name>
    <message numerus="yes">
        <source>Something has changed since: the best group would give %Ln of the seats to others.</source>
        <translation>
            <numerusform>Something has changed since: the best group would give %Ln seat to somebody else.</numerusform>
            <numerusform>Something has changed since: the best group would give %Ln of the seats to others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::DroppedSources</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln pair(s) of entries may be one person each</source>
        <translation>
            <numerusform>%Ln pair of entries may be one person</numerusform>
            <numerusform>%Ln pairs of entries may be one person each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::EuropeMap</name>
    <message numerus="yes">
        <source>%1: %2 of %Ln applicant(s) chosen</source>
        <translation>
            <numerusform>%1: %2 of %Ln applicant chosen</numerusform>
            <numerusform>%1: %2 of %Ln applicants chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln applicant(s)</source>
        <translation>
            <numerusform>%1: %Ln applicant</numerusform>
            <numerusform>%1: %Ln applicants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::FactWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>references of meetings; how many more there are</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came to one of the last %Ln meetings</source>
        <translation>
            <numerusform>came to the last meeting</numerusform>
            <numerusform>came to one of the last %Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came to none of the last %Ln meetings</source>
        <translation>
            <numerusform>did not come to the last meeting</numerusform>
            <numerusform>came to none of the last %Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::FillDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) get the same value. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln row gets this value. Undo takes it back.</numerusform>
            <numerusform>%Ln rows get the same value. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>Edit %Ln row</numerusform>
            <numerusform>Edit %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::FindingsModel</name>
    <message numerus="yes">
        <source>%Ln more remark(s) of the same kinds</source>
        <translation>
            <numerusform>%Ln more remark of the same kinds</numerusform>
            <numerusform>%Ln more remarks of the same kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::GroupsDialog</name>
    <message numerus="yes">
        <source>%1 has part in %Ln meeting(s) and cannot be deleted. Retire it instead.</source>
        <translation>
            <numerusform>%1 has part in %Ln meeting and cannot be deleted. Retire it instead.</numerusform>
            <numerusform>%1 has part in %Ln meetings and cannot be deleted. Retire it instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ImportQuestionsDialog</name>
    <message numerus="yes">
        <source>Insert %Ln question(s)</source>
        <translation>
            <numerusform>Insert %Ln question</numerusform>
            <numerusform>Insert %Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::IntakeHead</name>
    <message numerus="yes">
        <source>%Ln e-mail(s) read. Nothing is written until you take them in, and it is one step to undo.</source>
        <translation>
            <numerusform>%Ln e-mail read. Nothing is written until you take it in, and it is one step to undo.</numerusform>
            <numerusform>%Ln e-mails read. Nothing is written until you take them in, and it is one step to undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read. Nothing is written until you take them in, and it is one step to undo.</source>
        <translation>
            <numerusform>%Ln row read. Nothing is written until you take them in, and it is one step to undo.</numerusform>
            <numerusform>%Ln rows read. Nothing is written until you take them in, and it is one step to undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln application(s)</source>
        <translation>
            <numerusform>Take in %Ln application</numerusform>
            <numerusform>Take in %Ln applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::IntakeLine</name>
    <message numerus="yes">
        <source>%Ln value(s) differ</source>
        <translation>
            <numerusform>%Ln value differs</numerusform>
            <numerusform>%Ln values differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::IntakePanel</name>
    <message numerus="yes">
        <source>Take in %Ln application(s)</source>
        <translation>
            <numerusform>Take in %Ln application</numerusform>
            <numerusform>Take in %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) taken in from %1.</source>
        <translation>
            <numerusform>%Ln application taken in from %1.</numerusform>
            <numerusform>%Ln applications taken in from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left out</source>
        <translation>
            <numerusform>%Ln more left out</numerusform>
            <numerusform>%Ln more left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::IntakePlanView</name>
    <message numerus="yes">
        <source>Leave out %Ln chosen row(s)</source>
        <translation>
            <numerusform>Leave out %Ln chosen row</numerusform>
            <numerusform>Leave out %Ln chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln chosen row(s) in again</source>
        <translation>
            <numerusform>Take %Ln chosen row in again</numerusform>
            <numerusform>Take %Ln chosen rows in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %Ln shown</source>
        <translation>
            <numerusform>Leave out the row shown</numerusform>
            <numerusform>Leave out all %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln shown in again</source>
        <translation>
            <numerusform>Take the row shown in again</numerusform>
            <numerusform>Take all %Ln shown in again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::IntakeService</name>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n application(s)</source>
        <translation>
            <numerusform>Take in %n application</numerusform>
            <numerusform>Take in %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::LoggedIntakesModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical</source>
        <translation>
            <numerusform>%Ln identical</numerusform>
            <numerusform>%Ln identical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second answer(s)</source>
        <translation>
            <numerusform>%Ln second answer</numerusform>
            <numerusform>%Ln second answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken in</source>
        <translation>
            <numerusform>%Ln not taken in</numerusform>
            <numerusform>%Ln not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) kept apart</source>
        <translation>
            <numerusform>%Ln answer kept apart</numerusform>
            <numerusform>%Ln answers kept apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::LoggedRowsModel</name>
    <message numerus="yes">
        <source>%Ln value(s) changed</source>
        <translation>
            <numerusform>%Ln value changed</numerusform>
            <numerusform>%Ln values changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MailDeeds</name>
    <message numerus="yes">
        <source>Take %Ln value(s) from a signature</source>
        <translation>
            <numerusform>Take %Ln value from a signature</numerusform>
            <numerusform>Take %Ln values from a signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln value(s) from a signature</source>
        <translation>
            <numerusform>Refuse %Ln value from a signature</numerusform>
            <numerusform>Refuse %Ln values from a signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) found in the signatures of e-mails go into the address book: functions, organisations, phone numbers and countries. Where a person has a value already, it stays, and you decide beside the application. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln value found in the signatures of e-mails goes into the address book: functions, organisations, phone numbers and countries. Where a person has a value already, it stays, and you decide beside the application. Undo takes all of it back.</numerusform>
            <numerusform>%Ln values found in the signatures of e-mails go into the address book: functions, organisations, phone numbers and countries. Where a person has a value already, it stays, and you decide beside the application. Undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln suggested contact(s)</source>
        <translation>
            <numerusform>Take %Ln suggested contact</numerusform>
            <numerusform>Take %Ln suggested contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggested contact(s) in the address book now.</source>
        <translation>
            <numerusform>%Ln suggested contact in the address book now.</numerusform>
            <numerusform>%Ln suggested contacts in the address book now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln suggested contact(s)</source>
        <translation>
            <numerusform>Refuse %Ln suggested contact</numerusform>
            <numerusform>Refuse %Ln suggested contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MailService</name>
    <message numerus="yes">
        <source>Take %n value(s) from a signature</source>
        <translation>
            <numerusform>Take %n value from a signature</numerusform>
            <numerusform>Take %n values from a signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n value(s) from a signature</source>
        <translation>
            <numerusform>Refuse %n value from a signature</numerusform>
            <numerusform>Refuse %n values from a signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggested person(s)</source>
        <translation>
            <numerusform>Take %n suggested person</numerusform>
            <numerusform>Take %n suggested people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n suggested person(s)</source>
        <translation>
            <numerusform>Refuse %n suggested person</numerusform>
            <numerusform>Refuse %n suggested people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MappingCard</name>
    <message numerus="yes">
        <source>Look at %Ln column(s)…</source>
        <translation>
            <numerusform>Look at %Ln column…</numerusform>
            <numerusform>Look at %Ln columns…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MeetingDeeds</name>
    <message numerus="yes">
        <source>Delete %Ln meetings</source>
        <translation>
            <numerusform>Delete %Ln meeting</numerusform>
            <numerusform>Delete %Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln meetings with everything in them.</source>
        <translation>
            <numerusform>Deleted %Ln meeting with everything in it.</numerusform>
            <numerusform>Deleted %Ln meetings with everything in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln meeting(s)</source>
        <translation>
            <numerusform>Edit %Ln meeting</numerusform>
            <numerusform>Edit %Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MeetingHeading</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MeetingService</name>
    <message numerus="yes">
        <source>Edit %n meeting(s)</source>
        <translation>
            <numerusform>Edit %n meeting</numerusform>
            <numerusform>Edit %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MeetingWords</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <extracomment>how near a deadline is; never 0 or 1</extracomment>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MeetingsPage</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln open for applications</source>
        <extracomment>%1: &quot;24 meetings&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln open for applications</numerusform>
            <numerusform>%1, %Ln open for applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::NextStepsList</name>
    <message numerus="yes">
        <source>%Ln due today or overdue</source>
        <translation>
            <numerusform>%Ln due today or overdue</numerusform>
            <numerusform>%Ln due today or overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ParticipantsPage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::PasteDialog</name>
    <message numerus="yes">
        <source>Paste %Ln value(s)</source>
        <translation>
            <numerusform>Paste %Ln value</numerusform>
            <numerusform>Paste %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) stand there already.</source>
        <translation>
            <numerusform>%Ln value stands there already.</numerusform>
            <numerusform>%Ln values stand there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are for columns that cannot be edited here.</source>
        <translation>
            <numerusform>%Ln value is for a column that cannot be edited here.</numerusform>
            <numerusform>%Ln values are for columns that cannot be edited here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) would stand outside the table.</source>
        <translation>
            <numerusform>%Ln value would stand outside the table.</numerusform>
            <numerusform>%Ln values would stand outside the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not found or stand here twice</source>
        <translation>
            <numerusform>%Ln row was not found or stands here twice</numerusform>
            <numerusform>%Ln rows were not found or stand here twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::PeopleCells</name>
    <message numerus="yes">
        <source>Edit %Ln person(s)</source>
        <translation>
            <numerusform>Edit %Ln person</numerusform>
            <numerusform>Edit %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln person(s) in the address book</source>
        <translation>
            <numerusform>%Ln person in the address book</numerusform>
            <numerusform>%Ln people in the address book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be deleted from the address book. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln person will be deleted from the address book. Undo brings them back.</numerusform>
            <numerusform>%Ln people will be deleted from the address book. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln person(s)</source>
        <translation>
            <numerusform>Delete %Ln person</numerusform>
            <numerusform>Delete %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were deleted from the address book.</source>
        <translation>
            <numerusform>%Ln person was deleted from the address book.</numerusform>
            <numerusform>%Ln people were deleted from the address book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied.</source>
        <translation>
            <numerusform>%Ln address copied.</numerusform>
            <numerusform>%Ln addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the addresses of %Ln chosen person(s)</source>
        <translation>
            <numerusform>Copy the addresses of %Ln chosen person</numerusform>
            <numerusform>Copy the addresses of %Ln chosen people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the addresses of all %Ln shown</source>
        <translation>
            <numerusform>Copy the addresses of all %Ln shown</numerusform>
            <numerusform>Copy the addresses of all %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln chosen person(s)</source>
        <translation>
            <numerusform>Delete %Ln chosen person</numerusform>
            <numerusform>Delete %Ln chosen people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen people have applied to meetings and therefore stay in the address book. Nobody was deleted.</source>
        <translation>
            <numerusform>%Ln of the chosen people has applied to meetings and therefore stays in the address book. Nobody was deleted.</numerusform>
            <numerusform>%Ln of the chosen people have applied to meetings and therefore stay in the address book. Nobody was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln chosen person(s)</source>
        <translation>
            <numerusform>Tags of %Ln chosen person</numerusform>
            <numerusform>Tags of %Ln chosen people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln person(s) “%1”</source>
        <translation>
            <numerusform>Tag %Ln person “%1”</numerusform>
            <numerusform>Tag %Ln people “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have the tag “%1” now.</source>
        <translation>
            <numerusform>%Ln person has the tag “%1” now.</numerusform>
            <numerusform>%Ln people have the tag “%1” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag “%1” off %Ln person(s)</source>
        <translation>
            <numerusform>Take the tag “%1” off %Ln person</numerusform>
            <numerusform>Take the tag “%1” off %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag “%1” was taken off %Ln person(s).</source>
        <translation>
            <numerusform>The tag “%1” was taken off %Ln person.</numerusform>
            <numerusform>The tag “%1” was taken off %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export recipients among the %Ln chosen</source>
        <translation>
            <numerusform>Export recipients in the one chosen row</numerusform>
            <numerusform>Export recipients among the %Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export recipients among all %Ln shown</source>
        <translation>
            <numerusform>Export recipients in the one row shown</numerusform>
            <numerusform>Export recipients among all %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) written to %1.</source>
        <translation>
            <numerusform>%Ln recipient written to %1.</numerusform>
            <numerusform>%Ln recipients written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::PeopleService</name>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n person(s)</source>
        <translation>
            <numerusform>Edit %n person</numerusform>
            <numerusform>Edit %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n person(s) “%1”</source>
        <translation>
            <numerusform>Tag %n person “%1”</numerusform>
            <numerusform>Tag %n people “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag “%1” off %n person(s)</source>
        <translation>
            <numerusform>Take the tag “%1” off %n person</numerusform>
            <numerusform>Take the tag “%1” off %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::Proof</name>
    <message numerus="yes">
        <source>%n questions must be answered.</source>
        <translation>
            <numerusform>%n question must be answered.</numerusform>
            <numerusform>%n questions must be answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions must be answered by “%1”.</source>
        <translation>
            <numerusform>%n question must be answered by “%1”.</numerusform>
            <numerusform>%n questions must be answered by “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline, %1, is a public holiday in %n Member States.</source>
        <translation>
            <numerusform>The deadline, %1, is a public holiday in %n Member State.</numerusform>
            <numerusform>The deadline, %1, is a public holiday in %n Member States.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline, %1, is a public holiday: %2, and in %n Member States.</source>
        <translation>
            <numerusform>The deadline, %1, is a public holiday: %2, and in %n Member State.</numerusform>
            <numerusform>The deadline, %1, is a public holiday: %2, and in %n Member States.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A day of the meeting, %1, is a public holiday in %n Member States.</source>
        <translation>
            <numerusform>A day of the meeting, %1, is a public holiday in %n Member State.</numerusform>
            <numerusform>A day of the meeting, %1, is a public holiday in %n Member States.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A day of the meeting, %1, is a public holiday: %2, and in %n Member States.</source>
        <translation>
            <numerusform>A day of the meeting, %1, is a public holiday: %2, and in %n Member State.</numerusform>
            <numerusform>A day of the meeting, %1, is a public holiday: %2, and in %n Member States.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than %n, fewer people begin and the last answers grow short.</source>
        <translation>
            <numerusform>With more than %n, fewer people begin and the last answers grow short.</numerusform>
            <numerusform>With more than %n, fewer people begin and the last answers grow short.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ProofPane</name>
    <message numerus="yes">
        <source>Show %Ln ignored</source>
        <translation>
            <numerusform>Show %Ln ignored</numerusform>
            <numerusform>Show %Ln ignored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::RankWords</name>
    <message numerus="yes">
        <source>%Ln place(s) up.</source>
        <translation>
            <numerusform>%Ln place up.</numerusform>
            <numerusform>%Ln places up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) down.</source>
        <translation>
            <numerusform>%Ln place down.</numerusform>
            <numerusform>%Ln places down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewers fall into %Ln group(s) that share no application: strictness can be compared inside a group only.</source>
        <translation>
            <numerusform>The reviewers form %Ln group: strictness can be compared inside it only.</numerusform>
            <numerusform>The reviewers fall into %Ln groups that share no application: strictness can be compared inside a group only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores cannot separate %Ln people around the last seat.</source>
        <translation>
            <numerusform>The scores cannot separate %Ln person around the last seat.</numerusform>
            <numerusform>The scores cannot separate %Ln people around the last seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other weights than before: %Ln rank(s) changed.</source>
        <translation>
            <numerusform>Other weights than before: %Ln rank changed.</numerusform>
            <numerusform>Other weights than before: %Ln ranks changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What if without %1 and with the new weights: %Ln rank(s) would change. Nothing is written.</source>
        <translation>
            <numerusform>What if without %1 and with the new weights: %Ln rank would change. Nothing is written.</numerusform>
            <numerusform>What if without %1 and with the new weights: %Ln ranks would change. Nothing is written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What if without %1: %Ln rank(s) would change. Nothing is written.</source>
        <translation>
            <numerusform>What if without %1: %Ln rank would change. Nothing is written.</numerusform>
            <numerusform>What if without %1: %Ln ranks would change. Nothing is written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people share the score of the last seat.</source>
        <translation>
            <numerusform>%Ln person has the score of the last seat.</numerusform>
            <numerusform>%Ln people share the score of the last seat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ReadAnnouncementDialog</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln to confirm</numerusform>
            <numerusform>%Ln to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ReviewHead</name>
    <message numerus="yes">
        <source>%Ln answer(s) missing</source>
        <translation>
            <numerusform>%Ln answer missing</numerusform>
            <numerusform>%Ln answers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ReviewStrip</name>
    <message numerus="yes">
        <source>%Ln hidden by your recusal</source>
        <translation>
            <numerusform>%Ln hidden by your recusal</numerusform>
            <numerusform>%Ln hidden by your recusal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) at this pace</source>
        <extracomment>time that is left</extracomment>
        <translation>
            <numerusform>about %Ln minute at this pace</numerusform>
            <numerusform>about %Ln minutes at this pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) at this pace</source>
        <extracomment>time that is left</extracomment>
        <translation>
            <numerusform>about %Ln hour at this pace</numerusform>
            <numerusform>about %Ln hours at this pace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::RuleSummary</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 lists names
----------
%1 lists values</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) among the applicants</source>
        <translation>
            <numerusform>%Ln value among the applicants</numerusform>
            <numerusform>%Ln values among the applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s)</source>
        <translation>
            <numerusform>%Ln applicant</numerusform>
            <numerusform>%Ln applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no seat: %1 and %Ln more</source>
        <extracomment>%1 lists values of which nobody is chosen although somebody applied</extracomment>
        <translation>
            <numerusform>no seat: %1 and %Ln more</numerusform>
            <numerusform>no seat: %1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::RuleWords</name>
    <message numerus="yes">
        <source>For each value of “%1”, at most %Ln people are chosen.</source>
        <translation>
            <numerusform>For each value of “%1”, at most %Ln person is chosen.</numerusform>
            <numerusform>For each value of “%1”, at most %Ln people are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For each value of “%1”, at least %Ln people are chosen.</source>
        <translation>
            <numerusform>For each value of “%1”, at least %Ln person is chosen.</numerusform>
            <numerusform>For each value of “%1”, at least %Ln people are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln people whose “%1” is “%2” are chosen.</source>
        <translation>
            <numerusform>At most %Ln person whose “%1” is “%2” is chosen.</numerusform>
            <numerusform>At most %Ln people whose “%1” is “%2” are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln people whose “%1” is “%2” are chosen.</source>
        <translation>
            <numerusform>At least %Ln person whose “%1” is “%2” is chosen.</numerusform>
            <numerusform>At least %Ln people whose “%1” is “%2” are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ScenariosDialog</name>
    <message numerus="yes">
        <source>%Ln people are in all of them; these differ:</source>
        <translation>
            <numerusform>%Ln person is in all of them; these differ:</numerusform>
            <numerusform>%Ln people are in all of them; these differ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::SelectionDeeds</name>
    <message numerus="yes">
        <source>Decide on %Ln seat(s)</source>
        <translation>
            <numerusform>Decide on %Ln seat</numerusform>
            <numerusform>Decide on %Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) get a seat, those who would replace them stand on the reserve. The program proposes; you decide. Nobody is told by this.</source>
        <translation>
            <numerusform>%Ln person gets a seat, those who would replace them stand on the reserve. The program proposes; you decide. Nobody is told by this.</numerusform>
            <numerusform>%Ln people get a seat, those who would replace them stand on the reserve. The program proposes; you decide. Nobody is told by this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::SelectionPage</name>
    <message numerus="yes">
        <source>Ranking %Ln application(s)…</source>
        <translation>
            <numerusform>Ranking %Ln application…</numerusform>
            <numerusform>Ranking %Ln applications…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::SelectionWords</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranked</source>
        <translation>
            <numerusform>%Ln ranked</numerusform>
            <numerusform>%Ln ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) wait for the first score. People are ranked by what the reviewers say.</source>
        <translation>
            <numerusform>%Ln application waits for the first score. People are ranked by what the reviewers say.</numerusform>
            <numerusform>%Ln applications wait for the first score. People are ranked by what the reviewers say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::SessionRows</name>
    <message numerus="yes">
        <source>Add %Ln session(s)</source>
        <translation>
            <numerusform>Add a session</numerusform>
            <numerusform>Add %Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::SharingPane</name>
    <message numerus="yes">
        <source>%Ln assignment(s) would be added.</source>
        <translation>
            <numerusform>%Ln assignment would be added.</numerusform>
            <numerusform>%Ln assignments would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) would have too few reviewers, because of conflicts of interest or because too few are chosen: %1</source>
        <extracomment>%1 names some of them</extracomment>
        <translation>
            <numerusform>%Ln application would have too few reviewers, because of conflicts of interest or because too few are chosen: %1</numerusform>
            <numerusform>%Ln applications would have too few reviewers, because of conflicts of interest or because too few are chosen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::SpecialSection</name>
    <message numerus="yes">
        <source>Show %Ln answer(s)</source>
        <translation>
            <numerusform>Show %Ln answer</numerusform>
            <numerusform>Show %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::StepWords</name>
    <message numerus="yes">
        <source>Settle %Ln late application(s)</source>
        <translation>
            <numerusform>Settle %Ln late application</numerusform>
            <numerusform>Settle %Ln late applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln applicant(s) the outcome</source>
        <translation>
            <numerusform>Tell %Ln applicant the outcome</numerusform>
            <numerusform>Tell %Ln applicants the outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <extracomment>never 0 or 1</extracomment>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::TagMenu</name>
    <message numerus="yes">
        <source>%Ln chosen person(s) get the tag. It can be searched for, filtered by and kept in lists.</source>
        <translation>
            <numerusform>%Ln chosen person gets the tag. It can be searched for, filtered by and kept in lists.</numerusform>
            <numerusform>%Ln chosen people get the tag. It can be searched for, filtered by and kept in lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln person(s)</source>
        <translation>
            <numerusform>Tag %Ln person</numerusform>
            <numerusform>Tag %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::TemplatesButton</name>
    <message numerus="yes">
        <source>Insert %1 (%Ln)</source>
        <extracomment>%1: a template (&quot;what is usual in POL&quot;); the figure: how many criteria or rules are not here yet</extracomment>
        <translation>
            <numerusform>Insert %1 (%Ln)</numerusform>
            <numerusform>Insert %1 (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::TimelinePage</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln without any day yet</source>
        <extracomment>%1: &quot;24 meetings&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln without any day yet</numerusform>
            <numerusform>%1, %Ln without any day yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::TimelineWords</name>
    <message numerus="yes">
        <source>and %Ln more clash(es)</source>
        <translation>
            <numerusform>and %Ln more clash</numerusform>
            <numerusform>and %Ln more clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::TryOut</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 lists names</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::TryOutBar</name>
    <message numerus="yes">
        <source>Tried: %Ln move(s). %1</source>
        <extracomment>how many people were moved, then what it comes to</extracomment>
        <translation>
            <numerusform>Tried: %Ln move. %1</numerusform>
            <numerusform>Tried: %Ln moves. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln move(s)</source>
        <translation>
            <numerusform>Keep %Ln move</numerusform>
            <numerusform>Keep %Ln moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ValueFilter</name>
    <message numerus="yes">
        <source>%1: %Ln chosen</source>
        <extracomment>such as &quot;Sector: 3 chosen&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln chosen</numerusform>
            <numerusform>%1: %Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::VariantsDialog</name>
    <message numerus="yes">
        <source>“%1” gives %Ln place(s) to other people, by score alone.</source>
        <translation>
            <numerusform>“%1” gives %Ln place to another person, by score alone.</numerusform>
            <numerusform>“%1” gives %Ln places to other people, by score alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::WhyNotView</name>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) so far; the others follow.</source>
        <translation>
            <numerusform>%1 of %Ln answer so far; the others follow.</numerusform>
            <numerusform>%1 of %Ln answers so far; the others follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::WishEdit</name>
    <message numerus="yes">
        <source>If possible at least %Ln people for each value of “%1”.</source>
        <translation>
            <numerusform>If possible at least %Ln person for each value of “%1”.</numerusform>
            <numerusform>If possible at least %Ln people for each value of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If possible at least %Ln people whose “%1” is “%2”.</source>
        <translation>
            <numerusform>If possible at least %Ln person whose “%1” is “%2”.</numerusform>
            <numerusform>If possible at least %Ln people whose “%1” is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If possible at most %Ln people for each value of “%1”.</source>
        <translation>
            <numerusform>If possible at most %Ln person for each value of “%1”.</numerusform>
            <numerusform>If possible at most %Ln people for each value of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If possible at most %Ln people whose “%1” is “%2”.</source>
        <translation>
            <numerusform>If possible at most %Ln person whose “%1” is “%2”.</numerusform>
            <numerusform>If possible at most %Ln people whose “%1” is “%2”.</numerusform>
        </translation>
    </message>
</context>
</TS>
