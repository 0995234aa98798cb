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
    <name>eventdesk::ChangeSentences</name>
    <message numerus="yes">
        <source>%n event(s) are active now.</source>
        <translation>
            <numerusform>%n event is active now.</numerusform>
            <numerusform>%n events are active now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are inactive now.</source>
        <translation>
            <numerusform>%n event is inactive now.</numerusform>
            <numerusform>%n events are inactive now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were deleted.</source>
        <translation>
            <numerusform>%n event was deleted.</numerusform>
            <numerusform>%n events were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were created.</source>
        <translation>
            <numerusform>%n event was created.</numerusform>
            <numerusform>%n events were created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were changed.</source>
        <translation>
            <numerusform>%n event was changed.</numerusform>
            <numerusform>%n events were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) took effect.</source>
        <extracomment>Several changes: these two sentences are put one after the other, then comes a reason.</extracomment>
        <translation>
            <numerusform>%n change took effect.</numerusform>
            <numerusform>%n changes took effect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not.</source>
        <translation>
            <numerusform>%n change did not.</numerusform>
            <numerusform>%n changes did not.</numerusform>
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
    <name>eventdesk::DeleteQuestion</name>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <extracomment>Title of the delete confirmation for several events.</extracomment>
        <translation>
            <numerusform>Delete %n event</numerusform>
            <numerusform>Delete %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s) from “%1”?</source>
        <extracomment>%1 is the name of the account.</extracomment>
        <translation>
            <numerusform>Delete %n event from “%1”?</numerusform>
            <numerusform>Delete %n events from “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list of events.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::DetailsPane</name>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%n event selected</numerusform>
            <numerusform>%n events selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <extracomment>How many of the selected events are active.</extracomment>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inactive</source>
        <extracomment>How many of the selected events are inactive.</extracomment>
        <translation>
            <numerusform>%n inactive</numerusform>
            <numerusform>%n inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n System, locked</source>
        <extracomment>How many of the selected events belong to Push.Express.</extracomment>
        <translation>
            <numerusform>%n System, locked</numerusform>
            <numerusform>%n System, locked</numerusform>
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
    <name>eventdesk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>In the status bar; %n is the number of events in the account.</extracomment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
</TS>
