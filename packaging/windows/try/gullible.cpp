// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// What Eventdesk would be without its precautions: proves that the traps of try.sh can spring.
// gullible.exe library: loads a library by its bare name. gullible.exe plugin: starts Qt.
#include <QGuiApplication>

#include <cstring>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

int main(int argc, char *argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "library") == 0)
        return LoadLibraryW(L"hostile.dll") ? 0 : 1;
    const QGuiApplication application(argc, argv);
    return 0;
}
