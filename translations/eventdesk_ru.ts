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
        <source>Its key is removed from this computer. Nothing changes at Push.Express.</source>
        <translation>Его ключ будет удалён с этого компьютера. В Push.Express ничего не изменится.</translation>
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
    <message numerus="yes">
        <source>%n event(s) are active now.</source>
        <translation>
            <numerusform>Включено %n событие.</numerusform>
            <numerusform>Включено %n события.</numerusform>
            <numerusform>Включено %n событий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are inactive now.</source>
        <translation>
            <numerusform>Выключено %n событие.</numerusform>
            <numerusform>Выключено %n события.</numerusform>
            <numerusform>Выключено %n событий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were deleted.</source>
        <translation>
            <numerusform>Удалено %n событие.</numerusform>
            <numerusform>Удалено %n события.</numerusform>
            <numerusform>Удалено %n событий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were created.</source>
        <translation>
            <numerusform>Создано %n событие.</numerusform>
            <numerusform>Создано %n события.</numerusform>
            <numerusform>Создано %n событий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were changed.</source>
        <translation>
            <numerusform>Изменено %n событие.</numerusform>
            <numerusform>Изменено %n события.</numerusform>
            <numerusform>Изменено %n событий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) took effect.</source>
        <extracomment>Several changes: these two sentences are put one after the other, then comes a reason.</extracomment>
        <translation>
            <numerusform>Выполнено %n изменение.</numerusform>
            <numerusform>Выполнено %n изменения.</numerusform>
            <numerusform>Выполнено %n изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not.</source>
        <translation>
            <numerusform>Не выполнено %n изменение.</numerusform>
            <numerusform>Не выполнено %n изменения.</numerusform>
            <numerusform>Не выполнено %n изменений.</numerusform>
        </translation>
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
        <translation>Удалить событие «%1» (%2) из аккаунта «%3»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <extracomment>Title of the delete confirmation for several events.</extracomment>
        <translation>
            <numerusform>Удаление %n события</numerusform>
            <numerusform>Удаление %n событий</numerusform>
            <numerusform>Удаление %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s) from “%1”?</source>
        <extracomment>%1 is the name of the account.</extracomment>
        <translation>
            <numerusform>Удалить %n событие из аккаунта «%1»?</numerusform>
            <numerusform>Удалить %n события из аккаунта «%1»?</numerusform>
            <numerusform>Удалить %n событий из аккаунта «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <extracomment>One line of a list: %1 is the name of an event, %2 its code.</extracomment>
        <translation>• %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list of events.</extracomment>
        <translation>
            <numerusform>и ещё %n событие</numerusform>
            <numerusform>и ещё %n события</numerusform>
            <numerusform>и ещё %n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>This is permanent. Postbacks and tasks that use the code will stop matching.</source>
        <extracomment>Explanation in the delete confirmation.</extracomment>
        <translation>Вернуть удалённое нельзя. Постбэки и задачи с этим кодом перестанут срабатывать.</translation>
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
        <translation>Копировать для &amp;фильтра задачи</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>Выбрано %n событие</numerusform>
            <numerusform>Выбрано %n события</numerusform>
            <numerusform>Выбрано %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <extracomment>How many of the selected events are active.</extracomment>
        <translation>
            <numerusform>%n активное</numerusform>
            <numerusform>%n активных</numerusform>
            <numerusform>%n активных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inactive</source>
        <extracomment>How many of the selected events are inactive.</extracomment>
        <translation>
            <numerusform>%n неактивное</numerusform>
            <numerusform>%n неактивных</numerusform>
            <numerusform>%n неактивных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n System, locked</source>
        <extracomment>How many of the selected events belong to Push.Express.</extracomment>
        <translation>
            <numerusform>%n системное, заблокировано</numerusform>
            <numerusform>%n системных, заблокированы</numerusform>
            <numerusform>%n системных, заблокированы</numerusform>
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
        <source>Nothing matches %1</source>
        <translation>По запросу %1 ничего не найдено</translation>
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
        <source>&amp;Stop</source>
        <extracomment>Ends the reading of the list.</extracomment>
        <translation>О&amp;становить</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <extracomment>Menu View: takes the marks from the events that were changed outside Eventdesk.</extracomment>
        <translation>Отметить всё просмот&amp;ренным</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>Menu View: shows or hides the pane with all about the selected event.</extracomment>
        <translation>По&amp;дробности</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <extracomment>Menu View: puts columns, panes and the window back to where they were at first.</extracomment>
        <translation>Сбросить рас&amp;положение</translation>
    </message>
    <message>
        <source>Nothing was changed outside Eventdesk since you last looked.</source>
        <extracomment>Why “Mark all as seen” is disabled.</extracomment>
        <translation>С последнего просмотра вне Eventdesk ничего не изменилось.</translation>
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
        <source>Account</source>
        <extracomment>The toolbar&apos;s button for accounts while none is open.</extracomment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Name of the toolbar&apos;s button for screen readers; %1 is the name of the open account.</extracomment>
        <translation>Аккаунт: %1</translation>
    </message>
    <message>
        <source>Choose, connect or remove an account</source>
        <translation>Выбрать, подключить или убрать аккаунт</translation>
    </message>
    <message>
        <source>A change is on its way</source>
        <translation>Изменение отправляется</translation>
    </message>
    <message>
        <source>Eventdesk is still waiting for the answer to a change.</source>
        <translation>Eventdesk ещё ждёт ответа на изменение.</translation>
    </message>
    <message>
        <source>If you close now, you will not learn whether it took effect.</source>
        <translation>Если закрыть программу сейчас, вы не узнаете, выполнено ли оно.</translation>
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
        <translation>Поиск &amp;событий</translation>
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
        <translation>Сортировать &amp;по</translation>
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
    <message>
        <source>Practice account</source>
        <extracomment>In the status bar: the built-in account for trying things out is open.</extracomment>
        <translation>Учебный аккаунт</translation>
    </message>
    <message>
        <source>Temporary account on %1</source>
        <extracomment>In the status bar; %1 is the name of a server.</extracomment>
        <translation>Временный аккаунт на %1</translation>
    </message>
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
</context>
<context>
    <name>eventdesk::main</name>
    <message>
        <source>Eventdesk cannot write into its data folder. Choose another one with --data-dir.</source>
        <extracomment>On the command line, when Eventdesk cannot keep its settings.</extracomment>
        <translation>Eventdesk не может записывать в свою папку данных. Укажите другую с помощью --data-dir.</translation>
    </message>
</context>
</TS>
