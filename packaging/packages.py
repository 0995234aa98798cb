#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""What dpkg knows of Debian packages, for the bill of materials and for the notices.

    packages.py owners FILE...            the packages of these files, one a line
    packages.py needed DEB                the packages that a .deb depends on, the first of each choice
    packages.py bill USE PACKAGE...       lines for sbom.py; USE says what the package is to us, such as "shipped"
    packages.py notices FOLDER PACKAGE... copies each package's copyright file and the licences it names into FOLDER,
                                          prints a table of names, versions and sources
    packages.py outdated PACKAGE...       those of which apt knows a newer version, one a line
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
from urllib.parse import quote

COMMON_LICENCES = pathlib.Path("/usr/share/common-licenses")

# Debian's short names that SPDX spells in another way.
SPDX_OF = {
    "Expat": "MIT", "expat": "MIT", "MIT/Expat": "MIT", "zlib": "Zlib", "CC0": "CC0-1.0", "Apache-2": "Apache-2.0",
    "BSD-2-clause": "BSD-2-Clause", "BSD-3-clause": "BSD-3-Clause",
    "GPL-2": "GPL-2.0-only", "GPL-2+": "GPL-2.0-or-later", "GPL-2.0+": "GPL-2.0-or-later",
    "GPL-3": "GPL-3.0-only", "GPL-3.0": "GPL-3.0-only", "GPL-3+": "GPL-3.0-or-later",
    "LGPL-2": "LGPL-2.0-only", "LGPL-2+": "LGPL-2.0-or-later", "LGPL-2.0+": "LGPL-2.0-or-later",
    "LGPL-2.1": "LGPL-2.1-only", "LGPL-2.1+": "LGPL-2.1-or-later",
    "LGPL-3": "LGPL-3.0-only", "LGPL-3.0": "LGPL-3.0-only", "LGPL-3+": "LGPL-3.0-or-later",
}


def fail(sentence):
    sys.exit(f"packages.py: {sentence}")


def ask(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def owners(paths):
    """One question for all: dpkg reads every list of files for each."""
    # Since /lib became a link to /usr/lib, dpkg may know a file by either name.
    names = {path: {path, f"/usr{path}", path.removeprefix("/usr")} for path in paths}
    asked = sorted(set().union(*names.values()))
    # It fails when one name is unknown, which half of them are.
    answer = subprocess.run(["dpkg-query", "-S", *asked], capture_output=True, text=True, check=False).stdout
    found = {name: package.split(":")[0] for package, name in re.findall(r"^(\S+): (.+)$", answer, re.MULTILINE)}
    packages = set()
    for path in paths:
        known = [found[name] for name in names[path] if name in found]
        if not known:
            fail(f"{path} belongs to no package.")
        packages.add(known[0])
    return sorted(packages)


def about(package):
    form = "${Version}\\t${Architecture}\\t${source:Package}\\t${source:Version}\\n"
    # A package may be installed for several architectures: the first line is this machine's.
    return ask("dpkg-query", "-W", "-f", form, package).splitlines()[0].split("\t")


def copyright_file(package):
    path = pathlib.Path(f"/usr/share/doc/{package}/copyright")
    if not path.is_file():
        fail(f"{package} has no {path}.")
    return path


def licences(package):
    """The licences of the package's files, but not of Debian's own additions; "-" when the file is no list."""
    text = copyright_file(package).read_text(encoding="utf-8", errors="replace")
    if not re.match(r"Format:", text.lstrip("\ufeff"), re.IGNORECASE):
        return "-"
    names = set()
    for stanza in re.split(r"\n\s*\n", text):
        files = re.search(r"^Files:\s*(.*)", stanza, re.MULTILINE)
        if not files or files[1].startswith("debian/"):
            continue
        licence = re.search(r"^License:[ \t]*(\S.*)$", stanza, re.MULTILINE)
        if licence:
            name = re.sub(r"\s*,\s*", " ", licence[1].strip())
            names.add(SPDX_OF.get(name, name))
    return ", ".join(sorted(names)) or "-"


def bill(use, packages):
    for package in sorted(set(packages)):
        version, architecture, source, source_version = about(package)
        purl = (f"pkg:deb/debian/{quote(package, safe='')}@{quote(version, safe='.~-')}"
                f"?arch={architecture}&distro=debian-12")
        print("\t".join([package, version, licences(package), purl, "Debian", f"use={use}",
                         f"source={source} {source_version}"]))


def notices(folder, packages):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    common = set()
    print(f"{'package':32} {'version':28} source package")
    for package in sorted(set(packages)):
        version, _, source, source_version = about(package)
        print(f"{package:32} {version:28} {source} {source_version}")
        terms = copyright_file(package)
        shutil.copyfile(terms, folder / f"{package}.txt")
        text = terms.read_text(encoding="utf-8", errors="replace")
        common.update(name.rstrip(".") for name in re.findall(r"/usr/share/common-licenses/([A-Za-z0-9.+-]+)", text))
    # Debian's copyright files refer to these texts, which other systems do not have.
    for name in sorted(common):
        text = COMMON_LICENCES / name
        if text.is_file():
            shutil.copyfile(text, folder / f"common-{name}.txt")
        else:
            print(f"packages.py: there is no licence text {text}.", file=sys.stderr)


def outdated(packages):
    policy = ask("apt-cache", "policy", *sorted(set(packages)))
    for name, installed, candidate in re.findall(r"^(\S+):\n  Installed: (.+)\n  Candidate: (.+)$", policy, re.MULTILINE):
        if installed != candidate:
            print(f"{name}: {installed} is installed, {candidate} is there")


def needed(deb):
    for choice in ask("dpkg-deb", "-f", deb, "Depends").strip().split(","):
        print(re.split(r"[\s(|]", choice.strip())[0])


def main():
    form, *rest = sys.argv[1:]
    os.environ["LC_ALL"] = "C.UTF-8"
    if form == "owners":
        print("\n".join(owners(rest)))
    elif form == "needed":
        needed(*rest)
    elif form == "outdated":
        outdated(rest)
    elif form == "bill":
        bill(rest[0], rest[1:])
    elif form == "notices":
        notices(rest[0], rest[1:])
    else:
        fail(f"there is no form {form}.")


if __name__ == "__main__":
    main()
