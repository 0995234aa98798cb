#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""The scripts that make packages. Usage: test_scripts.py PACKAGING-FOLDER"""
import hashlib
import io
import json
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zlib

PACKAGING = pathlib.Path(sys.argv.pop(1))
DAY = 1795824000  # 2026-11-28, 00:00 UTC


class Scripts(unittest.TestCase):
    def setUp(self):
        kept = tempfile.TemporaryDirectory()
        self.addCleanup(kept.cleanup)
        self.folder = pathlib.Path(kept.name)

    def run_script(self, script, *arguments, given="", epoch=str(DAY)):
        environment = {**os.environ, "SOURCE_DATE_EPOCH": epoch}
        return subprocess.run([sys.executable, "-B", PACKAGING / script, *map(str, arguments)], input=given, text=True,
                              capture_output=True, env=environment, check=False)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


class Bills(Scripts):
    def bill(self, lines, **options):
        output = self.folder / "bill.json"
        result = self.run_script("sbom.py", "--name", "Eventdesk", "--version", "1", "--licence", "MIT", "--components",
                                 "-", "--output", output, given=lines, **options)
        self.assertEqual(result.stderr, "")
        return output.read_text(encoding="utf-8")

    def test_order_of_the_lines_does_not_matter_and_content_does(self):
        one, two = "zlib\t1.2\tZlib\n", "Qt\t6.4\tLGPL-3.0-only OR GPL-2.0-only\tpkg:generic/qt@6.4\tThe Qt Company\n"
        self.assertEqual(self.bill(one + two), self.bill(two + one))
        self.assertNotEqual(json.loads(self.bill(one))["serialNumber"], json.loads(self.bill(two))["serialNumber"])

    def test_licences_are_ids_expressions_or_names(self):
        bill = json.loads(self.bill("a\t1\tMIT\nb\t1\tMIT OR Zlib\nc\t1\tHybrid-BSD, MIT\nd\t1\t-\tpkg:x/d@1\tD\tuse=shipped\n"))
        a, b, c, d = bill["components"]
        self.assertEqual(a["licenses"], [{"license": {"id": "MIT"}}])
        self.assertEqual(b["licenses"], [{"expression": "MIT OR Zlib"}])
        self.assertEqual(c["licenses"], [{"license": {"name": "Hybrid-BSD"}}, {"license": {"id": "MIT"}}])
        self.assertNotIn("licenses", d)
        self.assertEqual(d["properties"], [{"name": "eventdesk:use", "value": "shipped"}])
        self.assertEqual(bill["metadata"]["timestamp"], "2026-11-28T00:00:00Z")

    def test_what_nobody_looked_at_is_refused(self):
        for lines, epoch in (("a\t1\t\n", str(DAY)), ("a\t1\tMIT\na\t1\tMIT\n", str(DAY)), ("", str(DAY)), ("a\t1\tMIT\n", "")):
            result = self.run_script("sbom.py", "--name", "E", "--version", "1", "--licence", "MIT", "--components", "-",
                                     "--output", self.folder / "no.json", given=lines, epoch=epoch)
            self.assertNotEqual(result.returncode, 0, lines)
            self.assertFalse((self.folder / "no.json").exists())


class Vulnerabilities(Scripts):
    """With a stand-in for debsecan, which answers what the test wrote and keeps what it was asked about."""

    def ask(self, answer, code=0, source="elsewhere"):
        def part(name, version, use):
            return f"{name}\t{version}\tMIT\tpkg:x/{name}@{version}\tD\tuse={use}\tsource={name} {version}\n"
        bill = self.folder / "bill.json"
        lines = (part("qt6-base", "6.4.2+dfsg-10", "shipped") + part("libpng1.6", "1.6.39", "inside Qt")
                 + part("cpp-httplib", "0.11.4", "compiled in") + part("sqlite3", "3.40.1-2", "used"))
        self.run_script("sbom.py", "--name", "E", "--version", "1", "--licence", "MIT", "--components", "-", "--output",
                        bill, given=lines)
        if answer is not None:
            (self.folder / "bin").mkdir()
            self.write("answer", answer)
            self.write("bin/debsecan", f'#!/bin/sh\ncd "{self.folder}"\n'
                       'while [ "$1" != --status ]; do shift; done\ncp "$2" asked\n'
                       f"cat answer\nexit {code}\n").chmod(0o755)
            self.addCleanup(os.environ.__setitem__, "PATH", os.environ["PATH"])
            os.environ["PATH"] = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return self.run_script("vulnerabilities.py", "--source", source, bill)

    def test_an_open_hole_without_a_reason_ends_with_1(self):
        asked = self.ask("CVE-1-1 libpng1.6 (fixed, remotely exploitable, obsolete)\n")
        self.assertEqual(asked.returncode, 1, asked.stderr)
        self.assertIn("  CVE-1-1 (fixed, remotely exploitable)\n    WITHOUT A REASON", asked.stdout)

    def test_an_open_hole_with_a_reason_is_listed_with_it(self):
        asked = self.ask("CVE-2023-51714 qt6-base (obsolete)\n")
        self.assertEqual(asked.returncode, 0, asked.stdout + asked.stderr)
        self.assertIn("  CVE-2023-51714\n    HTTP/2 is switched off", asked.stdout)

    def test_it_asks_about_what_comes_with_a_package_and_nothing_else(self):
        asked = self.ask("")
        self.assertEqual(asked.returncode, 0, asked.stdout + asked.stderr)
        status = (self.folder / "asked").read_text(encoding="utf-8")
        for paragraph in ("Package: qt6-base\nStatus: install ok installed\nVersion: 6.4.2+dfsg-10\n",
                          "Package: libpng1.6\n", "Package: cpp-httplib\n"):
            self.assertIn(paragraph, status)
        self.assertNotIn("sqlite3", status)
        self.assertIn("No longer open, its reason may go: CVE-2023-51714 qt6-base", asked.stdout)
        self.assertNotIn("CVE-2025-7458", asked.stdout)  # of SQLite, which is not asked about

    def test_a_list_that_cannot_be_asked_is_no_good_news(self):
        self.assertEqual(self.ask("", code=1).returncode, 2)
        os.environ["PATH"] = str(self.folder / "nowhere")
        asked = self.ask(None)
        self.assertEqual(asked.returncode, 2)
        self.assertIn("needs debsecan", asked.stderr)

    @unittest.skipUnless(shutil.which("debsecan"), "debsecan is Debian's, and only who makes a release has it")
    def test_debsecan_itself_understands_the_question(self):
        """Its list has holes, then packages, then the binary packages of each source."""
        holes = "CVE-1-1,,What it is\nCVE-1-2,,What it is\n"
        entries = "libpng1.6,0,SMRF,1.6.40-1,\nqt6-base,1,SMRF,6.4.2+dfsg-9,\n"  # mended after ours, and before
        (self.folder / "bookworm").write_bytes(
            zlib.compress(f"VERSION 1\n{holes}\n{entries}\nlibpng1.6,libpng16-16\n\n".encode()))
        asked = self.ask(None, source=self.folder.as_uri())
        self.assertEqual(asked.returncode, 1, asked.stderr)
        self.assertIn("  CVE-1-1 (fixed, remotely exploitable, medium urgency)\n", asked.stdout)
        self.assertNotIn("CVE-1-2", asked.stdout)


class Releases(Scripts):
    def metainfo(self, changelog, version):
        template = self.write("template.xml", "<component>\n  <releases/>\n</component>\n")
        output = self.folder / "metainfo.xml"
        result = self.run_script("linux/releases.py", "metainfo", self.write("CHANGELOG.md", changelog), version, DAY,
                                 template, output)
        self.assertEqual(result.stderr, "")
        return output.read_text(encoding="utf-8")

    def test_unreleased_is_the_version_that_has_no_section(self):
        made = self.metainfo("# C\n\n## [Unreleased]\n\nSoon.\n\n### Added\n- `A` & b\n  goes on.\n\n"
                             "## [0.1.0] - 2026-01-02\n\n### Fixed\n- It.\n", "0.2.0")
        self.assertIn('<release version="0.2.0" date="2026-11-28">', made)
        self.assertIn("<li><code>A</code> &amp; b goes on.</li>", made)
        self.assertIn('<release version="0.1.0" date="2026-01-02">', made)
        self.assertNotIn("Soon", made)

    def test_unreleased_is_left_out_when_the_version_is_released(self):
        made = self.metainfo("## [Unreleased]\n- New.\n\n## [0.1.0] - 2026-01-02\n- Old.\n", "0.1.0")
        self.assertNotIn("New", made)
        self.assertEqual(made.count("<release version"), 1)

    def test_debian_form(self):
        output = self.folder / "changelog"
        result = self.run_script("linux/releases.py", "debian", self.write("C.md", "## [Unreleased]\n- One.\n"), "1.0", DAY,
                                 "eventdesk", 1, "A <a@b>", output)
        self.assertEqual(result.stderr, "")
        self.assertEqual(output.read_text(encoding="utf-8"),
                         "eventdesk (1.0-1) unstable; urgency=medium\n\n  * One.\n\n"
                         " -- A <a@b>  Sat, 28 Nov 2026 00:00:00 +0000\n")

    def test_a_changelog_that_says_nothing_is_refused(self):
        for text in ("## [Unreleased]\n", "## [0.9.0] - 2026-01-02\n- Old.\n", "## 1.0\n- No brackets.\n"):
            result = self.run_script("linux/releases.py", "debian", self.write("C.md", text), "1.0", DAY, "e", 1, "A <a@b>",
                                     self.folder / "no")
            self.assertNotEqual(result.returncode, 0, text)


class Pictures(Scripts):
    def picture(self, name, row):
        width, height = 200, 100
        pixels = b"".join(b"\0" + row(y) for y in range(height))
        data = b"\x89PNG\r\n\x1a\n"
        header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
        for kind, body in ((b"IHDR", header), (b"IDAT", zlib.compress(pixels)), (b"IEND", b"")):
            data += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        (self.folder / name).write_bytes(data)

    def test_blank_and_missing_pictures_are_refused(self):
        self.picture("good.png", lambda y: bytes((x * y + x) % 251 for x in range(600)))
        self.assertEqual(self.run_script("pictures.py", self.folder, 1, "good.png").returncode, 0)
        self.assertNotEqual(self.run_script("pictures.py", self.folder, 2).returncode, 0)
        self.assertNotEqual(self.run_script("pictures.py", self.folder, 1, "other.png").returncode, 0)
        self.picture("blank.png", lambda y: bytes(600))
        self.assertIn("blank", self.run_script("pictures.py", self.folder, 1).stderr)


@unittest.skipUnless(os.name == "posix", "Homebrew is not for Windows")
class Homebrew(Scripts):
    """The bill of the bundle for macOS, with stand-ins for Homebrew, its folder and the network."""

    def setUp(self):
        super().setUp()
        self.addCleanup(os.environ.__setitem__, "PATH", os.environ["PATH"])
        os.environ["PATH"] = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        self.told = []
        for name, does in (("brew", 'case $1 in --prefix) pwd ;; --repository) echo "$PWD/recipes" ;; *) cat told.json ;; esac\n'),
                           ("curl", 'while [ $# -gt 2 ]; do shift; done\ncp "web/$(basename "$2")" "$1"\n')):
            self.write(f"bin/{name}", f'#!/bin/sh\ncd "{self.folder}"\n{does}').chmod(0o755)
        self.install("qtbase", "6.9.3_1", "(LGPL-3.0-only or GPL-2.0-only) and BSD-3-Clause",
                     ["lib/QtCore.framework/QtCore", "share/qt/plugins/platforms/libqcocoa.dylib"],
                     {"qtbase-src/LICENSES/LGPL-3.0-only.txt": "Lesser", "qtbase-src/src/3rdparty/zlib/LICENSE": "Z",
                      "qtbase-src/src/licensing.cpp": "code"},
                     '  patch do\n    file "Patches/qtbase/a.diff"\n    type :backport\n  end\n')
        self.install("openssl@4", "4.0.1", "Apache-2.0", ["lib/libssl.4.dylib"], {"openssl/LICENSE.txt": "Apache"})
        self.install("cpp-httplib", "0.26", "MIT", [], {"httplib/LICENSE": "Hirose"})
        self.install("tl-expected", "1.2", "CC0-1.0", [], {"expected/COPYING": "Nothing"})
        self.install("unused", "1", None, ["lib/libunused.dylib"], {})
        (self.folder / "opt/qt").symlink_to(self.folder / "Cellar/qtbase/6.9.3_1")  # an alias
        self.write("recipes/Patches/qtbase/a.diff", "--- a\n")
        self.bundle = self.folder / "Eventdesk.app"
        for name in ("Frameworks/QtCore.framework/QtCore", "Frameworks/libssl.4.dylib",
                     "PlugIns/platforms/libqcocoa.dylib"):
            self.write(f"Eventdesk.app/Contents/{name}", "")

    def write(self, name, text):
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        return super().write(name, text)

    def install(self, name, version, licence, files, archive, more=""):
        keg = f"Cellar/{name}/{version}"
        for file in files:
            self.write(f"{keg}/{file}", "")
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as tar:
            for path, text in archive.items():
                member = tarfile.TarInfo(path)
                member.size = len(text)
                tar.addfile(member, io.BytesIO(text.encode()))
        self.write(f"web/{name}-{version}.tgz", "").write_bytes(packed.getvalue())
        self.write(f"{keg}/.brew/{name}.rb",
                   f'class X < Formula\n  homepage "https://web.org"\n  url "https://web.org/x/{name}-{version}.tgz"\n'
                   '  mirror "https://mirror.org/x"\n'
                   f'  sha256 "{hashlib.sha256(packed.getvalue()).hexdigest()}"\n{more}end\n')
        (self.folder / "opt").mkdir(exist_ok=True)
        (self.folder / "opt" / name).symlink_to(self.folder / keg)
        self.told.append({"name": name, "license": licence, "outdated": name == "openssl@4"})

    def bill(self):
        self.write("told.json", json.dumps({"formulae": self.told, "casks": []}))
        return self.run_script("macos/bill.py", self.bundle, self.folder / "source", self.folder / "lines")

    def test_lines_source_and_licences_are_of_what_is_in_the_bundle(self):
        result = self.bill()
        self.assertEqual(result.stderr, "")
        self.assertEqual(result.stdout,
                         "WARNING: openssl@4 4.0.1 is not the newest; upgrade this machine before a release.\n")
        self.assertEqual((self.folder / "lines").read_text(encoding="utf-8").splitlines(), [
            "cpp-httplib\t0.26\tMIT\tpkg:brew/cpp-httplib@0.26\tHomebrew\tuse=compiled in\tsource=cpp-httplib 0.26",
            "openssl@4\t4.0.1\tApache-2.0\tpkg:brew/openssl%404@4.0.1\tHomebrew\t"
            "use=shipped\tsource=openssl@4 4.0.1",
            "qtbase\t6.9.3_1\t(LGPL-3.0-only OR GPL-2.0-only) AND BSD-3-Clause\tpkg:brew/qtbase@6.9.3_1\tHomebrew\t"
            "use=shipped\tsource=qtbase 6.9.3_1",
            "tl-expected\t1.2\tCC0-1.0\tpkg:brew/tl-expected@1.2\tHomebrew\tuse=compiled in\tsource=tl-expected 1.2"])
        self.assertEqual(sorted(path.name for path in (self.folder / "source/qtbase-6.9.3_1").iterdir()),
                         ["0-qtbase-6.9.3_1.tgz", "a.diff", "qtbase.rb"])
        licences = self.bundle / "Contents/Resources/licences"
        self.assertEqual(sorted(path.name for path in licences.iterdir()),
                         ["cpp-httplib.txt", "openssl@4.txt", "qtbase.txt", "tl-expected.txt"])
        self.assertEqual((licences / "qtbase.txt").read_text(encoding="utf-8"),
                         "==== qtbase-src/LICENSES/LGPL-3.0-only.txt\n\nLesser\n\n"
                         "==== qtbase-src/src/3rdparty/zlib/LICENSE\n\nZ\n\n")
        made = self.run_script("sbom.py", "--name", "E", "--version", "1", "--licence", "MIT", "--components",
                               self.folder / "lines", "--output", self.folder / "bill.json")
        self.assertEqual(made.stderr, "")

    def test_what_nobody_looked_at_is_refused(self):
        self.write("Eventdesk.app/Contents/Frameworks/libstray.dylib", "")
        self.assertIn("libstray.dylib is not in one formula, but in none.", self.bill().stderr)
        self.install("stray", "1", None, ["lib/libstray.dylib"], {"stray/README": "Hello"})
        self.assertIn("No licence was found in the source of stray.", self.bill().stderr)
        self.write("Cellar/other/1/lib/libstray.dylib", "")
        (self.folder / "opt/other").symlink_to(self.folder / "Cellar/other/1")
        self.assertIn("libstray.dylib is not in one formula, but in other, stray.", self.bill().stderr)

    def test_a_formula_without_a_licence_makes_no_bill(self):
        self.told[0]["license"] = None
        self.assertEqual(self.bill().stderr, "")
        made = self.run_script("sbom.py", "--name", "E", "--version", "1", "--licence", "MIT", "--components",
                               self.folder / "lines", "--output", self.folder / "bill.json")
        self.assertIn("qtbase has no licence.", made.stderr)

    def test_a_patch_that_is_not_there_is_refused(self):
        (self.folder / "recipes/Patches/qtbase/a.diff").unlink()
        self.assertIn("brew tap --force homebrew/core", self.bill().stderr)

    def test_a_source_that_is_another_is_refused(self):
        self.write("web/openssl@4-4.0.1.tgz", "another")
        self.assertIn("openssl@4-4.0.1.tgz is not what openssl@4.rb was written for.", self.bill().stderr)


if __name__ == "__main__":
    unittest.main()
