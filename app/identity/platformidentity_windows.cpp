// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/identity/platformidentity.h"

#include "app/identity/identity.h"

#include <QString>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <shobjidl.h>

#include <cstdio>

namespace eventdesk {

namespace {

UINT codePageBefore = 0; ///< of the console that is borrowed; 0 while none is

bool goesSomewhere(DWORD standardHandle)
{
    return GetFileType(GetStdHandle(standardHandle)) != FILE_TYPE_UNKNOWN;
}

/**
 * A program with windows has no console: what it prints would be lost. It borrows that of the
 * program which started it. What is redirected into a file or a pipe goes there.
 */
void borrowConsole()
{
    const bool isPrintedSomewhere = goesSomewhere(STD_OUTPUT_HANDLE);
    const bool isComplainedSomewhere = goesSomewhere(STD_ERROR_HANDLE);
    if ((isPrintedSomewhere && isComplainedSomewhere) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    if (!isPrintedSomewhere)
        std::freopen("CONOUT$", "w", stdout);
    if (!isComplainedSomewhere)
        std::freopen("CONOUT$", "w", stderr);
    codePageBefore = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
}

} // namespace

void introduceToPlatform()
{
    borrowConsole();

    // Libraries loaded from now on come from System32, the program's folder and folders added on
    // purpose: never from the current directory or PATH (reliability B3).
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32
        | LOAD_LIBRARY_SEARCH_USER_DIRS);
    SetDllDirectoryW(L""); // for LoadLibrary calls with flags of their own

    // The task bar puts windows, pinned entry and start menu entry together by this id.
    SetCurrentProcessExplicitAppUserModelID(
        reinterpret_cast<const wchar_t *>(QString(identity::id).utf16()));
}

bool isReadWhatIsPrinted()
{
    return codePageBefore != 0 || goesSomewhere(STD_ERROR_HANDLE);
}

int leavePlatform(int exitCode)
{
    // Windows first ends all threads, then lets every library say goodbye; a library that wants a
    // lock which an ended thread held waits forever (seen in MinGW's threads, reached from
    // libstdc++). The window would be gone and the process stay, in the way of the next installer.
    std::fflush(nullptr);
    if (codePageBefore != 0)
        SetConsoleOutputCP(codePageBefore);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(exitCode));
    return exitCode;
}

} // namespace eventdesk
