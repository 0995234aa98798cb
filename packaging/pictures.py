#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""Are these pictures of a window, or are they empty?

    pictures.py FOLDER MINIMUM [NAME...]

Fails unless the folder holds at least MINIMUM pictures, those of the given names among them, and each can be decoded
and shows something.
"""
import pathlib
import struct
import sys
import zlib

# A picture of one colour shrinks a thousand times, one of a window not even two hundred times.
BLANK = 400


def read(path):
    """Width, height, and how many times smaller the file is than its pixels."""
    data = path.read_bytes()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        sys.exit(f"{path} is no PNG picture.")
    position, packed, size = 8, b"", None
    while position < len(data):
        length, kind = struct.unpack(">I4s", data[position : position + 8])
        body = data[position + 8 : position + 8 + length]
        checksum = struct.unpack(">I", data[position + 8 + length : position + 12 + length])[0]
        if zlib.crc32(kind + body) != checksum:
            sys.exit(f"{path} is damaged.")
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
        elif kind == b"IDAT":
            packed += body
        position += 12 + length
    pixels = zlib.decompress(packed)
    return *size, len(pixels) / len(packed)


def main():
    folder, minimum, *names = sys.argv[1:]
    folder = pathlib.Path(folder)
    pictures = sorted(folder.glob("*.png"))
    if len(pictures) < int(minimum):
        sys.exit(f"{folder} holds {len(pictures)} pictures, not {minimum}.")
    for name in names:
        if not (folder / name).is_file():
            sys.exit(f"There is no picture {name} in {folder}.")
    emptiest = 0
    sizes = []
    for picture in pictures:
        width, height, shrunk = read(picture)
        if width < 100 or height < 50:
            sys.exit(f"{picture} is too small: {width}x{height}.")
        if shrunk > BLANK:
            sys.exit(f"{picture} is blank: it shrinks {shrunk:.0f} times.")
        emptiest = max(emptiest, shrunk)
        sizes.append((width * height, f"{width}x{height}"))
    print(f"{len(pictures)} pictures from {min(sizes)[1]} to {max(sizes)[1]}, "
          f"{sum(p.stat().st_size for p in pictures) // 1024} KiB; the emptiest shrinks {emptiest:.0f} times.")


if __name__ == "__main__":
    main()
