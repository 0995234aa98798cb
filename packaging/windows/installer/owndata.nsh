; SPDX-FileCopyrightText: 2026 The Eventdesk authors
; SPDX-License-Identifier: MIT
;
; What belongs to the user: settings, events, journal and history in the data folder, and the keys in the Credential
; Manager. It stays unless the user says otherwise.

!define CRED_TYPE_GENERIC 1

Var deleteData ; 1: the user wants them gone
Var othersData ; 1: the user's are out of reach, since another person gave the rights to remove the program
Var boxDeleteData

Function un.readSwitches
  StrCpy $upgrading 0
  StrCpy $deleteData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/Upgrade" $1
  ${IfNot} ${Errors}
    StrCpy $upgrading 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/DeleteData" $1
  ${IfNot} ${Errors}
    StrCpy $deleteData 1
  ${EndIf}
  StrCpy $othersData 0
  Call un.whoIsThis
  ${If} $askedBy != ""
  ${AndIf} $askedBy != $0
    StrCpy $othersData 1
    StrCpy $deleteData 0
  ${EndIf}
FunctionEnd

Function un.askForData
  !insertmacro MUI_HEADER_TEXT "$(removeTitle)" "$(removeSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 10u 100% 20u "$(removedFrom)$\r$\n$INSTDIR"
  Pop $0
  ${If} $othersData = 0
    ${NSD_CreateCheckbox} 0 44u 100% 12u "$(alsoData)"
    Pop $boxDeleteData
    ${NSD_CreateLabel} 12u 58u -12u 44u "$(alsoDataExplained)"
    Pop $0
    ${If} $deleteData = 1
      ${NSD_Check} $boxDeleteData
    ${EndIf}
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(removeButton)"
  nsDialogs::Show
FunctionEnd

Function un.takeAnswer
  ${If} $othersData = 0
    ${NSD_GetState} $boxDeleteData $deleteData
  ${EndIf}
FunctionEnd

; Every generic credential whose name begins as app/accounts/keychain_windows.cpp writes it.
Function un.deleteKeys
  System::Call 'advapi32::CredEnumerateW(w "${NAME}/*", i 0, *i .r1, *p .r2) i .r0'
  ${If} $0 <> 0
    IntOp $3 $1 - 1
    ${ForEach} $4 0 $3 + 1
      IntPtrOp $5 $4 * ${NSIS_PTR_SIZE}
      IntPtrOp $5 $5 + $2
      System::Call '*$5(p .r6)' ; a CREDENTIALW: flags, type, name of the target
      System::Call '*$6(i, i .r7, w .r8)'
      ${If} $7 = ${CRED_TYPE_GENERIC}
        System::Call 'advapi32::CredDeleteW(w r8, i ${CRED_TYPE_GENERIC}, i 0)'
      ${EndIf}
    ${Next}
    System::Call 'advapi32::CredFree(p r2)'
  ${EndIf}
FunctionEnd

Function un.deleteDataIfWanted
  ${If} $deleteData = 1
    Call un.deleteKeys
    SetShellVarContext current ; this user's, whoever had the program
    RMDir /r "$APPDATA\${PROGRAM}"
  ${EndIf}
FunctionEnd
