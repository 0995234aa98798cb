#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""Reads bills of materials (.cdx.json) as sbom.py writes them.

    bills.py USE BILL…

Prints a line NAME=VERSION for each Debian source package whose components have this USE, such as "shipped".
"""
import json
import sys


def sources(bills, uses):
    """The source packages with these uses, as sorted pairs of name and version, each once."""
    found = set()
    for bill in bills:
        with open(bill, encoding="utf-8") as file:
            components = json.load(file)["components"]
        for component in components:
            facts = {fact["name"]: fact["value"] for fact in component.get("properties", [])}
            # What comes from Homebrew is no package of Debian's, whatever its name.
            if facts.get("eventdesk:use") in uses and not component.get("purl", "").startswith("pkg:brew/"):
                name, version = facts["eventdesk:source"].split(" ")
                found.add((name, version))
    return sorted(found)


if __name__ == "__main__":
    for pair in sources(sys.argv[2:], sys.argv[1:2]):
        print("=".join(pair))
