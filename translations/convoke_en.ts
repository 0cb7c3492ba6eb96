<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 lists values</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) among the applicants</source>
        <translation>
            <numerusform>%n value among the applicants</numerusform>
            <numerusform>%n values among the applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationChips</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationFilters</name>
    <message numerus="yes">
        <source>Late %n</source>
        <translation>
            <numerusform>Late %n</numerusform>
            <numerusform>Late %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete %n</source>
        <translation>
            <numerusform>Incomplete %n</numerusform>
            <numerusform>Incomplete %n</numerusform>
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
</context>
<context>
    <name>convoke::ApplicationWords</name>
    <message numerus="yes">
        <source>Answered %n times. The answers of %1 are used; the older ones are kept.</source>
        <translation>
            <numerusform>Answered once. The answers of %1 are used.</numerusform>
            <numerusform>Answered %n times. The answers of %1 are used; the older ones are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived %n day(s) after the deadline.</source>
        <translation>
            <numerusform>Arrived %n day after the deadline.</numerusform>
            <numerusform>Arrived %n days after the deadline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ApplicationsPage</name>
    <message numerus="yes">
        <source>%n countr(y/ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n application(s)</source>
        <translation>
            <numerusform>Filter %n application</numerusform>
            <numerusform>Filter %n applications</numerusform>
        </translation>
    </message>
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
        <source>%n application(s) will be deleted with their answers, scores and decisions. The people stay in the address book. Undo brings all of it back.</source>
        <translation>
            <numerusform>%n application will be deleted with its answers, scores and decisions. The person stays in the address book. Undo brings all of it back.</numerusform>
            <numerusform>%n applications will be deleted with their answers, scores and decisions. The people stay in the address book. Undo brings all of it back.</numerusform>
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
        <source>%n application(s) deleted. The people stay in the address book.</source>
        <translation>
            <numerusform>%n application deleted. The person stays in the address book.</numerusform>
            <numerusform>%n applications deleted. The people stay in the address book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n address copied.</numerusform>
            <numerusform>%n addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the addresses of %n chosen application(s)</source>
        <translation>
            <numerusform>Copy the addresses of %n chosen application</numerusform>
            <numerusform>Copy the addresses of %n chosen applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replaced application(s)</source>
        <translation>
            <numerusform>Show %n replaced application</numerusform>
            <numerusform>Show %n replaced applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::FindingsModel</name>
    <message numerus="yes">
        <source>%n more remark(s) of the same kinds</source>
        <translation>
            <numerusform>%n more remark of the same kinds</numerusform>
            <numerusform>%n more remarks of the same kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::IntakeLine</name>
    <message numerus="yes">
        <source>%n value(s) differ</source>
        <translation>
            <numerusform>%n value differs</numerusform>
            <numerusform>%n values differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::IntakePanel</name>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Take in %n file</numerusform>
            <numerusform>Take in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read. Nothing is written until you take them in, and it is one step to undo.</source>
        <translation>
            <numerusform>%n row read. Nothing is written until you take them in, and it is one step to undo.</numerusform>
            <numerusform>%n rows read. Nothing is written until you take them in, and it is one step to undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n application(s)</source>
        <translation>
            <numerusform>Take in %n application</numerusform>
            <numerusform>Take in %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken in.</source>
        <translation>
            <numerusform>%n application taken in.</numerusform>
            <numerusform>%n applications taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken in from %1.</source>
        <translation>
            <numerusform>%n application taken in from %1.</numerusform>
            <numerusform>%n applications taken in from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::IntakeService</name>
    <message numerus="yes">
        <source>Take in %n application(s)</source>
        <translation>
            <numerusform>Take in %n application</numerusform>
            <numerusform>Take in %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MeetingDeeds</name>
    <message numerus="yes">
        <source>Delete %n meetings</source>
        <translation>
            <numerusform>Delete %n meeting</numerusform>
            <numerusform>Delete %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n meetings with everything in them.</source>
        <translation>
            <numerusform>Deleted %n meeting with everything in it.</numerusform>
            <numerusform>Deleted %n meetings with everything in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MeetingHeading</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MeetingWords</name>
    <message numerus="yes">
        <source>in %n days</source>
        <extracomment>how near a deadline is; never 0 or 1</extracomment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::MeetingsPage</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open for applications</source>
        <extracomment>%1: &quot;24 meetings&quot;</extracomment>
        <translation>
            <numerusform>%1, %n open for applications</numerusform>
            <numerusform>%1, %n open for applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ParticipantsPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s) in the address book</source>
        <translation>
            <numerusform>%n person in the address book</numerusform>
            <numerusform>%n people in the address book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be deleted from the address book. Undo brings them back.</source>
        <translation>
            <numerusform>%n person will be deleted from the address book. Undo brings them back.</numerusform>
            <numerusform>%n people will be deleted from the address book. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen people have applied to meetings and therefore stay in the address book. Nobody was deleted.</source>
        <translation>
            <numerusform>%n of the chosen people has applied to meetings and therefore stays in the address book. Nobody was deleted.</numerusform>
            <numerusform>%n of the chosen people have applied to meetings and therefore stay in the address book. Nobody was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were deleted from the address book.</source>
        <translation>
            <numerusform>%n person was deleted from the address book.</numerusform>
            <numerusform>%n people were deleted from the address book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n address copied.</numerusform>
            <numerusform>%n addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the addresses of %n chosen person(s)</source>
        <translation>
            <numerusform>Copy the addresses of %n chosen person</numerusform>
            <numerusform>Copy the addresses of %n chosen people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the addresses of all %n shown</source>
        <translation>
            <numerusform>Copy the addresses of all %n shown</numerusform>
            <numerusform>Copy the addresses of all %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chosen person(s)</source>
        <translation>
            <numerusform>Delete %n chosen person</numerusform>
            <numerusform>Delete %n chosen people</numerusform>
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
</context>
<context>
    <name>convoke::PersonPane</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ReadAnnouncementDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ReviewHead</name>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n answer missing</numerusform>
            <numerusform>%n answers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ReviewStrip</name>
    <message numerus="yes">
        <source>%n hidden by your recusal</source>
        <translation>
            <numerusform>%n hidden by your recusal</numerusform>
            <numerusform>%n hidden by your recusal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::RuleWords</name>
    <message numerus="yes">
        <source>For each value of “%1”, at most %n people are chosen.</source>
        <translation>
            <numerusform>For each value of “%1”, at most %n person is chosen.</numerusform>
            <numerusform>For each value of “%1”, at most %n people are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For each value of “%1”, at least %n people are chosen.</source>
        <translation>
            <numerusform>For each value of “%1”, at least %n person is chosen.</numerusform>
            <numerusform>For each value of “%1”, at least %n people are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people whose “%1” is “%2” are chosen.</source>
        <translation>
            <numerusform>At most %n person whose “%1” is “%2” is chosen.</numerusform>
            <numerusform>At most %n people whose “%1” is “%2” are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n people whose “%1” is “%2” are chosen.</source>
        <translation>
            <numerusform>At least %n person whose “%1” is “%2” is chosen.</numerusform>
            <numerusform>At least %n people whose “%1” is “%2” are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::SelectionDeeds</name>
    <message numerus="yes">
        <source>%n person(s) get a seat, those who would replace them stand on the reserve. The program proposes; you decide. Nobody is told by this.</source>
        <translation>
            <numerusform>%n person gets a seat, those who would replace them stand on the reserve. The program proposes; you decide. Nobody is told by this.</numerusform>
            <numerusform>%n people get a seat, those who would replace them stand on the reserve. The program proposes; you decide. Nobody is told by this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n seat(s)</source>
        <translation>
            <numerusform>Decide on %n seat</numerusform>
            <numerusform>Decide on %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::SelectionModel</name>
    <message numerus="yes">
        <source>%n reviewer(s): %1</source>
        <extracomment>%1 is &quot;62.0 to 91.5&quot;</extracomment>
        <translation>
            <numerusform>%n reviewer: %1</numerusform>
            <numerusform>%n reviewers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::SelectionPage</name>
    <message numerus="yes">
        <source>%n application(s) wait for the first score. People are ranked by what the reviewers say.</source>
        <translation>
            <numerusform>%n application waits for the first score. People are ranked by what the reviewers say.</numerusform>
            <numerusform>%n applications wait for the first score. People are ranked by what the reviewers say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranked</source>
        <translation>
            <numerusform>%n ranked</numerusform>
            <numerusform>%n ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something has changed since: the best group would give %n of the seats to others.</source>
        <translation>
            <numerusform>Something has changed since: the best group would give %n seat to somebody else.</numerusform>
            <numerusform>Something has changed since: the best group would give %n of the seats to others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoke::ValueFilter</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <extracomment>such as &quot;Sector: 3 chosen&quot;</extracomment>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
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
</TS>
