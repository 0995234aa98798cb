<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>eventdesk::ByteCount</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <extracomment>The size of an answer.</extracomment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ChangeSetTitle</name>
    <message numerus="yes">
        <source>Create %n event(s)</source>
        <extracomment>Title of a set of changes.</extracomment>
        <translation>
            <numerusform>Create %n event</numerusform>
            <numerusform>Create %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n event(s)</source>
        <extracomment>Title of a set of changes.</extracomment>
        <translation>
            <numerusform>Edit %n event</numerusform>
            <numerusform>Edit %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n event(s)</source>
        <extracomment>Title of a set of changes.</extracomment>
        <translation>
            <numerusform>Activate %n event</numerusform>
            <numerusform>Activate %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n event(s)</source>
        <extracomment>Title of a set of changes.</extracomment>
        <translation>
            <numerusform>Deactivate %n event</numerusform>
            <numerusform>Deactivate %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <extracomment>Title of a set of changes.</extracomment>
        <translation>
            <numerusform>Delete %n event</numerusform>
            <numerusform>Delete %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %n event(s)</source>
        <extracomment>Title of a set of changes: events get new names or codes.</extracomment>
        <translation>
            <numerusform>Rename %n event</numerusform>
            <numerusform>Rename %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo of %n change(s)</source>
        <extracomment>Title of a set of changes that takes earlier ones back.</extracomment>
        <translation>
            <numerusform>Undo of %n change</numerusform>
            <numerusform>Undo of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ChangesController</name>
    <message numerus="yes">
        <source>Only the %Ln failed change(s)</source>
        <extracomment>Why the table shows only a few events: their changes failed.</extracomment>
        <translation>
            <numerusform>Only the %Ln failed change</numerusform>
            <numerusform>Only the %Ln failed changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln change(s) are not sent yet.</source>
        <translation>
            <numerusform>%Ln change is not sent yet.</numerusform>
            <numerusform>%Ln changes are not sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::CopyCommands</name>
    <message numerus="yes">
        <source>%n code(s) copied.</source>
        <extracomment>After “Copy code”.</extracomment>
        <translation>
            <numerusform>%n code copied.</numerusform>
            <numerusform>%n codes copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) copied as JSON.</source>
        <extracomment>After “Copy as JSON”.</extracomment>
        <translation>
            <numerusform>%n event copied as JSON.</numerusform>
            <numerusform>%n events copied as JSON.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) copied as CSV.</source>
        <extracomment>After “Copy as CSV”.</extracomment>
        <translation>
            <numerusform>%n event copied as CSV.</numerusform>
            <numerusform>%n events copied as CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) copied as a Markdown table.</source>
        <extracomment>After “Copy as Markdown table”.</extracomment>
        <translation>
            <numerusform>%n event copied as a Markdown table.</numerusform>
            <numerusform>%n events copied as a Markdown table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curl command(s) copied, with $PUSHEXPRESS_API_KEY in place of the key.</source>
        <extracomment>After “Copy as curl”. A command is for the program curl; $PUSHEXPRESS_API_KEY is a variable of the command line.</extracomment>
        <translation>
            <numerusform>%n curl command copied, with $PUSHEXPRESS_API_KEY in place of the key.</numerusform>
            <numerusform>%n curl commands copied, with $PUSHEXPRESS_API_KEY in place of the key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied as a list for a task filter.</source>
        <extracomment>After “Copy for task filter as list”.</extracomment>
        <translation>
            <numerusform>%n code copied as a list for a task filter.</numerusform>
            <numerusform>%n codes copied as a list for a task filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied one by one for task filters.</source>
        <extracomment>After “Copy for task filter as single”.</extracomment>
        <translation>
            <numerusform>%n code copied for a task filter.</numerusform>
            <numerusform>%n codes copied one by one for task filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::DetailsPane</name>
    <message numerus="yes">
        <source>%Ln event(s) selected</source>
        <translation>
            <numerusform>%Ln event selected</numerusform>
            <numerusform>%Ln events selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <extracomment>How many of the selected events are active.</extracomment>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <extracomment>How many of the selected events are inactive.</extracomment>
        <translation>
            <numerusform>%Ln inactive</numerusform>
            <numerusform>%Ln inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln System, locked</source>
        <extracomment>How many of the selected events belong to Push.Express.</extracomment>
        <translation>
            <numerusform>%Ln System, locked</numerusform>
            <numerusform>%Ln System, locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::DurationWords</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <extracomment>How long something takes; part of a sentence.</extracomment>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <extracomment>How long something takes; part of a sentence.</extracomment>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <extracomment>How long something takes; part of a sentence.</extracomment>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::EventsPage</name>
    <message numerus="yes">
        <source>%n event(s) of this account could not be read and are not shown.</source>
        <extracomment>Lasting notice under the table.</extracomment>
        <translation>
            <numerusform>%n event of this account could not be read and is not shown.</numerusform>
            <numerusform>%n events of this account could not be read and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>Beside the filters: how many events the account has.</extracomment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) of %1</source>
        <extracomment>Beside the filters; %n is how many events match, %1 how many there are.</extracomment>
        <translation>
            <numerusform>%Ln match of %1</numerusform>
            <numerusform>%Ln matches of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::InterruptedSet</name>
    <message numerus="yes">
        <source>Nothing was lost. %Ln change(s) are left; what may have been sent already is looked up first.</source>
        <translation>
            <numerusform>Nothing was lost. %Ln change is left; what may have been sent already is looked up first.</numerusform>
            <numerusform>Nothing was lost. %Ln changes are left; what may have been sent already is looked up first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::MainActions</name>
    <message numerus="yes">
        <source>Select al&amp;l %Ln match(es)</source>
        <extracomment>Menu Event: selects what is searched for, on all pages.</extracomment>
        <translation>
            <numerusform>Se&amp;lect %Ln match</numerusform>
            <numerusform>Select al&amp;l %Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select al&amp;l %Ln event(s)</source>
        <extracomment>Menu Event: selects the events of all pages.</extracomment>
        <translation>
            <numerusform>Se&amp;lect %Ln event</numerusform>
            <numerusform>Select al&amp;l %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::PlanSummary</name>
    <message numerus="yes">
        <source>%n taken out by you</source>
        <extracomment>Part of the sentence that sums up a review: the user does not want these changes.</extracomment>
        <translation>
            <numerusform>%n taken out by you</numerusform>
            <numerusform>%n taken out by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be created</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n event will be created</numerusform>
            <numerusform>%n events will be created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will get another name and another code</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n event will get another name and another code</numerusform>
            <numerusform>%n events will get another name and another code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will get another code</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n event will get another code</numerusform>
            <numerusform>%n events will get another code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will get another name</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n event will get another name</numerusform>
            <numerusform>%n events will get another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be saved</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n event will be saved</numerusform>
            <numerusform>%n events will be saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be activated</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n event will be activated</numerusform>
            <numerusform>%n events will be activated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be deactivated</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n event will be deactivated</numerusform>
            <numerusform>%n events will be deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be deleted</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n event will be deleted</numerusform>
            <numerusform>%n events will be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) nothing</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n needs nothing</numerusform>
            <numerusform>%n need nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped since they belong to Push.Express</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n skipped since it belongs to Push.Express</numerusform>
            <numerusform>%n skipped since they belong to Push.Express</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped since the new name cannot be used</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n skipped since the new name cannot be used</numerusform>
            <numerusform>%n skipped since the new name cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped since the new code cannot be used</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n skipped since the new code cannot be used</numerusform>
            <numerusform>%n skipped since the new code cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped since another event has the code or would get it</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n skipped since another event has the code or would get it</numerusform>
            <numerusform>%n skipped since another event has the code or would get it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped since they are not in the account any more</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n skipped since it is not in the account any more</numerusform>
            <numerusform>%n skipped since they are not in the account any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ProgressWords</name>
    <message numerus="yes">
        <source>%Ln needed nothing</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln needed nothing</numerusform>
            <numerusform>%Ln needed nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) took effect.</source>
        <translation>
            <numerusform>%Ln change took effect.</numerusform>
            <numerusform>%Ln changes took effect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not.</source>
        <translation>
            <numerusform>%Ln change did not.</numerusform>
            <numerusform>%Ln changes did not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not sent.</source>
        <translation>
            <numerusform>%Ln change was not sent.</numerusform>
            <numerusform>%Ln changes were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln change(s) are left for the next start.</source>
        <translation>
            <numerusform>Stopped. %Ln change is left for the next start.</numerusform>
            <numerusform>Stopped. %Ln changes are left for the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it is done: %Ln change(s) took effect.</source>
        <translation>
            <numerusform>All of it is done: %Ln change took effect.</numerusform>
            <numerusform>All of it is done: %Ln changes took effect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) may have taken effect.</source>
        <translation>
            <numerusform>%Ln change may have taken effect.</numerusform>
            <numerusform>%Ln changes may have taken effect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s): %1</source>
        <extracomment>Why changes had no effect: how many of them, and a sentence with the reason.</extracomment>
        <translation>
            <numerusform>%Ln change: %1</numerusform>
            <numerusform>%Ln changes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s): see “Save report…”.</source>
        <extracomment>After the most frequent reasons; “Save report…” is the button beside it.</extracomment>
        <translation>
            <numerusform>%Ln more reason: see “Save report…”.</numerusform>
            <numerusform>%Ln more reasons: see “Save report…”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>changes</comment>
        <extracomment>Changes of which nobody can say whether they took effect; in the history: “Not known”.</extracomment>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::RequestLogDialog</name>
    <message numerus="yes">
        <source>The last %n request(s) of this session. The log holds no keys and no contents, and is forgotten when Eventdesk ends.</source>
        <extracomment>Above the table of the request log.</extracomment>
        <translation>
            <numerusform>The last %n request of this session. The log holds no keys and no contents, and is forgotten when Eventdesk ends.</numerusform>
            <numerusform>The last %n requests of this session. The log holds no keys and no contents, and is forgotten when Eventdesk ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ReviewDialog</name>
    <message numerus="yes">
        <source>%n event(s) will be deleted for good. Type the number to confirm:</source>
        <extracomment>Before an input: the user types the number to confirm a deletion of many events.</extracomment>
        <translation>
            <numerusform>%n event will be deleted for good. Type the number to confirm:</numerusform>
            <numerusform>%n events will be deleted for good. Type the number to confirm:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Push.Express.</source>
        <extracomment>In a review of changes: how many requests they take.</extracomment>
        <translation>
            <numerusform>%n call to Push.Express.</numerusform>
            <numerusform>%n calls to Push.Express.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Push.Express, %1.</source>
        <extracomment>In a review of changes: how many requests they take; %1 is &quot;about 40 seconds&quot;.</extracomment>
        <translation>
            <numerusform>%n call to Push.Express, %1.</numerusform>
            <numerusform>%n calls to Push.Express, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln event(s) selected</source>
        <extracomment>Under the table. Words may follow after a comma, as in “87 events selected, 37 of them on other pages”.</extracomment>
        <translation>
            <numerusform>%Ln event selected</numerusform>
            <numerusform>%Ln events selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on other page(s)</source>
        <extracomment>Under the table; %1 is “3 events selected”, %n is that number again.</extracomment>
        <translation>
            <numerusform>%1, on another page</numerusform>
            <numerusform>%1, on other pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, not among the matches</source>
        <extracomment>Under the table: the search or the filters hide them; %1 is “3 events selected”, %n is that number again.</extracomment>
        <translation>
            <numerusform>%1, not among the matches</numerusform>
            <numerusform>%1, not among the matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them on other page(s)</source>
        <extracomment>Under the table; %1 is “87 events selected”.</extracomment>
        <translation>
            <numerusform>%1, %Ln of them on another page</numerusform>
            <numerusform>%1, %Ln of them on other pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them not among the matches</source>
        <extracomment>Under the table: the search or the filters hide some; %1 is “87 events selected” or “87 events selected, 37 of them on other pages”.</extracomment>
        <translation>
            <numerusform>%1, %Ln of them not among the matches</numerusform>
            <numerusform>%1, %Ln of them not among the matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>In the status bar; %n is the number of events in the account.</extracomment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed outside</source>
        <extracomment>In the status bar: so many events were changed outside Eventdesk; a click shows only these.</extracomment>
        <translation>
            <numerusform>%Ln changed outside</numerusform>
            <numerusform>%Ln changed outside</numerusform>
        </translation>
    </message>
</context>
</TS>
