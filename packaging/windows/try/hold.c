/* SPDX-FileCopyrightText: 2026 The Eventdesk authors */
/* SPDX-License-Identifier: MIT */
/* hold.exe FILE: has a file open, as a program does with a library that it uses, until it is killed. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

int wmain(int count, wchar_t *arguments[])
{
    if (count != 2)
        return 1;
    if (CreateFileW(arguments[1], GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE)
        return 1;
    CloseHandle(CreateFileW(L"C:\\held.txt", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
    Sleep(INFINITE);
    return 0;
}
