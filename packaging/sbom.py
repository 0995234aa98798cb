#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""Writes a software bill of materials: CycloneDX 1.5, JSON (reliability B4).

    sbom.py --name Eventdesk --version 0.1.0 --licence MIT --output FILE
            [--component NAME VERSION LICENCE]... [--components FILE]

--components reads one component a line, "-" is the standard input:

    name <TAB> version <TAB> licence [<TAB> purl [<TAB> supplier [<TAB> key=value]...]]

The pairs become properties: what is shipped and what is only used is said there. The licence is an SPDX expression
("MIT", "LGPL-3.0-only OR GPL-2.0-or-later"), or names that SPDX does not know, apart by ", ". An empty one is an
error: nobody may ship what nobody looked at. "-" says that it is not known.

The same input gives the same bytes: the time is SOURCE_DATE_EPOCH, the serial number follows from the content.
"""
import argparse
import datetime
import json
import os
import re
import sys
import uuid

# A name space of our own, so that the serial numbers cannot meet those of another tool.
SERIAL_SPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "sbom.io.github.eventdesk.Eventdesk")

# What may stand in an expression; anything else is a name. CycloneDX refuses identifiers SPDX does not have.
SPDX = {
    "0BSD", "AFL-2.1", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "FTL", "GFDL-1.3-only",
    "GFDL-1.3-no-invariants-only",
    "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "ICU", "IJG", "ISC",
    "LGPL-2.0-only", "LGPL-2.0-or-later", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later",
    "Libpng", "libpng-2.0", "MIT", "MIT-CMU", "MPL-2.0", "OFL-1.1", "OpenSSL", "Unicode-3.0", "Unicode-DFS-2016",
    "Unlicense", "X11", "Zlib", "blessing", "bzip2-1.0.6", "libtiff",
    "Qt-GPL-exception-1.0", "GCC-exception-3.1", "LLVM-exception",
}


def fail(sentence):
    sys.exit(f"sbom.py: {sentence}")


def licences(text, component):
    text = text.strip()
    if not text:
        fail(f"{component} has no licence.")
    if text == "-":
        return []
    words = re.split(r"[\s()]+", text)
    if all(word in SPDX or word in ("AND", "OR", "WITH", "") for word in words):
        if len(words) == 1:
            return [{"license": {"id": text}}]
        return [{"expression": text}]
    return [{"license": {"id" if name in SPDX else "name": name}} for name in re.split(r",\s*", text)]


def component(fields):
    name, version, licence, purl, supplier, *pairs = (*fields, "", "")[: max(5, len(fields))]
    if not name or not version:
        fail(f"A component needs a name and a version: {fields}")
    made = {"type": "library", "name": name, "version": version}
    # The reference has to be unique; a purl says more than the name alone.
    made["bom-ref"] = purl or f"{name}@{version}"
    if supplier:
        made["supplier"] = {"name": supplier}
    if known := licences(licence, name):
        made["licenses"] = known
    if purl:
        made["purl"] = purl
    properties = []
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals:
            fail(f"{name}: {pair} is no key=value.")
        properties.append({"name": f"eventdesk:{key}", "value": value})
    if properties:
        made["properties"] = properties
    return made


def read_components(path):
    stream = sys.stdin if path == "-" else open(path, encoding="utf-8")
    for line in stream:
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        fields = line.split("\t")
        if len(fields) < 3:
            fail(f"Not name, version and licence: {line}")
        yield component(fields)


def main():
    parser = argparse.ArgumentParser(description="Writes a CycloneDX 1.5 bill of materials.")
    parser.add_argument("--name", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--licence", required=True)
    parser.add_argument("--supplier", default="")
    parser.add_argument("--purl", default="")
    parser.add_argument("--component", nargs=3, action="append", default=[], metavar=("NAME", "VERSION", "LICENCE"))
    parser.add_argument("--components", action="append", default=[], metavar="FILE")
    parser.add_argument("--output", required=True)
    options = parser.parse_args()

    try:
        moment = int(os.environ["SOURCE_DATE_EPOCH"])
    except (KeyError, ValueError):
        fail("SOURCE_DATE_EPOCH is not set: the bill would differ with every run.")

    program = component([options.name, options.version, options.licence, options.purl, options.supplier])
    program["type"] = "application"
    parts = [component(fields) for fields in options.component]
    for path in options.components:
        parts.extend(read_components(path))
    if not parts:
        fail("There is not one component.")
    parts.sort(key=lambda part: (part["name"], part["version"], part["bom-ref"]))
    references = [part["bom-ref"] for part in parts]
    for reference in set(references):
        if references.count(reference) > 1:
            fail(f"{reference} is named more than once.")

    time = datetime.datetime.fromtimestamp(moment, datetime.timezone.utc)
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": program},
        "components": parts,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": references}],
    }
    content = json.dumps(bill, sort_keys=True, ensure_ascii=False)
    bill["serialNumber"] = f"urn:uuid:{uuid.uuid5(SERIAL_SPACE, content)}"
    with open(options.output, "w", encoding="utf-8") as file:
        json.dump(bill, file, indent=2, sort_keys=True, ensure_ascii=False)
        file.write("\n")


if __name__ == "__main__":
    main()
