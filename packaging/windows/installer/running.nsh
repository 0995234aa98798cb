; SPDX-FileCopyrightText: 2026 The Eventdesk authors
; SPDX-License-Identifier: MIT
;
; Eventdesk must not run while its files change, and it is never killed: it may be in the middle of changes. Its
; windows are closed as the user would close them, so that it can ask what it has to ask.

!define WAIT_STEP 500 ; milliseconds
!define WAIT_STEPS 60

!macro functionsToClose un
; $0 = 1: the file of a running program cannot be opened for writing, in whose session ever it runs.
Function ${un}findRunning
  StrCpy $0 0
  ${If} ${FileExists} "${PROGRAM_FILE}"
    ClearErrors
    FileOpen $1 "${PROGRAM_FILE}" a
    ${If} ${Errors}
      StrCpy $0 1
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
FunctionEnd

; Asks every visible main window of the program in this folder.
Function ${un}askWindowsToClose
  GetFullPathName $9 "${PROGRAM_FILE}" ; as Windows spells it, not with short names
  StrCpy $1 0
  ${Do}
    System::Call 'user32::FindWindowExW(p 0, p r1, p 0, p 0) p .r1'
    ${If} $1 P= 0
      ${ExitDo}
    ${EndIf}
    System::Call 'user32::IsWindowVisible(p r1) i .r2'
    System::Call 'user32::GetWindow(p r1, i 4) p .r3' ; GW_OWNER: dialogs have one
    ${If} $2 <> 0
    ${AndIf} $3 P= 0
      System::Call 'user32::GetWindowThreadProcessId(p r1, *i .r4)'
      System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r4) p .r5' ; PROCESS_QUERY_LIMITED_INFORMATION
      ${If} $5 P<> 0
        System::Call 'kernel32::QueryFullProcessImageNameW(p r5, i 0, w .r6, *i ${NSIS_MAX_STRLEN}) i .r7'
        System::Call 'kernel32::CloseHandle(p r5)'
        ${If} $7 <> 0
        ${AndIf} $6 == $9
          System::Call 'user32::PostMessageW(p r1, i ${WM_CLOSE}, p 0, p 0)'
        ${EndIf}
      ${EndIf}
    ${EndIf}
  ${Loop}
FunctionEnd

; Returns only when it does not run.
Function ${un}closeEventdesk
  ${Do}
    Call ${un}findRunning
    ${If} $0 = 0
      Return
    ${EndIf}
    MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(askToClose)" /SD IDOK IDOK +3
      SetErrorLevel 1
      Abort "$(notClosed)"
    Call ${un}askWindowsToClose
    ${ForEach} $8 1 ${WAIT_STEPS} + 1
      Sleep ${WAIT_STEP}
      Call ${un}findRunning
      ${If} $0 = 0
        Return
      ${EndIf}
    ${Next}
    ${If} ${Silent}
      SetErrorLevel ${EXIT_RUNNING}
      Abort "$(notClosed)"
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
