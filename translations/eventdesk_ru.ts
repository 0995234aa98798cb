<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>eventdesk::AboutDialog</name>
    <message>
        <source>About Eventdesk</source>
        <translation>О программе Eventdesk</translation>
    </message>
    <message>
        <source>Eventdesk %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Eventdesk %1</translation>
    </message>
    <message>
        <source>Manages the custom events of Push.Express accounts.</source>
        <translation>Управляет пользовательскими событиями аккаунтов Push.Express.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Eventdesk is not made by Push.Express.</source>
        <translation>Свободная программа под лицензией MIT. Eventdesk — не продукт Push.Express.</translation>
    </message>
    <message>
        <source>Built on Qt %1 (LGPL), QtKeychain (BSD), cpp-httplib (MIT) and tl::expected (CC0).</source>
        <translation>Использует Qt %1 (LGPL), QtKeychain (BSD), cpp-httplib (MIT) и tl::expected (CC0).</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <extracomment>Button of the About dialog: shows the licences of Eventdesk and of what it is built on.</extracomment>
        <translation>&amp;Лицензии…</translation>
    </message>
</context>
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
    <name>eventdesk::AccountButton</name>
    <message>
        <source>Account</source>
        <extracomment>The toolbar&apos;s button for accounts while none is open.</extracomment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Name of the toolbar&apos;s button for screen readers; %1 is what tells the open account from others, such as “Shop · Blue · Ask first · core.push.express”.</extracomment>
        <translation>Аккаунт: %1</translation>
    </message>
    <message>
        <source>Choose, connect or remove an account</source>
        <translation>Выбрать, подключить или убрать аккаунт</translation>
    </message>
</context>
<context>
    <name>eventdesk::AccountColourWords</name>
    <message>
        <source>No colour</source>
        <extracomment>The account has no colour of its own.</extracomment>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>The colour of an account, as the others after it.</extracomment>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
</context>
<context>
    <name>eventdesk::AccountController</name>
    <message>
        <source>Temporary account</source>
        <extracomment>Name of the account that --base-url opens.</extracomment>
        <translation>Временный аккаунт</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <extracomment>%1 is a name from the command line.</extracomment>
        <translation>Аккаунта с названием «%1» нет.</translation>
    </message>
    <message>
        <source>Practice account</source>
        <extracomment>Name of the built-in account for trying things out.</extracomment>
        <translation>Учебный аккаунт</translation>
    </message>
    <message>
        <source>The key is kept for this session only. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the keychain.</extracomment>
        <translation>Ключ хранится только до закрытия Eventdesk. %1</translation>
    </message>
    <message>
        <source>The sample events could not be saved. Is the disk full?</source>
        <translation>Не удалось сохранить примеры событий. Возможно, на диске нет места.</translation>
    </message>
    <message>
        <source>The practice account holds its sample events again.</source>
        <translation>В учебном аккаунте снова исходные примеры событий.</translation>
    </message>
    <message>
        <source>A change is still on its way. Try again in a moment.</source>
        <extracomment>The account cannot be closed or changed now.</extracomment>
        <translation>Изменение ещё отправляется. Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>This account was removed in another window of Eventdesk. The protection holds until you close this one.</source>
        <extracomment>Only the protection could be changed, and it is not remembered.</extracomment>
        <translation>Этот аккаунт убран в другом окне Eventdesk. Защита действует, пока вы не закроете это окно.</translation>
    </message>
    <message>
        <source>The account settings were saved.</source>
        <extracomment>After “Account settings…”.</extracomment>
        <translation>Настройки аккаунта сохранены.</translation>
    </message>
</context>
<context>
    <name>eventdesk::AccountQuestions</name>
    <message>
        <source>The key was replaced.</source>
        <extracomment>After “Replace key…”.</extracomment>
        <translation>Ключ заменён.</translation>
    </message>
    <message>
        <source>The key of this temporary account is not stored.</source>
        <extracomment>About the key of an account that was given on the command line.</extracomment>
        <translation>Ключ этого временного аккаунта не сохраняется.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Убрать аккаунт</translation>
    </message>
    <message>
        <source>Remove “%1” from Eventdesk?</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Убрать аккаунт «%1» из Eventdesk?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Buttons of the question whether to remove an account.
----------
Buttons of the question whether to reset the practice account.</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Reset practice account</source>
        <translation>Сброс учебного аккаунта</translation>
    </message>
    <message>
        <source>Bring back the sample events?</source>
        <translation>Вернуть исходные примеры событий?</translation>
    </message>
    <message>
        <source>Everything you changed in the practice account is undone.</source>
        <translation>Все ваши изменения в учебном аккаунте пропадут.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Push.Express accepts the key.</source>
        <extracomment>After “Check key”.</extracomment>
        <translation>Push.Express принимает ключ.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Аккаунт «%1» убран.</translation>
    </message>
    <message>
        <source>“%1” was removed, but its key may still be in the keychain. %2</source>
        <extracomment>%1 is the name of an account, %2 a sentence that says why.</extracomment>
        <translation>Аккаунт «%1» убран, но его ключ мог остаться в хранилище паролей. %2</translation>
    </message>
    <message>
        <source>Its key and its history are removed from this computer, and changes that wait are not sent. Nothing changes at Push.Express.</source>
        <translation>Его ключ и история будут удалены с этого компьютера, ожидающие изменения не будут отправлены. В Push.Express ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>eventdesk::AccountSettingsDialog</name>
    <message>
        <source>Account settings</source>
        <extracomment>Title of the dialog with name, colour and protection of an account.</extracomment>
        <translation>Настройки аккаунта</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Название аккаунта</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <extracomment>Label of an input: how the user wants to call the account.</extracomment>
        <translation>На&amp;звание аккаунта</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <extracomment>Label of a choice: the colour that marks the account.</extracomment>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Title of a group of choices: how carefully the account is to be treated.</extracomment>
        <translation>Защита</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: takes over the settings of the account.</extracomment>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <extracomment>About the empty name of an account.</extracomment>
        <translation>Дайте аккаунту название.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose another one.</source>
        <extracomment>About the name of an account.</extracomment>
        <translation>Такое название уже есть у другого аккаунта. Выберите другое.</translation>
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
    <message>
        <source>This account was made read only before the answer came. The change may have taken effect all the same.</source>
        <translation>Пока ответ не пришёл, аккаунт сделали доступным только для чтения. Изменение всё же могло выполниться.</translation>
    </message>
    <message>
        <source>This account is read only in Eventdesk, so the change was not sent. To allow changes, choose another protection in Account settings.</source>
        <translation>Этот аккаунт в Eventdesk только для чтения, поэтому изменение не отправлено. Чтобы разрешить изменения, выберите другую защиту в настройках аккаунта.</translation>
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
    <name>eventdesk::BeforeAfter</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An event in one cell of a table: %1 is its code, %2 its status (&quot;Active&quot;).</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An event in one cell of a table: %1 is its name, %2 its code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>What becomes of an event in a review of changes.</extracomment>
        <translation>Удалено</translation>
    </message>
</context>
<context>
    <name>eventdesk::ByteCount</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <extracomment>The size of an answer.</extracomment>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <extracomment>The size of an answer in kilobytes; %1 is a number such as 2.1.</extracomment>
        <translation>%1 кБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>The size of an answer in megabytes; %1 is a number such as 2.1.</extracomment>
        <translation>%1 МБ</translation>
    </message>
</context>
<context>
    <name>eventdesk::ChangeCommands</name>
    <message>
        <source>Undo</source>
        <extracomment>Button in the message bar: takes back what was just done.</extracomment>
        <translation>Откатить</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>After “Undo”: what was done is not so any more, or somebody else took it back.</extracomment>
        <translation>Откатывать нечего.</translation>
    </message>
    <message>
        <source>What was left was dropped. Nothing more is sent.</source>
        <extracomment>After “Drop”, about changes that were interrupted.</extracomment>
        <translation>Остальное отменено. Больше ничего не отправляется.</translation>
    </message>
    <message>
        <source>This cannot be taken back now. It stays in the history, where you can try again. “Undo” goes on with what you did before.</source>
        <extracomment>After an “Undo” that was not possible. “Undo” is an entry of the menu.</extracomment>
        <translation>Сейчас это откатить нельзя. Запись остаётся в истории: там можно попробовать ещё раз. «Откатить» теперь вернёт то, что вы сделали раньше.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ChangeJournal</name>
    <message>
        <source>Your history has become long, but its oldest changes could not be moved to a file of their own. They stay in your history.</source>
        <translation>История изменений стала длинной, но перенести самые старые из них в отдельный файл не удалось. Они остаются в истории.</translation>
    </message>
    <message>
        <source>Your history has become long: its oldest changes were moved to the file %1.</source>
        <extracomment>%1 is a file path.</extracomment>
        <translation>История изменений стала длинной: самые старые из них перенесены в файл %1.</translation>
    </message>
    <message>
        <source>The record of your changes was damaged; it was set aside as %1 and a new one was begun.</source>
        <extracomment>The journal is where every change is written down. %1 is the new path of its file.</extracomment>
        <translation>Журнал изменений был повреждён. Он отложен в файл %1, начат новый.</translation>
    </message>
    <message>
        <source>The record of your changes was written by a newer version of Eventdesk; it was set aside as %1 and a new one was begun.</source>
        <extracomment>%1 is the new path of the file in which every change is written down.</extracomment>
        <translation>Журнал изменений записан более новой версией Eventdesk. Он отложен в файл %1, начат новый.</translation>
    </message>
    <message>
        <source>The disk is full, so changes cannot be written down. Eventdesk sends nothing that it has not written down first.</source>
        <translation>На диске нет места, поэтому изменения нельзя записать в журнал. Без такой записи Eventdesk ничего не отправляет.</translation>
    </message>
    <message>
        <source>Another program is using the file %1, so changes cannot be written down. Eventdesk sends nothing that it has not written down first.</source>
        <extracomment>%1 is a file path.</extracomment>
        <translation>Файл %1 занят другой программой, поэтому изменения нельзя записать в журнал. Без такой записи Eventdesk ничего не отправляет.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, so changes cannot be written down. Eventdesk sends nothing that it has not written down first.</source>
        <extracomment>%1 is a file path.</extracomment>
        <translation>Не удаётся записать файл %1, поэтому изменения нельзя записать в журнал. Без такой записи Eventdesk ничего не отправляет.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ChangePlan</name>
    <message>
        <source>It is as wanted already.</source>
        <extracomment>Beside an event in a review: nothing has to be done.</extracomment>
        <translation>Уже так, как нужно.</translation>
    </message>
    <message>
        <source>System events belong to Push.Express and cannot be changed.</source>
        <extracomment>Beside an event in a review: why nothing will be done.</extracomment>
        <translation>Системные события принадлежат Push.Express, изменить их нельзя.</translation>
    </message>
    <message>
        <source>The new name cannot be used.</source>
        <extracomment>Beside an event in a review: why nothing will be done.</extracomment>
        <translation>Новое название не подходит.</translation>
    </message>
    <message>
        <source>The new code cannot be used.</source>
        <extracomment>Beside an event in a review: why nothing will be done.</extracomment>
        <translation>Новый код не подходит.</translation>
    </message>
    <message>
        <source>Another event has this code, or would get it.</source>
        <extracomment>Beside an event in a review: why nothing will be done.</extracomment>
        <translation>Этот код занят или будет занят другим событием.</translation>
    </message>
    <message>
        <source>It is not in the account any more.</source>
        <extracomment>Beside an event in a review: why nothing will be done.</extracomment>
        <translation>Этого события больше нет в аккаунте.</translation>
    </message>
    <message>
        <source>Postbacks and tasks that use the old code will stop matching.</source>
        <extracomment>Beside an event in a review, a warning.</extracomment>
        <translation>Старый код перестанет срабатывать.</translation>
    </message>
    <message>
        <source>It comes back as a new event with another ID.</source>
        <extracomment>Beside a deleted event in a review, a warning.</extracomment>
        <translation>Вернётся как новое событие с другим ID.</translation>
    </message>
    <message>
        <source>It was changed again since. That later change is taken back, too.</source>
        <extracomment>Beside an event in the review of an undo, a warning.</extracomment>
        <translation>Событие потом изменили ещё раз. То изменение тоже откатится.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ChangeReport</name>
    <message>
        <source>Somebody else changed this event meanwhile. Nothing was overwritten.</source>
        <extracomment>In a report: why a change had no effect.</extracomment>
        <translation>За это время событие изменил кто-то другой. Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Another event has this code already. Nothing was created.</source>
        <extracomment>In a report: why an event was not created.</extracomment>
        <translation>Этот код уже занят другим событием. Ничего не создано.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ChangeSentences</name>
    <message>
        <source>“%1” is active now.</source>
        <extracomment>%1 is the name of an event.</extracomment>
        <translation>Событие «%1» включено.</translation>
    </message>
    <message>
        <source>“%1” is inactive now.</source>
        <extracomment>%1 is the name of an event.</extracomment>
        <translation>Событие «%1» выключено.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1 is the name of an event.</extracomment>
        <translation>Событие «%1» удалено.</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <extracomment>%1 is the name of an event. A sentence with the reason follows.</extracomment>
        <translation>Событие «%1» не создано.</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <extracomment>%1 is the name of an event. A sentence with the reason follows.</extracomment>
        <translation>Событие «%1» не изменено.</translation>
    </message>
    <message>
        <source>“%1” was not activated.</source>
        <extracomment>%1 is the name of an event. A sentence with the reason follows.</extracomment>
        <translation>Событие «%1» не включено.</translation>
    </message>
    <message>
        <source>“%1” was not deactivated.</source>
        <extracomment>%1 is the name of an event. A sentence with the reason follows.</extracomment>
        <translation>Событие «%1» не выключено.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <extracomment>%1 is the name of an event. A sentence with the reason follows.</extracomment>
        <translation>Событие «%1» не удалено.</translation>
    </message>
    <message>
        <source>It is not known whether the change of “%1” took effect. Refresh to see.</source>
        <extracomment>%1 is the name of an event. A sentence with the reason follows.</extracomment>
        <translation>Неизвестно, выполнено ли изменение события «%1». Обновите список и проверьте.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1 is the name of an event.</extracomment>
        <translation>Событие «%1» сохранено.</translation>
    </message>
    <message>
        <source>“%1” was created and is active.</source>
        <extracomment>%1 is the name of an event.</extracomment>
        <translation>Событие «%1» создано и активно.</translation>
    </message>
    <message>
        <source>“%1” was created and is inactive. Activate it to use it.</source>
        <extracomment>%1 is the name of an event.</extracomment>
        <translation>Событие «%1» создано, но неактивно. Включите его, чтобы использовать.</translation>
    </message>
    <message>
        <source>“%1” was created. Refresh to see whether it is active.</source>
        <extracomment>%1 is the name of an event.</extracomment>
        <translation>Событие «%1» создано. Обновите список, чтобы узнать, активно ли оно.</translation>
    </message>
    <message>
        <source>This could not be written down on this computer, so nothing was sent. Is the disk full?</source>
        <translation>Не удалось записать изменение в журнал на этом компьютере, поэтому ничего не отправлено. Возможно, на диске нет места.</translation>
    </message>
    <message>
        <source>“%1” is already the code of “%2”. Nothing was created.</source>
        <extracomment>A new event could not be made; %1 is the code, %2 the event that has it.</extracomment>
        <translation>Код «%1» уже занят событием «%2». Ничего не создано.</translation>
    </message>
    <message>
        <source>Somebody changed “%1” meanwhile, so nothing was overwritten. Look at it, then try again.</source>
        <extracomment>%1 is the name of an event.</extracomment>
        <translation>За это время событие «%1» изменил кто-то другой, поэтому ничего не перезаписано. Посмотрите, что изменилось, и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ChangeSetTitle</name>
    <message numerus="yes">
        <source>Create %n event(s)</source>
        <extracomment>Title of a set of changes.</extracomment>
        <translation>
            <numerusform>Создание %n события</numerusform>
            <numerusform>Создание %n событий</numerusform>
            <numerusform>Создание %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n event(s)</source>
        <extracomment>Title of a set of changes.</extracomment>
        <translation>
            <numerusform>Изменение %n события</numerusform>
            <numerusform>Изменение %n событий</numerusform>
            <numerusform>Изменение %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n event(s)</source>
        <extracomment>Title of a set of changes.</extracomment>
        <translation>
            <numerusform>Включение %n события</numerusform>
            <numerusform>Включение %n событий</numerusform>
            <numerusform>Включение %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n event(s)</source>
        <extracomment>Title of a set of changes.</extracomment>
        <translation>
            <numerusform>Выключение %n события</numerusform>
            <numerusform>Выключение %n событий</numerusform>
            <numerusform>Выключение %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <extracomment>Title of a set of changes.</extracomment>
        <translation>
            <numerusform>Удаление %n события</numerusform>
            <numerusform>Удаление %n событий</numerusform>
            <numerusform>Удаление %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %n event(s)</source>
        <extracomment>Title of a set of changes: events get new names or codes.</extracomment>
        <translation>
            <numerusform>Переименование %n события</numerusform>
            <numerusform>Переименование %n событий</numerusform>
            <numerusform>Переименование %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo of %n change(s)</source>
        <extracomment>Title of a set of changes that takes earlier ones back.</extracomment>
        <translation>
            <numerusform>Откат %n изменения</numerusform>
            <numerusform>Откат %n изменений</numerusform>
            <numerusform>Откат %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>What one change does to an event.</extracomment>
        <translation>Создание</translation>
    </message>
    <message>
        <source>Change name and code</source>
        <extracomment>What one change does to an event.</extracomment>
        <translation>Смена названия и кода</translation>
    </message>
    <message>
        <source>Change code</source>
        <extracomment>What one change does to an event.</extracomment>
        <translation>Смена кода</translation>
    </message>
    <message>
        <source>Change name</source>
        <extracomment>What one change does to an event.</extracomment>
        <translation>Смена названия</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>What one change does to an event: the name and code it has are saved again.</extracomment>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>What one change does to an event.</extracomment>
        <translation>Включение</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <extracomment>What one change does to an event.</extracomment>
        <translation>Выключение</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>What one change does to an event.</extracomment>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>How far a change has come: it waits and was not sent.</extracomment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>How far a change has come: it is on its way to Push.Express.</extracomment>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>How a change ended: there was no answer, so nobody knows whether it took effect.</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How a change ended: it took effect.</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>How a change ended: the event was as wanted already.</extracomment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>How a change ended: it was not tried, since it is not possible.</extracomment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>How a change ended: it had no effect.</extracomment>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>How a change ended: somebody else changed the event, so nothing was overwritten.</extracomment>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>How a change ended: the user took it back before it was sent.</extracomment>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>eventdesk::ChangesController</name>
    <message numerus="yes">
        <source>Only the %Ln failed change(s)</source>
        <extracomment>Why the table shows only a few events: their changes failed.</extracomment>
        <translation>
            <numerusform>Только невыполненные (%Ln)</numerusform>
            <numerusform>Только невыполненные (%Ln)</numerusform>
            <numerusform>Только невыполненные (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>Title of the file dialog.</extracomment>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in the file dialog; keep “(*.csv)”.</extracomment>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <extracomment>After “Save report…”.</extracomment>
        <translation>Отчёт сохранён.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <extracomment>After “Save report…”; %1 is the operating system&apos;s reason.</extracomment>
        <translation>Не удалось сохранить отчёт: %1</translation>
    </message>
    <message>
        <source>Waiting for the last answers. Then Eventdesk closes by itself.</source>
        <translation>Ждём последних ответов. Затем Eventdesk закроется сам.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ClosingQuestion</name>
    <message>
        <source>Changes are under way</source>
        <extracomment>Title of the question whether to close while changes are under way.</extracomment>
        <translation>Изменения выполняются</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not sent yet.</source>
        <translation>
            <numerusform>Ещё не отправлено %Ln изменение.</numerusform>
            <numerusform>Ещё не отправлено %Ln изменения.</numerusform>
            <numerusform>Ещё не отправлено %Ln изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eventdesk is still waiting for the answer to a change.</source>
        <translation>Eventdesk ещё ждёт ответа на изменение.</translation>
    </message>
    <message>
        <source>Continue in this window, or stop now: nothing is lost, and Eventdesk offers to go on at the next start.</source>
        <translation>Продолжите в этом окне или остановите сейчас: ничего не потеряется, при следующем запуске Eventdesk предложит продолжить.</translation>
    </message>
    <message>
        <source>If you close now, Eventdesk looks up at the next start whether it took effect.</source>
        <translation>Если закрыть сейчас, при следующем запуске Eventdesk проверит, выполнено ли оно.</translation>
    </message>
    <message>
        <source>Continue here</source>
        <extracomment>Buttons of the question whether to close while changes are under way.</extracomment>
        <translation>Продолжить здесь</translation>
    </message>
    <message>
        <source>Stop and resume next time</source>
        <translation>Остановить и продолжить потом</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Buttons of the question whether to close while a change is being sent.</extracomment>
        <translation>Подождать</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>A change is on its way</source>
        <extracomment>Title of the question whether to close while a change is being sent.</extracomment>
        <translation>Изменение отправляется</translation>
    </message>
    <message>
        <source>This account is temporary: what is left when the window closes is not sent.</source>
        <translation>Это временный аккаунт: то, что останется при закрытии окна, отправлено не будет.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Остановить и закрыть</translation>
    </message>
    <message>
        <source>If you close now, you will not learn whether it took effect.</source>
        <translation>Если закрыть сейчас, вы не узнаете, подействовало ли изменение.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ColourBox</name>
    <message>
        <source>Colour</source>
        <extracomment>Name of a choice for screen readers: the colour that marks an account.</extracomment>
        <translation>Цвет</translation>
    </message>
</context>
<context>
    <name>eventdesk::CommandLine</name>
    <message>
        <source>Manages the custom events of Push.Express accounts.</source>
        <extracomment>Shown by --help.</extracomment>
        <translation>Управляет пользовательскими событиями аккаунтов Push.Express.</translation>
    </message>
    <message>
        <source>Open the account with this name.</source>
        <extracomment>Shown by --help. “NAME” stands for the account&apos;s name.</extracomment>
        <translation>Открыть аккаунт с этим названием.</translation>
    </message>
    <message>
        <source>Open the practice account.</source>
        <extracomment>Shown by --help.</extracomment>
        <translation>Открыть учебный аккаунт.</translation>
    </message>
    <message>
        <source>Keep settings and data in this folder.</source>
        <extracomment>Shown by --help. “DIR” stands for a folder.</extracomment>
        <translation>Хранить настройки и данные в этой папке.</translation>
    </message>
    <message>
        <source>Open a temporary account on this server, with the key from the environment variable %1. Nothing of it is stored.</source>
        <extracomment>Shown by --help. %1 is the name of an environment variable.</extracomment>
        <translation>Открыть временный аккаунт на этом сервере с ключом из переменной окружения %1. Ничего из этого не сохраняется.</translation>
    </message>
    <message>
        <source>Show the program in this language: %1.</source>
        <extracomment>Shown by --help. %1 is a list of language codes.</extracomment>
        <translation>Показывать программу на этом языке: %1.</translation>
    </message>
    <message>
        <source>Walk through the program&apos;s main jobs in the practice account and save pictures into this folder.</source>
        <extracomment>Shown by --help. “DIR” stands for a folder.</extracomment>
        <translation>Показать основные возможности программы в учебном аккаунте и сохранить снимки в эту папку.</translation>
    </message>
    <message>
        <source>“%1” is not understood. --help shows what is.</source>
        <extracomment>On the command line; %1 is an argument that has no meaning.</extracomment>
        <translation>Аргумент «%1» непонятен. Список допустимых покажет --help.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>Для --tour нужно указать папку для снимков.</translation>
    </message>
    <message>
        <source>Choose one of --account, --practice and --base-url.</source>
        <translation>Укажите что-то одно: --account, --practice или --base-url.</translation>
    </message>
    <message>
        <source>--base-url needs the key in the environment variable %1.</source>
        <extracomment>On the command line; %1 is the name of an environment variable.</extracomment>
        <translation>Для --base-url нужен ключ в переменной окружения %1.</translation>
    </message>
    <message>
        <source>The key in the environment variable %1 cannot be used. %2</source>
        <extracomment>On the command line; %1 is the name of an environment variable, %2 what is wrong with it.</extracomment>
        <translation>Ключ из переменной окружения %1 не подходит. %2</translation>
    </message>
</context>
<context>
    <name>eventdesk::ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <extracomment>Title: somebody else changed the event that is being edited.</extracomment>
        <translation>Событие уже изменено</translation>
    </message>
    <message>
        <source>Somebody changed “%1” while you were editing it.</source>
        <extracomment>%1 is the name of an event.</extracomment>
        <translation>Пока вы редактировали событие «%1», его изменил кто-то другой.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose which version should stand at Push.Express.</source>
        <translation>Ничего не перезаписано. Выберите, какая версия останется в Push.Express.</translation>
    </message>
    <message>
        <source>Now at Push.Express</source>
        <extracomment>Column of a comparison: the event as it stands at Push.Express now.</extracomment>
        <translation>Сейчас в Push.Express</translation>
    </message>
    <message>
        <source>Your version</source>
        <extracomment>Column of a comparison: what the user typed.</extracomment>
        <translation>Ваша версия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>&amp;Keep theirs</source>
        <extracomment>Button: leaves the event as somebody else changed it.</extracomment>
        <translation>&amp;Оставить чужую версию</translation>
    </message>
    <message>
        <source>&amp;Save mine</source>
        <extracomment>Button: overwrites the other person&apos;s version with the user&apos;s.</extracomment>
        <translation>&amp;Сохранить мою версию</translation>
    </message>
</context>
<context>
    <name>eventdesk::CopyCommands</name>
    <message numerus="yes">
        <source>%n code(s) copied.</source>
        <extracomment>After “Copy code”.</extracomment>
        <translation>
            <numerusform>Скопирован %n код.</numerusform>
            <numerusform>Скопировано %n кода.</numerusform>
            <numerusform>Скопировано %n кодов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) copied as JSON.</source>
        <extracomment>After “Copy as JSON”.</extracomment>
        <translation>
            <numerusform>Скопировано %n событие в формате JSON.</numerusform>
            <numerusform>Скопировано %n события в формате JSON.</numerusform>
            <numerusform>Скопировано %n событий в формате JSON.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) copied as CSV.</source>
        <extracomment>After “Copy as CSV”.</extracomment>
        <translation>
            <numerusform>Скопировано %n событие в формате CSV.</numerusform>
            <numerusform>Скопировано %n события в формате CSV.</numerusform>
            <numerusform>Скопировано %n событий в формате CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) copied as a Markdown table.</source>
        <extracomment>After “Copy as Markdown table”.</extracomment>
        <translation>
            <numerusform>Скопировано %n событие как таблица Markdown.</numerusform>
            <numerusform>Скопировано %n события как таблица Markdown.</numerusform>
            <numerusform>Скопировано %n событий как таблица Markdown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curl command(s) copied, with $PUSHEXPRESS_API_KEY in place of the key.</source>
        <extracomment>After “Copy as curl”. A command is for the program curl; $PUSHEXPRESS_API_KEY is a variable of the command line.</extracomment>
        <translation>
            <numerusform>Скопирована %n команда curl, вместо ключа в ней $PUSHEXPRESS_API_KEY.</numerusform>
            <numerusform>Скопировано %n команды curl, вместо ключа в них $PUSHEXPRESS_API_KEY.</numerusform>
            <numerusform>Скопировано %n команд curl, вместо ключа в них $PUSHEXPRESS_API_KEY.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied as a list for a task filter.</source>
        <extracomment>After “Copy for task filter as list”.</extracomment>
        <translation>
            <numerusform>Скопирован %n код списком для фильтра задачи.</numerusform>
            <numerusform>Скопировано %n кода списком для фильтра задачи.</numerusform>
            <numerusform>Скопировано %n кодов списком для фильтра задачи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied one by one for task filters.</source>
        <extracomment>After “Copy for task filter as single”.</extracomment>
        <translation>
            <numerusform>Скопирован %n код для фильтров задач.</numerusform>
            <numerusform>Скопировано %n кода по одному для фильтров задач.</numerusform>
            <numerusform>Скопировано %n кодов по одному для фильтров задач.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::CopyMenu</name>
    <message>
        <source>Co&amp;py as</source>
        <extracomment>A submenu; its entries are called “Copy as JSON” and so on.</extracomment>
        <translation>Копировать к&amp;ак</translation>
    </message>
</context>
<context>
    <name>eventdesk::DeleteQuestion</name>
    <message>
        <source>Delete event</source>
        <extracomment>Title of the delete confirmation for one event.</extracomment>
        <translation>Удаление события</translation>
    </message>
    <message>
        <source>Delete “%1” (%2) from “%3”?</source>
        <extracomment>%1 is the name of an event, %2 its code, %3 the name of the account.</extracomment>
        <translation>Удалить событие «%1» (%2) из аккаунта «%3»?</translation>
    </message>
    <message>
        <source>This is permanent. Postbacks and tasks that use the code will stop matching.</source>
        <extracomment>Explanation in the delete confirmation.</extracomment>
        <translation>Удаление необратимо. Постбэки и задачи с этим кодом перестанут срабатывать.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button of the delete confirmation.</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>An inactive event keeps its code and can be switched on again.</source>
        <translation>Неактивное событие сохраняет свой код, и его можно снова включить.</translation>
    </message>
    <message>
        <source>Deactivate instead</source>
        <extracomment>Button of the delete confirmation: switches the event off and keeps it.</extracomment>
        <translation>Только выключить</translation>
    </message>
</context>
<context>
    <name>eventdesk::DetailsDialog</name>
    <message>
        <source>Details</source>
        <extracomment>Title of the dialog that shows the technical details of an error.</extracomment>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: copies the details of an error.</extracomment>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>eventdesk::DetailsPane</name>
    <message>
        <source>Details</source>
        <extracomment>Title of the pane with all about the selected event.</extracomment>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Select an event to see all about it here.</source>
        <extracomment>Stands in the details pane while no event is selected.</extracomment>
        <translation>Выберите событие, и здесь появится всё о нём.</translation>
    </message>
    <message>
        <source>Copy &amp;for task filter</source>
        <extracomment>Button with a menu: in which form the codes are copied.</extracomment>
        <translation>Копировать для фильтра за&amp;дачи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) selected</source>
        <translation>
            <numerusform>Выбрано %Ln событие</numerusform>
            <numerusform>Выбрано %Ln события</numerusform>
            <numerusform>Выбрано %Ln событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <extracomment>How many of the selected events are active.</extracomment>
        <translation>
            <numerusform>%Ln активное</numerusform>
            <numerusform>%Ln активных</numerusform>
            <numerusform>%Ln активных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <extracomment>How many of the selected events are inactive.</extracomment>
        <translation>
            <numerusform>%Ln неактивное</numerusform>
            <numerusform>%Ln неактивных</numerusform>
            <numerusform>%Ln неактивных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln System, locked</source>
        <extracomment>How many of the selected events belong to Push.Express.</extracomment>
        <translation>
            <numerusform>%Ln системное, изменить нельзя</numerusform>
            <numerusform>%Ln системных, изменить нельзя</numerusform>
            <numerusform>%Ln системных, изменить нельзя</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::DurationWords</name>
    <message>
        <source>about a second</source>
        <extracomment>How long something takes; part of a sentence.</extracomment>
        <translation>около секунды</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <extracomment>How long something takes; part of a sentence.</extracomment>
        <translation>
            <numerusform>около %n секунды</numerusform>
            <numerusform>около %n секунд</numerusform>
            <numerusform>около %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <extracomment>How long something takes; part of a sentence.</extracomment>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <extracomment>How long something takes; part of a sentence.</extracomment>
        <translation>
            <numerusform>около %n часа</numerusform>
            <numerusform>около %n часов</numerusform>
            <numerusform>около %n часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::EventDialog</name>
    <message>
        <source>Edit event</source>
        <extracomment>Titles of the dialog that makes or changes an event.</extracomment>
        <translation>Изменение события</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button of the dialog: “Save” changes an event, “Create” makes a new one.</extracomment>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>Со&amp;здать</translation>
    </message>
    <message>
        <source>It is not known whether this took effect. Close this window and refresh to see.</source>
        <extracomment>The answer to a change was lost, and reading the event again failed as well.</extracomment>
        <translation>Неизвестно, выполнено ли изменение. Закройте это окно и обновите список.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>After a change was cancelled in time.</extracomment>
        <translation>Отменено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>“%1” is already the code of “%2”. Choose another code.</source>
        <extracomment>A new event could not be made; %1 is the code, %2 the event that has it.</extracomment>
        <translation>Код «%1» уже занят событием «%2». Выберите другой код.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>While a change is being sent.</extracomment>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>eventdesk::EventFacts</name>
    <message>
        <source>Name</source>
        <extracomment>Field of an event.</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Field of an event.</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Field of an event: active or inactive.</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Field of an event: Custom or System.</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Field of an event: the number that Push.Express gave it.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>Stands in the details pane for an event whose name is empty.</extracomment>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>(no code)</source>
        <extracomment>Stands in the details pane for an event whose code is empty.</extracomment>
        <translation>(без кода)</translation>
    </message>
</context>
<context>
    <name>eventdesk::EventForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label of an input in the event dialog.</extracomment>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <extracomment>Label of an input in the event dialog.</extracomment>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button beside a problem: replaces the wrong characters of the code.</extracomment>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>“%1” is already the code of “%2”.</source>
        <extracomment>%1 is a code, %2 the name of the event that has it.</extracomment>
        <translation>Код «%1» уже занят событием «%2».</translation>
    </message>
    <message>
        <source>“%1” is the code of “%2”: only upper and lower case differ.</source>
        <extracomment>%1 is a code that differs only in upper and lower case; %2 the event that has it.</extracomment>
        <translation>Код «%1» события «%2» отличается только регистром букв.</translation>
    </message>
    <message>
        <source>Postbacks and tasks that use “%1” will stop matching.</source>
        <extracomment>Warning when the code of an existing event is changed; %1 is the old code.</extracomment>
        <translation>Постбэки и задачи с кодом «%1» перестанут срабатывать.</translation>
    </message>
</context>
<context>
    <name>eventdesk::EventHistory</name>
    <message>
        <source>Last changes</source>
        <extracomment>Heading in the details pane: what was done to the event with this program.</extracomment>
        <translation>Последние изменения</translation>
    </message>
    <message>
        <source>All changes of this event</source>
        <extracomment>Button in the details pane: opens the history with the changes of one event.</extracomment>
        <translation>Все изменения события</translation>
    </message>
    <message>
        <source>The changes could not be read.</source>
        <extracomment>In the details pane, in place of the last changes of an event.</extracomment>
        <translation>Не удалось прочитать изменения.</translation>
    </message>
    <message>
        <source>None made with Eventdesk.</source>
        <extracomment>In the details pane, in place of the last changes of an event.</extracomment>
        <translation>Через Eventdesk событие не меняли.</translation>
    </message>
    <message>
        <source>%1 · %2
%3: %4 → %5</source>
        <extracomment>One of the last changes of an event, in two lines; %1 is when, %2 how it ended (“Done”), %3 what was done (“Change name”), %4 what the event was before, %5 what it became.</extracomment>
        <translation>%1 · %2
%3: %4 → %5</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <extracomment>One of the last changes of an event, which was as wanted already, in two lines; %1 is when, %2 how it ended (“Unchanged”), %3 what was to be done (“Deactivate”).</extracomment>
        <translation>%1 · %2
%3</translation>
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
    <name>eventdesk::EventStore</name>
    <message>
        <source>The list of events kept on this computer was damaged; it was set aside as %1 and is read anew from the server.</source>
        <extracomment>%1 is the new path of the file.</extracomment>
        <translation>Список событий на этом компьютере был повреждён. Он отложен в файл %1, события загружаются с сервера заново.</translation>
    </message>
    <message>
        <source>The list of events kept on this computer was written by a newer version of Eventdesk; it was set aside as %1 and is read anew from the server.</source>
        <extracomment>%1 is the new path of the file.</extracomment>
        <translation>Список событий на этом компьютере записан более новой версией Eventdesk. Он отложен в файл %1, события загружаются с сервера заново.</translation>
    </message>
    <message>
        <source>The disk is full: the list of events is not being kept on this computer.</source>
        <translation>На диске нет места: список событий на этом компьютере не сохраняется.</translation>
    </message>
    <message>
        <source>The list of events is not being kept on this computer for now: another program is using the file %1.</source>
        <extracomment>%1 is a file path.</extracomment>
        <translation>Список событий пока не сохраняется на этом компьютере: файл %1 занят другой программой.</translation>
    </message>
    <message>
        <source>The list of events is not being kept on this computer: the file %1 cannot be written.</source>
        <extracomment>%1 is a file path.</extracomment>
        <translation>Список событий не сохраняется на этом компьютере: не удаётся записать файл %1.</translation>
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
    <message>
        <source>Changed outside Eventdesk since you last looked.</source>
        <extracomment>Tooltip of a marked row of the events table, and read aloud for it.</extracomment>
        <translation>Изменено вне Eventdesk с тех пор, как вы смотрели в последний раз.</translation>
    </message>
</context>
<context>
    <name>eventdesk::EventTableView</name>
    <message>
        <source>Events</source>
        <extracomment>Name of the events table for screen readers.</extracomment>
        <translation>События</translation>
    </message>
</context>
<context>
    <name>eventdesk::EventsPage</name>
    <message>
        <source>The events could not be read</source>
        <translation>Не удалось загрузить события</translation>
    </message>
    <message>
        <source>Loading events…</source>
        <extracomment>Headline in place of the table.</extracomment>
        <translation>Загрузка событий…</translation>
    </message>
    <message>
        <source>No events yet</source>
        <extracomment>Headline in place of the table: the account has no events.</extracomment>
        <translation>Событий пока нет</translation>
    </message>
    <message>
        <source>An event is something that happens in your app, such as a first deposit. Create the first one here.</source>
        <translation>Событие — это то, что происходит в вашем приложении, например первый депозит. Создайте здесь первое событие.</translation>
    </message>
    <message>
        <source>Push.Express cannot be reached</source>
        <extracomment>Headline in place of the table.</extracomment>
        <translation>Push.Express недоступен</translation>
    </message>
    <message>
        <source>Push.Express lets programs read the first %1 events of an account. This one has %2, so the rest is not shown here.</source>
        <translation>Push.Express отдаёт программам только первые события аккаунта, не больше %1. В этом аккаунте их %2, поэтому остальные здесь не показаны.</translation>
    </message>
    <message>
        <source>Push.Express lets programs read the first %1 events of an account. If this one has more, they are not shown here.</source>
        <translation>Push.Express отдаёт программам только первые события аккаунта, не больше %1. Если в этом аккаунте их больше, остальные здесь не показаны.</translation>
    </message>
    <message>
        <source>The account was changed again and again while it was read, so events may be missing here. Refresh to read it once more.</source>
        <extracomment>Lasting notice under the table.</extracomment>
        <translation>Пока события загружались, аккаунт всё время менялся, поэтому здесь может быть показано не всё. Обновите список, чтобы загрузить его ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this account could not be read and are not shown.</source>
        <extracomment>Lasting notice under the table.</extracomment>
        <translation>
            <numerusform>%n событие этого аккаунта не удалось прочитать, оно не показано.</numerusform>
            <numerusform>%n события этого аккаунта не удалось прочитать, они не показаны.</numerusform>
            <numerusform>%n событий этого аккаунта не удалось прочитать, они не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <extracomment>Headline in place of the table: the filters leave no event.</extracomment>
        <translation>Под фильтры ничего не подходит</translation>
    </message>
    <message>
        <source>The events are still being read. What matches appears as it is found.</source>
        <extracomment>Under “Nothing matches”, while the list is being read.</extracomment>
        <translation>События ещё загружаются. Подходящие появятся здесь по мере загрузки.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>Beside the filters: how many events the account has.</extracomment>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>searching %1 of %2</source>
        <extracomment>Beside the filters, while the list is still being read; %1 and %2 are numbers of events.</extracomment>
        <translation>поиск: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) of %1</source>
        <extracomment>Beside the filters; %n is how many events match, %1 how many there are.</extracomment>
        <translation>
            <numerusform>найдено %Ln из %1</numerusform>
            <numerusform>найдено %Ln из %1</numerusform>
            <numerusform>найдено %Ln из %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>По запросу «%1» ничего не найдено</translation>
    </message>
</context>
<context>
    <name>eventdesk::HistoryDialog</name>
    <message>
        <source>History</source>
        <extracomment>Title of the window with all changes that were made.</extracomment>
        <translation>История</translation>
    </message>
    <message>
        <source>The history could not be read. Close this window and try again.</source>
        <translation>Не удалось прочитать историю. Закройте это окно и повторите попытку.</translation>
    </message>
    <message>
        <source>Every change made with Eventdesk in this account: %1</source>
        <extracomment>Above the history; %1 is the name of an account and what is known of it.</extracomment>
        <translation>Все изменения, сделанные через Eventdesk в этом аккаунте: %1</translation>
    </message>
    <message>
        <source>Name, code or ID</source>
        <extracomment>Stands in the empty search field of the history.</extracomment>
        <translation>Название, код или ID</translation>
    </message>
    <message>
        <source>Any change</source>
        <extracomment>In the list that filters the history.</extracomment>
        <translation>Любое действие</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>In the list that filters the history.</extracomment>
        <translation>Создание</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>In the list that filters the history.</extracomment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Activated</source>
        <extracomment>In the list that filters the history.</extracomment>
        <translation>Включение</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <extracomment>In the list that filters the history.</extracomment>
        <translation>Выключение</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>In the list that filters the history.</extracomment>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Any result</source>
        <extracomment>In the list that filters the history.</extracomment>
        <translation>Любой результат</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <extracomment>Button of the history: takes the selected changes back, after a review.</extracomment>
        <translation>&amp;Откатить…</translation>
    </message>
    <message>
        <source>Undo &amp;whole action…</source>
        <extracomment>Button of the history: takes back everything that was done together with the selected change, after a review.</extracomment>
        <translation>Откатить действие &amp;целиком…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button of the history: saves what is listed to a file.</extracomment>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Name of the table of the history for screen readers.</extracomment>
        <translation>Изменения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>Title of the file dialog.</extracomment>
        <translation>Экспорт истории</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in the file dialog; keep “(*.csv)”.</extracomment>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>The history was exported.</source>
        <translation>История сохранена в файл.</translation>
    </message>
    <message>
        <source>The history could not be exported: %1</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>Не удалось сохранить историю в файл: %1</translation>
    </message>
    <message>
        <source>&amp;Search changes</source>
        <extracomment>Label of the search field of the history, with the key that leads there.</extracomment>
        <translation>&amp;Поиск изменений</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <extracomment>Label of the list that filters the history by what was done, with the key that leads there.</extracomment>
        <translation>&amp;Действие</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <extracomment>Label of the list that filters the history by how changes ended, with the key that leads there.</extracomment>
        <translation>&amp;Результат</translation>
    </message>
    <message>
        <source>Press to show the changes of all events again.</source>
        <extracomment>Of a button in the history that says whose changes are shown, such as “Only “Trial””.</extracomment>
        <translation>Нажмите, чтобы снова показать изменения всех событий.</translation>
    </message>
    <message>
        <source>Search changes</source>
        <extracomment>Name of the button in the search field of the history, for screen readers.</extracomment>
        <translation>Поиск изменений</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>Of a button in the history that says whose changes are shown; %1 is the name of an event.</extracomment>
        <translation>Только «%1»</translation>
    </message>
    <message>
        <source>Select changes that took effect and were not undone yet.</source>
        <extracomment>Why “Undo…” cannot be pressed.</extracomment>
        <translation>Выберите выполненные изменения, которые ещё не откатили.</translation>
    </message>
    <message>
        <source>Select one change of the action.</source>
        <extracomment>Why “Undo whole action…” cannot be pressed.</extracomment>
        <translation>Выберите одно изменение из этого действия.</translation>
    </message>
    <message>
        <source>Nothing of this action took effect, or it was undone already.</source>
        <extracomment>After “Undo whole action…”.</extracomment>
        <translation>Ничего из этого действия не выполнилось, или его уже откатили.</translation>
    </message>
</context>
<context>
    <name>eventdesk::HistoryModel</name>
    <message>
        <source>Undo: %1</source>
        <extracomment>In the history: a change that took an earlier one back; %1 is such as “Activate”.</extracomment>
        <translation>Откат: %1</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <extracomment>In the history: a change that was taken back later; %1 is such as “Done”.</extracomment>
        <translation>%1, откат</translation>
    </message>
    <message>
        <source>%1: %2 “%3”</source>
        <extracomment>One change of the history; %1 is when, %2 what, %3 the name of the event.</extracomment>
        <translation>%1: %2, событие «%3»</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>One change of the history: what the event was before (%1) and after (%2) it.</extracomment>
        <translation>Было: %1. Стало: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Header in the history.</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Header in the history: what was done.</extracomment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Header in the history: the name of the event.</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Header in the history: what it was before.</extracomment>
        <translation>Было</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Header in the history: what it became.</extracomment>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Header in the history: whether it took effect.</extracomment>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>eventdesk::InterruptedSet</name>
    <message>
        <source>“%1” stopped after %2.</source>
        <extracomment>At the start, about changes of last time. %1 is such as “Deactivate 400 events”, %2 is how many of them were through.</extracomment>
        <translation>Прервано: «%1». Готово: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was lost. %Ln change(s) are left; what may have been sent already is looked up first.</source>
        <translation>
            <numerusform>Ничего не потеряно. Осталось %Ln изменение; сначала Eventdesk проверит, что уже могло выполниться.</numerusform>
            <numerusform>Ничего не потеряно. Осталось %Ln изменения; сначала Eventdesk проверит, что уже могло выполниться.</numerusform>
            <numerusform>Ничего не потеряно. Осталось %Ln изменений; сначала Eventdesk проверит, что уже могло выполниться.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with changes that were interrupted.</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Review what is left</source>
        <extracomment>Button: shows what is left of changes that were interrupted.</extracomment>
        <translation>Просмотреть остальное</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>Button: what is left of changes that were interrupted will not be sent.</extracomment>
        <translation>Отменить остальное</translation>
    </message>
    <message>
        <source>What is left will not be sent. What took effect stays as it is.</source>
        <extracomment>Tooltip of “Drop”.</extracomment>
        <translation>Остальное не будет отправлено. Что уже выполнено, так и останется.</translation>
    </message>
</context>
<context>
    <name>eventdesk::KeyDialog</name>
    <message>
        <source>Replace key</source>
        <extracomment>Title of the dialog that asks for a new API key.</extracomment>
        <translation>Замена ключа</translation>
    </message>
    <message>
        <source>The new key for “%1”. It is on the “Personal” tab at app.push.express.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Новый ключ для аккаунта «%1». Он находится на вкладке «Personal» на сайте app.push.express.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Button: takes the new API key.</extracomment>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <extracomment>While the new key is being checked.</extracomment>
        <translation>Проверка ключа…</translation>
    </message>
</context>
<context>
    <name>eventdesk::KeyField</name>
    <message>
        <source>Show ke&amp;y</source>
        <extracomment>Check box beside the API key: makes it readable.</extracomment>
        <translation>Пок&amp;азать ключ</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <extracomment>Label of an input.</extracomment>
        <translation>&amp;Ключ API</translation>
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
    <message>
        <source>No keychain could be reached on this computer, so the API key cannot be stored or read.</source>
        <extracomment>&quot;Keychain&quot;: the operating system&apos;s store for passwords.</extracomment>
        <translation>На этом компьютере нет доступного хранилища паролей, поэтому ключ API нельзя ни сохранить, ни прочитать.</translation>
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
    <name>eventdesk::MainActions</name>
    <message>
        <source>&amp;Connect account…</source>
        <extracomment>Menu File: opens the page that connects another account.</extracomment>
        <translation>&amp;Подключить аккаунт…</translation>
    </message>
    <message>
        <source>&amp;Replace key…</source>
        <extracomment>Account menu: replaces the API key of the open account.</extracomment>
        <translation>&amp;Заменить ключ…</translation>
    </message>
    <message>
        <source>Chec&amp;k key</source>
        <extracomment>Account menu: asks Push.Express whether the API key still works.</extracomment>
        <translation>Прове&amp;рить ключ</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <extracomment>Account menu: forgets the open account on this computer.</extracomment>
        <translation>У&amp;брать аккаунт…</translation>
    </message>
    <message>
        <source>&amp;Practice account</source>
        <extracomment>Account menu: opens the built-in account for trying things out.</extracomment>
        <translation>&amp;Учебный аккаунт</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu File: ends the program.</extracomment>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <extracomment>Menu Event.</extracomment>
        <translation>&amp;Новое событие…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Menu Event: changes name and code.</extracomment>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <extracomment>Menu Event: switches the event on.</extracomment>
        <translation>&amp;Включить</translation>
    </message>
    <message>
        <source>Deac&amp;tivate</source>
        <extracomment>Menu Event: switches the event off.</extracomment>
        <translation>В&amp;ыключить</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu Event.</extracomment>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <extracomment>Menu Event: puts the codes of the selected events on the clipboard.</extracomment>
        <translation>&amp;Копировать код</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu View: reads the page again.</extracomment>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;First page</source>
        <extracomment>Menu View.</extracomment>
        <translation>&amp;Первая страница</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <extracomment>Menu View.</extracomment>
        <translation>П&amp;редыдущая страница</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <extracomment>Menu View.</extracomment>
        <translation>&amp;Следующая страница</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <extracomment>Menu View.</extracomment>
        <translation>После&amp;дняя страница</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>Menu Help: shows which keys do what.</extracomment>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Request log</source>
        <extracomment>Menu Help: shows the last requests to Push.Express.</extracomment>
        <translation>&amp;Журнал запросов</translation>
    </message>
    <message>
        <source>Reset &amp;practice account…</source>
        <extracomment>Menu Help: brings back the sample events of the practice account.</extracomment>
        <translation>Сбросить &amp;учебный аккаунт…</translation>
    </message>
    <message>
        <source>&amp;Documentation of Push.Express</source>
        <extracomment>Menu Help: opens the page of Push.Express about custom events in the browser.</extracomment>
        <translation>&amp;Документация Push.Express</translation>
    </message>
    <message>
        <source>&amp;About Eventdesk</source>
        <extracomment>Menu Help.</extracomment>
        <translation>&amp;О программе Eventdesk</translation>
    </message>
    <message>
        <source>This is possible while the practice account is open.</source>
        <extracomment>Why “Reset practice account…” is disabled.</extracomment>
        <translation>Доступно, только когда открыт учебный аккаунт.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <extracomment>Why an action is disabled.</extracomment>
        <translation>Сначала выберите событие.</translation>
    </message>
    <message>
        <source>Select one event to edit it.</source>
        <translation>Для изменения выберите только одно событие.</translation>
    </message>
    <message>
        <source>What is selected is active already.</source>
        <translation>Всё выбранное уже активно.</translation>
    </message>
    <message>
        <source>What is selected is inactive already.</source>
        <translation>Всё выбранное уже неактивно.</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <extracomment>Puts the selected events on the clipboard as JSON.</extracomment>
        <translation>Копировать как &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <extracomment>Puts the selected events on the clipboard as comma-separated values for spreadsheets.</extracomment>
        <translation>Копировать как CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <extracomment>Puts the selected events on the clipboard as a table in Markdown.</extracomment>
        <translation>Копировать как таблицу &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <extracomment>Puts commands for the program curl on the clipboard that read the selected events.</extracomment>
        <translation>Копировать как c&amp;url</translation>
    </message>
    <message>
        <source>Copy for task filter as &amp;list, [&quot;code&quot;]</source>
        <extracomment>Puts the codes of the selected events on the clipboard as a task filter of Push.Express wants them. [&quot;code&quot;] shows how they look: keep it.</extracomment>
        <translation>Копировать для фильтра задачи спис&amp;ком, [&quot;code&quot;]</translation>
    </message>
    <message>
        <source>Copy for task filter as &amp;single, &quot;code&quot;</source>
        <extracomment>Puts the codes of the selected events on the clipboard as a task filter of Push.Express wants them. &quot;code&quot; shows how they look: keep it.</extracomment>
        <translation>Копировать для фильтра задачи по &amp;одному, &quot;code&quot;</translation>
    </message>
    <message>
        <source>Open Se&amp;gments page</source>
        <extracomment>Opens the page “Segments” of Push.Express in the browser.</extracomment>
        <translation>Открыть страницу &amp;Segments</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <extracomment>Menu View: leads to the search field.</extracomment>
        <translation>На&amp;йти</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <extracomment>Empties the search field and the filters.</extracomment>
        <translation>О&amp;чистить поиск</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>Ends the reading of the list.</extracomment>
        <translation>Ос&amp;тановить</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <extracomment>Menu View: takes the marks from the events that were changed outside Eventdesk.</extracomment>
        <translation>Отметить всё просмотренн&amp;ым</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>Menu View: shows or hides the pane with all about the selected event.</extracomment>
        <translation>Подро&amp;бности</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <extracomment>Menu View: puts columns, panes and the window back to where they were at first.</extracomment>
        <translation>Сбросить располо&amp;жение</translation>
    </message>
    <message>
        <source>Nothing was changed outside Eventdesk since you last looked.</source>
        <extracomment>Why “Mark all as seen” is disabled.</extracomment>
        <translation>С последнего просмотра вне Eventdesk ничего не изменилось.</translation>
    </message>
    <message>
        <source>Account s&amp;ettings…</source>
        <extracomment>Account menu: name, colour and protection of the open account.</extracomment>
        <translation>&amp;Настройки аккаунта…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <extracomment>Menu Event: changes the names or codes of the selected events by a rule.</extracomment>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menu Event: takes the last changes back.</extracomment>
        <translation>&amp;Откатить</translation>
    </message>
    <message>
        <source>Clear selecti&amp;on</source>
        <extracomment>Menu Event: then no event is selected.</extracomment>
        <translation>Сн&amp;ять выбор</translation>
    </message>
    <message>
        <source>Hist&amp;ory</source>
        <extracomment>Menu View: shows every change that was made with this program.</extracomment>
        <translation>Истори&amp;я</translation>
    </message>
    <message>
        <source>Only an account that Eventdesk remembers has settings.</source>
        <extracomment>Why “Account settings…” is disabled.</extracomment>
        <translation>Настройки есть только у аккаунтов, которые Eventdesk запомнил.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>Why “Undo” is disabled.</extracomment>
        <translation>Откатывать нечего.</translation>
    </message>
    <message>
        <source>Select al&amp;l matches</source>
        <extracomment>Menu Event: selects what is searched for, on all pages; disabled while there is nothing.</extracomment>
        <translation>Вы&amp;брать все найденные</translation>
    </message>
    <message numerus="yes">
        <source>Select al&amp;l %Ln match(es)</source>
        <extracomment>Menu Event: selects what is searched for, on all pages.</extracomment>
        <translation>
            <numerusform>Вы&amp;брать все найденные (%Ln)</numerusform>
            <numerusform>Вы&amp;брать все найденные (%Ln)</numerusform>
            <numerusform>Вы&amp;брать все найденные (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select al&amp;l %Ln event(s)</source>
        <extracomment>Menu Event: selects the events of all pages.</extracomment>
        <translation>
            <numerusform>Вы&amp;брать все события (%Ln)</numerusform>
            <numerusform>Вы&amp;брать все события (%Ln)</numerusform>
            <numerusform>Вы&amp;брать все события (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::MainMenuBar</name>
    <message>
        <source>&amp;File</source>
        <extracomment>A menu.</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <extracomment>A menu.</extracomment>
        <translation>&amp;Событие</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu.</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu.</extracomment>
        <translation>Сп&amp;равка</translation>
    </message>
</context>
<context>
    <name>eventdesk::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <extracomment>Name of the toolbar for screen readers.</extracomment>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <extracomment>Title of the window while many changes are under way; %1 is a percentage, %2 the rest of the title. It comes first so that it is seen in a task bar.</extracomment>
        <translation>%1 % · %2</translation>
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
    <name>eventdesk::NameDelegate</name>
    <message>
        <source>changed</source>
        <extracomment>One word behind the name of an event that was changed outside Eventdesk.</extracomment>
        <translation>изменено</translation>
    </message>
</context>
<context>
    <name>eventdesk::NoticesDialog</name>
    <message>
        <source>Licences</source>
        <extracomment>Title of the dialog with the licences of Eventdesk and of what it is built on.</extracomment>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>eventdesk::OpeningPage</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops waiting for the keychain, so that the key can be entered.</extracomment>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <extracomment>Headline while the keychain is asked for the key; %1 is the name of an account.</extracomment>
        <translation>Открывается «%1»…</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Your desktop may be asking for its password: look for that window.</source>
        <extracomment>While the keychain, the operating system&apos;s store for passwords, does not answer.</extracomment>
        <translation>Хранилище паролей пока не ответило. Возможно, система запрашивает пароль к нему: найдите это окно.</translation>
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
    <message>
        <source>of at least %1</source>
        <extracomment>Stands after the number of the page shown. %1: how many pages there are, as in &quot;Page [3] of 65&quot;</extracomment>
        <translation>из %1 или более</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Which rows of a list of unknown length are shown. %1, %2: number of the first and last row</extracomment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>eventdesk::PlanSummary</name>
    <message>
        <source>Nothing will be changed</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>Ничего не изменится</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out by you</source>
        <extracomment>Part of the sentence that sums up a review: the user does not want these changes.</extracomment>
        <translation>
            <numerusform>%n исключено вами</numerusform>
            <numerusform>%n исключены вами</numerusform>
            <numerusform>%n исключено вами</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of the sentence that sums up a review.</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The sentence that sums up a review: %1 are its parts.</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be created</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n событие будет создано</numerusform>
            <numerusform>%n события будут созданы</numerusform>
            <numerusform>%n событий будет создано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will get another name and another code</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n событие получит другие название и код</numerusform>
            <numerusform>%n события получат другие название и код</numerusform>
            <numerusform>%n событий получат другие название и код</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will get another code</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n событие получит другой код</numerusform>
            <numerusform>%n события получат другой код</numerusform>
            <numerusform>%n событий получат другой код</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will get another name</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n событие получит другое название</numerusform>
            <numerusform>%n события получат другое название</numerusform>
            <numerusform>%n событий получат другое название</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be saved</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n событие будет сохранено</numerusform>
            <numerusform>%n события будут сохранены</numerusform>
            <numerusform>%n событий будет сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be activated</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n событие будет включено</numerusform>
            <numerusform>%n события будут включены</numerusform>
            <numerusform>%n событий будет включено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be deactivated</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n событие будет выключено</numerusform>
            <numerusform>%n события будут выключены</numerusform>
            <numerusform>%n событий будет выключено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be deleted</source>
        <extracomment>Part of the sentence that sums up a review.</extracomment>
        <translation>
            <numerusform>%n событие будет удалено</numerusform>
            <numerusform>%n события будут удалены</numerusform>
            <numerusform>%n событий будет удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) nothing</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n менять не нужно</numerusform>
            <numerusform>%n менять не нужно</numerusform>
            <numerusform>%n менять не нужно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped since they belong to Push.Express</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n пропущено: принадлежит Push.Express</numerusform>
            <numerusform>%n пропущены: принадлежат Push.Express</numerusform>
            <numerusform>%n пропущено: принадлежат Push.Express</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped since the new name cannot be used</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n пропущено: новое название не подходит</numerusform>
            <numerusform>%n пропущены: новое название не подходит</numerusform>
            <numerusform>%n пропущено: новое название не подходит</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped since the new code cannot be used</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n пропущено: новый код не подходит</numerusform>
            <numerusform>%n пропущены: новый код не подходит</numerusform>
            <numerusform>%n пропущено: новый код не подходит</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped since another event has the code or would get it</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n пропущено: код занят или будет занят другим событием</numerusform>
            <numerusform>%n пропущены: код занят или будет занят другим событием</numerusform>
            <numerusform>%n пропущено: код занят или будет занят другим событием</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped since they are not in the account any more</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n пропущено: уже нет в аккаунте</numerusform>
            <numerusform>%n пропущены: уже нет в аккаунте</numerusform>
            <numerusform>%n пропущено: уже нет в аккаунте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>Part of the sentence that sums up a review: a number of events.</extracomment>
        <translation>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
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
    <name>eventdesk::ProgressPanel</name>
    <message>
        <source>Changes</source>
        <extracomment>Title of the panel that shows how far many changes are.</extracomment>
        <translation>Изменения</translation>
    </message>
</context>
<context>
    <name>eventdesk::ProgressWords</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Progress of many changes; %1 and %2 are numbers.</extracomment>
        <translation>Готово: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needed nothing</source>
        <comment>changes</comment>
        <translation>
            <numerusform>менять не нужно: %Ln</numerusform>
            <numerusform>менять не нужно: %Ln</numerusform>
            <numerusform>менять не нужно: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>changes</comment>
        <translation>
            <numerusform>пропущено: %Ln</numerusform>
            <numerusform>пропущено: %Ln</numerusform>
            <numerusform>пропущено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>не выполнено: %Ln</numerusform>
            <numerusform>не выполнено: %Ln</numerusform>
            <numerusform>не выполнено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>не отправлено: %Ln</numerusform>
            <numerusform>не отправлено: %Ln</numerusform>
            <numerusform>не отправлено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>changes</comment>
        <translation>
            <numerusform>осталось: %Ln</numerusform>
            <numerusform>осталось: %Ln</numerusform>
            <numerusform>осталось: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down what is to be done…</source>
        <extracomment>Before many changes are sent: they are saved on this computer first.</extracomment>
        <translation>Запись плана изменений…</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <extracomment>%1 is a duration such as “about 3 minutes”.</extracomment>
        <translation>Осталось: %1</translation>
    </message>
    <message>
        <source>Sending the changes…</source>
        <translation>Отправка изменений…</translation>
    </message>
    <message>
        <source>Paused. What is left waits until you continue.</source>
        <translation>Пауза. Остальное ждёт, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>Push.Express refused the key. Nothing is lost: replace the key, and the rest goes on.</source>
        <translation>Push.Express не принял ключ. Ничего не потеряно: замените ключ, и остальное продолжится.</translation>
    </message>
    <message>
        <source>Push.Express cannot be reached. Nothing is lost: the rest goes on by itself as soon as the connection is back.</source>
        <translation>Не удаётся связаться с Push.Express. Ничего не потеряно: остальное продолжится само, как только появится связь.</translation>
    </message>
    <message>
        <source>Push.Express has trouble at the moment. Nothing is lost: Eventdesk looks again by itself, and then the rest goes on.</source>
        <translation>В Push.Express сейчас неполадки. Ничего не потеряно: Eventdesk сам проверит связь снова, и остальное продолжится.</translation>
    </message>
    <message>
        <source>Stopping. Waiting for the answers to what was sent…</source>
        <translation>Остановка. Ожидаются ответы на уже отправленное…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) took effect.</source>
        <translation>
            <numerusform>Выполнено %Ln изменение.</numerusform>
            <numerusform>Выполнено %Ln изменения.</numerusform>
            <numerusform>Выполнено %Ln изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not.</source>
        <translation>
            <numerusform>Не выполнено %Ln изменение.</numerusform>
            <numerusform>Не выполнено %Ln изменения.</numerusform>
            <numerusform>Не выполнено %Ln изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not sent.</source>
        <translation>
            <numerusform>Не отправлено %Ln изменение.</numerusform>
            <numerusform>Не отправлено %Ln изменения.</numerusform>
            <numerusform>Не отправлено %Ln изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln change(s) are left for the next start.</source>
        <translation>
            <numerusform>Остановлено. До следующего запуска осталось %Ln изменение.</numerusform>
            <numerusform>Остановлено. До следующего запуска осталось %Ln изменения.</numerusform>
            <numerusform>Остановлено. До следующего запуска осталось %Ln изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it is done: %Ln change(s) took effect.</source>
        <translation>
            <numerusform>Всё готово: выполнено %Ln изменение.</numerusform>
            <numerusform>Всё готово: выполнено %Ln изменения.</numerusform>
            <numerusform>Всё готово: выполнено %Ln изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: no more can be written down on this computer, so nothing more is sent. Nothing is lost: make room on the disk, then continue.</source>
        <translation>Пауза: на этом компьютере больше не удаётся вести запись, поэтому отправка остановлена. Ничего не потеряно: освободите место на диске и продолжите.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let Eventdesk through. Nothing is lost: the rest goes on by itself as soon as it does.</source>
        <translation>Прокси-сервер вашей сети не пропускает Eventdesk. Ничего не потеряно: остальное продолжится само, как только он начнёт пропускать.</translation>
    </message>
    <message>
        <source>The connection to Push.Express is not safe, so nothing more is sent. Nothing is lost: the rest goes on by itself as soon as it is safe. Check the date of this computer and your network.</source>
        <translation>Соединение с Push.Express небезопасно, поэтому отправка остановлена. Ничего не потеряно: остальное продолжится само, как только соединение станет безопасным. Проверьте дату на компьютере и сеть.</translation>
    </message>
    <message>
        <source>Push.Express asks for a pause because of too many requests. Nothing is lost: the rest goes on by itself, only more slowly.</source>
        <translation>Push.Express просит сделать паузу: слишком много запросов. Ничего не потеряно: остальное продолжится само, только медленнее.</translation>
    </message>
    <message>
        <source>Push.Express does not answer at the moment. Nothing is lost: Eventdesk looks up what arrived, and then the rest goes on by itself.</source>
        <translation>Push.Express сейчас не отвечает. Ничего не потеряно: Eventdesk проверит, что дошло, и остальное продолжится само.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>Before how many changes took effect and how many did not.</extracomment>
        <translation>Остановлено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) may have taken effect.</source>
        <translation>
            <numerusform>%Ln изменение могло выполниться.</numerusform>
            <numerusform>%Ln изменения могли выполниться.</numerusform>
            <numerusform>%Ln изменений могли выполниться.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it could be written down on this computer, so parts are missing in the history.</source>
        <translation>Не всё удалось записать на этом компьютере, поэтому в истории есть пропуски.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s): %1</source>
        <extracomment>Why changes had no effect: how many of them, and a sentence with the reason.</extracomment>
        <translation>
            <numerusform>%Ln изменение: %1</numerusform>
            <numerusform>%Ln изменения: %1</numerusform>
            <numerusform>%Ln изменений: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s): see “Save report…”.</source>
        <extracomment>After the most frequent reasons; “Save report…” is the button beside it.</extracomment>
        <translation>
            <numerusform>Ещё %Ln причина: нажмите «Сохранить отчёт…».</numerusform>
            <numerusform>Ещё %Ln причины: нажмите «Сохранить отчёт…».</numerusform>
            <numerusform>Ещё %Ln причин: нажмите «Сохранить отчёт…».</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no answer, and looking it up failed as well. “Retry failed” looks again before anything is sent.</source>
        <translation>Ответа не было, и проверить не удалось. Кнопка «Повторить невыполненные» сначала проверит ещё раз, а уже потом отправит.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>changes</comment>
        <extracomment>Changes of which nobody can say whether they took effect; in the history: “Not known”.</extracomment>
        <translation>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ProtectionWords</name>
    <message>
        <source>Free to change</source>
        <translation>Можно менять</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Protection of an account: changes need no consent. Not about money.</extracomment>
        <translation>Можно менять</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>Protection of an account: every change is shown before it is sent.</extracomment>
        <translation>Сначала спросить</translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>Protection of an account: nothing can be changed.</extracomment>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>A single change is made at once. Several changes, deletions and changed codes are reviewed first.</source>
        <extracomment>Explains the protection “Free”.</extracomment>
        <translation>Одно изменение выполняется сразу. Несколько изменений, удаление и смену кода вы сначала просматриваете.</translation>
    </message>
    <message>
        <source>Every change is shown to you for review before it is sent.</source>
        <extracomment>Explains the protection “Ask first”.</extracomment>
        <translation>Каждое изменение вы просматриваете, прежде чем оно будет отправлено.</translation>
    </message>
    <message>
        <source>Nothing in the account can be changed. Reading, searching and copying stay possible.</source>
        <extracomment>Explains the protection “Read only”.</extracomment>
        <translation>В аккаунте ничего нельзя изменить. Смотреть, искать и копировать можно.</translation>
    </message>
    <message>
        <source>This account is read only. Change that in Account settings.</source>
        <extracomment>Why an action is disabled. “Account settings” is an entry of the account menu.</extracomment>
        <translation>Этот аккаунт только для чтения. Изменить это можно в настройках аккаунта.</translation>
    </message>
</context>
<context>
    <name>eventdesk::RenameDialog</name>
    <message>
        <source>Rename events</source>
        <extracomment>Title of the dialog that gives many events new names or codes.</extracomment>
        <translation>Переименование событий</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column of the preview in the rename dialog: the name or code as it is.</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column of the preview in the rename dialog: the name or code as it will be.</extracomment>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the preview in the rename dialog: what there is to say of it.</extracomment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Name of a table of the rename dialog for screen readers: the first names as they will be.</extracomment>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <extracomment>Button of the rename dialog: leads on to the list of all changes.</extracomment>
        <translation>Прос&amp;мотреть…</translation>
    </message>
    <message>
        <source>Type what to find, a prefix or a suffix. You see here what becomes of it, and nothing is changed before you have reviewed it.</source>
        <translation>Введите, что найти, префикс или суффикс. Здесь видно, что получится; пока вы это не просмотрите, ничего не изменится.</translation>
    </message>
    <message>
        <source>Postbacks and tasks that use the old codes will stop matching.</source>
        <extracomment>Warning in the rename dialog when codes are changed.</extracomment>
        <translation>Постбэки и задачи со старыми кодами перестанут срабатывать.</translation>
    </message>
</context>
<context>
    <name>eventdesk::RenameForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Choice in the rename dialog: the events&apos; names are changed.</extracomment>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <extracomment>Choice in the rename dialog: the events&apos; codes are changed.</extracomment>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>&amp;Ignore case</source>
        <extracomment>In the rename dialog: upper and lower case count as the same when searching.</extracomment>
        <translation>&amp;Без учёта регистра</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>Input of the rename dialog: the text to look for.</extracomment>
        <translation>На&amp;йти</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <extracomment>Input of the rename dialog: what is put in place of the text that was found.</extracomment>
        <translation>&amp;Заменить на</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <extracomment>Input of the rename dialog: a text put before each name or code.</extracomment>
        <translation>&amp;Префикс</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Префикс</translation>
    </message>
    <message>
        <source>&amp;Suffix</source>
        <extracomment>Input of the rename dialog: a text put after each name or code.</extracomment>
        <translation>&amp;Суффикс</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Суффикс</translation>
    </message>
    <message>
        <source>Change the</source>
        <extracomment>Before the choice of the rename dialog between “Name” and “Code”.</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Choice for the letters of names and codes: they stay as they are.</extracomment>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>lower case</source>
        <extracomment>Choice for the letters of names and codes, written in the way that it means.</extracomment>
        <translation>все строчные</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <extracomment>Choice for the letters of names and codes, written in the way that it means.</extracomment>
        <translation>ВСЕ ПРОПИСНЫЕ</translation>
    </message>
    <message>
        <source>First letter</source>
        <extracomment>Choice for the letters of names and codes, written in the way that it means: only the first letter is in upper case.</extracomment>
        <translation>Первая прописная</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <extracomment>Label of a choice of the rename dialog: upper and lower case.</extracomment>
        <translation>Б&amp;уквы</translation>
    </message>
</context>
<context>
    <name>eventdesk::Reporter</name>
    <message>
        <source>Retry</source>
        <extracomment>Button in the message bar: does the same again.</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button in the message bar: shows the technical details of an error.</extracomment>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>eventdesk::RequestLogDialog</name>
    <message>
        <source>Request log</source>
        <translation>Журнал запросов</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Name of the table of requests for screen readers.</extracomment>
        <translation>Запросы</translation>
    </message>
    <message numerus="yes">
        <source>The last %n request(s) of this session. The log holds no keys and no contents, and is forgotten when Eventdesk ends.</source>
        <extracomment>Above the table of the request log.</extracomment>
        <translation>
            <numerusform>Здесь %n последний запрос этого сеанса. В журнале нет ни ключей, ни содержимого, а при закрытии Eventdesk он стирается.</numerusform>
            <numerusform>Здесь %n последних запроса этого сеанса. В журнале нет ни ключей, ни содержимого, а при закрытии Eventdesk он стирается.</numerusform>
            <numerusform>Здесь %n последних запросов этого сеанса. В журнале нет ни ключей, ни содержимого, а при закрытии Eventdesk он стирается.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: copies the whole request log.</extracomment>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Button: saves the request log to a file.</extracomment>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>The log was copied.</source>
        <extracomment>After “Copy” in the request log.</extracomment>
        <translation>Журнал скопирован.</translation>
    </message>
    <message>
        <source>Save request log</source>
        <extracomment>Title of the file dialog.</extracomment>
        <translation>Сохранение журнала запросов</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <extracomment>Kind of file in the file dialog; keep “(*.tsv)”.</extracomment>
        <translation>Текст с табуляцией (*.tsv)</translation>
    </message>
    <message>
        <source>The log was saved.</source>
        <extracomment>After “Save…” in the request log.</extracomment>
        <translation>Журнал сохранён.</translation>
    </message>
    <message>
        <source>The log could not be saved: %1</source>
        <extracomment>After “Save…” in the request log; %1 is the operating system&apos;s reason.</extracomment>
        <translation>Не удалось сохранить журнал: %1</translation>
    </message>
    <message>
        <source>Requests go to the server directly.</source>
        <extracomment>In the request log.</extracomment>
        <translation>Запросы идут на сервер напрямую.</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1.</source>
        <translation>Запросы идут через прокси-сервер %1.</translation>
    </message>
</context>
<context>
    <name>eventdesk::RequestLogModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds.</extracomment>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Header in the request log.</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Header in the request log: GET, POST, PUT or DELETE.</extracomment>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Header in the request log: what was asked for.</extracomment>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Header in the request log: the number that the server answered.</extracomment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Header in the request log: how long it took.</extracomment>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Header in the request log: size of the answer.</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Attempt</source>
        <extracomment>Header in the request log: first, second… try of the same request.</extracomment>
        <translation>Попытка</translation>
    </message>
</context>
<context>
    <name>eventdesk::ReviewDialog</name>
    <message>
        <source>Number of events to delete</source>
        <extracomment>Name of an input for screen readers: the number of events that will be deleted.</extracomment>
        <translation>Число удаляемых событий</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Button of the delete confirmation.</extracomment>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button of a review: carries the changes out.</extracomment>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Deactivate &amp;instead</source>
        <extracomment>Button of the delete confirmation: switches the events off and keeps them.</extracomment>
        <translation>Только &amp;выключить</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will be deleted for good. Type the number to confirm:</source>
        <extracomment>Before an input: the user types the number to confirm a deletion of many events.</extracomment>
        <translation>
            <numerusform>%n событие будет удалено навсегда. Для подтверждения введите это число:</numerusform>
            <numerusform>%n события будут удалены навсегда. Для подтверждения введите это число:</numerusform>
            <numerusform>%n событий будет удалено навсегда. Для подтверждения введите это число:</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting is permanent. Postbacks and tasks that use the code will stop matching.</source>
        <extracomment>Warning in a review of changes.</extracomment>
        <translation>Удаление необратимо. Постбэки и задачи с этим кодом перестанут срабатывать.</translation>
    </message>
    <message>
        <source>An inactive event keeps its code and can be switched on again.</source>
        <extracomment>In the delete confirmation, which offers to deactivate instead.</extracomment>
        <translation>Неактивное событие сохраняет свой код, и его можно снова включить.</translation>
    </message>
    <message>
        <source>Deleted events come back as new events with other IDs.</source>
        <extracomment>Warning in the review of an undo.</extracomment>
        <translation>Удалённые события вернутся как новые, с другими ID.</translation>
    </message>
    <message>
        <source>Some events were changed again since. Those later changes are taken back, too: see the notes.</source>
        <extracomment>Warning in the review of an undo.</extracomment>
        <translation>Некоторые события потом изменили ещё раз. Те изменения тоже откатятся: смотрите примечания.</translation>
    </message>
    <message>
        <source>Codes change: postbacks and tasks that use the old ones will stop matching.</source>
        <extracomment>Warning in a review of changes.</extracomment>
        <translation>Коды меняются: постбэки и задачи со старыми кодами перестанут срабатывать.</translation>
    </message>
    <message>
        <source>Nothing will be sent to Push.Express.</source>
        <extracomment>In a review in which nothing is left to do.</extracomment>
        <translation>В Push.Express ничего не будет отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Push.Express.</source>
        <extracomment>In a review of changes: how many requests they take.</extracomment>
        <translation>
            <numerusform>%n запрос в Push.Express.</numerusform>
            <numerusform>%n запроса в Push.Express.</numerusform>
            <numerusform>%n запросов в Push.Express.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Push.Express, %1.</source>
        <extracomment>In a review of changes: how many requests they take; %1 is &quot;about 40 seconds&quot;.</extracomment>
        <translation>
            <numerusform>%n запрос в Push.Express, %1.</numerusform>
            <numerusform>%n запроса в Push.Express, %1.</numerusform>
            <numerusform>%n запросов в Push.Express, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ReviewModel</name>
    <message>
        <source>Change</source>
        <extracomment>Header of a column of a review: what will be done to an event.</extracomment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Header of a column of a review: the name of an event.</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Header of a column of a review: how it is now. The column &quot;To&quot; follows.</extracomment>
        <translation>Было</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Header of a column of a review: how it will be.</extracomment>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Header of a column of a review: what there is to say of a change.</extracomment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In a review, in the column &quot;To&quot; of an event to which nothing happens.</extracomment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <extracomment>Beside an event in a review: the user does not want this change.</extracomment>
        <translation>Исключено вами.</translation>
    </message>
    <message>
        <source>Code %1, ID %2</source>
        <extracomment>Tooltip of an event in a review: %1 is its code, %2 its number.</extracomment>
        <translation>Код %1, ID %2</translation>
    </message>
</context>
<context>
    <name>eventdesk::ReviewTableView</name>
    <message>
        <source>Changes</source>
        <extracomment>Name of the table of a review for screen readers.</extracomment>
        <translation>Изменения</translation>
    </message>
</context>
<context>
    <name>eventdesk::SearchBar</name>
    <message>
        <source>Name, code or ID</source>
        <extracomment>Stands in the empty search field: what can be typed there.</extracomment>
        <translation>Название, код или ID</translation>
    </message>
    <message>
        <source>Shows the events in which every word is found, in any order, in the name, the code or the ID. Put words between quotes to find them as an &quot;exact phrase&quot;. Put a hyphen in front to leave out events with a -word.</source>
        <extracomment>Explains the search field. “exact phrase” and “-word” show how it is typed: keep the straight quotes and the hyphen.</extracomment>
        <translation>Показывает события, в названии, коде или ID которых есть все слова в любом порядке. Чтобы найти слова как &quot;точную фразу&quot;, заключите их в кавычки. Чтобы исключить события с каким-то -словом, поставьте перед ним дефис.</translation>
    </message>
    <message>
        <source>Show only the events that were changed outside Eventdesk since you last looked.</source>
        <translation>Показать только события, которые изменились вне Eventdesk с последнего просмотра.</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <extracomment>Label of the search field, with the key that leads there.</extracomment>
        <translation>П&amp;оиск событий</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <extracomment>Label of a choice between active and inactive events, with the key that leads there.</extracomment>
        <translation>Ста&amp;тус</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <extracomment>Label of a choice between custom and System events, with the key that leads there.</extracomment>
        <translation>Т&amp;ип</translation>
    </message>
    <message>
        <source>Any status</source>
        <extracomment>Choice of the filter by status: active and inactive events.</extracomment>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Any type</source>
        <extracomment>Choice of the filter by type: custom and System events.</extracomment>
        <translation>Любой тип</translation>
    </message>
    <message>
        <source>Changed outside (%1)</source>
        <extracomment>Button that filters to events changed outside Eventdesk. %1: how many there are.</extracomment>
        <translation>Изменено извне (%1)</translation>
    </message>
    <message>
        <source>Press to show the other events again, too.</source>
        <extracomment>Of a button beside the filters that says why only some events are shown, such as “Only the 12 failed changes”.</extracomment>
        <translation>Нажмите, чтобы снова показать и остальные события.</translation>
    </message>
</context>
<context>
    <name>eventdesk::SelectionBar</name>
    <message>
        <source>No event selected</source>
        <extracomment>Under the table.</extracomment>
        <translation>События не выбраны</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) selected</source>
        <extracomment>Under the table. Words may follow after a comma, as in “87 events selected, 37 of them on other pages”.</extracomment>
        <translation>
            <numerusform>Выбрано %Ln событие</numerusform>
            <numerusform>Выбрано %Ln события</numerusform>
            <numerusform>Выбрано %Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all on this page</source>
        <extracomment>Under the table; %1 is “50 events selected”.</extracomment>
        <translation>%1, все на этой странице</translation>
    </message>
    <message numerus="yes">
        <source>%1, on other page(s)</source>
        <extracomment>Under the table; %1 is “3 events selected”, %n is that number again.</extracomment>
        <translation>
            <numerusform>%1, не на этой странице</numerusform>
            <numerusform>%1, не на этой странице</numerusform>
            <numerusform>%1, не на этой странице</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, not among the matches</source>
        <extracomment>Under the table: the search or the filters hide them; %1 is “3 events selected”, %n is that number again.</extracomment>
        <translation>
            <numerusform>%1, среди найденных нет</numerusform>
            <numerusform>%1, среди найденных нет</numerusform>
            <numerusform>%1, среди найденных нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them on other page(s)</source>
        <extracomment>Under the table; %1 is “87 events selected”.</extracomment>
        <translation>
            <numerusform>%1, не на этой странице: %Ln</numerusform>
            <numerusform>%1, не на этой странице: %Ln</numerusform>
            <numerusform>%1, не на этой странице: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them not among the matches</source>
        <extracomment>Under the table: the search or the filters hide some; %1 is “87 events selected” or “87 events selected, 37 of them on other pages”.</extracomment>
        <translation>
            <numerusform>%1, не среди найденных: %Ln</numerusform>
            <numerusform>%1, не среди найденных: %Ln</numerusform>
            <numerusform>%1, не среди найденных: %Ln</numerusform>
        </translation>
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
<context>
    <name>eventdesk::SetProgress</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar for screen readers.</extracomment>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <extracomment>Button with a cross: takes a finished set of changes out of the panel.</extracomment>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button: no further change is sent until “Continue”.</extracomment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on after “Pause”.</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: does not wait any longer for network or server.</extracomment>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: what is under way ends, the rest of the changes is not sent.</extracomment>
        <translation>Отменить остальное</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>Button: sends the changes that failed once more.</extracomment>
        <translation>Повторить невыполненные</translation>
    </message>
    <message>
        <source>Show failed</source>
        <extracomment>Button: shows only the events whose changes failed.</extracomment>
        <translation>Показать невыполненные</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>Button: saves a file that says what became of each change.</extracomment>
        <translation>Сохранить отчёт…</translation>
    </message>
</context>
<context>
    <name>eventdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between keys that do the same, as in “Return, Enter or F2”. Keep the space.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Keys that do the same, as in “Return, Enter or F2”: %1 is one key or several with a comma between them, %2 is the last one.</extracomment>
        <translation>%1 или %2</translation>
    </message>
</context>
<context>
    <name>eventdesk::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>Menu View: a submenu with what the table can be sorted by.</extracomment>
        <translation>Сорт&amp;ировать по</translation>
    </message>
    <message>
        <source>&amp;Order of Push.Express</source>
        <extracomment>Menu View → Sort by: no column, the order in which Push.Express lists the events.</extracomment>
        <translation>&amp;Порядок Push.Express</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>Menu View → Sort by: a column.</extracomment>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Menu View → Sort by: a column.</extracomment>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <extracomment>Menu View → Sort by: a column.</extracomment>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <extracomment>Menu View → Sort by: a column.</extracomment>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <extracomment>Menu View → Sort by: a column.</extracomment>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <extracomment>Menu View → Sort by: a direction.</extracomment>
        <translation>По &amp;возрастанию</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <extracomment>Menu View → Sort by: a direction.</extracomment>
        <translation>По &amp;убыванию</translation>
    </message>
</context>
<context>
    <name>eventdesk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>In the status bar; %n is the number of events in the account.</extracomment>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending your change…</source>
        <translation>Отправка изменения…</translation>
    </message>
    <message>
        <source>Loading events…</source>
        <extracomment>In the status bar, while events are read.</extracomment>
        <translation>Загрузка событий…</translation>
    </message>
    <message>
        <source>Up to date, %1 · %2</source>
        <extracomment>In the status bar; %1 is a time of day, %2 a number of events such as “87 events”.</extracomment>
        <translation>Обновлено в %1 · %2</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <extracomment>In the status bar.</extracomment>
        <translation>Не удалось загрузить данные.</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <extracomment>In the status bar, while what was last known is on show; %1 is a time, %2 a number of events such as “87 events”.</extracomment>
        <translation>Данные на %1 · %2</translation>
    </message>
    <message>
        <source>As of %1 · %2, may be incomplete</source>
        <extracomment>In the status bar: the list kept changing while it was read; %1 is a time, %2 a number of events such as “87 events”.</extracomment>
        <translation>Данные на %1 · %2, возможно, не все</translation>
    </message>
    <message>
        <source>Stopped. %1 known, there may be more.</source>
        <extracomment>In the status bar, after the user stopped the reading; %1 is a number of events such as “87 events”.</extracomment>
        <translation>Остановлено. Известно: %1, возможно, есть ещё.</translation>
    </message>
    <message>
        <source>As of %1 · %2. Refreshing failed.</source>
        <extracomment>In the status bar: the table could not be refreshed; %1 is the time of what it shows, %2 a number of events such as “87 events”.</extracomment>
        <translation>Данные на %1 · %2. Обновить не удалось.</translation>
    </message>
    <message>
        <source>Checking the list: %1 of %2</source>
        <extracomment>In the status bar: the list is read a second time to be sure; %1 and %2 are numbers.</extracomment>
        <translation>Проверка списка: %1 из %2</translation>
    </message>
    <message>
        <source>Checking the list…</source>
        <extracomment>In the status bar: the list is read a second time to be sure.</extracomment>
        <translation>Проверка списка…</translation>
    </message>
    <message>
        <source>Reading events: %1 of %2</source>
        <extracomment>In the status bar, while events are read; %1 and %2 are numbers.</extracomment>
        <translation>Загрузка событий: %1 из %2</translation>
    </message>
    <message>
        <source>As of %1. Refreshing…</source>
        <extracomment>In the status bar: what is on show is as old as this, newer is on its way; %1 is a time.</extracomment>
        <translation>Данные на %1. Обновление…</translation>
    </message>
    <message>
        <source>Show only the events that were changed outside Eventdesk since you last looked.</source>
        <translation>Показать только события, которые изменились вне Eventdesk с последнего просмотра.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed outside</source>
        <extracomment>In the status bar: so many events were changed outside Eventdesk; a click shows only these.</extracomment>
        <translation>
            <numerusform>%Ln изменилось вне Eventdesk</numerusform>
            <numerusform>%Ln изменились вне Eventdesk</numerusform>
            <numerusform>%Ln изменилось вне Eventdesk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::WelcomePage</name>
    <message>
        <source>C&amp;onnect</source>
        <extracomment>Button of the welcome page: connects the account.</extracomment>
        <translation>&amp;Подключить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button of the welcome page: stops waiting for the server.</extracomment>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Try the practice account</source>
        <extracomment>Button of the welcome page.</extracomment>
        <translation>Попробовать &amp;учебный аккаунт</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button of the welcome page: goes back to the account that is open.</extracomment>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Название аккаунта</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <extracomment>Label of an input on the welcome page: how the user wants to call the account.</extracomment>
        <translation>На&amp;звание аккаунта</translation>
    </message>
    <message>
        <source>Just looking? The practice account has sample events and lives on this computer only.</source>
        <translation>Хотите осмотреться? В учебном аккаунте есть примеры событий, и он существует только на этом компьютере.</translation>
    </message>
    <message>
        <source>Connect your Push.Express account</source>
        <translation>Подключите аккаунт Push.Express</translation>
    </message>
    <message>
        <source>Eventdesk shows and changes the custom events of your account. It needs the account&apos;s API key.</source>
        <translation>Eventdesk показывает и изменяет пользовательские события вашего аккаунта. Для этого нужен ключ API аккаунта.</translation>
    </message>
    <message>
        <source>The key for “%1” is needed</source>
        <extracomment>Headline; %1 is the name of an account.</extracomment>
        <translation>Нужен ключ аккаунта «%1»</translation>
    </message>
    <message>
        <source>Enter it again to go on. Your account stays in Eventdesk either way.</source>
        <translation>Введите его снова, чтобы продолжить. Аккаунт в любом случае останется в Eventdesk.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>While the key is being checked.</extracomment>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>&amp;Find the key: “Personal” tab at app.push.express</source>
        <extracomment>Button that looks like a link: opens app.push.express in the browser.</extracomment>
        <translation>&amp;Где ключ: вкладка «Personal» на app.push.express</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <extracomment>Label of a choice on the welcome page: the colour that marks the account.</extracomment>
        <translation>&amp;Цвет</translation>
    </message>
</context>
<context>
    <name>eventdesk::main</name>
    <message>
        <source>Eventdesk cannot write into its data folder. Choose another one with --data-dir.</source>
        <extracomment>On the command line or in a box, when Eventdesk cannot keep its settings.</extracomment>
        <translation>Eventdesk не может записывать в свою папку данных. Укажите другую с помощью --data-dir.</translation>
    </message>
</context>
</TS>
