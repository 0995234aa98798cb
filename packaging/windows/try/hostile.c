/* SPDX-FileCopyrightText: 2026 The Eventdesk authors */
/* SPDX-License-Identifier: MIT */
/* A library that nobody should load: when it is, it leaves a file behind and ends the program. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, void *reserved)
{
    (void)instance;
    (void)reserved;
    if (reason == DLL_PROCESS_ATTACH) {
        CloseHandle(CreateFileW(L"C:\\loaded.txt", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
        TerminateProcess(GetCurrentProcess(), 1);
    }
    return TRUE;
}
