; SPDX-FileCopyrightText: 2026 The Eventdesk authors
; SPDX-License-Identifier: MIT
LangString summary ${LANG_RUSSIAN} "Управление пользовательскими событиями аккаунтов Push.Express"
LangString needsWindows10 ${LANG_RUSSIAN} "Для ${NAME} нужна Windows 10 или новее."

LangString scopeTitle ${LANG_RUSSIAN} "Кто будет пользоваться ${NAME}?"
LangString scopeSubtitle ${LANG_RUSSIAN} "Ключи и данные у каждого пользователя всегда свои."
LangString forMe ${LANG_RUSSIAN} "Только &я"
LangString forMeExplained ${LANG_RUSSIAN} "Права администратора не нужны."
LangString forEveryone ${LANG_RUSSIAN} "&Все, кто работает на этом компьютере"
LangString forEveryoneExplained ${LANG_RUSSIAN} "Windows запросит права администратора."
LangString onlyProgramFiles ${LANG_RUSSIAN} "Для всех пользователей ${NAME} можно установить только внутри папки $PROGRAMFILES64: её защищает Windows."
LangString folderTaken ${LANG_RUSSIAN} "Папка $INSTDIR не пуста, и ${NAME} в ней не установлена. Выберите пустую папку, чтобы не затронуть чужие файлы."
LangString cannotWrite ${LANG_RUSSIAN} "Не удаётся записать файлы в папку $INSTDIR."

LangString askToClose ${LANG_RUSSIAN} "${NAME} сейчас работает. Чтобы изменить файлы программы, её нужно закрыть.$\r$\n$\r$\nНажмите «ОК», чтобы закрыть её сейчас. Если выполняются изменения или что-то не сохранено, ${NAME} сначала спросит вас."
LangString notClosed ${LANG_RUSSIAN} "${NAME} всё ещё работает. Ничего не изменено."
LangString versionBeforeStays ${LANG_RUSSIAN} "Не удалось удалить установленную версию. Закройте все программы, которые её используют, и запустите установку ещё раз."
LangString startNow ${LANG_RUSSIAN} "&Запустить ${NAME}"

LangString removeTitle ${LANG_RUSSIAN} "Удаление ${NAME}"
LangString removeSubtitle ${LANG_RUSSIAN} "Программа будет удалена с этого компьютера."
LangString removedFrom ${LANG_RUSSIAN} "${NAME} будет удалена из папки:"
LangString alsoData ${LANG_RUSSIAN} "&Удалить также мои ключи и данные"
LangString alsoDataExplained ${LANG_RUSSIAN} "Ключи ваших аккаунтов, настройки, сохранённые события и историю изменений. Восстановить их будет нельзя. События в ваших аккаунтах Push.Express и данные других пользователей этого компьютера останутся как есть."
LangString removeButton ${LANG_RUSSIAN} "&Удалить"
LangString filesStay ${LANG_RUSSIAN} "Удалось удалить не все файлы ${NAME}. Закройте все программы, которые их используют, и удалите ${NAME} ещё раз."
