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
    <name>eventdesk::EventCommands</name>
    <message numerus="yes">
        <source>%n code(s) copied.</source>
        <extracomment>After “Copy code”.</extracomment>
        <translation>
            <numerusform>%n code copied.</numerusform>
            <numerusform>%n codes copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::EventsPage</name>
    <message numerus="yes">
        <source>%n event(s) of this page could not be read and are not shown.</source>
        <translation>
            <numerusform>%n event of this page could not be read and is not shown.</numerusform>
            <numerusform>%n events of this page could not be read and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the next page moved up to this one. Refresh to see them.</source>
        <extracomment>Lasting notice under the table after events of this page were deleted.</extracomment>
        <translation>
            <numerusform>%n event of the next page moved up to this one. Refresh to see it.</numerusform>
            <numerusform>%n events of the next page moved up to this one. Refresh to see them.</numerusform>
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
