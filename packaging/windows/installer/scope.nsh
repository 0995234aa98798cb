; SPDX-FileCopyrightText: 2026 The Eventdesk authors
; SPDX-License-Identifier: MIT
;
; For this user or for everyone: the page that asks, and what follows from the answer.

Var givenFolder ; what /D= said
Var radioForMe
Var radioForEveryone

!macro applyScope
  ${If} $everyone = 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

Function chooseFolder
  !insertmacro applyScope
  StrCpy $INSTDIR $givenFolder ; again, since one can go back and choose otherwise
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" InstallLocation ; where the version before is
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $everyone = 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function chooseScope
  StrCpy $givenFolder $INSTDIR ; empty without /D=: the script sets no InstallDir
  StrCpy $everyone 0
  ; An upgrade goes where the program is.
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" InstallLocation
  ReadRegStr $1 HKLM "${UNINSTALL_KEY}" InstallLocation
  ${If} $0 == ""
  ${AndIf} $1 != ""
    StrCpy $everyone 1
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $everyone 1
  ${EndIf}
  ${If} ${Silent}
    Call insistOnRights
    Call chooseFolder
    Call insistOnSafeFolder
  ${EndIf}
FunctionEnd

; Without a window nobody can be asked for an administrator.
Function insistOnRights
  ${If} $everyone = 1
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      SetErrorLevel ${EXIT_NEEDS_ADMINISTRATOR}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

; What everyone runs must not lie where anyone may write: Windows protects Program Files and nothing beside it.
Function insistOnSafeFolder
  ${If} $everyone = 1
    StrCpy $0 "$PROGRAMFILES64\"
    StrLen $1 $0
    StrCpy $1 $INSTDIR $1
    ${If} $1 != $0 ; in any case of letters
      MessageBox MB_OK|MB_ICONSTOP "$(onlyProgramFiles)" /SD IDOK
      SetErrorLevel ${EXIT_WRONG_FOLDER}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function askForScope
  ; Started again with an administrator's rights: the question has been answered.
  UserInfo::GetAccountType
  Pop $0
  ${If} $everyone = 1
  ${AndIf} $0 == "Admin"
    Call chooseFolder
    Call insistOnSafeFolder
    Abort ; shows no page
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(scopeTitle)" "$(scopeSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateFirstRadioButton} 0 10u 100% 12u "$(forMe)"
  Pop $radioForMe
  ${NSD_CreateLabel} 12u 24u -12u 20u "$(forMeExplained)"
  Pop $0
  ${NSD_CreateAdditionalRadioButton} 0 52u 100% 12u "$(forEveryone)"
  Pop $radioForEveryone
  ${NSD_CreateLabel} 12u 66u -12u 20u "$(forEveryoneExplained)"
  Pop $0
  ${If} $everyone = 1
    ${NSD_Check} $radioForEveryone
  ${Else}
    ${NSD_Check} $radioForMe
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function takeScope
  ${NSD_GetState} $radioForEveryone $everyone
  UserInfo::GetAccountType
  Pop $0
  ${If} $everyone = 1
  ${AndIf} $0 != "Admin"
    ClearErrors
    ExecShell "runas" "$EXEPATH" "/AllUsers"
    ${If} ${Errors} ; the administrator was refused: choose again
      Abort
    ${EndIf}
    Quit
  ${EndIf}
  Call chooseFolder
  Call insistOnSafeFolder
FunctionEnd

Function skipFolderForEveryone
  ${If} $everyone = 1
    Abort
  ${EndIf}
FunctionEnd

; The uninstaller: it stands in the folder that the installer registered, for everyone or for this user.
Function un.findScope
  StrCpy $everyone 0
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" InstallLocation
  ${If} $0 == $INSTDIR
    StrCpy $everyone 1
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ${IfNot} ${Silent}
        ExecShell "runas" "$INSTDIR\uninstall.exe"
      ${EndIf}
      SetErrorLevel ${EXIT_NEEDS_ADMINISTRATOR}
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro applyScope
FunctionEnd
