; SPDX-FileCopyrightText: 2026 The Eventdesk authors
; SPDX-License-Identifier: MIT
LangString summary ${LANG_ENGLISH} "${SUMMARY}"
LangString needsWindows10 ${LANG_ENGLISH} "${NAME} needs Windows 10 or newer."

LangString scopeTitle ${LANG_ENGLISH} "Who will use ${NAME}?"
LangString scopeSubtitle ${LANG_ENGLISH} "Keys and data always belong to one user alone."
LangString forMe ${LANG_ENGLISH} "Only &me"
LangString forMeExplained ${LANG_ENGLISH} "Needs no administrator."
LangString forEveryone ${LANG_ENGLISH} "&Everyone on this computer"
LangString forEveryoneExplained ${LANG_ENGLISH} "Windows will ask for an administrator."
LangString onlyProgramFiles ${LANG_ENGLISH} "For everyone, ${NAME} can be installed only below $PROGRAMFILES64, where Windows protects it."
LangString folderTaken ${LANG_ENGLISH} "$INSTDIR is not empty, and ${NAME} is not installed there. Choose an empty folder, so that no files of others are touched."
LangString cannotWrite ${LANG_ENGLISH} "No files can be written into $INSTDIR."

LangString askToClose ${LANG_ENGLISH} "${NAME} is running. It has to be closed before its files can be changed.$\r$\n$\r$\nChoose OK to close it now. If changes are running or something is not saved, ${NAME} will ask you first."
LangString notClosed ${LANG_ENGLISH} "${NAME} is still running. Nothing was changed."
LangString versionBeforeStays ${LANG_ENGLISH} "The version that is installed could not be removed. Close all programs that use it and start this installer again."
LangString startNow ${LANG_ENGLISH} "&Start ${NAME} now"

LangString removeTitle ${LANG_ENGLISH} "Remove ${NAME}"
LangString removeSubtitle ${LANG_ENGLISH} "The program will be removed from this computer."
LangString removedFrom ${LANG_ENGLISH} "${NAME} will be removed from this folder:"
LangString alsoData ${LANG_ENGLISH} "&Delete my keys and data, too"
LangString alsoDataExplained ${LANG_ENGLISH} "The keys of your accounts, your settings, the stored events and the history of your changes. They cannot be brought back. The events in your Push.Express accounts stay as they are, and so does what belongs to other users of this computer."
LangString removeButton ${LANG_ENGLISH} "&Remove"
LangString filesStay ${LANG_ENGLISH} "Not all files of ${NAME} could be removed. Close all programs that use them and remove ${NAME} again."
