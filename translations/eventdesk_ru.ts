<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>eventdesk::AccountBook</name>
    <message>
        <source>Account</source>
        <extracomment>The name offered for a new account; followed by a number when it is taken.</extracomment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1</source>
        <extracomment>%1: the system&apos;s reason, such as &quot;No space left on device&quot;.</extracomment>
        <translation>Не удалось сохранить список аккаунтов: %1</translation>
    </message>
    <message>
        <source>The list of accounts could not be read. It was kept as “%1”; add your accounts again.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Не удалось прочитать список аккаунтов. Он сохранён под именем «%1»; добавьте аккаунты заново.</translation>
    </message>
    <message>
        <source>The list of accounts in “%1” can neither be read nor moved, so changes to it are not saved.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Список аккаунтов в «%1» нельзя ни прочитать, ни переместить, поэтому его изменения не сохраняются.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: the name of an account; %2: a number that tells it from another one of that name.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>eventdesk::ApiError</name>
    <message>
        <source>You cancelled this after it was sent. It may have taken effect all the same.</source>
        <translation>Вы отменили действие, когда запрос уже был отправлен. Оно всё же могло выполниться.</translation>
    </message>
    <message>
        <source>You cancelled this. Nothing was changed.</source>
        <translation>Вы отменили действие. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Push.Express cannot be reached. Check your internet connection and try again.</source>
        <translation>Не удаётся связаться с Push.Express. Проверьте подключение к интернету и повторите попытку.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let Eventdesk through. Ask whoever looks after your network.</source>
        <extracomment>A proxy is a gateway that many offices use; the marketer has to ask for help.</extracomment>
        <translation>Прокси-сервер вашей сети не пропустил Eventdesk. Обратитесь к администратору сети.</translation>
    </message>
    <message>
        <source>The connection to Push.Express is not safe, so nothing was sent. Check the date of this computer and your network, then try again.</source>
        <translation>Соединение с Push.Express небезопасно, поэтому ничего не отправлено. Проверьте дату на компьютере и сеть, затем повторите попытку.</translation>
    </message>
    <message>
        <source>Push.Express did not answer in time. Try again in a moment.</source>
        <translation>Push.Express не ответил вовремя. Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>The connection to Push.Express broke before the answer came. Try again.</source>
        <translation>Соединение с Push.Express прервалось до получения ответа. Повторите попытку.</translation>
    </message>
    <message>
        <source>The server wanted to send Eventdesk elsewhere. Your key was not sent there. Check the account&apos;s address.</source>
        <translation>Сервер хотел перенаправить Eventdesk на другой адрес. Ваш ключ туда не отправлен. Проверьте адрес аккаунта.</translation>
    </message>
    <message>
        <source>Push.Express did not accept this. Check the name and the code.</source>
        <translation>Push.Express не принял данные. Проверьте название и код.</translation>
    </message>
    <message>
        <source>Push.Express did not accept this: %1</source>
        <extracomment>%1 is what the server said, in its own words and language.</extracomment>
        <translation>Push.Express не принял данные: %1</translation>
    </message>
    <message>
        <source>Push.Express does not accept this API key. Copy the key again from the “Personal” tab at app.push.express.</source>
        <translation>Push.Express не принимает этот ключ API. Скопируйте ключ ещё раз на вкладке «Personal» на сайте app.push.express.</translation>
    </message>
    <message>
        <source>This key is not allowed to do that. Ask the owner of the account.</source>
        <translation>Этому ключу такое действие не разрешено. Обратитесь к владельцу аккаунта.</translation>
    </message>
    <message>
        <source>This key is not allowed to do that: %1</source>
        <extracomment>%1 is what the server said, in its own words and language.</extracomment>
        <translation>Этому ключу такое действие не разрешено: %1</translation>
    </message>
    <message>
        <source>This event no longer exists at Push.Express. Somebody may have deleted it.</source>
        <translation>Этого события больше нет в Push.Express. Возможно, его кто-то удалил.</translation>
    </message>
    <message>
        <source>Push.Express asks for a pause because of too many requests. Try again in a minute.</source>
        <translation>Push.Express просит сделать паузу: слишком много запросов. Повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>Push.Express has trouble at the moment. Try again in a few minutes.</source>
        <translation>В Push.Express сейчас неполадки. Повторите попытку через несколько минут.</translation>
    </message>
    <message>
        <source>Push.Express answered something that Eventdesk cannot read. Try again; if it stays so, send the details to support.</source>
        <translation>Eventdesk не может прочитать ответ Push.Express. Повторите попытку; если не поможет, отправьте подробности в службу поддержки.</translation>
    </message>
    <message>
        <source>The answer was far larger than it should be, so Eventdesk stopped reading it.</source>
        <translation>Ответ оказался намного больше, чем должен быть, поэтому Eventdesk прекратил его чтение.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <extracomment>In the details of an error; %1 is a number such as 404.</extracomment>
        <translation>Статус HTTP: %1</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>Ответ не получен.</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <extracomment>In the details of an error; %1 is how often the request was tried.</extracomment>
        <translation>Число попыток: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <extracomment>In the details of an error; %1 is what the server said.</extracomment>
        <translation>Ответ сервера: %1</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <extracomment>In the details of an error; %1 is a technical text in English.</extracomment>
        <translation>Технические сведения: %1</translation>
    </message>
</context>
<context>
    <name>eventdesk::ApiKey</name>
    <message>
        <source>Paste the API key here.</source>
        <extracomment>Shown under the API key field.</extracomment>
        <translation>Вставьте сюда ключ API.</translation>
    </message>
    <message>
        <source>This is too long to be an API key. Copy it again.</source>
        <extracomment>Shown under the API key field.</extracomment>
        <translation>Для ключа API это слишком длинно. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>An API key has no spaces, line breaks or special letters. Copy it again.</source>
        <extracomment>Shown under the API key field.</extracomment>
        <translation>В ключе API не бывает пробелов, переносов строк и особых букв. Скопируйте его ещё раз.</translation>
    </message>
</context>
<context>
    <name>eventdesk::BaseUrl</name>
    <message>
        <source>This is not a web address. It should look like https://core.push.express/api/b/v2.</source>
        <extracomment>About the server address given on the command line.</extracomment>
        <translation>Это не веб-адрес. Он должен выглядеть так: https://core.push.express/api/b/v2.</translation>
    </message>
    <message>
        <source>The address must begin with https. Plain http is allowed on this computer only.</source>
        <extracomment>About the server address given on the command line. &quot;http&quot; and &quot;https&quot; are not translated.</extracomment>
        <translation>Адрес должен начинаться с https. Обычный http разрешён только на этом компьютере.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <extracomment>About the server address given on the command line.</extracomment>
        <translation>В адресе не должно быть имени пользователя и пароля.</translation>
    </message>
    <message>
        <source>The address must end with its path, without “?” or “#”.</source>
        <extracomment>About the server address given on the command line.</extracomment>
        <translation>Адрес должен заканчиваться путём, без «?» и «#».</translation>
    </message>
</context>
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
    <name>eventdesk::EventTableModel</name>
    <message>
        <source>%1, locked</source>
        <extracomment>Read aloud by screen readers for the Type column; %1 is the word &quot;System&quot;.</extracomment>
        <translation>%1, изменить нельзя</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Header of a column of the events table.</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Header of a column of the events table.</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Header of a column of the events table.</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Header of a column of the events table: Custom or System.</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Header of a column of the events table: the number that Push.Express gave the event.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an event: it is in use.</extracomment>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Status of an event: it is switched off.</extracomment>
        <translation>Неактивно</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Status of an event: the server did not say.</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Type of an event: made by the user&apos;s own account.</extracomment>
        <translation>Пользовательское</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Type of an event: it belongs to Push.Express.</extracomment>
        <translation>Системное</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of an event</comment>
        <extracomment>Type of an event: the server did not say.</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>System events belong to Push.Express and cannot be changed.</source>
        <extracomment>Tooltip of disabled actions and of the lock in the table.</extracomment>
        <translation>Системные события принадлежат Push.Express, изменить их нельзя.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>Shown in the table for an event whose name is empty.</extracomment>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>(no code)</source>
        <extracomment>Shown in the table for an event whose code is empty.</extracomment>
        <translation>(без кода)</translation>
    </message>
</context>
<context>
    <name>eventdesk::KeyStore</name>
    <message>
        <source>No API key for this account could be read from the keychain. If the keychain is locked, unlock it and try again, or paste the key once more.</source>
        <extracomment>&quot;Keychain&quot;: the operating system&apos;s store for passwords.</extracomment>
        <translation>Не удалось прочитать ключ API этого аккаунта из хранилища паролей. Если хранилище заблокировано, разблокируйте его и повторите попытку либо вставьте ключ ещё раз.</translation>
    </message>
    <message>
        <source>This computer offers no keychain in which the API key could be kept.</source>
        <extracomment>&quot;Keychain&quot;: the operating system&apos;s store for passwords.</extracomment>
        <translation>На этом компьютере нет хранилища паролей, в котором можно сохранить ключ API.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access. Unlock it and try again.</source>
        <extracomment>&quot;Keychain&quot;: the operating system&apos;s store for passwords.</extracomment>
        <translation>Хранилище паролей заблокировано или отказало в доступе. Разблокируйте его и повторите попытку.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for a window that asks for its password, then try again.</source>
        <extracomment>&quot;Keychain&quot;: the operating system&apos;s store for passwords.</extracomment>
        <translation>Хранилище паролей не ответило. Найдите окно, в котором запрашивается его пароль, затем повторите попытку.</translation>
    </message>
    <message>
        <source>The stored API key was entered for another server, so it was not used. Paste the key for this server.</source>
        <extracomment>A key is used only with the server for which the user entered it.</extracomment>
        <translation>Сохранённый ключ API введён для другого сервера, поэтому он не использован. Вставьте ключ для этого сервера.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is not an API key. Paste the key again.</source>
        <extracomment>&quot;Keychain&quot;: the operating system&apos;s store for passwords.</extracomment>
        <translation>В хранилище паролей для этого аккаунта записан не ключ API. Вставьте ключ ещё раз.</translation>
    </message>
    <message>
        <source>This API key is too long for the keychain.</source>
        <extracomment>&quot;Keychain&quot;: the operating system&apos;s store for passwords.</extracomment>
        <translation>Этот ключ API слишком длинный для хранилища паролей.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Try again, or paste the API key once more.</source>
        <extracomment>&quot;Keychain&quot;: the operating system&apos;s store for passwords.</extracomment>
        <translation>Хранилище паролей сообщило об ошибке. Повторите попытку или вставьте ключ API ещё раз.</translation>
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
<context>
    <name>eventdesk::MessageBar</name>
    <message>
        <source>Close message</source>
        <extracomment>Button with a cross at the end of the message bar</extracomment>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>eventdesk::OsKeyStore</name>
    <message>
        <source>The key is kept in the keychain of this computer.</source>
        <extracomment>On the page that asks for the API key. &quot;Keychain&quot;: the operating system&apos;s store for passwords.</extracomment>
        <translation>Ключ хранится в хранилище паролей этого компьютера.</translation>
    </message>
</context>
<context>
    <name>eventdesk::PagerBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button. %1: the button&apos;s name, %2: the keys that do the same, such as Ctrl+PgDown</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First page</source>
        <extracomment>Button of the bar under a list</extracomment>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>Button of the bar under a list</extracomment>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Button of the bar under a list</extracomment>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Last page</source>
        <extracomment>Button of the bar under a list</extracomment>
        <translation>Последняя страница</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Stands before the number of the page shown: &quot;Page [3] of 65&quot;</extracomment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Stands after the number of the page shown. %1: how many pages there are, as in &quot;Page [3] of 65&quot;</extracomment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <extracomment>Label of a choice between 25, 50, 100 and 250</extracomment>
        <translation>Строк на странице</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>Which rows of a list are shown. %1, %2: number of the first and last row, %3: of how many</extracomment>
        <translation>%1–%2 из %3</translation>
    </message>
</context>
<context>
    <name>eventdesk::PracticeFile</name>
    <message>
        <source>The practice account&apos;s file %1 is damaged and cannot be renamed. Move it away yourself, then try again.</source>
        <extracomment>%1 is a file path.</extracomment>
        <translation>Файл учебного аккаунта %1 повреждён, и его нельзя переименовать. Переместите его сами и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>eventdesk::PracticeServer</name>
    <message>
        <source>The practice account cannot be opened: this computer gave it no free network port. Close some programs, then try again.</source>
        <extracomment>Shown when the practice account is opened.</extracomment>
        <translation>Учебный аккаунт не открывается: на компьютере не нашлось свободного сетевого порта. Закройте часть программ и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>eventdesk::SessionKeyStore</name>
    <message>
        <source>The key is kept until you close Eventdesk; next time you will be asked for it again.</source>
        <extracomment>On the page that asks for the API key, when the computer has no keychain.</extracomment>
        <translation>Ключ хранится, пока Eventdesk открыт; в следующий раз его понадобится ввести снова.</translation>
    </message>
</context>
</TS>
