; SPDX-FileCopyrightText: 2026 The Eventdesk authors
; SPDX-License-Identifier: MIT
;
; The version before takes its own files away, since it alone knows them. Data and keys stay.

; $R0: its folder. $R1: "/Upgrade", if the entry in the start menu and what Windows knows of it are to stay.
; $0: its exit code.
Function runUninstallerBefore
  StrCpy $0 0
  ${If} ${FileExists} "$R0\uninstall.exe"
    StrCpy $0 2 ; should it not start
    ExecWait '"$R0\uninstall.exe" /S $R1 _?=$R0' $0
    ${If} $0 = 0
    ${AndIf} $R1 == ""
      Delete "$R0\uninstall.exe" ; which cannot delete itself while somebody waits for it
      RMDir "$R0"
    ${EndIf}
  ${EndIf}
FunctionEnd

; It is closed first, with a question, which its silent uninstaller would not ask.
Function removeVersionBefore
  ${If} $R0 == ""
    Return
  ${EndIf}
  StrCpy $R2 $INSTDIR
  StrCpy $INSTDIR $R0
  Call closeEventdesk
  StrCpy $INSTDIR $R2
  Call runUninstallerBefore
  ${If} $0 <> 0
    MessageBox MB_OK|MB_ICONSTOP "$(versionBeforeStays)" /SD IDOK
    SetErrorLevel 2
    Abort "$(versionBeforeStays)"
  ${EndIf}
FunctionEnd

Function removeVersionsBefore
  StrCpy $R1 ""
  ${If} $folderBefore != $INSTDIR
    StrCpy $R0 $folderBefore
    Call removeVersionBefore
  ${EndIf}
  StrCpy $R0 $ownFolderBefore
  Call removeVersionBefore
  StrCpy $R0 $INSTDIR
  StrCpy $R1 "/Upgrade"
  Call removeVersionBefore
FunctionEnd
