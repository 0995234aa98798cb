#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""Lists the open holes in what packages bring along (reliability B4): a gate of each release.

    vulnerabilities.py [--source URL] BILL…

Asks Debian's list of vulnerabilities, by debsecan, about every source package that the bills of materials (.cdx.json)
name as shipped, compiled in or inside Qt. What is only used comes from the user's system and is mended there.

Each open hole is printed, with the reason from vulnerabilities.txt why it does not reach the users of Eventdesk. Ends
with 1 when one has no reason, with 2 when the list could not be asked. --source is another place of the list.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

import bills

# What comes with a package of ours, whoever made it.
OURS = ("shipped", "compiled in", "inside Qt")
SUITE = "bookworm"
REASONS = pathlib.Path(__file__).with_name("vulnerabilities.txt")
WITHOUT_REASON = "WITHOUT A REASON: mend it, or say in vulnerabilities.txt why it does not reach anybody."


def read_reasons(text):
    """Lines "CVE PACKAGE reason…"; a hole in a package needs a reason of its own."""
    reasons = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            hole, package, reason = line.split(maxsplit=2)
            reasons[hole, package] = reason
    return reasons


def open_holes(packages, source):
    """What debsecan says about these packages: pairs of hole and package, each with its remarks, such as "fixed"."""
    if not shutil.which("debsecan"):
        print("vulnerabilities.py needs debsecan, a package of Debian's.", file=sys.stderr)
        sys.exit(2)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".status") as status:
        for name, version in packages:
            status.write(f"Package: {name}\nStatus: install ok installed\nVersion: {version}\nArchitecture: source\n\n")
        status.flush()
        place = ["--source", source] if source else []
        asked = subprocess.run(["debsecan", "--suite", SUITE, "--status", status.name, "--format", "summary", *place],
                               capture_output=True, text=True, check=False)
    if asked.returncode != 0:
        print(asked.stderr, end="", file=sys.stderr)
        sys.exit(2)
    holes = {}
    for line in asked.stdout.splitlines():
        hole, package, *remarks = line.split(maxsplit=2)
        # "obsolete" it calls packages that are not among Debian's binary ones, as no source package is.
        told = [remark for remark in "".join(remarks).strip("()").split(", ") if remark not in ("", "obsolete")]
        holes[hole, package] = ", ".join(told)
    return holes


def main():
    parser = argparse.ArgumentParser(description="Lists the open holes in what packages bring along.")
    parser.add_argument("--source", default="")
    parser.add_argument("bills", nargs="+", metavar="BILL")
    options = parser.parse_args()

    packages = bills.sources(options.bills, OURS)
    if not packages:
        parser.error("these bills name nothing that comes with a package.")
    reasons = read_reasons(REASONS.read_text(encoding="utf-8"))
    holes = open_holes(packages, options.source)

    names = {name for name, _ in packages}
    for name, version in packages:
        print(f"{name} {version}")
        for (hole, package), remarks in sorted(holes.items()):
            if package == name:
                print(f"  {hole}" + (f" ({remarks})" if remarks else ""))
                print(f"    {reasons.get((hole, package), WITHOUT_REASON)}")
    for hole, package in sorted(reasons.keys() - holes.keys()):
        if package in names:
            print(f"No longer open, its reason may go: {hole} {package}")
    return 1 if holes.keys() - reasons.keys() else 0


if __name__ == "__main__":
    sys.exit(main())
