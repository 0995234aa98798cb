#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""Which libraries do a program and its plugins need, and which of them are shipped?

    libraries.py SYSTEM-LIBRARIES FOLDER PROGRAM PLUGIN...

Follows what ELF files need, from library to library, and stops at those that SYSTEM-LIBRARIES names: what the system's
own libraries need is the system's business. (ldd would mix both.) FOLDER is where the libraries are. Prints
"ship SONAME PATH" and "system SONAME PATH".
"""
import pathlib
import re
import subprocess
import sys


def needed(path):
    shown = subprocess.run(["readelf", "-dW", path], check=True, capture_output=True, text=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", shown)


def main():
    list_path, folder, *roots = sys.argv[1:]
    with open(list_path, encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    system = {line for line in lines if line and not line.startswith("#")}

    found = {}
    waiting = list(roots)
    while waiting:
        path = waiting.pop()
        for soname in needed(path):
            if soname in found:
                continue
            library = pathlib.Path(folder) / soname
            if not library.exists():
                sys.exit(f"libraries.py: {path} needs {soname}, which is not in {folder}.")
            found[soname] = str(library.resolve())
            if soname not in system:
                waiting.append(str(library))
    for soname, path in sorted(found.items()):
        print("system" if soname in system else "ship", soname, path)


if __name__ == "__main__":
    main()
