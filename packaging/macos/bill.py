#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""What a bundle brings along from Homebrew: the bill's lines, the licences, the source. Never run on a Mac.

    bill.py BUNDLE SOURCE LINES

Each library and plugin in BUNDLE belongs to the formula that has a file of its name. The recipe that a formula was
built by lies in its folder: SOURCE gets it, with the archives and patches that it names. The licences in the archives
go into the bundle's folder "licences", and LINES, for sbom.py, names the formulae.
"""
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
from urllib.parse import quote

# Headers whose code is in the program itself, unless Homebrew makes a library of them.
INSIDE = ("cpp-httplib", "tl-expected")
# An address in a recipe, and the checksum of what is there; bottles and branches have no such pair.
DOWNLOAD = re.compile(r'^ *url "([^"]+)".*\n(?: *(?:mirror|version) .*\n)*? *sha256 "([0-9a-f]{64})"$', re.MULTILINE)
# A patch that lies beside the recipes, in Homebrew's own checkout of them.
PATCH = re.compile(r'^ *file "(Patches/[^"]+)"$', re.MULTILINE)
RECIPES = "homebrew/core"
# What archives call their licences; FTL is FreeType's.
TERMS = re.compile(r"/(LICENSES/[^/]+|(licen[cs]e|copying|copyright|notice|ftl)([-._][^/]*)?)$", re.IGNORECASE)


def fail(sentence):
    sys.exit(f"bill.py: {sentence}")


def brew(*question):
    return subprocess.run(["brew", *question], check=True, stdout=subprocess.PIPE, text=True).stdout


def installed():
    """The folder of each formula in the version in use; "opt" has a link for every name and alias."""
    folders = sorted(link.resolve() for link in pathlib.Path(brew("--prefix").strip(), "opt").iterdir())
    return {folder.parent.name: folder for folder in folders}


def owners(contents, formulae):
    has = {}
    for name, folder in formulae.items():
        for path in [*folder.glob("lib/*"), *folder.glob("share/qt/plugins/*/*")]:
            has.setdefault(path.name, set()).add(name)
    found = set()
    for path in [*contents.glob("Frameworks/*"), *contents.glob("PlugIns/*/*")]:
        names = has.get(path.name, set())
        if len(names) != 1:
            fail(f"{path.name} is not in one formula, but in {', '.join(sorted(names)) or 'none'}.")
        found |= names
    if not found:
        fail(f"{contents} has no libraries.")
    return found


def copy_patch(patch, folder):
    path = pathlib.Path(brew("--repository", RECIPES).strip(), patch)
    if not path.is_file():
        fail(f"There is no {path}: brew tap --force {RECIPES} brings what lies beside the recipes.")
    shutil.copy(path, folder)


def fetch_source(recipe, folder):
    """Puts a copy of the recipe and what it names into the folder and returns the paths of the archives."""
    folder.mkdir(parents=True)
    shutil.copy(recipe, folder)
    text = recipe.read_text(encoding="utf-8")
    for patch in PATCH.findall(text):
        copy_patch(patch, folder)
    fetched = []
    for number, (address, checksum) in enumerate(DOWNLOAD.findall(text)):
        # Numbered: archives of GitHub are called by their version alone.
        path = folder / f"{number}-{address.partition('?')[0].rpartition('/')[2]}"
        subprocess.run(["curl", "--fail", "--location", "--silent", "--show-error", "--retry", "3", "--output", path,
                        address], check=True)
        if hashlib.sha256(path.read_bytes()).hexdigest() != checksum:
            fail(f"{address} is not what {recipe.name} was written for.")
        fetched.append(path)
    return fetched


def terms(archive):
    """All licences in an archive, each below its path."""
    found = {}
    with tarfile.open(archive) as members:
        for member in members:
            if member.isfile() and TERMS.search(member.name):
                found[member.name] = members.extractfile(member).read()
    return b"".join(b"==== %s\n\n%s\n\n" % (name.encode(), text) for name, text in sorted(found.items()))


def line(told, version, use):
    name = told["name"]
    if told["outdated"]:
        print(f"WARNING: {name} {version} is not the newest; upgrade this machine before a release.")
    # Homebrew writes the words of an expression small.
    licence = re.sub(" (and|or|with) ", lambda word: word[0].upper(), told["license"] or "")
    purl = f"pkg:brew/{quote(name, safe='')}@{quote(version, safe='')}"
    return "\t".join([name, version, licence, purl, "Homebrew", f"use={use}", f"source={name} {version}"]) + "\n"


def main():
    bundle, source, lines = map(pathlib.Path, sys.argv[1:])
    licences = bundle / "Contents/Resources/licences"
    for old in (source, licences):
        shutil.rmtree(old, ignore_errors=True)
    licences.mkdir(parents=True)

    formulae = installed()
    shipped = owners(bundle / "Contents", formulae)
    names = sorted(shipped.union(INSIDE))
    told = {formula["name"]: formula for formula in json.loads(brew("info", "--json=v2", *names))["formulae"]}
    with open(lines, "w", encoding="utf-8") as file:
        for name in names:
            folder = formulae[name]
            file.write(line(told[name], folder.name, "shipped" if name in shipped else "compiled in"))
            fetched = fetch_source(folder / f".brew/{name}.rb", source / f"{name}-{folder.name}")
            texts = b"".join(terms(path) for path in fetched if tarfile.is_tarfile(path))
            if not texts:
                fail(f"No licence was found in the source of {name}.")
            (licences / f"{name}.txt").write_bytes(texts)


if __name__ == "__main__":
    main()
