; SPDX-FileCopyrightText: 2026 The Eventdesk authors
; SPDX-License-Identifier: MIT
;
; For this user or for everyone: the page that asks, and what follows from the answer.

Var radioForMe
Var radioForEveryone

Function chooseScope
  Call readGivenFolder
  Call readWhoAsked
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
    Call insistOnFolder
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

Function askForScope
  ; Started again with an administrator's rights: the question has been answered.
  UserInfo::GetAccountType
  Pop $0
  ${If} $everyone = 1
  ${AndIf} $0 == "Admin"
    Call chooseFolder
    Call insistOnFolder
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

; The administrator's process installs and this one waits, to remove then what its user alone had: the other one may
; belong to another person, and must start no program from where this user may write.
Function installElevated
  Call whoIsThis
  StrCpy $1 '/AllUsers /For="$0"'
  ${If} $givenFolder != ""
    StrCpy $1 "$1 /D=$givenFolder"
  ${EndIf}
  ; A SHELLEXECUTEINFOW with SEE_MASK_NOCLOSEPROCESS
  System::Call '*(i 112, i 0x40, p $HWNDPARENT, w "runas", w "$EXEPATH", w r1, p 0, i ${SW_SHOW}, i 0, \
    p 0, p 0, p 0, p 0, i 0, i 0, p 0, p 0) p .r2'
  System::Call 'shell32::ShellExecuteExW(p r2) i .r0'
  ${If} $0 = 0 ; the administrator was refused: choose again
    System::Free $2
    Abort
  ${EndIf}
  HideWindow
  System::Call '*$2(i, i, p, p, p, p, p, i, i, p, p, p, p, i, i, p, p .r3)'
  System::Free $2
  System::Call 'kernel32::WaitForSingleObject(p r3, i -1)'
  System::Call 'kernel32::GetExitCodeProcess(p r3, *i .r4)'
  ReadRegStr $R0 HKCU "${UNINSTALL_KEY}" InstallLocation
  ${If} $4 = 0
  ${AndIf} $R0 != ""
    StrCpy $R1 ""
    Call runUninstallerBefore
    ${If} $0 <> 0
      MessageBox MB_OK|MB_ICONSTOP "$(versionBeforeStays)"
      StrCpy $4 2
    ${EndIf}
  ${EndIf}
  SetErrorLevel $4
  Quit
FunctionEnd

Function takeScope
  ${NSD_GetState} $radioForEveryone $everyone
  ${If} $everyone = 1
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      Call installElevated
    ${EndIf}
    Call chooseFolder
    Call insistOnFolder
  ${Else}
    Call chooseFolder
  ${EndIf}
FunctionEnd

; The uninstaller: it stands in the folder that the installer registered, for everyone or for this user.
Function un.findScope
  Call un.readWhoAsked
  StrCpy $everyone 0
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" InstallLocation
  ${If} $0 == $INSTDIR
    StrCpy $everyone 1
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ${IfNot} ${Silent}
      ${AndIf} $askedBy == "" ; where Windows does not ask, it would be started again and again
        ${GetParameters} $1
        Call un.whoIsThis
        ExecShell "runas" "$INSTDIR\uninstall.exe" '$1 /For="$0"'
      ${EndIf}
      SetErrorLevel ${EXIT_NEEDS_ADMINISTRATOR}
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro applyScope
FunctionEnd
