/* SPDX-FileCopyrightText: 2026 The Eventdesk authors */
/* SPDX-License-Identifier: MIT */
/* limited.exe -- PROGRAM ARGUMENT…: runs a program without an administrator's rights, and ends with its exit code. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <wchar.h>

int main(void)
{
    HANDLE own, limited;
    SID_IDENTIFIER_AUTHORITY authority = {SECURITY_NT_AUTHORITY};
    SID_AND_ATTRIBUTES administrators = {0};
    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION process;
    DWORD code;
    wchar_t *command = wcsstr(GetCommandLineW(), L" -- ");
    if (!command
        || !AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID, DOMAIN_ALIAS_RID_ADMINS, 0, 0, 0, 0, 0,
                                     0, &administrators.Sid)
        || !OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own)
        || !CreateRestrictedToken(own, 0, 1, &administrators, 0, NULL, 0, NULL, &limited)
        || !CreateProcessAsUserW(limited, NULL, command + 4, NULL, NULL, FALSE, 0, NULL, NULL, &start, &process))
        return 99;
    WaitForSingleObject(process.hProcess, INFINITE);
    return GetExitCodeProcess(process.hProcess, &code) ? (int)code : 99;
}
