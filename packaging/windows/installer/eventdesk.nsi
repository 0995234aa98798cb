; SPDX-FileCopyrightText: 2026 The Eventdesk authors
; SPDX-License-Identifier: MIT
;
; The installer. Made by pack.sh:
; makensis -DGENERATED=folder -DICON=file -DPICTURE=file -DOUTPUT=file [-DSIGN=command] eventdesk.nsi
; The folder holds identity.nsh, install-files.nsh, remove-files.nsh and remove-folders.nsh.
;
; setup.exe [/S] [/AllUsers] [/D=folder]     /S: silent. /AllUsers: for everyone, needs an administrator.
; uninstall.exe [/S] [/DeleteData] [_?=folder]
;     /DeleteData: also the user's own data and keys, which stay otherwise.
;     _?=folder: runs where it stands, instead of in a copy that nobody can wait for, and stays itself.
; Between themselves: /For=person: the one who asked for an administrator. /Upgrade: makes room for the next version.
; Exit codes: 0 done, 1 cancelled, 2 failed, 3 Eventdesk is running and did not close, 4 needs an administrator,
; 5 not this folder for everyone, 6 the folder has files of others, 7 not by Windows itself.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user ; an administrator is asked for only when everyone is to have it
ManifestDPIAware true
ManifestSupportedOS Win10
AllowSkipFiles off ; half an installation is none
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include "${GENERATED}/identity.nsh"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define PROGRAM_FILE "$INSTDIR\${PROGRAM}.exe"
!define EXIT_RUNNING 3
!define EXIT_NEEDS_ADMINISTRATOR 4
!define EXIT_WRONG_FOLDER 5
!define EXIT_FOLDER_TAKEN 6
!define EXIT_BY_SYSTEM 7

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText " "
VIProductVersion "${VERSION}.0"
!macro versionWords language
  VIAddVersionKey /LANG=${language} ProductName "${NAME}"
  VIAddVersionKey /LANG=${language} ProductVersion "${VERSION}"
  VIAddVersionKey /LANG=${language} FileVersion "${VERSION}"
  VIAddVersionKey /LANG=${language} FileDescription "${NAME} ${VERSION}"
  VIAddVersionKey /LANG=${language} CompanyName "${PUBLISHER}"
  VIAddVersionKey /LANG=${language} LegalCopyright "${COPYRIGHT}"
!macroend

!include LogicLib.nsh
!include FileFunc.nsh
!include nsDialogs.nsh
!include WinMessages.nsh
!include WinVer.nsh
!include MUI2.nsh

Var everyone ; 1: for everyone on this computer, 0: for this user
Var upgrading ; 1: the uninstaller makes room for the version that is being installed

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING

!include elevate.nsh
!insertmacro functionsToElevate ""
!insertmacro functionsToElevate "un."
!include folder.nsh
!include scope.nsh
Page custom askForScope takeScope
!define MUI_PAGE_CUSTOMFUNCTION_PRE skipFolderForEveryone
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE takeFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "${PROGRAM_FILE}"
!define MUI_FINISHPAGE_RUN_TEXT "$(startNow)"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW offerStart
!insertmacro MUI_PAGE_FINISH

!include owndata.nsh
UninstPage custom un.askForData un.takeAnswer
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro versionWords ${LANG_ENGLISH}
!insertmacro versionWords ${LANG_RUSSIAN}
!include english.nsh
!include russian.nsh

!include running.nsh
!insertmacro functionsToClose ""
!insertmacro functionsToClose "un."
!include before.nsh
!include shortcut.nsh

!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"' = 0
!endif

; NSIS 3.08 unpacks its plug-ins where everyone may write when Windows' SYSTEM runs it (CVE-2025-43715): no plug-in is
; called before this question.
!macro refuseSystem
  ReadEnvStr $0 USERPROFILE
  ${If} $0 == "$WINDIR\system32\config\systemprofile"
    SetErrorLevel ${EXIT_BY_SYSTEM}
    Quit
  ${EndIf}
!macroend

Function .onInit
  !insertmacro refuseSystem
  SetRegView 64
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(needsWindows10)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  Call chooseScope
FunctionEnd

Function offerStart
  ; Started from here it would run with the administrator's rights.
  ${If} $everyone = 1
    SendMessage $mui.FinishPage.Run ${BM_SETCHECK} ${BST_UNCHECKED} 0
    ShowWindow $mui.FinishPage.Run ${SW_HIDE}
  ${EndIf}
FunctionEnd

Section
  ClearErrors
  CreateDirectory "$INSTDIR" ; before anything is removed for it
  Call insistOnWriting
  Call removeVersionsBefore
  ; First what removes it, so that half an installation can be removed or done again.
  ClearErrors
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call insistOnWriting
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayName "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayIcon "${PROGRAM_FILE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Publisher "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" URLInfoAbout "${HOMEPAGE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoRepair 1

  !include "${GENERATED}/install-files.nsh"
  SetOutPath "$INSTDIR" ; also the folder in which the start menu's entry starts the program
  Call writeShortcut
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" EstimatedSize $0
SectionEnd

Function un.onInit
  !insertmacro refuseSystem
  SetRegView 64
  Call un.findScope
  Call un.readSwitches
FunctionEnd

Section Uninstall
  Call un.closeEventdesk
  ClearErrors
  Delete "${PROGRAM_FILE}" ; first, so that nobody starts the program while its libraries go
  !include "${GENERATED}/remove-files.nsh"
  ${If} ${Errors} ; what can remove the rest later stays
    MessageBox MB_OK|MB_ICONSTOP "$(filesStay)" /SD IDOK
    SetErrorLevel 2
    Abort "$(filesStay)"
  ${EndIf}
  !include "${GENERATED}/remove-folders.nsh" ; what others put there stays
  ${If} $upgrading = 0
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    Call un.deleteDataIfWanted
  ${EndIf}
SectionEnd
