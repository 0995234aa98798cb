; SPDX-FileCopyrightText: 2026 The Eventdesk authors
; SPDX-License-Identifier: MIT
;
; The folder: where the version before is, unless another is asked for. No file of others is in it, since files are
; written over and deleted by their names.

InstallDir "\${NAME}" ; what is appended when one browses, and in .onInit the sign that there was no /D=

Var givenFolder ; what /D= said
Var folderBefore ; where the version before is, for everyone or for this user as is asked for now
Var ownFolderBefore ; where this user alone has it, when everyone is to have it

; $SMPROGRAMS and SHCTX are everyone's or this user's.
!macro applyScope
  ${If} $everyone = 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

Function readGivenFolder
  StrCpy $givenFolder $INSTDIR
  ${If} $givenFolder == "\${NAME}"
    StrCpy $givenFolder ""
  ${EndIf}
FunctionEnd

Function chooseFolder
  !insertmacro applyScope
  ReadRegStr $folderBefore SHCTX "${UNINSTALL_KEY}" InstallLocation
  StrCpy $ownFolderBefore ""
  ${If} $everyone = 1
  ${AndIf} $askedBy == "" ; otherwise the process that asked removes it, with the rights and in the name of its user
    ReadRegStr $ownFolderBefore HKCU "${UNINSTALL_KEY}" InstallLocation
  ${EndIf}
  StrCpy $INSTDIR $givenFolder ; again, since one can go back and choose otherwise
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR $folderBefore
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $everyone = 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

; $2: the product that the uninstaller in the folder names. (In English, as NSIS writes it: 0409, 04E4.)
Function readNameInUninstaller
  StrCpy $2 ""
  System::Call 'version::GetFileVersionInfoSizeW(w "$INSTDIR\uninstall.exe", p 0) i .r3'
  ${If} $3 <> 0
    System::Alloc $3
    Pop $4
    System::Call 'version::GetFileVersionInfoW(w "$INSTDIR\uninstall.exe", i 0, i r3, p r4)'
    System::Call 'version::VerQueryValueW(p r4, w "\StringFileInfo\040904E4\ProductName", *w .r2, *i)'
    System::Free $4
  ${EndIf}
FunctionEnd

; $0: the exit code if this folder will not do, with the reason in $1; otherwise 0.
Function judgeFolder
  System::Call 'kernel32::GetFullPathNameW(w "$INSTDIR\", i ${NSIS_MAX_STRLEN}, w .r0, p 0)' ; without ".."
  StrCpy $INSTDIR $0 -1
  StrCpy $0 0
  ; What everyone runs must not lie where anyone may write: Windows protects Program Files and nothing beside it.
  ${If} $everyone = 1
    StrLen $2 "$PROGRAMFILES64\"
    StrCpy $2 $INSTDIR $2
    ${If} $2 != "$PROGRAMFILES64\" ; in any case of letters
      StrCpy $0 ${EXIT_WRONG_FOLDER}
      StrCpy $1 "$(onlyProgramFiles)"
      Return
    ${EndIf}
  ${EndIf}
  ${DirState} "$INSTDIR" $2
  ${If} $2 = 1 ; not empty
  ${AndIf} $INSTDIR != $folderBefore
  ${AndIf} $INSTDIR != $ownFolderBefore
    Call readNameInUninstaller
    ${If} $2 != "${NAME}" ; nor what was once installed and is not known to Windows any more
      StrCpy $0 ${EXIT_FOLDER_TAKEN}
      StrCpy $1 "$(folderTaken)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; Where no other folder can be chosen.
Function insistOnFolder
  Call judgeFolder
  ${If} $0 <> 0
    MessageBox MB_OK|MB_ICONSTOP $1 /SD IDOK
    SetErrorLevel $0
    Quit
  ${EndIf}
FunctionEnd

Function skipFolderForEveryone
  ${If} $everyone = 1
    Abort
  ${EndIf}
FunctionEnd

Function takeFolder
  Call judgeFolder
  ${If} $0 <> 0
    MessageBox MB_OK|MB_ICONSTOP $1
    Abort ; choose another
  ${EndIf}
FunctionEnd

Function insistOnWriting
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(cannotWrite)" /SD IDOK
    SetErrorLevel 2
    Abort "$(cannotWrite)"
  ${EndIf}
FunctionEnd
