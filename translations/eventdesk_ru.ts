<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>eventdesk::EventRules</name>
    <message>
        <source>Give the event a name.</source>
        <extracomment>Shown under the Name field of the event dialog.</extracomment>
        <translation>Дайте событию название.</translation>
    </message>
    <message>
        <source>Character %1 is damaged. Delete it and type it again.</source>
        <extracomment>%1 is the position of a damaged character in the name, counted from 1.</extracomment>
        <translation>Символ %1 повреждён. Удалите его и введите заново.</translation>
    </message>
    <message>
        <source>Character %1 is a control character (%2). Delete it.</source>
        <extracomment>%1 is a position counted from 1; %2 a visible mark of a control character.</extracomment>
        <translation>Символ %1 — управляющий (%2). Удалите его.</translation>
    </message>
    <message>
        <source>Character %1 is invisible (%2). Delete it.</source>
        <extracomment>%1 is a position counted from 1; %2 a visible mark of an invisible character.</extracomment>
        <translation>Символ %1 невидим (%2). Удалите его.</translation>
    </message>
    <message>
        <source>Give the event a code: letters A–Z, digits and underscore.</source>
        <extracomment>Shown under the Code field of the event dialog.</extracomment>
        <translation>Задайте код события: латинские буквы A–Z, цифры и знак подчёркивания.</translation>
    </message>
    <message>
        <source>Only letters A–Z, digits and underscore. Character %1, “%2”, is a Cyrillic letter: use Latin “%3”?</source>
        <extracomment>%1 is a position counted from 1, %2 a Cyrillic letter, %3 the Latin letter it looks like.</extracomment>
        <translation>Только латинские буквы A–Z, цифры и знак подчёркивания. Символ %1, «%2», — кириллица: заменить на латинскую «%3»?</translation>
    </message>
    <message>
        <source>Only letters A–Z, digits and underscore. Character %1, “%2”, is a Greek letter: use Latin “%3”?</source>
        <extracomment>%1 is a position counted from 1, %2 a Greek letter, %3 the Latin letter it looks like.</extracomment>
        <translation>Только латинские буквы A–Z, цифры и знак подчёркивания. Символ %1, «%2», — греческая буква: заменить на латинскую «%3»?</translation>
    </message>
    <message>
        <source>Only letters A–Z, digits and underscore. Character %1, “%2”, is full-width: use “%3”?</source>
        <extracomment>%1 is a position counted from 1, %2 a full-width character, %3 the common one.</extracomment>
        <translation>Только латинские буквы A–Z, цифры и знак подчёркивания. Символ %1, «%2», — полноширинный: заменить на «%3»?</translation>
    </message>
    <message>
        <source>Only letters A–Z, digits and underscore. Character %1 is a space: use an underscore?</source>
        <extracomment>%1 is a position counted from 1.</extracomment>
        <translation>Только латинские буквы A–Z, цифры и знак подчёркивания. Символ %1 — пробел: заменить знаком подчёркивания?</translation>
    </message>
    <message>
        <source>Only letters A–Z, digits and underscore. Character %1 is “%2”: use an underscore?</source>
        <extracomment>%1 is a position counted from 1, %2 a hyphen, dash or dot.</extracomment>
        <translation>Только латинские буквы A–Z, цифры и знак подчёркивания. Символ %1 — «%2»: заменить знаком подчёркивания?</translation>
    </message>
    <message>
        <source>Only letters A–Z, digits and underscore. Character %1, “%2”, cannot be used.</source>
        <extracomment>%1 is a position counted from 1, %2 the character found there.</extracomment>
        <translation>Только латинские буквы A–Z, цифры и знак подчёркивания. Символ %1, «%2», использовать нельзя.</translation>
    </message>
</context>
<context>
    <name>eventdesk::LanguageChoice</name>
    <message>
        <source>Eventdesk does not speak “%1”. Give --lang one of these: %2.</source>
        <extracomment>Printed in the terminal. %1 is what was given to --lang, %2 a list of codes: en, ru, pseudo.</extracomment>
        <translation>Eventdesk не говорит на языке «%1». Укажите в --lang один из этих: %2.</translation>
    </message>
</context>
</TS>
