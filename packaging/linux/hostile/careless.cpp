// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include <QGuiApplication>

/** Starts as any Qt program does: proof that the plugin would be loaded where nobody takes care. */
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    return 0;
}
