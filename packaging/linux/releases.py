#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""Tells what CHANGELOG.md says in the two forms that packages want.

    releases.py metainfo CHANGELOG VERSION EPOCH TEMPLATE OUTPUT
    releases.py debian   CHANGELOG VERSION EPOCH PACKAGE REVISION MAINTAINER OUTPUT

metainfo puts the <releases> of AppStream in the place of the line <releases/> of the template, debian writes a Debian
changelog. What is [Unreleased] becomes the release of VERSION, of the day of EPOCH, as long as VERSION has no section
of its own; when it has one, what is unreleased belongs to a version whose number nobody has chosen yet and is left out.
"""
import datetime
import email.utils
import re
import sys
import textwrap
from xml.sax.saxutils import escape

SECTION = re.compile(r"## \[(?P<name>[^\]]+)\](?: - (?P<date>\d{4}-\d{2}-\d{2}))?\s*$")


class Release:
    def __init__(self, version, moment):
        self.version = version
        self.moment = moment  # seconds since 1970, UTC
        self.blocks = []  # ("paragraph"|"heading"|"item", text)


def read(path, version, epoch):
    sections = {}
    blocks = None
    open_block = False  # does the next line go on with the last block?
    with open(path, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if section := SECTION.match(line):
                blocks = []
                sections[section["name"]] = (section["date"], blocks)
                open_block = False
            elif line.startswith("## "):
                sys.exit(f"releases.py: this heading of {path} is not understood: {line}")
            elif blocks is None or not line.strip():
                open_block = False
            elif line.startswith("### "):
                blocks.append(("heading", line[4:].strip()))
                open_block = False
            elif line.startswith("- "):
                blocks.append(("item", line[2:].strip()))
                open_block = True
            elif open_block:
                kind, text = blocks[-1]
                blocks[-1] = (kind, f"{text} {line.strip()}")
            else:
                blocks.append(("paragraph", line.strip()))
                open_block = True

    unreleased = sections.pop("Unreleased", None)
    releases = []
    if version not in sections:
        if not unreleased:
            sys.exit(f"releases.py: {path} says nothing of {version}, and nothing is unreleased.")
        release = Release(version, epoch)
        # "Will be 0.1.0, the first version." is true in the file alone.
        release.blocks = [block for block in unreleased[1] if block[0] != "paragraph"]
        releases.append(release)
    for name, (date, found) in sections.items():
        if not date:
            sys.exit(f"releases.py: {name} has no date in {path}.")
        day = datetime.datetime.fromisoformat(date).replace(tzinfo=datetime.timezone.utc)
        release = Release(name, int(day.timestamp()))
        release.blocks = found
        releases.append(release)
    for release in releases:
        if not any(kind == "item" for kind, _ in release.blocks):
            sys.exit(f"releases.py: {path} names no change of {release.version}.")
    return releases


def plain(text):
    text = re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text)
    return text.replace("`", "").replace("**", "")


def marked(text):
    text = re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text).replace("**", "")
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text))


def metainfo(releases):
    lines = ["  <releases>"]
    for release in releases:
        day = datetime.datetime.fromtimestamp(release.moment, datetime.timezone.utc).date()
        lines.append(f'    <release version="{escape(release.version)}" date="{day}">')
        lines.append("      <description>")
        in_list = False
        for kind, text in release.blocks:
            if in_list and kind != "item":
                lines.append("        </ul>")
                in_list = False
            if kind == "item":
                if not in_list:
                    lines.append("        <ul>")
                    in_list = True
                lines.append(f"          <li>{marked(text)}</li>")
            else:
                lines.append(f"        <p>{marked(text)}{':' if kind == 'heading' else ''}</p>")
        if in_list:
            lines.append("        </ul>")
        lines.append("      </description>")
        lines.append("    </release>")
    lines.append("  </releases>")
    return "\n".join(lines)


def debian(releases, package, revision, maintainer):
    entries = []
    for release in releases:
        lines = [f"{package} ({release.version}-{revision}) unstable; urgency=medium", ""]
        for kind, text in release.blocks:
            if kind == "heading":
                lines += [f"  [ {plain(text)} ]"]
            else:
                lines += textwrap.wrap(
                    plain(text), 78, initial_indent="  * ", subsequent_indent="    ", break_long_words=False)
        date = email.utils.format_datetime(
            datetime.datetime.fromtimestamp(release.moment, datetime.timezone.utc))
        lines += ["", f" -- {maintainer}  {date}", ""]
        entries.append("\n".join(lines))
    return "\n".join(entries)


def main():
    form, changelog, version, epoch, *rest = sys.argv[1:]
    releases = read(changelog, version, int(epoch))
    if form == "metainfo":
        template, output = rest
        with open(template, encoding="utf-8") as file:
            text = file.read()
        place = "  <releases/>"
        if text.count(place) != 1:
            sys.exit(f"releases.py: {template} does not have the line <releases/> once.")
        text = text.replace(place, metainfo(releases))
    elif form == "debian":
        package, revision, maintainer, output = rest
        text = debian(releases, package, revision, maintainer)
    else:
        sys.exit(f"releases.py: there is no form {form}.")
    with open(output, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main()
