#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""Names the libraries that Qt brings along and builds into its own, as Qt itself records them.

    bundled.py QT-SOURCE QT-BUILD

Prints a line for each: Debian's source package of the same library <TAB> version <TAB> licence.
"""
import json
import pathlib
import sys

# What Debian calls it, by the folder in src/3rdparty. A library that is not here is an error: nobody would look
# for its holes.
DEBIAN = {"double-conversion": "double-conversion", "harfbuzz-ng": "harfbuzz", "libpng": "libpng1.6", "pcre2": "pcre2",
          "zlib": "zlib"}
# Qt makes a static library of each, but compiles these right into QtCore.
COMPILED_IN = ["double-conversion"]
STATIC_LIBRARY = "libQt6Bundled"


def folder_of(library, third_party):
    """libQt6BundledHarfbuzz.a is made of src/3rdparty/harfbuzz-ng."""
    name = library.stem.removeprefix(STATIC_LIBRARY).lower()
    folders = [folder.name for folder in third_party.iterdir() if folder.name in (name, f"{name}-ng")]
    if len(folders) != 1 or folders[0] not in DEBIAN:
        sys.exit(f"bundled.py: Qt brings {library.name} along, which is not known here.")
    return folders[0]


def main():
    third_party = pathlib.Path(sys.argv[1], "src/3rdparty")
    libraries = sorted(pathlib.Path(sys.argv[2], "lib").glob(f"{STATIC_LIBRARY}*.a"))
    for folder in sorted(COMPILED_IN + [folder_of(library, third_party) for library in libraries]):
        with open(third_party / folder / "qt_attribution.json", encoding="utf-8") as file:
            record = json.load(file, strict=False)
        # Parts with a record of their own come after the library itself.
        library = record[0] if isinstance(record, list) else record
        version = library["Version"].partition("+")[0]  # without the commit
        print(DEBIAN[folder], version, library["LicenseId"], sep="\t")


if __name__ == "__main__":
    main()
