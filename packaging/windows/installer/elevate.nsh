; SPDX-FileCopyrightText: 2026 The Eventdesk authors
; SPDX-License-Identifier: MIT
;
; What is for everyone needs an administrator's rights: Windows asks, and the answer may be another person's password.
; So the process that is started again is told who asked.

Var askedBy ; COMPUTER\person, empty when this process was not started again

!macro functionsToElevate un
Function ${un}readWhoAsked
  ${GetParameters} $0
  ${GetOptions} $0 "/For=" $askedBy
FunctionEnd

; $0: this person.
Function ${un}whoIsThis
  System::Call 'secur32::GetUserNameExW(i 2, w .r0, *i ${NSIS_MAX_STRLEN})' ; NameSamCompatible
FunctionEnd
!macroend
